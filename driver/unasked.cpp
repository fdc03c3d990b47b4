#include "driver/unasked.h"

#include <algorithm>

#include "driver/draw.h"
#include "driver/shown.h"

namespace hito::driver {
namespace {

// Enough for most of what a contract can do to have been seen, which is then not asked about.
constexpr std::size_t cases_made_up = 60;
constexpr std::uint64_t seed = 1;

Text in_words(const core::Contract& contract, const Unasked& one) {
  using Kind = Unasked::Kind;
  const auto of_clause = [&](Say what) { return say(what, {contract.clauses[one.clause].number}); };
  switch (one.kind) {
    case Kind::never_pays: return of_clause(Say::unasked_never_pays);
    case Kind::never_limits: return of_clause(Say::unasked_never_limits);
    case Kind::always_limits: return of_clause(Say::unasked_always_limits);
    case Kind::condition: return of_clause(Say::unasked_condition);
    case Kind::line: return say(Say::unasked_line, {std::to_string(one.line + 1), contract.tables[one.table].name});
  }
  throw InternalError("a kind of what is not asked out of its enumeration");
}

// A check has said so already.
bool is_told(const Diagnostics& found, const Unasked& one) {
  return one.kind == Unasked::Kind::never_pays && std::ranges::any_of(found.all(), [&](const Diagnostic& told) {
           const auto* span = std::get_if<Span>(&told.place);
           return told.code == Code::clause_never_pays && span != nullptr && *span == one.span;
         });
}

}  // namespace

std::vector<Besides> unasked(const core::Contract& contract) {
  if (contract.is_library) return {};
  Shown shown;
  for (const core::Example& example : contract.examples) show(contract, example, shown);
  Draw draw(contract, seed);
  for (std::size_t i = 0; i < cases_made_up; ++i) show(contract, draw_example(contract, draw), shown);
  Diagnostics checked;
  derive_facts(contract, checked);
  std::vector<Besides> all;
  for (const Unasked& one : hito::unasked(contract, shown))
    if (!is_told(checked, one)) all.push_back({one, in_words(contract, one)});
  return all;
}

}  // namespace hito::driver
