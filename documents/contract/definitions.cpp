// What the words of the contract mean: terms, units, names and reported values.
#include "documents/contract/page.h"
#include "documents/formula/formula.h"

namespace hito::documents::prose {
namespace {

void terms(Page& page, bool& headed) {
  for (const ast::Item& item : page.matter.file.items) {
    const auto* text = std::get_if<ast::TextItem>(&item);
    if (text == nullptr || text->kind != ast::TextKind::definition || !text->term) continue;
    if (!headed) page.heading(1, Written::legal_heading_definitions);
    headed = true;
    page.paragraph(page.words.say(Written::legal_term_means, {strong(text->term->text), plain(text->body.text)}));
  }
}

void units(Page& page, bool& headed) {
  for (const ast::Item& item : page.matter.file.items) {
    const auto* unit = std::get_if<ast::Unit>(&item);
    if (unit == nullptr || unit->texts.empty()) continue;
    if (!headed) page.heading(1, Written::legal_heading_definitions);
    headed = true;
    page.paragraph(page.words.say(Written::legal_unit_is_counted, {page.name(unit->name.text)}));
    page.texts(unit->texts);
  }
}

void define(Page& page, core::DefineId id) {
  const core::Define& define = page.contract.defines[id];
  const Words& words = page.words;
  Runs title = page.name(define.name);
  page.heading(3, title, anchor_of(id));
  Among rows = among(define.each);
  rows.of = &define;
  Runs what = title;
  if (!define.params.empty()) {
    std::vector<Runs> params;
    for (const std::string& param : define.params) params.push_back(page.name(param));
    what = words.say(Written::legal_function_of, {what, joined(params, Joining::all, page.language())});
  }
  if (define.each) what = words.say(Written::legal_of_each, {what, words.unit_of(*define.each)});
  if (!define.label.empty()) page.paragraph(plain(define.label), Paragraph::Role::note);
  const core::Expr& value = page.contract.exprs[define.value];
  if (value.type.kind == core::Kind::yes_no) {
    page.conditions(words.conditions(define.value, rows), Written::legal_define_holds_if, Written::legal_define_holds_if_all, {what});
  } else if (const auto formula = formula_of(words, title, define.value, rows)) {
    page.say(Written::legal_define_is_formula, {what});
    page.add({*formula});
  } else {
    page.say(Written::legal_define_is, {what, words.value(define.value, rows)});
  }
  page.texts_at(define.span);
}

}  // namespace

void write_definitions(Page& page) {
  bool headed = false;
  terms(page, headed);
  units(page, headed);
  if (page.contract.defines.empty()) return;
  if (!headed) page.heading(1, Written::legal_heading_definitions);
  for (std::size_t i = 0; i < page.contract.defines.size(); ++i) define(page, page.contract.defines.id_at(i));
}

}  // namespace hito::documents::prose
