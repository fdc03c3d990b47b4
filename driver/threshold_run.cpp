#include "driver/threshold_run.h"

#include <algorithm>
#include <map>

#include "driver/sound.h"
#include "driver/trial.h"
#include "runtime/reference/evaluate.h"
#include "runtime/reference/keys.h"
#include "runtime/reference/reference.h"

namespace hito::driver {
namespace {

using core::Value;

std::optional<Rational> distance(const Value& figure, const Value& threshold) {
  const auto* date = std::get_if<Date>(&figure);
  const auto* from = std::get_if<Date>(&threshold);
  if (date != nullptr && from != nullptr) return Rational(std::int64_t{date->days} - from->days);
  const auto* number = std::get_if<Rational>(&figure);
  const auto* other = std::get_if<Rational>(&threshold);
  return number != nullptr && other != nullptr ? std::optional(*number - *other) : std::nullopt;
}

class Listening : public runtime::Comparisons {
 public:
  Listening(const core::Contract& contract, const std::vector<Threshold>& thresholds, std::optional<std::size_t> only)
      : contract_(contract), thresholds_(thresholds), only_(only) {}

  void compared(core::ExprId at, const runtime::Frame& frame, const std::vector<Value>& operands) override {
    each([&](std::size_t i, const Threshold& one) {
      if (std::ranges::find(one.at, at) == one.at.end()) return;
      if (operands.size() == 1)
        add(i, key_of(frame), operands.front(), *one.value);
      else if (one.operand < operands.size())
        add(i, key_of(frame), others(one, operands), operands[one.operand]);
    });
  }
  void looked_up(core::TableId table, const runtime::Frame& frame, const std::vector<Value>& args) override {
    each([&](std::size_t i, const Threshold& one) {
      if (one.table == table) add(i, key_of(frame), args[one.operand], *one.value);
    });
  }
  void limited(core::ClauseId clause, const core::Cap& cap, std::optional<std::uint32_t> unit, std::uint32_t period,
               const Rational& wanted, const Rational& allowed) override {
    each([&](std::size_t i, const Threshold& one) {
      if (one.clause != clause || one.cap != &cap) return;
      SeenKey key{{}, period, 0};
      if (unit && cap.per_unit) key.rows.emplace_back(*cap.per_unit, *unit);
      add(i, std::move(key), wanted, allowed);
    });
  }
  void counted(const core::Selection& selection, std::optional<std::int64_t> group, std::size_t units,
               const Rational& most) override {
    each([&](std::size_t i, const Threshold& one) {
      if (one.selection != &selection) return;
      add(i, {{}, static_cast<std::uint32_t>(group.value_or(0)), 0}, Rational(static_cast<std::int64_t>(units)), most);
    });
  }

  // Rows that count in the term, by their own dates: no expression compares them.
  void dates(const runtime::Data& data) {
    each([&](std::size_t i, const Threshold& one) {
      if (one.kind != EdgeKind::term) return;
      const runtime::Column& column =
          data.tables[one.dataset.value].columns[*contract_.datasets[one.dataset].counts_on];
      if (!column.given) return;
      for (std::uint32_t row = 0; row < column.cells.size(); ++row)
        add(i, {{{one.dataset, row}}, 0, 0}, column.cells[row], *one.value);
    });
  }

  std::vector<Seen> take() { return std::move(seen_); }

 private:
  template <class Each>
  void each(Each&& visit) {
    for (std::size_t i = only_.value_or(0); i < (only_ ? *only_ + 1 : thresholds_.size()); ++i)
      visit(i, thresholds_[i]);
  }

  static SeenKey key_of(const runtime::Frame& frame) {
    SeenKey key;
    key.period = frame.moment.period;
    for (const runtime::RowAt& row : frame.rows) key.rows.emplace_back(row.dataset, row.row);
    return key;
  }

  // Of a lesser or a greater of several, the one that the threshold is compared with.
  static Value others(const Threshold& one, const std::vector<Value>& operands) {
    const Value* chosen = nullptr;
    for (std::size_t i = 0; i < operands.size(); ++i) {
      if (i == one.operand) continue;
      const bool first = chosen == nullptr;
      const auto order = first ? std::strong_ordering::equal : runtime::order_of(operands[i], *chosen);
      if (first || (one.kind == EdgeKind::lesser ? order < 0 : order > 0)) chosen = &operands[i];
    }
    return *chosen;
  }

  void add(std::size_t threshold, SeenKey key, const Value& figure, const Value& against) {
    const auto apart = distance(figure, against);
    if (!apart) return;
    key.nth = counts_[{threshold, key}]++;
    seen_.push_back({threshold, std::move(key), *apart, against});
  }

  const core::Contract& contract_;
  const std::vector<Threshold>& thresholds_;
  std::optional<std::size_t> only_;
  std::vector<Seen> seen_;
  std::map<std::pair<std::size_t, SeenKey>, std::uint32_t> counts_;
};

}  // namespace

const Seen* ThresholdRun::of(std::size_t threshold, const SeenKey& key) const {
  const auto found =
      std::ranges::find_if(seen, [&](const Seen& one) { return one.threshold == threshold && one.key == key; });
  return found == seen.end() ? nullptr : &*found;
}

Runs::Runs(const core::Contract& contract, const std::vector<Threshold>& thresholds)
    : contract_(contract), thresholds_(thresholds) {}

std::optional<ThresholdRun> Runs::run(const core::Example& example, std::optional<std::size_t> only) const {
  const core::Example keyed = with_keys(contract_, example);
  Listening listening(contract_, thresholds_, only);
  Diagnostics faults;
  const runtime::Settlement settled = runtime::settle(
      {contract_, data_of(contract_, keyed), inputs_of(contract_, keyed), keyed.as_of}, faults, &listening);
  if (faults.has_errors()) return std::nullopt;
  listening.dates(settled.data);
  return ThresholdRun{listening.take(), runtime::total_up(contract_, settled, std::nullopt)};
}

std::size_t Runs::work(const core::Example& example) const {
  // So many rows times clauses are as much as one run of a small example; and so many pairs of rows, for aggregates
  // that each row has.
  constexpr std::size_t one_run = 400, pairs = 20'000;
  std::size_t rows = 0;
  for (const core::GivenRows& given : example.data) rows += given.rows.size();
  return 1 + rows * contract_.clauses.size() / one_run + rows * rows / pairs;
}

}  // namespace hito::driver
