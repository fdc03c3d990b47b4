// Two compiled contracts compared part by part, by name and number and not by place. What is compared is Core, with
// names in the place of its numbers: layout, comments, the order of declarations and the language of the text are no
// difference. Texts for people, and when payments fall due, are compared as the tree has them.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "base/source.h"
#include "documents/compare/change.h"
#include "documents/contract/contract_document.h"

namespace hito::documents::prose {

struct ComparedText {
  const ContractMatter& matter;
  const Source& source;
};
struct Compared {
  // In the order of their weight, then as the second text has its clauses, tables, definitions and data.
  std::vector<Change> changes;
  // What clauses of the first text are called beside those of the second, by number, where that is not their number.
  std::map<std::string, Text> called;
};
Compared compared(const ComparedText& first, const ComparedText& second, const Reader& reader);

}  // namespace hito::documents::prose
