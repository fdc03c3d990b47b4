// A contract as text, its figures by name, and what its text with others in their place pays by the reference engine.
#pragma once
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compiler/core/parameters.h"
#include "driver/driver.h"
#include "runtime/reference/reference.h"
#include "runtime/replay/replay.h"

namespace hito::runtime::tests {

// Sample 03 of the project, in short: thirteen rows of which one is repeated, a cap for each person and one for all.
extern const std::string employment, participants;

using Files = std::vector<std::pair<std::string, std::string>>;
using Figures = std::vector<std::pair<std::string, std::string>>;  // parameter, figure

struct Tried {
  std::unique_ptr<Source> source;
  std::unique_ptr<driver::Compiled> compiled;
};
// Fails the test where the text is refused.
Tried compiled_text(const std::string& text);
Data read(const core::Contract& contract, const Files& files);
// What the text with these figures in it pays; nothing where it is refused.
std::optional<Totals> by_the_text(const std::string& text, const Figures& figures, const Files& files);

// A Replay whose parameters are given from `low` to `high` figures.
class Trial {
 public:
  struct Range {
    std::string name, low, high;
    unsigned decimals = 2;
  };
  Trial(const std::string& text, const std::vector<Range>& ranges, const std::vector<Files>& sets);
  Replay& replay() { return *replay_; }
  Scenario scenario(const Figures& figures) const;

 private:
  Tried tried_;
  std::vector<core::Parameter> varied_;
  core::Contract contract_;
  std::unique_ptr<Replay> replay_;
};

}  // namespace hito::runtime::tests
