// Whether one group of a cap can hold two lines, and so must say how it cuts; limits below nothing.
#include <algorithm>
#include <map>

#include "compiler/facts/findings.h"
#include "compiler/facts/interval.h"
#include "compiler/facts/spelling.h"

namespace hito::facts {
namespace {

// Months since year 0 in lengths of the cap's period.
int calendar_group(Date date, unsigned months) {
  const YearMonthDay day = civil(date);
  return (day.year * 12 + static_cast<int>(day.month) - 1) / static_cast<int>(months);
}

// The most periods of the contract whose lines fall in one group of the cap.
std::size_t periods_in_group(const core::Contract& contract, const core::Cap& cap) {
  const std::size_t all = contract.periods.size();
  if (all < 2 || cap.scope == core::Cap::Scope::whole_contract) return all;
  std::map<int, std::size_t> groups;
  for (std::size_t i = 0; i < all; ++i) {
    int group = static_cast<int>(i);
    if (cap.scope == core::Cap::Scope::calendar_period && cap.months > 0) {
      group = calendar_group(contract.periods[i].last, cap.months);
    } else if (cap.months > 0 && contract.period_months > 0) {
      group = static_cast<int>(i * contract.period_months / cap.months);
    }
    ++groups[group];
  }
  const auto more = [](const auto& a, const auto& b) { return a.second < b.second; };
  return std::max_element(groups.begin(), groups.end(), more)->second;
}

// One row of the unit has at most one row of the clause: its own, or the one whose key is the reference to it.
bool one_row_per_unit(const core::Contract& contract, const core::Pay& pay, const core::Cap& cap, std::size_t index) {
  if (!pay.each) return true;
  if (!cap.per_unit || index >= cap.via.size()) return false;
  const auto& via = cap.via[index];
  if (via.empty()) return *pay.each == *cap.per_unit;
  const core::Dataset* rows = &contract.datasets[*pay.each];
  for (core::ColumnIndex link : via) {
    if (rows->identity != std::vector{link}) return false;
    rows = &contract.datasets[rows->columns[link].type.of];
  }
  return true;
}

bool many_lines(const core::Contract& contract, const core::Cap& cap) {
  if (cap.on.empty()) return false;
  // Versions of one clause do not hold on the same day.
  if (core::first_version(contract, cap.on.front()) != core::first_version(contract, cap.on.back())) return true;
  const auto* pay = std::get_if<core::Pay>(&contract.clauses[cap.on.front()].body);
  if (pay == nullptr) return false;
  if (!one_row_per_unit(contract, *pay, cap, 0)) return true;
  return pay->timing == core::Pay::Timing::each_period && periods_in_group(contract, cap) > 1;
}

Text of_one_unit(const core::Contract& contract, const core::Cap& cap) {
  if (!cap.per_unit) return {};
  const std::string& unit = contract.units[contract.datasets[*cap.per_unit].unit].name;
  return say(feminine(unit) ? Say::facts_of_one_feminine : Say::facts_of_one_masculine, {unit});
}

Text reach(const core::Contract& contract, const core::Cap& cap) {
  std::vector<Text> numbers;
  for (core::ClauseId clause : cap.on) numbers.emplace_back(contract.clauses[clause].number);
  const Say words = numbers.size() == 1 ? Say::facts_reaches_lines : Say::facts_reaches_clauses;
  return say(words, {list_and(numbers), of_one_unit(contract, cap)});
}

Text subject(const core::Contract& contract, const Facts& facts, const core::Cap& cap) {
  const auto amount = only_value(facts.range(cap.amount));
  if (!amount) return say(Say::facts_this_cap);
  return say(Say::facts_cap_of, {written(contract, contract.exprs[cap.amount].type, *amount)});
}

bool poisoned(const core::Contract& contract, const core::Cap& cap) {
  if (!cap.amount.valid() || contract.exprs[cap.amount].type.kind == core::Kind::poison) return true;
  return std::any_of(cap.on.begin(), cap.on.end(), [&](core::ClauseId clause) {
    const auto* pay = std::get_if<core::Pay>(&contract.clauses[clause].body);
    return pay != nullptr && (!pay->amount.valid() || contract.exprs[pay->amount].type.kind == core::Kind::poison);
  });
}

void report_negative(const core::Contract& contract, const Facts& facts, core::ExprId id, Diagnostics& diagnostics) {
  const Range& amount = facts.range(id);
  if (!amount.high || amount.high->sign() >= 0) return;
  const core::Expr& expr = contract.exprs[id];
  const auto value = only_value(amount);
  const Text shown = value ? written(contract, expr.type, *value) : range_in_words(expr.type, amount);
  diagnostics.report(Code::cap_is_negative, expr.span, {shown});
}

void report_cap(const core::Contract& contract, const Facts& facts, const core::Cap& cap, bool many,
                Diagnostics& diagnostics) {
  if (poisoned(contract, cap)) return;
  if (many && cap.method == core::CapMethod::unsaid) {
    diagnostics.report(Code::cap_without_method, cap.span, {subject(contract, facts, cap), reach(contract, cap)});
  }
  report_negative(contract, facts, cap.amount, diagnostics);
}

}  // namespace

void report_caps(const core::Contract& contract, Facts& facts, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) {
    const core::ClauseId clause = contract.clauses.id_at(i);
    const auto* caps = std::get_if<std::vector<core::Cap>>(&contract.clauses[clause].body);
    const auto* maximum = std::get_if<core::Maximum>(&contract.clauses[clause].body);
    if (maximum != nullptr && maximum->amount.valid() &&
        contract.exprs[maximum->amount].type.kind != core::Kind::poison)
      report_negative(contract, facts, maximum->amount, diagnostics);
    if (caps == nullptr) continue;
    for (std::uint32_t index = 0; index < caps->size(); ++index) {
      const bool many = many_lines(contract, (*caps)[index]);
      facts.caps.push_back({clause, index, many});
      report_cap(contract, facts, (*caps)[index], many, diagnostics);
    }
  }
}

}  // namespace hito::facts
