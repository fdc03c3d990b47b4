// Arithmetic on ranges. Every result holds each value the operation can give on values of its operands; no function
// knows of contracts.
#pragma once
#include "base/number.h"
#include "compiler/facts/facts.h"

namespace hito::facts {

Range constant(const Rational& value);
Range between(std::optional<Rational> low, std::optional<Rational> high, std::optional<Rational> grain = std::nullopt);
// Yes and no as 1 and 0: one of them, or either.
Range truth(bool value);
Range truth_values();
bool certainly(const Range& range, bool value);
// Ends moved inward to multiples of the grain, `nonzero` and grain made as sharp as the ends allow.
Range normalised(Range range);
// No value is left.
bool empty(const Range& range);
bool may_be_zero(const Range& range);
// The only value, when there is one.
std::optional<Rational> only_value(const Range& range);
// Every value of `inner` is one of `outer`, as far as ends tell.
bool within(const Range& inner, const Range& outer);

// Largest positive number of which both are whole multiples. 0 is a multiple of anything.
Rational common_grain(const Rational& a, const Rational& b);
// Smallest multiple of `grain` (> 0) that is not below `value`; strictly above it when `strict`.
Rational next_multiple(const Rational& value, const Rational& grain, bool strict);
// Largest multiple that is not above `value`; strictly below it when `strict`.
Rational previous_multiple(const Rational& value, const Rational& grain, bool strict);

Range negated(const Range& a);
Range sum(const Range& a, const Range& b);
Range difference(const Range& a, const Range& b);
Range product(const Range& a, const Range& b);
// `b` without 0: that it may be 0 is reported elsewhere.
Range quotient(const Range& a, const Range& b);
// Whether it holds whole numbers from 0 to 64 and no others: the exponents that a contract may work out.
bool small_exponent(const Range& exponent);
Range absolute(const Range& a);
Range power(const Range& base, int exponent);
Range lesser(const Range& a, const Range& b);
Range greater(const Range& a, const Range& b);
Range rounded(const Range& a, const Rational& step, RoundMode mode);
// Values of either.
Range join(const Range& a, const Range& b);
// Values of both; may be empty.
Range meet(const Range& a, const Range& b);

}  // namespace hito::facts
