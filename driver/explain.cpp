#include <fmt/format.h>

#include "base/text_wrap.h"
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

std::string explain(Code code, Language language, std::size_t columns) {
  constexpr std::size_t indent = 2;
  const MessageRow& row = row_of(code);
  const Wording& words = row.in[index_of(language)];
  const auto indented = [&](const std::string& sentence) {
    return "  " + wrapped(sentence, columns, indent, indent) + "\n";
  };
  std::string out = fmt::format("{} ({})\n\n", spell(code), say(word_of(row.severity), language));
  out += indented(in_general(words.message));
  if (const std::string help = in_general(words.help); !help.empty())
    out += indented(fmt::format("{}: {}", say(Say::help_word, language), help));
  if (!words.explanation.empty()) out += "\n" + wrapped(words.explanation, columns) + "\n";
  return out;
}

}  // namespace hito::driver
