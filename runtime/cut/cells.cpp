#include "runtime/cut/cells.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>

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

}  // namespace

void find_units(const core::Contract& contract, const Rows& rows, const core::Cap& cap, const LineColumns& lines,
                CapLines& taking) {
  taking.units.reserve(taking.lines.size());
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
      taking.units.push_back(unit);
    }
  }
}

namespace {

// The cells of lines with these codes: first those of each unit together, of whom each has few.
template <class CellOf>
CapCells by_unit(const std::vector<std::uint32_t>& units, const std::vector<std::uint64_t>& codes, CellOf&& cell_of) {
  CapCells cells;
  cells.of.resize(codes.size());
  if (codes.empty()) return cells;
  const std::uint32_t last = std::ranges::max(units);
  // Where the lines of each unit begin, and behind them all; while they are put there, where the next one goes.
  std::vector<std::uint32_t> begin(std::size_t{last} + 2), order(codes.size());
  for (const std::uint32_t unit : units) ++begin[unit + 1];
  std::partial_sum(begin.begin(), begin.end(), begin.begin());
  for (std::uint32_t k = 0; k < units.size(); ++k) order[begin[units[k]]++] = k;
  std::vector<std::uint64_t> distinct;
  for (std::uint32_t unit = 0, from = 0; unit <= last; ++unit) {
    const std::span<const std::uint32_t> own = std::span(order).subspan(from, begin[unit] - from);
    from = begin[unit];
    distinct.clear();
    for (const std::uint32_t k : own)
      if (distinct.empty() || distinct.back() != codes[k]) distinct.push_back(codes[k]);
    std::ranges::sort(distinct);
    distinct.erase(std::ranges::unique(distinct).begin(), distinct.end());
    const auto first = static_cast<std::uint32_t>(cells.cells.size());
    for (const std::uint64_t code : distinct) cells.cells.push_back(cell_of(unit, code));
    for (const std::uint32_t k : own)
      cells.of[k] = first + static_cast<std::uint32_t>(std::ranges::lower_bound(distinct, codes[k]) - distinct.begin());
  }
  return cells;
}

}  // namespace

CapCells cells_of(const core::Contract& contract, const core::Cap& cap, const LineColumns& lines,
                  const CapLines& taking) {
  const CapPeriods periods(contract, cap, lines, taking);
  const std::uint64_t per_cap_period = contract.periods.size();
  std::vector<std::uint64_t> codes;
  codes.reserve(taking.lines.size());
  for (const std::uint32_t line : taking.lines) {
    const auto offset = static_cast<std::uint64_t>(periods.of(line) - periods.least());
    codes.push_back(offset * per_cap_period + lines.period[line]);
  }
  const auto cell_of = [&](std::uint32_t unit, std::uint64_t code) {
    return Cell{unit, periods.least() + static_cast<std::int64_t>(code / per_cap_period),
                static_cast<std::uint32_t>(code % per_cap_period)};
  };
  if (cap.per_unit) return by_unit(taking.units, codes, cell_of);
  Places places = places_of(codes);
  CapCells cells;
  cells.of = std::move(places.of);
  cells.cells.reserve(places.codes.size());
  for (const std::uint64_t code : places.codes) cells.cells.push_back(cell_of(0, code));
  return cells;
}

}  // namespace hito::runtime
