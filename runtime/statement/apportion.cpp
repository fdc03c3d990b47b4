#include <algorithm>
#include <numeric>

#include "runtime/statement/statement.h"

namespace hito::runtime {

std::vector<Rational> apportion(const Rational& total, const std::vector<Rational>& weights, const Rational& step) {
  Rational sum;
  for (const Rational& weight : weights) {
    require(weight.sign() >= 0, "a negative weight in an apportionment");
    sum += weight;
  }
  require(sum.sign() > 0, "weights that add up to nothing in an apportionment");
  const Rational steps = abs(total) / step;
  require(steps.is_integer(), "an apportioned total that is not a multiple of the step");

  // Everything in whole steps: first each part rounded down, then one step to each of the largest remainders.
  std::vector<Integer> parts;
  std::vector<Rational> remainders;
  Integer left = steps.numerator();
  for (const Rational& weight : weights) {
    const Rational exact = steps * weight / sum;
    parts.push_back(exact.floor());
    remainders.push_back(exact - Rational(parts.back()));
    left -= parts.back();
  }
  std::vector<std::size_t> order(weights.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  for (std::size_t i : order) {
    if (left.sign() == 0) break;
    parts[i] += Integer(1);
    left -= Integer(1);
  }

  std::vector<Rational> amounts;
  for (const Integer& part : parts) {
    const Rational amount = Rational(part) * step;
    amounts.push_back(total.sign() < 0 ? -amount : amount);
  }
  return amounts;
}

}  // namespace hito::runtime
