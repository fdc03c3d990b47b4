// Texts inside HTML, SVG and MathML: nothing in them is taken for a mark.
#pragma once
#include <string>
#include <string_view>

namespace hito::documents {

// Without control characters, overrides of the writing direction and ill-formed bytes; line feeds are kept.
std::string clean(std::string_view text);
// The same, for an element or inside quotes of an attribute.
std::string in_html(std::string_view text);

}  // namespace hito::documents
