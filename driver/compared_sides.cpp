#include "driver/compared_sides.h"

#include <algorithm>

namespace hito::driver {
namespace {

using core::ExprId;
using core::Op;
using Turns = Threshold::Turns;

// Where it turns, of a comparison whose first operand is the figure.
std::optional<Turns> turns_of(Op op) {
  switch (op) {
    case Op::less:
    case Op::greater_equal: return Turns::at;
    case Op::less_equal:
    case Op::greater: return Turns::above;
    case Op::equal:
    case Op::not_equal:
    case Op::lesser:
    case Op::greater_of: return Turns::both;
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::power:
    case Op::negate:
    case Op::absolute:
    case Op::logical_and:
    case Op::logical_or:
    case Op::logical_not:
    case Op::is_present:
    case Op::within_term:
    case Op::add_days:
    case Op::subtract_days:
    case Op::days_between:
    case Op::add_months_clamped:
    case Op::add_months_exact:
    case Op::whole_months:
    case Op::whole_years:
    case Op::add_working_days:
    case Op::working_days_between: return std::nullopt;
  }
  throw InternalError("an operation out of its enumeration");
}

Turns turned_round(Op op, Turns turns) {
  const bool either = op == Op::equal || op == Op::not_equal || turns == Turns::both;
  if (either) return turns;
  return turns == Turns::at ? Turns::above : Turns::at;
}

class Sides {
 public:
  Sides(const Source& source, const core::Contract& contract) : source_(source), contract_(contract) {}

  std::vector<Threshold> run(ExprId id, const core::Apply& apply, const Body& body) {
    compared(id, apply, body);
    return std::move(out_);
  }

 private:
  void compared(ExprId id, const core::Apply& apply, const Body& body) {
    if (apply.op == Op::within_term) return within_term(id, apply.args.front(), body);
    const auto turns = turns_of(apply.op);
    if (!turns || !is_ordered(contract_.exprs[apply.args.front()].type.kind)) return;
    std::vector<std::vector<Variable>> variables;
    for (const ExprId arg : apply.args) variables.push_back(variables_of(contract_, arg, body));
    const auto is_fixed = [](const std::vector<Variable>& of) { return of.empty(); };
    // Two figures that both vary are compared with each other.
    const bool both = std::ranges::none_of(variables, is_fixed) && apply.args.size() == 2;
    for (std::size_t i = 0; i < apply.args.size(); ++i) {
      if (both ? i != 1 : !is_fixed(variables[i])) continue;
      const std::size_t figure = i == 0 ? 1 : 0;
      Threshold one = at_operand(id, apply, i);
      one.turns = i == 0 ? turned_round(apply.op, *turns) : *turns;
      for (std::size_t other = 0; other < variables.size(); ++other)
        if (other != i) merge(one.rests_on, variables[other]);
      if (both) merge(one.rests_on, variables[i]);
      if (apply.args.size() > 2 || std::holds_alternative<core::DateInForce>(contract_.exprs[apply.args[figure]].node))
        name_specially(one, apply, i);
      if (!one.rests_on.empty()) out_.push_back(std::move(one));
    }
  }

  Threshold at_operand(ExprId id, const core::Apply& apply, std::size_t operand) const {
    const core::Expr& side = contract_.exprs[apply.args[operand]];
    Threshold one;
    one.kind = apply.op == Op::lesser       ? EdgeKind::lesser
               : apply.op == Op::greater_of ? EdgeKind::greater
                                            : EdgeKind::condition;
    one.name = written(source_, contract_.exprs[apply.args[operand == 0 ? 1 : 0]].span);
    one.span = side.span.empty() ? contract_.exprs[id].span : side.span;
    one.type = side.type;
    const auto* constant = std::get_if<core::Constant>(&side.node);
    if (constant != nullptr)
      one.value = constant->value;
    else
      one.against = written(source_, side.span);
    one.at = {id};
    one.operand = operand;
    return one;
  }

  void name_specially(Threshold& one, const core::Apply& apply, std::size_t operand) const {
    if (apply.args.size() > 2) {
      std::string names;
      for (std::size_t i = 0; i < apply.args.size(); ++i)
        if (i != operand) names += (names.empty() ? "" : ", ") + written(source_, contract_.exprs[apply.args[i]].span);
      one.name = names;
      return;
    }
    one.name = say(Say::edges_date_in_force);
    one.kind = EdgeKind::version;
  }

  void within_term(ExprId id, ExprId date, const Body& body) {
    for (const std::size_t end : {0U, 1U}) {
      Threshold one;
      one.name = written(source_, contract_.exprs[date].span);
      one.span = contract_.exprs[id].span;
      one.type = contract_.exprs[date].type;
      one.value = end == 0 ? contract_.term->first : contract_.term->last;
      one.turns = end == 0 ? Turns::at : Turns::above;
      one.rests_on = variables_of(contract_, date, body);
      one.at = {id};
      one.operand = end;
      out_.push_back(std::move(one));
    }
  }

  const Source& source_;
  const core::Contract& contract_;
  std::vector<Threshold> out_;
};

}  // namespace

std::vector<Threshold> sides_of(const Source& source, const core::Contract& contract, core::ExprId id,
                                const Body& body) {
  return Sides(source, contract).run(id, std::get<core::Apply>(contract.exprs[id].node), body);
}

bool is_ordered(core::Kind kind) { return kind == core::Kind::number || kind == core::Kind::date; }

std::string written(const Source& source, Span span) {
  std::string out;
  for (const char c : source.at(span)) {
    const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!blank)
      out += c;
    else if (!out.ends_with(' '))
      out += ' ';
  }
  return out;
}

}  // namespace hito::driver
