// One example of a contract, run and compared with what it expects.
#pragma once
#include <optional>
#include <vector>

#include "driver/driver.h"
#include "driver/engines.h"
#include "runtime/reference/reference.h"

namespace hito::driver {

// The rows of an example as tables; a column that it does not give is marked so.
runtime::Data data_of(const core::Contract& contract, const core::Example& example);

// Reported values of an example.
runtime::Inputs inputs_of(const core::Contract& contract, const core::Example& example);

// The ends of the declared range of every reported value: other values that it can have, for the properties that
// compare them.
std::vector<runtime::Inputs> ends_of_ranges(const core::Contract& contract);

class Trial {
 public:
  Trial(const core::Contract& contract, const core::Example& example);

  // False when the rows or values of the example stop the run.
  // A Failure where the engines do not agree.
  Result<bool> run(Engines& engines, Diagnostics& diagnostics);
  std::vector<Difference> compare(Diagnostics& diagnostics) const;
  // The row whose cells are those of the key, as the example gave them.
  std::optional<std::uint32_t> find_row(const core::ExpectedRow& expected) const;

  const runtime::Request& request() const { return request_; }
  const runtime::Settlement& settlement() const { return settlement_; }

 private:
  void place(Diagnostics& diagnostics, const Diagnostics& found) const;
  void compare(const core::Figure& figure, const Rational& found, std::vector<Difference>& differences) const;
  void compare(const core::ExpectedRow& expected, std::vector<Difference>& differences) const;

  const core::Contract& contract_;
  const core::Example& example_;
  runtime::Request request_;
  runtime::Settlement settlement_;
  runtime::Totals totals_;
};

}  // namespace hito::driver
