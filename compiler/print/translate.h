// The same draft in the other language.
#pragma once
#include "base/diagnostics.h"
#include "compiler/print/draft.h"

namespace hito::print {

// `from` is in another language than `to`.
Draft translated(const Draft& from, Language to);

// A note for each text of the contract that is not given in language `to` as well.
void report_texts_without_twin(const syntax::Tree& tree, Language to, Diagnostics& diagnostics);

}  // namespace hito::print
