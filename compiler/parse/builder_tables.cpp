// Tables: choices, tiers, brackets and sliding scales, as lines with a colon or as pipe tables.
#include <algorithm>

#include "compiler/parse/builder.h"
#include "compiler/parse/names.h"

namespace hito::parse {
namespace {

bool is_head(Rule rule) {
  return rule == Rule::choiceHead || rule == Rule::tierHead || rule == Rule::bracketHead || rule == Rule::scaleHead;
}
bool is_body(Rule rule) {
  return rule == Rule::choiceBody || rule == Rule::tierBody || rule == Rule::bracketBody || rule == Rule::scaleBody;
}
bool is_version(Rule rule) {
  return rule == Rule::choiceVersion || rule == Rule::tierVersion || rule == Rule::bracketVersion ||
         rule == Rule::scaleVersion;
}

}  // namespace

ast::Table Builder::table(At at, ast::TableKind kind) {
  ast::Table out{};
  out.kind = kind;
  out.span = span(at);
  out.texts = texts(at);
  for (const At part : nodes(at)) {
    if (is_head(rule(part))) {
      const std::vector<At> names = nodes(part, Rule::name);
      out.name = name(names.front());
      for (std::size_t i = 1; i < names.size(); ++i) out.by.push_back(name(names[i]));
    } else if (is_body(rule(part))) {
      if (const auto policy = find(part, Rule::tablePolicy))
        out.policy = lead(*policy) == Concept::FIRST_MATCH ? ast::HitPolicy::first_match : ast::HitPolicy::results_add;
      // Undated lines come first; then each `effective` opens a version.
      const std::vector<At> blocks = nodes(part);
      const bool undated = std::ranges::any_of(
          blocks, [&](At block) { return !is_version(rule(block)) && rule(block) != Rule::tablePolicy; });
      if (undated) out.versions.push_back(version(part, out));
      for (const At block : blocks)
        if (is_version(rule(block))) out.versions.push_back(version(block, out));
    }
  }
  // Points of a scale say what is outside them in any version.
  for (const At part : nodes(at))
    for (const At block : nodes(part)) {
      ast::TableVersion ignored;
      if (rule(block) == Rule::scaleRow && has(block, Concept::OUTSIDE)) scale_row(block, out, ignored);
      if (rule(block) != Rule::scaleVersion) continue;
      for (const At row : nodes(block, Rule::scaleRow))
        if (has(row, Concept::OUTSIDE)) scale_row(row, out, ignored);
    }
  return out;
}

ast::TableChange Builder::table_change(At at) {
  const auto kind = [&] {
    if (find(at, Rule::tierHead)) return ast::TableKind::tiers;
    if (find(at, Rule::bracketHead)) return ast::TableKind::brackets;
    return find(at, Rule::scaleHead) ? ast::TableKind::scale : ast::TableKind::table;
  };
  return {table(at, kind()), span(at)};
}

ast::TableVersion Builder::version(At at, const ast::Table& table) {
  ast::TableVersion out{};
  out.span = span(at);
  if (const auto from = token(at, Concept::DATE)) out.from = date(*from);
  const At rows = find(at, Rule::choiceRows).value_or(at);
  for (const At row : nodes(rows)) {
    if (rule(row) == Rule::choiceRow) out.rows.push_back(choice_row(row));
    if (rule(row) == Rule::tierRow) out.rows.push_back(tier_row(row));
    if (rule(row) == Rule::bracketRow) out.rows.push_back(bracket_row(row));
    if (rule(row) == Rule::scaleRow && !has(row, Concept::OUTSIDE)) {
      const std::vector<At> parts = nodes(row);
      ast::TableRow point{};
      point.at = table_bound(parts.front());
      point.results.push_back(expression(parts.back()));
      point.span = span(row);
      out.rows.push_back(std::move(point));
    }
  }
  const std::vector<At> pipes = nodes(rows, Rule::row);
  if (!pipes.empty()) pipe_rows(pipes, table, out);
  return out;
}

ast::TableRow Builder::choice_row(At at) {
  ast::TableRow out{};
  out.span = span(at);
  const std::vector<At> parts = nodes(at);
  const At last = parts.back();
  if (has(at, Concept::OTHERWISE)) {
    out.matches.push_back({ast::MatchOtherwise{}, token_span(node(at).first)});
  } else if (rule(parts.front()) == Rule::truth) {
    const Span place = span(parts.front());
    out.matches.push_back({ast::MatchValue{add(ast::LiteralExpr{truth(lead(parts.front()))}, place)}, place});
  } else {
    const At choice = parts.front();
    const Span place = span(choice);
    const auto written = token(choice, Concept::STRING);
    const ast::ExprId value = written ? add(ast::LiteralExpr{ast::StringLiteral{string(*written).text}}, place)
                                      : expression(get(choice, Rule::name));
    out.matches.push_back({ast::MatchValue{value}, place});
  }
  out.results.push_back(rule(last) == Rule::truth ? add(ast::LiteralExpr{truth(lead(last))}, span(last))
                                                  : expression(last));
  return out;
}

ast::TableRow Builder::tier_row(At at) {
  ast::TableRow out{};
  out.span = span(at);
  if (const auto range = find(at, Rule::valueRange))
    out.matches.push_back({value_range(*range), span(*range)});
  else
    out.matches.push_back({ast::MatchOtherwise{}, token_span(node(at).first)});
  out.results.push_back(expression(nodes(at).back()));
  return out;
}

ast::TableRow Builder::bracket_row(At at) {
  ast::TableRow out{};
  out.span = span(at);
  if (has(at, Concept::FIRST)) out.bracket = ast::TableRow::Bracket::first;
  if (has(at, Concept::NEXT)) out.bracket = ast::TableRow::Bracket::next;
  if (has(at, Concept::BEYOND)) out.bracket = ast::TableRow::Bracket::beyond;
  if (const auto size = find(at, Rule::tableBound)) out.at = table_bound(*size);
  out.results.push_back(expression(nodes(at).back()));
  return out;
}

void Builder::scale_row(At at, ast::Table& table, ast::TableVersion&) {
  const auto said = has(at, Concept::FLAT) ? ast::Table::Outside::flat : ast::Table::Outside::not_allowed;
  if (table.outside != ast::Table::Outside::unsaid && table.outside != said)
    wrong(Code::said_twice, span(at), {phrase(Concept::OUTSIDE)});
  table.outside = said;
}

ast::ExprId Builder::table_bound(At at) {
  const At value = get(at, Rule::literal);
  const ast::ExprId written = add(ast::LiteralExpr{literal(value)}, span(value));
  const auto minus = token(at, Concept::MINUS);
  if (!minus) return written;
  return add(ast::LiteralExpr{signed_literal(at)}, span(at));
}

ast::MatchRange Builder::value_range(At at) {
  const std::vector<At> ends = nodes(at, Rule::tableBound);
  ast::MatchRange out;
  const Concept word = lead(at);
  if (word == Concept::BELOW || word == Concept::UP_TO) {
    out.high = table_bound(ends.front());
    out.high_included = word == Concept::UP_TO;
    return out;
  }
  out.low = table_bound(ends.front());
  out.low_included = word == Concept::FROM;
  if (ends.size() > 1) {
    out.high = table_bound(ends.back());
    out.high_included = !has(at, Concept::BELOW);
  }
  return out;
}

std::vector<ast::Name> Builder::header_names(At row) {
  std::vector<ast::Name> names;
  for (const At cell : nodes(row, Rule::cell)) {
    const std::vector<At> inside = nodes(cell);
    const bool is_name = inside.size() == 1 && rule(inside.front()) == Rule::name;
    if (is_name) {
      names.push_back(name(inside.front()));
      continue;
    }
    if (!(inside.size() == 1 && rule(inside.front()) == Rule::crossHead))
      wrong(Code::header_cell, span(cell).empty() ? span(row) : span(cell), {one_line(source_.at(span(cell)))});
    names.push_back({"", span(cell)});
  }
  return names;
}

void Builder::pipe_rows(const std::vector<At>& rows, const ast::Table& table, ast::TableVersion& version) {
  const std::vector<At> head = nodes(rows.front(), Rule::cell);
  const auto cross = find(head.front(), Rule::crossHead);
  if (cross) {
    const std::vector<At> names = nodes(*cross, Rule::name);
    version.cross = {name(names[0]), name(names[1])};
    cross_rows(rows, table, version);
    return;
  }
  const std::vector<ast::Name> headers = header_names(rows.front());
  std::vector<std::size_t> conditions = condition_columns(rows.front(), table);
  if (conditions.size() != table.by.size()) return;
  for (const std::size_t column : conditions) version.headers.push_back(headers[column]);
  for (std::size_t column = 0; column < headers.size(); ++column)
    if (std::ranges::find(conditions, column) == conditions.end()) version.headers.push_back(headers[column]);
  for (std::size_t i = 1; i < rows.size(); ++i) pipe_row(rows[i], conditions, headers.size(), version);
}

std::vector<std::size_t> Builder::condition_columns(At header, const ast::Table& table) {
  std::vector<std::size_t> columns;
  const std::vector<At> cells = nodes(header, Rule::cell);
  for (const ast::Name& wanted : table.by) {
    const auto cell = std::ranges::find_if(cells, [&](At one) {
      const auto written = find(one, Rule::name);
      return written && name_text(source_, span(*written)) == wanted.text;
    });
    if (cell == cells.end()) {
      wrong(Code::table_condition_missing, span(header), {wanted.text, table.name.text});
      return {};
    }
    columns.push_back(static_cast<std::size_t>(cell - cells.begin()));
  }
  return columns;
}

void Builder::pipe_row(At at, const std::vector<std::size_t>& conditions, std::size_t columns,
                       ast::TableVersion& version) {
  const std::vector<At> cells = nodes(at, Rule::cell);
  if (cells.size() != columns) {
    wrong(Code::row_cells, span(at), {std::to_string(cells.size()), std::to_string(columns)});
    return;
  }
  ast::TableRow out{};
  out.span = span(at);
  for (const std::size_t column : conditions) out.matches.push_back(match(cells[column]));
  for (std::size_t column = 0; column < cells.size(); ++column)
    if (std::ranges::find(conditions, column) == conditions.end()) out.results.push_back(result(cells[column]));
  version.rows.push_back(std::move(out));
}

void Builder::cross_rows(const std::vector<At>& rows, const ast::Table& table, ast::TableVersion& version) {
  const auto& [down, across] = *version.cross;
  const bool same = table.by.size() == 2 && ((table.by[0].text == down.text && table.by[1].text == across.text) ||
                                             (table.by[0].text == across.text && table.by[1].text == down.text));
  if (!same) {
    const Span place = span(nodes(rows.front(), Rule::cell).front());
    wrong(Code::cross_names, place, {down.text, across.text, table.name.text});
    return;
  }
  version.headers = header_names(rows.front());
  version.headers.erase(version.headers.begin());
  for (std::size_t i = 1; i < rows.size(); ++i) pipe_row(rows[i], {0}, version.headers.size() + 1, version);
}

ast::Match Builder::match(At cell) {
  const Span place = span(cell);
  const std::vector<At> inside = nodes(cell);
  if (has(cell, Concept::ANY)) return {ast::MatchAny{}, place};
  if (has(cell, Concept::OTHERWISE)) return {ast::MatchOtherwise{}, place};
  if (inside.empty()) return {ast::MatchMissing{}, place};
  if (rule(inside.front()) == Rule::valueRange) return {value_range(inside.front()), place};
  return {ast::MatchValue{result(cell)}, place};
}

// A value: of a result column, or to be equal to.
ast::ExprId Builder::result(At cell) {
  const std::vector<At> inside = nodes(cell);
  const bool value = inside.size() == 1 && rule(inside.front()) != Rule::valueRange &&
                     rule(inside.front()) != Rule::clauseColumn && rule(inside.front()) != Rule::crossHead;
  if (!value) {
    const Tok bar = node(cell).first == node(cell).last ? node(cell).first : node(cell).last;
    wrong(Code::result_cell,
          span(cell).empty() ? token_span(std::min<Tok>(bar, static_cast<Tok>(tree_.tokens.size() - 1))) : span(cell),
          {one_line(source_.at(span(cell)))});
    return add(ast::LiteralExpr{ast::NumberLiteral{}}, span(cell));
  }
  if (rule(inside.front()) == Rule::truth) return add(ast::LiteralExpr{truth(lead(inside.front()))}, span(cell));
  return expression(inside.front());
}

}  // namespace hito::parse
