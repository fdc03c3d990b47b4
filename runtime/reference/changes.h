// "never decreases as x increases": the figure that is compared, and which changes of it are allowed. Shared by those
// who look for values of x and those who are given two of them.
#pragma once
#include <optional>
#include <utility>
#include <vector>

#include "runtime/reference/reference.h"

namespace hito::runtime {

// The next value the field can hold above `value`, within its bounds.
std::optional<core::Value> next_value(const core::Contract& contract, const core::Field& field,
                                      const core::Value& value);

// What the variable is called in a witness.
Text variable_in_words(const core::Contract& contract, core::InputId input, std::optional<std::uint32_t> period);
Text variable_in_words(const core::Contract& contract, const Data& settled, core::DatasetId dataset,
                       core::ColumnIndex column, std::uint32_t row);

class Changes {
 public:
  // How large a jump may be is asked of `base`, which must outlive this. Throws Stopped.
  Changes(const Request& base, const core::Monotone& property);

  // Nothing where these data stop the run; the day of the cutoff is that of the base.
  std::optional<Rational> figure(const Data& data, const Inputs& inputs) const;
  // Not below zero where the change is allowed.
  Rational margin(const Rational& before, const Rational& after) const;
  bool allowed(const Rational& before, const Rational& after) const { return margin(before, after).sign() >= 0; }

  // A value of the variable, and the figure there.
  struct Point {
    core::Value value;
    Rational figure;
  };
  std::vector<std::pair<Text, Text>> witness(const core::Field& field, const Text& name, const Point& before,
                                             const Point& after) const;

 private:
  Rational jump_allowed() const;

  const Request& base_;
  const core::Contract& contract_;
  const core::Monotone& property_;
  Rational jump_;
};

}  // namespace hito::runtime
