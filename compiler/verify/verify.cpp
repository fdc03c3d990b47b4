#include "compiler/verify/verify.h"

#include <algorithm>
#include <functional>

#include "compiler/facts/declared.h"
#include "compiler/facts/interval.h"
#include "compiler/verify/concrete.h"
#include "compiler/verify/settled.h"

namespace hito {
namespace verify {
namespace {

using core::Op;

// One way of looking at a property: the data as symbols, and where it fails.
class Attempt {
 public:
  // `rows`: how many of each dataset are modelled one by one; none: any number of them.
  // `period`: only cases in which the row that varies counts in it; past the last one, in none.
  Attempt(const core::Contract& contract, std::optional<unsigned> rows, std::optional<std::uint32_t> period,
          std::uint64_t& effort)
      : contract_(contract),
        rows_(rows),
        period_(period),
        scene_(contract, terms_, !rows.has_value()),
        evaluator_(scene_),
        settled_(evaluator_),
        lift_(scene_, effort) {
    evaluator_.settled = &settled_;
  }

  Verdict run(const core::Property& property, const std::function<bool(const Counterexample&)>& confirm) {
    if (rows_) supposed_ = scene_.lay_out(*rows_);
    std::vector<Formula> goals = std::visit([&](const auto& one) { return failing(one); }, property.kind);
    const Formula given = rows_ ? terms_.both(supposed_, scene_.keys_differ()) : supposed_;
    // Of a few rows nothing is proved.
    Verdict verdict{rows_ ? Provable::undecided : Provable::proved, {}, say(Say::verify_gave_up)};
    if (!rows_ && side_by_side(given)) return verdict;
    for (const Formula& one : goals) {
      const Formula goal = terms_.both(given, one);
      const Found found = lift_.look_for(goal);
      if (found == Found::no_case) continue;
      verdict.answer = Provable::undecided;
      if (found == Found::gave_up) continue;
      verdict.reason = say(Say::verify_not_confirmed);
      if (!lift_.look_for_whole(goal)) continue;
      Counterexample candidate{data_of(scene_, lift_, 0), std::nullopt};
      if (two_) candidate.after = data_of(scene_, lift_, 1);
      if (confirm(candidate)) return {Provable::refuted, std::move(candidate), {}};
    }
    return verdict;
  }

 private:
  // A row of the dataset that is there.
  Row* one_row(core::DatasetId dataset) {
    if (!rows_) {
      Row* whole = scene_.model_whole(dataset);
      // Two references may lead to one row, or to one that refers to this one.
      if (scene_.several_of_one()) throw Beyond{say(Say::verify_reference_compared)};
      return whole;
    }
    require(!scene_.modelled(dataset).empty(), "a dataset without rows");
    Row* row = scene_.modelled(dataset).front();
    supposed_ = terms_.both(supposed_, row->present);
    return row;
  }

  std::vector<Formula> failing(const core::Holds& property) {
    std::vector<Formula> goals;
    if (property.each) {
      Row* row = one_row(*property.each);
      settled_.about = {std::nullopt, row};
      Frame frame{0, evaluator_.moment_of_contract(), {row}, nullptr};
      if (auto date = scene_.date(row, 0)) {
        date->missing = terms_.formula(false);
        frame.moment.on = date;
      }
      // A row that does not count is no case.
      add_failing(property.condition, frame, scene_.used(row, 0), goals);
    } else if (property.each_period) {
      for (std::uint32_t period = 0; period < contract_.periods.size(); ++period) {
        settled_.about = {period, nullptr};
        add_failing(property.condition, {0, evaluator_.moment_of_period(period), {}, nullptr}, terms_.formula(true),
                    goals);
      }
    } else {
      add_failing(property.condition, {0, evaluator_.moment_of_contract(), {}, nullptr}, terms_.formula(true), goals);
    }
    return goals;
  }

  // One goal for each part joined by `and`.
  void add_failing(core::ExprId condition, const Frame& frame, const Formula& given, std::vector<Formula>& goals) {
    const auto* all = std::get_if<core::Apply>(&contract_.exprs[condition].node);
    const bool parts = all != nullptr && all->op == Op::logical_and;
    for (const core::ExprId one : parts ? all->args : std::vector{condition})
      goals.push_back(terms_.both(given, terms_.negation(evaluator_.holds(one, frame))));
  }

  Formula above_zero(const Sym& amount) { return terms_.compare(Op::greater, amount, terms_.number(Rational(0))); }
  Formula below_zero(const Sym& amount) { return terms_.compare(Op::less, amount, terms_.number(Rational(0))); }
  // A row that all versions of the clause have a line for; none of clauses that have one line for all rows.
  Row* row_of(const core::Pay& pay, core::ClauseId clause) {
    for (const core::ClauseId id : core::versions_from(contract_, clause))
      if (const auto* version = std::get_if<core::Pay>(&contract_.clauses[id].body))
        if (version->each != pay.each) throw Beyond{say(Say::verify_gave_up)};
    if (!pay.each) return nullptr;
    return !rows_ && !scene_.modelled(*pay.each).empty() ? scene_.modelled(*pay.each).front() : one_row(*pay.each);
  }

  std::vector<Formula> failing(const core::NeverNegative& property) {
    std::vector<Formula> goals;
    for (const core::ClauseId id : core::versions_from(contract_, property.clause)) {
      const auto* pay = std::get_if<core::Pay>(&contract_.clauses[id].body);
      if (pay == nullptr) {
        for (const Movement& one : settled_.movements(0))
          if (one.clause == id) goals.push_back(below_zero(one.amount));
        continue;
      }
      Row* row = row_of(*pay, property.clause);
      for (std::uint32_t period = 0; period < contract_.periods.size(); ++period)
        if (!Evaluator::once(*pay) || period == evaluator_.period_once(*pay))
          goals.push_back(
              terms_.both(evaluator_.has_line(*pay, row, period, 0), below_zero(evaluator_.line(id, row, period, 0))));
    }
    return goals;
  }

  std::vector<Formula> failing(const core::NeverBoth& property) {
    const auto& a = std::get<core::Pay>(contract_.clauses[property.a].body);
    const auto& b = std::get<core::Pay>(contract_.clauses[property.b].body);
    const bool by_row = a.each == b.each, by_period = !Evaluator::once(a) && !Evaluator::once(b);
    Row* row = by_row ? row_of(a, property.a) : nullptr;
    if (by_row) row_of(b, property.b);
    const auto pays = [&](core::ClauseId clause, std::uint32_t period) {
      Formula any = terms_.formula(false);
      for (const core::ClauseId id : core::versions_from(contract_, clause)) {
        const auto& pay = std::get<core::Pay>(contract_.clauses[id].body);
        if (Evaluator::once(pay) && period != evaluator_.period_once(pay)) continue;
        const Formula one = by_row ? terms_.both(evaluator_.has_line(pay, row, period, 0),
                                                 above_zero(evaluator_.line(id, row, period, 0)))
                                   : above_zero(evaluator_.entitled(id, period, 0, Evaluator::Part::above));
        any = terms_.either(any, one);
      }
      return any;
    };
    std::vector<Formula> goals;
    Formula some_a = terms_.formula(false), some_b = some_a;
    for (std::uint32_t period = 0; period < contract_.periods.size(); ++period) {
      const Formula of_a = pays(property.a, period), of_b = pays(property.b, period);
      if (by_period) goals.push_back(terms_.both(of_a, of_b));
      some_a = terms_.either(some_a, of_a);
      some_b = terms_.either(some_b, of_b);
    }
    if (!by_period) goals.push_back(terms_.both(some_a, some_b));
    return goals;
  }

  // A sum of as many parts in both worlds is not smaller where no part is.
  bool side_by_side(const Formula& given) {
    return sides_.size() > 1 && std::ranges::all_of(sides_, [&](const auto& sides) {
             return lift_.obviously_none(terms_.both(given, sides.first < sides.second));
           });
  }

  // Of each row too, whatever is asked of it.
  void suppose(const Sym& of, const Formula& condition) {
    terms_.state(of.value, condition);
    supposed_ = terms_.both(supposed_, condition);
  }

  // The value and a greater one; the very next one for jumps.
  Formula rises(const core::Field& field, const Sym& low, const Sym& high, bool next) {
    Formula all = terms_.both(terms_.negation(low.missing), terms_.negation(high.missing));
    if (low.value.is_bool()) return terms_.both(all, terms_.both(terms_.negation(low.value), high.value));
    if (!next) return terms_.both(all, terms_.below(low, high));
    const Range range = facts::range_of_field(contract_, field);
    return terms_.both(
        all, terms_.compare(Op::equal, high, terms_.add(low, terms_.number(range.grain.value_or(Rational(1))))));
  }

  void place(Row* row) {
    const core::ColumnIndex column = *contract_.datasets[row->dataset].counts_on;
    const core::Field& field = contract_.datasets[row->dataset].columns[column];
    if (*period_ < contract_.periods.size()) {
      const core::Period& days = contract_.periods[*period_];
      row->cells.emplace(column, scene_.any_of(field, facts::between(Rational(days.first.days),
                                                                     Rational(days.last.days), Rational(1))));
    } else {
      supposed_ = terms_.both(supposed_, terms_.negation(scene_.used(row, 0)));
    }
  }

  std::vector<Formula> failing(const core::Monotone& property) {
    using Kind = core::Monotone::Kind;
    two_ = true;
    const bool next = property.kind == Kind::never_jumps;
    if (property.column) {
      const auto [dataset, column] = *property.column;
      const core::Dataset& declared = contract_.datasets[dataset];
      const bool key = std::ranges::find(declared.identity, column) != declared.identity.end();
      if (key || (declared.repeated_by == column && declared.repeated != core::Repeated::rejected))
        throw Beyond{say(Say::verify_key_varied)};
      Row* row = one_row(dataset);
      if (period_) place(row);
      const core::Field& field = declared.columns[column];
      const Sym high = scene_.any_of(field);
      const Sym low = scene_.cell(row, column, 0);
      suppose(high, rises(field, low, high, next));
      scene_.vary_cell(row, column, high);
    } else {
      const core::Input& input = contract_.inputs[*property.input];
      const Sym high = scene_.any_of(input);
      // In one period, whichever it is.
      Formula chosen = terms_.formula(!input.each_period), one_only = terms_.formula(true);
      for (std::uint32_t period = 0; period < (input.each_period ? contract_.periods.size() : 1); ++period) {
        const Sym low = scene_.input(*property.input, period, 0);
        const Formula here = input.each_period ? terms_.any_flag("in this period") : terms_.formula(true);
        one_only = terms_.both(one_only, terms_.implied(here, rises(input, low, high, next)));
        if (input.each_period) one_only = terms_.both(one_only, terms_.negation(terms_.both(chosen, here)));
        chosen = terms_.either(chosen, here);
        scene_.vary_input(*property.input, period, terms_.choose(here, high, low));
      }
      suppose(high, terms_.both(chosen, one_only));
    }
    const core::Amount figure{.kind = property.of,
                              .clause = property.clause,
                              .party = {},
                              .currency = contract_.clauses[property.clause].currency};
    const Sym before = settled_.amount(figure, 0), after = settled_.amount(figure, 1);
    switch (property.kind) {
      case Kind::never_decreases: sides_ = terms_.parts(after, before); return {terms_.below(after, before)};
      case Kind::never_increases: sides_ = terms_.parts(before, after); return {terms_.below(before, after)};
      case Kind::never_jumps: {
        const Sym most = evaluator_.value(*property.jump, Frame{0, evaluator_.moment_of_contract(), {}, nullptr});
        const Sym up = terms_.subtract(after, before);
        return {terms_.compare(Op::greater, up, most), terms_.compare(Op::less, up, terms_.negate(most))};
      }
    }
    throw InternalError("a kind of property out of its enumeration");
  }

  std::vector<Formula> failing(const core::Splitting& property) {
    two_ = true;
    evaluator_.unrounded = true;
    if (property.rows.size() != 1) throw Beyond{say(Say::verify_split_several)};
    const core::SplitRows& rows = property.rows.front();
    const core::Dataset& dataset = contract_.datasets[rows.dataset];
    Row* row = one_row(rows.dataset);
    Row* other = scene_.model(rows.dataset, row->links, true);
    other->present = terms_.formula(false);
    scene_.vary_presence(other, terms_.formula(true));
    const Sym zero = terms_.number(Rational(0));
    Formula some_first = terms_.formula(false), some_second = some_first;
    for (core::ColumnIndex c = 0; c < dataset.columns.size(); ++c) {
      const core::Field& field = dataset.columns[c];
      if (field.type.kind == core::Kind::reference) continue;
      const Sym whole = scene_.cell(row, c, 0);
      if (std::ranges::find(rows.quantities, c) == rows.quantities.end()) {
        if (rows.renamed != c) other->cells.emplace(c, whole);
        continue;
      }
      const Sym first = scene_.any_of(field), second = scene_.any_of(field);
      const Formula present = terms_.negation(whole.missing);
      const auto same_sign = [&](const Sym& part) {
        return z3::ite(whole.value >= zero.value, part.value >= zero.value, part.value <= zero.value);
      };
      Formula shares = terms_.compare(Op::equal, terms_.add(first, second), whole);
      shares = terms_.both(shares, terms_.both(same_sign(first), same_sign(second)));
      const Formula alike = first.missing == whole.missing && second.missing == whole.missing;
      suppose(first, terms_.both(alike, terms_.implied(present, shares)));
      some_first = terms_.either(some_first, terms_.both(present, terms_.compare(Op::not_equal, first, zero)));
      some_second = terms_.either(some_second, terms_.both(present, terms_.compare(Op::not_equal, second, zero)));
      scene_.vary_cell(row, c, first);
      other->cells.emplace(c, second);
    }
    supposed_ = terms_.both(supposed_, terms_.both(some_first, some_second));
    std::vector<Formula> goals;
    for (const core::UnitId currency : contract_.currencies) {
      Sym before = zero, after = zero;
      for (const core::ClauseId id : contract_.evaluation) {
        if (contract_.clauses[id].currency != currency) continue;
        for (std::uint32_t period = 0; period < contract_.periods.size(); ++period) {
          before = terms_.add(before, evaluator_.entitled(id, period, 0, Evaluator::Part::all));
          after = terms_.add(after, evaluator_.entitled(id, period, 1, Evaluator::Part::all));
        }
      }
      goals.push_back(terms_.compare(Op::greater, after, before));
    }
    return goals;
  }

  const core::Contract& contract_;
  std::optional<unsigned> rows_;
  std::optional<std::uint32_t> period_;
  Terms terms_;
  Scene scene_;
  Evaluator evaluator_;
  Settled settled_;
  Lift lift_;
  Formula supposed_ = terms_.formula(true);
  bool two_ = false;
  // Of an amount that must not be smaller, and of the one that it is compared with: what they add up.
  std::vector<std::pair<z3::expr, z3::expr>> sides_;
};

Verdict attempt(const core::Contract& contract, const core::Property& property,
                const std::function<bool(const Counterexample&)>& confirm, std::optional<unsigned> rows,
                std::optional<std::uint32_t> period, std::uint64_t& effort) {
  try {
    return Attempt(contract, rows, period, effort).run(property, confirm);
  } catch (const Beyond& beyond) {
    return {Provable::undecided, {}, beyond.what};
  } catch (const z3::exception& ended) {
    be_sure_of_memory(ended.msg());
    return {Provable::undecided, {}, say(Say::verify_gave_up)};
  }
}

// Whether the property is about a row that counts in one period of several, whichever value varies.
bool goes_by_period(const core::Contract& contract, const core::Property& property) {
  const auto* monotone = std::get_if<core::Monotone>(&property.kind);
  if (monotone == nullptr || !monotone->column || contract.periods.size() < 2) return false;
  const auto& counts_on = contract.datasets[monotone->column->first].counts_on;
  return counts_on && *counts_on != monotone->column->second;
}

Verdict all_periods(const core::Contract& contract, const core::Property& property,
                    const std::function<bool(const Counterexample&)>& confirm, std::uint64_t& effort) {
  Verdict verdict{Provable::proved, {}, {}};
  for (std::uint32_t period = 0; period <= contract.periods.size(); ++period) {
    Verdict one = attempt(contract, property, confirm, std::nullopt, period, effort);
    if (one.answer == Provable::refuted) return one;
    if (one.answer == Provable::undecided) verdict = std::move(one);
  }
  return verdict;
}

}  // namespace
}  // namespace verify

// A little work on all data first, then cases soon found, then as much as is allowed: of a few rows, modelled one by
// one, cases are found that any number of them hides.
Verdict prove(const core::Contract& contract, const core::Property& property, const Refuting& refuting,
              std::uint64_t effort) {
  struct Try {
    std::optional<unsigned> rows;
    std::uint64_t parts;  // of the effort, in twentieths
  };
  Verdict verdict;
  for (const Try one : {Try{{}, 4}, Try{1U, 1}, Try{2U, 2}, Try{{}, 10}, Try{3U, 3}}) {
    if (one.rows && contract.datasets.empty()) continue;
    std::uint64_t part = effort * one.parts / 20;
    Verdict found = !one.rows && verify::goes_by_period(contract, property)
                        ? verify::all_periods(contract, property, refuting.confirm, part)
                        : verify::attempt(contract, property, refuting.confirm, one.rows, std::nullopt, part);
    if (found.answer != Provable::undecided) return found;
    if (one.rows) continue;
    if (verdict.reason.empty())
      if (auto guessed = refuting.guess(false)) return {Provable::refuted, std::move(guessed), {}};
    verdict = std::move(found);
  }
  if (auto guessed = refuting.guess(true)) return {Provable::refuted, std::move(guessed), {}};
  return verdict;
}

}  // namespace hito
