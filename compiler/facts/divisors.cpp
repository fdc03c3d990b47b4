// A divisor that can be 0, with a case that shows it.
#include <algorithm>
#include <functional>
#include <map>

#include "compiler/facts/declared.h"
#include "compiler/facts/findings.h"
#include "compiler/facts/interval.h"
#include "compiler/facts/spelling.h"

namespace hito::facts {
namespace {

const Rational zero(0);

// Assignments tried before a longer divisor is left without a case.
constexpr int most_tries = 4096;

// The names of a division, once each, and a value for each.
using Case = std::map<std::string, std::pair<const Named*, Rational>>;

bool holds(const Range& range, const Rational& value) {
  if ((range.low && value < *range.low) || (range.high && value > *range.high)) return false;
  if (range.nonzero && value.sign() == 0) return false;
  return !range.grain || range.grain->sign() == 0 || (value / *range.grain).is_integer();
}

// Small values a person reads at a glance, 3 first, then the ends.
std::vector<Rational> candidates(const Range& range) {
  std::vector<Rational> values;
  const auto add = [&](const Rational& value) {
    if (holds(range, value) && std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
  };
  for (const int small : {3, 1, 0, 2, -1}) add(Rational(small));
  if (range.low) add(*range.low);
  if (range.high) add(*range.high);
  return values;
}

// The value of plain arithmetic on the names of the case; nothing when there is anything else in it.
class Evaluate {
 public:
  Evaluate(const core::Contract& contract, const Division& division, const Case& values)
      : contract_(contract), division_(division), values_(values) {}

  std::optional<Rational> operator()(core::ExprId id) const {
    const core::Node& node = contract_.exprs[id].node;
    if (const auto* constant_node = std::get_if<core::Constant>(&node)) {
      const auto* number = std::get_if<Rational>(&constant_node->value);
      return number == nullptr ? std::nullopt : std::optional(*number);
    }
    for (const Named& named : division_.names) {
      if (named.at == id) return values_.at(named.name).second;
    }
    const auto* apply = std::get_if<core::Apply>(&node);
    return apply == nullptr ? std::nullopt : arithmetic(*apply);
  }

 private:
  std::optional<Rational> arithmetic(const core::Apply& node) const {
    std::vector<Rational> args;
    for (core::ExprId arg : node.args) {
      const auto value = (*this)(arg);
      if (!value) return std::nullopt;
      args.push_back(*value);
    }
    if (node.op == core::Op::negate) return -args[0];
    if (node.op == core::Op::absolute) return abs(args[0]);
    if (node.op == core::Op::add) return args[0] + args[1];
    if (node.op == core::Op::subtract) return args[0] - args[1];
    if (node.op == core::Op::multiply) return args[0] * args[1];
    if (node.op == core::Op::divide && args[1].sign() != 0) return args[0] / args[1];
    if (node.op == core::Op::lesser) return *std::min_element(args.begin(), args.end());
    if (node.op == core::Op::greater_of) return *std::max_element(args.begin(), args.end());
    return std::nullopt;
  }

  const core::Contract& contract_;
  const Division& division_;
  const Case& values_;
};

// Tries values name by name until the divisor is 0.
bool search(const core::Contract& contract, const Division& division, Case& values, Case::iterator next, int& tries) {
  if (next == values.end()) {
    return ++tries <= most_tries && Evaluate(contract, division, values)(division.divisor.at) == zero;
  }
  for (const Rational& value : candidates(next->second.first->range)) {
    next->second.second = value;
    if (search(contract, division, values, std::next(next), tries)) return true;
    if (tries > most_tries) return false;
  }
  return false;
}

bool plain_numbers(const core::Contract& contract, const Division& division) {
  return std::all_of(division.names.begin(), division.names.end(), [&](const Named& named) {
    return contract.exprs[named.at].type.kind == core::Kind::number && !candidates(named.range).empty();
  });
}

std::optional<Case> case_of(const core::Contract& contract, const Division& division) {
  // Under a condition that speaks of several names, values chosen one by one could break it.
  const bool single = division.divisor.field != nullptr;
  if (division.names.empty() || (division.guarded && !single) || !plain_numbers(contract, division))
    return std::nullopt;
  Case values;
  for (const Named& named : division.names) {
    values.insert({named.name, {&named, candidates(named.range).front()}});
  }
  if (single) {
    values[division.divisor.name] = {&division.divisor, zero};
    return values;
  }
  int tries = 0;
  if (!search(contract, division, values, values.begin(), tries)) return std::nullopt;
  return values;
}

// In the order in which the expression names them.
Text case_text(const core::Contract& contract, const Division& division) {
  auto found = case_of(contract, division);
  if (!found) return {};
  std::vector<Text> values;
  for (const Named& named : division.names) {
    const auto value = found->find(named.name);
    if (value == found->end()) continue;
    const core::Type& type = contract.exprs[named.at].type;
    values.push_back(say(Say::facts_case_value, {named.name, written(contract, type, value->second.second)}));
    found->erase(value);
  }
  return say(Say::facts_case, {joined(values, ", ")});
}

// The smallest value above 0 that the author could declare as the start of the range.
Text declare_text(const core::Contract& contract, const Named& divisor) {
  if (divisor.field == nullptr) return {};
  const Range declared = range_of_field(contract, *divisor.field);
  const bool fine = !declared.grain || declared.grain->decimals().value_or(12) >= 12;
  if (fine || (declared.high && *declared.high < *declared.grain)) return {};
  return say(Say::facts_or_declare, {figure(divisor.field->type, *declared.grain)});
}

}  // namespace

void report_divisors(const core::Contract& contract, const Found& found, Diagnostics& diagnostics) {
  for (const auto& [at, division] : found.divisions) {
    const Named& divisor = division.divisor;
    const bool named = !divisor.name.empty();
    const Text subject = named ? say(Say::facts_quoted, {divisor.name}) : say(Say::facts_this_divisor);
    const Text guard = say(Say::facts_if_zero, {named ? divisor.name : std::string("(…)")});
    diagnostics.report(Code::divisor_may_be_zero, contract.exprs[divisor.at].span,
                       {subject, range_label(contract, divisor), guard, declare_text(contract, divisor),
                        case_text(contract, division)});
  }
}

}  // namespace hito::facts
