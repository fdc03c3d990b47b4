// Texts of a document as text of a style and of Markdown: nothing in them is taken for a mark. Of HTML: model/markup.h.
#pragma once
#include <string>
#include <string_view>

#include "documents/model/markup.h"

namespace hito::documents {

// A string of CSS, with its quotes.
std::string in_css(std::string_view text);
// On one line of Markdown; a line feed becomes a hard break. `first`: a line begins with it.
std::string in_markdown(std::string_view text, bool first = true);
// Text as it is written, between as many backticks as it takes.
std::string code_in_markdown(std::string_view text);

// What may stand as an anchor; the same text gives the same one.
std::string anchor_of(std::string_view text);
// Where a link leads: an anchor of the document, or an address of the web or of mail. Nothing else is followed.
std::string target_of(std::string_view link);

}  // namespace hito::documents
