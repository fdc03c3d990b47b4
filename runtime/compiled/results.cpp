#include "runtime/compiled/results.h"

#include <algorithm>

#include "base/wide.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {

std::vector<Line> lines_of(const LineColumns& columns, const Rational& step) {
  const auto money = [&](const Amounts& amounts, std::size_t i) {
    return std::visit([&](const auto& all) { return Rational(all[i]) * step; }, amounts);
  };
  std::vector<Line> lines;
  lines.reserve(columns.size());
  for (const LineColumns::Range& range : columns.clauses) {
    for (std::size_t i = range.begin; i < range.end; ++i) {
      Line& line = lines.emplace_back();
      line.clause = range.clause;
      if (columns.row[i] != no_line_row) line.row = columns.row[i];
      line.period = columns.period[i];
      if (columns.date[i] != no_line_date) line.date = Date{columns.date[i]};
      line.entitlement = money(columns.entitlement, i);
      line.payment = money(columns.payment, i);
      line.reason = columns.reason[i];
      line.cap = columns.cap[i];
      if (const auto found = columns.exception.find(i); found != columns.exception.end())
        line.exception = found->second;
      if (const auto found = columns.left_out.find(i); found != columns.left_out.end())
        line.left_out = Rational(found->second) * step;
    }
  }
  return lines;
}

void put_sums(const core::Contract& contract, const SumColumns& sums, Settlement& settlement) {
  const Rational step = settlement_step(contract);
  for (const auto& [clause, steps] : sums.steps)
    for (std::uint32_t period = 0; period < steps.size(); ++period)
      if (const Rational amount = Rational(steps[period]) * step; amount.sign() != 0)
        settlement.sums.push_back({clause, period, amount, amount});
}

void put_sums(const core::Contract& contract, const LineColumns& lines, Settlement& settlement) {
  const Rational step = settlement_step(contract);
  for (const LineColumns::Range& range : lines.clauses) {
    const auto by_period = [&](const Amounts& amounts) {
      std::vector<Integer> sums(contract.periods.size());
      if (const auto* small = std::get_if<std::vector<std::int64_t>>(&amounts)) {
        std::vector<Wide> wide(sums.size());
        for (std::size_t i = range.begin; i < range.end; ++i) wide[lines.period[i]] += (*small)[i];
        std::ranges::transform(wide, sums.begin(), to_integer);
      } else {
        const auto& large = std::get<std::vector<Integer>>(amounts);
        for (std::size_t i = range.begin; i < range.end; ++i) sums[lines.period[i]] += large[i];
      }
      return sums;
    };
    const std::vector<Integer> entitlements = by_period(lines.entitlement), payments = by_period(lines.payment);
    for (std::uint32_t period = 0; period < payments.size(); ++period)
      if (entitlements[period].sign() != 0 || payments[period].sign() != 0)
        settlement.sums.push_back(
            {range.clause, period, Rational(entitlements[period]) * step, Rational(payments[period]) * step});
  }
}

}  // namespace hito::runtime
