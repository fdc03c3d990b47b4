#include <algorithm>

#include "compiler/parse/build.h"
#include "compiler/parse/builder.h"
#include "compiler/parse/phrases.h"

namespace hito::parse {

Builder::Builder(const Source& source, const syntax::Tree& tree, ast::FileKind kind, const std::vector<bool>& mistaken,
                 Diagnostics& diagnostics)
    : source_(source), tree_(tree), mistaken_(mistaken), diagnostics_(diagnostics) {
  file_.kind = kind;
  file_.language = tree.language;
}

std::vector<Builder::At> Builder::nodes(At at) const {
  std::vector<At> list;
  for (const syntax::Child& child : node(at).children)
    if (!child.is_token) list.push_back(child.index);
  return list;
}

std::vector<Builder::At> Builder::nodes(At at, Rule wanted) const {
  std::vector<At> list;
  for (const syntax::Child& child : node(at).children)
    if (!child.is_token && rule(child.index) == wanted) list.push_back(child.index);
  return list;
}

std::optional<Builder::At> Builder::find(At at, Rule wanted) const {
  for (const syntax::Child& child : node(at).children)
    if (!child.is_token && rule(child.index) == wanted) return child.index;
  return std::nullopt;
}

Builder::At Builder::get(At at, Rule wanted) const {
  const auto found = find(at, wanted);
  require(found.has_value(), "the grammar puts that node there");
  return *found;
}

std::vector<Builder::Tok> Builder::tokens(At at, Concept wanted) const {
  std::vector<Tok> list;
  for (const syntax::Child& child : node(at).children)
    if (child.is_token && kind(child.index) == wanted) list.push_back(child.index);
  return list;
}

std::optional<Builder::Tok> Builder::token(At at, Concept wanted) const {
  for (const syntax::Child& child : node(at).children)
    if (child.is_token && kind(child.index) == wanted) return child.index;
  return std::nullopt;
}

Builder::Tok Builder::get_token(At at, Concept wanted) const {
  const auto found = token(at, wanted);
  require(found.has_value(), "the grammar puts that token there");
  return *found;
}

Builder::At Builder::after(At at, Concept wanted) const {
  bool seen = false;
  for (const syntax::Child& child : node(at).children) {
    if (child.is_token && kind(child.index) == wanted) seen = true;
    if (!child.is_token && seen) return child.index;
  }
  require(false, "the grammar puts a node after that token");
  std::unreachable();
}

Span Builder::span(At at) const { return span(node(at).first, node(at).last); }

Span Builder::span(Tok first, Tok last) const {
  if (first >= last) {
    const std::uint32_t place = first < tree_.tokens.size() ? token_span(first).begin : tree_.tail.begin;
    return {place, place};
  }
  return {token_span(first).begin, token_span(last - 1).end};
}

Diagnostic& Builder::wrong(Code code, Span place, std::vector<Text> args) {
  return diagnostics_.report(code, place, std::move(args));
}

std::string Builder::phrase(Concept concept_) const { return canonical(concept_, tree_.language); }

}  // namespace hito::parse
