#include "driver/trial.h"

#include <algorithm>

#include "compiler/core/read_value.h"
#include "driver/condition.h"
#include "runtime/data/inputs.h"
#include "runtime/reference/properties.h"
#include "runtime/statement/rows.h"

namespace hito::driver {
runtime::Data data_of(const core::Contract& contract, const core::Example& example) {
  runtime::Data data;
  for (const core::Dataset& dataset : contract.datasets) {
    data.tables.emplace_back().columns.resize(dataset.columns.size());
  }
  for (const core::GivenRows& given : example.data) {
    runtime::Table& table = data.tables[given.dataset.value];
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const auto at = std::ranges::find(given.columns, static_cast<core::ColumnIndex>(i));
      runtime::Column& column = table.columns[i];
      column.given = at != given.columns.end();
      for (const auto& row : given.rows) {
        column.cells.push_back(column.given ? row[static_cast<std::size_t>(at - given.columns.begin())]
                                            : core::Value(core::Missing{}));
      }
    }
    for (std::size_t row = 0; row < given.rows.size(); ++row) table.lines.push_back(table.lines.size() + 1);
  }
  return data;
}

runtime::Inputs inputs_of(const core::Contract& contract, const core::Example& example) {
  runtime::Inputs inputs;
  const auto every_period = [&](const core::GivenInput& given) {
    for (std::uint32_t period = 0; period < contract.periods.size(); ++period)
      inputs.values[{given.input, period}] = given.value;
  };
  for (const core::GivenInput& given : example.inputs)
    if (!given.period && contract.inputs[given.input].each_period) every_period(given);
  // What is said of one period stands above what is said of all.
  for (const core::GivenInput& given : example.inputs)
    if (given.period || !contract.inputs[given.input].each_period)
      inputs.values[{given.input, given.period}] = given.value;
  runtime::decide(contract, {example.as_of, example.as_of, false}, inputs);
  return inputs;
}

std::vector<runtime::Inputs> ends_of_ranges(const core::Contract& contract) {
  std::vector<runtime::Inputs> ends(2);
  for (std::size_t i = 0; i < contract.inputs.size(); ++i) {
    const core::InputId id = contract.inputs.id_at(i);
    const core::Bounds& bounds = contract.inputs[id].bounds;
    const auto put = [&](runtime::Inputs& inputs, const auto& end) {
      if (end) inputs.values[{id, std::nullopt}] = core::Value(*end);
    };
    put(ends[0], bounds.low);
    put(ends[0], bounds.first);
    put(ends[1], bounds.high);
    put(ends[1], bounds.last);
  }
  return ends;
}

Trial::Trial(const core::Contract& contract, const core::Example& example)
    : contract_(contract),
      example_(example),
      request_{contract, data_of(contract, example), inputs_of(contract, example), example.as_of} {}

Result<bool> Trial::run(Engines& engines, Diagnostics& diagnostics) {
  Diagnostics own;
  auto settled = engines.settle(request_, own);
  if (!settled) return std::unexpected(settled.error());
  settlement_ = std::move(*settled);
  place(diagnostics, own);
  if (own.has_errors()) return false;
  totals_ = runtime::total_up(contract_, settlement_, std::nullopt);
  return true;
}

std::vector<Difference> Trial::compare(Diagnostics& diagnostics) const {
  std::vector<Difference> differences;
  for (const core::Figure& figure : example_.figures) {
    compare(figure, runtime::amount_of(totals_, figure.of), differences);
  }
  for (const core::ExpectedRow& row : example_.rows) compare(row, differences);
  for (const core::ExprId condition : example_.conditions) {
    Diagnostics own;
    const bool holds = runtime::condition_holds(request_, settlement_, condition, own);
    place(diagnostics, own);
    if (holds) continue;
    const std::vector<Difference> why = why_not(request_, settlement_, condition);
    differences.insert(differences.end(), why.begin(), why.end());
  }
  return differences;
}

// Rows of an example have no file: what is wrong with them is shown at the example. What is wrong at a place of the
// contract says in which example it was found.
void Trial::place(Diagnostics& diagnostics, const Diagnostics& found) const {
  for (const Diagnostic& one : found.all()) {
    const auto* cell = std::get_if<DataPlace>(&one.place);
    const bool of_contract = std::holds_alternative<Span>(one.place);
    Diagnostic& reported = diagnostics.report(one.code, of_contract ? one.place : Place(example_.span), one.args);
    reported.also = one.also;
    reported.fix = one.fix;
    if (of_contract)
      reported.also.push_back(
          {example_.span, example_.title.empty() ? say(Say::in_this_example) : say(Say::in_example, {example_.title})});
    else if (cell != nullptr && cell->line > 0)
      reported.also.push_back({example_.span, say(Say::in_row_of_example, {std::to_string(cell->line), cell->file})});
  }
}

void Trial::compare(const core::Figure& figure, const Rational& found, std::vector<Difference>& differences) const {
  if (found == figure.amount) return;
  const core::UnitId currency = figure.of.currency;
  differences.push_back({figure.span, runtime::figure_in_words(contract_, figure.of),
                         core::spell_money(contract_, figure.amount, currency),
                         core::spell_money(contract_, found, currency)});
}

void Trial::compare(const core::ExpectedRow& expected, std::vector<Difference>& differences) const {
  const auto row = find_row(expected);
  if (!row) {
    differences.push_back(
        {expected.span, say(Say::figure_no_such_row, {contract_.datasets[expected.dataset].name}), {}, {}});
    return;
  }
  for (const core::Figure& figure : expected.figures) {
    const auto of_rows = runtime::amounts_of_rows(contract_, settlement_, expected.dataset, figure.of);
    compare(figure, of_rows[*row], differences);
  }
}

std::optional<std::uint32_t> Trial::find_row(const core::ExpectedRow& expected) const {
  const runtime::Table& table = request_.data.tables[expected.dataset.value];
  const std::vector<runtime::RowState>& states = settlement_.row_states[expected.dataset.value];
  for (std::uint32_t row = 0; row < table.rows(); ++row) {
    // Of rows with one key, the one that counts is meant.
    if (states[row] == runtime::RowState::duplicate) continue;
    if (std::ranges::all_of(expected.key,
                            [&](const auto& cell) { return table.columns[cell.first].cells[row] == cell.second; })) {
      return row;
    }
  }
  return std::nullopt;
}

}  // namespace hito::driver
