// Expressions of Core as formulas.
#pragma once
#include <optional>

#include "documents/words/words.h"

namespace hito::documents::prose {

// `name = value`, typeset as MathML and in one line of text: fractions, sums over rows, the lesser and the greater,
// cases; what is no arithmetic stands in words. Nothing where the value is a single name, figure or sentence, which
// prose says better. `name` is empty where the value stands alone.
std::optional<Formula> formula_of(const Words& words, const Runs& name, core::ExprId value, const Among& rows);

}  // namespace hito::documents::prose
