// Examples: rows and figures in pipe tables, kept as written.
#include "compiler/parse/builder.h"
#include "compiler/parse/names.h"

namespace hito::parse {

ast::ExampleColumn Builder::example_column(At cell) {
  ast::ExampleColumn out{};
  out.span = span(cell);
  const std::vector<At> inside = nodes(cell);
  const auto refuse = [&] {
    const Span place = out.span.empty() ? token_span(node(cell).first) : out.span;
    wrong(Code::example_column_unknown, place, {one_line(source_.at(out.span))});
    return out;
  };
  if (inside.size() != 1) return refuse();
  const At only = inside.front();
  if (rule(only) == Rule::name) {
    out.name = name(only);
    return out;
  }
  if (rule(only) == Rule::member) {
    const std::vector<At> names = nodes(only, Rule::name);
    out.name = name(names.front());
    out.part = name(names.back());
    return out;
  }
  if (rule(only) == Rule::clauseColumn) {
    out.kind = ast::ExampleColumn::Kind::clause;
    out.clause = clause_no(get_token(only, Concept::CLAUSENO));
    return out;
  }
  if (rule(only) != Rule::amountOf) return refuse();
  if (const auto currency = find(only, Rule::plainName)) out.currency = name(*currency);
  if (has(only, Concept::TOTAL)) {
    out.kind = ast::ExampleColumn::Kind::total;
    return out;
  }
  const auto party = find(only, Rule::partyRef);
  if (!party || has(only, Concept::NET_OF)) return refuse();
  out.kind = has(only, Concept::PAID_BY) ? ast::ExampleColumn::Kind::paid_by : ast::ExampleColumn::Kind::received_by;
  out.party = party_ref(*party);
  return out;
}

ast::ExampleCell Builder::example_cell(At cell) {
  const Span place = span(cell);
  const std::vector<At> inside = nodes(cell);
  const bool one_token = node(cell).last == node(cell).first + 1;
  const bool value = inside.size() <= 1 && !has(cell, Concept::ANY) && !has(cell, Concept::OTHERWISE);
  const Rule what = value && !inside.empty() ? rule(inside.front()) : Rule::cell;
  if (!value || what == Rule::valueRange || what == Rule::clauseColumn || what == Rule::crossHead) {
    wrong(Code::example_cell_not_value, place, {one_line(source_.at(place))});
    return {"", place};
  }
  if (one_token && lead(cell) == Concept::STRING) return {string(node(cell).first).text, place};
  if (one_token) return {name_text(source_, place), place};
  // As `hito fmt` writes it: what touches stays together, the rest is one blank apart.
  std::string written;
  for (Tok token = node(cell).first; token < node(cell).last; ++token) {
    const bool apart = token > node(cell).first && !tree_.tokens[token].before.empty();
    written += apart ? " " : "";
    written += kind(token) == Concept::NAME ? name_text(source_, token_span(token)) : std::string(text(token));
  }
  return {std::move(written), place};
}

ast::ExampleTable Builder::example_table(const std::vector<At>& rows) {
  ast::ExampleTable out;
  for (const At cell : nodes(rows.front(), Rule::cell)) out.columns.push_back(example_column(cell));
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const std::vector<At> cells = nodes(rows[i], Rule::cell);
    if (cells.size() != out.columns.size()) {
      wrong(Code::row_cells, span(rows[i]), {std::to_string(cells.size()), std::to_string(out.columns.size())});
      continue;
    }
    std::vector<ast::ExampleCell> row;
    for (const At cell : cells) row.push_back(example_cell(cell));
    out.rows.push_back(std::move(row));
    out.row_spans.push_back(span(rows[i]));
  }
  return out;
}

ast::Examples Builder::examples(At at) {
  return {optional_string(at), example_table(nodes(at, Rule::row)), span(at), texts(at)};
}

ast::Example Builder::example(At at) {
  ast::Example out{};
  out.title = optional_string(at);
  out.span = span(at);
  out.texts = texts(at);
  for (const At line : nodes(at, Rule::exampleLine)) {
    if (has(line, Concept::AS_OF)) {
      once(out.as_of, date(get_token(line, Concept::DATE)), span(line), Concept::AS_OF);
    } else if (has(line, Concept::ROWS_OF)) {
      out.rows.push_back({name(get(line, Rule::name)), example_table(nodes(line, Rule::row))});
    } else {
      ast::GivenValue& given = out.values.emplace_back();
      given.name = name(get(line, Rule::name));
      given.value = example_cell(get(line, Rule::defaultValue));
      for (const At part : nodes(line, Rule::givenPart))
        given.parts.push_back({name(get(part, Rule::name)), example_cell(get(part, Rule::defaultValue))});
      given.period = optional_string(line);
    }
  }
  for (const At expected : nodes(at, Rule::expect)) {
    const std::vector<At> rows = nodes(expected, Rule::row);
    if (rows.empty())
      out.expect.push_back(expression(nodes(expected).front()));
    else
      out.expect_rows.push_back(example_table(rows));
  }
  return out;
}

}  // namespace hito::parse
