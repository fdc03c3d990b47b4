#include "driver/shown.h"

#include "driver/sound.h"
#include "driver/trial.h"

namespace hito::driver {
namespace {

class Limits : public runtime::Comparisons {
 public:
  explicit Limits(Shown& shown) : shown_(shown) {}
  void compared(core::ExprId, const runtime::Frame&, const std::vector<core::Value>&) override {}
  void looked_up(core::TableId, const runtime::Frame&, const std::vector<core::Value>&) override {}
  void limited(core::ClauseId clause, const core::Cap& cap, std::optional<std::uint32_t>, std::uint32_t,
               const Rational& wanted, const Rational& allowed) override {
    shown_.asked.insert(&cap);
    if (wanted <= allowed) return;
    shown_.cuts.insert(&cap);
    cut_.insert(clause);
  }
  void counted(const core::Selection&, std::optional<std::int64_t>, std::size_t, const Rational&) override {}
  const std::set<core::ClauseId>& cut() const { return cut_; }

 private:
  Shown& shown_;
  std::set<core::ClauseId> cut_;
};

void add(const core::Pay& pay, const runtime::Line& line, Shown& shown) {
  if (line.entitlement.sign() != 0 || line.left_out.sign() != 0) shown.pays.insert(line.clause);
  if (line.reason != runtime::Reason::condition_false) {
    shown.applies.insert(line.clause);
  } else if (pay.where.has_value() != pay.condition.has_value()) {
    // Of two, a line does not tell which failed.
    shown.fails.insert(pay.where ? *pay.where : *pay.condition);
  }
}

}  // namespace

void show(const core::Contract& contract, core::Example data, Shown& shown) {
  data.as_of.reset();
  const core::Example keyed = with_keys(contract, std::move(data));
  Shown found = shown;
  Limits limits(found);
  Diagnostics faults;
  const runtime::Settlement settled =
      runtime::settle({contract, data_of(contract, keyed), inputs_of(contract, keyed), std::nullopt}, faults, &limits);
  if (faults.has_errors()) return;
  for (const runtime::Line& line : settled.lines) {
    if (const auto* pay = std::get_if<core::Pay>(&contract.clauses[line.clause].body)) add(*pay, line, found);
    if (line.reason == runtime::Reason::above_maximum) found.maxima.insert(line.clause);
  }
  for (std::size_t c = 0; c < contract.clauses.size(); ++c)
    if (const core::ClauseId id = contract.clauses.id_at(c); !limits.cut().contains(id)) found.spares.insert(id);
  found.lines.insert(settled.table_lines.begin(), settled.table_lines.end());
  shown = std::move(found);
}

}  // namespace hito::driver
