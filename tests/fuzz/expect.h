// Properties of the targets.
#pragma once
#include <cstdio>
#include <cstdlib>

#include "base/diagnostics.h"
#include "base/source.h"

namespace hito::fuzz {

inline void expect(bool holds, const char* property) {
  if (holds) return;
  std::fprintf(stderr, "property does not hold: %s\n", property);
  std::abort();
}

// Every finding can be told, in every language and form, and its span lies in the source.
inline void expect_told(const Diagnostics& found, const Source* source) {
  std::size_t left = 200;
  for (const Diagnostic& one : found.sorted()) {
    if (left-- == 0) return;
    if (const auto* span = std::get_if<Span>(&one.place)) {
      expect(source != nullptr, "a finding with a span has a source");
      expect(span->begin <= span->end && span->end <= source->text().size(), "a span lies in the source");
    }
    for (const Language language : languages) {
      expect(!one.message(language).empty(), "a finding has a message");
      const std::string shown = render(one, source, language, Paint::plain);
      expect(first_bad_utf8(shown) == std::string_view::npos, "a rendered finding is UTF-8");
      expect(!render_json(one, source, language).empty(), "a finding is written as JSON");
    }
  }
}

}  // namespace hito::fuzz
