#include <algorithm>

#include "driver/shrinking.h"
#include "driver/sound.h"

namespace hito::driver {

using core::Value;

// Half of the rows of a dataset at a time, then a quarter, and so on to single ones, the last rows first.
bool Shrinking::fewer_rows() {
  bool any = false;
  for (std::size_t at = 0; at < best_.before.data.size(); ++at) {
    for (std::size_t size = best_.before.data[at].rows.size(); size > 0; size /= 2) {
      std::size_t end = best_.before.data[at].rows.size();
      while (end > 0) {
        const std::size_t begin = end - std::min(size, end);
        any = take_rows(at, begin, end) || any;
        // Rows of this dataset that referred to those may have gone with them.
        end = std::min(begin, best_.before.data[at].rows.size());
      }
    }
  }
  return any;
}

bool Shrinking::take_rows(std::size_t at, std::size_t begin, std::size_t end) {
  std::set<RowPlace> out;
  for (std::size_t row = begin; row < end; ++row) out.emplace(at, row);
  add_referring(out);
  if (std::ranges::any_of(out, [&](const RowPlace& row) { return best_.holds_row(row.first, row.second); }))
    return false;
  Variation less = best_;
  const auto moved = [&](std::size_t of, std::size_t& row) {
    row -= static_cast<std::size_t>(
        std::ranges::count_if(out, [&](const RowPlace& gone) { return gone.first == of && gone.second < row; }));
  };
  for (auto gone = out.rbegin(); gone != out.rend(); ++gone) {
    auto& rows = less.before.data[gone->first].rows;
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(gone->second));
  }
  if (less.greater && !less.greater->place.is_input) moved(less.greater->place.at, less.greater->place.row);
  if (less.split) moved(less.split->at, less.split->row);
  return take(std::move(less));
}

// With the rows that refer to one that goes, and those that refer to these.
void Shrinking::add_referring(std::set<RowPlace>& out) const {
  const auto& data = best_.before.data;
  const auto refers = [&](const core::Field& field, const Value& cell) {
    return field.type.kind == core::Kind::reference && std::ranges::any_of(out, [&](const RowPlace& gone) {
             return data[gone.first].dataset == field.type.of && key_of(gone) == cell;
           });
  };
  std::size_t known = 0;
  while (known != out.size()) {
    known = out.size();
    for (std::size_t at = 0; at < data.size(); ++at)
      for (std::size_t row = 0; row < data[at].rows.size(); ++row)
        for (std::size_t column = 0; column < data[at].columns.size(); ++column)
          if (refers(contract_.datasets[data[at].dataset].columns[data[at].columns[column]],
                     data[at].rows[row][column]))
            out.emplace(at, row);
  }
}

// As references to the row say it.
Value Shrinking::key_of(const RowPlace& place) const {
  const core::GivenRows& rows = best_.before.data[place.first];
  const core::Dataset& dataset = contract_.datasets[rows.dataset];
  if (dataset.identity.size() != 1) return core::Missing{};
  const auto column = std::ranges::find(rows.columns, dataset.identity.front());
  if (column == rows.columns.end()) return core::Missing{};
  return spelled_in_data(contract_, dataset.columns[*column],
                         rows.rows[place.second][static_cast<std::size_t>(column - rows.columns.begin())]);
}

// ---- reported values, the cutoff, columns

bool Shrinking::fewer_inputs() {
  bool any = false;
  if (best_.before.as_of) {
    Variation less = best_;
    less.before.as_of.reset();
    any = take(std::move(less));
  }
  for (std::size_t at = best_.before.inputs.size(); at-- > 0;)
    if (at < best_.before.inputs.size()) any = take_input(at) || one_for_all(at) || any;
  return any;
}

bool Shrinking::take_input(std::size_t at) {
  Variation less = best_;
  std::vector<bool> out(less.before.inputs.size(), false);
  out[at] = true;
  less.before.inputs.erase(less.before.inputs.begin() + static_cast<std::ptrdiff_t>(at));
  return without_inputs(std::move(less), out);
}

// The value of one period as that of all.
bool Shrinking::one_for_all(std::size_t at) {
  const core::GivenInput one = best_.before.inputs[at];
  if (!one.period) return false;
  const auto same = [&](const core::GivenInput& given) { return given.input == one.input; };
  std::vector<bool> out;
  for (const core::GivenInput& given : best_.before.inputs) out.push_back(same(given));
  Variation less = best_;
  std::erase_if(less.before.inputs, same);
  less.before.inputs.push_back({one.input, one.value, std::nullopt});
  return without_inputs(std::move(less), out);
}

// `out`: of the reported values of the best one, those that `less` lacks.
bool Shrinking::without_inputs(Variation less, const std::vector<bool>& out) {
  if (less.greater && less.greater->place.is_input) {
    std::size_t& place = less.greater->place.at;
    if (out[place]) return false;
    place -= static_cast<std::size_t>(std::count(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(place), true));
  }
  return take(std::move(less));
}

// What is not looked at need not be given; keys are.
bool Shrinking::fewer_columns() {
  bool any = false;
  for (std::size_t at = 0; at < best_.before.data.size(); ++at)
    for (std::size_t column = best_.before.data[at].columns.size(); column-- > 0;) any = take_column(at, column) || any;
  return any;
}

bool Shrinking::take_column(std::size_t at, std::size_t column) {
  Variation less = best_;
  core::GivenRows& rows = less.before.data[at];
  const auto gone = static_cast<std::ptrdiff_t>(column);
  rows.columns.erase(rows.columns.begin() + gone);
  if (rows.columns.empty()) return false;
  for (auto& row : rows.rows) row.erase(row.begin() + gone);
  if (less.greater && !less.greater->place.is_input && less.greater->place.at == at) {
    if (less.greater->place.column == column) return false;
    if (less.greater->place.column > column) --less.greater->place.column;
  }
  return take(std::move(less));
}

}  // namespace hito::driver
