// What the outputs call parties, reasons and findings.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/settlement.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {

// The name the contract gives it, or its role.
Text party_in_words(const core::Contract& contract, core::PartyId party);
// "index@2025-Q1": how a reported value is called on the command line and in outputs.
std::string name_of_input(const core::Contract& contract, core::InputId input, std::optional<std::uint32_t> period);
// Whether outputs list it: verifiers neither pay nor are paid.
bool is_listed(const core::Contract& contract, core::PartyId party);

// The stable key of a reason in JSON and CSV: "reduced_by_cap".
std::string_view key_of(Reason reason);
Text reason_in_words(const core::Contract& contract, const Line& line);

// "holds_here"
std::string_view key_of(Verdict verdict);
// "holds on this data, not proved"
Text verdict_in_words(Verdict verdict);
// "On this data it does not hold that …", with what makes it fail; empty unless it fails.
Text failure_in_words(const core::Contract& contract, const PropertyFinding& finding);
// "Rows of `participantes` that are not paid: 2 of 13 (outside the term 1, repeated 1)."; empty when all count.
Text uncounted_in_words(const DataReceipt& receipt);
// "Retained under clause 5 and not released yet: 500.00 PEN.", of every open balance.
std::vector<Text> open_balances(const core::Contract& contract, const Statement& statement);
// "`approved@2025-Q1`: not decided by `verifier` by 2025-04-30; its default holds: no.", of every decision that was not
// reported.
std::vector<Text> undecided(const core::Contract& contract, const Statement& statement);
// The key of what became of a decision in JSON: "by_default".
std::string_view key_of(Decided::How how);
// Every sentence a reader must not miss: what was not decided, failing properties, then rows that are not paid.
std::vector<Text> warnings(const core::Contract& contract, const Statement& statement,
                           const std::vector<PropertyFinding>& findings);

// An amount of money without its currency: "28000.00".
std::string plain_amount(const core::Contract& contract, const Rational& amount, core::UnitId currency);

}  // namespace hito::runtime
