// Units in words, and units as a person writes them after a figure.
#pragma once
#include <string_view>

#include "base/text.h"
#include "compiler/core/core.h"

namespace hito::core {

// The currency of a type that is an amount of money of one currency and nothing else.
std::optional<UnitId> currency_of(const Contract& contract, const Dimension& dimension);

// "learners" or, of one, "learner"; "calendar days"; "GBP".
Text unit_in_words(const Contract& contract, UnitId unit, bool one);
// "PEN per learner"; the first unit in the singular when `one`. Empty for no unit.
Text dimension_in_words(const Contract& contract, const Dimension& dimension, bool one);

// Whether `written` ("people", "person", "PEN per USD", "PEN por USD") names `dimension`, in either language, singular
// or plural.
bool names_dimension(const Contract& contract, const Dimension& dimension, std::string_view written);

}  // namespace hito::core
