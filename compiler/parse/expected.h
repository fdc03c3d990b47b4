// What could have stood where an item stops making sense.
#pragma once
#include <cstdint>
#include <set>
#include <vector>

#include "compiler/parse/recognize.h"
#include "compiler/syntax/tree.h"

namespace hito::parse {

struct Expectation {
  // The first token that cannot follow those before it; range.last when the item only lacks its end.
  std::uint32_t at;
  // Every concept that may stand there.
  std::set<Concept> concepts;
  // The item could end before that token.
  bool may_end;
};
// Follows every reading of the grammar at once, so that the answer does not depend on how the parser predicts.
// A very long range (over 50 000 tokens) is read from its start up to that length only.
Expectation expected(const syntax::Tree& tree, Range range, Entry entry);

// Whether `instead` in the place of tokens [at, next) would let the item go on past the token after them.
bool goes_on_with(const syntax::Tree& tree, Range range, Entry entry, std::uint32_t at, std::uint32_t next,
                  const std::vector<Concept>& instead);

}  // namespace hito::parse
