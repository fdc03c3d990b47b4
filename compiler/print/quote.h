// Backticks around the names that a language would read as its own words.
#pragma once
#include "compiler/print/draft.h"

namespace hito::print {

// `draft.leaves` hold names without backticks; names that the draft's language takes for a keyword, alone or with the
// words next to them, get backticks. A soft word stays bare where a name is expected.
void quote_names(Draft& draft);

}  // namespace hito::print
