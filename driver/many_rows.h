// The same data with more rows, or fewer.
#pragma once
#include <optional>

#include "compiler/core/core.h"

namespace hito::driver {

// With so many rows of the dataset, which has some: the first ones, then those again under other keys. Where it is a
// row that they refer to which tells them apart, that one is there again too. Nothing where there can be no other key.
std::optional<core::Example> with_rows(const core::Contract& contract, core::Example example, core::DatasetId dataset,
                                       std::size_t count);

}  // namespace hito::driver
