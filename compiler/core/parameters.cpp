#include "compiler/core/parameters.h"

#include <algorithm>
#include <map>
#include <vector>

#include "base/literal.h"
#include "compiler/core/walk.h"

namespace hito::core {
namespace {

bool holds(Span outer, Span inner) { return outer.begin <= inner.begin && inner.end <= outer.end; }

// The figure that the text begins with, with its percent sign.
std::string_view figure_in(std::string_view text) {
  std::size_t end = 0;
  const auto is_digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  while (is_digit(end) || (end > 0 && end < text.size() && (text[end] == '_' || text[end] == '.') && is_digit(end + 1)))
    ++end;
  if (end > 0 && end < text.size() && text[end] == '%') ++end;
  return text.substr(0, end);
}

std::optional<Rational> value_of(std::string_view figure) {
  const auto value = figure.ends_with('%') ? read_percent(figure) : read_number(figure);
  return value ? std::optional(*value) : std::nullopt;
}

// What the author named or numbered, and where it stands.
struct Owner {
  std::string name;
  Span span;
  std::vector<ExprId> amounts;  // of a clause: what it pays or allows
};

std::vector<Owner> owners_of(const Contract& contract) {
  std::vector<Owner> owners;
  for (const Clause& clause : contract.clauses) {
    Owner& owner = owners.emplace_back(clause.number, clause.span);
    if (const auto* pay = std::get_if<Pay>(&clause.body)) owner.amounts.push_back(pay->amount);
    if (const auto* advance = std::get_if<Advance>(&clause.body)) owner.amounts.push_back(advance->amount);
    if (const auto* maximum = std::get_if<Maximum>(&clause.body)) owner.amounts.push_back(maximum->amount);
    if (const auto* caps = std::get_if<std::vector<Cap>>(&clause.body))
      for (const Cap& cap : *caps) owner.amounts.push_back(cap.amount);
  }
  for (const Define& define : contract.defines) owners.push_back({define.name, define.span, {}});
  for (const Table& table : contract.tables) owners.push_back({table.name, table.span, {}});
  return owners;
}

void add_exceptions(const std::vector<Exception>& exceptions, std::vector<ExprId>& roots) {
  for (const Exception& exception : exceptions) {
    roots.push_back(exception.applies);
    add_exceptions(exception.exceptions, roots);
  }
}

// What clauses work out, besides what they name.
std::vector<ExprId> roots_of(const Contract& contract) {
  std::vector<ExprId> roots;
  const auto add = [&](const std::optional<ExprId>& root) {
    if (root) roots.push_back(*root);
  };
  for (const Clause& clause : contract.clauses) {
    if (const auto* pay = std::get_if<Pay>(&clause.body)) {
      add(pay->where);
      add(pay->condition);
      add(pay->amount);
      if (pay->division) add(pay->division->weight);
      for (const Selection& selection : pay->selections) add(selection.among);
      add_exceptions(pay->exceptions, roots);
    }
    if (const auto* caps = std::get_if<std::vector<Cap>>(&clause.body))
      for (const Cap& cap : *caps) add(cap.amount);
    if (const auto* maximum = std::get_if<Maximum>(&clause.body)) add(maximum->amount);
    if (const auto* advance = std::get_if<Advance>(&clause.body)) add(advance->amount);
    if (const auto* adjust = std::get_if<Adjust>(&clause.body))
      for (const auto& part : {adjust->where, adjust->condition, adjust->released_when}) add(part);
    if (const auto* distribute = std::get_if<Distribute>(&clause.body))
      for (const Step& step : distribute->steps)
        if (const auto* until = std::get_if<UntilAmount>(&step.until)) add(until->amount);
  }
  for (const Define& define : contract.defines) add(define.value);
  for (const Table& table : contract.tables)
    for (const TableRow& row : table.rows)
      for (const ExprId result : row.results) add(result);
  return roots;
}

// Whole exponents, and the 1 that a percentage is added to or taken from, are part of an expression's form.
void leave_out_forms(const Contract& contract, const Apply& apply, std::vector<bool>& used) {
  const auto shape = [&](std::size_t arg) { return contract.exprs[apply.args[arg]].type.shape; };
  // The check reads an exponent through its signs.
  const auto* exponent = apply.op == Op::power ? &apply.args[1] : nullptr;
  while (exponent != nullptr) {
    used[exponent->value] = false;
    const auto* sign = std::get_if<Apply>(&contract.exprs[*exponent].node);
    exponent = sign != nullptr && sign->op == Op::negate ? &sign->args[0] : nullptr;
  }
  if ((apply.op == Op::add || apply.op == Op::subtract) && shape(0) != shape(1))
    for (const ExprId arg : apply.args)
      if (std::holds_alternative<Constant>(contract.exprs[arg].node)) used[arg.value] = false;
}

// Expressions that something is worked out from. Others, such as limits of tables, have become something else.
std::vector<bool> used_of(const Contract& contract) {
  std::vector<bool> used(contract.exprs.size(), false);
  std::vector<ExprId> waiting = roots_of(contract);
  while (!waiting.empty()) {
    const ExprId id = waiting.back();
    waiting.pop_back();
    if (used[id.value]) continue;
    used[id.value] = true;
    for_each_operand(contract.exprs[id].node, [&](ExprId operand) { waiting.push_back(operand); });
  }
  for (const Expr& expr : contract.exprs)
    if (const auto* apply = std::get_if<Apply>(&expr.node)) leave_out_forms(contract, *apply, used);
  return used;
}

}  // namespace

std::vector<Parameter> parameters_of(const Contract& contract, const Source& source) {
  const Source::File& own = source.files().front();
  const std::vector<bool> used = used_of(contract);
  // By place; what does not have the value that is written there is not a figure of the author's.
  std::map<std::uint32_t, std::optional<Parameter>> found;
  for (std::size_t e = 0; e < contract.exprs.size(); ++e) {
    const ExprId id = contract.exprs.id_at(e);
    const Expr& expr = contract.exprs[id];
    const auto* constant = std::get_if<Constant>(&expr.node);
    const auto* value = constant == nullptr ? nullptr : std::get_if<Rational>(&constant->value);
    if (value == nullptr || expr.type.kind != Kind::number || expr.span.empty() || expr.span.end > own.end) continue;
    const std::string_view figure = figure_in(source.at(expr.span));
    // A 0 without a unit goes with every unit, and no other figure does.
    if (figure.empty() || (value->sign() == 0 && figure.size() == source.at(expr.span).size())) continue;
    auto& here = found.try_emplace(expr.span.begin, Parameter{}).first->second;
    if (!here) continue;
    if (value_of(figure) != *value || !used[e] ||
        (!here->at.empty() && (here->type != expr.type || here->value != *value))) {
      here.reset();
      continue;
    }
    const auto end = expr.span.begin + static_cast<std::uint32_t>(figure.size());
    here->value = *value;
    here->type = expr.type;
    here->span = {expr.span.begin, end};
    here->at.push_back(id);
  }
  std::vector<Parameter> parameters;
  std::map<std::string, std::vector<std::size_t>> by_owner;
  std::map<std::string, std::vector<std::size_t>> in_amount;
  const std::vector<Owner> owners = owners_of(contract);
  for (auto& [begin, parameter] : found) {
    if (!parameter) continue;
    const auto owner = std::ranges::find_if(owners, [&](const Owner& one) { return holds(one.span, parameter->span); });
    if (owner == owners.end()) continue;
    by_owner[owner->name].push_back(parameters.size());
    if (std::ranges::any_of(owner->amounts, [&](ExprId id) { return holds(contract.exprs[id].span, parameter->span); }))
      in_amount[owner->name].push_back(parameters.size());
    parameters.push_back(std::move(*parameter));
  }
  for (const auto& [name, places] : by_owner) {
    const auto amount = in_amount.find(name);
    for (std::size_t k = 0; k < places.size(); ++k) {
      const bool alone = places.size() == 1 || (amount != in_amount.end() && amount->second == std::vector{places[k]});
      parameters[places[k]].name = alone ? name : name + "#" + std::to_string(k + 1);
    }
  }
  return parameters;
}

std::optional<Rational> read_figure(const Parameter& parameter, std::string_view text) {
  if (figure_in(text) != text || text.ends_with('%') != (parameter.type.shape == Shape::percent)) return std::nullopt;
  return value_of(text);
}

std::string spell_figure(const Parameter& parameter, const Rational& value) {
  if (parameter.type.shape == Shape::percent) return to_text(value * Rational(100)) + "%";
  return group_digits(to_text(value));
}

InputId make_reported(Contract& contract, const Parameter& parameter, const Rational& low, const Rational& high) {
  Input input;
  input.name = parameter.name;
  input.type = parameter.type;
  input.bounds.low = low;
  input.bounds.high = high;
  input.span = parameter.span;
  const InputId id = contract.inputs.add(std::move(input));
  for (const ExprId at : parameter.at) contract.exprs[at].node = InputRef{id};
  return id;
}

}  // namespace hito::core
