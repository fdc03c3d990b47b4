// Why a payment is what it is, or why there is none.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "driver/driver.h"
#include "runtime/explain/explanation.h"

namespace hito::driver {

struct WhyRequest {
  PayRequest pay;
  // "P05", "learners=P05": a row by its key, or by its line where it has none.
  std::optional<std::string> row;
  std::optional<std::string> clause;  // its number
  bool total = false;                 // besides; alone it is asked for anyway
};
// A clause and a row that an explanation names.
struct WhyClause {
  std::string number, title, file;
  std::size_t line = 0;
  std::string text;  // as it is written
};
struct WhyRow {
  std::string dataset;
  std::vector<std::string> key;
  std::string file;
  std::size_t line = 0;
  std::vector<std::pair<std::string, std::string>> cells;  // column and value, as data spells it
};
struct Why {
  std::vector<runtime::Step> steps;
  std::string title, sha256;  // of the contract
  bool forecast = false;      // some decision is supposed: these are no payments
  // In the order in which they are first named.
  std::vector<WhyClause> clauses;
  std::vector<WhyRow> rows;
};
// Of what was paid, whose lines are there (PayRequest::one_by_one): nothing is read again. `request.pay` is not looked
// at.
Result<std::optional<Why>> why(const Source& source, const Compiled& compiled, const Paid& paid,
                               const WhyRequest& request, Language language, Diagnostics& diagnostics);
// Why a row, a clause (both in a period, where the request names one) or the total is paid what it is, or is not. The
// payments are those of the engine asked for; what is explained of them the reference evaluator works out once more.
// Nothing when the request or the data hold a mistake.
Result<std::optional<Why>> why(const Source& source, const Compiled& compiled, const WhyRequest& request,
                               Language language, Diagnostics& diagnostics);

}  // namespace hito::driver
