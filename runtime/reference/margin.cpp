// By how much a property holds on one run: what a search for a counter-example follows downwards.
#include <algorithm>

#include "runtime/reference/cases.h"
#include "runtime/reference/stop.h"

namespace hito::runtime {
namespace {

class Margins {
 public:
  Margins(Evaluator& evaluator, Frame frame) : evaluator_(evaluator), frame_(std::move(frame)) {}

  std::optional<Rational> of(core::ExprId id) {
    const auto* apply = std::get_if<core::Apply>(&evaluator_.contract().exprs[id].node);
    if (apply == nullptr) return std::nullopt;
    const core::Op op = apply->op;
    if (op == core::Op::less || op == core::Op::less_equal) return between(apply->args[0], apply->args[1]);
    if (op == core::Op::greater || op == core::Op::greater_equal) return between(apply->args[1], apply->args[0]);
    return op == core::Op::logical_and ? of_all(apply->args) : std::nullopt;
  }

 private:
  std::optional<Rational> between(core::ExprId less, core::ExprId greater) {
    const auto is_number = [&](core::ExprId id) {
      return evaluator_.contract().exprs[id].type.kind == core::Kind::number;
    };
    if (!is_number(less) || !is_number(greater)) return std::nullopt;
    return evaluator_.number(greater, frame_) - evaluator_.number(less, frame_);
  }

  std::optional<Rational> of_all(const std::vector<core::ExprId>& conditions) {
    std::optional<Rational> least;
    for (const core::ExprId condition : conditions)
      if (const auto margin = of(condition)) least = least ? std::min(*least, *margin) : *margin;
    return least;
  }

  Evaluator& evaluator_;
  Frame frame_;
};

std::optional<Rational> margin_of(const Request& request, const Settlement& settlement, const core::Holds& property) {
  try {
    Cases cases(request, settlement, property);
    std::optional<Rational> least;
    for (std::size_t place = 0; place < cases.count(); ++place) {
      const Case& one = cases.at(place);
      const auto margin = Margins(cases.evaluator(one), one.frame).of(property.condition);
      if (margin) least = least ? std::min(*least, *margin) : *margin;
    }
    return least;
  } catch (const Stopped&) {
    // What the condition itself does not come to.
    return std::nullopt;
  }
}

std::optional<Rational> margin_of(const Request& request, const Settlement& settlement,
                                  const core::NeverNegative& property) {
  std::optional<Rational> least;
  for (const Line& line : settlement.lines) {
    if (core::first_version(request.contract, line.clause) != property.clause) continue;
    const Rational& amount = property.of == core::AmountKind::entitlement ? line.entitlement : line.payment;
    least = least ? std::min(*least, amount) : amount;
  }
  return least;
}

}  // namespace

std::optional<Rational> margin_alone(const Request& request, const Settlement& settlement,
                                     const core::Property& property) {
  if (const auto* holds = std::get_if<core::Holds>(&property.kind)) return margin_of(request, settlement, *holds);
  if (const auto* never = std::get_if<core::NeverNegative>(&property.kind))
    return margin_of(request, settlement, *never);
  return std::nullopt;
}

}  // namespace hito::runtime
