#include "documents/compare/flat.h"

#include "documents/words/sentence.h"

namespace hito::documents::prose {
namespace {

void add(std::string& to, const std::string& more, const char* between = " ") {
  if (more.empty()) return;
  if (!to.empty()) to += between;
  to += more;
}

class Flat {
 public:
  std::string operator()(const Heading& heading) const { return text_of(heading.runs); }
  std::string operator()(const Paragraph& paragraph) const { return text_of(paragraph.runs); }
  std::string operator()(const Facts& facts) const {
    std::string out;
    for (const auto& [name, value] : facts.rows) add(out, text_of(name) + ": " + text_of(value), "; ");
    return out;
  }
  std::string operator()(const Table& table) const {
    std::string out;
    for (const Table::Row& row : table.rows) {
      std::string line;
      for (const Runs& cell : row.cells) add(line, text_of(cell), ", ");
      add(out, line, "; ");
    }
    return out;
  }
  std::string operator()(const Formula& formula) const { return formula.plain + "."; }
  std::string operator()(const Figure& figure) const { return figure.alternative; }
  std::string operator()(const Signatures&) const { return {}; }
  std::string operator()(const PageBreak&) const { return {}; }
  std::string operator()(const List& list) const {
    std::string out;
    for (const std::vector<Block>& item : list.items) add(out, flat(item));
    return out;
  }
  std::string operator()(const Details& details) const {
    std::string out = text_of(details.summary);
    add(out, flat(details.inside));
    return out;
  }
};

}  // namespace

std::string flat(const std::vector<Block>& blocks) {
  std::string out;
  for (const Block& block : blocks) add(out, std::visit(Flat{}, block.kind));
  return out;
}

}  // namespace hito::documents::prose
