// Why a payment is what it is: of the total, of a clause, of a row.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runtime/explain/explanation.h"
#include "runtime/settlement.h"

namespace hito::runtime {

// What is asked about. Nothing at all: the total.
struct Asked {
  std::optional<RowAt> row;
  std::vector<core::ClauseId> clauses;  // the versions of one number; empty: all of them
  std::optional<std::uint32_t> period;
};

class Explainer {
 public:
  // The settlement may come from any engine. `quote`: the text of the contract at a span, in the language of
  // `contract`, on one line.
  Explainer(const core::Contract& contract, Settlement settlement, const Inputs& inputs, std::optional<Date> as_of,
            Language language, std::function<std::string(Span)> quote);
  ~Explainer();
  Explainer(const Explainer&) = delete;
  Explainer& operator=(const Explainer&) = delete;

  // One step for each currency, or one where all that is asked about is in one. Throws InternalError where the steps
  // after the entitlements, run again by the reference evaluator, do not come to the payments of the settlement.
  std::vector<Step> explain(const Asked& asked);
  const Settlement& settlement() const;
  const Data& data() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace hito::runtime
