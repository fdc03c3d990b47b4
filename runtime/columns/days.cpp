#include "runtime/columns/days.h"

#include <algorithm>

namespace hito::runtime {

DayColumn::DayColumn(const Cells& cells) : owner_(cells.hold()), days_(cells.parts().words) {
  const CellParts& parts = cells.parts();
  if (parts.ranged && !days_.empty()) range_ = {parts.least, parts.greatest};
}

IntegerRange DayColumn::range() const { return range_ ? *range_ : range_of(days_.data(), days_.size()); }

DayColumn days_of(const Column& column) {
  const CellParts& parts = column.cells.parts();
  if (parts.form == Form::days && parts.missing.empty() && parts.beside.empty()) return DayColumn(column.cells);
  std::vector<std::int32_t> days = parts.form == Form::days ? parts.words : std::vector(parts.size, no_date);
  for (std::size_t row = 0; row < parts.missing.size(); ++row)
    if (parts.missing[row] != 0) days[row] = no_date;
  for (const auto& [row, value] : parts.beside) {
    const auto* date = std::get_if<Date>(&value);
    days[row] = date == nullptr ? no_date : date->days;
  }
  return DayColumn(std::move(days));
}

std::vector<std::int32_t> periods_of(const core::Contract& contract, const DayColumn& dates) {
  std::vector<std::int32_t> periods(dates.size(), -1);
  // Without a term and without declared periods there is one, without a label, that has no ends.
  if (!contract.term && contract.periods.size() == 1 && contract.periods.front().label.empty()) {
    std::ranges::transform(dates, periods.begin(), [](std::int32_t day) { return day == no_date ? -1 : 0; });
    return periods;
  }
  const IntegerRange range = dates.range();
  if (dates.empty() || contract.periods.empty()) return periods;
  // Days before the first period are in none, and what stands for no date is before all.
  const std::int64_t first = std::max<std::int64_t>(range.low, contract.periods.front().first.days);
  if (first > range.high) return periods;
  // Of every day from the first one on; behind them, that of all others.
  std::vector<std::int32_t> table(static_cast<std::size_t>(range.high - first + 2), -1);
  for (std::size_t p = 0; p < contract.periods.size(); ++p) {
    const std::int64_t begin = std::max<std::int64_t>(contract.periods[p].first.days, first);
    const std::int64_t end = std::min<std::int64_t>(contract.periods[p].last.days, range.high);
    for (std::int64_t day = begin; day <= end; ++day)
      table[static_cast<std::size_t>(day - first)] = static_cast<std::int32_t>(p);
  }
  look_up(dates.data(), dates.size(), static_cast<std::int32_t>(first), table.data(),
          static_cast<std::uint32_t>(table.size() - 1), periods.data());
  return periods;
}

std::vector<std::int64_t> preferences_of(const core::Dataset& dataset, const Table& table) {
  if (!dataset.repeated_by) return {};
  const std::int64_t sign = dataset.repeated == core::Repeated::earliest ? 1
                            : dataset.repeated == core::Repeated::latest ? -1
                                                                         : 0;
  std::vector<std::int64_t> preferences;
  for (const std::int32_t day : days_of(table.columns[*dataset.repeated_by]))
    preferences.push_back(day == no_date ? INT64_MAX : sign * day);
  return preferences;
}

}  // namespace hito::runtime
