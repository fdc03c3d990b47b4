// Irrational functions: what they can be, and values they may have none for.
#include "compiler/core/irrational.h"

#include <algorithm>

#include "compiler/facts/findings.h"
#include "compiler/facts/interval.h"
#include "compiler/facts/spelling.h"

namespace hito::facts {
namespace {

using Function = IrrationalFunction;
const Rational zero(0), one(1);

bool above_zero(const Range& range) {
  return range.low && (range.low->sign() > 0 || (range.low->sign() == 0 && range.nonzero));
}
bool at_most(const Range& range, int most) { return range.high && *range.high <= Rational(most); }
bool at_least(const Range& range, int least) { return range.low && *range.low >= Rational(least); }

// The first argument that may be a value for which there is no result.
std::optional<std::size_t> outside(Function function, const std::vector<Range>& args) {
  const auto unless = [](bool fine, std::size_t which) { return fine ? std::nullopt : std::optional(which); };
  const Range& x = args.front();
  const Range& y = args.back();
  const bool probability = above_zero(x) && x.high && *x.high < one;
  switch (function) {
    case Function::square_root: return unless(at_least(x, 0), 0);
    case Function::natural_logarithm: return unless(above_zero(x), 0);
    case Function::exponential: return unless(at_most(x, largest_exponential), 0);
    case Function::normal_probability: return std::nullopt;
    case Function::normal_quantile: return unless(probability, 0);
    case Function::power:
      if (!above_zero(x) && !(at_least(x, 0) && above_zero(y))) return 0;
      return unless(at_least(y, -largest_exponent) && at_most(y, largest_exponent), 1);
    case Function::t_quantile:
      if (!probability) return 0;
      return unless(y.grain && y.grain->is_integer() && at_least(y, 1) && at_most(y, most_freedom), 1);
  }
  return std::nullopt;
}

// The result at ends of the arguments; nothing where one of them is not known or has no result.
std::optional<Rational> at(const core::Irrational& node, std::vector<std::optional<Rational>> ends) {
  std::vector<Rational> args;
  for (auto& end : ends) {
    if (!end) return std::nullopt;
    args.push_back(std::move(*end));
  }
  if (!in_domain(node.function, args)) return std::nullopt;
  return correctly_rounded(node.function, args, node.decimals);
}

// Of two arguments: the function goes one way in each of them, so its ends are among those of both.
Range corners(const core::Irrational& node, const Range& x, const Range& y) {
  std::optional<Range> all;
  for (const auto& a : {x.low, x.high})
    for (const auto& b : {y.low, y.high}) {
      const auto value = at(node, {a, b});
      if (!value) return {};
      all = all ? join(*all, constant(*value)) : constant(*value);
    }
  return between(all->low, all->high);
}

}  // namespace

Known Analysis::of(const core::Irrational& node, const Here& here) {
  bool missing = false;
  const std::vector<Range> args = operands(node.args, missing, here);
  const auto which = outside(node.function, args);
  if (which && recording_ && !found_.outside_domains.contains(here.id)) {
    const Aside aside(*this);
    OutsideDomain found{here.id, *which, named(node.args[*which], here.frame, here.env)};
    found.argument.range = args[*which];
    found_.outside_domains.emplace(here.id, std::move(found));
  }
  const Rational step(Integer(1), Integer::pow10(node.decimals));
  Range result;
  if (!which && args.size() == 2) {
    result = corners(node, args[0], args[1]);
  } else if (args.size() == 1) {
    // Those of one argument rise with it.
    result.low = at(node, {args[0].low});
    result.high = at(node, {args[0].high});
  }
  const bool root_or_exponential = node.function == Function::square_root || node.function == Function::exponential;
  if (!result.low && (root_or_exponential || node.function == Function::power)) result.low = zero;
  if (node.function == Function::normal_probability) {
    if (!result.low) result.low = zero;
    if (!result.high) result.high = one;
  }
  return {between(result.low, result.high, step), missing};
}

void report_irrational(const core::Contract& contract, const Found& found, Diagnostics& diagnostics) {
  for (const auto& [at, outside] : found.outside_domains) {
    const auto& node = std::get<core::Irrational>(contract.exprs[at].node);
    diagnostics.report(Code::irrational_outside, contract.exprs[outside.argument.at].span,
                       {core::function_in_words(node.function), core::domain_in_words(node.function, outside.which),
                        range_label(contract, outside.argument)});
  }
}

}  // namespace hito::facts
