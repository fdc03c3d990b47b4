// The statement of a payment: totals by clause, party, period and row, made from a settlement. Shared by every engine.
#pragma once
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "runtime/settlement.h"

namespace hito::runtime {

struct ContractStamp { std::string title, code, sha256; };
struct DataReceipt {
  std::string name, file, sha256;
  std::uint64_t rows = 0, used = 0, duplicates = 0, outside_term = 0, undated = 0, after_cutoff = 0;
};
struct PartyTotal { core::PartyId party; Rational paid, received; };
struct RowTotal { core::DatasetId dataset; std::uint32_t row; Rational amount; };

struct Statement {
  ContractStamp contract;
  std::vector<DataReceipt> data;
  std::vector<std::pair<std::string, std::string>> inputs;  // name (with @period), value as the language spells it
  Rational total;
  std::vector<std::pair<core::ClauseId, Rational>> clauses;       // payment clauses in written order
  std::vector<PartyTotal> parties;
  std::vector<std::pair<std::uint32_t, Rational>> periods;        // empty when the contract declares none
  std::vector<RowTotal> rows;                                     // every row of every dataset with a path to a line
  std::vector<Line> lines;
  std::vector<Part> parts;
};

// `period`: only lines of that period. Payers' shares apply to each clause's total per period, by largest remainder in
// written order; a negative total is split on its absolute value.
Statement make_statement(const core::Contract& contract, const Settlement& settlement, const Inputs& inputs,
                         ContractStamp stamp, std::optional<std::uint32_t> period);

// The largest-remainder rule: `total` (a multiple of `step`) in parts proportional to `weights` (none negative, not
// all zero), each a multiple of `step`; what is left goes one step each to the largest remainders, ties to the earlier.
std::vector<Rational> apportion(const Rational& total, const std::vector<Rational>& weights, const Rational& step);

}  // namespace hito::runtime
