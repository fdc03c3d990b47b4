#include "compiler/parse/recognize.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "compiler/parse/generated_parser.h"

namespace hito::parse {
namespace {

// Concept and Rule are numbered like the generated parser: a row out of place does not compile.
#define HITO_PHRASE(concept_, ...) \
  static_assert(static_cast<int>(Concept::concept_) == static_cast<int>(::Hito::concept_));
#include "grammar/phrases.def"
#undef HITO_PHRASE
static_assert(static_cast<int>(Concept::BACKSLASH) == static_cast<int>(::Hito::BACKSLASH));
static_assert(static_cast<int>(Rule::amendmentEntry) == static_cast<int>(::Hito::RuleAmendmentEntry));
static_assert(static_cast<int>(Rule::expression) == static_cast<int>(::Hito::RuleExpression));
static_assert(static_cast<int>(Rule::clause) == static_cast<int>(::Hito::RuleClause));

struct NotRecognized {};

// Neither inserts nor deletes tokens: the generator's own recovery reads characters that are not there.
class StopAtFirstError final : public antlr4::DefaultErrorStrategy {
 public:
  void recover(antlr4::Parser*, std::exception_ptr) override { throw NotRecognized{}; }
  antlr4::Token* recoverInline(antlr4::Parser*) override { throw NotRecognized{}; }
  void sync(antlr4::Parser*) override {}
  void reportError(antlr4::Parser*, const antlr4::RecognitionException&) override {}
};

class CountAmbiguities final : public antlr4::BaseErrorListener {
 public:
  std::size_t count = 0;
  void reportAmbiguity(antlr4::Parser*, const antlr4::dfa::DFA&, std::size_t, std::size_t, bool,
                       const antlrcpp::BitSet&, antlr4::atn::ATNConfigSet*) override {
    ++count;
  }
};

antlr4::ParserRuleContext* run_entry(::Hito& parser, Entry entry) {
  switch (entry) {
    case Entry::header: return parser.headerEntry();
    case Entry::item: return parser.itemEntry();
    case Entry::amendment_item: return parser.amendmentEntry();
  }
  std::unreachable();
}

// Their child stands in their place.
bool is_transparent(Rule rule) {
  return rule == Rule::header || rule == Rule::item || rule == Rule::change || rule == Rule::clauseBody ||
         rule == Rule::headerEntry || rule == Rule::itemEntry || rule == Rule::amendmentEntry;
}
// Nodes only where they hold an operator.
bool is_level(Rule rule) {
  return rule == Rule::expression || rule == Rule::disjunction || rule == Rule::conjunction || rule == Rule::negation ||
         rule == Rule::comparison || rule == Rule::sum || rule == Rule::product || rule == Rule::signedTerm ||
         rule == Rule::power || rule == Rule::primary;
}

// Copies the generated parser's tree into ours.
class Copy {
 public:
  Copy(syntax::Tree& tree, std::uint32_t offset) : tree_(tree), offset_(offset) {}

  std::uint32_t root(antlr4::ParserRuleContext* context) {
    std::vector<syntax::Child> top;
    add(context, top);
    require(top.size() == 1 && !top.front().is_token, "an item has one root");
    return top.front().index;
  }

 private:
  void add(antlr4::tree::ParseTree* branch, std::vector<syntax::Child>& into) {
    if (auto* leaf = dynamic_cast<antlr4::tree::TerminalNode*>(branch)) {
      if (leaf->getSymbol()->getType() == antlr4::Token::EOF) return;
      into.push_back({true, offset_ + static_cast<std::uint32_t>(leaf->getSymbol()->getTokenIndex())});
      return;
    }
    auto* context = dynamic_cast<antlr4::ParserRuleContext*>(branch);
    require(context != nullptr, "a branch of the parse is a token or a rule");
    const Rule rule = static_cast<Rule>(context->getRuleIndex());
    std::vector<syntax::Child> children;
    for (antlr4::tree::ParseTree* child : context->children) add(child, children);
    if (is_transparent(rule) || (is_level(rule) && children.size() == 1)) {
      into.insert(into.end(), children.begin(), children.end());
      return;
    }
    syntax::Node node{.rule = rule, .children = std::move(children)};
    node.first = offset_ + static_cast<std::uint32_t>(context->getStart()->getTokenIndex());
    node.last = node.children.empty() ? node.first : end_of(node.children.back());
    into.push_back({false, static_cast<std::uint32_t>(tree_.nodes.size())});
    tree_.nodes.push_back(std::move(node));
  }
  std::uint32_t end_of(const syntax::Child& child) const {
    return child.is_token ? child.index + 1 : tree_.nodes[child.index].last;
  }

  syntax::Tree& tree_;
  std::uint32_t offset_;
};

void prepare(::Hito& parser, antlr4::atn::PredictionMode mode) {
  parser.removeErrorListeners();
  parser.setErrorHandler(std::make_shared<StopAtFirstError>());
  parser.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(mode);
}

}  // namespace

std::optional<std::uint32_t> recognize(syntax::Tree& tree, Range range, Entry entry) {
  // The quick mode decides nearly every item; what it refuses may still be right with full context.
  for (const auto mode : {antlr4::atn::PredictionMode::SLL, antlr4::atn::PredictionMode::LL}) {
    TokenFeed feed(tree, range);
    ::Hito parser(feed.stream());
    prepare(parser, mode);
    try {
      return Copy(tree, range.first).root(run_entry(parser, entry));
    } catch (const NotRecognized&) {
    }
  }
  return std::nullopt;
}

std::size_t count_ambiguities(const syntax::Tree& tree, Range range, Entry entry) {
  TokenFeed feed(tree, range);
  ::Hito parser(feed.stream());
  prepare(parser, antlr4::atn::PredictionMode::LL_EXACT_AMBIG_DETECTION);
  CountAmbiguities counter;
  parser.addErrorListener(&counter);
  try {
    run_entry(parser, entry);
  } catch (const NotRecognized&) {
  }
  return counter.count;
}

}  // namespace hito::parse
