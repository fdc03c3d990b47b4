// Why a calculation cannot go on. Thrown inside this room only, caught at its faces and reported once.
#pragma once
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "runtime/data/table.h"

namespace hito::runtime {

// One row of one dataset.
struct RowAt {
  core::DatasetId dataset;
  std::uint32_t row = 0;
  friend bool operator==(const RowAt&, const RowAt&) = default;
};

// A value is missing where the author said nothing about it, a divisor is 0, a day does not exist. A contract that
// passes `check` excludes all of them, except for columns that an example leaves out and reported values not given.
struct Stopped {
  Diagnostic diagnostic;
};

[[noreturn]] void stop(Code code, Place place, std::vector<Text> args = {});

// "row P01 of `participants`": how a message calls a row.
Text row_in_words(const core::Contract& contract, const Data& data, RowAt at);
// What expression `id` is called in a message: the name of its column, reported value or definition.
Text subject_of(const core::Contract& contract, core::ExprId id);

}  // namespace hito::runtime
