// The generated parser, fed by tokens of ours. Included by recognize.cpp and expected.cpp only.
#pragma once
#include <Hito.h>

#include <memory>
#include <utility>
#include <vector>

#include "compiler/parse/recognize.h"

namespace hito::parse {

// Owns what a parser reads. Characters never reach it: a token is its concept and its place in the range.
class TokenFeed {
 public:
  TokenFeed(const syntax::Tree& tree, Range range) : source_(make_tokens(tree, range)), stream_(&source_) {}
  antlr4::TokenStream* stream() { return &stream_; }

 private:
  static std::vector<std::unique_ptr<antlr4::Token>> make_tokens(const syntax::Tree& tree, Range range) {
    std::vector<std::unique_ptr<antlr4::Token>> tokens;
    tokens.reserve(range.last - range.first + 1);
    for (std::uint32_t at = range.first; at < range.last; ++at)
      tokens.push_back(std::make_unique<antlr4::CommonToken>(static_cast<std::size_t>(tree.tokens[at].kind)));
    tokens.push_back(std::make_unique<antlr4::CommonToken>(antlr4::Token::EOF));
    return tokens;
  }

  antlr4::ListTokenSource source_;
  antlr4::CommonTokenStream stream_;
};

// The rule of the generated parser that an entry stands for.
inline std::size_t rule_of(Entry entry) {
  switch (entry) {
    case Entry::header: return ::Hito::RuleHeaderEntry;
    case Entry::item: return ::Hito::RuleItemEntry;
    case Entry::amendment_item: return ::Hito::RuleAmendmentEntry;
  }
  std::unreachable();
}

}  // namespace hito::parse
