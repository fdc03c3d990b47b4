// Contracts as text, settled by the reference evaluator and by the compiled engine on several threads.
#pragma once
#include <gtest/gtest.h>

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "driver/driver.h"
#include "runtime/compiled/engine.h"
#include "runtime/reference/reference.h"

namespace hito::runtime::tests {

inline const std::string quarters = "  term 2025-01-01 to 2025-12-31\n  periods quarterly\n";
inline const std::string year = "  term 2025-01-01 to 2025-12-31\n";

// Files by dataset, reported values by name (or name@period), and the cutoff. What is not given is missing.
struct Given {
  std::vector<std::pair<std::string, std::string>> files;
  std::vector<Assignment> inputs = {};
  std::optional<Date> as_of = {};
  // Columns that an example leaves out: dataset and column.
  std::vector<std::pair<std::string, std::string>> left_out = {};
};

// What both engines agreed on.
struct Agreed {
  Settlement settlement;
  std::vector<Code> codes;  // of the diagnostics
  EngineReport report;      // on one thread
  // "12.5 0": the entitlements and payments of all lines.
  std::string entitlements() const;
  std::string payments() const;
  std::string parts() const;
  std::vector<Reason> reasons() const;
  // The part of the report whose English name this is: "payment lines of clause 1".
  const EngineReport::Part& part(std::size_t index) const { return report.parts.at(index); }
};

class Both {
 public:
  // The items of a contract in PEN with two decimals, a payer and a provider.
  explicit Both(const std::string& items, const std::string& header = quarters);

  // Fails the test where the engines differ in lines, parts, states, order or messages, on 1, 2, 3 or 7 threads.
  Agreed settle(const Given& given);
  const core::Contract& contract() const { return compiled_->contract; }
  CompiledEngine& engine() { return *engine_; }
  Request request(const Given& given) const;

 private:
  std::unique_ptr<Source> source_;
  std::unique_ptr<driver::Compiled> compiled_;
  // One for all calls, so that machine code is used again.
  std::unique_ptr<CompiledEngine> engine_;
};

}  // namespace hito::runtime::tests
