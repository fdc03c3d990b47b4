// What the words of the contract mean: terms, units, names and reported values.
#include <algorithm>
#include <set>

#include "compiler/core/walk.h"
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

// The clause that a definition stands in, where it is of one only.
const core::Clause* clause_of(const core::Contract& contract, const core::Define& define) {
  for (const core::Clause& clause : contract.clauses)
    if (define.span.begin >= clause.span.begin && define.span.end <= clause.span.end) return &clause;
  return nullptr;
}

// The definitions of the contract itself, and of libraries those that it rests on; as written, each once.
class Used {
 public:
  // `own`: bytes of the contract's own file, which comes first.
  Used(const core::Contract& contract, std::size_t own) : contract_(contract), own_(own) {}

  std::vector<core::DefineId> run() {
    for (std::size_t i = 0; i < contract_.exprs.size(); ++i) roots_.push_back(contract_.exprs.id_at(i));
    const auto of_definition = [&](core::ExprId id) {
      return std::ranges::any_of(contract_.defines, [&](const core::Define& define) {
        const Span own = define.span, span = contract_.exprs[id].span;
        return span.begin >= own.begin && span.end <= own.end;
      });
    };
    for (const core::ExprId root : roots_)
      if (contract_.is_library || !of_definition(root)) visit(root);
    for (std::size_t i = 0; i < contract_.defines.size(); ++i)
      if (contract_.defines[contract_.defines.id_at(i)].span.begin < own_) meet(contract_.defines.id_at(i));
    std::vector<core::DefineId> out;
    std::set<core::DefineId> told;
    for (const core::DefineId id : met_)
      if (told.insert(written_as(contract_, id)).second) out.push_back(id);
    std::ranges::stable_sort(out, {}, [&](core::DefineId id) { return contract_.defines[id].span.begin; });
    return out;
  }

 private:
  bool worked_out(core::DefineId id) const {
    return contract_.defines[id].value.valid() &&
           contract_.exprs[contract_.defines[id].value].type.kind != core::Kind::poison;
  }
  void visit(core::ExprId id) {
    const core::Node& node = contract_.exprs[id].node;
    if (const auto* name = std::get_if<core::DefineRef>(&node)) meet(name->define);
    if (const auto* across = std::get_if<core::AcrossPeriods>(&node))
      if (const auto* define = std::get_if<core::DefineId>(&across->of)) meet(*define);
    core::for_each_operand(node, [&](core::ExprId operand) { visit(operand); });
  }
  void meet(core::DefineId id) {
    if (!worked_out(id) || !met_.insert(id).second) return;
    visit(contract_.defines[id].value);
  }

  const core::Contract& contract_;
  std::size_t own_;
  std::vector<core::ExprId> roots_;
  std::set<core::DefineId> met_;
};

void meaning(Page& page, const Runs& name, const Runs& what, core::ExprId value, const Among& rows) {
  const Words& words = page.words;
  if (page.contract.exprs[value].type.kind == core::Kind::yes_no) {
    page.conditions(words.conditions(value, rows), Written::legal_define_holds_if, Written::legal_define_holds_if_all,
                    {what});
  } else if (const auto formula = formula_of(words, name, value, rows)) {
    page.say(Written::legal_define_is_formula, {what});
    page.add({*formula});
  } else {
    page.say(Written::legal_define_is, {what, words.value(value, rows)});
  }
}

void define(Page& page, core::DefineId id) {
  const core::Define& define = page.contract.defines[id];
  const Words& words = page.words;
  Runs title = page.name(define.name);
  Runs heading = title;
  if (const core::Clause* clause = clause_of(page.contract, define))
    append(heading, words.say(Written::legal_local_to, {plain(clause->number)}), page.language());
  page.heading(2, heading, anchor_of(page.contract, id));
  Among rows = among(define.each);
  rows.of = &define;
  rows.in_force = words.in_force(id);
  Runs what = title;
  if (!define.params.empty()) {
    std::vector<Runs> params;
    for (const std::string& param : define.params) params.push_back(page.name(param));
    what = words.say(Written::legal_function_of, {what, joined(params, Joining::all, page.language())});
  }
  if (define.each) what = words.say(Written::legal_of_each, {what, words.unit_of(*define.each)});
  if (!define.label.empty()) page.remark(plain(define.label));
  const std::vector<DatedValue> versions = versions_of(page.contract, define.value);
  for (std::size_t i = 0; i < versions.size(); ++i) {
    if (versions[i].since)
      page.remark(words.say(Written::legal_version_begins,
                            {words.value(*versions[i].since, rows), words.by_which_date(versions[i].of_payment)}));
    else if (versions.size() > 1)
      page.remark(words.say(Written::legal_version_ends, {words.value(*versions[i + 1].since, rows),
                                                          words.by_which_date(versions[i + 1].of_payment)}));
    meaning(page, title, what, versions[i].value, rows);
  }
  page.texts_at(define.span);
}

}  // namespace

void write_definitions(Page& page) {
  bool headed = false;
  terms(page, headed);
  units(page, headed);
  const std::vector<core::DefineId> used =
      Used(page.contract, page.matter.files.empty() ? 0 : page.matter.files.front().text.size()).run();
  if (used.empty()) return;
  if (!headed) page.heading(1, Written::legal_heading_definitions);
  for (const core::DefineId id : used) define(page, id);
}

}  // namespace hito::documents::prose
