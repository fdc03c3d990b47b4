// In one sentence, why a line of a settlement is not paid: for ledgers, where there are very many.
#pragma once
#include <functional>
#include <memory>
#include <string>

#include "runtime/settlement.h"

namespace hito::runtime {

class WhyNot {
 public:
  // `quote`: as for Explainer. The contract, the settlement and the inputs must outlive it; rows are copied.
  WhyNot(const core::Contract& contract, const Settlement& settlement, const Inputs& inputs, Language language,
         std::function<std::string(Span)> quote);
  ~WhyNot();
  WhyNot(WhyNot&&) noexcept;

  // The first condition that fails, and by how much. Empty for lines whose reason is another.
  std::string of(const Line& line);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace hito::runtime
