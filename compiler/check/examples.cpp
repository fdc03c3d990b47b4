// Examples: cells read by the type of what they stand for.
#include <algorithm>

#include "compiler/check/context.h"
#include "compiler/core/shown.h"

namespace hito::check_room {

std::optional<core::Value> read_cell(Context& context, const core::Field& field, const ast::ExampleCell& cell) {
  if (is_poison(field.type)) return std::nullopt;
  auto value = core::read_value(context.contract, field, cell.text, core::Written::in_contract);
  if (value) return *value;
  context.report(value.error().code, cell.span, value.error().args);
  return std::nullopt;
}

namespace {

// A figure of money: "8_333.33 PEN". Any decimals; it is compared exactly.
std::optional<Rational> read_figure(Context& context, const ast::ExampleCell& cell, UnitId currency) {
  core::Field money;
  money.name = currency.valid() ? context.contract.units[currency].name : "";
  money.type = money_type(currency);
  auto value = read_cell(context, money, cell);
  if (!value || core::is_missing(*value)) return std::nullopt;
  return std::get<Rational>(*value);
}

bool is_figure(const ast::ExampleColumn& column) { return column.kind != ast::ExampleColumn::Kind::name; }

std::optional<core::Figure> figure_of(Context& context, const ast::ExampleColumn& column, const ast::ExampleCell& cell) {
  core::Figure figure;
  figure.span = cell.span;
  using Kind = ast::ExampleColumn::Kind;
  switch (column.kind) {
    case Kind::name:
    case Kind::total: figure.of.kind = core::AmountKind::total; break;
    case Kind::clause: {
      figure.of.kind = core::AmountKind::payment;
      auto clause = need_clause_with(context, *column.clause, figure.of.kind);
      if (!clause) return std::nullopt;
      figure.of.clause = *clause;
      break;
    }
    case Kind::paid_by:
    case Kind::received_by: {
      auto party = need_party(context, *column.party);
      if (!party) return std::nullopt;
      figure.of.kind = column.kind == Kind::paid_by ? core::AmountKind::paid_by : core::AmountKind::received_by;
      figure.of.party = *party;
      break;
    }
  }
  if (cell.text.empty()) return std::nullopt;  // a blank figure is not checked
  figure.of.currency = column.clause ? context.contract.clauses[figure.of.clause].currency : need_currency(context, column.currency, column.span);
  auto amount = read_figure(context, cell, figure.of.currency);
  if (!amount) return std::nullopt;
  figure.amount = *amount;
  return figure;
}

std::optional<InputId> need_input(Context& context, const ast::Name& name, const std::optional<ast::Name>& part = {}) {
  if (auto symbol = context.symbols.find(name.text); symbol != context.symbols.end())
    if (const auto* input = std::get_if<InputId>(&symbol->second.symbol))
      return part ? need_part(context, name, *input, *part) : *input;
  if (context.silent_names.contains(name.text)) return std::nullopt;
  std::vector<std::string> known;
  for (const auto& input : context.contract.inputs) known.push_back(input.name);
  context.report(Code::unknown_input, name.span, {name.text, with_suggestion(name.text, known)});
  return std::nullopt;
}

// One example per row of an `examples` table.
void lower_table(Context& context, const ast::Examples& examples) {
  std::vector<std::optional<InputId>> inputs;
  for (const auto& column : examples.table.columns)
    inputs.push_back(is_figure(column) ? std::nullopt : need_input(context, column.name, column.part));
  for (std::size_t r = 0; r < examples.table.rows.size(); ++r) {
    core::Example made;
    made.title = examples.title ? examples.title->text : "";
    made.span = examples.table.row_spans[r];
    const auto& cells = examples.table.rows[r];
    require(cells.size() == inputs.size(), "a row of an example is as wide as its header");
    for (std::size_t c = 0; c < cells.size(); ++c) {
      if (is_figure(examples.table.columns[c])) {
        if (auto figure = figure_of(context, examples.table.columns[c], cells[c])) made.figures.push_back(*figure);
      } else if (inputs[c]) {
        if (auto value = read_cell(context, context.contract.inputs[*inputs[c]], cells[c]); value && !core::is_missing(*value))
          made.inputs.push_back({*inputs[c], *value, std::nullopt});
      }
    }
    context.contract.examples.push_back(std::move(made));
  }
}

std::optional<ColumnIndex> column_of(Context& context, DatasetId dataset, const ast::Name& name) {
  const auto& columns = context.contract.datasets[dataset].columns;
  auto found = std::ranges::find(columns, name.text, &core::Field::name);
  if (found != columns.end()) return static_cast<ColumnIndex>(found - columns.begin());
  report_unknown_column(context, name, dataset);
  return std::nullopt;
}

std::optional<core::GivenRows> lower_given(Context& context, const ast::GivenRows& given) {
  auto found = context.datasets.find(given.dataset.text);
  if (found == context.datasets.end()) {
    std::vector<std::string> known;
    for (const auto& [name, id] : context.datasets) known.push_back(name);
    if (!context.silent_names.contains(given.dataset.text))
      context.report(Code::unknown_dataset, given.dataset.span, {given.dataset.text, with_suggestion(given.dataset.text, known)});
    return std::nullopt;
  }
  core::GivenRows made{found->second.first, {}, {}};
  for (const auto& column : given.table.columns) {
    if (is_figure(column)) {
      context.report(Code::figure_in_given, column.span);
      return std::nullopt;
    }
    if (column.part) {
      context.report(Code::not_an_estimate, column.span, {column.name.text});
      return std::nullopt;
    }
    auto index = column_of(context, made.dataset, column.name);
    if (!index) return std::nullopt;
    made.columns.push_back(*index);
  }
  for (std::size_t r = 0; r < given.table.rows.size(); ++r) {
    const auto& cells = given.table.rows[r];
    require(cells.size() == made.columns.size(), "a row of an example is as wide as its header");
    std::vector<core::Value> row;
    for (std::size_t c = 0; c < cells.size(); ++c) {
      const core::Field& field = context.contract.datasets[made.dataset].columns[made.columns[c]];
      auto value = read_cell(context, field, cells[c]);
      if (value && core::is_missing(*value) && !field.may_miss) context.report(Code::example_cell_missing, cells[c].span, {field.name});
      row.push_back(value.value_or(core::Value{core::Missing{}}));
    }
    made.rows.push_back(std::move(row));
  }
  return made;
}

// What a party pays or receives is of the whole contract, and no row's. True when a column was refused.
bool refuse_parties(Context& context, const ast::ExampleTable& table) {
  bool refused = false;
  for (const auto& column : table.columns) {
    if (!column.party) continue;
    context.report(Code::example_column_unknown, column.span, {std::string(context.source.at(column.span))});
    refused = true;
  }
  return refused;
}

// Figures by row: the columns that are names say which row, in a dataset that the example gives.
void lower_expected_rows(Context& context, const ast::ExampleTable& table, core::Example& example, bool all_given) {
  auto has_all = [&](const core::GivenRows& given) {
    return std::ranges::all_of(table.columns, [&](const ast::ExampleColumn& column) {
      const auto& columns = context.contract.datasets[given.dataset].columns;
      return is_figure(column) || std::ranges::find(columns, column.name.text, &core::Field::name) != columns.end();
    });
  };
  const bool by_row = std::ranges::any_of(table.columns, [](const ast::ExampleColumn& c) { return !is_figure(c); });
  auto given = std::ranges::find_if(example.data, has_all);
  // Where several datasets have such columns, the one that a clause of the table pays for.
  auto paid_for = [&](const core::GivenRows& rows) {
    return std::ranges::any_of(table.columns, [&](const ast::ExampleColumn& column) {
      if (!column.clause) return false;
      const auto clause = context.clauses.find(column.clause->text);
      const auto* pay = clause == context.clauses.end() ? nullptr : std::get_if<core::Pay>(&context.contract.clauses[clause->second].body);
      return pay && pay->each == rows.dataset;
    });
  };
  if (auto own = std::ranges::find_if(example.data, [&](const core::GivenRows& rows) { return has_all(rows) && paid_for(rows); });
      own != example.data.end())
    given = own;
  if (by_row && given == example.data.end()) {
    // Rows that were refused may be the ones meant.
    if (!table.columns.empty() && all_given) context.report(Code::expected_row_unknown, table.columns.front().span);
    return;
  }
  if (by_row && refuse_parties(context, table)) return;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    core::ExpectedRow row;
    row.span = table.row_spans[r];
    if (by_row) row.dataset = given->dataset;
    for (std::size_t c = 0; c < table.columns.size() && c < table.rows[r].size(); ++c) {
      const auto& column = table.columns[c];
      if (is_figure(column)) {
        if (auto figure = figure_of(context, column, table.rows[r][c])) row.figures.push_back(*figure);
      } else if (auto index = column_of(context, row.dataset, column.name)) {
        const core::Field& field = context.contract.datasets[row.dataset].columns[*index];
        if (auto value = read_cell(context, field, table.rows[r][c])) row.key.emplace_back(*index, *value);
      }
    }
    if (by_row)
      example.rows.push_back(std::move(row));
    else
      example.figures.insert(example.figures.end(), row.figures.begin(), row.figures.end());
  }
}

// The period that a value is given for, by its label; nothing where none is said.
std::optional<std::uint32_t> period_given(Context& context, InputId input, const ast::GivenValue& given) {
  if (!given.period) return std::nullopt;
  if (!context.contract.inputs[input].each_period) {
    context.report(Code::same_in_every_period, given.name.span, {given.name.text});
    return std::nullopt;
  }
  const auto& periods = context.contract.periods;
  const auto found = std::ranges::find(periods, given.period->text, &core::Period::label);
  if (found != periods.end()) return static_cast<std::uint32_t>(found - periods.begin());
  std::vector<std::string> labels;
  for (const core::Period& period : periods) labels.push_back(period.label);
  context.report(Code::example_period_unknown, given.period->span, {given.period->text, core::list_of(labels)});
  return std::nullopt;
}

// A value, and the parts that follow it where it is an estimate's.
void lower_given(Context& context, const ast::GivenValue& given, InputId input, core::Example& made) {
  const auto period = period_given(context, input, given);
  if (auto value = read_cell(context, context.contract.inputs[input], given.value))
    made.inputs.push_back({input, *value, period});
  std::set<InputId> seen{input};
  for (const ast::GivenPart& part : given.parts) {
    const auto id = need_part(context, given.name, input, part.name);
    if (!id) continue;
    if (!seen.insert(*id).second) context.report(Code::estimate_part_twice, part.name.span, {part.name.text});
    if (auto value = read_cell(context, context.contract.inputs[*id], part.value)) made.inputs.push_back({*id, *value, period});
  }
}

void lower_example(Context& context, const ast::Example& written) {
  core::Example made;
  made.title = written.title ? written.title->text : "";
  made.span = written.span;
  made.as_of = written.as_of;
  for (const auto& given : written.rows)
    if (auto rows = lower_given(context, given)) made.data.push_back(std::move(*rows));
  for (const auto& given : written.values)
    if (auto input = need_input(context, given.name)) lower_given(context, given, *input, made);
  for (const auto& table : written.expect_rows) lower_expected_rows(context, table, made, made.data.size() == written.rows.size());
  Scope scope;
  scope.amounts_allowed = true;
  for (ast::ExprId condition : written.expect) {
    made.conditions.push_back(lower(context, condition, scope));
    expect_yes_no(context, made.conditions.back());
  }
  context.contract.examples.push_back(std::move(made));
}

}  // namespace

void lower_examples(Context& context) {
  for (const auto& item : context.file.items) {
    if (const auto* table = std::get_if<ast::Examples>(&item)) lower_table(context, *table);
    if (const auto* example = std::get_if<ast::Example>(&item)) lower_example(context, *example);
  }
}

}  // namespace hito::check_room
