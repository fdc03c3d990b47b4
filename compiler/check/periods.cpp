// What a period takes from earlier ones. Definitions may rest on themselves there: looking back ends at the first period.
#include <algorithm>
#include <functional>

#include "compiler/check/context.h"
#include "compiler/core/walk.h"

namespace hito::check_room {

namespace {

using What = core::AcrossPeriods::What;

struct Target {
  std::variant<DefineId, InputId> of;
  std::optional<RowPath> row;
};

// A definition of a row in scope, the innermost first, or of the contract; or a value reported each period.
std::optional<Target> need_named(Context& context, const ast::Name& name, const Scope& scope) {
  const auto define = [&](const ast::Define& found, std::optional<DatasetId> each, std::optional<RowPath> row) -> std::optional<Target> {
    if (found.params.empty()) return Target{reserve_define(context, found, each), std::move(row)};
    context.report(Code::arguments_missing, name.span, {name.text, std::to_string(found.params.size())});
    return std::nullopt;
  };
  for (auto depth = static_cast<std::uint32_t>(scope.rows.size()); depth-- > 0;)
    if (auto found = context.row_defines.find({scope.rows[depth].value, name.text}); found != context.row_defines.end())
      return define(*found->second, scope.rows[depth], RowPath{depth, {}});
  if (auto symbol = context.symbols.find(name.text); symbol != context.symbols.end()) {
    if (const auto* found = std::get_if<const ast::Define*>(&symbol->second.symbol)) return define(**found, std::nullopt, std::nullopt);
    if (const auto* input = std::get_if<InputId>(&symbol->second.symbol)) {
      if (context.contract.inputs[*input].each_period) return Target{*input, std::nullopt};
      context.report(Code::same_in_every_period, name.span, {name.text});
      return std::nullopt;
    }
  }
  if (!context.silent_names.contains(name.text)) context.report(Code::not_of_periods, name.span, {name.text});
  return std::nullopt;
}

// The type of what is named, where it is known by now.
std::optional<Type> type_known(Context& context, const Target& named, Span use) {
  if (const auto* input = std::get_if<InputId>(&named.of)) return context.contract.inputs[*input].type;
  const DefineId id = std::get<DefineId>(named.of);
  const auto state = std::ranges::find(context.defines, id, &DefineState::id);
  if (state->at == DefineState::At::in_progress) return std::nullopt;
  if (state->at == DefineState::At::reserved)
    need_define(context, *state->key.define, context.contract.defines[id].each, {}, use, nullptr);
  return context.type_of(context.contract.defines[id].value);
}

bool fits(const Type& given, const Type& wanted) {
  if (is_poison(given) || is_poison(wanted)) return true;
  const bool shapes = given.shape == wanted.shape || given.shape == Shape::ratio || wanted.shape == Shape::ratio;
  return given.kind == wanted.kind && given.dimension == wanted.dimension && given.choices == wanted.choices && shapes;
}

bool operand_fits(Context& context, What what, const Type& type, Span span) {
  if (is_poison(type) || what == What::previous) return !is_poison(type);
  const bool ordered = type.kind == Kind::number || (type.kind == Kind::date && (what == What::minimum || what == What::maximum));
  if (!ordered) context.report(Code::number_expected, span, {context.describe(type)});
  return ordered;
}

// Every definition that the expression names: in this period, and in earlier ones if those are asked for too.
void named_by(const Contract& contract, ExprId id, bool earlier, std::set<DefineId>& found) {
  const Node& node = contract.exprs[id].node;
  if (const auto* ref = std::get_if<core::DefineRef>(&node)) found.insert(ref->define);
  if (const auto* across = std::get_if<core::AcrossPeriods>(&node); across && (earlier || across->own))
    if (const auto* define = std::get_if<DefineId>(&across->of)) found.insert(*define);
  if (const auto* look = std::get_if<core::Look>(&node))
    for (const auto& row : contract.tables[look->table].rows)
      for (ExprId result : row.results) named_by(contract, result, earlier, found);
  core::for_each_operand(node, [&](ExprId operand) { named_by(contract, operand, earlier, found); });
}

using Named = std::map<DefineId, std::set<DefineId>>;

// Those met from `from` that were not met before, each after all it leads to.
void follow(const Named& named, DefineId from, std::set<DefineId>& met, std::vector<DefineId>& order) {
  std::vector<std::pair<DefineId, bool>> waiting{{from, false}};
  while (!waiting.empty()) {
    const auto [at, left] = waiting.back();
    waiting.pop_back();
    if (left) order.push_back(at);
    if (left || !met.insert(at).second) continue;
    waiting.emplace_back(at, true);
    for (DefineId next : named.at(at)) waiting.emplace_back(next, false);
  }
}

// The sets of definitions that lead to each other, and those that lead to themselves (Kosaraju: an order by what leads
// on, then what leads back, in the reverse of that order).
std::vector<std::set<DefineId>> circles_in(const Named& named) {
  Named back;
  for (const auto& [id, others] : named) {
    back[id];
    for (DefineId other : others) back[other].insert(id);
  }
  std::set<DefineId> met;
  std::vector<DefineId> order;
  for (const auto& [id, others] : named) follow(named, id, met, order);
  met.clear();
  std::vector<std::set<DefineId>> circles;
  for (auto id = order.rbegin(); id != order.rend(); ++id) {
    std::vector<DefineId> together;
    follow(back, *id, met, together);
    if (together.size() > 1 || (together.size() == 1 && named.at(*id).contains(*id)))
      circles.emplace_back(together.begin(), together.end());
  }
  return circles;
}

Named names_in(const Contract& contract, bool earlier) {
  Named named;
  for (std::size_t i = 0; i < contract.defines.size(); ++i) {
    const DefineId id = contract.defines.id_at(i);
    auto& found = named[id];
    if (contract.defines[id].value.valid()) named_by(contract, contract.defines[id].value, earlier, found);
  }
  return named;
}

// "a → b → a": from one of a circle back to it.
std::string path_around(const Contract& contract, const Named& named, const std::set<DefineId>& circle) {
  const DefineId start = *circle.begin();
  std::map<DefineId, DefineId> from;
  std::vector<DefineId> waiting{start};
  for (std::size_t i = 0; i < waiting.size() && !from.contains(start); ++i)
    for (DefineId next : named.at(waiting[i]))
      if (circle.contains(next) && from.emplace(next, waiting[i]).second) waiting.push_back(next);
  std::string path = contract.defines[start].name;
  for (DefineId at = from.at(start); at != start; at = from.at(at)) path = contract.defines[at].name + " → " + path;
  return contract.defines[start].name + " → " + path;
}

// Whether a definition of `circle` is multiplied or divided on the way to the value, with no rounding around it.
class Compounding {
 public:
  Compounding(const Contract& contract, const std::set<DefineId>& circle) : contract_(contract), circle_(circle) {}

  bool in(ExprId id) const {
    const Node& node = contract_.exprs[id].node;
    if (std::holds_alternative<core::Round>(node) || std::holds_alternative<core::Irrational>(node)) return false;
    const auto* apply = std::get_if<core::Apply>(&node);
    const auto* look = std::get_if<core::Look>(&node);
    const bool multiplies = apply && (apply->op == Op::multiply || apply->op == Op::divide || apply->op == Op::power);
    const bool by_parts = look && (contract_.tables[look->table].kind == core::TableKind::brackets ||
                                   contract_.tables[look->table].kind == core::TableKind::scale);
    if ((multiplies || by_parts) && names_circle(id)) return true;
    bool found = false;
    core::for_each_operand(node, [&](ExprId operand) { found = found || in(operand); });
    return found;
  }

 private:
  bool names_circle(ExprId id) const {
    const Node& node = contract_.exprs[id].node;
    if (std::holds_alternative<core::Round>(node) || std::holds_alternative<core::Irrational>(node)) return false;
    if (const auto* ref = std::get_if<core::DefineRef>(&node); ref && circle_.contains(ref->define)) return true;
    if (const auto* across = std::get_if<core::AcrossPeriods>(&node))
      if (const auto* define = std::get_if<DefineId>(&across->of); define && circle_.contains(*define)) return true;
    bool found = false;
    core::for_each_operand(node, [&](ExprId operand) { found = found || names_circle(operand); });
    return found;
  }

  const Contract& contract_;
  const std::set<DefineId>& circle_;
};

}  // namespace

ExprId lower_across(Context& context, const ast::Expr& expr, const ast::AcrossExpr& across, const Scope& scope) {
  core::AcrossPeriods made;
  made.what = static_cast<What>(across.what);
  made.own = across.own;
  if (context.contract.periods.size() < 2 && !context.term_in_doubt()) {
    context.report(Code::one_period_only, expr.span);
    return context.poison(expr.span);
  }
  auto named = need_named(context, across.name, scope);
  if (!named) return context.poison(expr.span);
  made.of = named->of;
  made.row = named->row;
  // The default says the type: what is named is read later, so that it may rest on this.
  std::optional<Type> type;
  if (across.if_none) {
    made.if_none = lower_literal(context, *across.if_none, expr.span, nullptr);
    type = context.type_of(*made.if_none);
  } else {
    type = type_known(context, *named, across.name.span);
  }
  if (!type) {
    context.report(Code::default_of_circle, expr.span, {across.name.text});
    return context.poison(expr.span);
  }
  if (across.if_none_name) made.if_none = lower_name(context, *across.if_none_name, across.if_none_name->span, scope, &*type);
  if (!operand_fits(context, made.what, *type, across.name.span)) return context.poison(expr.span);
  type->integer = false;
  const auto* define = std::get_if<DefineId>(&made.of);
  const std::optional<DefineId> target = define ? std::optional(*define) : std::nullopt;
  const auto* input = std::get_if<InputId>(&made.of);
  if (input && !fits(*type, context.contract.inputs[*input].type)) {
    context.report(Code::type_mismatch, expr.span, {context.describe(*type), context.describe(context.contract.inputs[*input].type)});
    return context.poison(expr.span);
  }
  const ExprId id = context.add(std::move(made), *type, expr.span);
  if (target) context.looking_back.emplace_back(id, *target);
  return id;
}

void check_looking_back(Context& context) {
  Contract& contract = context.contract;
  for (const auto& [id, define] : context.looking_back) {
    const core::Define& target = contract.defines[define];
    if (!target.value.valid()) continue;
    const Type& wanted = context.type_of(target.value);
    if (!fits(context.type_of(id), wanted))
      context.report(Code::type_mismatch, contract.exprs[id].span, {context.describe(context.type_of(id)), context.describe(wanted)});
  }
  if (context.looking_back.empty()) return;
  // `so far` includes the period in force: nothing may rest on itself there.
  const Named now = names_in(contract, false);
  for (const std::set<DefineId>& circle : circles_in(now)) {
    const core::Define& first = contract.defines[*circle.begin()];
    context.report(Code::cycle, first.span, {first.name, path_around(contract, now, circle)});
  }
  for (const std::set<DefineId>& circle : circles_in(names_in(contract, true)))
    for (DefineId id : circle) {
      core::Define& define = contract.defines[id];
      define.rests_on_itself = true;
      if (Compounding(contract, circle).in(define.value))
        context.report(Code::compounds_without_rounding, define.span, {define.name});
    }
}

}  // namespace hito::check_room
