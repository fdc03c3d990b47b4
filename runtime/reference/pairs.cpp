#include "runtime/reference/pairs.h"

#include <algorithm>

#include "runtime/reference/changes.h"
#include "runtime/reference/keys.h"
#include "runtime/reference/properties.h"
#include "runtime/reference/splits.h"
#include "runtime/reference/stop.h"

namespace hito::runtime {
namespace {

using core::Value;

bool same_columns(const Table& a, const Table& b) {
  return std::ranges::equal(a.columns, b.columns, [](const Column& x, const Column& y) {
    return x.given == y.given && (!x.given || x.cells == y.cells);
  });
}

// The one value that two runs differ by.
struct Varied {
  const core::Field* field = nullptr;
  Value before, after;
  // Of a reported value.
  std::optional<std::uint32_t> period = {};
  // Of a column.
  std::uint32_t row = 0;
};

class Pair {
 public:
  Pair(const Request& before, const Request& after) : before_(before), after_(after), contract_(before.contract) {}

  std::optional<Examined> look(const core::Monotone& property) {
    if (before_.as_of != after_.as_of) return std::nullopt;
    const auto varied = property.input ? varied_input(*property.input) : varied_cell(*property.column);
    if (!varied || core::is_missing(varied->before) || core::is_missing(varied->after)) return std::nullopt;
    if (property.kind == core::Monotone::Kind::never_jumps) {
      if (next_value(contract_, *varied->field, varied->before) != varied->after) return std::nullopt;
    } else if (order_of(varied->before, varied->after) >= 0) {
      return std::nullopt;
    }
    const auto settled = settled_with(property.column ? property.column->first : core::DatasetId{}, varied->row);
    if (!settled) return std::nullopt;
    const Changes changes(before_, property);
    const auto figure = changes.figure(before_.data, before_.inputs);
    const auto figure_after = changes.figure(after_.data, after_.inputs);
    if (!figure || !figure_after) return std::nullopt;
    Examined found;
    found.finding.cases = 1;
    found.margin = changes.margin(*figure, *figure_after);
    if (changes.allowed(*figure, *figure_after)) return found;
    found.finding.verdict = Verdict::fails_here;
    const Text name = property.input ? variable_in_words(contract_, *property.input, varied->period)
                                     : variable_in_words(contract_, settled->data, property.column->first,
                                                         property.column->second, varied->row);
    found.finding.witness =
        changes.witness(*varied->field, name, {varied->before, *figure}, {varied->after, *figure_after});
    return found;
  }

  std::optional<Examined> look(const core::Splitting& property) {
    if (before_.as_of != after_.as_of || before_.inputs.values != after_.inputs.values) return std::nullopt;
    for (const core::SplitRows& rows : property.rows)
      if (auto found = look(rows)) return found;
    return std::nullopt;
  }

 private:
  std::optional<Varied> varied_input(core::InputId id) const {
    const auto& a = before_.inputs.values;
    const auto& b = after_.inputs.values;
    if (!same_tables({}) || a.size() != b.size()) return std::nullopt;
    std::optional<Varied> found;
    for (const auto& [which, value] : a) {
      const auto other = b.find(which);
      if (other == b.end()) return std::nullopt;
      if (other->second == value) continue;
      if (found || which.first != id) return std::nullopt;
      found = Varied{&contract_.inputs[id], value, other->second, which.second};
    }
    return found;
  }

  std::optional<Varied> varied_cell(std::pair<core::DatasetId, core::ColumnIndex> column) const {
    if (before_.inputs.values != after_.inputs.values || !same_tables(column.first)) return std::nullopt;
    const Table& a = before_.data.tables[column.first.value];
    Table b = after_.data.tables[column.first.value];
    const Cells& cells = a.columns[column.second].cells;
    if (a.rows() != b.rows() || !a.columns[column.second].given || !b.columns[column.second].given) return std::nullopt;
    for (std::uint32_t row = 0; row < a.rows(); ++row) {
      const Value value = b.columns[column.second].cells[row];
      if (cells[row] == value) continue;
      b.columns[column.second].cells.set(row, cells[row]);
      if (!same_columns(a, b)) return std::nullopt;
      return Varied{&contract_.datasets[column.first].columns[column.second], cells[row], value, {}, row};
    }
    return std::nullopt;
  }

  // Of all datasets but one.
  bool same_tables(core::DatasetId but) const {
    for (std::size_t i = 0; i < before_.data.tables.size(); ++i)
      if (contract_.datasets.id_at(i) != but && !same_columns(before_.data.tables[i], after_.data.tables[i]))
        return false;
    return true;
  }

  // Nothing where the row is not one of those that exist once.
  std::optional<Settlement> settled_with(core::DatasetId dataset, std::uint32_t row) const {
    Diagnostics faults;
    Settlement settled = settle(before_, faults);
    if (faults.has_errors()) return std::nullopt;
    if (dataset && std::ranges::find(settled.key_order[dataset.value], row) == settled.key_order[dataset.value].end())
      return std::nullopt;
    return settled;
  }

  std::optional<Examined> look(const core::SplitRows& rows) const {
    const std::size_t count = before_.data.tables[rows.dataset.value].rows();
    const Table& two = after_.data.tables[rows.dataset.value];
    if (!same_tables(rows.dataset) || two.rows() != count + 1) return std::nullopt;
    for (std::uint32_t row = 0; row < count; ++row) {
      Quantities parts = quantities_of(contract_, before_.data, rows, row);
      bool shared = false;
      for (Quantity& quantity : parts) {
        const auto first =
            two.columns[quantity.column].given ? two.columns[quantity.column].cells.as<Rational>(row) : std::nullopt;
        if (!first) return std::nullopt;
        quantity.first = *first;
        shared = shared || *first != quantity.whole;
      }
      if (shared) return look(rows, row, parts);
    }
    return std::nullopt;
  }

  std::optional<Examined> look(const core::SplitRows& rows, std::uint32_t row, const Quantities& parts) const {
    if (!is_split(parts) || !in_one_proportion(parts)) return std::nullopt;
    const Data made = with_row_split(before_.data, rows, row, parts);
    if (!same_columns(made.tables[rows.dataset.value], after_.data.tables[rows.dataset.value])) return std::nullopt;
    const auto settled = settled_with(rows.dataset, row);
    const auto one = entitlements_of(contract_, before_.data, before_.inputs, before_.as_of);
    const auto both = entitlements_of(contract_, made, before_.inputs, before_.as_of);
    if (!settled || !one || !both) return std::nullopt;
    Examined found;
    found.finding.cases = 1;
    for (const auto& [currency, sum] : *one) {
      const Rational left = sum - both->at(currency);
      found.margin = found.margin ? std::min(*found.margin, left) : left;
    }
    const auto currency = gained(*one, *both);
    if (!currency) return found;
    found.finding.verdict = Verdict::fails_here;
    found.finding.witness =
        witness_of_split(contract_, settled->data, rows.dataset, row, parts, *currency, *one, *both);
    return found;
  }

  const Request& before_;
  const Request& after_;
  const core::Contract& contract_;
};

std::optional<Examined> examine_one(const Request& request, const core::Property& property) {
  Diagnostics faults;
  const Settlement settled = settle(request, faults);
  if (faults.has_errors()) return std::nullopt;
  return Examined{examine_alone(request, settled, property), margin_alone(request, settled, property)};
}

}  // namespace

std::optional<Examined> examine_pair(const Request& request, const Request* after, const core::Property& property) {
  try {
    const auto* monotone = std::get_if<core::Monotone>(&property.kind);
    const auto* splitting = std::get_if<core::Splitting>(&property.kind);
    if (monotone == nullptr && splitting == nullptr) return examine_one(request, property);
    if (after == nullptr) return std::nullopt;
    Pair pair(request, *after);
    return monotone != nullptr ? pair.look(*monotone) : pair.look(*splitting);
  } catch (const Stopped&) {
    return std::nullopt;
  }
}

}  // namespace hito::runtime
