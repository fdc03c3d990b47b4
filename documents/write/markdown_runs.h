// Runs of text as Markdown of pandoc.
#pragma once
#include <string>
#include <string_view>

#include "documents/model/document.h"

namespace hito::documents {

// Text between marks, with the spaces at its ends outside them, where alone the marks count.
std::string between(std::string_view open, const std::string& text, std::string_view close);
// A value of an attribute or of metadata.
std::string in_quotes(std::string_view text);
// `author`: of insertions and deletions; `first`: a line begins with them.
std::string runs_in_markdown(const Runs& all, const std::string& author, bool first);

}  // namespace hito::documents
