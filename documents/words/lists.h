// Several comparisons of one value said as one condition.
#pragma once
#include <optional>

#include "documents/words/words.h"

namespace hito::documents::prose {

// Whether all that is joined compares one value with others: see one_of.
bool is_list(const core::Contract& contract, const core::Apply& apply, bool all, bool holds);
// Whether the first condition opens a range of a value and the second one ends it.
bool is_range(const core::Contract& contract, core::ExprId from, core::ExprId to);
// "x is a, b or c", "x is not a, b or c": where all that is joined compares one value. `all`: what is said must hold of
// every one; `holds`: it is said of what holds, else of what does not.
std::optional<Runs> one_of(const Words& words, const core::Apply& apply, bool all, bool holds, const Among& rows);
// "x is between a and b" of a range.
std::optional<Runs> between(const Words& words, core::ExprId from, core::ExprId to, const Among& rows);

}  // namespace hito::documents::prose
