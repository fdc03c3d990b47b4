// The lines of tables, tiers, brackets, sliding scales and cross tables.
#include <algorithm>

#include "compiler/check/context.h"

namespace hito::check_room {

namespace {

using core::Match;

// The choice that a column of a cross table is headed by.
std::optional<core::Value> choice_value(Context& context, const ast::Name& name, const Type& type) {
  if (type.kind != Kind::choice) {
    context.report(Code::cross_table_choices, name.span, {context.describe(type)});
    return std::nullopt;
  }
  const auto& names = context.contract.choices[type.choices].names;
  if (const auto found = std::ranges::find(names, name.text); found != names.end())
    return core::Choice{static_cast<std::uint32_t>(found - names.begin())};
  report_unknown_choice(context, name, names, name.span);
  return std::nullopt;
}

std::optional<Match> lower_range_match(Context& context, const ast::MatchRange& range, const Type& type, Span span) {
  std::optional<core::Value> low, high;
  if (range.low && !(low = constant_value(context, *range.low, type))) return std::nullopt;
  if (range.high && !(high = constant_value(context, *range.high, type))) return std::nullopt;
  if (type.kind == Kind::date) {
    core::MatchDates made{{}, range.low_included, {}, range.high_included};
    if (low) made.first = std::get<Date>(*low);
    if (high) made.last = std::get<Date>(*high);
    return made;
  }
  if (type.kind != Kind::number) {
    context.report(Code::no_order, span, {context.describe(type)});
    return std::nullopt;
  }
  core::MatchRange made{{}, range.low_included, {}, range.high_included};
  if (low) made.low = std::get<Rational>(*low);
  if (high) made.high = std::get<Rational>(*high);
  if (made.low && made.high && (*made.low > *made.high || (*made.low == *made.high && !(made.low_included && made.high_included)))) {
    context.report(Code::empty_range, span);
    return std::nullopt;
  }
  return made;
}

std::optional<Match> lower_match(Context& context, const ast::Match& match, const Type& type) {
  return std::visit(
      [&](const auto& m) -> std::optional<Match> {
        using T = std::decay_t<decltype(m)>;
        if constexpr (std::is_same_v<T, ast::MatchAny>) return core::MatchAny{};
        else if constexpr (std::is_same_v<T, ast::MatchOtherwise>) return core::MatchOtherwise{};
        else if constexpr (std::is_same_v<T, ast::MatchRange>) return lower_range_match(context, m, type, match.span);
        else if constexpr (std::is_same_v<T, ast::MatchValue>) {
          auto value = constant_value(context, m.value, type);
          if (!value) return std::nullopt;
          return core::MatchEqual{*value};
        } else {
          static_assert(std::is_same_v<T, ast::MatchMissing>);
          context.report(Code::blank_table_cell, match.span);
          return std::nullopt;
        }
      },
      match.kind);
}

// Results of one column have one type (U7); the first row sets it.
void add_result(Context& context, core::Table& table, std::size_t column, ast::ExprId written, core::TableRow& row) {
  ExprId value = lower(context, written, Scope{});
  if (column >= table.result_types.size()) {
    table.result_types.push_back(context.type_of(value));
  } else if (!table.rows.empty()) {
    ExprId first = table.rows.front().results[column];
    if (is_literal_zero(context, first) && !is_literal_zero(context, value)) table.result_types[column] = context.type_of(value);
    if (auto type = unify(context, first, value, context.ast_of(written).span, Meeting::alternative); type && !is_literal_zero(context, value)) {
      const bool integer = table.result_types[column].integer && context.type_of(value).integer;
      table.result_types[column] = *type;
      table.result_types[column].integer = integer;
    }
  }
  row.results.push_back(value);
}

// Rows in the order of `by`, whatever the order of the columns.
void reorder(core::Table& table, std::size_t first, const std::vector<std::size_t>& inputs) {
  for (std::size_t at = first; at < table.rows.size(); ++at) {
    core::TableRow& row = table.rows[at];
    std::vector<Match> matches(inputs.size());
    std::vector<Span> spans(inputs.size());
    for (std::size_t i = 0; i < inputs.size() && i < row.matches.size(); ++i) {
      matches[inputs[i]] = row.matches[i];
      spans[inputs[i]] = row.match_spans[i];
    }
    row.matches = std::move(matches);
    row.match_spans = std::move(spans);
  }
}

}  // namespace

void add_lines(Context& context, core::Table& table, const ast::TableVersion& version, const std::vector<std::size_t>& inputs) {
  const std::size_t first = table.rows.size();
  for (const auto& written : version.rows) {
    core::TableRow row;
    row.span = written.span;
    bool fine = true;
    for (std::size_t i = 0; i < written.matches.size(); ++i) {
      const Type& type = table.inputs[inputs[i]].type;
      std::optional<Match> match;
      if (!is_poison(type)) match = lower_match(context, written.matches[i], type);
      fine = fine && match.has_value();
      row.matches.push_back(match.value_or(core::MatchAny{}));
      row.match_spans.push_back(written.matches[i].span);
    }
    for (std::size_t i = 0; i < written.results.size(); ++i) add_result(context, table, i, written.results[i], row);
    if (!fine) table.inputs.front().type = Type{};  // a condition that was refused: the table stays silent from here on
    table.rows.push_back(std::move(row));
  }
  reorder(table, first, inputs);
}

// Brackets: first 370, next 40, beyond become slices [0,370) [370,410) [410,∞).
void add_brackets(Context& context, core::Table& table, const ast::TableVersion& version) {
  Rational start(0);
  bool closed = false;
  bool fine = true;
  const Type type = table.inputs.front().type;
  for (const auto& written : version.rows) {
    using Bracket = ast::TableRow::Bracket;
    core::TableRow row;
    row.span = written.span;
    const bool first = &written == &version.rows.front();
    if (closed || (written.bracket == Bracket::first) != first) {
      context.report(Code::bracket_order, written.span);
      fine = false;
    }
    core::MatchRange slice{start, true, {}, false};
    if (written.bracket != Bracket::beyond && written.at && !is_poison(type)) {
      auto size = constant_value(context, *written.at, type);
      fine = fine && size;
      if (size && std::get<Rational>(*size).sign() <= 0) {
        context.report(Code::bracket_size, context.ast_of(*written.at).span);
        fine = false;
      }
      if (size) start += std::get<Rational>(*size);
      slice.high = start;
    }
    closed = closed || written.bracket == Bracket::beyond;
    row.matches.push_back(slice);
    row.match_spans.push_back(written.at ? context.ast_of(*written.at).span : written.span);
    add_result(context, table, 0, written.results.front(), row);
    table.rows.push_back(std::move(row));
  }
  // A slice that was refused: the table stays silent from here on.
  if (!fine) table.inputs.front().type = Type{};
}

// The points of a sliding scale, each further along than the one before.
void add_points(Context& context, core::Table& table, const ast::TableVersion& version) {
  const Type type = table.inputs.front().type;
  bool fine = true;
  if (!is_poison(type) && type.kind != Kind::number) {
    context.report(Code::number_expected, version.rows.front().span, {context.describe(type)});
    fine = false;
  }
  std::optional<Rational> before;
  for (const auto& written : version.rows) {
    core::TableRow row;
    row.span = written.span;
    const Span place = context.ast_of(*written.at).span;
    if (fine && !is_poison(type)) {
      const auto at = constant_value(context, *written.at, type);
      fine = at.has_value();
      if (at) {
        const Rational& here = std::get<Rational>(*at);
        if (before && here <= *before) {
          context.report(Code::scale_points, place, {table.name});
          fine = false;
        }
        before = here;
        row.matches.push_back(core::MatchEqual{*at});
      }
    }
    if (row.matches.empty()) row.matches.push_back(core::MatchAny{});
    row.match_spans.push_back(place);
    add_result(context, table, 0, written.results.front(), row);
    table.rows.push_back(std::move(row));
  }
  if (version.rows.size() == 1) {
    context.report(Code::scale_points, version.rows.front().span, {table.name});
    fine = false;
  }
  if (fine && !table.result_types.empty() && table.result_types[0].kind != Kind::number && !is_poison(table.result_types[0])) {
    context.report(Code::number_expected, version.rows.front().span, {context.describe(table.result_types[0])});
    fine = false;
  }
  if (!fine) table.inputs.front().type = Type{};
}

// `a \ b`: one line for each cell, by the choice at the head of its row and of its column.
void add_cross_lines(Context& context, core::Table& table, const ast::TableVersion& version) {
  const auto position = [&](const ast::Name& name) {
    return static_cast<std::size_t>(std::ranges::find(table.by, name.text) - table.by.begin());
  };
  const std::size_t down = position(version.cross->first), across = position(version.cross->second);
  const Type type = table.inputs[across].type;
  std::vector<std::optional<core::Value>> heads;
  for (const auto& header : version.headers) heads.push_back(is_poison(type) ? std::nullopt : choice_value(context, header, type));
  bool fine = std::ranges::all_of(heads, [](const auto& head) { return head.has_value(); });
  for (const auto& written : version.rows) {
    std::optional<Match> match;
    if (!is_poison(table.inputs[down].type)) match = lower_match(context, written.matches.front(), table.inputs[down].type);
    fine = fine && match.has_value();
    for (std::size_t i = 0; i < written.results.size() && i < heads.size(); ++i) {
      core::TableRow row;
      row.matches.resize(2);
      row.match_spans.resize(2);
      row.matches[down] = match.value_or(core::MatchAny{});
      row.matches[across] = heads[i] ? Match(core::MatchEqual{*heads[i]}) : Match(core::MatchAny{});
      row.match_spans[down] = written.matches.front().span;
      row.match_spans[across] = version.headers[i].span;
      row.span = context.ast_of(written.results[i]).span;
      add_result(context, table, 0, written.results[i], row);
      table.rows.push_back(std::move(row));
    }
  }
  if (!fine) table.inputs.front().type = Type{};
}

}  // namespace hito::check_room
