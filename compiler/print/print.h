// From the concrete tree back to text: the one layout, and the same contract in the other language.
#pragma once
#include <string>

#include "base/diagnostics.h"
#include "base/source.h"
#include "compiler/syntax/tree.h"

namespace hito::print {

// The file in the one layout. Only blank space and the breaks of lines change: never a word, a variant, an accent, an
// article, the spelling of a number, the order of words or a comment; at most one blank line is kept. An item that did
// not parse is printed as it is. Lines end as the first line of the file does; a byte order mark is dropped. In a
// Markdown file only the contents of its `hito` fences change, and keep the indent of the fence. Formatting twice
// changes nothing more. Source of the rules: language reference, "Concrete tree, fmt, translation".
std::string format(const Source& source, const syntax::Tree& tree);

// The whole file in language `to`, in the one layout: constructions in the order of words of that language, canonical
// phrases, names as they are (in backticks where the language would read a keyword), strings, numbers, dates and
// comments untouched. There and back gives the same constructs, names, figures and comments; an article, a gender or a
// variant may differ. A note is reported for each text that has no twin in `to`. An item that did not parse stays as
// it is.
std::string translate(const Source& source, const syntax::Tree& tree, Language to, Diagnostics& diagnostics);

}  // namespace hito::print
