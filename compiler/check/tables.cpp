// Tables, tiers, brackets and sliding scales. Totality and disjointness over the declared range are the facts room's.
#include <algorithm>

#include "compiler/check/context.h"
#include "compiler/core/shown.h"

namespace hito::check_room {

namespace {

// S20: every column, reported value and definition called `name`.
std::vector<core::Field> fields_named(Context& context, const ast::Name& name) {
  std::vector<core::Field> fields;
  for (const auto& dataset : context.contract.datasets)
    for (const auto& column : dataset.columns)
      if (column.name == name.text) fields.push_back(column);
  auto from_define = [&](const ast::Define& define, std::optional<DatasetId> each) {
    auto id = need_define(context, define, each, {}, name.span, nullptr);
    if (!id) return;
    core::Field field;
    field.name = name.text;
    field.type = context.type_of(context.contract.defines[*id].value);
    field.span = define.name.span;
    fields.push_back(field);
  };
  for (const auto& [key, define] : context.row_defines)
    if (key.second == name.text) from_define(*define, DatasetId{key.first});
  if (auto symbol = context.symbols.find(name.text); symbol != context.symbols.end()) {
    if (const auto* input = std::get_if<InputId>(&symbol->second.symbol)) fields.push_back(context.contract.inputs[*input]);
    if (const auto* define = std::get_if<const ast::Define*>(&symbol->second.symbol); define && (*define)->params.empty())
      from_define(**define, std::nullopt);
  }
  return fields;
}

// The widest bounds of all that share the name; none where one has none.
void widen(core::Bounds& bounds, const core::Bounds& other) {
  auto low = [](auto& mine, const auto& theirs) { mine = mine && theirs ? std::optional(std::min(*mine, *theirs)) : std::nullopt; };
  auto high = [](auto& mine, const auto& theirs) { mine = mine && theirs ? std::optional(std::max(*mine, *theirs)) : std::nullopt; };
  low(bounds.low, other.low);
  high(bounds.high, other.high);
  low(bounds.first, other.first);
  high(bounds.last, other.last);
}

// Which columns of a pipe table are conditions, in the order of `by`; the others are results. Every version has the
// columns of the first one.
std::optional<std::vector<std::size_t>> read_headers(Context& context, core::Table& table, const ast::Table& written,
                                                     const ast::TableVersion& version) {
  std::vector<std::size_t> inputs;
  std::vector<std::string> results;
  for (const auto& header : version.headers) {
    auto by = std::ranges::find(table.by, header.text);
    if (by != table.by.end())
      inputs.push_back(static_cast<std::size_t>(by - table.by.begin()));
    else if (std::ranges::find(results, header.text) != results.end())
      context.report(Code::duplicate_name, header.span, {header.text});
    else
      results.push_back(header.text);
  }
  for (std::size_t i = 0; i < table.by.size(); ++i)
    if (std::ranges::count(inputs, i) != 1) {
      context.report(Code::table_header, written.name.span, {table.by[i]});
      return std::nullopt;
    }
  if (results.empty()) {
    context.report(Code::table_without_results, written.name.span, {table.name});
    return std::nullopt;
  }
  if (&version == &written.versions.front()) {
    table.results = std::move(results);
  } else if (results != table.results) {
    context.report(Code::version_columns, version.headers.front().span, {table.name, core::list_of(table.results)});
    return std::nullopt;
  }
  return inputs;
}

bool written_as_percent(const Context& context, ast::ExprId id) {
  const ast::Expr& expr = context.ast_of(id);
  if (const auto* apply = std::get_if<ast::ApplyExpr>(&expr.kind)) return written_as_percent(context, apply->args[0]);
  const auto* literal = std::get_if<ast::LiteralExpr>(&expr.kind);
  return literal && std::holds_alternative<ast::PercentLiteral>(literal->literal);
}

// A ratio goes with numbers and percents alike; messages spell it as the author writes the table's bounds.
void take_shape(const Context& context, core::Field& input, const ast::TableVersion& version, std::size_t column) {
  if (input.type.shape != Shape::ratio) return;
  for (const auto& row : version.rows) {
    if (column >= row.matches.size()) continue;
    const auto* range = std::get_if<ast::MatchRange>(&row.matches[column].kind);
    if (!range) continue;
    const auto& bound = range->low ? range->low : range->high;
    if (bound && written_as_percent(context, *bound)) input.type.shape = Shape::percent;
  }
}

// The lines of one version, after those of the versions before it. False when it has none with a meaning.
bool lower_version(Context& context, core::Table& table, const ast::Table& written, const ast::TableVersion& version) {
  if (version.rows.empty()) {
    context.report(Code::table_without_rows, written.name.span, {table.name});
    return false;
  }
  if (table.kind == core::TableKind::brackets || table.kind == core::TableKind::scale) {
    table.kind == core::TableKind::brackets ? add_brackets(context, table, version) : add_points(context, table, version);
    return true;
  }
  if (version.cross) {
    add_cross_lines(context, table, version);
    return true;
  }
  std::vector<std::size_t> inputs{0};
  if (!version.headers.empty()) {
    const auto read = read_headers(context, table, written, version);
    if (!read) return false;
    inputs = *read;
  } else if (table.results.front() != "") {
    context.report(Code::version_columns, version.span, {table.name, core::list_of(table.results)});
    return false;
  }
  for (std::size_t i = 0; i < inputs.size(); ++i) take_shape(context, table.inputs[inputs[i]], version, i);
  add_lines(context, table, version, inputs);
  return true;
}

// From which day each version holds: the first one from the start of the term, the others in order.
void check_versions(Context& context, const ast::Table& written) {
  const auto& versions = written.versions;
  if (versions.size() == 1 && !versions.front().from) return;
  const auto& term = context.contract.term;
  if (!term && !context.term_in_doubt()) report_needs_term(context, written.name.span);
  if (term && versions.front().from && *versions.front().from > term->first)
    context.report(Code::version_starts_late, versions.front().span, {written.name.text, to_iso(*versions.front().from), to_iso(term->first)});
  for (std::size_t i = 1; i < versions.size(); ++i)
    if (versions[i].from && versions[i - 1].from.value_or(Date{INT32_MIN}) >= *versions[i].from)
      context.report(Code::version_order, versions[i].span, {to_iso(*versions[i].from), to_iso(*versions[i - 1].from)});
}

// Only numbers can be added up.
void check_added_up(Context& context, core::Table& table) {
  if (table.policy != core::HitPolicy::results_add) return;
  for (std::size_t i = 0; i < table.result_types.size(); ++i) {
    Type& type = table.result_types[i];
    if (is_poison(type) || type.kind == Kind::number || table.rows.empty()) continue;
    context.report(Code::number_expected, context.contract.exprs[table.rows.front().results[i]].span, {context.describe(type)});
    type = Type{};
  }
}

// All versions in one table first, so that their results have one type.
core::Table make_table(Context& context, const ast::Table& written, std::vector<std::size_t>& ends) {
  core::Table table;
  table.kind = static_cast<core::TableKind>(written.kind);
  table.policy = static_cast<core::HitPolicy>(written.policy);
  if (written.outside != ast::Table::Outside::unsaid) table.flat = written.outside == ast::Table::Outside::flat;
  table.name = written.name.text;
  table.span = written.span;
  for (const auto& by : written.by) {
    auto field = field_named(context, by);
    table.by.push_back(by.text);
    table.inputs.push_back(field.value_or(core::Field{}));
  }
  if (written.versions.empty() || written.versions.front().headers.empty() || written.versions.front().cross) table.results.push_back("");
  if (written.versions.empty()) {
    context.report(Code::table_without_rows, written.name.span, {table.name});
    table.result_types.push_back(Type{});
    return table;
  }
  check_versions(context, written);
  for (const auto& version : written.versions) {
    if (!lower_version(context, table, written, version)) {
      table.result_types.assign(std::max<std::size_t>(1, table.results.size()), Type{});
      table.rows.clear();
      ends.assign(written.versions.size(), 0);
      return table;
    }
    ends.push_back(table.rows.size());
  }
  // U6: slice × price; so the price is per unit of the input.
  if (table.kind == core::TableKind::brackets && !table.result_types.empty() && !is_poison(table.result_types[0])) {
    const Type& input = table.inputs.front().type;
    table.result_types[0].dimension = product(table.result_types[0].dimension, input.dimension, 1);
    table.result_types[0].integer = table.result_types[0].integer && input.integer;
  }
  // Between two points anything can lie.
  if (table.kind == core::TableKind::scale && !table.result_types.empty()) table.result_types[0].integer = false;
  check_added_up(context, table);
  return table;
}

// One table for each version, the first of them under the table's own id.
void put_table(Context& context, TableId id, const ast::Table& written) {
  std::vector<std::size_t> ends;
  core::Table made = make_table(context, written, ends);
  if (ends.size() < 2) {
    context.contract.tables[id] = std::move(made);
    return;
  }
  std::vector<core::TableRow> rows = std::move(made.rows);
  made.rows.clear();
  for (std::size_t i = 0, begin = 0; i < ends.size(); begin = ends[i++]) {
    core::Table version = made;
    version.span = written.versions[i].span;
    version.rows.assign(std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(begin)),
                        std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(ends[i])));
    if (i == 0) {
      context.contract.tables[id] = std::move(version);
      continue;
    }
    const TableId later = context.contract.tables.add(std::move(version));
    context.table_states[later] = TableState::done;
    context.later_versions[id].emplace_back(ast::Since{*written.versions[i].from, written.versions[i].by_payment}, later);
  }
}

}  // namespace

std::optional<core::Field> field_named(Context& context, const ast::Name& name) {
  auto fields = fields_named(context, name);
  if (fields.empty()) {
    if (!context.silent_names.contains(name.text) && !context.columns_in_doubt()) {
      std::vector<std::string> known;
      for (const auto& dataset : context.contract.datasets)
        for (const auto& column : dataset.columns) known.push_back(column.name);
      for (const auto& [symbol, declared] : context.symbols) known.push_back(symbol);
      context.report(Code::table_input_unknown, name.span, {name.text, with_suggestion(name.text, known)});
    }
    return std::nullopt;
  }
  core::Field field = fields.front();
  for (const auto& other : fields) {
    if (is_poison(other.type) || is_poison(field.type)) return std::nullopt;
    Type a = field.type, b = other.type;
    a.integer = b.integer = a.integer && b.integer;
    if (a != b) {
      Diagnostic* d = context.report(Code::table_input_types, name.span, {name.text, context.describe(field.type), context.describe(other.type)});
      if (d) d->also.push_back({other.span, context.describe(other.type)});
      return std::nullopt;
    }
    field.type = a;
    if (&other != &fields.front()) widen(field.bounds, other.bounds);
    field.decimals = std::max(field.decimals, other.decimals);
  }
  return field;
}

bool ensure_table(Context& context, TableId id, Span use) {
  for (const auto& item : context.file.items) {
    const auto* written = std::get_if<ast::Table>(&item);
    if (!written || context.table_ids.at(written) != id) continue;
    switch (context.table_states[id]) {
      case TableState::done: return !context.contract.tables[id].by.empty();
      case TableState::in_progress:
        context.report(Code::cycle, use, {written->name.text, written->name.text + " → " + written->name.text});
        return false;
      case TableState::unseen: break;
    }
    context.table_states[id] = TableState::in_progress;
    put_table(context, id, *written);
    context.table_states[id] = TableState::done;
    return !context.contract.tables[id].by.empty();
  }
  return false;
}

void lower_tables(Context& context) {
  for (std::size_t i = 0; i < context.contract.tables.size(); ++i)
    ensure_table(context, context.contract.tables.id_at(i), Span{});
}

}  // namespace hito::check_room
