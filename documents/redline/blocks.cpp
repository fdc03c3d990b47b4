#include "documents/redline/blocks.h"

#include "documents/redline/words.h"
#include "documents/words/sentence.h"

namespace hito::documents::prose {
namespace {

std::string key_of(const Runs& runs) {
  std::string out;
  for (const Run& run : runs) out += std::to_string(static_cast<unsigned>(run.style)) + run.text + '\x1f';
  return out + '\x1e';
}

// Texts of a block one after the other: with styles for its key, without them for its words.
class Texts {
 public:
  explicit Texts(bool styles) : styles_(styles) {}

  void operator()(const Heading& heading) { add(std::to_string(heading.level), heading.runs); }
  void operator()(const Paragraph& paragraph) {
    add(std::to_string(static_cast<unsigned>(paragraph.role)), paragraph.runs);
  }
  void operator()(const Facts& facts) {
    for (const auto& [name, value] : facts.rows) {
      add("name", name);
      add("value", value);
    }
  }
  void operator()(const Table& table) {
    add("caption", table.caption);
    for (const Table::Column& column : table.columns) add("head", column.head);
    for (const Table::Row& row : table.rows) {
      for (const Runs& cell : row.cells) add("cell", cell);
      if (styles_) out += row.total ? "total" : "row";
    }
  }
  void operator()(const Formula& formula) { add("formula", plain(formula.plain)); }
  void operator()(const Figure& figure) {
    add(styles_ ? figure.svg : "", plain(figure.alternative));
    add("caption", figure.caption);
  }
  void operator()(const Signatures& signatures) {
    for (const auto& [name, role] : signatures.who) add("signs", plain(name + " " + role));
  }
  void operator()(const PageBreak&) { add("break", {}); }
  void operator()(const List& list) {
    for (const std::vector<Block>& item : list.items) {
      if (styles_) out += "item" + std::to_string(static_cast<unsigned>(list.marks));
      for (const Block& block : item) std::visit(*this, block.kind);
    }
  }
  void operator()(const Details& details) {
    add("details", details.summary);
    for (const Block& block : details.inside) std::visit(*this, block.kind);
  }

  std::string out;

 private:
  void add(const std::string& tag, const Runs& runs) { out += styles_ ? tag + key_of(runs) : text_of(runs) + " "; }

  bool styles_;
};

class Marking {
 public:
  Marking(Run::Style style, std::vector<Block>& to) : style_(style), to_(to) {}

  void operator()(Heading heading) {
    heading.runs = marked(heading.runs, style_);
    // What is deleted is led to by nothing.
    if (style_ == Run::Style::deleted) heading.anchor.clear();
    put(std::move(heading));
  }
  void operator()(Paragraph paragraph) {
    paragraph.runs = marked(paragraph.runs, style_);
    put(std::move(paragraph));
  }
  void operator()(Facts facts) {
    for (auto& [name, value] : facts.rows) {
      name = marked(name, style_);
      value = marked(value, style_);
    }
    put(std::move(facts));
  }
  void operator()(Table table) {
    table.caption = marked(table.caption, style_);
    for (Table::Column& column : table.columns) column.head = marked(column.head, style_);
    for (Table::Row& row : table.rows)
      for (Runs& cell : row.cells) cell = marked(cell, style_);
    put(std::move(table));
  }
  void operator()(const Formula& formula) {
    put(Paragraph{marked(plain(formula.plain), style_)});
    if (style_ == Run::Style::inserted) put(formula);
  }
  void operator()(const Figure& figure) {
    put(Paragraph{marked(plain(figure.alternative), style_)});
    if (style_ == Run::Style::inserted) put(figure);
  }
  void operator()(const Signatures& signatures) {
    for (const auto& [name, role] : signatures.who)
      put(Paragraph{marked(plain(role.empty() ? name : name + ", " + role), style_)});
    if (style_ == Run::Style::inserted) put(signatures);
  }
  void operator()(const PageBreak& page) {
    if (style_ == Run::Style::inserted) put(page);
  }
  void operator()(const List& list) {
    List out{list.marks, {}};
    for (const std::vector<Block>& item : list.items) {
      std::vector<Block>& made = out.items.emplace_back();
      for (const Block& block : item) add_marked(block, style_, made);
    }
    put(std::move(out));
  }
  void operator()(const Details& details) {
    Details out{marked(details.summary, style_), {}, details.open};
    for (const Block& block : details.inside) add_marked(block, style_, out.inside);
    put(std::move(out));
  }

 private:
  template <class T>
  void put(T block) {
    to_.push_back({std::move(block)});
  }

  Run::Style style_;
  std::vector<Block>& to_;
};

}  // namespace

std::string key_of(const Block& block) {
  Texts texts(true);
  std::visit(texts, block.kind);
  return std::to_string(block.kind.index()) + texts.out;
}
std::string words_of(const Block& block) {
  Texts texts(false);
  std::visit(texts, block.kind);
  return texts.out;
}
std::string words_of(const std::vector<Block>& blocks) {
  std::string out;
  for (const Block& block : blocks) out += words_of(block);
  return out;
}

void add_marked(const Block& block, Run::Style style, std::vector<Block>& to) {
  std::visit(Marking(style, to), block.kind);
}

}  // namespace hito::documents::prose
