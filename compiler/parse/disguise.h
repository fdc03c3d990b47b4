// What a reader of a contract would not see, or would take for something else: a contract is signed as it is seen and
// worked out as it is written.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace hito::parse {

// Overrides, embeddings and isolates of the direction of writing: no text of a contract needs them, and they make a
// screen show its letters in another order.
bool turns_text(char32_t value);
// Shown as a line end by many editors, though the line goes on: a lone carriage return, U+2028 and the like. `next` is
// the character that follows, 0 at the end.
bool ends_line_elsewhere(char32_t value, char next);

// Reports both wherever they stand, in strings and comments too.
void report_disguised(std::string_view text, Diagnostics& diagnostics);

// The offset in `name` of the letter, if any, that makes it look like another name: a Cyrillic or Greek twin of a Latin
// letter among Latin ones, a name of Cyrillic twins only, a letter of a special style.
std::optional<std::size_t> disguised_letter(std::string_view name);

// Reports a name that should not be read: too long, or with a disguised letter. `at`: its offset in the source. True
// when it was reported.
bool report_bad_name(std::string_view name, std::size_t at, Diagnostics& diagnostics);

// "U+202E".
std::string code_point_name(char32_t value);

}  // namespace hito::parse
