// Whole examples at random. Keys first, so that references have something to refer to.
#include <algorithm>
#include <array>

#include "driver/draw.h"
#include "driver/sound.h"

namespace hito::driver {
namespace {

using core::Kind;
using core::Value;
using Row = std::vector<Value>;

class Filling {
 public:
  Filling(const core::Contract& contract, Draw& draw)
      : contract_(contract), draw_(draw), rows_(contract.datasets.size()), keyed_(contract.datasets.size(), false) {}

  core::Example run() {
    core::Example made;
    for (std::size_t d = 0; d < rows_.size(); ++d) put_keys(contract_.datasets.id_at(d));
    for (std::size_t d = 0; d < rows_.size(); ++d) {
      const core::DatasetId id = contract_.datasets.id_at(d);
      put_rest(id);
      reach_a_sum(id);
      core::GivenRows given{id, {}, std::move(rows_[d])};
      for (core::ColumnIndex c = 0; c < contract_.datasets[id].columns.size(); ++c) given.columns.push_back(c);
      // References ask for the keys of rows that are given already.
      rows_[d] = given.rows;
      if (!given.rows.empty()) made.data.push_back(std::move(given));
    }
    made.as_of = draw_.cutoff();
    for (std::size_t i = 0; i < contract_.inputs.size(); ++i) put_input(contract_.inputs.id_at(i), made);
    return made;
  }

 private:
  std::vector<Row>& rows_of(core::DatasetId id) { return rows_[id.value]; }

  std::size_t row_count() {
    constexpr std::array<std::size_t, 12> counts{0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6};
    return counts.at(draw_.below(counts.size()));
  }

  void put_keys(core::DatasetId id) {
    if (keyed_[id.value]) return;
    keyed_[id.value] = true;
    const core::Dataset& dataset = contract_.datasets[id];
    for (const core::ColumnIndex column : dataset.identity)
      if (dataset.columns[column].type.kind == Kind::reference) put_keys(dataset.columns[column].type.of);
    std::vector<Row> seen;
    for (std::size_t left = row_count(); left > 0; --left) {
      Row row(dataset.columns.size());
      const bool repeats = dataset.repeated != core::Repeated::rejected && !rows_of(id).empty() && draw_.chance(30);
      Row key;
      for (const core::ColumnIndex column : dataset.identity) {
        row[column] =
            repeats ? rows_of(id).back()[column] : key_value(dataset.columns[column], dataset.identity.size());
        key.push_back(row[column]);
      }
      const bool is_new = dataset.identity.empty() || repeats || std::ranges::find(seen, key) == seen.end();
      if (!is_new || std::ranges::any_of(key, [](const Value& value) { return core::is_missing(value); })) continue;
      seen.push_back(std::move(key));
      rows_of(id).push_back(std::move(row));
    }
  }

  Value key_value(const core::Field& field, std::size_t parts) {
    if (field.type.kind == Kind::reference) return reference(field);
    const bool words = field.type.kind == Kind::text || field.type.kind == Kind::identifier;
    // Parts of a key are shared by rows.
    if (words) return std::string(1, static_cast<char>('A' + draw_.below(parts > 1 ? 4 : 26)));
    return draw_.value(field);
  }

  Value reference(const core::Field& field) {
    const core::Dataset& target = contract_.datasets[field.type.of];
    if (rows_of(field.type.of).empty() || target.identity.size() != 1) return core::Missing{};
    const core::ColumnIndex key = target.identity.front();
    const auto& rows = rows_of(field.type.of);
    return spelled_in_data(contract_, target.columns[key], rows[draw_.below(rows.size())][key]);
  }

  // A row that lacks what it must have is left out: a reference where there is no row.
  void put_rest(core::DatasetId id) {
    const core::Dataset& dataset = contract_.datasets[id];
    std::erase_if(rows_of(id), [&](Row& row) {
      bool whole = true;
      std::vector<Date> dates;
      for (core::ColumnIndex column = 0; column < dataset.columns.size(); ++column) {
        const core::Field& field = dataset.columns[column];
        const bool is_key = std::ranges::find(dataset.identity, column) != dataset.identity.end();
        if (!is_key && !(field.may_miss && draw_.chance(20))) row[column] = rest_of(field, dates);
        if (const auto* date = std::get_if<Date>(&row[column])) dates.push_back(*date);
        whole = whole && (field.may_miss || !core::is_missing(row[column]));
      }
      return !whole;
    });
  }

  Value rest_of(const core::Field& field, const std::vector<Date>& dates) {
    if (field.type.kind == Kind::reference) return reference(field);
    if (field.type.kind == Kind::date) return draw_.date(field, dates);
    return draw_.value(field);
  }

  // Now and then the last row brings the sum of a column to an edge.
  void reach_a_sum(core::DatasetId id) {
    const core::Dataset& dataset = contract_.datasets[id];
    auto& rows = rows_of(id);
    if (rows.size() < 2 || !draw_.chance(30)) return;
    const auto column = static_cast<core::ColumnIndex>(draw_.below(dataset.columns.size()));
    const core::Field& field = dataset.columns[column];
    const bool is_key = std::ranges::find(dataset.identity, column) != dataset.identity.end();
    if (field.type.kind != Kind::number || is_key) return;
    core::Field wide = field;
    wide.bounds = {};
    Rational left = std::get<Rational>(draw_.value(wide));
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
      if (const auto* number = std::get_if<Rational>(&rows[i][column])) left -= *number;
    const bool fits =
        (!field.bounds.low || left >= *field.bounds.low) && (!field.bounds.high || left <= *field.bounds.high);
    if (fits) rows.back()[column] = left;
  }

  void put_input(core::InputId id, core::Example& made) {
    const core::Input& input = contract_.inputs[id];
    if (input.part && *input.part != EstimatePart::value) {
      put_part(id, *input.part, made);
    } else if (!input.each_period || draw_.chance(30)) {
      put_input(id, std::nullopt, made);
    } else {
      for (std::uint32_t period = 0; period < contract_.periods.size(); ++period) put_input(id, period, made);
    }
  }

  void put_input(core::InputId id, std::optional<std::uint32_t> period, core::Example& made) {
    const core::Input& input = contract_.inputs[id];
    unsigned left_out = input.may_miss ? 20 : 0;
    if (input.decision) left_out = is_over(input, period, made) ? 50 : 3;
    if (!draw_.chance(left_out)) made.inputs.push_back({id, draw_.value(input), period});
  }

  // Whether a decision that was not taken is as the contract says: in every period, where none is said.
  bool is_over(const core::Input& input, std::optional<std::uint32_t> period, const core::Example& made) const {
    if (input.each_period && !period) period = static_cast<std::uint32_t>(contract_.periods.size() - 1);
    const auto deadline = core::deadline_of(contract_, *input.decision, period);
    return deadline && made.as_of && *made.as_of > *deadline;
  }

  // Wherever its value is given.
  void put_part(core::InputId id, EstimatePart part, core::Example& made) {
    const core::Input& input = contract_.inputs[id];
    std::vector<core::GivenInput> parts;
    for (const core::GivenInput& given : made.inputs) {
      const bool is_its_value =
          contract_.inputs[given.input].part == EstimatePart::value && core::input_of_part(given.input, part) == id;
      if (is_its_value && !(input.may_miss && draw_.chance(20)))
        parts.push_back({id, draw_.value(input), given.period});
    }
    made.inputs.insert(made.inputs.end(), parts.begin(), parts.end());
  }

  const core::Contract& contract_;
  Draw& draw_;
  std::vector<std::vector<Row>> rows_;
  std::vector<bool> keyed_;
};

}  // namespace

core::Example draw_example(const core::Contract& contract, Draw& draw) { return Filling(contract, draw).run(); }

}  // namespace hito::driver
