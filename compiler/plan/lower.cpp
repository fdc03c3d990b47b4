#include "compiler/plan/lower.h"

#include <algorithm>

#include "base/diagnostics.h"

namespace hito::plan {

using core::ExprId;

Kind kind_of(core::Kind kind) {
  switch (kind) {
    case core::Kind::yes_no: return Kind::bit;
    case core::Kind::number: return Kind::number;
    case core::Kind::date:
    case core::Kind::text:
    case core::Kind::identifier:
    case core::Kind::choice: return Kind::ordinal;
    case core::Kind::reference: return Kind::row;
    case core::Kind::poison:
    case core::Kind::estimate: break;
  }
  throw InternalError("a value of a kind that is never paid on");
}

void add_bits(Lowered& to, const Lowered& other, CodeWriter& code) {
  to.fault = code.either(to.fault, other.fault);
  to.aggregated = code.either(to.aggregated, other.aggregated);
  to.saw_rows = code.either(to.saw_rows, other.saw_rows);
}

Lowered Lowering::plain(Val value, CodeWriter& code) {
  const Val no = code.truth(false);
  return {value, no, no, no, no};
}

Lowered Lowering::with_loss(Lowered of, CodeWriter& code) {
  if (code.kind(of.value) == Kind::number) of.fault = code.either(of.fault, code.apply(Op::lost, Kind::bit, of.value));
  return of;
}

DomainId Lowering::domain(const Domain& wanted) {
  for (std::size_t d = 0; d < plan_.domains.size(); ++d)
    if (plan_.domains[plan_.domains.id_at(d)] == wanted) return plan_.domains.id_at(d);
  return plan_.domains.add(wanted);
}

Lowered Lowering::value(ExprId id, const ScopeRef& scope) {
  const std::pair key(scope.get(), id);
  if (const auto found = lowered_.find(key); found != lowered_.end()) return found->second;
  if (kept_.empty() || kept_.back() != scope) kept_.push_back(scope);
  const Lowered result = lower(id, scope);
  lowered_.emplace(key, result);
  return result;
}

Lowered Lowering::present(ExprId id, const ScopeRef& scope) {
  Lowered found = value(id, scope);
  found.fault = scope->code->either(found.fault, found.missing);
  found.missing = scope->code->truth(false);
  return found;
}

Lowered Lowering::lower(ExprId id, const ScopeRef& scope) {
  const core::Expr& expr = contract_.exprs[id];
  return std::visit(
      [&](const auto& node) -> Lowered {
        using T = std::decay_t<decltype(node)>;
        CodeWriter& code = *scope->code;
        if constexpr (std::is_same_v<T, core::Constant>) {
          return constant(node.value, expr.type.kind, code);
        } else if constexpr (std::is_same_v<T, core::Cell>) {
          return cell(node, scope);
        } else if constexpr (std::is_same_v<T, core::InputRef>) {
          return reported(node, *scope);
        } else if constexpr (std::is_same_v<T, core::ParamRef>) {
          return argument(node, scope);
        } else if constexpr (std::is_same_v<T, core::DefineRef>) {
          return defined(node, scope);
        } else if constexpr (std::is_same_v<T, core::Apply>) {
          return apply(id, node, scope);
        } else if constexpr (std::is_same_v<T, core::If>) {
          return chosen(node, scope);
        } else if constexpr (std::is_same_v<T, core::Round>) {
          Lowered of = present(node.value, scope);
          of.value = code.round(of.value, node.step, node.mode);
          return with_loss(of, code);
        } else if constexpr (std::is_same_v<T, core::OrElse>) {
          return or_else(node, scope);
        } else if constexpr (std::is_same_v<T, core::Look>) {
          return look(node, scope);
        } else if constexpr (std::is_same_v<T, core::Fold>) {
          return fold(id, node, scope);
        } else if constexpr (std::is_same_v<T, core::GivesRight>) {
          return gives_right(node, *scope);
        } else if constexpr (std::is_same_v<T, core::DateInForce>) {
          if (node.of_payment) throw Refused{say(Say::why_date_of_payment)};
          return date_in_force(*scope);
        } else if constexpr (std::is_same_v<T, core::AcrossPeriods>) {
          throw Refused{say(Say::why_across_periods)};
        } else if constexpr (std::is_same_v<T, core::Irrational>) {
          throw Refused{say(Say::why_irrational)};
        } else {
          static_assert(std::is_same_v<T, core::Amount>);
          throw InternalError("a figure of the result inside the calculation of the result");
        }
      },
      expr.node);
}

Lowered Lowering::constant(const core::Value& value, core::Kind kind, CodeWriter& code) {
  if (core::is_missing(value)) {
    const Kind lane = kind_of(kind);
    const Val any = lane == Kind::bit      ? code.truth(false)
                    : lane == Kind::number ? code.number(Rational(0))
                    : lane == Kind::row    ? code.row(0)
                                           : code.ordinal(0);
    Lowered result = plain(any, code);
    result.missing = code.truth(true);
    return result;
  }
  if (const auto* bit = std::get_if<bool>(&value)) return plain(code.truth(*bit), code);
  if (const auto* number = std::get_if<Rational>(&value)) return with_loss(plain(code.number(*number), code), code);
  if (const auto* date = std::get_if<Date>(&value)) return plain(code.ordinal(date->days), code);
  if (const auto* choice = std::get_if<core::Choice>(&value))
    return plain(code.ordinal(static_cast<std::int32_t>(choice->index)), code);
  if (const auto* text = std::get_if<std::string>(&value)) return plain(code.text(*text), code);
  throw InternalError("a row as a constant");
}

Lowered Lowering::follow(const core::RowPath& path, const Scope& scope) {
  require(path.depth < scope.rows.size(), "a row variable that nothing binds");
  const Scope::Row& start = scope.rows[path.depth];
  if (start.value == none) throw Refused{say(Say::why_other_row)};
  CodeWriter& code = *scope.code;
  Lowered at = plain(start.value, code);
  core::DatasetId dataset = start.dataset;
  for (const core::ColumnIndex link : path.via) {
    at.fault = code.either(at.fault, code.load({Source::Kind::cell_absent, dataset.value, link}, Kind::bit));
    at.fault = code.either(at.fault, code.load({Source::Kind::cell_missing, dataset.value, link}, Kind::bit, at.value));
    at.value = code.load({Source::Kind::cell, dataset.value, link}, Kind::row, at.value);
    dataset = contract_.datasets[dataset].columns[link].type.of;
  }
  return at;
}

core::DatasetId Lowering::dataset_of(const core::RowPath& path, const Scope& scope) const {
  core::DatasetId dataset = scope.rows[path.depth].dataset;
  for (const core::ColumnIndex link : path.via) dataset = contract_.datasets[dataset].columns[link].type.of;
  return dataset;
}

Lowered Lowering::cell(const core::Cell& node, const ScopeRef& scope) {
  CodeWriter& code = *scope->code;
  Lowered result = follow(node.row, *scope);
  const core::DatasetId dataset = dataset_of(node.row, *scope);
  const Val row = result.value;
  const Kind kind = kind_of(contract_.datasets[dataset].columns[node.column].type.kind);
  result.value = code.load({Source::Kind::cell, dataset.value, node.column}, kind, row);
  result.missing = code.load({Source::Kind::cell_missing, dataset.value, node.column}, Kind::bit, row);
  result.fault =
      code.either(result.fault, code.load({Source::Kind::cell_absent, dataset.value, node.column}, Kind::bit));
  if (kind == Kind::number)
    result.fault =
        code.either(result.fault, code.load({Source::Kind::cell_unfit, dataset.value, node.column}, Kind::bit, row));
  return result;
}

Lowered Lowering::reported(const core::InputRef& node, const Scope& scope) {
  CodeWriter& code = *scope.code;
  const core::Input& input = contract_.inputs[node.input];
  Val at = none;
  if (input.each_period) {
    require(scope.moment.period != none, "a value of each period where no period is at hand");
    at = scope.moment.period;
  }
  const Kind kind = kind_of(input.type.kind);
  Lowered result = plain(code.load({Source::Kind::input, node.input.value, 0}, kind, at), code);
  result.missing = code.load({Source::Kind::input_missing, node.input.value, 0}, Kind::bit, at);
  if (kind == Kind::number) result.fault = code.load({Source::Kind::input_unfit, node.input.value, 0}, Kind::bit, at);
  return result;
}

Lowered Lowering::argument(const core::ParamRef& node, const ScopeRef& scope) {
  require(node.index < scope->arguments.size(), "an argument that nothing gives");
  const Scope::Argument& given = scope->arguments[node.index];
  return value(given.expr, given.scope);
}

// A definition is a body of its own: it sees its own row and its arguments, at the same moment. Its arguments are
// worked out whether or not it uses them.
Lowered Lowering::defined(const core::DefineRef& node, const ScopeRef& scope) {
  CodeWriter& code = *scope->code;
  const core::Define& define = contract_.defines[node.define];
  auto inner = std::make_shared<Scope>();
  inner->code = scope->code;
  inner->moment = scope->moment;
  Lowered rests = plain(code.truth(false), code);
  if (node.row) {
    const Lowered row = follow(*node.row, *scope);
    rests.fault = row.fault;
    inner->rows.push_back({row.value, dataset_of(*node.row, *scope)});
  }
  for (const ExprId arg : node.args) {
    add_bits(rests, value(arg, scope), code);
    inner->arguments.push_back({arg, scope});
  }
  Lowered result = value(define.value, inner);
  add_bits(result, rests, code);
  return result;
}

Lowered Lowering::chosen(const core::If& node, const ScopeRef& scope) {
  CodeWriter& code = *scope->code;
  const Lowered condition = present(node.condition, scope);
  const auto known = code.known(condition.value);
  if (known) {
    Lowered result = value(*known ? node.then : node.otherwise, scope);
    add_bits(result, condition, code);
    return result;
  }
  const Lowered then = value(node.then, scope);
  const Lowered otherwise = value(node.otherwise, scope);
  Lowered result = selected(condition.value, then, otherwise, code);
  add_bits(result, condition, code);
  return result;
}

Lowered Lowering::selected(Val condition, const Lowered& then, const Lowered& otherwise, CodeWriter& code) {
  const auto pick = [&](Val Lowered::* part) { return code.select(condition, then.*part, otherwise.*part); };
  return with_loss({pick(&Lowered::value), pick(&Lowered::missing), pick(&Lowered::fault), pick(&Lowered::aggregated),
                    pick(&Lowered::saw_rows)},
                   code);
}

Lowered Lowering::or_else(const core::OrElse& node, const ScopeRef& scope) {
  CodeWriter& code = *scope->code;
  Lowered first = value(node.value, scope);
  if (code.known(first.missing) == false) return first;
  const Lowered fallback = value(node.fallback, scope);
  const Val missing = first.missing;
  first.value = code.select(missing, fallback.value, first.value);
  first.missing = code.both(missing, fallback.missing);
  first.fault = code.either(first.fault, code.both(missing, fallback.fault));
  first.aggregated = code.either(first.aggregated, code.both(missing, fallback.aggregated));
  first.saw_rows = code.either(first.saw_rows, code.both(missing, fallback.saw_rows));
  return with_loss(first, code);
}

Lowered Lowering::gives_right(const core::GivesRight& node, const Scope& scope) {
  CodeWriter& code = *scope.code;
  Lowered result = plain(none, code);
  Val row = none;
  if (node.row) {
    const Lowered at = follow(*node.row, scope);
    row = at.value;
    result.fault = at.fault;
  }
  const std::uint32_t clause = node.clause.value;
  if (!needs.asks_period(node, scope.moment.once)) {
    plan_.right_any[clause] = true;
    result.value = code.load({Source::Kind::right_any, clause, 0}, Kind::bit, row);
    return result;
  }
  require(scope.moment.period != none, "a right asked of a period where none is at hand");
  plan_.right_at[clause] = true;
  const Val at = row == none ? scope.moment.period
                             : code.apply(Op::place, Kind::row, row, scope.moment.period, none, periods_domain.value);
  result.value = code.load({Source::Kind::right_at, clause, 0}, Kind::bit, at);
  return result;
}

Lowered Lowering::date_in_force(const Scope& scope) {
  const Moment& moment = scope.moment;
  CodeWriter& code = *scope.code;
  if (moment.on == Moment::On::own_row || moment.on == Moment::On::loop_row)
    return plain(code.load({Source::Kind::row_date, moment.rows.value, 0}, Kind::ordinal, moment.row), code);
  if (moment.on == Moment::On::not_at_hand || moment.place == none) throw Refused{say(Say::why_date_in_force)};
  require(contract_.term.has_value(), "a date in force in a contract without a term");
  // What is settled over the whole contract has no end of its own.
  const Val until = code.load({Source::Kind::moment_until, moment.domain.value, 0}, Kind::ordinal, moment.place);
  const Val last = code.ordinal(contract_.term->last.days);
  const Val within = code.apply(Op::less, Kind::bit, until, last);
  return plain(code.select(within, until, last), code);
}

}  // namespace hito::plan
