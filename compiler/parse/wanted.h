// What was expected, in words.
#pragma once
#include "base/text.h"
#include "compiler/parse/expected.h"

namespace hito::parse {

// "`cuando`, `se paga` o un nombre": the words of the file's language, joined in the reader's. At most six of them, the
// ones that could always stand there (operators, commas, notes) only when there is nothing else.
Text wanted(const Expectation& expectation, Language file_language);

}  // namespace hito::parse
