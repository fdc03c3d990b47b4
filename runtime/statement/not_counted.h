// Why a row of the data does not count.
#pragma once
#include <optional>

#include "compiler/core/core.h"
#include "runtime/settlement.h"

namespace hito::runtime {

// Of the rows of one key, the one that the contract chose.
struct Chosen {
  std::optional<std::uint64_t> line;  // in its file
  bool counts = true;                 // it may be outside the term itself
};
// "its date, 2026-01-01, is outside the term, …": of a row in any state but `used`. `date`: that on which it counts;
// `as_of`: rows dated after it do not exist; `chosen`: of a duplicate, where it is known.
Text not_counted_in_words(const core::Contract& contract, core::DatasetId dataset, RowState state,
                          std::optional<Date> date, std::optional<Date> as_of, const std::optional<Chosen>& chosen);

}  // namespace hito::runtime
