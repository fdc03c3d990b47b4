#include "driver/condition.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "compiler/core/read_value.h"
#include "compiler/core/units.h"
#include "compiler/core/walk.h"
#include "runtime/reference/cases.h"

namespace hito::driver {
namespace {

bool compares(core::Op op) {
  using enum core::Op;
  return op == equal || op == not_equal || op == less || op == less_equal || op == greater || op == greater_equal;
}

class Denial {
 public:
  Denial(const runtime::Request& request, const runtime::Settlement& settlement, const core::Holds& property)
      : contract_(request.contract), cases_(request, settlement, property) {
    if (!property.each && !property.each_period) {
      case_ = &cases_.at(0);
      return;
    }
    try {
      if (const auto failing = cases_.first_failing()) case_ = &cases_.at(*failing);
    } catch (const runtime::Stopped&) {
      // Reported when the whole condition was looked at.
    }
  }

  std::vector<Difference> run(core::ExprId condition) {
    for_each_failing(condition, [&](core::ExprId id) { part(id); });
    return std::move(out_);
  }

  std::vector<Side> all_sides(core::ExprId condition) {
    without_figures_ = true;
    std::vector<Side> found;
    for_each_failing(condition, [&](core::ExprId id) { sides(id, found); });
    std::erase_if(found, [&](const Side& side) { return side.span == contract_.exprs[condition].span; });
    return found;
  }

 private:
  std::optional<core::Value> value(core::ExprId id) {
    if (case_ == nullptr) return std::nullopt;
    try {
      return cases_.evaluator(*case_).value(id, case_->frame);
    } catch (const runtime::Stopped&) {
      // Reported when the whole condition was looked at.
      return std::nullopt;
    }
  }

  // Parts joined by `and`, those that do not hold.
  void for_each_failing(core::ExprId id, const std::function<void(core::ExprId)>& look) {
    const auto held = value(id);
    if (held && *held == core::Value(true)) return;
    const auto* apply = std::get_if<core::Apply>(&contract_.exprs[id].node);
    if (apply == nullptr || apply->op != core::Op::logical_and) return look(id);
    for (const core::ExprId operand : apply->args) for_each_failing(operand, look);
  }

  void part(core::ExprId id) {
    const auto* apply = std::get_if<core::Apply>(&contract_.exprs[id].node);
    if (apply != nullptr && apply->op == core::Op::equal && figure_expected(id, *apply)) return;
    Difference difference{contract_.exprs[id].span, say(Say::figure_condition), {}, {}, {}};
    sides(id, difference.sides);
    out_.push_back(std::move(difference));
  }

  // `total = 100 USD`, either way round.
  bool figure_expected(core::ExprId id, const core::Apply& equality) {
    for (std::size_t i = 0; i < equality.args.size(); ++i) {
      const auto* figure = std::get_if<core::Amount>(&contract_.exprs[equality.args[i]].node);
      const core::ExprId other = equality.args[1 - i];
      if (figure == nullptr || std::holds_alternative<core::Amount>(contract_.exprs[other].node)) continue;
      const auto found = value(equality.args[i]), expected = value(other);
      if (!found || !expected) return false;
      out_.push_back({contract_.exprs[id].span,
                      runtime::figure_in_words(contract_, *figure),
                      spelled(equality.args[i], *expected),
                      spelled(equality.args[i], *found),
                      {}});
      return true;
    }
    return false;
  }

  // What is compared within the condition, but for what is written out.
  void sides(core::ExprId id, std::vector<Side>& found) {
    const core::Expr& expr = contract_.exprs[id];
    const auto* apply = std::get_if<core::Apply>(&expr.node);
    if (apply != nullptr && compares(apply->op)) {
      for (const core::ExprId side : apply->args) add(side, found);
      return;
    }
    if (const auto* define = std::get_if<core::DefineRef>(&expr.node); define != nullptr && define->args.empty()) {
      add(id, found);
      return;
    }
    // Rows inside have values of their own.
    if (std::holds_alternative<core::Fold>(expr.node)) return add(id, found);
    core::for_each_operand(expr.node, [&](core::ExprId operand) { sides(operand, found); });
  }

  void add(core::ExprId id, std::vector<Side>& found) {
    const core::Expr& expr = contract_.exprs[id];
    if (std::holds_alternative<core::Constant>(expr.node)) return;
    if (without_figures_ && std::holds_alternative<core::Amount>(expr.node)) return;
    const auto came_to = value(id);
    if (!came_to) return;
    const Side side{expr.span, spelled(id, *came_to)};
    const auto same = [&](const Side& other) { return other.span == side.span; };
    if (!side.value.empty() && std::ranges::none_of(found, same)) found.push_back(side);
  }

  std::string spelled(core::ExprId id, const core::Value& value) const {
    const core::Type& type = contract_.exprs[id].type;
    const auto* number = std::get_if<Rational>(&value);
    const auto currency = core::currency_of(contract_, type.dimension);
    if (number != nullptr && currency && std::ranges::count(contract_.currencies, *currency) > 0)
      return core::spell_money(contract_, *number, *currency);
    return core::spell_value(contract_, type, value);
  }

  const core::Contract& contract_;
  runtime::Cases cases_;
  // The one that fails first.
  const runtime::Case* case_ = nullptr;
  std::vector<Difference> out_;
  // Those of the result are told apart from what they are compared with.
  bool without_figures_ = false;
};

}  // namespace

std::vector<Difference> why_not(const runtime::Request& request, const runtime::Settlement& settlement,
                                core::ExprId condition) {
  return Denial(request, settlement, core::Holds{condition}).run(condition);
}

std::vector<Side> failing_sides(const runtime::Request& request, const runtime::Settlement& settlement,
                                const core::Holds& property) {
  return Denial(request, settlement, property).all_sides(property.condition);
}

}  // namespace hito::driver
