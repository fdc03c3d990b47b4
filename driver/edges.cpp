#include "driver/edges.h"

#include <algorithm>

namespace hito::driver {
namespace {

class Collecting {
 public:
  explicit Collecting(const core::Contract& contract) : contract_(contract) {}

  Edges run() {
    for (const core::Expr& expr : contract_.exprs)
      if (const auto* constant = std::get_if<core::Constant>(&expr.node)) add(expr.type, constant->value);
    for (const core::Table& table : contract_.tables)
      for (const core::TableRow& row : table.rows)
        for (std::size_t i = 0; i < row.matches.size(); ++i) add(table.inputs[i].type, row.matches[i]);
    if (contract_.term) add(*contract_.term);
    if (contract_.term)
      for (const core::Period& period : contract_.periods) add(period);
    for (const core::Input& input : contract_.inputs) add_deadlines(input);
    for (const core::Clause& clause : contract_.clauses) add(clause);
    return std::move(edges_);
  }

 private:
  void add(const core::Type& type, const core::Value& value) {
    if (const auto* number = std::get_if<Rational>(&value)) add(type, *number);
    if (const auto* date = std::get_if<Date>(&value)) edges_.dates.push_back(*date);
    if (const auto* text = std::get_if<std::string>(&value)) edges_.texts.push_back(*text);
  }

  void add(const core::Type& type, const Rational& number) {
    const auto same = [&](const auto& known) { return known.second == number && known.first == type; };
    if (std::ranges::none_of(edges_.numbers, same)) edges_.numbers.emplace_back(type, number);
    const auto whole = number.is_integer() ? number.numerator().to_int64() : std::nullopt;
    // A century: beyond, it is no length of a contract.
    constexpr std::int64_t most_days = 36'525;
    if (!whole || std::abs(*whole) > most_days || type.dimension.factors.size() != 1) return;
    const core::UnitId unit = type.dimension.factors.front().first;
    if (unit == core::day_unit || unit == core::working_day_unit) edges_.days.push_back(*whole);
    if (unit == core::month_unit) edges_.months.push_back(*whole);
    if (unit == core::year_unit) edges_.months.push_back(12 * *whole);
  }

  void add(const core::Type& type, const core::Match& match) {
    if (const auto* equal = std::get_if<core::MatchEqual>(&match)) add(type, equal->value);
    if (const auto* range = std::get_if<core::MatchRange>(&match)) {
      if (range->low) add(type, *range->low);
      if (range->high) add(type, *range->high);
    }
    if (const auto* dates = std::get_if<core::MatchDates>(&match)) {
      if (dates->first) edges_.dates.push_back(*dates->first);
      if (dates->last) edges_.dates.push_back(*dates->last);
    }
  }

  void add(const core::Period& period) {
    edges_.dates.push_back(period.first);
    edges_.dates.push_back(period.last);
  }

  void add_deadlines(const core::Input& input) {
    if (!input.decision) return;
    for (std::uint32_t period = 0; period < contract_.periods.size(); ++period) {
      const auto which = input.each_period ? std::optional(period) : std::nullopt;
      if (const auto deadline = core::deadline_of(contract_, *input.decision, which)) edges_.dates.push_back(*deadline);
    }
  }

  void add(const core::Clause& clause) {
    if (clause.in_force.from) edges_.dates.push_back(*clause.in_force.from);
    const auto* pay = std::get_if<core::Pay>(&clause.body);
    if (pay != nullptr && pay->timing == core::Pay::Timing::once_on) edges_.dates.push_back(pay->once_on);
  }

  const core::Contract& contract_;
  Edges edges_;
};

}  // namespace

Edges edges_of(const core::Contract& contract) { return Collecting(contract).run(); }

}  // namespace hito::driver
