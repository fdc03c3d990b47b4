// Definitions: made Core when first used, functions once per types of their arguments. A chain that comes back to
// itself is reported with its path.
#include <algorithm>

#include "compiler/check/context.h"

namespace hito::check_room {

namespace {

void report_cycle(Context& context, const ast::Define& define, Span use) {
  auto start = std::ranges::find(context.in_progress, &define);
  std::string path;
  for (auto at = start; at != context.in_progress.end(); ++at) path += (*at)->name.text + " → ";
  Diagnostic* d = context.report(Code::cycle, define.name.span, {define.name.text, path + define.name.text});
  if (d) d->also.push_back({use, say(Say::label_used_here)});
}

Scope scope_for(const ast::Define& define, std::optional<DatasetId> each, const std::vector<Type>& args, const Scope* enclosing) {
  Scope scope;
  if (each) scope.rows.push_back(*each);
  for (std::size_t i = 0; i < define.params.size(); ++i) scope.params.emplace_back(define.params[i].text, args[i]);
  if (!enclosing) return scope;
  // A definition inside a clause sees those written before it.
  for (const ast::Define* local : enclosing->locals) {
    if (local == &define) break;
    scope.locals.push_back(local);
  }
  return scope;
}

}  // namespace

namespace {

// The value from that day on, else the one before.
ExprId from_then_on(Context& context, const ast::Since& since, ExprId value, ExprId before) {
  const Span span = context.contract.exprs[value].span;
  const auto type = unify(context, value, before, span, Meeting::alternative);
  if (!type) return context.poison(span);
  return context.add(core::If{begun(context, since, span), value, before}, *type, span);
}

DefineState* state_of(Context& context, const ast::Define& define, const std::vector<Type>& args) {
  const auto found = std::ranges::find_if(context.defines, [&](const DefineState& state) {
    return state.key.define == &define && state.key.args == args;
  });
  return found == context.defines.end() ? nullptr : &*found;
}

DefineId declare_define(Context& context, const ast::Define& define, std::optional<DatasetId> each, const std::vector<Type>& args) {
  core::Define made;
  made.name = define.name.text;
  made.label = define.label ? define.label->text : "";
  made.each = each;
  made.span = define.span;
  for (const auto& param : define.params) made.params.push_back(param.text);
  made.param_types = args;
  const DefineId id = context.contract.defines.add(std::move(made));
  context.defines.push_back({{&define, args}, id, DefineState::At::reserved});
  return id;
}

}  // namespace

DefineId reserve_define(Context& context, const ast::Define& define, std::optional<DatasetId> each) {
  if (const DefineState* known = state_of(context, define, {})) return known->id;
  return declare_define(context, define, each, {});
}

std::optional<DefineId> need_define(Context& context, const ast::Define& define, std::optional<DatasetId> each,
                                    std::vector<Type> args, Span use, const Scope* enclosing) {
  using At = DefineState::At;
  const DefineState* known = state_of(context, define, args);
  if (known && known->at == At::done) return known->id;
  if (known && known->at == At::in_progress) {
    report_cycle(context, define, use);
    return std::nullopt;
  }
  const DefineId id = known ? known->id : declare_define(context, define, each, args);
  state_of(context, define, args)->at = At::in_progress;
  context.in_progress.push_back(&define);
  const Scope scope = scope_for(define, each, args, enclosing);
  ExprId value = lower(context, define.value, scope);
  for (const auto& [since, replaced_by] : define.later) value = from_then_on(context, since, lower(context, replaced_by, scope), value);
  context.in_progress.pop_back();
  context.contract.defines[id].value = value;
  state_of(context, define, args)->at = At::done;
  return id;
}

// Definitions nobody uses are still read, so that their mistakes are found; functions with arguments of unknown type.
void lower_remaining_defines(Context& context) {
  for (const auto& item : context.file.items) {
    const auto* define = std::get_if<ast::Define>(&item);
    const auto made = [&](const DefineState& state) { return state.key.define == define && state.at == DefineState::At::done; };
    if (!define || std::ranges::any_of(context.defines, made)) continue;
    std::optional<DatasetId> each;
    if (define->each) {
      auto unit = context.units.find(define->each->text);
      if (unit == context.units.end() || !context.dataset_of_unit.contains(unit->second)) continue;
      each = context.dataset_of_unit.at(unit->second);
    }
    need_define(context, *define, each, std::vector<Type>(define->params.size()), define->name.span, nullptr);
  }
}

}  // namespace hito::check_room
