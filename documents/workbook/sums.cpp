#include "documents/workbook/sums.h"

#include "documents/workbook/xlsx.h"

namespace hito::documents {
namespace {

// Integers up to 2^53 are exact in a cell, and so is every sum of them up to there.
const Rational& most_exact() {
  static const Rational most(std::int64_t{1} << 53U);
  return most;
}

}  // namespace

void Sum::add(const Rational& amount) {
  if (amount.sign() == 0) return;
  value_ += amount;
  absolute_ += abs(amount);
  ++count_;
  whole_ = whole_ && amount.is_integer();
  shown_ = shown_ && fits_a_cell(to_decimal(amount, decimals_));
}

std::string Sum::formula(const std::string& range, const std::vector<Where>& where) const {
  if (!shown_ || !fits_a_cell(to_decimal(value_, decimals_))) return {};
  // Each number is off by a part in 2^53 of itself at most, and each addition by one of the sum so far: together less
  // than this. A quarter of the step leaves room for the rounding itself.
  const Rational lost = Rational(static_cast<std::int64_t>(count_ + 1)) * absolute_ / most_exact();
  const Rational step = Rational(1) / Rational(Integer::pow10(decimals_));
  const bool whole = whole_ && absolute_ < most_exact();
  if (whole || lost * Rational(4) < step) {
    std::string conditions;
    for (const Where& one : where) conditions += "," + one.range + "," + one.equal;
    return "=ROUND(SUMIFS(" + range + conditions + ")," + std::to_string(decimals_) + ")";
  }
  if (absolute_ / step >= most_exact()) return {};
  const std::string scale = Integer::pow10(decimals_).to_string();
  std::string product = "ROUND(" + range + "*" + scale + ",0)";
  for (const Where& one : where) product = "(" + one.range + "=" + one.equal + ")*" + product;
  return "=SUMPRODUCT(" + product + ")/" + scale;
}

}  // namespace hito::documents
