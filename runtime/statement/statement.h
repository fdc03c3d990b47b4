// The statement of a payment: totals by clause, party, period and row, made from a settlement. Shared by every engine.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "runtime/settlement.h"

namespace hito::runtime {

struct ContractStamp {
  std::string title, code, sha256;
  std::vector<std::pair<std::string, std::string>> includes;    // files that it includes, and their SHA-256
  std::vector<std::pair<std::string, std::string>> amendments;  // those that amend it, the first one first
};
struct DataReceipt {
  std::string name, file, sha256;
  bool has_lines = true;  // false: rows of the file are counted from 1
  std::uint64_t rows = 0, used = 0, duplicates = 0, outside_term = 0, undated = 0, after_cutoff = 0;
  // Bad rows that the caller asked to leave out before the run, which the engine never sees; `rows` counts them.
  std::uint64_t set_aside = 0;
  std::map<Code, std::uint64_t> causes;  // of set_aside: rows by the first fault of each
  std::vector<Aside> aside;              // every fault, by line
};
// With the sign of the payments: what is paid back counts against.
struct PartyTotal {
  core::PartyId party;
  core::UnitId currency;
  Rational paid, received;
  friend bool operator==(const PartyTotal&, const PartyTotal&) = default;
};
struct PeriodTotal {
  std::uint32_t period;
  core::UnitId currency;
  Rational amount;
  friend bool operator==(const PeriodTotal&, const PeriodTotal&) = default;
};
struct RowTotal {
  core::DatasetId dataset;
  std::uint32_t row;
  core::UnitId currency;
  Rational amount;
};

// What one settlement adds up to, in each currency of the contract as declared; a clause pays in one.
struct Totals {
  std::vector<std::pair<core::UnitId, Rational>> total;
  std::vector<std::pair<core::ClauseId, Rational>> entitlements;  // payment clauses in written order
  std::vector<std::pair<core::ClauseId, Rational>> payments;      // of adjustments and advances too, in written order
  std::vector<PartyTotal> parties;                                // all, as declared
  std::vector<PeriodTotal> periods;                               // payments; one, when the contract declares none
  friend bool operator==(const Totals&, const Totals&) = default;
};

struct StatedValue {
  std::string name;  // with @period
  core::InputId input;
  core::Value value;
};

struct Statement {
  ContractStamp contract;
  std::vector<DataReceipt> data;
  std::vector<StatedValue> inputs;
  std::vector<Decided> decisions;  // of parties, reported or not; open ones were not asked for
  bool forecast = false;           // some decision is supposed: these are no payments
  std::vector<std::pair<core::UnitId, Rational>> total;
  std::vector<std::pair<core::ClauseId, Rational>> clauses;  // payments, adjustments, advances, in written order
  std::vector<PartyTotal> parties;
  std::vector<Transfer> transfers;
  // Of retentions, what is kept and not released yet; of advances, what is not netted off yet: at the end of the period
  // asked for, else of the last one. Above zero.
  std::vector<std::pair<core::ClauseId, Rational>> balances;
  std::vector<PeriodTotal> periods;  // empty when the contract declares none
  // Every row of every dataset with a path to a line, in key order: what its own lines pay, the lines of rows that
  // refer to it along the one path, and its parts of divided lines. Duplicates and rows after the cutoff are left out.
  std::vector<RowTotal> rows;
  std::vector<Line> lines;
  std::vector<Part> parts;
  // Key of every row, per dataset, as its columns are spelled in data: a row without a key is called by its line.
  std::vector<std::vector<std::vector<std::string>>> keys;
};

// `period`: only lines of that period. Payers' shares apply to each clause's total per period, by largest remainder in
// written order; a negative total is split on its absolute value.
// `one_by_one`: with rows, lines, parts and keys, which are otherwise empty.
Statement make_statement(const core::Contract& contract, const Settlement& settlement, const Inputs& inputs,
                         ContractStamp stamp, std::optional<std::uint32_t> period, bool one_by_one = true);

// The same sums alone, of all lines of a settlement. `period`: only what is of that period. What is distributed counts
// as received by whom it goes to, and what a retention gives back goes to each payer that it was kept from.
Totals total_up(const core::Contract& contract, const Settlement& settlement, std::optional<std::uint32_t> period);
// A figure of them, for a condition or an example; 0 for a party or clause without payments.
Rational amount_of(const Totals& totals, const core::Amount& figure);

// What every amount of money in a settlement is a multiple of: the greatest common step of the contract's rounding and
// its clauses'. Caps, divisions and payers' shares are apportioned in it.
Rational settlement_step(const core::Contract& contract);

// The largest-remainder rule: `total` (a multiple of `step`) in parts proportional to `weights` (none negative, not
// all zero), each a multiple of `step`; what is left goes one step each to the largest remainders, ties to the earlier.
// A negative total is apportioned on its absolute value and the sign put back.
std::vector<Rational> apportion(const Rational& total, const std::vector<Rational>& weights, const Rational& step);

}  // namespace hito::runtime
