// What two contracts pay on the same data, side by side: an amendment and what it amends, or two texts.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/number.h"
#include "base/text.h"
#include "compiler/core/core.h"
#include "runtime/statement/statement.h"

namespace hito::driver {

struct PayRequest;

struct Effect {
  struct Part {
    Text name;  // number of the clause, label of the period, the party, the row
    std::string title;
    std::string currency;
    unsigned decimals = 2;  // in which its amounts are printed
    Rational then, now;     // under the first, and under the second
  };
  std::vector<Part> clauses;         // as the second has them, then those of the first alone
  std::vector<Part> periods;         // none when neither declares any
  std::vector<Part> paid, received;  // by party
  std::vector<Part> total;           // of each currency
};
// "1_850.00 USD", as the language spells it; "1850.00".
std::string spelled(const Effect::Part& part, const Rational& amount);
std::string plain_figure(const Effect::Part& part, const Rational& amount);

// Rows whose amount differs.
struct RowsChanged {
  std::vector<Effect::Part> most;  // the greatest differences first; the title is the dataset, the name the key
  // Of the rows that have an amount under either: all, and those that differ; rows of one alone among both.
  std::uint64_t all = 0, changed = 0, only_first = 0, only_second = 0;
};

struct Stated {
  const core::Contract& contract;
  const runtime::Statement& statement;
};
// `called`: what clauses of the first are called in the second, where that is not their number. Parties and currencies
// are known by their names.
Effect effect_between(const Stated& first, const Stated& second, const std::map<std::string, Text>& called = {});
// Rows are known by their dataset and key; at most so many are named. Both statements are one by one.
RowsChanged rows_between(const Stated& first, const Stated& second, std::size_t most);

// The request with the values that are in files among those that were given.
Result<PayRequest> with_inputs_read(PayRequest request);
// What the contract knows of a request whose values are read: another text may have data and values of its own.
// `spare`: what this one does not know either is kept, to be told.
PayRequest known_of(const core::Contract& contract, PayRequest request, const core::Contract* spare = nullptr);

}  // namespace hito::driver
