// Whether caps cut anything, from sums alone.
#include <algorithm>

#include "runtime/cut/cut.h"

namespace hito::runtime {
namespace {

using Caps = std::vector<core::Cap>;

// Groups that want something; nothing where one wants more than the cap allows.
std::optional<std::uint64_t> groups_within(const core::Contract& contract, core::ClauseId clause, std::uint32_t index,
                                           const core::Cap& cap, const CapAmount& amount, const SumColumns& sums) {
  const bool by_period = core::counts_own_periods(contract, cap);
  std::vector<Integer> wanted(by_period ? contract.periods.size() : 1);
  for (const core::ClauseId on : cap.on)
    for (std::size_t period = 0; period < contract.periods.size(); ++period)
      wanted[by_period ? period : 0] += sums.steps.at(on)[period];
  std::uint64_t groups = 0;
  for (std::uint32_t group = 0; group < wanted.size(); ++group) {
    if (wanted[group].sign() == 0) continue;
    ++groups;
    if (wanted[group] > amount(clause, index, by_period ? std::optional(group) : std::nullopt)) return std::nullopt;
  }
  return groups;
}

}  // namespace

void SumColumns::add(const SumColumns& others) {
  any_below_zero = any_below_zero || others.any_below_zero;
  for (const auto& [clause, theirs] : others.steps) {
    std::vector<Integer>& ours = steps[clause];
    ours.resize(theirs.size());
    for (std::size_t period = 0; period < theirs.size(); ++period) ours[period] += theirs[period];
  }
}

bool caps_look_at_sums(const core::Contract& contract) {
  const auto looks_at_sums = [&](const core::Cap& cap) {
    const bool by_group = cap.scope == core::Cap::Scope::whole_contract || core::counts_own_periods(contract, cap);
    return by_group && !cap.dated && !cap.per_unit && cap.unused != core::Unused::carries_over;
  };
  return std::ranges::all_of(contract.clauses, [&](const core::Clause& clause) {
    const auto* caps = std::get_if<Caps>(&clause.body);
    return caps == nullptr || (clause.in_force.all() && std::ranges::all_of(*caps, looks_at_sums));
  });
}

std::optional<std::vector<CapReport>> within_caps(const core::Contract& contract, const CapAmount& amount,
                                                  const SumColumns& sums) {
  std::vector<CapReport> reports;
  for (std::size_t c = 0; c < contract.clauses.size(); ++c) {
    const core::ClauseId id = contract.clauses.id_at(c);
    const auto* caps = std::get_if<Caps>(&contract.clauses[id].body);
    for (std::uint32_t index = 0; caps != nullptr && index < caps->size(); ++index) {
      if (sums.any_below_zero) return std::nullopt;
      const auto groups = groups_within(contract, id, index, (*caps)[index], amount, sums);
      if (!groups) return std::nullopt;
      reports.push_back({id, index, CapForm::on_sums, *groups, 0});
    }
  }
  return reports;
}

}  // namespace hito::runtime
