#include "compiler/verify/equivalent.h"

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

// On any row, and in each period.
bool same_rights(const core::Aligned& both, core::ClauseId a, core::ClauseId b, std::uint64_t effort) {
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
    if (worded != pay && verify::same_rights(both_, *other, id, effort)) pay = std::move(worded);
  }
  proved_ = verify::same_clauses(both_.first, both_.second);
}

Verdict Equivalence::attempt(const ComparedFigure& figure, const Refuting& refuting, std::optional<unsigned> rows,
                             std::uint64_t effort) const {
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
      if (refuting.confirm(candidate)) return {Provable::refuted, std::move(candidate), {}};
    }
    return verdict;
  } catch (const Beyond& beyond) {
    return {Provable::undecided, {}, beyond.what};
  } catch (const z3::exception& ended) {
    be_sure_of_memory(ended.msg());
    return {Provable::undecided, {}, say(Say::verify_gave_up)};
  }
}

Verdict Equivalence::prove(const ComparedFigure& figure, const Refuting& refuting, std::uint64_t effort) const {
  if (proved_) return {Provable::proved, {}, {}};
  if (auto guessed = refuting.guess(false)) return {Provable::refuted, std::move(guessed), {}};
  Verdict verdict{Provable::undecided, {}, beyond_.value_or(Text{})};
  if (!beyond_) {
    verdict = attempt(figure, refuting, std::nullopt, effort / 2);
    if (verdict.answer != Provable::undecided) return verdict;
    for (const unsigned rows : {1U, 2U, 3U}) {
      Verdict few = attempt(figure, refuting, rows, effort / 6);
      if (few.answer == Provable::refuted) return few;
    }
  }
  if (auto guessed = refuting.guess(true)) return {Provable::refuted, std::move(guessed), {}};
  return verdict;
}

}  // namespace hito
