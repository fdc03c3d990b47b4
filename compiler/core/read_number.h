// Reading numbers, percents and amounts by their field. Part of read_value.
#pragma once
#include "compiler/core/read_value.h"

namespace hito::core {

// `text` is not empty and has no blanks around it; the field's kind is number.
std::expected<Value, Failure> read_figure(const Contract& contract, const Field& field, std::string_view text,
                                          Written written, NumberStyle style);

}  // namespace hito::core
