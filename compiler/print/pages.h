// Lines of text put in their place in the file.
#pragma once
#include <string>
#include <vector>

#include "base/source.h"
#include "compiler/print/draft.h"
#include "compiler/print/lines.h"

namespace hito::print {

// The source with the contents of its pages replaced by the lines, whose text `texts` gives, and the comments around
// them. A page with nothing to print stays as it is.
std::string write(const Source& source, const std::vector<Page>& pages, const std::vector<Line>& lines,
                  const std::vector<std::string>& texts, const Trivia& tail);

}  // namespace hito::print
