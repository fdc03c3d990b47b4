// Step 7: division of a line among rows, by largest remainder. Parts always add up to the line's payment.
#include "runtime/reference/steps.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {
namespace {

// The rows a line is divided among: of a clause of each period, the rows of that period; otherwise all that count.
std::vector<std::uint32_t> sharers(const core::Contract& contract, const Rows& rows, core::DatasetId among,
                                   const Moment& moment) {
  const std::vector<std::uint32_t>& used = rows.used[among.value];
  if (!moment.in_force || !contract.datasets[among].counts_on) return used;
  std::vector<std::uint32_t> chosen;
  for (const std::uint32_t row : used)
    if (rows.periods[among.value][row] == moment.period) chosen.push_back(row);
  return chosen;
}

void divide(Evaluator& evaluator, const Rows& rows, const core::Pay& pay, Line& line, std::uint32_t position,
            std::vector<Part>& parts) {
  const core::Contract& contract = evaluator.contract();
  const core::Divide& division = *pay.division;
  const Moment moment = moment_of(contract, pay, line);
  const std::vector<std::uint32_t> among = sharers(contract, rows, division.among, moment);
  std::vector<Rational> weights;
  Rational sum;
  for (const std::uint32_t row : among) {
    weights.push_back(evaluator.number(division.weight, at_row(contract, rows, moment, division.among, row)));
    require(weights.back().sign() >= 0, "a negative weight in a division");
    sum += weights.back();
  }
  if (sum.sign() == 0) {
    if (line.payment.sign() != 0) line.reason = Reason::nothing_to_divide;
    line.payment = Rational(0);
    for (const std::uint32_t row : among) parts.push_back({position, row, Rational(0)});
    return;
  }
  const std::vector<Rational> payments = apportion(line.payment, weights, settlement_step(contract));
  for (std::size_t k = 0; k < among.size(); ++k) parts.push_back({position, among[k], payments[k]});
}

}  // namespace

std::vector<Part> divide_lines(Evaluator& evaluator, const Rows& rows, std::vector<Line>& lines) {
  std::vector<Part> parts;
  for (std::uint32_t i = 0; i < lines.size(); ++i) {
    const auto& pay = std::get<core::Pay>(evaluator.contract().clauses[lines[i].clause].body);
    if (pay.division) divide(evaluator, rows, pay, lines[i], i, parts);
  }
  return parts;
}

}  // namespace hito::runtime
