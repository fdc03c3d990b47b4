// The text of tokens.
#pragma once
#include <string>
#include <string_view>

#include "base/source.h"

namespace hito::parse {

// A name as it is compared: without its backticks, in NFC.
std::string name_text(const Source& source, Span span);
// What a string says: without its quotes and with its escapes (\" \\ \| \n) resolved.
std::string string_text(const Source& source, Span span);
// Words as they fit in a message: single spaces, and cut after 60 bytes or so.
std::string one_line(std::string_view text);

}  // namespace hito::parse
