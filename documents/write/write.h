// A document as a file that people read. Every text of it may be anybody's: a name is written so that it is read as a
// name, whatever it holds. The same document gives the same bytes.
#pragma once
#include <string>
#include <vector>

#include "documents/model/document.h"

namespace hito::documents {

// One page of HTML 5 that needs nothing else: its stylesheet is inside, for screens and for sheets of A4; no script.
std::string to_html(const Document& document);

struct MarkdownChoices {
  // Whom insertions and deletions are attributed to.
  std::string author = "Hito";
  // For pandoc to make a DOCX of: with a block of metadata, pictures and breaks of pages. Without it, for people: a
  // figure is what it shows, in words.
  bool for_word = false;
  // PNG of each figure, in the order of the document; where there is none, its drawing stands for it.
  std::vector<std::string> pictures = {};
};
// Markdown of pandoc, that reads well as it stands. Insertions and deletions are spans with their author and a fixed
// date, which pandoc makes tracked changes of.
std::string to_markdown(const Document& document, const MarkdownChoices& choices = {});

}  // namespace hito::documents
