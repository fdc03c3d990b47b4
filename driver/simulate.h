// A contract tried with other figures in the place of its author's: what each scenario would pay on the same data.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "driver/driver.h"

namespace hito::driver {

// A figure that scenarios may change.
struct ParameterShown {
  std::string name;      // column of a file of scenarios: "price", "6.2", "5.2#1"
  std::string value;     // as the text has it, with its unit
  std::size_t line = 0;  // in the contract's file
};
std::vector<ParameterShown> parameters(const Source& source, const Compiled& compiled);

struct SimulateRequest {
  // Data and reported values, the same for every scenario; `engine` gives the threads and the folder of compiled
  // objects.
  PayRequest run;
  // A CSV file with a column for each parameter that is varied, and before them, if its author wants, one called
  // `scenario` with the name of each. An empty cell is the contract's own figure. Not a stream.
  runtime::RowSource scenarios;
};
struct Simulated {
  std::uint64_t scenarios = 0;
  std::uint64_t compiled = 0, by_reference = 0;  // evaluations by machine code, and by the reference evaluator
  std::uint64_t refused = 0;                     // whose text would not be a sound contract
  Text why;                                      // why none was by machine code, where that was known beforehand
  std::vector<Text> warnings;  // what a reader must not miss, as of a payment by the contract's own text
};
// Writes a CSV text, one line a scenario in their order, whatever the number of threads: its name, `paid` or the code
// of what is wrong with its text, and what it pays in all, under each clause, by and to each party. Each scenario pays
// what the contract would whose text has those figures in their place; one that such a contract's checks refuse pays
// nothing, and is told. Nothing when the request, the data or a scenario hold a mistake.
Result<std::optional<Simulated>> simulate(const Source& source, const Compiled& compiled,
                                          const SimulateRequest& request,
                                          const std::function<Result<void>(std::string_view)>& write,
                                          Diagnostics& diagnostics);

}  // namespace hito::driver
