#include <algorithm>

#include "documents/compare/subject.h"

namespace hito::documents::prose {
namespace {

// Lines of a text are no part of it: they are where the author's editor broke them.
std::string on_one_line(const std::string& text) {
  std::string out;
  bool blank = false;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!is_blank && blank && !out.empty()) out += ' ';
    blank = is_blank;
    if (!is_blank) out += c;
  }
  return out;
}

}  // namespace

std::vector<Said> Side::value(const std::optional<core::ExprId>& id, const Among& rows) const {
  if (!id) return {};
  return {{keys.expr(*id, rows.rows), text_of(page.words.value(*id, rows)), contract.exprs[*id].span}};
}

std::vector<Said> Side::conditions(const std::optional<core::ExprId>& id, const Among& rows) const {
  std::vector<Said> all;
  if (!id) return all;
  for (const core::ExprId one : conjuncts(contract, *id))
    all.push_back({keys.expr(one, rows.rows), text_of(page.words.condition(one, rows)), contract.exprs[one].span});
  return all;
}

Said Side::clauses(const std::vector<core::ClauseId>& ids) const {
  return {keys.clauses(ids), ids.empty() ? "" : text_of(page.words.clauses(ids))};
}
Said Side::party(core::PartyId id) const { return {keys.party(id), text_of(page.words.party(id))}; }
Said Side::shares(const std::vector<core::Share>& shares) const {
  if (shares.size() == 1) return {keys.shares(shares), text_of(page.words.party(shares.front().party))};
  std::vector<Runs> parts;
  for (const core::Share& share : shares)
    parts.push_back(page.words.say(Written::legal_share_of_party,
                                   {page.words.party(share.party), plain(page.words.percent(share.part))}));
  return {keys.shares(shares), text_of(joined(parts, Joining::all, page.language()))};
}

Facet Side::texts(const std::vector<ast::TextItem>& items) const {
  Facet facet{Piece::text, {}};
  for (const ast::TextItem& item : items) {
    const std::string body = on_one_line(item.body.text);
    std::string words = page.words.text(label_of(item.kind));
    if (item.term) words += " «" + item.term->text + "»";
    const std::string name = words + (item.language ? std::string(tag_of(*item.language)) : "");
    facet.said.push_back({keyed("text", {std::to_string(static_cast<unsigned>(item.kind)),
                                         quoted(item.term ? item.term->text : ""), quoted(body)}),
                          words + ": " + body, item.body.span, name});
  }
  return facet;
}

Facet Side::texts_at(Span item) const {
  const auto* found = page.texts_of(item);
  return found ? texts(*found) : Facet{Piece::text, {}};
}

}  // namespace hito::documents::prose
