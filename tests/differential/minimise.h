// A finding made small, and written as a golden that a person can read.
#pragma once
#include <string>
#include <vector>

#include "tests/differential/data.h"

namespace hito::fuzz {

struct Case {
  std::string text;
  Given given;
  std::vector<unsigned> threads;
};

// Where the engines differ on the case, or break a rule; empty when they agree or the case cannot be run.
std::string finding_of(const Case& found);

// Leaves out rows, lines of the contract and whatever else is not needed for there to be a finding.
Case minimised(Case found);

// A contract with its data and its run, in the format of tests/golden; `command` is what found it.
std::string golden_of(const Case& found, const std::string& finding, const std::string& command);

}  // namespace hito::fuzz
