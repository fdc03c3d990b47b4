// Files of scenarios, and whether the contract's text may have their figures in it.
#pragma once
#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/parameters.h"
#include "driver/driver.h"

namespace hito::driver {

struct NamedScenario {
  std::string name;
  std::uint64_t line = 0;
  std::vector<Rational> values;  // of Scenarios::varied
};
struct Scenarios {
  std::vector<core::Parameter> varied;  // in the order of their columns
  std::vector<NamedScenario> all;
};
// Columns that are no parameter, twice the same, cells that are no figure of their parameter's form, and lines with
// more or fewer cells are reported, all of them.
Scenarios read_scenarios(const std::vector<core::Parameter>& known, const std::string& file, std::string_view text,
                         Diagnostics& diagnostics);

// The contract's text with the figures of a scenario in it.
Source text_of(const Source& source, const Scenarios& scenarios, const std::vector<Rational>& values);

// The contract that every scenario is evaluated by: its varied figures are reported values.
struct VariedContract {
  Source source;
  Compiled compiled;
  std::vector<core::InputId> inputs;  // of Scenarios::varied
  // What holds for every value between the ends has been checked at once.
  bool proved = false;
  // Whether the text with these figures is known to be a sound contract by that alone; otherwise it is looked at by
  // itself. A 0 goes with every unit, so a text may mean by it what it does not by other figures.
  bool is_proved(const std::vector<Rational>& values) const {
    return proved && std::ranges::none_of(values, [](const Rational& value) { return value.sign() == 0; });
  }
};
// A Failure where no text of them is a sound contract in form.
Result<VariedContract> vary(const Source& source, const Scenarios& scenarios);

// Whether the text with the figures of a scenario in it is a sound contract: the code of its first mistake, or nothing.
// Each set of figures is looked at once.
class TextCheck {
 public:
  TextCheck(const Source& source, const Scenarios& scenarios) : source_(source), scenarios_(scenarios) {}
  std::optional<Code> mistake(const std::vector<Rational>& values);

 private:
  const Source& source_;
  const Scenarios& scenarios_;
  std::map<std::vector<Rational>, std::optional<Code>> known_;
};

}  // namespace hito::driver
