// Divisors that can be 0, and what a message can say of an expression.
#include "compiler/core/walk.h"
#include "compiler/facts/analysis.h"
#include "compiler/facts/interval.h"

namespace hito::facts {

void Analysis::note_division(core::ExprId divisor, const Range& range, const Here& here) {
  if (!recording_ || !may_be_zero(range) || found_.divisions.contains(here.id)) return;
  if (contract_.exprs[divisor].type.kind == core::Kind::poison) return;
  const Aside aside(*this);
  Division division{here.id, named(divisor, here.frame, here.env), !here.env->facts.empty(), {}};
  names_under(here.id, here.frame, here.env, division.names);
  found_.divisions.emplace(here.id, std::move(division));
}

void Analysis::note_exponent(core::ExprId exponent, const Range& range, const Here& here) {
  if (!recording_ || found_.wide_exponents.contains(here.id)) return;
  const Aside aside(*this);
  found_.wide_exponents.emplace(here.id, WideExponent{here.id, named(exponent, here.frame, here.env)});
  found_.wide_exponents.at(here.id).exponent.range = range;
}

Named Analysis::named(core::ExprId id, const Frame& frame, const Env& env) {
  Named named{id, {}, nullptr, eval(id, frame, env).range};
  const core::Node& node = contract_.exprs[id].node;
  if (const auto* input = std::get_if<core::InputRef>(&node)) {
    named.field = &contract_.inputs[input->input];
  } else if (const auto* cell = std::get_if<core::Cell>(&node)) {
    const auto row = keys_.row(frame, cell->row);
    if (row) named.field = &contract_.datasets[row->dataset].columns[cell->column];
  } else if (const auto* use = std::get_if<core::DefineRef>(&node); use != nullptr && use->args.empty()) {
    named.name = contract_.defines[use->define].name;
  }
  if (named.field != nullptr) named.name = named.field->name;
  return named;
}

void Analysis::names_under(core::ExprId id, const Frame& frame, const Env& env, std::vector<Named>& names) {
  const core::Node& node = contract_.exprs[id].node;
  const bool name = std::holds_alternative<core::Cell>(node) || std::holds_alternative<core::InputRef>(node);
  if (name) names.push_back(named(id, frame, env));
  // Rows of an aggregate are not the row of the case.
  if (name || std::holds_alternative<core::Fold>(node) || std::holds_alternative<core::DefineRef>(node)) return;
  core::for_each_operand(node, [&](core::ExprId operand) {
    if (operand.valid()) names_under(operand, frame, env, names);
  });
}

}  // namespace hito::facts
