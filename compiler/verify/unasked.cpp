#include "compiler/verify/unasked.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

#include "compiler/verify/any_data.h"
#include "compiler/verify/under.h"

namespace hito {
namespace verify {
namespace {

using Line = std::pair<core::TableId, std::uint32_t>;

class Listening : public Lookups {
 public:
  Listening(const std::vector<bool>& under, const std::set<Line>& open) : under_(under), open_(open) {}
  bool under(core::ExprId id) const override { return under_[id.value]; }
  void line(core::TableId table, std::size_t line, const Formula& used) override {
    const Line one(table, static_cast<std::uint32_t>(line));
    if (open_.contains(one)) used_[one].push_back(used);
  }
  const std::map<Line, std::vector<Formula>>& used() const { return used_; }

 private:
  const std::vector<bool>& under_;
  const std::set<Line>& open_;
  std::map<Line, std::vector<Formula>> used_;
};

class Asking {
 public:
  Asking(const core::Contract& contract, const Shown& shown, std::uint64_t effort)
      : contract_(contract), shown_(shown), effort_(effort), of_data_(of_data(contract)) {}

  std::vector<Unasked> run() {
    open_lines();
    for (std::size_t c = 0; c < contract_.clauses.size(); ++c) {
      const core::ClauseId id = contract_.clauses.id_at(c);
      if (const auto* pay = std::get_if<core::Pay>(&contract_.clauses[id].body)) of_clause(id, *pay);
    }
    never_pay();
    for (const auto& [table, line] : open_) {
      const core::TableRow& row = contract_.tables[table].rows[line];
      found_.push_back({.kind = Unasked::Kind::line, .table = table, .line = line, .span = row.span});
    }
    for (const Unasked& one : limits_without_effect(contract_, shown_, effort_)) found_.push_back(one);
    std::ranges::stable_sort(found_, {}, [](const Unasked& one) { return one.span.begin; });
    return std::move(found_);
  }

 private:
  // Lines that no run used, of tables that lines of payment clauses alone look up, and some run did.
  void open_lines() {
    std::vector<bool> tables(contract_.tables.size());
    for (const auto& [table, line] : shown_.lines) tables[table.value] = true;
    for (std::size_t t = 0; t < tables.size(); ++t) {
      const core::TableId id = contract_.tables.id_at(t);
      if (!tables[t]) continue;
      std::vector<bool> alone(tables.size());
      alone[t] = true;
      const std::vector<bool> under = lookups_in(contract_, alone);
      tables[t] = std::ranges::none_of(beside_lines(contract_), [&](core::ExprId one) { return under[one.value]; });
      for (std::uint32_t line = 0; tables[t] && line < contract_.tables[id].rows.size(); ++line)
        if (!shown_.lines.contains({id, line})) open_.insert({id, line});
    }
    std::vector<bool> asked(tables.size());
    for (const auto& [table, line] : open_) asked[table.value] = true;
    looks_up_ = lookups_in(contract_, asked);
  }

  void of_clause(core::ClauseId id, const core::Pay& pay) {
    const bool asks_lines =
        !open_.empty() && std::ranges::any_of(of_lines(pay), [&](core::ExprId one) { return looks_up_[one.value]; });
    const bool asks_pays = !shown_.pays.contains(id);
    std::vector<core::ExprId> conditions;
    for (const auto& one : {pay.where, pay.condition})
      if (one && of_data_[one->value] && has_one_text(contract_, id) && shown_.applies.contains(id) &&
          !shown_.fails.contains(*one))
        conditions.push_back(*one);
    if (!asks_lines && !asks_pays && conditions.empty()) return;
    try {
      AnyData data(contract_);
      Row* row = pay.each ? data.scene.model_whole(*pay.each) : nullptr;
      // Two references may lead to one row.
      if (data.scene.several_of_one()) throw Beyond{say(Say::verify_reference_compared)};
      if (asks_pays && !pays(data, id, pay, row)) never_.insert(id);
      for (const core::ExprId one : conditions) condition(data, id, pay, row, one);
      if (asks_lines) lines(data, id, pay, row);
    } catch (const Beyond&) {
      if (asks_lines) open_.clear();
    } catch (const z3::exception& ended) {
      be_sure_of_memory(ended.msg());
      if (asks_lines) open_.clear();
    }
  }

  // In every period in which it may have a line.
  bool in_no_period(const core::Pay& pay, const std::function<bool(std::uint32_t)>& never, const Evaluator& evaluator) {
    for (std::uint32_t period = 0; period < contract_.periods.size(); ++period)
      if ((!Evaluator::once(pay) || period == evaluator.period_once(pay)) && !never(period)) return false;
    return true;
  }

  bool pays(AnyData& data, core::ClauseId id, const core::Pay& pay, Row* row) {
    return !in_no_period(
        pay,
        [&](std::uint32_t period) {
          const Formula some = data.terms.compare(core::Op::not_equal, data.evaluator.line(id, row, period, 0),
                                                  data.terms.number(Rational(0)));
          return data.never(data.terms.both(data.evaluator.has_line(pay, row, period, 0), some), effort_);
        },
        data.evaluator);
  }

  void condition(AnyData& data, core::ClauseId id, const core::Pay& pay, Row* row, core::ExprId asked) {
    const bool always = in_no_period(
        pay,
        [&](std::uint32_t period) {
          const Frame frame = data.evaluator.frame_of_line(id, row, period, 0);
          Formula fails = data.evaluator.has_line(pay, row, period, 0);
          if (pay.where && *pay.where != asked) fails = data.terms.both(fails, data.evaluator.holds(*pay.where, frame));
          fails = data.terms.both(fails, data.terms.negation(data.evaluator.holds(asked, frame)));
          return data.never(fails, effort_);
        },
        data.evaluator);
    if (always) found_.push_back({.kind = Unasked::Kind::condition, .clause = id, .span = contract_.exprs[asked].span});
  }

  // Strikes the lines that something in the clause uses.
  void lines(AnyData& data, core::ClauseId id, const core::Pay& pay, Row* row) {
    Listening listening(looks_up_, open_);
    data.evaluator.lookups = &listening;
    in_no_period(
        pay,
        [&](std::uint32_t period) {
          const Frame frame = data.evaluator.frame_of_line(id, row, period, 0);
          Formula meets = data.evaluator.has_line(pay, row, period, 0);
          for (const core::ExprId one : of_lines(pay)) {
            const Evaluator::Under under(data.evaluator, meets);
            const Sym value = data.evaluator.value(one, frame);
            if (pay.where == one || pay.condition == one) meets = data.terms.both(meets, value.value);
          }
          return true;
        },
        data.evaluator);
    data.evaluator.lookups = nullptr;
    for (const auto& [line, all] : listening.used())
      if (!std::ranges::all_of(all, [&](const Formula& used) { return data.never(used, effort_); })) open_.erase(line);
  }

  // Clauses of which no version pays.
  void never_pay() {
    for (std::size_t c = 0; c < contract_.clauses.size(); ++c) {
      const core::ClauseId id = contract_.clauses.id_at(c);
      if (!std::holds_alternative<core::Pay>(contract_.clauses[id].body) || core::first_version(contract_, id) != id)
        continue;
      const auto versions = core::versions_from(contract_, id);
      if (std::ranges::all_of(versions, [&](core::ClauseId one) { return never_.contains(one); }))
        found_.push_back({.kind = Unasked::Kind::never_pays, .clause = id, .span = contract_.clauses[id].number_span});
    }
  }

  const core::Contract& contract_;
  const Shown& shown_;
  std::uint64_t effort_;  // left
  std::vector<bool> of_data_, looks_up_;
  std::set<Line> open_;             // lines that nothing uses, as far as is known
  std::set<core::ClauseId> never_;  // clauses that pay nothing
  std::vector<Unasked> found_;
};

}  // namespace
}  // namespace verify

std::vector<Unasked> unasked(const core::Contract& contract, const Shown& shown, std::uint64_t effort) {
  return verify::Asking(contract, shown, effort).run();
}

}  // namespace hito
