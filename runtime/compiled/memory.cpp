#include "runtime/compiled/memory.h"

#include <algorithm>

namespace hito::runtime {

using plan::Source;

namespace {

constexpr unsigned most_decimals = 18;

Rational unit_of(unsigned decimals) { return Rational(Integer(1), Integer::pow10(decimals)); }

fit::Seen bits(bool may_hold) {
  fit::Seen seen{fit::Lane::bit, Rational(1), Integer(0), Integer(1), std::nullopt};
  if (!may_hold) seen.always = false;
  return seen;
}

fit::Seen positions(std::int64_t high) {
  return fit::coarse({fit::Lane::i32, Rational(1), Integer(0), Integer(high), std::nullopt});
}

fit::Seen days(std::int64_t low, std::int64_t high) {
  return fit::coarse({fit::Lane::i32, Rational(1), Integer(low), Integer(high), std::nullopt});
}

fit::Lane lane_of(const TypedColumn& column) {
  if (std::holds_alternative<std::span<const std::uint8_t>>(column.cells)) return fit::Lane::bit;
  return std::holds_alternative<std::span<const std::int32_t>>(column.cells) ? fit::Lane::i32 : fit::Lane::i64;
}

// In coarse classes, but where all is within what the contract declares, not beyond that.
fit::Seen within_bounds(const fit::Seen& seen, const core::Bounds& bounds) {
  fit::Seen wide = fit::coarse(seen);
  const Integer zero;
  if (bounds.high) {
    const Integer most = std::max((*bounds.high / seen.unit).floor(), zero);
    if (seen.high <= most) wide.high = std::min(wide.high, most);
  }
  if (bounds.low) {
    const Integer least = std::min(-(-*bounds.low / seen.unit).floor(), zero);
    if (seen.low >= least) wide.low = std::max(wide.low, least);
  }
  return wide;
}

bool any(const std::vector<std::uint8_t>& marks) { return std::ranges::find(marks, 1) != marks.end(); }

}  // namespace

Memory::Memory(const core::Contract& contract, const plan::Plan& plan, const Columns& columns, const Inputs& inputs)
    : contract_(contract),
      plan_(plan),
      columns_(columns),
      moments_(plan.domains.size()),
      used_(contract.datasets.size()),
      periods_(contract.datasets.size()),
      dates_(contract.datasets.size()),
      own_periods_(contract.datasets.size()) {
  make_inputs(inputs);
  for (const std::string& text : plan.texts) texts_.push_back(text_position(columns, text));
  right_any_.resize(contract.clauses.size());
  right_at_.resize(contract.clauses.size());
}

const Moments& Memory::moments(plan::DomainId domain) const {
  std::optional<Moments>& moments = moments_[domain.value];
  if (!moments) moments = make_moments(plan_.domains[domain]);
  return *moments;
}

Moments Memory::make_moments(const plan::Domain& domain) const {
  const bool declared = contract_.term || contract_.periods.size() > 1 || !contract_.periods.front().label.empty();
  Moments moments;
  switch (domain.kind) {
    case plan::Domain::Kind::periods:
      for (std::size_t p = 0; p < contract_.periods.size(); ++p) {
        moments.periods.push_back(static_cast<std::int32_t>(p));
        moments.untils.push_back(declared ? contract_.periods[p].last.days : INT32_MAX);
      }
      return moments;
    case plan::Domain::Kind::single:
      moments.periods.push_back(static_cast<std::int32_t>(domain.period));
      moments.untils.push_back(domain.until ? domain.until->days : INT32_MAX);
      return moments;
    case plan::Domain::Kind::dates: break;
  }
  // The days that rows count on.
  const std::size_t d = domain.dataset.value;
  const DayColumn& dates = columns_.dates[d];
  const std::vector<std::int32_t>& periods = this->periods(domain.dataset);
  std::int32_t first = INT32_MAX, last = INT32_MIN;
  for (std::size_t row = 0; row < dates.size(); ++row) {
    first = std::min(first, periods[row] < 0 ? INT32_MAX : dates[row]);
    last = std::max(last, periods[row] < 0 ? INT32_MIN : dates[row]);
  }
  if (first > last) return moments;
  std::vector<std::int32_t> period_of_day(static_cast<std::size_t>(std::int64_t{last} - first) + 1, -1);
  for (std::size_t row = 0; row < dates.size(); ++row)
    if (periods[row] >= 0) period_of_day[static_cast<std::size_t>(std::int64_t{dates[row]} - first)] = periods[row];
  for (std::size_t day = 0; day < period_of_day.size(); ++day) {
    if (period_of_day[day] < 0) continue;
    moments.periods.push_back(period_of_day[day]);
    moments.untils.push_back(first + static_cast<std::int32_t>(day));
  }
  return moments;
}

void* Memory::used(std::size_t dataset) {
  std::optional<Array>& marks = used_[dataset];
  if (!marks) {
    std::vector<std::uint8_t> used;
    for (const RowState state : columns_.rows.states[dataset]) used.push_back(state == RowState::used ? 1 : 0);
    marks.emplace(std::move(used));
  }
  return marks->data();
}

const std::vector<std::int32_t>& Memory::periods(core::DatasetId dataset) const {
  const DayColumn& dates = columns_.dates[dataset.value];
  if (columns_.periods[dataset.value].size() == dates.size()) return columns_.periods[dataset.value];
  std::vector<std::int32_t>& own = own_periods_[dataset.value];
  if (own.empty()) own = periods_of(contract_, dates);
  return own;
}

void* Memory::cleaned(std::span<const std::int32_t> values, std::int32_t none, std::optional<Array>& copy,
                      std::size_t dataset) {
  if (!copy && !values.empty() && all_used(dataset)) return const_cast<void*>(static_cast<const void*>(values.data()));
  if (!copy) {
    std::vector<std::int32_t> clean(values.begin(), values.end());
    std::ranges::replace(clean, none, 0);
    copy.emplace(std::move(clean));
  }
  return copy->data();
}

Memory::RowMoments& Memory::row_moments(core::DatasetId dataset, plan::DomainId domain) {
  const auto [entry, is_new] = row_moments_.try_emplace({dataset, domain});
  if (!is_new) return entry->second;
  const std::size_t n = rows(dataset);
  entry->second.moments = Array(fit::Lane::i32, n);
  entry->second.in_reach = Array(fit::Lane::bit, n);
  const std::vector<std::int32_t>& untils = moments(domain).untils;
  for (std::uint32_t row = 0; row < n; ++row) {
    if (columns_.rows.states[dataset.value][row] != RowState::used) continue;
    const auto first = std::ranges::lower_bound(untils, columns_.dates[dataset.value][row]);
    if (first == untils.end()) continue;
    entry->second.moments.set(row, first - untils.begin());
    entry->second.in_reach.set(row, 1);
  }
  return entry->second;
}

std::uint32_t Memory::moment_of_row(core::DatasetId dataset, plan::DomainId domain, std::uint32_t row) {
  return static_cast<std::uint32_t>(row_moments(dataset, domain).moments.value(row));
}

namespace {

// The decimals that every number of `values` can be written with, at most those that fit.
unsigned decimals_of(const std::vector<const core::Value*>& values) {
  unsigned most = 0;
  for (const core::Value* value : values) {
    const auto* number = value == nullptr ? nullptr : std::get_if<Rational>(value);
    const auto decimals = number == nullptr ? std::nullopt : number->decimals();
    if (decimals && *decimals <= most_decimals) most = std::max(most, *decimals);
  }
  return most;
}

}  // namespace

void Memory::make_inputs(const Inputs& inputs) {
  for (std::size_t i = 0; i < contract_.inputs.size(); ++i) {
    const core::InputId id = contract_.inputs.id_at(i);
    const core::Input& input = contract_.inputs[id];
    std::vector<const core::Value*> given;
    for (std::uint32_t p = 0; p < (input.each_period ? contract_.periods.size() : 1); ++p) {
      const auto found = inputs.values.find({id, input.each_period ? std::optional(p) : std::nullopt});
      given.push_back(found == inputs.values.end() || core::is_missing(found->second) ? nullptr : &found->second);
    }
    InputColumn& column = inputs_.emplace_back();
    const unsigned decimals = decimals_of(given);
    column.missing.resize(given.size(), 0);
    column.unfit.resize(given.size(), 0);
    const bool is_bit = input.type.kind == core::Kind::yes_no;
    column.values = Array(is_bit ? fit::Lane::bit : fit::Lane::i64, given.size());
    column.seen = {is_bit ? fit::Lane::bit : fit::Lane::i64, unit_of(decimals), Integer(0), Integer(0), std::nullopt};
    for (std::size_t p = 0; p < given.size(); ++p) {
      if (given[p] == nullptr) {
        column.missing[p] = 1;
        continue;
      }
      std::optional<std::int64_t> whole;
      if (const auto* number = std::get_if<Rational>(given[p])) {
        const Rational scaled = *number * Rational(Integer::pow10(decimals));
        whole = scaled.is_integer() ? scaled.numerator().to_int64() : std::nullopt;
      } else if (const auto* bit = std::get_if<bool>(given[p])) {
        whole = *bit ? 1 : 0;
      } else if (const auto* date = std::get_if<Date>(given[p])) {
        whole = date->days;
      } else if (const auto* choice = std::get_if<core::Choice>(given[p])) {
        whole = choice->index;
      } else if (const auto* text = std::get_if<std::string>(given[p])) {
        whole = text_position(columns_, *text);
      }
      if (!whole) {
        column.unfit[p] = 1;
        continue;
      }
      column.values.set(p, *whole);
      column.seen.low = std::min(column.seen.low, Integer(*whole));
      column.seen.high = std::max(column.seen.high, Integer(*whole));
    }
    column.seen = fit::coarse(column.seen);
  }
}

// The periods are the contract's, whatever the data.
fit::Seen Memory::periods_seen() const {
  return {fit::Lane::i32, Rational(1), Integer(0), Integer(static_cast<std::int64_t>(contract_.periods.size()) - 1),
          std::nullopt};
}

fit::Seen Memory::seen(const Source& source) const {
  const auto typed = [&]() -> const TypedColumn& { return *columns_.typed[source.of][source.at]; };
  switch (source.kind) {
    case Source::Kind::cell: {
      const TypedColumn& column = typed();
      const core::Kind kind = contract_.datasets[core::DatasetId{source.of}].columns[source.at].type.kind;
      if (kind == core::Kind::yes_no) return bits(true);
      if (kind == core::Kind::reference) return positions(INT32_MAX);
      const fit::Seen seen{lane_of(column), unit_of(kind == core::Kind::number ? column.decimals : 0),
                           Integer(column.low), Integer(column.high), std::nullopt};
      return within_bounds(seen, contract_.datasets[core::DatasetId{source.of}].columns[source.at].bounds);
    }
    case Source::Kind::cell_missing: return bits(any(typed().missing));
    case Source::Kind::cell_unfit: return bits(any(typed().unfit));
    case Source::Kind::cell_absent: {
      fit::Seen seen = bits(true);
      seen.always = !columns_.rows.data.tables[source.of].columns[source.at].given;
      return seen;
    }
    case Source::Kind::input: return inputs_[source.of].seen;
    case Source::Kind::input_missing: return bits(any(inputs_[source.of].missing));
    case Source::Kind::input_unfit: return bits(any(inputs_[source.of].unfit));
    case Source::Kind::text: return positions(static_cast<std::int64_t>(columns_.texts.size()));
    case Source::Kind::used: {
      fit::Seen seen = bits(true);
      if (all_used(source.of)) seen.always = true;
      return seen;
    }
    case Source::Kind::row_period: {
      fit::Seen seen = periods_seen();
      seen.by_date =
          !plan_.period_begins.empty() && columns_.periods[source.of].size() != columns_.dates[source.of].size();
      return seen;
    }
    case Source::Kind::moment_period: return periods_seen();
    case Source::Kind::row_moment:
      // Where nothing is gathered by moment, no more needs to be known than that there are not more of them than rows.
      if (plan_.passes.size() == 0 && plan_.domains[plan::DomainId{source.at}].kind == plan::Domain::Kind::dates)
        return positions(static_cast<std::int64_t>(rows(core::DatasetId{source.of})));
      return positions(static_cast<std::int64_t>(moments(plan::DomainId{source.at}).size()));
    case Source::Kind::moment: return positions(INT32_MAX);
    case Source::Kind::in_reach:
    case Source::Kind::right_any:
    case Source::Kind::right_at: return bits(true);
    case Source::Kind::row_date:
    case Source::Kind::moment_until: return days(INT32_MIN + 1, INT32_MAX);
    case Source::Kind::slot: break;
  }
  throw InternalError("a slot is known to fit only");
}

void* Memory::pointer(const Source& source) {
  const auto data = [](const auto& values) { return const_cast<void*>(static_cast<const void*>(values.data())); };
  const auto typed = [&]() -> const TypedColumn& { return *columns_.typed[source.of][source.at]; };
  const core::DatasetId dataset{source.of};
  const core::ClauseId clause{source.of};
  switch (source.kind) {
    case Source::Kind::cell: return std::visit(data, typed().cells);
    // Code may ask for marks that none of these rows has.
    case Source::Kind::cell_missing: return typed().missing.empty() ? no_marks(source.of) : data(typed().missing);
    case Source::Kind::cell_unfit: return typed().unfit.empty() ? no_marks(source.of) : data(typed().unfit);
    case Source::Kind::input: return inputs_[source.of].values.data();
    case Source::Kind::input_missing: return data(inputs_[source.of].missing);
    case Source::Kind::input_unfit: return data(inputs_[source.of].unfit);
    case Source::Kind::text: return &texts_[source.of];
    case Source::Kind::used: return used(source.of);
    case Source::Kind::row_period: return cleaned(periods(dataset), -1, periods_[source.of], source.of);
    case Source::Kind::row_moment: return row_moments(dataset, plan::DomainId{source.at}).moments.data();
    case Source::Kind::in_reach: return row_moments(dataset, plan::DomainId{source.at}).in_reach.data();
    case Source::Kind::row_date: {
      const DayColumn& dates = columns_.dates[source.of];
      return cleaned({dates.data(), dates.size()}, no_date, dates_[source.of], source.of);
    }
    case Source::Kind::moment: return moment_.data();
    case Source::Kind::moment_period: return data(moments(plan::DomainId{source.of}).periods);
    case Source::Kind::moment_until: return data(moments(plan::DomainId{source.of}).untils);
    case Source::Kind::right_any: return right_any(clause).data();
    case Source::Kind::right_at: return right_at(clause).data();
    case Source::Kind::cell_absent:
    case Source::Kind::slot: break;
  }
  throw InternalError("a source without an array");
}

void* Memory::no_marks(std::size_t dataset) {
  const auto [entry, is_new] = no_marks_.try_emplace(dataset);
  if (is_new) entry->second = Array(fit::Lane::bit, rows(core::DatasetId{static_cast<std::uint32_t>(dataset)}));
  return entry->second.data();
}

ColumnsWanted wanted_columns(const core::Contract& contract, const plan::Plan& plan, const Inputs& inputs) {
  ColumnsWanted wanted;
  for (const core::Dataset& dataset : contract.datasets) wanted.columns.emplace_back(dataset.columns.size(), false);
  for (const Source& source : plan.sources)
    if (source.kind == Source::Kind::cell || source.kind == Source::Kind::cell_missing ||
        source.kind == Source::Kind::cell_unfit)
      wanted.columns[source.of][source.at] = true;
  wanted.texts = plan.texts;
  for (const auto& [input, value] : inputs.values)
    if (const auto* text = std::get_if<std::string>(&value)) wanted.texts.push_back(*text);
  return wanted;
}

}  // namespace hito::runtime
