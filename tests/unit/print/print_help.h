// What the tests of printing share: contracts in, text out, and what must not change.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/parse/parse.h"
#include "compiler/print/print.h"

namespace hito::print_test {

struct Read {
  explicit Read(std::string text, const std::string& path = "c.hito") : source(path, std::move(text)) {
    Diagnostics diagnostics;
    tree = parse::parse(source, diagnostics).tree;
    for (const Diagnostic& found : diagnostics.sorted())
      if (found.severity() == Severity::error) mistakes += render(found, &source, Language::en, Paint::plain) + "\n";
  }
  Source source;
  syntax::Tree tree;
  std::string mistakes;
};

inline std::string formatted(const std::string& text, const std::string& path = "c.hito") {
  const Read read(text, path);
  return print::format(read.source, read.tree);
}
inline std::string translated(const std::string& text, const std::string& path = "c.hito") {
  const Read read(text, path);
  Diagnostics notes;
  return print::translate(read.source, read.tree, other(read.tree.language), notes);
}

inline std::string concept_name(Concept kind) {
  switch (kind) {
#define HITO_PHRASE(name, ...) \
  case Concept::name: return #name;
#include "grammar/phrases.def"
#undef HITO_PHRASE
    case Concept::NAME: return "NAME";
    case Concept::NUMBER: return "NUMBER";
    case Concept::CLAUSENO: return "CLAUSENO";
    case Concept::PCT: return "PCT";
    case Concept::DATE: return "DATE";
    case Concept::STRING: return "STRING";
    case Concept::BAR: return "BAR";
    case Concept::ROW: return "ROW";
    case Concept::EOR: return "EOR";
    case Concept::LP: return "LP";
    case Concept::RP: return "RP";
    case Concept::COMMA: return "COMMA";
    case Concept::COLON: return "COLON";
    case Concept::DOT: return "DOT";
    case Concept::PLUS: return "PLUS";
    case Concept::MINUS: return "MINUS";
    case Concept::STAR: return "STAR";
    case Concept::SLASH: return "SLASH";
    case Concept::POW: return "POW";
    case Concept::EQ: return "EQ";
    case Concept::NE: return "NE";
    case Concept::LT: return "LT";
    case Concept::LE: return "LE";
    case Concept::GT: return "GT";
    case Concept::GE: return "GE";
    case Concept::BACKSLASH: return "BACKSLASH";
  }
  return {};
}
inline std::string rule_name(Rule rule) {
  switch (rule) {
#define HITO_RULE(name) \
  case Rule::name: return #name;
#include "grammar/rules.def"
#undef HITO_RULE
  }
  return {};
}

// Words of a token with single spaces, as fmt prints them.
inline std::string words_of(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank) out += c;
    if (blank && !out.ends_with(' ')) out += ' ';
  }
  return out;
}

// Kind and words of every token.
inline std::vector<std::string> tokens_of(const Read& read) {
  std::vector<std::string> out;
  for (const syntax::Token& token : read.tree.tokens)
    out.push_back(concept_name(token.kind) + " " +
                  (token.kind == Concept::STRING ? std::string(read.source.at(token.span))
                                                 : words_of(read.source.at(token.span))));
  return out;
}

inline std::vector<std::string> comments_of(const Read& read) {
  std::vector<std::string> out;
  const auto add = [&](Span span) {
    std::string_view text = read.source.at(span);
    while (true) {
      const std::size_t begin = text.find('#');
      if (begin == std::string_view::npos) return;
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      std::string comment(text.substr(begin, end - begin));
      while (comment.ends_with(' ') || comment.ends_with('\r')) comment.pop_back();
      out.push_back(std::move(comment));
      text.remove_prefix(end);
    }
  };
  for (const syntax::Token& token : read.tree.tokens) add(token.before);
  add(read.tree.tail);
  return out;
}

// Rules, concepts, names and figures of each item, without what a translation may change: articles, which of two
// equal words stands in a range, and whether a name is a soft word.
class Shape {
 public:
  explicit Shape(const Read& read) : read_(read) {}

  std::vector<std::string> items() {
    std::vector<std::string> out;
    for (const syntax::Item& item : read_.tree.items) {
      text_.clear();
      if (item.node == UINT32_MAX)
        text_ = "broken";
      else
        node(item.node, Rule::item);
      out.push_back(text_);
    }
    return out;
  }

 private:
  void node(std::uint32_t id, Rule parent) {
    const syntax::Node& node_ = read_.tree.nodes[id];
    const bool shown = node_.rule != Rule::softWord;
    if (shown) text_ += rule_name(node_.rule) + "(";
    for (const syntax::Child& child : node_.children) {
      if (child.is_token)
        token(child.index, shown ? node_.rule : parent);
      else
        node(child.index, node_.rule);
    }
    if (shown) text_ += ") ";
  }
  void token(std::uint32_t index, Rule rule) {
    const syntax::Token& token_ = read_.tree.tokens[index];
    std::string text(read_.source.at(token_.span));
    if (rule == Rule::name || rule == Rule::plainName || rule == Rule::unit) {
      std::erase(text, '`');
      text_ += nfc(text) + " ";
    } else if (token_.kind == Concept::THE && rule == Rule::partyRef) {
    } else if (rule == Rule::rangeTo) {
      text_ += "TO ";
    } else if (token_.kind <= Concept::BACKSLASH) {
      text_ += text + " ";
    } else {
      text_ += concept_name(token_.kind) + " ";
    }
  }
  const Read& read_;
  std::string text_;
};
inline std::vector<std::string> shape_of(const Read& read) { return Shape(read).items(); }

// A contract around some items, in either language.
inline std::string in_spanish(const std::string& items) { return "contrato \"C\"\n  moneda PEN\n\n" + items; }
inline std::string in_english(const std::string& items) { return "contract \"C\"\n  currency PEN\n\n" + items; }
// The items without that header, after formatting.
inline std::string items_of(const std::string& text) {
  const std::size_t end = text.find("\n\n");
  return end == std::string::npos ? std::string{} : text.substr(end + 2);
}

}  // namespace hito::print_test
