#include <set>
#include <tuple>
#include <vector>

#include "compiler/parse/phrases.h"
#include "compiler/print/translate.h"

namespace hito::print {
namespace {

struct TextOf {
  // What it is said of: nodes of the tree, or no_node for the contract.
  std::uint32_t holder;
  Concept kind;
  Language language;
  Span string;
};

class Texts {
 public:
  explicit Texts(const syntax::Tree& tree) : tree_(tree) {}

  std::vector<TextOf> run() {
    for (const syntax::Item& item : tree_.items)
      if (item.node != no_node) visit(item.node, no_node);
    return std::move(texts_);
  }

 private:
  void visit(std::uint32_t id, std::uint32_t holder) {
    const syntax::Node& node = tree_.nodes[id];
    if (node.rule == Rule::textItem || node.rule == Rule::contractText) return text(node, holder);
    // Text among the lines of a dataset is said of the column above it.
    std::uint32_t inner = node.rule == Rule::datasetLine || node.rule == Rule::headerLine ? holder : id;
    for (const syntax::Child& child : node.children) {
      if (child.is_token) continue;
      visit(child.index, inner);
      if (node.rule == Rule::dataset && holds_column(child.index)) inner = child.index;
    }
  }
  bool holds_column(std::uint32_t line) const {
    const std::vector<syntax::Child>& children = tree_.nodes[line].children;
    return !children.empty() && !children.front().is_token && tree_.nodes[children.front().index].rule == Rule::column;
  }

  void text(const syntax::Node& node, std::uint32_t holder) {
    const Concept kind = tree_.tokens[node.first].kind;
    // A definition of the contract has no form for another language.
    if (kind == Concept::DEFINITION) return;
    Language language = tree_.language;
    for (const syntax::Child& child : node.children)
      if (!child.is_token && tree_.nodes[child.index].rule == Rule::inLanguage)
        language =
            tree_.tokens[tree_.nodes[child.index].first].kind == Concept::IN_ENGLISH ? Language::en : Language::es;
    texts_.push_back({holder, kind, language, tree_.tokens[node.last - 1].span});
  }

  const syntax::Tree& tree_;
  std::vector<TextOf> texts_;
};

// "note in Spanish", in the words of the file.
std::string opening_of_twin(const syntax::Tree& tree, Concept kind, Language to) {
  const Concept in_language = to == Language::en ? Concept::IN_ENGLISH : Concept::IN_SPANISH;
  return parse::canonical(kind, tree.language) + " " + parse::canonical(in_language, tree.language);
}

}  // namespace

void report_texts_without_twin(const syntax::Tree& tree, Language to, Diagnostics& diagnostics) {
  const std::vector<TextOf> texts = Texts(tree).run();
  std::set<std::tuple<std::uint32_t, Concept>> twins;
  for (const TextOf& text : texts)
    if (text.language == to) twins.emplace(text.holder, text.kind);
  for (const TextOf& text : texts)
    if (text.language != to && !twins.contains({text.holder, text.kind}))
      diagnostics.report(Code::text_without_twin, text.string, {opening_of_twin(tree, text.kind, to)});
}

}  // namespace hito::print
