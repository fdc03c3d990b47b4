// In which order payments are worked out, and where the cents go of what is split: the steps that the contract has.
#include <algorithm>

#include "base/diagnostics.h"
#include "documents/contract/page.h"

namespace hito::documents::prose {
namespace {

// What of the calculation the clauses use.
struct Used {
  bool payments = false, conditions = false, exceptions = false, selections = false, divisions = false, payers = false;
  bool caps = false, formulas = false, maxima = false, distributions = false, pro_rata = false, shared_steps = false;
  bool increases = false, reductions = false, retentions = false, advances = false;
  Rational step;  // that what is split is a multiple of
};

// The greatest amount that both are a multiple of.
Rational common_step(Rational a, Rational b) {
  while (b.sign() != 0) {
    Rational rest = a - Rational((a / b).floor()) * b;
    a = std::exchange(b, std::move(rest));
  }
  return a;
}

class Using {
 public:
  explicit Using(const core::Contract& contract) : contract_(contract) { used_.step = contract.rounding.step; }

  Used run() {
    for (const core::Clause& clause : contract_.clauses) std::visit([&](const auto& body) { meet(body); }, clause.body);
    return used_;
  }

 private:
  void meet(const core::Pay& pay) {
    used_.payments = true;
    used_.conditions |= pay.where || pay.condition;
    used_.exceptions |= !pay.exceptions.empty();
    used_.selections |= !pay.selections.empty();
    used_.divisions |= pay.division.has_value();
    used_.payers |= pay.payers.size() > 1;
    used_.step = common_step(used_.step, pay.line.step);
  }
  void meet(const std::vector<core::Cap>& caps) {
    used_.caps = true;
    for (const core::Cap& cap : caps) {
      used_.pro_rata |= cap.method == core::CapMethod::pro_rata;
      meet_amount(cap);
    }
  }
  void meet(const core::Maximum& maximum) {
    used_.maxima = true;
    meet_amount(maximum);
  }
  void meet_amount(const core::Limit& limit) {
    used_.formulas |= !std::holds_alternative<core::Constant>(contract_.exprs[limit.amount].node);
  }
  void meet(const core::Adjust& adjust) {
    switch (adjust.kind) {
      case core::Adjust::Kind::increase: used_.increases = true; return;
      case core::Adjust::Kind::reduction: used_.reductions = true; return;
      case core::Adjust::Kind::retention: used_.retentions = true; return;
    }
    throw InternalError("a kind of adjustment out of its enumeration");
  }
  void meet(const core::Advance& advance) {
    used_.advances = true;
    used_.payers |= advance.payers.size() > 1;
  }
  void meet(const core::Distribute& distribute) {
    used_.distributions = true;
    used_.shared_steps |=
        std::ranges::any_of(distribute.steps, [](const core::Step& step) { return step.shares.size() > 1; });
  }
  void meet(const core::SaidElsewhere&) {}

  const core::Contract& contract_;
  Used used_;
};

void steps(Page& page, const Used& used) {
  const Words& words = page.words;
  std::vector<Runs> items;
  const auto put = [&](bool there, Written item) {
    if (there) items.push_back(words.say(item));
  };
  put(!page.contract.datasets.empty(), Written::legal_order_rows);
  put(used.conditions, Written::legal_order_conditions);
  put(true, used.exceptions ? Written::legal_order_amounts_or_exceptions : Written::legal_order_amounts);
  put(true, Written::legal_order_rounding);
  put(used.selections, Written::legal_order_selections);
  put(used.caps, Written::legal_order_caps);
  put(used.divisions, Written::legal_order_division);
  put(used.payers,
      page.contract.periods.size() > 1 ? Written::legal_order_payers_by_period : Written::legal_order_payers);
  put(used.maxima, Written::legal_order_maxima);
  std::vector<Runs> adjustments;
  for (const auto& [there, name] : {std::pair(used.increases, Written::legal_order_increases),
                                    std::pair(used.reductions, Written::legal_order_reductions),
                                    std::pair(used.retentions, Written::legal_order_retentions),
                                    std::pair(used.advances, Written::legal_order_advances)})
    if (there) adjustments.push_back(words.say(name));
  if (!adjustments.empty())
    items.push_back(words.say(Written::legal_order_adjustments, {joined(adjustments, Joining::all, page.language())}));
  put(used.distributions, Written::legal_order_distribution);
  page.say(Written::legal_order_lead);
  page.list(List::Marks::numbers, items);
}

// Parts that add up to the amount: whoever is nearest to one more has it.
void largest_remainder(Page& page, const Used& used) {
  std::vector<Runs> ties;
  for (const auto& [there, rule] : {std::pair(used.pro_rata, Written::legal_ties_of_pro_rata),
                                    std::pair(used.divisions, Written::legal_ties_of_division),
                                    std::pair(used.payers || used.shared_steps, Written::legal_ties_of_parties)})
    if (there) ties.push_back(page.words.say(rule));
  if (ties.empty()) return;
  page.say(Written::legal_largest_remainder, {plain(page.words.number(used.step))});
  page.list(List::Marks::letters, ties);
}

}  // namespace

void write_order(Page& page) {
  const Used used = Using(page.contract).run();
  if (!used.payments) return;
  page.heading(1, Written::legal_heading_order);
  steps(page, used);
  if (used.formulas) page.say(Written::legal_limits_are_rounded, {plain(page.words.number(used.step))});
  largest_remainder(page, used);
}

}  // namespace hito::documents::prose
