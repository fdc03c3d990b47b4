// Limits without effect, and limits that are always reached.
#include <algorithm>

#include "compiler/verify/any_data.h"

namespace hito::verify {

bool AnyData::never(const Formula& goal, std::uint64_t& effort) {
  // So that a hard question leaves some for the next.
  constexpr std::uint64_t most_of_question = 400'000;
  const std::uint64_t given = std::min(effort, most_of_question);
  std::uint64_t left = given;
  const Found found = Lift(scene, left).look_for(goal);
  effort -= given - left;
  return found == Found::no_case;
}

bool has_one_text(const core::Contract& contract, core::ClauseId clause) {
  return contract.clauses[clause].in_force.all() && core::first_version(contract, clause) == clause &&
         core::versions_from(contract, clause).size() == 1;
}

namespace {

class Limits {
 public:
  Limits(const core::Contract& contract, const Shown& shown, std::uint64_t& effort)
      : contract_(contract), shown_(shown), effort_(effort) {}

  std::vector<Unasked> run() {
    std::vector<core::ClauseId> asked;
    for (std::size_t c = 0; c < contract_.clauses.size(); ++c) {
      const core::ClauseId id = contract_.clauses.id_at(c);
      if (has_one_text(contract_, id) && (may_be_idle(id) || may_be_constant(id))) asked.push_back(id);
    }
    if (asked.empty()) return {};
    try {
      AnyData data(contract_);
      std::vector<Cutting> cuttings;
      data.settled.cuttings = &cuttings;
      const std::vector<Movement>& movements = data.settled.movements(0);
      for (const core::ClauseId id : asked) {
        const core::Clause& clause = contract_.clauses[id];
        if (std::holds_alternative<core::Maximum>(clause.body)) {
          maximum(data, id, movements);
          continue;
        }
        caps(data, id, cuttings);
      }
    } catch (const Beyond&) {
      // Of those that are not told yet nothing is known.
    } catch (const z3::exception& ended) {
      be_sure_of_memory(ended.msg());
      // The same.
    }
    return std::move(found_);
  }

 private:
  // Limits that no run has shown to cut, or has shown not to.
  bool may_be_idle(core::ClauseId id) const {
    const core::Clause& clause = contract_.clauses[id];
    if (const auto* maximum = std::get_if<core::Maximum>(&clause.body))
      return !shown_.maxima.contains(id) &&
             std::ranges::any_of(maximum->on, [&](core::ClauseId on) { return shown_.pays.contains(on); });
    const auto* all = std::get_if<std::vector<core::Cap>>(&clause.body);
    return all != nullptr && std::ranges::all_of(*all, [&](const core::Cap& cap) {
             return shown_.asked.contains(&cap) && !shown_.cuts.contains(&cap);
           });
  }
  bool may_be_constant(core::ClauseId id) const {
    const auto* all = std::get_if<std::vector<core::Cap>>(&contract_.clauses[id].body);
    return all != nullptr && all->size() == 1 && shown_.cuts.contains(&all->front()) && !shown_.spares.contains(id);
  }

  void caps(AnyData& data, core::ClauseId id, const std::vector<Cutting>& cuttings) {
    const auto& all = std::get<std::vector<core::Cap>>(contract_.clauses[id].body);
    const bool idle = may_be_idle(id);
    for (const core::Cap& cap : all) {
      const auto known = std::ranges::find(cuttings, &cap, &Cutting::cap);
      if (known == cuttings.end() || (!idle && !known->exactly)) return;
      for (const Formula& cuts : known->groups)
        if (!data.never(idle ? cuts : data.terms.negation(cuts), effort_)) return;
    }
    found_.push_back({.kind = idle ? Unasked::Kind::never_limits : Unasked::Kind::always_limits,
                      .clause = id,
                      .span = all.front().span});
  }

  void maximum(AnyData& data, core::ClauseId id, const std::vector<Movement>& movements) {
    for (const Movement& one : movements)
      if (one.clause == id &&
          !data.never(data.terms.compare(core::Op::not_equal, one.amount, data.terms.number(Rational(0))), effort_))
        return;
    found_.push_back({.kind = Unasked::Kind::never_limits, .clause = id, .span = contract_.clauses[id].number_span});
  }

  const core::Contract& contract_;
  const Shown& shown_;
  std::uint64_t& effort_;  // left
  std::vector<Unasked> found_;
};

}  // namespace

std::vector<Unasked> limits_without_effect(const core::Contract& contract, const Shown& shown, std::uint64_t& effort) {
  return Limits(contract, shown, effort).run();
}

}  // namespace hito::verify
