// Caps, payers' maxima, adjustments, advances and distributions as prose.
#include <algorithm>

#include "base/diagnostics.h"
#include "documents/contract/page.h"

namespace hito::documents::prose {
namespace {

// What is paid of an earlier period is final.
void used_up(Page& page, const core::Limit& limit) {
  if (holds_periods(page.contract, limit)) page.say(Written::legal_used_up_by_period);
}

void unused(Page& page, const core::Limit& limit) {
  if (limit.scope == core::PeriodScope::Scope::whole_contract) return;
  page.say(limit.unused == core::Unused::lapses ? Written::legal_unused_lapses : Written::legal_unused_carries_over);
}

void cap(Page& page, const core::Cap& cap) {
  const AmountFrames frames =
      cap.on.size() == 1
          ? AmountFrames{Written::legal_cap_is, Written::legal_cap_is, Written::legal_cap_formula}
          : AmountFrames{Written::legal_cap_joint_is, Written::legal_cap_joint_is, Written::legal_cap_joint_formula};
  write_amount(page, frames, {page.words.clauses(cap.on), page.scope(cap)}, cap.amount,
               allowed_among(page.contract, cap, cap.per_unit));
  const auto cuts = way_of_cutting(page.contract, cap);
  if (cuts) used_up(page, cap);
  if (cuts) page.say(*cuts);
  unused(page, cap);
}

Runs shared(const Page& page, const std::vector<core::Share>& shares) {
  if (shares.size() == 1) return page.words.say(Written::legal_step_to, {page.words.party(shares.front().party)});
  std::vector<Runs> parts;
  for (const core::Share& share : shares)
    parts.push_back(page.words.say(Written::legal_step_share,
                                   {plain(page.words.percent(share.part)), page.words.party(share.party)}));
  return joined(parts, Joining::all, page.language());
}

Written adjustment_frame(core::Adjust::Kind kind) {
  switch (kind) {
    case core::Adjust::Kind::increase: return Written::legal_is_increased;
    case core::Adjust::Kind::reduction: return Written::legal_is_reduced;
    case core::Adjust::Kind::retention: return Written::legal_is_retained;
  }
  throw InternalError("a kind of adjustment out of its enumeration");
}

// And what is paid later, of which nothing is kept.
void released(Page& page, const core::Adjust& adjust) {
  const core::Contract& contract = page.contract;
  if (adjust.released_when) {
    page.conditions(page.words.conditions(*adjust.released_when, Among{.in_force = InForce::period}),
                    Written::legal_released_when, Written::legal_released_when_all);
    if (contract.periods.size() > 1) page.say(Written::legal_not_retained_in_later_periods);
  }
  if (!adjust.released_on) return;
  page.say(Written::legal_released_on, {plain(page.words.long_date(*adjust.released_on))});
  const auto is_later = [&](core::ClauseId id) {
    const auto* pay = std::get_if<core::Pay>(&contract.clauses[id].body);
    const bool once = pay != nullptr && pay->timing == core::Pay::Timing::once_on;
    return (once ? pay->once_on : contract.periods.back().last) > *adjust.released_on;
  };
  if (std::ranges::any_of(adjust.on, is_later))
    page.say(contract.periods.size() > 1 ? Written::legal_not_retained_after_day_by_period
                                         : Written::legal_not_retained_after_day);
}

}  // namespace

Runs step_in_words(const Page& page, const core::Step& step) {
  const Words& words = page.words;
  const Runs whom = shared(page, step.shares);
  if (const auto* amount = std::get_if<core::UntilAmount>(&step.until))
    return words.say(Written::legal_step_until_amount,
                     {whom, words.value(amount->amount, Among{.in_force = InForce::term})});
  if (const auto* yearly = std::get_if<core::UntilReturn>(&step.until)) {
    const Runs rate = plain(words.percent(yearly->yearly)), days = plain(std::to_string(yearly->days));
    return yearly->compounded ? words.say(Written::legal_step_until_compounded,
                                          {whom, rate, days, plain(std::to_string(yearly->decimals))})
                              : words.say(Written::legal_step_until_simple, {whom, rate, days});
  }
  return words.say(Written::legal_step_rest, {whom});
}

void write_caps(Page& page, const std::vector<core::Cap>& caps) {
  for (const core::Cap& one : caps) cap(page, one);
}

void write_maximum(Page& page, const core::Maximum& maximum) {
  const Words& words = page.words;
  write_amount(page, {Written::legal_maximum_is, Written::legal_maximum_is, Written::legal_maximum_formula},
               {words.party(maximum.payer), words.clauses(maximum.on), plain(page.scope(maximum))}, maximum.amount,
               allowed_among(page.contract, maximum));
  used_up(page, maximum);
  if (maximum.on.size() > 1)
    page.say(holds_periods(page.contract, maximum) ? Written::legal_cut_earlier_clauses_within
                                                   : Written::legal_cut_earlier_clauses);
  if (maximum.excess_to)
    page.say(Written::legal_excess_borne_by, {words.party(*maximum.excess_to)});
  else
    page.say(Written::legal_excess_not_paid);
  unused(page, maximum);
}

void write_adjustment(Page& page, const core::Adjust& adjust) {
  const Words& words = page.words;
  Among rows = among(adjust.each);
  rows.in_force = InForce::period;
  page.say(adjustment_frame(adjust.kind), {words.clauses(adjust.on), plain(words.percent(adjust.share))});
  std::vector<Runs> when;
  for (const auto& condition : {adjust.where, adjust.condition})
    if (condition)
      for (Runs& one : words.conditions(*condition, rows)) when.push_back(std::move(one));
  if (adjust.each) page.say(Written::legal_adjusted_by_row, {words.unit_of(*adjust.each)});
  page.conditions(when, Written::legal_adjusted_only_if, Written::legal_adjusted_only_if_all);
  released(page, adjust);
}

void write_advance(Page& page, const core::Advance& advance) {
  const Words& words = page.words;
  write_amount(
      page, {Written::legal_advances_sum, Written::legal_advances_result, Written::legal_advances_formula},
      {words.party(advance.payers.front().party), words.party(advance.payee), plain(words.long_date(advance.date))},
      advance.amount, Among{.in_force = InForce::term});
  page.say(Written::legal_advance_netted_off, {plain(words.percent(advance.share)), words.clauses(advance.on)});
}

void write_distribution(Page& page, const core::Distribute& distribute) {
  const Words& words = page.words;
  page.say(Written::legal_is_distributed, {words.party(distribute.party), words.clauses(distribute.on)});
  std::vector<Runs> steps;
  for (const core::Step& one : distribute.steps) steps.push_back(step_in_words(page, one));
  page.list(List::Marks::numbers, steps);
}

}  // namespace hito::documents::prose
