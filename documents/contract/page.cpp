#include "documents/contract/page.h"

#include <algorithm>

#include "base/diagnostics.h"

namespace hito::documents::prose {
namespace {

constexpr std::array said_of_items{ast::TextKind::text, ast::TextKind::means, ast::TextKind::source,
                                   ast::TextKind::note};

}  // namespace

Written label_of(ast::TextKind kind) {
  switch (kind) {
    case ast::TextKind::text: return Written::legal_text_of_contract;
    case ast::TextKind::note: return Written::legal_text_note;
    case ast::TextKind::source: return Written::legal_text_source;
    case ast::TextKind::means: return Written::legal_text_means;
    case ast::TextKind::definition: return Written::legal_text_definition;
    case ast::TextKind::precedence: return Written::legal_text_precedence;
    case ast::TextKind::notices: return Written::legal_text_notices;
    case ast::TextKind::disputes: return Written::legal_text_disputes;
    case ast::TextKind::taxes: return Written::legal_text_taxes;
    case ast::TextKind::does_not_cover: return Written::legal_text_does_not_cover;
    case ast::TextKind::includes: return Written::legal_text_includes;
  }
  throw InternalError("a kind of text out of its enumeration");
}

Page::Page(const ContractMatter& given, const Reader& asked)
    : matter(given), contract(given.contract), reader(asked), words(given.contract, reader) {
  document.language = reader.language;
  find_texts();
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) {
    const core::ClauseId id = contract.clauses.id_at(i);
    const auto* pay = std::get_if<core::Pay>(&contract.clauses[id].body);
    if (pay == nullptr) continue;
    core::ExprId amount = pay->amount;
    Among rows = among(pay->each);
    rows.in_force = words.in_force(*pay);
    find_exceptions(pay->exceptions, id, amount, rows);
  }
}

void Page::find_texts() {
  for (const ast::Item& item : matter.file.items) {
    std::visit(
        [&](const auto& one) {
          using T = std::decay_t<decltype(one)>;
          if constexpr (requires { one.texts; }) texts_[one.span.begin] = &one.texts;
          if constexpr (std::is_same_v<T, ast::Clause>) clauses_[one.number.span.begin] = &one;
          // Core knows a reported value by its name, and a table with versions by each of them.
          if constexpr (std::is_same_v<T, ast::Input>) texts_[one.name.span.begin] = &one.texts;
          if constexpr (std::is_same_v<T, ast::Table>)
            if (!one.versions.empty()) texts_.emplace(one.versions.back().span.begin, &one.texts);
          if constexpr (std::is_same_v<T, ast::Dataset>)
            for (const ast::Column& column : one.columns) texts_[column.span.begin] = &column.texts;
        },
        item);
  }
}

// Each exception is a choice around the amount, the last one outermost.
void Page::find_exceptions(const std::vector<core::Exception>& all, core::ClauseId general, core::ExprId& amount,
                           const Among& rows) {
  for (std::size_t i = all.size(); i-- > 0;) {
    const core::Exception& one = all[i];
    const auto* choice = std::get_if<core::If>(&contract.exprs[amount].node);
    require(choice != nullptr && choice->condition == one.applies, "an exception that its payment does not hold");
    core::ExprId own = choice->then;
    amount = choice->otherwise;
    find_exceptions(one.exceptions, one.clause, own, rows);
    ExceptionAt& at = exceptions[one.clause];
    at = {general, one.applies, own, rows, {}};
    for (const core::Exception& inner : one.exceptions) at.exceptions.push_back(inner.clause);
  }
}

void Page::heading(unsigned level, Runs runs, std::string anchor) {
  // A heading is where links lead.
  for (Run& run : runs) run.link.clear();
  add({Heading{level, capitalized(std::move(runs)), std::move(anchor)}});
}
void Page::paragraph(Runs runs, Paragraph::Role role) { add({Paragraph{std::move(runs), role}}); }

void Page::list(List::Marks marks, const std::vector<Runs>& items) {
  List list{marks, {}};
  for (std::size_t i = 0; i < items.size(); ++i) {
    Runs item = items[i];
    append(item, plain(i + 1 == items.size() ? "." : ";"), language());
    list.items.push_back({Block{Paragraph{std::move(item)}}});
  }
  add({std::move(list)});
}

void Page::facts(std::vector<std::pair<Runs, Runs>> rows) { add({Facts{std::move(rows)}}); }

void Page::conditions(const std::vector<Runs>& all, Written one, Written several, const std::vector<Runs>& parts) {
  if (all.empty()) return;
  std::vector<Runs> places{all.front()};
  places.insert(places.end(), parts.begin(), parts.end());
  if (all.size() == 1) return say(one, places);
  say(several, places);
  list(List::Marks::letters, all);
}

std::vector<const ast::TextItem*> Page::of_kind(const std::vector<ast::TextItem>& items, ast::TextKind kind) const {
  std::vector<const ast::TextItem*> own, others;
  for (const ast::TextItem& item : items)
    if (item.kind == kind) (item.language.value_or(contract.language) == language() ? own : others).push_back(&item);
  return own.empty() ? others : own;
}

void Page::texts(const std::vector<ast::TextItem>& items) {
  for (const ast::TextKind kind : said_of_items)
    for (const ast::TextItem* item : of_kind(items, kind)) {
      if (kind == ast::TextKind::text)
        paragraph(plain(item->body.text));
      else if (kind == ast::TextKind::note)
        paragraph(plain(item->body.text), Paragraph::Role::note);
      else
        paragraph(words.say(Written::legal_labelled, {strong(words.text(label_of(kind))), plain(item->body.text)}));
    }
}

void Page::texts_at(Span item) {
  if (const auto* found = texts_of(item)) texts(*found);
}

const std::vector<ast::TextItem>* Page::texts_of(Span item) const {
  const auto found = texts_.find(item.begin);
  return found == texts_.end() ? nullptr : found->second;
}

const ast::Clause* Page::clause_at(const core::Clause& clause) const {
  const auto found = clauses_.find(clause.number_span.begin);
  return found == clauses_.end() ? nullptr : found->second;
}

void Page::remark(Runs runs) {
  for (Run& run : runs)
    if (run.style == Run::Style::plain) run.style = Run::Style::emphasis;
  paragraph(std::move(runs));
}
void Page::annex(Written title) {
  if (annexes_ == 0) add({PageBreak{}});
  heading(1, words.say(Written::legal_annex, {plain(std::to_string(++annexes_)), words.say(title)}));
}

Runs Page::name(std::string_view text, std::string link) const {
  return {Run{readable(text), Run::Style::name, link.empty() ? "" : "#" + std::move(link)}};
}

}  // namespace hito::documents::prose

namespace hito::documents {

Document contract_document(const ContractMatter& matter, const Reader& reader) {
  prose::Page page(matter, reader);
  prose::write_opening(page);
  prose::write_definitions(page);
  prose::write_clauses(page);
  prose::write_tables(page);
  prose::write_order(page);
  prose::write_closing(page);
  prose::write_terms(page);
  prose::write_data(page);
  prose::write_examples(page);
  prose::write_properties(page);
  if (!matter.compared) prose::write_source(page);
  return std::move(page.document);
}

}  // namespace hito::documents
