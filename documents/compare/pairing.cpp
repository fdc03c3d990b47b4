#include "documents/compare/pairing.h"

#include <functional>

namespace hito::documents::prose {
namespace {

struct Seen {
  std::string number, title, said, kind;
};

// What clauses say, whatever the numbers of those that they name.
std::vector<Seen> seen(Side& side) {
  std::vector<Seen> all;
  side.keys.call_clauses(std::vector<std::string>(side.contract.clauses.size(), "clause"));
  for (std::size_t i = 0; i < side.contract.clauses.size(); ++i) {
    const core::ClauseId id = side.contract.clauses.id_at(i);
    const core::Clause& clause = side.contract.clauses[id];
    Seen one{clause.number, clause.title, {}, {}};
    for (const Facet& facet : clause_of(side, id, false).facets) {
      if (facet.piece == Piece::kind) one.kind = facet.said.front().key;
      if (facet.piece == Piece::title || facet.piece == Piece::text) continue;
      one.said += "\n" + std::string(name_of(facet.piece));
      for (const Said& said : facet.said) one.said += "\n " + said.key;
    }
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace

std::vector<std::optional<std::size_t>> paired(Side& first, Side& second) {
  const std::vector<Seen> before = seen(first), after = seen(second);
  std::vector<std::optional<std::size_t>> found(after.size());
  std::vector<bool> taken(before.size());
  using Same = std::function<bool(const Seen&, const Seen&)>;
  const auto pair = [&](const Same& same) {
    for (std::size_t i = 0; i < after.size(); ++i)
      for (std::size_t j = 0; j < before.size() && !found[i]; ++j)
        if (!taken[j] && same(before[j], after[i])) {
          found[i] = j;
          taken[j] = true;
        }
  };
  const auto number = [](const Seen& a, const Seen& b) { return a.number == b.number; };
  const auto title = [](const Seen& a, const Seen& b) { return !a.title.empty() && a.title == b.title; };
  const auto said = [](const Seen& a, const Seen& b) { return a.said == b.said; };
  pair([&](const Seen& a, const Seen& b) { return number(a, b) && said(a, b) && a.title == b.title; });
  pair([&](const Seen& a, const Seen& b) { return title(a, b) && said(a, b); });
  pair([&](const Seen& a, const Seen& b) { return number(a, b) && said(a, b); });
  pair([&](const Seen& a, const Seen& b) { return number(a, b) && a.title == b.title; });
  pair([&](const Seen& a, const Seen& b) { return title(a, b) && a.kind == b.kind; });
  pair(said);
  pair([&](const Seen& a, const Seen& b) { return number(a, b) && a.kind == b.kind; });
  pair(number);
  return found;
}

}  // namespace hito::documents::prose
