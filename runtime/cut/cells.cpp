#include "runtime/cut/cells.h"

#include <algorithm>
#include <limits>

#include "runtime/calendar.h"
#include "runtime/cut/places.h"
#include "runtime/reference/stop.h"

namespace hito::runtime {
namespace {

// Period of the cap that each line counts in; days are looked up once each.
class CapPeriods {
 public:
  CapPeriods(const core::Contract& contract, const core::Cap& cap, const LineColumns& lines, const CapLines& taking)
      : lines_(lines) {
    if (cap.scope == core::Cap::Scope::whole_contract) return;
    own_ = core::counts_own_periods(contract, cap);
    dated_ = !own_;
    if (dated_) look_up_days(contract, cap, taking);
  }

  std::int64_t of(std::uint32_t line) const {
    if (own_) return lines_.period[line];
    const std::int32_t date = lines_.date[line];
    if (!dated_ || date == no_line_date) return 0;
    return days_[static_cast<std::size_t>(std::int64_t{date} - first_)];
  }
  // None of the periods is below it.
  std::int64_t least() const { return least_; }

 private:
  static constexpr std::int64_t not_asked = std::numeric_limits<std::int64_t>::min();

  void look_up_days(const core::Contract& contract, const core::Cap& cap, const CapLines& taking) {
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    for (const std::uint32_t line : taking.lines) {
      if (lines_.date[line] == no_line_date) continue;
      first_ = std::min<std::int64_t>(first_, lines_.date[line]);
      last = std::max<std::int64_t>(last, lines_.date[line]);
    }
    if (last < first_) return;
    days_.assign(static_cast<std::size_t>(last - first_ + 1), not_asked);
    for (const std::uint32_t line : taking.lines) {
      if (lines_.date[line] == no_line_date) continue;
      std::int64_t& period = days_[static_cast<std::size_t>(lines_.date[line] - first_)];
      if (period != not_asked) continue;
      period = cap_period_of(contract, cap, Date{lines_.date[line]});
      least_ = std::min(least_, period);
    }
  }

  const LineColumns& lines_;
  bool own_ = false;
  bool dated_ = false;
  std::int64_t first_ = std::numeric_limits<std::int64_t>::max();
  std::int64_t least_ = 0;
  std::vector<std::int64_t> days_;
};

// Row of the unit that a row of the dataset belongs to, by its references.
std::uint32_t unit_of(const core::Contract& contract, const Rows& rows, const core::Cap& cap, RowAt at,
                      const std::vector<core::ColumnIndex>& via) {
  for (const core::ColumnIndex link : via) {
    const core::Field& reference = contract.datasets[at.dataset].columns[link];
    const auto target = rows.data.tables[at.dataset.value].columns[link].cells.refers(at.row);
    if (!target) stop(Code::missing_value, cap.span, {reference.name, row_in_words(contract, rows.data, at)});
    at = {reference.type.of, *target};
  }
  return at.row;
}

std::vector<std::uint32_t> units_of(const core::Contract& contract, const Rows& rows, const core::Cap& cap,
                                    const LineColumns& lines, const CapLines& taking) {
  std::vector<std::uint32_t> units;
  units.reserve(taking.lines.size());
  for (const CapLines::Range& range : taking.ranges) {
    const auto& each = std::get<core::Pay>(contract.clauses[range.clause].body).each;
    require(each && range.position < cap.via.size(), "a cap per unit on a clause without rows");
    const std::vector<core::ColumnIndex>& via = cap.via[range.position];
    // The lines of one row, in its periods, stand together.
    std::uint32_t row = no_line_row;
    std::uint32_t unit = 0;
    for (std::size_t k = range.begin; k < range.end; ++k) {
      const std::uint32_t line = taking.lines[k];
      require(lines.row[line] != no_line_row, "a cap per unit on a line without a row");
      if (lines.row[line] != row) unit = unit_of(contract, rows, cap, {*each, lines.row[line]}, via);
      row = lines.row[line];
      units.push_back(unit);
    }
  }
  return units;
}

}  // namespace

CapCells cells_of(const core::Contract& contract, const Rows& rows, const core::Cap& cap, const LineColumns& lines,
               const CapLines& taking) {
  std::vector<std::uint32_t> units;
  if (cap.per_unit) units = units_of(contract, rows, cap, lines, taking);

  // First the pairs of periods, which are few; then those with the units.
  const CapPeriods periods(contract, cap, lines, taking);
  const std::uint64_t per_cap_period = contract.periods.size();
  std::vector<std::uint64_t> codes;
  codes.reserve(taking.lines.size());
  for (const std::uint32_t line : taking.lines) {
    const auto offset = static_cast<std::uint64_t>(periods.of(line) - periods.least());
    codes.push_back(offset * per_cap_period + lines.period[line]);
  }
  Places places = places_of(codes);
  const std::vector<std::uint64_t> pairs = places.codes;
  if (cap.per_unit) {
    for (std::size_t k = 0; k < codes.size(); ++k) codes[k] = units[k] * pairs.size() + places.of[k];
    places = places_of(codes);
  }

  CapCells cells;
  cells.of = std::move(places.of);
  cells.cells.reserve(places.codes.size());
  for (std::size_t c = 0; c < places.codes.size(); ++c) {
    const std::uint64_t unit = cap.per_unit ? places.codes[c] / pairs.size() : 0;
    const std::uint64_t pair = cap.per_unit ? pairs[places.codes[c] % pairs.size()] : pairs[c];
    cells.cells.push_back({static_cast<std::uint32_t>(unit),
                           periods.least() + static_cast<std::int64_t>(pair / per_cap_period),
                           static_cast<std::uint32_t>(pair % per_cap_period)});
  }
  return cells;
}

}  // namespace hito::runtime
