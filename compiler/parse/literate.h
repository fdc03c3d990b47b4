// Contracts inside Markdown files.
#pragma once
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"

namespace hito::parse {

struct Readable {
  // The source's text with everything that is not contract replaced by spaces of equal byte length (line ends kept),
  // so that offsets point into the file.
  std::string text;
  // The content of each `hito` fence, whole lines; empty for a file that is not literate.
  std::vector<Span> fences;
};
// Keeps the `hito` fences of a Markdown file (its path ends in ".md") and the whole of any other file. Fences may stand
// in lists and quotes, be made of backticks or tildes, and be longer than three.
Readable readable(const Source& source, Diagnostics& diagnostics);

}  // namespace hito::parse
