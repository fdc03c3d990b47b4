// A contract from its text, with the codes of what was found.
#pragma once
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/check/check.h"
#include "compiler/parse/parse.h"

namespace hito {

struct Checked {
  core::Contract contract;
  std::vector<std::string> codes;  // names of the rows, in order of place
  std::vector<std::string> places; // the text each of them underlines
};

inline Checked check_text(const std::string& text) {
  Source source("c.hito", text);
  Diagnostics diagnostics;
  parse::Parsed parsed = parse::parse(source, diagnostics);
  Checked checked{check(parsed.file, source, diagnostics), {}, {}};
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    checked.codes.emplace_back(row_of(diagnostic.code).name);
    const auto* span = std::get_if<Span>(&diagnostic.place);
    checked.places.emplace_back(span ? std::string(source.at(*span)) : "");
  }
  return checked;
}

// Header, two parties and what the test is about.
inline Checked check_items(const std::string& items, const std::string& header = "") {
  return check_text("contract \"T\"\n  currency PEN\n  rounding to the nearest 0.01, half up\n" + header +
                    "\npayer \"A\"\nprovider \"B\"\n\n" + items + "\n");
}

using Codes = std::vector<std::string>;

}  // namespace hito
