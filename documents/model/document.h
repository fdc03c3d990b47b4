// A document as data: headings, paragraphs, tables, formulas, figures, in one language and without layout. Whoever
// builds one (notice, contract, differences) knows nothing of HTML, and whoever writes one (html, pandoc) knows nothing
// of contracts. Data only.
#pragma once
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/text.h"

namespace hito::documents {

// A stretch of text in one style.
struct Run {
  enum class Style : unsigned char {
    plain,
    strong,
    emphasis,
    name,      // of the contract: a column, a definition, a table
    code,      // text of the contract or of a command, as it is written
    inserted,  // of two texts compared: only in the second
    deleted    // only in the first
  };
  std::string text;
  Style style = Style::plain;
  std::string link = {};  // where it leads: "#clause-5.1", or an address; empty: nowhere
  friend bool operator==(const Run&, const Run&) = default;
};
using Runs = std::vector<Run>;

struct Heading {
  unsigned level = 1;  // 1 to 4; the title of the document stands above them
  Runs runs;
  std::string anchor = {};  // "clause-5.1": what links lead to
};
struct Paragraph {
  enum class Role : unsigned char { body, note, warning, source /* text of the contract, its lines kept */ };
  Runs runs;
  Role role = Role::body;
};
// Names and what they are: "Payer: …".
struct Facts {
  std::vector<std::pair<Runs, Runs>> rows;
};
enum class Align : unsigned char { start, end };
struct Table {
  struct Column {
    Runs head;
    Align align = Align::start;
  };
  struct Row {
    std::vector<Runs> cells;  // as many as columns
    bool total = false;       // a sum of those above
  };
  Runs caption;
  std::vector<Column> columns;
  std::vector<Row> rows;
};
// A formula, typeset, and the same in one line of text for those who cannot read MathML (and for Markdown).
struct Formula {
  std::string mathml;
  std::string plain;
};
// A drawing, with what it shows said in words.
struct Figure {
  std::string svg;
  std::string alternative;
  Runs caption;
};
// Lines to sign on, one for each party.
struct Signatures {
  std::vector<std::pair<std::string, std::string>> who;  // name, role
};
struct PageBreak {};

struct Block;
struct List {
  enum class Marks : unsigned char { bullets, numbers, letters } marks = Marks::bullets;
  std::vector<std::vector<Block>> items;
};
// What belongs together under a heading that can be opened: a step of an explanation and what it rests on.
struct Details {
  Runs summary;
  std::vector<Block> inside;
  bool open = true;
};
struct Block {
  std::variant<Heading, Paragraph, Facts, Table, Formula, Figure, Signatures, PageBreak, List, Details> kind;
};

struct Document {
  Language language = Language::es;
  std::string title, subtitle;
  // What stands at the foot of every page besides its number: code of the contract, digest.
  std::string foot;
  std::vector<Block> blocks;
};

}  // namespace hito::documents
