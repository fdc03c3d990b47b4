#include "compiler/fit/dates.h"

namespace hito::fit {

using plan::Op;

namespace {

// Days of years 1 to 9999 lie well inside.
constexpr std::int64_t most_days = 4'000'000;

}  // namespace

Number Dates::between(Op op, const Whole& a, const Whole& b) {
  if (op == Op::days_between) return {writer_.subtract(a, b).value(), std::nullopt, Rational(1)};
  const Integer span(most_days);
  const Helper helper = op == Op::whole_months ? Helper::whole_months : Helper::whole_years;
  return {writer_.call(helper, a, b, -span, span), std::nullopt, Rational(1)};
}

Dates::Later Dates::later(Op op, const Whole& date, const std::optional<Number>& length) {
  const Later none{writer_.constant(Integer(0)), writer_.truth(true)};
  const auto count = length ? numbers_.whole(*length) : std::nullopt;
  // A length beyond 64 bits, or not known to be whole, is left to exact numbers.
  if (!count || count->lane == Lane::i128) return none;
  const Whole first = first_day(), last = last_day();
  if (op == Op::add_days) {
    const auto reached = writer_.add(date, *count);
    if (!reached) return none;
    const Reg none_such = writer_.either(writer_.less(*reached, first), writer_.less(last, *reached));
    return {within(none_such, *reached), none_such};
  }
  const Helper helper = op == Op::add_months_clamped ? Helper::add_months_clamped : Helper::add_months_exact;
  // Where there is no such date it gives the least integer.
  const Whole reached = writer_.call(helper, date, *count, Integer(INT64_MIN), last.high);
  const Reg none_such = writer_.less(reached, first);
  return {within(none_such, reached), none_such};
}

// A date where there is one; otherwise one that nobody uses.
Whole Dates::within(Reg none_such, const Whole& reached) {
  const Whole first = first_day();
  const Whole kept = writer_.in_lane(writer_.select(none_such, first, reached), Lane::i32);
  return writer_.bounded(kept, first.low, last_day().high);
}

}  // namespace hito::fit
