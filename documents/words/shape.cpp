// How an expression is made: what binds it together, which of its parts are versions of one value.
#include "base/diagnostics.h"
#include "documents/words/looking.h"
#include "documents/words/words.h"

namespace hito::documents::prose {
namespace {

Binding binding_of(core::Op op) {
  switch (op) {
    case core::Op::add:
    case core::Op::subtract: return Binding::sum;
    case core::Op::multiply:
    case core::Op::divide:
    case core::Op::negate: return Binding::product;
    case core::Op::add_days:
    case core::Op::subtract_days:
    case core::Op::add_months_clamped:
    case core::Op::add_months_exact:
    case core::Op::add_working_days: return Binding::sum;
    case core::Op::equal:
    case core::Op::not_equal:
    case core::Op::less:
    case core::Op::less_equal:
    case core::Op::greater:
    case core::Op::greater_equal:
    case core::Op::logical_and:
    case core::Op::logical_or:
    case core::Op::logical_not:
    case core::Op::power:
    case core::Op::absolute:
    case core::Op::lesser:
    case core::Op::greater_of:
    case core::Op::is_present:
    case core::Op::within_term:
    case core::Op::days_between:
    case core::Op::whole_months:
    case core::Op::whole_years:
    case core::Op::working_days_between: return Binding::clause;
  }
  throw InternalError("an operation out of its enumeration");
}

}  // namespace

Binding binding_of(const core::Contract& contract, core::ExprId id) {
  return std::visit(
      [&](const auto& node) {
        using T = std::decay_t<decltype(node)>;
        if constexpr (std::is_same_v<T, core::Apply>) {
          return binding_of(node.op);
        } else if constexpr (std::is_same_v<T, core::Constant> || std::is_same_v<T, core::Cell> ||
                             std::is_same_v<T, core::InputRef> || std::is_same_v<T, core::ParamRef> ||
                             std::is_same_v<T, core::DefineRef> || std::is_same_v<T, core::Amount> ||
                             std::is_same_v<T, core::DateInForce>) {
          return Binding::whole;
        } else {
          return Binding::clause;
        }
      },
      contract.exprs[id].node);
}

std::optional<core::Look> dated_look(const core::Contract& contract, core::ExprId id) {
  if (const auto* look = as<core::Look>(contract, id)) return *look;
  const auto* choice = as<core::If>(contract, id);
  if (!choice || !rests_on_date_in_force(contract, choice->condition)) return std::nullopt;
  const auto then = dated_look(contract, choice->then), otherwise = dated_look(contract, choice->otherwise);
  const bool one = then && otherwise && contract.tables[then->table].name == contract.tables[otherwise->table].name;
  return one ? otherwise : std::nullopt;
}

std::vector<DatedValue> versions_of(const core::Contract& contract, core::ExprId id) {
  std::vector<DatedValue> out;
  const core::If* choice = as<core::If>(contract, id);
  while (choice != nullptr && rests_on_date_in_force(contract, choice->condition) && !dated_look(contract, id)) {
    const auto& begun = std::get<core::Apply>(contract.exprs[choice->condition].node);
    const auto& date = std::get<core::DateInForce>(contract.exprs[begun.args[0]].node);
    out.insert(out.begin(), DatedValue{begun.args[1], date.of_payment, choice->then});
    id = choice->otherwise;
    choice = as<core::If>(contract, id);
  }
  out.insert(out.begin(), DatedValue{std::nullopt, false, id});
  return out;
}

core::Days days_of_table(const core::Contract& contract, core::TableId table) {
  const auto looks_at = [&](core::ExprId id) {
    const auto* look = as<core::Look>(contract, id);
    return look != nullptr && look->table == table;
  };
  core::Days days;
  for (std::size_t i = 0; i < contract.exprs.size(); ++i) {
    const core::ExprId id = contract.exprs.id_at(i);
    const auto* choice = as<core::If>(contract, id);
    if (!choice || !dated_look(contract, id)) continue;
    const auto& begun = std::get<core::Apply>(contract.exprs[choice->condition].node);
    const auto* since = as<core::Constant>(contract, begun.args[1]);
    if (since == nullptr || !std::holds_alternative<Date>(since->value)) continue;
    // Of those before it only the last one ends on that day.
    const auto* earlier = as<core::If>(contract, choice->otherwise);
    if (looks_at(choice->then)) days.from = std::get<Date>(since->value);
    if (looks_at(earlier != nullptr ? earlier->then : choice->otherwise)) days.until = std::get<Date>(since->value);
    if (days.from || days.until)
      days.of_payment = std::get<core::DateInForce>(contract.exprs[begun.args[0]].node).of_payment;
  }
  return days;
}

}  // namespace hito::documents::prose
