#include "compiler/verify/equivalent.h"

#include <algorithm>
#include <set>

#include "compiler/core/walk.h"
#include "compiler/verify/concrete.h"
#include "compiler/verify/settled.h"

namespace hito {
namespace verify {
namespace {

// Both contracts over the same data.
struct Two {
  Two(const core::Aligned& both, bool any_number, std::uint64_t& effort)
      : scene(both.second, terms, any_number),
        first(scene, both.first),
        second(scene, both.second, &first),
        lift(scene, effort) {}

  Terms terms;
  Scene scene;
  Evaluator first, second;
  Lift lift;
};

// All that decides a clause's lines but for what they ask of rows, which is then that of `like`.
core::Pay worded_as(core::Pay pay, const core::Pay& like) {
  pay.where = like.where;
  pay.condition = like.condition;
  pay.amount = like.amount;
  pay.exceptions = like.exceptions;
  return pay;
}

// Whether both clauses pay at the same times, of rows of the same dataset, to the same rounding.
bool same_lines_but_words(const core::Pay& a, const core::Pay& b) {
  return a.each == b.each && a.timing == b.timing && a.once_on == b.once_on && a.line == b.line;
}

bool same_rights_within(const core::Aligned& both, core::ClauseId a, core::ClauseId b, std::uint64_t& effort) {
  const auto& pay = std::get<core::Pay>(both.first.clauses[a].body);
  try {
    Two two(both, true, effort);
    Row* row = pay.each ? two.scene.model_whole(*pay.each) : nullptr;
    // Two references may lead to one row.
    if (two.scene.several_of_one()) return false;
    for (std::uint32_t period = 0; period < both.first.periods.size(); ++period) {
      if (Evaluator::once(pay) && period != two.first.period_once(pay)) continue;
      const Formula there = two.first.has_line(pay, row, period, 0);
      const Sym of_a = two.first.asked(a, row, period, 0), of_b = two.second.asked(b, row, period, 0);
      const Formula differs = two.terms.compare(core::Op::not_equal, of_a, of_b);
      if (two.lift.look_for(two.terms.both(there, differs)) != Found::no_case) return false;
    }
    return true;
  } catch (const Beyond&) {
    return false;
  } catch (const z3::exception& ended) {
    be_sure_of_memory(ended.msg());
    return false;
  }
}

// On any row, and in each period.
bool same_rights(const core::Aligned& both, core::ClauseId a, core::ClauseId b, std::uint64_t& effort) {
  // For one clause, so that a hard one leaves some for the next.
  constexpr std::uint64_t most_of_one = 500'000;
  std::uint64_t part = std::min(effort, most_of_one);
  const bool same = same_rights_within(both, a, b, part);
  effort -= std::min(effort, most_of_one) - part;
  return same;
}

// All that the expression rests on: rights that clauses give, each of them one that both contracts have under one id.
class Rights {
 public:
  explicit Rights(const core::Aligned& both) : both_(both) {}

  bool shared(const std::optional<core::ExprId>& id) { return !id || shared(*id); }
  bool shared(core::ExprId id) {
    if (!seen_.insert(id).second) return true;
    const core::Node& node = both_.first.exprs[id].node;
    if (const auto* right = std::get_if<core::GivesRight>(&node); right != nullptr && !same_clause(right->clause))
      return false;
    if (const auto* define = std::get_if<core::DefineRef>(&node); define != nullptr && !shared(value(define->define)))
      return false;
    if (const auto* across = std::get_if<core::AcrossPeriods>(&node))
      if (const auto* define = std::get_if<core::DefineId>(&across->of); define != nullptr && !shared(value(*define)))
        return false;
    if (const auto* look = std::get_if<core::Look>(&node))
      for (const core::TableRow& row : both_.first.tables[look->table].rows)
        for (const core::ExprId result : row.results)
          if (!shared(result)) return false;
    bool all = true;
    core::for_each_operand(node, [&](core::ExprId operand) { all = all && shared(operand); });
    return all;
  }

 private:
  core::ExprId value(core::DefineId define) const { return both_.first.defines[define].value; }

  // As they are worded by now.
  bool same_clause(core::ClauseId id) {
    if (id.value >= both_.first.clauses.size() || id.value >= both_.second.clauses.size()) return false;
    const auto versions = core::versions_from(both_.first, core::first_version(both_.first, id));
    if (versions != core::versions_from(both_.second, core::first_version(both_.second, id))) return false;
    return std::ranges::all_of(versions, [&](core::ClauseId one) {
      const core::Clause &a = both_.first.clauses[one], &b = both_.second.clauses[one];
      if (a.in_force != b.in_force || a.currency != b.currency || a.body != b.body) return false;
      const auto* pay = std::get_if<core::Pay>(&a.body);
      return pay != nullptr && shared(pay->where) && shared(pay->condition) && shared(pay->amount);
    });
  }

  const core::Aligned& both_;
  std::set<core::ExprId> seen_;
};

// The clause of the first that may be the same as one of the second: that of its number and version.
std::optional<core::ClauseId> like(const core::Aligned& both, core::ClauseId second) {
  const core::ClauseId oldest = core::first_version(both.second, second);
  for (std::size_t c = 0; c < both.first.clauses.size(); ++c) {
    const core::ClauseId first = both.first.clauses.id_at(c);
    if (both.first.clauses[first].number != both.second.clauses[second].number) continue;
    const core::ClauseId other{first.value + second.value - oldest.value};
    const bool is_version =
        other.value < both.first.clauses.size() && both.first.clauses[other].number == both.first.clauses[first].number;
    return is_version ? std::optional(other) : std::nullopt;
  }
  return std::nullopt;
}

bool same_clauses(const core::Contract& a, const core::Contract& b) {
  if (a.rounding != b.rounding || a.clauses.size() != b.clauses.size()) return false;
  for (std::size_t c = 0; c < a.clauses.size(); ++c) {
    const core::Clause &x = a.clauses[a.clauses.id_at(c)], &y = b.clauses[b.clauses.id_at(c)];
    if (x.in_force != y.in_force || x.currency != y.currency || x.body != y.body) return false;
    // Versions are told from clauses by their numbers.
    const bool version = c > 0 && a.clauses[a.clauses.id_at(c - 1)].number == x.number;
    if (version != (c > 0 && b.clauses[b.clauses.id_at(c - 1)].number == y.number)) return false;
  }
  return true;
}

}  // namespace
}  // namespace verify

Equivalence::Equivalence(core::Aligned both, std::uint64_t effort) : both_(std::move(both)) {
  if (!core::same_calendar(both_.first, both_.second))
    beyond_ = say(Say::verify_periods_differ);
  else if (!both_.treated_otherwise.empty())
    beyond_ = say(Say::verify_rows_differ, {both_.treated_otherwise.front()});
  if (beyond_) return;
  // In the order of evaluation: what a clause asks of others is then already worded as the first has it.
  for (const core::ClauseId id : both_.second.evaluation) {
    const auto other = verify::like(both_, id);
    if (!other) continue;
    auto& pay = std::get<core::Pay>(both_.second.clauses[id].body);
    const auto* first = std::get_if<core::Pay>(&both_.first.clauses[*other].body);
    if (first == nullptr || !verify::same_lines_but_words(*first, pay)) continue;
    core::Pay worded = verify::worded_as(pay, *first);
    verify::Rights rights(both_);
    if (worded == pay || !rights.shared(worded.where) || !rights.shared(worded.condition) ||
        !rights.shared(worded.amount))
      continue;
    if (verify::same_rights(both_, *other, id, effort)) pay = std::move(worded);
  }
  proved_ = verify::same_clauses(both_.first, both_.second);
}

Verdict Equivalence::attempt(const ComparedFigure& figure, const std::function<bool(const Counterexample&)>& confirm,
                             std::optional<unsigned> rows, std::uint64_t& effort) const {
  using namespace verify;
  Verdict verdict{rows ? Provable::undecided : Provable::proved, {}, say(Say::verify_gave_up)};
  try {
    Two two(both_, !rows, effort);
    Formula given = two.terms.formula(true);
    if (rows) {
      given = two.scene.lay_out(*rows);
      given = two.terms.both(given, two.scene.keys_differ());
    }
    Settled first(two.first), second(two.second);
    const auto amount = [&](Settled& of, const core::Amount& one) {
      return figure.period ? of.total(one.currency, *figure.period, 0) : of.amount(one, 0);
    };
    const Sym a = amount(first, figure.first), b = amount(second, figure.second);
    for (const core::Op op : {core::Op::less, core::Op::greater}) {
      const Formula goal = two.terms.both(given, two.terms.compare(op, a, b));
      const Found found = two.lift.look_for(goal);
      if (found == Found::no_case) continue;
      verdict.answer = Provable::undecided;
      if (found == Found::gave_up) continue;
      verdict.reason = say(Say::verify_not_confirmed);
      if (!two.lift.look_for_whole(goal)) continue;
      Counterexample candidate{data_of(two.scene, two.lift, 0), std::nullopt};
      if (confirm(candidate)) return {Provable::refuted, std::move(candidate), {}};
    }
    return verdict;
  } catch (const Beyond& beyond) {
    return {Provable::undecided, {}, beyond.what};
  } catch (const z3::exception& ended) {
    be_sure_of_memory(ended.msg());
    return {Provable::undecided, {}, say(Say::verify_gave_up)};
  }
}

bool Equivalence::proved(const ComparedFigure& figure) const {
  // A clause is paired with that of its number, and proved to be the same as that in its place.
  const bool of_clause = figure.first.clause.valid() || figure.second.clause.valid();
  return proved_ && (!of_clause || figure.first.clause == figure.second.clause);
}

Verdict Equivalence::prove(const ComparedFigure& figure, const std::function<bool(const Counterexample&)>& confirm,
                           std::uint64_t& effort) const {
  if (proved(figure)) return {Provable::proved, {}, {}};
  if (beyond_) return {Provable::undecided, {}, *beyond_};
  struct Try {
    std::optional<unsigned> rows;
    std::uint64_t parts;  // of the effort, in sixths
  };
  const std::uint64_t all = effort;
  Verdict verdict{Provable::undecided, {}, {}};
  for (const Try one : {Try{{}, 3}, Try{1U, 1}, Try{2U, 1}, Try{3U, 1}}) {
    std::uint64_t part = all * one.parts / 6, left = part;
    Verdict found = attempt(figure, confirm, one.rows, left);
    effort -= std::min(effort, part - left);
    if (found.answer != Provable::undecided) return found;
    if (!one.rows) verdict = std::move(found);
  }
  return verdict;
}

}  // namespace hito
