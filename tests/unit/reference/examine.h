// The first property of a contract, looked at on one run.
#pragma once
#include <gtest/gtest.h>

#include "tests/unit/reference/build.h"

namespace hito::test {

inline runtime::PropertyFinding examine(const Build& b, std::vector<runtime::Table> tables, runtime::Inputs inputs = {},
                                        const std::vector<runtime::Inputs>& also = {}) {
  const auto request = b.request(std::move(tables), std::move(inputs));
  Diagnostics diagnostics;
  const auto settled = runtime::settle(request, diagnostics);
  auto findings = runtime::examine_properties(request, settled, also, diagnostics);
  EXPECT_FALSE(diagnostics.has_errors());
  return findings.at(0);
}

inline std::string witness(const runtime::PropertyFinding& finding) {
  std::string out;
  for (const auto& [name, value] : finding.witness) out += name[Language::en] + " = " + value[Language::en] + "; ";
  return out;
}

}  // namespace hito::test
