#include "runtime/statement/words.h"

#include "compiler/core/read_value.h"

namespace hito::runtime {
namespace {

// "a, b", in every language.
Text listed(const std::vector<Text>& items) {
  Text list;
  for (Language language : languages)
    for (std::size_t i = 0; i < items.size(); ++i)
      list.in[index_of(language)] += (i == 0 ? "" : ", ") + items[i][language];
  return list;
}

}  // namespace

Text party_in_words(const core::Contract& contract, core::PartyId id) {
  const core::Party& party = contract.parties[id];
  if (!party.name.empty()) return party.name;
  switch (party.role) {
    case core::Party::Role::payer: return say(Say::role_payer);
    case core::Party::Role::provider: return say(Say::role_provider);
    case core::Party::Role::investor: return say(Say::role_investor);
    case core::Party::Role::verifier: return say(Say::role_verifier);
  }
  throw InternalError("a role of party out of its enumeration");
}

bool is_listed(const core::Contract& contract, core::PartyId party) {
  return contract.parties[party].role != core::Party::Role::verifier;
}

std::string_view key_of(Reason reason) {
  switch (reason) {
    case Reason::paid: return "paid";
    case Reason::condition_false: return "condition_false";
    case Reason::no_rows: return "no_rows";
    case Reason::amount_zero: return "amount_zero";
    case Reason::reduced_by_cap: return "reduced_by_cap";
    case Reason::beyond_number: return "beyond_number";
    case Reason::paid_already: return "paid_already";
    case Reason::nothing_to_divide: return "nothing_to_divide";
    case Reason::beyond_share: return "beyond_share";
    case Reason::above_maximum: return "above_maximum";
    case Reason::excess_borne: return "excess_borne";
    case Reason::increased: return "increased";
    case Reason::reduced: return "reduced";
    case Reason::retained: return "retained";
    case Reason::released: return "released";
    case Reason::advanced: return "advanced";
    case Reason::netted_off: return "netted_off";
  }
  throw InternalError("a reason out of its enumeration");
}

Text reason_in_words(const core::Contract& contract, const Line& line) {
  const std::string adjusted = line.of.valid() ? contract.clauses[line.of].number : "";
  switch (line.reason) {
    case Reason::paid: return say(Say::reason_paid);
    case Reason::condition_false: return say(Say::reason_condition_false);
    case Reason::no_rows: return say(Say::reason_no_rows);
    case Reason::amount_zero: return say(Say::reason_amount_zero);
    case Reason::reduced_by_cap: return say(Say::reason_reduced_by_cap, {contract.clauses[line.cap].number});
    case Reason::beyond_number:
      return say(Say::reason_beyond_number,
                 {core::spell_money(contract, line.left_out, contract.clauses[line.clause].currency)});
    case Reason::paid_already:
      return say(Say::reason_paid_already,
                 {core::spell_money(contract, line.left_out, contract.clauses[line.clause].currency)});
    case Reason::nothing_to_divide: return say(Say::reason_nothing_to_divide);
    case Reason::beyond_share:
      return say(Say::reason_beyond_share,
                 {core::spell_money(contract, line.left_out, contract.clauses[line.clause].currency)});
    case Reason::above_maximum: return say(Say::reason_above_maximum, {party_in_words(contract, line.payer), adjusted});
    case Reason::excess_borne: return say(Say::reason_excess_borne, {party_in_words(contract, line.payer), adjusted});
    case Reason::increased: return say(Say::reason_increased, {adjusted});
    case Reason::reduced: return say(Say::reason_reduced, {adjusted});
    case Reason::retained: return say(Say::reason_retained, {adjusted});
    case Reason::released: return say(Say::reason_released, {adjusted});
    case Reason::advanced: return say(Say::reason_advanced);
    case Reason::netted_off: return say(Say::reason_netted_off, {adjusted});
  }
  throw InternalError("a reason out of its enumeration");
}

std::string_view key_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::holds_here: return "holds_here";
    case Verdict::fails_here: return "fails_here";
    case Verdict::not_exercised: return "not_exercised";
  }
  throw InternalError("a verdict out of its enumeration");
}

Text verdict_in_words(Verdict verdict) {
  switch (verdict) {
    case Verdict::holds_here: return say(Say::verdict_holds_here);
    case Verdict::fails_here: return say(Say::verdict_fails_here);
    case Verdict::not_exercised: return say(Say::verdict_not_exercised);
  }
  throw InternalError("a verdict out of its enumeration");
}

Text failure_in_words(const core::Contract& contract, const PropertyFinding& finding) {
  if (finding.verdict != Verdict::fails_here) return {};
  std::vector<Text> witness;
  for (const auto& [name, value] : finding.witness) witness.push_back(say(Say::witness_is, {name, value}));
  return say(Say::property_fails, {contract.properties[finding.property].text, listed(witness)});
}

Text uncounted_in_words(const DataReceipt& receipt) {
  std::vector<Text> causes;
  const auto add = [&](Say words, std::uint64_t count) {
    if (count > 0) causes.push_back(say(words, {std::to_string(count)}));
  };
  add(Say::uncounted_outside_term, receipt.outside_term);
  add(Say::uncounted_undated, receipt.undated);
  add(Say::uncounted_after_cutoff, receipt.after_cutoff);
  add(Say::uncounted_duplicates, receipt.duplicates);
  add(Say::uncounted_set_aside, receipt.set_aside);
  if (!receipt.causes.empty()) {
    std::vector<Text> each;
    for (const auto& [code, rows] : receipt.causes)
      each.push_back(say(Say::set_aside_cause, {std::to_string(rows), spell(code)}));
    causes.back() = say(Say::uncounted_with_causes, {causes.back(), listed(each)});
  }
  if (causes.empty()) return {};
  const std::uint64_t uncounted =
      receipt.outside_term + receipt.undated + receipt.after_cutoff + receipt.duplicates + receipt.set_aside;
  return say(Say::uncounted_rows,
             {std::to_string(uncounted), std::to_string(receipt.rows), receipt.name, listed(causes)});
}

std::vector<Text> open_balances(const core::Contract& contract, const Statement& statement) {
  std::vector<Text> all;
  for (const auto& [clause, amount] : statement.balances) {
    const bool advance = std::holds_alternative<core::Advance>(contract.clauses[clause].body);
    all.push_back(
        say(advance ? Say::balance_advanced : Say::balance_retained,
            {contract.clauses[clause].number, core::spell_money(contract, amount, contract.clauses[clause].currency)}));
  }
  return all;
}

std::string name_of_input(const core::Contract& contract, core::InputId input, std::optional<std::uint32_t> period) {
  const std::string& name = contract.inputs[input].name;
  if (!period || contract.periods[*period].label.empty()) return name;
  return name + "@" + contract.periods[*period].label;
}

namespace {

// Yes and no have a word in each language; other values are spelled as the contract does.
Text value_in_words(const core::Contract& contract, const core::Type& type, const core::Value& value) {
  if (const auto* truth = std::get_if<bool>(&value)) return say(*truth ? Say::value_yes : Say::value_no);
  return core::spell_value(contract, type, value);
}

}  // namespace

std::vector<Text> undecided(const core::Contract& contract, const Statement& statement) {
  std::vector<Text> all;
  for (const Decided& one : statement.decisions) {
    const bool supposed = one.how == Decided::How::supposed;
    if (!supposed && one.how != Decided::How::by_default) continue;
    const core::Input& input = contract.inputs[one.input];
    all.push_back(say(supposed ? Say::decision_supposed : Say::decision_by_default,
                      {name_of_input(contract, one.input, one.period), party_in_words(contract, input.decision->by),
                       to_iso(one.deadline), value_in_words(contract, input.type, input.decision->otherwise)}));
  }
  return all;
}

std::string_view key_of(Decided::How how) {
  switch (how) {
    case Decided::How::reported: return "reported";
    case Decided::How::by_default: return "by_default";
    case Decided::How::supposed: return "supposed";
    case Decided::How::open: return "open";
  }
  throw InternalError("a decision out of its enumeration");
}

std::vector<Text> warnings(const core::Contract& contract, const Statement& statement,
                           const std::vector<PropertyFinding>& findings) {
  std::vector<Text> all = undecided(contract, statement);
  for (const PropertyFinding& finding : findings)
    if (Text words = failure_in_words(contract, finding); !words.empty()) all.push_back(std::move(words));
  for (const DataReceipt& receipt : statement.data)
    if (Text words = uncounted_in_words(receipt); !words.empty()) all.push_back(std::move(words));
  return all;
}

std::string plain_amount(const core::Contract& contract, const Rational& amount, core::UnitId currency) {
  // A clause may round to a finer step than the contract: no digit is lost.
  return to_text(amount, core::money_decimals(contract, currency));
}

}  // namespace hito::runtime
