// Why a calculation cannot go on. Thrown inside this room only, caught at its faces and reported once.
#pragma once
#include <optional>
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

// A decision is asked for that is not taken. `as_of`: the day on which its deadline is looked at, if any.
[[noreturn]] void stop_undecided(const core::Contract& contract, core::InputId input,
                                 std::optional<std::uint32_t> period, std::optional<Date> as_of, Span asked_at);

// "row P01 of `participants`": how a message calls a row.
Text row_in_words(const core::Contract& contract, const Data& data, RowAt at);
// What expression `id` is called in a message: the name of its column, reported value or definition.
Text subject_of(const core::Contract& contract, core::ExprId id);

}  // namespace hito::runtime
