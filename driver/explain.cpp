#include <fmt/format.h>

#include "driver/driver.h"

namespace hito::driver {
namespace {

Say word_of(Severity severity) {
  switch (severity) {
    case Severity::error: return Say::severity_error;
    case Severity::warning: return Say::severity_warning;
    case Severity::note: return Say::severity_note;
  }
  throw InternalError("a severity out of its enumeration");
}

}  // namespace

std::string explain(Code code, Language language) {
  const MessageRow& row = row_of(code);
  const Wording& words = row.in[index_of(language)];
  std::string out = fmt::format("{} ({})\n\n  {}\n", spell(code), say(word_of(row.severity), language), in_general(words.message));
  if (!words.help.empty()) out += fmt::format("  {}: {}\n", say(Say::help_word, language), in_general(words.help));
  if (!words.explanation.empty()) out += fmt::format("\n{}\n", words.explanation);
  return out;
}

}  // namespace hito::driver
