// "splitting a row never pays more": the run is repeated with each row in turn made two, which share out its quantities
// in one proportion and are alike in all else but their key. The work is bounded as that of monotone.cpp is.
#include <algorithm>
#include <map>

#include "compiler/core/read_value.h"
#include "runtime/reference/properties.h"
#include "runtime/reference/vary.h"
#include "runtime/statement/row_key.h"

namespace hito::runtime {
namespace {

// One quantity of a row that is split; zero takes part, and stays zero in both.
struct Quantity {
  core::ColumnIndex column;
  const core::Field& field;
  Rational whole;
  Rational first = {};
  Rational second() const { return whole - first; }
};
using Quantities = std::vector<Quantity>;

// Each first part is rounded down to what its column can hold, and the second one has the rest.
Quantities in_proportion(Quantities row, const Rational& proportion) {
  for (Quantity& quantity : row)
    quantity.first = round(quantity.whole * proportion, grain_of(quantity.field), RoundMode::down);
  return row;
}

// Whether two rows could stand in the data like this, and neither of them is without anything.
bool is_split(const Quantities& parts) {
  const auto within = [](const core::Bounds& bounds, const Rational& part) {
    return (!bounds.low || part >= *bounds.low) && (!bounds.high || part <= *bounds.high);
  };
  return std::ranges::any_of(parts, [](const Quantity& q) { return q.first.sign() != 0; }) &&
         std::ranges::any_of(parts, [](const Quantity& q) { return q.second().sign() != 0; }) &&
         std::ranges::all_of(parts, [&](const Quantity& q) {
           return within(q.field.bounds, q.first) && within(q.field.bounds, q.second());
         });
}

// Halves, a third, and the least that takes something of every quantity.
std::vector<Quantities> ways_to_split(const Quantities& row) {
  std::vector<Rational> proportions{Rational(Integer(1), Integer(2)), Rational(Integer(1), Integer(3))};
  Rational least;
  for (const Quantity& quantity : row)
    if (quantity.whole.sign() != 0) least = std::max(least, grain_of(quantity.field) / abs(quantity.whole));
  if (least < proportions.back()) proportions.push_back(least);
  std::vector<Quantities> ways;
  const auto same = [](const Quantities& a, const Quantities& b) {
    return std::ranges::equal(a, b, {}, &Quantity::first, &Quantity::first);
  };
  for (const Rational& proportion : proportions) {
    Quantities parts = in_proportion(row, proportion);
    const bool tried = std::ranges::any_of(ways, [&](const Quantities& way) { return same(way, parts); });
    if (is_split(parts) && !tried) ways.push_back(std::move(parts));
  }
  return ways;
}

using ByCurrency = std::map<core::UnitId, Rational>;

// A text that no cell of the column has. It comes right after `taken` in key order, as the row in the file.
core::Value another_text(const std::vector<core::Value>& cells, const core::Value& taken) {
  const auto* text = std::get_if<std::string>(&taken);
  std::string made = text ? *text : "";
  do made += " (2)";
  while (std::ranges::find(cells, core::Value(made)) != cells.end());
  return made;
}

// The row stands twice, on the same line.
RowLines twice(const RowLines& lines, std::uint32_t row) {
  RowLines made;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    made.push_back(lines[i]);
    if (i == row) made.push_back(lines[i]);
  }
  return made;
}

class Splits {
 public:
  Splits(const Request& request, const Settlement& settlement)
      : request_(request), contract_(request.contract), settlement_(settlement), runs_(runs_within_bounds(request)) {}

  PropertyFinding run(const core::Splitting& property) {
    if (runs_ >= 2) whole_ = entitlements(request_.data);
    if (whole_)
      for (const core::SplitRows& rows : property.rows) over(rows);
    if (finding_.cases == 0) finding_.verdict = Verdict::not_exercised;
    return std::move(finding_);
  }

 private:
  void over(const core::SplitRows& rows) {
    const auto& order = settlement_.key_order[rows.dataset.value];
    const std::size_t count = std::min(order.size(), most_varied_rows);
    for (std::size_t i = 0; i < count; ++i)
      for (const Quantities& parts : ways_to_split(quantities(rows, order[i]))) {
        if (runs_ == 0) return;
        judge(rows.dataset, order[i], parts, entitlements(with_row_split(rows, order[i], parts)));
      }
  }

  // Those that the row has.
  Quantities quantities(const core::SplitRows& rows, std::uint32_t row) const {
    Quantities found;
    for (const core::ColumnIndex column : rows.quantities) {
      const Column& cells = request_.data.tables[rows.dataset.value].columns[column];
      const auto number = cells.given ? cells.cells.as<Rational>(row) : std::nullopt;
      if (number) found.push_back({column, contract_.datasets[rows.dataset].columns[column], *number});
    }
    return found;
  }

  // The second row stands right after the first: where there is no key, the order of the file is that of the lines.
  Data with_row_split(const core::SplitRows& rows, std::uint32_t row, const Quantities& parts) const {
    Data data = request_.data;
    Table& table = data.tables[rows.dataset.value];
    table.lines = twice(table.lines, row);
    for (Column& column : table.columns) {
      if (!column.given) continue;
      std::vector<core::Value> cells = column.cells.all();
      cells.insert(cells.begin() + row, core::Value(cells[row]));
      column.cells = Cells(cells);
    }
    for (const Quantity& quantity : parts) {
      Cells& cells = table.columns[quantity.column].cells;
      cells.set(row, quantity.first);
      cells.set(row + 1, quantity.second());
    }
    if (rows.renamed && table.columns[*rows.renamed].given) {
      Cells& cells = table.columns[*rows.renamed].cells;
      cells.set(row + 1, another_text(cells.all(), cells[row]));
    }
    return data;
  }

  // Of every clause, before rounding; nothing where the rows do not fit the rest of the data.
  std::optional<ByCurrency> entitlements(Data data) {
    --runs_;
    Diagnostics faults;
    const Settlement run =
        settle(contract_, std::move(data), request_.inputs, request_.as_of, Until::unrounded, faults);
    if (faults.has_errors()) return std::nullopt;
    ByCurrency sums;
    for (const core::UnitId currency : contract_.currencies) sums[currency] = {};
    for (const Line& line : run.lines) sums[contract_.clauses[line.clause].currency] += line.entitlement;
    return sums;
  }

  void judge(core::DatasetId dataset, std::uint32_t row, const Quantities& parts,
             const std::optional<ByCurrency>& split) {
    if (!split) return;
    ++finding_.cases;
    const auto more = [&](const auto& sum) { return sum.second > whole_->at(sum.first); };
    const auto found = std::ranges::find_if(*split, more);
    if (found == split->end() || finding_.verdict == Verdict::fails_here) return;
    const auto& [currency, sum] = *found;
    finding_.verdict = Verdict::fails_here;
    const std::string key = joined(row_key(contract_, settlement_.data, dataset, row));
    for (const Quantity& quantity : parts) {
      const auto in_words = [&](const Rational& part) {
        return core::spell_value(contract_, quantity.field.type, part);
      };
      finding_.witness.emplace_back(
          say(Say::column_of_row, {quantity.field.name, key}),
          say(Say::split_quantity, {in_words(quantity.whole), in_words(quantity.first), in_words(quantity.second())}));
    }
    finding_.witness.emplace_back(say(Say::entitlements_of_one_row),
                                  core::spell_money(contract_, whole_->at(currency), currency));
    finding_.witness.emplace_back(say(Say::entitlements_of_two_rows), core::spell_money(contract_, sum, currency));
  }

  const Request& request_;
  const core::Contract& contract_;
  const Settlement& settlement_;
  // Still to be made.
  std::size_t runs_;
  // What every clause gives a right to with no row split.
  std::optional<ByCurrency> whole_;
  PropertyFinding finding_;
};

}  // namespace

PropertyFinding examine_splitting(const Request& request, const Settlement& settlement,
                                  const core::Splitting& property) {
  return Splits(request, settlement).run(property);
}

}  // namespace hito::runtime
