// What a value was in earlier periods.
#include <algorithm>
#include <utility>

#include "compiler/facts/analysis.h"
#include "compiler/facts/declared.h"
#include "compiler/facts/interval.h"

namespace hito::facts {

// Values of a definition in earlier periods; `first`, what stands for them in the first; `any`, whatever its type has.
// Of one that rests on itself nothing is assumed but, by induction over periods, that decimals end where they do at
// first.
Range Analysis::in_earlier_periods(core::DefineId id, const Range& first, const Range& any) {
  const Aside aside(*this);
  auto known = std::exchange(defined_, {});
  const core::Define& named = contract_.defines[id];
  const auto assuming = [&](const Range& before) {
    defined_.clear();
    looking_back_.insert_or_assign(id, before);
    return eval(named.value, keys_.frame(named.each), nothing_).range;
  };
  Range values = assuming(any);
  if (named.rests_on_itself && !values.grain) {
    const bool before = std::exchange(supposing_, true);
    std::optional<Rational> grain = assuming(first).grain;
    if (grain && only_value(first) != Rational(0))
      grain = first.grain ? std::optional(common_grain(*grain, *first.grain)) : std::nullopt;
    if (grain) {
      Range ending = any;
      ending.grain = grain;
      const Range then = assuming(ending);
      if (then.grain && common_grain(*then.grain, *grain) == *grain) values.grain = grain;
    }
    supposing_ = before;
  }
  looking_back_.erase(id);
  defined_ = std::move(known);
  return values;
}

// What is named may have in earlier periods any value it may have at all.
Known Analysis::of(const core::AcrossPeriods& node, const Here& here) {
  using What = core::AcrossPeriods::What;
  Range values = range_of_type(contract_, here.expr.type);
  if (const auto* input = std::get_if<core::InputId>(&node.of)) {
    values = range_of_field(contract_, contract_.inputs[*input]);
  } else if (const auto define = std::get<core::DefineId>(node.of); looking_back_.contains(define)) {
    values = looking_back_.at(define);
  } else if (const auto known = earlier_.find(define); known != earlier_.end()) {
    values = known->second;
  } else if (!too_deep()) {
    const Range first = node.if_none ? eval(*node.if_none, here.frame, here.env).range : constant(Rational(0));
    values = in_earlier_periods(define, first, values);
    if (!supposing_) earlier_.emplace(define, values);
  }
  Range result = values;
  const auto periods = Rational(static_cast<std::int64_t>(contract_.periods.size()));
  if (node.what == What::sum)
    result = join(constant(Rational(0)), product(values, between(Rational(0), periods, Rational(1))));
  if (node.what == What::average) result.grain.reset();
  if (node.if_none) result = join(result, eval(*node.if_none, here.frame, here.env).range);
  return {normalised(std::move(result)), false};
}

}  // namespace hito::facts
