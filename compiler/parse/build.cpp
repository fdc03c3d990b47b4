#include "compiler/parse/build.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "compiler/parse/builder.h"
#include "compiler/parse/names.h"

namespace hito::parse {
namespace {

bool is_header(Rule rule) {
  return rule == Rule::contractHeader || rule == Rule::libraryHeader || rule == Rule::amendmentHeader;
}
bool may_be_name(Concept kind) { return kind == Concept::NAME; }

}  // namespace

ast::File Builder::run() {
  for (const syntax::Item& one : tree_.items) {
    if (one.node == UINT32_MAX) {
      declare_broken(source_, tree_, {one.first, one.last}, file_);
      continue;
    }
    const std::size_t found_before = diagnostics_.size();
    const std::size_t items_before = file_.items.size();
    item(one.node);
    const bool doubtful =
        std::any_of(mistaken_.begin() + one.first, mistaken_.begin() + one.last, [](bool m) { return m; });
    if (diagnostics_.size() == found_before && !doubtful) continue;
    if (is_header(rule(one.node))) file_.header.broken = true;
    file_.items.resize(items_before, ast::Refused{});
    declare_broken(source_, tree_, {one.first, one.last}, file_);
  }
  const bool header_read = !tree_.items.empty() && tree_.items.front().node != UINT32_MAX;
  file_.header.broken = file_.header.broken || !header_read;
  return std::move(file_);
}

ast::File Builder::join(ast::File into) {
  const ast::FileKind own_kind = file_.kind;
  const Language own_language = file_.language;
  const auto own = static_cast<std::ptrdiff_t>(into.items.size());
  ast::Header header = std::exchange(into.header, {});
  file_ = std::move(into);
  ast::File joined = run();
  std::swap(header, joined.header);
  if (own_kind != ast::FileKind::amendment) return joined;
  ast::Amendment amendment{own_language, std::move(header), {}};
  std::move(joined.items.begin() + own, joined.items.end(), std::back_inserter(amendment.items));
  joined.items.erase(joined.items.begin() + own, joined.items.end());
  joined.amendments.push_back(std::move(amendment));
  return joined;
}

void Builder::item(At at) {
  const Rule what = rule(at);
  auto& items = file_.items;
  if (is_header(what)) return header(at);
  if (what == Rule::party)
    items.emplace_back(party(at));
  else if (what == Rule::unitItem)
    items.emplace_back(unit(at));
  else if (what == Rule::input)
    items.emplace_back(input(at));
  else if (what == Rule::dataset)
    items.emplace_back(dataset(at));
  else if (what == Rule::definition)
    items.emplace_back(definition(at));
  else if (what == Rule::choiceTable)
    items.emplace_back(table(at, ast::TableKind::table));
  else if (what == Rule::tierTable)
    items.emplace_back(table(at, ast::TableKind::tiers));
  else if (what == Rule::bracketTable)
    items.emplace_back(table(at, ast::TableKind::brackets));
  else if (what == Rule::scaleTable)
    items.emplace_back(table(at, ast::TableKind::scale));
  else if (what == Rule::clause)
    items.emplace_back(clause(at));
  else if (what == Rule::property)
    items.emplace_back(property(at));
  else if (what == Rule::examples)
    items.emplace_back(examples(at));
  else if (what == Rule::example)
    items.emplace_back(example(at));
  else if (what == Rule::contractText || what == Rule::includes)
    items.emplace_back(contract_text(at));
  else if (what == Rule::clauseChange)
    items.emplace_back(clause_change(at));
  else if (what == Rule::tableChange)
    items.emplace_back(table_change(at));
  else if (what == Rule::valueChange)
    items.emplace_back(ast::ValueChange{name(get(at, Rule::name)), expression(nodes(at).back()), span(at)});
  else if (what == Rule::textChange)
    items.emplace_back(
        ast::TextChange{clause_ref(get(at, Rule::clauseRef)), string(get_token(at, Concept::STRING)), span(at)});
  else if (what == Rule::workCalendar)
    items.emplace_back(work_calendar(at));
  else
    throw InternalError("an item of the grammar that nobody reads");
}

ast::File build(const Source& source, const syntax::Tree& tree, ast::FileKind kind, const std::vector<bool>& mistaken,
                Diagnostics& diagnostics, std::optional<ast::File> into) {
  Builder builder(source, tree, kind, mistaken, diagnostics);
  return into ? builder.join(std::move(*into)) : builder.run();
}

void declare_broken(const Source& source, const syntax::Tree& tree, Range range, ast::File& file) {
  using enum Concept;
  const auto kind = [&](std::uint32_t at) { return at < range.last ? tree.tokens[at].kind : EOR; };
  // Every name of a broken dataset may be a column, and every name of an item of unknown kind may be what it declares.
  const Concept opener = kind(range.first);
  const bool all = opener == DATA || opener == NAME;
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    const Concept before = at == range.first ? EOR : kind(at - 1);
    const bool declared = before == DEFINE || before == INPUT || before == TABLE || before == TIERS ||
                          before == BRACKETS || before == SCALE || before == UNIT || before == PLURAL ||
                          before == PAYER || before == PROVIDER || before == INVESTOR || before == VERIFIER;
    if (may_be_name(kind(at)) && (all || declared))
      file.broken_names.push_back(name_text(source, tree.tokens[at].span));
  }
  file.broken_calendar = file.broken_calendar || opener == WORK_CALENDAR;
  const bool clause = opener == CLAUSE && kind(range.first + 1) == CLAUSENO;
  const bool perhaps = opener == NAME && kind(range.first + 1) == NUMBER;
  if (clause || perhaps) file.broken_clauses.emplace_back(source.at(tree.tokens[range.first + 1].span));
}

}  // namespace hito::parse
