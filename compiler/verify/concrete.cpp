#include "compiler/verify/concrete.h"

#include <algorithm>

#include "compiler/facts/declared.h"

namespace hito::verify {

namespace {

// No more copies of one row than this are laid out.
constexpr std::int64_t most_copies = 20000;

class Laying {
 public:
  Laying(Scene& scene, const Lift& lift, World world)
      : scene_(scene), lift_(lift), contract_(scene.contract()), world_(world), rows_(contract_.datasets.size()) {}

  core::Example run() {
    for (const Row& row : scene_.rows())
      if (!row.generic && lift_.holds(scene_.present(const_cast<Row*>(&row), world_))) modelled(const_cast<Row*>(&row));
    for (const Group& group : scene_.groups()) {
      if (group.owner != nullptr) continue;
      for (const auto& [w, count] : lift_.rows_of(group))
        for (std::int64_t i = 0; i < std::min(count, most_copies); ++i)
          lay(group.dataset, group.witnesses[w].row, std::nullopt, nullptr);
    }
    core::Example example;
    for (std::size_t d = 0; d < rows_.size(); ++d) {
      if (rows_[d].empty()) continue;
      core::GivenRows given{contract_.datasets.id_at(d), {}, std::move(rows_[d])};
      for (core::ColumnIndex c = 0; c < contract_.datasets[given.dataset].columns.size(); ++c)
        given.columns.push_back(c);
      example.data.push_back(std::move(given));
    }
    inputs(example);
    return example;
  }

 private:
  // The row's position among the rows laid.
  core::RowRef modelled(Row* row) {
    if (const auto at = laid_.find(row); at != laid_.end()) return at->second;
    RowCase made = lift_.row(row);
    made.modelled = nullptr;
    for (const auto& [column, cell] : row->cells) {
      const Sym value = scene_.cell(row, column, world_);
      made.cells[column] = lift_.holds(value.missing) ? std::nullopt : lift_.value(value);
    }
    return lay(row->dataset, made, std::nullopt, row);
  }

  using Owner = std::pair<core::ColumnIndex, core::RowRef>;

  core::RowRef lay(core::DatasetId id, const RowCase& of, const std::optional<Owner>& owner, const Row* known) {
    const core::Dataset& dataset = contract_.datasets[id];
    const std::size_t number = ++numbers_[id];
    std::vector<core::Value> cells;
    for (core::ColumnIndex c = 0; c < dataset.columns.size(); ++c) {
      const core::Field& field = dataset.columns[c];
      const bool key = std::ranges::find(dataset.identity, c) != dataset.identity.end();
      const auto cell = of.cells.find(c);
      if (field.type.kind == core::Kind::reference)
        cells.push_back(cell != of.cells.end() && !cell->second ? core::Value(core::Missing{})
                                                                : referred(field, of, c, owner));
      else
        cells.push_back(cell == of.cells.end() ? some_value(field, key, number)
                                               : value_of(field, cell->second, key, number));
    }
    const core::RowRef at{static_cast<std::uint32_t>(rows_[id.value].size())};
    if (known != nullptr) laid_.emplace(known, at);
    rows_[id.value].push_back(std::move(cells));
    for (const auto& [group, w, count] : of.children)
      for (std::int64_t i = 0; i < std::min(count, most_copies); ++i)
        lay(group->dataset, group->witnesses[w].row, Owner(*group->link, at), nullptr);
    return at;
  }

  core::Value referred(const core::Field& field, const RowCase& of, core::ColumnIndex column,
                       const std::optional<Owner>& owner) {
    if (owner && owner->first == column) return owner->second;
    const auto link = of.links.find(column);
    if (link != of.links.end()) return target(field.type.of, *link->second);
    if (field.may_miss) return core::Missing{};
    return target(field.type.of, {});
  }

  core::RowRef target(core::DatasetId id, const RowCase& of) {
    if (of.modelled != nullptr) return modelled(const_cast<Row*>(of.modelled));
    return lay(id, of, std::nullopt, nullptr);
  }

  core::Value value_of(const core::Field& field, const std::optional<Rational>& value, bool key,
                       std::size_t number) const {
    if (!value) return core::Missing{};
    switch (field.type.kind) {
      case core::Kind::yes_no: return value->sign() != 0;
      case core::Kind::number: return *value;
      case core::Kind::date: return Date{static_cast<std::int32_t>(value->floor().to_int64().value_or(0))};
      case core::Kind::choice: return core::Choice{static_cast<std::uint32_t>(value->floor().to_int64().value_or(0))};
      case core::Kind::text:
      case core::Kind::identifier: {
        if (const auto text = scene_.text_of(*value); text && !key) return *text;
        return "R" + (key ? std::to_string(number) : to_text(*value));
      }
      case core::Kind::reference:
      case core::Kind::estimate:
      case core::Kind::poison: break;
    }
    return core::Missing{};
  }

  // Of a cell that nothing asks for.
  core::Value some_value(const core::Field& field, bool key, std::size_t number) const {
    if (field.may_miss && !key) return core::Missing{};
    const Range range = facts::range_of_field(contract_, field);
    std::optional<Rational> value(Rational(0));
    if (field.type.kind == core::Kind::date) value = Rational(contract_.term ? contract_.term->first.days : 20089);
    if (range.low && *value < *range.low) value = range.low;
    if (range.high && *value > *range.high) value = range.high;
    // Numbers that are keys differ.
    if (key && range.grain && field.type.kind != core::Kind::date)
      *value += *range.grain * Rational(static_cast<std::int64_t>(number - 1));
    return value_of(field, value, key, number);
  }

  void inputs(core::Example& example) {
    for (std::size_t i = 0; i < contract_.inputs.size(); ++i) {
      const core::InputId id = contract_.inputs.id_at(i);
      const core::Input& declared = contract_.inputs[id];
      for (std::uint32_t period = 0; period < (declared.each_period ? contract_.periods.size() : 1); ++period) {
        const auto found = scene_.inputs().find({id, period});
        core::Value value = core::Missing{};
        if (found == scene_.inputs().end()) {
          value = some_value(declared, false, 1);
        } else {
          const Sym sym = scene_.input(id, period, world_);
          if (!lift_.holds(sym.missing)) value = value_of(declared, lift_.value(sym), false, 1);
        }
        if (!core::is_missing(value))
          example.inputs.push_back({id, std::move(value), declared.each_period ? std::optional(period) : std::nullopt});
      }
    }
  }

  Scene& scene_;
  const Lift& lift_;
  const core::Contract& contract_;
  World world_;
  std::vector<std::vector<std::vector<core::Value>>> rows_;
  std::map<core::DatasetId, std::size_t> numbers_;
  std::map<const Row*, core::RowRef> laid_;
};

}  // namespace

core::Example data_of(Scene& scene, const Lift& lift, World world) { return Laying(scene, lift, world).run(); }

}  // namespace hito::verify
