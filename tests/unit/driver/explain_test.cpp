#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

#include "driver/driver.h"

namespace hito::driver {
namespace {

std::size_t letters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](unsigned char c) { return std::isalpha(c) != 0 || c >= 0x80; }));
}

bool holds_placeholder(std::string_view text) {
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const std::size_t close = std::min(text.find('}', at), text.size());
    const std::string_view inside = text.substr(at + 1, close - at - 1);
    if (!inside.empty() && std::ranges::all_of(inside, [](unsigned char c) { return std::isdigit(c) != 0; }))
      return true;
  }
  return false;
}

// Without its arguments every sentence still says something: none is made of them alone.
TEST(Explain, EveryCodeSaysSomethingInEveryLanguage) {
  constexpr std::size_t least = 5;
  for (const MessageRow& row : message_table())
    for (const Language language : languages) {
      SCOPED_TRACE(std::string(row.name) + " " + std::string(tag_of(language)));
      const std::string text = explain(row.code, language);
      EXPECT_FALSE(holds_placeholder(text)) << text;
      const std::size_t message = text.find("\n\n") + 2;
      EXPECT_GE(letters(std::string_view(text).substr(message, text.find('\n', message) - message)), least) << text;
      const std::size_t help = text.find("\n  " + say(Say::help_word, language) + ": ");
      if (help == std::string::npos) continue;
      const std::size_t begin = text.find(": ", help) + 2;
      EXPECT_GE(letters(std::string_view(text).substr(begin, text.find('\n', begin) - begin)), least) << text;
    }
}

}  // namespace
}  // namespace hito::driver
