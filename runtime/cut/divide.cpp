// Divisions: rows by period first, then one selection of largest remainders per line.
#include <optional>
#include <utility>

#include "runtime/cut/cut.h"
#include "runtime/cut/steps_of_money.h"

namespace hito::runtime {
namespace {

// Rows that count, in key order: all, and by period where they were asked for so.
class Sharers {
 public:
  Sharers(const core::Contract& contract, const Rows& rows)
      : contract_(contract), rows_(rows), by_period_(contract.datasets.size()) {}

  const std::vector<std::uint32_t>& of(const core::Pay& pay, std::uint32_t period) {
    const core::DatasetId among = pay.division->among;
    const bool of_one_period =
        pay.timing == core::Pay::Timing::each_period && contract_.datasets[among].counts_on.has_value();
    return of_one_period ? periods_of(among)[period] : rows_.used[among.value];
  }

 private:
  using ByPeriod = std::vector<std::vector<std::uint32_t>>;

  const ByPeriod& periods_of(core::DatasetId among) {
    std::optional<ByPeriod>& lists = by_period_[among.value];
    if (lists) return *lists;
    lists.emplace(contract_.periods.size());
    for (const std::uint32_t row : rows_.used[among.value])
      if (const auto period = rows_.periods[among.value][row]) (*lists)[*period].push_back(row);
    return *lists;
  }

  const core::Contract& contract_;
  const Rows& rows_;
  std::vector<std::optional<ByPeriod>> by_period_;
};

constexpr auto by_position = [](std::uint32_t a, std::uint32_t b) { return a < b; };

// `sum` > 0. In 64 bits where total and sum fit, as they nearly always do.
std::vector<Integer> shares_of(const Integer& total, const std::vector<Integer>& weights, const Integer& sum) {
  const auto small_total = total.to_int64();
  const auto small_sum = sum.to_int64();
  if (!small_total || !small_sum) return parts_of(total, weights, sum, by_position);
  std::vector<std::int64_t> small;
  small.reserve(weights.size());
  for (const Integer& weight : weights) small.push_back(weight.to_int64().value());
  const std::vector<std::int64_t> parts = parts_of(*small_total, small, *small_sum, by_position);
  return {parts.begin(), parts.end()};
}

// What the line gives to each of `count` rows; it is set to nothing where the weights add up to 0.
template <class T>
std::vector<Integer> divide(const std::vector<Integer>& weights, std::size_t line, LineColumns& lines, T& payment) {
  Integer sum;
  for (const Integer& weight : weights) {
    require(weight.sign() >= 0, "a negative weight in a division");
    sum += weight;
  }
  if (sum.sign() == 0) {
    if (payment != T(0)) lines.reason[line] = Reason::nothing_to_divide;
    payment = T(0);
    return std::vector<Integer>(weights.size());
  }
  const Integer total(payment);
  if (total.sign() >= 0) return shares_of(total, weights, sum);
  std::vector<Integer> shares = shares_of(-total, weights, sum);
  for (Integer& share : shares) share = -share;
  return shares;
}

template <class T>
PartColumns divide_all(const core::Contract& contract, const Rows& rows, const Weights& weights, LineColumns& lines) {
  auto& payments = std::get<std::vector<T>>(lines.payment);
  Sharers sharers(contract, rows);
  PartColumns parts;
  for (const LineColumns::Range& range : lines.clauses) {
    const auto& pay = std::get<core::Pay>(contract.clauses[range.clause].body);
    if (!pay.division) continue;
    for (std::uint32_t line = range.begin; line < range.end; ++line) {
      const std::vector<std::uint32_t>& among = sharers.of(pay, lines.period[line]);
      const std::vector<Integer> asked = among.empty() ? std::vector<Integer>{} : weights(line, among);
      require(asked.size() == among.size(), "a division with more or fewer weights than rows");
      std::vector<Integer> shares = divide(asked, line, lines, payments[line]);
      for (std::size_t k = 0; k < among.size(); ++k) {
        parts.line.push_back(line);
        parts.row.push_back(among[k]);
        parts.payment.push_back(std::move(shares[k]));
      }
    }
  }
  return parts;
}

}  // namespace

PartColumns divide_payments(const core::Contract& contract, const Rows& rows, const Weights& weights,
                            LineColumns& lines) {
  if (std::holds_alternative<std::vector<Integer>>(lines.payment))
    return divide_all<Integer>(contract, rows, weights, lines);
  return divide_all<std::int64_t>(contract, rows, weights, lines);
}

}  // namespace hito::runtime
