// What could have stood where an item stops making sense.
#pragma once
#include <cstdint>
#include <memory>
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

class Readings;
// Every reading of the tokens of an item before one of them, to ask what would make sense there.
class Prefix {
 public:
  Prefix(const syntax::Tree& tree, Range range, Entry entry, std::uint32_t at);
  ~Prefix();
  Prefix(Prefix&&) noexcept;
  Prefix& operator=(Prefix&&) noexcept;

  // Whether `instead` would let the item go on past the token `next`, or end where `next` is the end of the range.
  bool goes_on_with(const std::vector<Concept>& instead, std::uint32_t next);
  // Every concept that may come after the prefix.
  std::set<Concept> concepts() const;

 private:
  const syntax::Tree* tree_;
  std::uint32_t end_;
  // Nothing where the tokens make no sense up to there, or are too many.
  std::unique_ptr<Readings> readings_;
};

}  // namespace hito::parse
