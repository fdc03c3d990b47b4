#include "documents/print/reference.h"

#include <array>
#include <string_view>
#include <utility>

#include "base/diagnostics.h"
#include "base/written.h"
#include "documents/print/zip.h"
#include "documents/write/escape.h"

namespace hito::documents {
namespace {

constexpr auto parts = std::to_array<std::pair<std::string_view, std::string_view>>({
#define HITO_FILE(name, text) {name, text},
#include "documents/print/reference.def"
#undef HITO_FILE
});

// In the order in which readers expect them.
constexpr auto places = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"[Content_Types].xml", "content_types.xml"},
    {"_rels/.rels", "package_rels.xml"},
    {"docProps/app.xml", "app.xml"},
    {"docProps/core.xml", "core.xml"},
    {"word/document.xml", "document.xml"},
    {"word/_rels/document.xml.rels", "document_rels.xml"},
    {"word/styles.xml", "styles.xml"},
    {"word/numbering.xml", "numbering.xml"},
    {"word/settings.xml", "settings.xml"},
    {"word/fontTable.xml", "fonts.xml"},
    {"word/theme/theme1.xml", "theme.xml"},
    {"word/footnotes.xml", "footnotes.xml"},
    {"word/_rels/footnotes.xml.rels", "no_rels.xml"},
    {"word/footer1.xml", "footer.xml"},
});

void replace_all(std::string& text, std::string_view from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
}

std::string part(std::string_view wanted, const Document& document) {
  for (const auto& [name, text] : parts) {
    if (name != wanted) continue;
    std::string out(text);
    // In this order: the foot is anybody's text.
    replace_all(out, "@LANGUAGE@", document.language == Language::es ? "es-PE" : "en-GB");
    replace_all(out, "@PAGE@", in_html(say(Written::doc_page, document.language)));
    replace_all(out, "@OF@", in_html(say(Written::doc_page_of, document.language)));
    replace_all(out, "@FOOT@", in_html(document.foot));
    return out;
  }
  throw InternalError("a part of the reference document that is not there");
}

}  // namespace

std::string reference_docx(const Document& document) {
  std::vector<std::pair<std::string, std::string>> files;
  for (const auto& [place, name] : places) files.emplace_back(place, part(name, document));
  return to_zip(files);
}

}  // namespace hito::documents
