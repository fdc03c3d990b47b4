#include "documents/model/markup.h"

#include "base/unicode.h"

namespace hito::documents {

std::string clean(std::string_view text) { return printable_text(text); }

std::string in_html(std::string_view text) {
  std::string out;
  for (const char c : clean(text)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

}  // namespace hito::documents
