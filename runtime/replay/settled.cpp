#include "runtime/replay/settled.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "runtime/calendar.h"

namespace hito::runtime {

using plan::Domain;
using plan::Source;

namespace {

constexpr std::uint32_t no_row = UINT32_MAX;

void* address(const auto& values) { return const_cast<void*>(static_cast<const void*>(values.data())); }

}  // namespace

SettledData::SettledData(const Machine& machine)
    : right_any(machine.contract.clauses.size()),
      right_at(machine.contract.clauses.size()),
      machine_(machine),
      settled_(machine.contract.datasets.size()),
      moments_(machine.plan.domains.size()),
      values_(std::max<std::size_t>(machine.options.varied.size(), 1)),
      ranges_(machine.lines.size()),
      caps_(machine.caps.size()) {
  for (std::size_t d = 0; d < settled_.size(); ++d) {
    const std::size_t columns = machine.contract.datasets[machine.contract.datasets.id_at(d)].columns.size();
    settled_[d].refers.resize(columns);
    settled_[d].refers_to_none.resize(columns);
  }
  for (const Source& source : machine.plan.sources)
    if (source.kind == Source::Kind::row_moment || source.kind == Source::Kind::in_reach)
      row_moments(core::DatasetId{source.of}, plan::DomainId{source.at});
}

bool SettledData::settle(std::size_t data) {
  decoded_ = &machine_.data[data];
  memory_ = machine_.memories[data].get();
  const std::size_t datasets = settled_.size();
  for (std::size_t d = 0; d < datasets; ++d)
    if (!choose_rows(d)) return false;
  for (std::size_t d = 0; d < datasets; ++d)
    if (!resolve(d)) return false;
  for (std::size_t d = 0; d < datasets; ++d) place(d);
  for (std::size_t domain = 0; domain < moments_.size(); ++domain) find_moments(domain);
  for (RowMoments& one : row_moments_) find_row_moments(one);
  row_.clear();
  period_.clear();
  date_.clear();
  at_.clear();
  for (std::size_t which = 0; which < ranges_.size(); ++which) lay_out(which);
  for (std::size_t which = 0; which < caps_.size(); ++which)
    if (!group(which)) return false;
  // Never empty: a kernel may look at the first element.
  for (std::size_t c = 0; c < right_any.size(); ++c) {
    const auto* pay = std::get_if<core::Pay>(&machine_.contract.clauses[machine_.contract.clauses.id_at(c)].body);
    if (pay == nullptr) continue;
    const std::size_t rows = std::max<std::size_t>(pay->each ? this->rows(*pay->each) : 1, 1);
    if (machine_.plan.right_any[c]) right_any[c].assign(rows, 0);
    if (machine_.plan.right_at[c]) right_at[c].assign(rows * machine_.contract.periods.size(), 0);
  }
  return true;
}

// Of the rows with one key the one with the least preference counts, of those the first. False where keys may not be
// repeated.
bool SettledData::choose_rows(std::size_t d) {
  const DecodedRows& rows = decoded_->rows[d];
  SettledRows& settled = settled_[d];
  const bool rejected =
      machine_.contract.datasets[machine_.contract.datasets.id_at(d)].repeated == core::Repeated::rejected;
  settled.repeated.assign(rows.rows, 0);
  settled.winners.clear();
  if (!rows.identified) return true;
  settled.winners.assign(rows.key_count, no_row);
  for (std::uint32_t row = 0; row < rows.rows; ++row) {
    if (rows.exists[row] == 0) continue;
    std::uint32_t& winner = settled.winners[rows.keys[row]];
    if (winner == no_row) {
      winner = row;
      continue;
    }
    if (rejected) return false;
    const bool better = !rows.preferences.empty() && rows.preferences[row] < rows.preferences[winner];
    settled.repeated[better ? std::exchange(winner, row) : row] = 1;
  }
  return true;
}

// A reference means the row that counts for the key. False where it means none.
bool SettledData::resolve(std::size_t d) {
  const DecodedRows& rows = decoded_->rows[d];
  SettledRows& settled = settled_[d];
  const core::Dataset& dataset = machine_.contract.datasets[machine_.contract.datasets.id_at(d)];
  for (std::size_t c = 0; c < rows.referred.size(); ++c) {
    if (!rows.referred[c]) continue;
    const auto& winners = settled_[dataset.columns[c].type.of.value].winners;
    settled.refers[c].assign(std::max<std::size_t>(rows.rows, 1), 0);
    settled.refers_to_none[c].assign(std::max<std::size_t>(rows.rows, 1), 1);
    for (std::uint32_t row = 0; row < rows.rows; ++row) {
      const std::uint32_t code = rows.referred[c]->of[row];
      if (code == rows.referred[c]->missing || rows.exists[row] == 0) continue;
      const std::uint32_t target = winners.empty() ? no_row : winners[code];
      if (target == no_row) return false;
      settled.refers[c][row] = static_cast<std::int32_t>(target);
      settled.refers_to_none[c][row] = 0;
    }
  }
  return true;
}

// Rows that count: those of a day within some period, where rows have days. In key order.
void SettledData::place(std::size_t d) {
  const DecodedRows& rows = decoded_->rows[d];
  SettledRows& settled = settled_[d];
  const bool dated = machine_.contract.datasets[machine_.contract.datasets.id_at(d)].counts_on.has_value();
  settled.used.assign(std::max<std::size_t>(rows.rows, 1), 0);
  settled.periods.assign(std::max<std::size_t>(rows.rows, 1), 0);
  settled.in_order.clear();
  const auto take = [&](std::uint32_t row) {
    if (dated && rows.periods[row] < 0) return;
    settled.used[row] = 1;
    if (dated) settled.periods[row] = rows.periods[row];
    settled.in_order.push_back(row);
  };
  if (rows.identified) {
    for (const std::uint32_t row : settled.winners)
      if (row != no_row) take(row);
  } else {
    for (std::uint32_t row = 0; row < rows.rows; ++row)
      if (rows.exists[row] != 0) take(row);
  }
}

void SettledData::find_moments(std::size_t at) {
  const core::Contract& contract = machine_.contract;
  const Domain& domain = machine_.plan.domains[machine_.plan.domains.id_at(at)];
  Moments& found = moments_[at];
  if (domain.kind != Domain::Kind::dates) {
    // As the engine has them: they do not depend on the data.
    if (found.size() == 0) found = memory_->moments(machine_.plan.domains.id_at(at));
    return;
  }
  found.periods.clear();
  found.untils.clear();
  const DecodedRows& rows = decoded_->rows[domain.dataset.value];
  // A kernel may look at the first element where there is none.
  found.periods.reserve(1);
  found.untils.reserve(1);
  days_.clear();
  for (const std::uint32_t row : settled_[domain.dataset.value].in_order)
    days_.emplace_back(rows.dates[row], rows.periods[row]);
  std::ranges::sort(days_);
  for (std::size_t i = 0; i < days_.size(); ++i) {
    if (i > 0 && days_[i].first == days_[i - 1].first) continue;
    found.untils.push_back(days_[i].first);
    found.periods.push_back(days_[i].second);
  }
  require(contract.datasets[domain.dataset].counts_on.has_value(), "moments of rows without days");
}

SettledData::RowMoments& SettledData::row_moments(core::DatasetId dataset, plan::DomainId domain) {
  for (RowMoments& one : row_moments_)
    if (one.dataset == dataset && one.domain == domain) return one;
  return row_moments_.emplace_back(dataset, domain);
}

void SettledData::find_row_moments(RowMoments& found) {
  const DecodedRows& rows = decoded_->rows[found.dataset.value];
  found.moments.assign(std::max<std::size_t>(rows.rows, 1), 0);
  found.in_reach.assign(std::max<std::size_t>(rows.rows, 1), 0);
  const std::vector<std::int32_t>& untils = moments_[found.domain.value].untils;
  for (const std::uint32_t row : settled_[found.dataset.value].in_order) {
    const auto first = std::ranges::lower_bound(untils, rows.dates[row]);
    if (first == untils.end()) continue;
    found.moments[row] = static_cast<std::int32_t>(first - untils.begin());
    found.in_reach[row] = 1;
  }
}

// The same moments for every row: those that have begun.
void SettledData::find_begun(const plan::Body& body, std::vector<std::uint32_t>& begun) const {
  const Domain& domain = machine_.plan.domains[body.domain];
  const Moments& moments = moments_[body.domain.value];
  const auto& as_of = machine_.options.as_of;
  for (std::uint32_t m = 0; m < moments.size(); ++m) {
    const std::int32_t until = moments.untils[m];
    const Date first = domain.kind == Domain::Kind::periods ? machine_.contract.periods[m].first : Date{until};
    if (until == INT32_MAX || !as_of || first <= *as_of) begun.push_back(m);
  }
}

// In order of key and period.
void SettledData::lay_out(std::size_t which) {
  const plan::Body& body = machine_.plan.bodies[machine_.lines[which].body];
  Range& range = ranges_[which];
  range.begin = period_.size();
  range.points = body.rows ? rows(*body.rows) : 1;
  range.moments.clear();
  const auto add = [&](std::uint32_t row, std::int32_t period, std::int32_t date, std::size_t moment) {
    row_.push_back(row);
    period_.push_back(static_cast<std::uint32_t>(period));
    date_.push_back(date);
    at_.push_back(static_cast<std::uint32_t>(moment * range.points + (row == no_line_row ? 0 : row)));
  };
  if (!body.by_moment) {
    range.moments.push_back(0);
    const DecodedRows& rows = decoded_->rows[body.rows->value];
    for (const std::uint32_t row : settled_[body.rows->value].in_order) add(row, rows.periods[row], rows.dates[row], 0);
  } else {
    find_begun(body, range.moments);
    const Moments& moments = moments_[body.domain.value];
    const auto add_all = [&](std::uint32_t row) {
      for (std::size_t k = 0; k < range.moments.size(); ++k) {
        const std::uint32_t m = range.moments[k];
        add(row, moments.periods[m], moments.untils[m] == INT32_MAX ? no_line_date : moments.untils[m], k);
      }
    };
    if (!body.rows)
      add_all(no_line_row);
    else
      for (const std::uint32_t row : settled_[body.rows->value].in_order) add_all(row);
  }
  range.end = period_.size();
}

std::optional<std::uint32_t> SettledData::unit_of(const core::Contract& contract, core::DatasetId dataset,
                                                  std::uint32_t row, const std::vector<core::ColumnIndex>& via) const {
  for (const core::ColumnIndex link : via) {
    const SettledRows& settled = settled_[dataset.value];
    if (settled.refers_to_none[link][row] != 0) return std::nullopt;
    row = static_cast<std::uint32_t>(settled.refers[link][row]);
    dataset = contract.datasets[dataset].columns[link].type.of;
  }
  return row;
}

// Which lines share the cap, by unit, period of the cap and period of the contract. False where a line has no unit.
bool SettledData::group(std::size_t which) {
  const core::Contract& contract = machine_.contract;
  const ReplayCap& of = machine_.caps[which];
  const core::Cap& cap = *of.cap;
  CapLines& found = caps_[which];
  found.line.clear();
  found.cell.clear();
  found.settled.clear();
  found.cells.clear();
  codes_.clear();
  cap_periods_.clear();
  const bool own = core::counts_own_periods(contract, cap);
  const core::Days& days = contract.clauses[of.clause].in_force;
  std::int64_t least = 0, most = 0;
  // By clause as written: lines are laid out in order of evaluation.
  for (const core::ClauseId on : machine_.clauses) {
    const auto listed = std::ranges::find(cap.on, on);
    if (listed == cap.on.end()) continue;
    const auto lines = std::ranges::find(machine_.lines, on, &ReplayLines::clause);
    const Range& range = ranges_[static_cast<std::size_t>(lines - machine_.lines.begin())];
    const auto& each = std::get<core::Pay>(contract.clauses[on].body).each;
    for (std::size_t line = range.begin; line < range.end; ++line) {
      const auto date = date_[line] == no_line_date ? std::nullopt : std::optional(Date{date_[line]});
      const When when = days.all() ? When::then : runtime::when(contract, days, on, period_[line], date);
      if (when == When::after) continue;
      std::uint64_t unit = 0;
      if (cap.per_unit) {
        const auto found_unit =
            unit_of(contract, *each, row_[line], cap.via[static_cast<std::size_t>(listed - cap.on.begin())]);
        if (!found_unit) return false;
        unit = *found_unit;
      }
      std::int64_t cap_period = 0;
      if (own)
        cap_period = period_[line];
      else if (cap.scope != core::Cap::Scope::whole_contract && date)
        cap_period = cap_period_of(contract, cap, *date);
      least = std::min(least, cap_period);
      most = std::max(most, cap_period);
      found.line.push_back(static_cast<std::uint32_t>(line));
      found.settled.push_back(when == When::before ? 1 : 0);
      codes_.push_back(unit);
      cap_periods_.push_back(cap_period);
    }
  }
  const std::uint64_t periods = contract.periods.size();
  const auto spans = static_cast<std::uint64_t>(most - least) + 1;
  if (spans > UINT32_MAX / periods) return false;
  for (std::size_t k = 0; k < codes_.size(); ++k)
    codes_[k] =
        (codes_[k] * spans + static_cast<std::uint64_t>(cap_periods_[k] - least)) * periods + period_[found.line[k]];
  find_places(codes_, places_);
  found.cell.assign(places_.found.of.begin(), places_.found.of.end());
  for (const std::uint64_t code : places_.found.codes)
    found.cells.push_back({static_cast<std::uint32_t>(code / periods / spans),
                           least + static_cast<std::int64_t>(code / periods % spans),
                           static_cast<std::uint32_t>(code % periods)});
  return true;
}

void* SettledData::pointer(const Source& source) {
  const auto is_reference = [&] { return decoded_->rows[source.of].referred[source.at].has_value(); };
  switch (source.kind) {
    case Source::Kind::cell:
      return is_reference() ? address(settled_[source.of].refers[source.at]) : memory_->pointer(source);
    case Source::Kind::cell_missing:
      return is_reference() ? address(settled_[source.of].refers_to_none[source.at]) : memory_->pointer(source);
    case Source::Kind::input:
      return machine_.varied[source.of] ? &values_[*machine_.varied[source.of]] : memory_->pointer(source);
    case Source::Kind::input_missing:
    case Source::Kind::input_unfit: return machine_.varied[source.of] ? &no_ : memory_->pointer(source);
    case Source::Kind::used: return address(settled_[source.of].used);
    case Source::Kind::row_period: return address(settled_[source.of].periods);
    case Source::Kind::row_moment:
      return address(row_moments(core::DatasetId{source.of}, plan::DomainId{source.at}).moments);
    case Source::Kind::in_reach:
      return address(row_moments(core::DatasetId{source.of}, plan::DomainId{source.at}).in_reach);
    case Source::Kind::moment: return &moment_;
    case Source::Kind::moment_period: return address(moments_[source.of].periods);
    case Source::Kind::moment_until: return address(moments_[source.of].untils);
    case Source::Kind::right_any: return right_any[source.of].data();
    case Source::Kind::right_at: return right_at[source.of].data();
    case Source::Kind::cell_unfit:
    case Source::Kind::text:
    case Source::Kind::row_date:
    case Source::Kind::cell_absent:
    case Source::Kind::slot: return memory_->pointer(source);
  }
  throw InternalError("a source out of its enumeration");
}

}  // namespace hito::runtime
