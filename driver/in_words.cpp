#include "driver/in_words.h"

#include "driver/spoken.h"
#include "runtime/explain/why_not.h"

namespace hito::driver {

struct InWords::Inside {
  const Source& source;
  const Compiled& compiled;
  const Paid& paid;
  Language language;
  std::optional<Spoken> spoken = {};
  std::optional<runtime::WhyNot> why_not = {};
};

InWords::InWords(const Source& source, const Compiled& compiled, const Paid& paid, Language language)
    : inside_(new Inside{source, compiled, paid, language}) {}
InWords::~InWords() = default;

std::string InWords::of(const runtime::Line& line) const {
  Inside& in = *inside_;
  if (!in.why_not) {
    in.spoken.emplace(in.source, in.compiled, in.language);
    in.why_not.emplace(in.spoken->contract(), in.paid.settlement, in.paid.inputs, in.language,
                       [&in](Span span) { return in.spoken->quote(span); });
  }
  return in.why_not->of(line);
}

}  // namespace hito::driver
