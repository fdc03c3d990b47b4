// A contract in the language of its reader: its text put into it, and compiled again.
#pragma once
#include <functional>
#include <string>

#include "driver/driver.h"

namespace hito::driver {

// What a contract says, in one language. Positions among the parts of Core are those of the contract as it was written.
class Spoken {
 public:
  // Nothing is translated where the contract is in the language already, nor where its translation would not be the
  // same contract, part by part: it then speaks its own language. `source` and `compiled` must outlive it.
  Spoken(const Source& source, const Compiled& compiled, Language language);

  const core::Contract& contract() const { return translated_ ? translated_->compiled.contract : written_.contract; }
  // On one line; the span is of contract().
  std::string quote(Span span) const;
  // Where it stands in the contract as it was written; empty where nothing stands there.
  Span as_written(Span span) const;

 private:
  struct Translated {
    Source source;
    Compiled compiled;
  };
  void pair_spans();

  const Source& source_;
  const Compiled& written_;
  std::optional<Translated> translated_;
  // Of the translation, by beginning and end.
  std::map<std::pair<std::uint32_t, std::uint32_t>, Span> as_written_;
};

}  // namespace hito::driver
