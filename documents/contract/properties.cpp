// What always holds, in words.
#include "base/diagnostics.h"
#include "documents/contract/page.h"

namespace hito::documents::prose {
namespace {

Runs figure(const Words& words, core::AmountKind kind, core::ClauseId clause) {
  return words.figure(core::Amount{kind, clause, {}, words.contract.clauses[clause].currency});
}

class Claim {
 public:
  explicit Claim(const Page& page) : words_(page.words) {}

  Runs operator()(const core::Holds& holds) const {
    Among rows = among(holds.each);
    rows.in_force = holds.each_period ? InForce::period : InForce::term;
    const Runs said = words_.condition(holds.condition, rows);
    if (holds.each_period) return words_.say(Written::legal_holds_each_period, {said});
    if (holds.each) return words_.say(Written::legal_holds_each_row, {words_.unit_of(*holds.each), said});
    return said;
  }
  Runs operator()(const core::Monotone& monotone) const {
    const Runs of = figure(words_, monotone.of, monotone.clause);
    const Runs by =
        monotone.input ? words_.input(*monotone.input) : words_.column(monotone.column->first, monotone.column->second);
    switch (monotone.kind) {
      case core::Monotone::Kind::never_decreases: return words_.say(Written::legal_never_decreases, {of, by});
      case core::Monotone::Kind::never_increases: return words_.say(Written::legal_never_increases, {of, by});
      case core::Monotone::Kind::never_jumps:
        return words_.say(Written::legal_never_jumps, {of, by, words_.value(*monotone.jump, {})});
    }
    throw InternalError("a kind of property out of its enumeration");
  }
  Runs operator()(const core::NeverNegative& never) const {
    return words_.say(Written::legal_never_negative, {figure(words_, never.of, never.clause)});
  }
  Runs operator()(const core::NeverBoth& never) const {
    return words_.say(Written::legal_never_both, {words_.clauses({never.a, never.b})});
  }
  Runs operator()(const core::Splitting& splitting) const {
    std::vector<Runs> rows;
    for (const core::SplitRows& one : splitting.rows) rows.push_back(words_.rows_of(one.dataset));
    return words_.say(Written::legal_never_more_when_split, {joined(rows, Joining::any, words_.language())});
  }

 private:
  const Words& words_;
};

}  // namespace

Runs claim_in_words(const Page& page, const core::Property& property) { return std::visit(Claim(page), property.kind); }

void write_properties(Page& page) {
  if (page.contract.properties.empty()) return;
  page.annex(Written::legal_heading_properties);
  page.say(Written::legal_properties_lead);
  std::vector<Runs> claims;
  for (const core::Property& property : page.contract.properties) claims.push_back(claim_in_words(page, property));
  page.list(List::Marks::letters, claims);
  for (const core::Property& property : page.contract.properties) page.texts_at(property.span);
}

}  // namespace hito::documents::prose
