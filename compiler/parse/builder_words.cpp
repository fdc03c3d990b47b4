// Names, texts and literals.
#include <algorithm>

#include "base/literal.h"
#include "compiler/parse/builder.h"
#include "compiler/parse/names.h"

namespace hito::parse {

ast::Name Builder::name(At at) {
  const Tok token = node(at).first;
  const std::string_view written = text(token);
  // A phrase of several words may be soft in the grammar, but only a single word is ever a name.
  if (kind(token) != Concept::NAME && written.find_first_of(" \t\r\n-") != std::string_view::npos)
    wrong(Code::phrase_as_name, token_span(token), {one_line(written)});
  return {name_text(source_, token_span(token)), token_span(token)};
}

ast::ClauseNo Builder::clause_no(Tok token) const { return {std::string(text(token)), token_span(token)}; }

ast::String Builder::string(Tok token) const { return {string_text(source_, token_span(token)), token_span(token)}; }

std::optional<ast::String> Builder::optional_string(At at) const {
  const auto found = token(at, Concept::STRING);
  return found ? std::optional(string(*found)) : std::nullopt;
}

// What cannot be read was reported by the scanner: its item is left out, and the value does not matter.
Rational Builder::number(Tok token) const { return read_number(text(token)).value_or(Rational()); }
Rational Builder::percent(Tok token) const { return read_percent(text(token)).value_or(Rational()); }
Date Builder::date(Tok token) const { return read_date(text(token)).value_or(Date{}); }

std::uint32_t Builder::whole(Tok token, std::uint32_t least, std::uint32_t most) {
  const auto value = read_number(text(token));
  if (!value) return least;
  const auto integer = value->is_integer() ? value->numerator().to_int64() : std::nullopt;
  if (integer && *integer >= least && *integer <= most) return static_cast<std::uint32_t>(*integer);
  wrong(Code::whole_number_expected, token_span(token),
        {std::string(text(token)), std::to_string(least), std::to_string(most)});
  return least;
}

ast::TimeUnit Builder::time_unit(Concept concept_) {
  using enum Concept;
  const auto is = [&](std::initializer_list<Concept> words) {
    return std::ranges::find(words, concept_) != words.end();
  };
  if (is({CAL_DAYS})) return ast::TimeUnit::calendar_day;
  if (is({WORK_DAYS})) return ast::TimeUnit::working_day;
  if (is({MONTH, C_MONTH, K_MONTH})) return ast::TimeUnit::month;
  if (is({QUARTER, C_QUARTER, K_QUARTER})) return ast::TimeUnit::quarter;
  if (is({HALF, C_HALF, K_HALF})) return ast::TimeUnit::half_year;
  if (is({YEAR, C_YEAR, K_YEAR})) return ast::TimeUnit::year;
  require(is({DAY}), "a word of time");
  return ast::TimeUnit::day;
}

ast::Role Builder::role(Concept concept_) {
  if (concept_ == Concept::PAYER) return ast::Role::payer;
  if (concept_ == Concept::PROVIDER) return ast::Role::provider;
  if (concept_ == Concept::INVESTOR) return ast::Role::investor;
  require(concept_ == Concept::VERIFIER, "a role");
  return ast::Role::verifier;
}

RoundMode Builder::round_mode(Concept concept_) {
  if (concept_ == Concept::HALF_UP) return RoundMode::half_up;
  if (concept_ == Concept::HALF_EVEN) return RoundMode::half_even;
  if (concept_ == Concept::UP) return RoundMode::up;
  if (concept_ == Concept::DOWN) return RoundMode::down;
  if (concept_ == Concept::FLOOR) return RoundMode::floor;
  require(concept_ == Concept::CEILING, "a rounding mode");
  return RoundMode::ceiling;
}

ast::Duration Builder::duration(At at) {
  const Tok figure = get_token(at, Concept::NUMBER);
  return {number(figure), time_unit(kind(figure + 1)), span(at)};
}

ast::NumberLiteral Builder::quantity(At at) {
  ast::NumberLiteral out{.value = number(get_token(at, Concept::NUMBER)), .unit = {}, .per = {}, .per_time = {}};
  if (const auto unit = find(at, Rule::unit)) out.unit = name(*unit);
  if (const auto rate = find(at, Rule::rate)) {
    if (const auto time = find(*rate, Rule::timeWord)) {
      out.per_time = time_unit(lead(*time));
      out.per = ast::Name{name_text(source_, span(*time)), span(*time)};
    } else {
      out.per = name(get(*rate, Rule::plainName));
    }
  }
  return out;
}

ast::Literal Builder::literal(At at) {
  if (const auto time = find(at, Rule::duration)) {
    const ast::Duration value = duration(*time);
    return ast::DurationLiteral{value.count, value.unit, has(at, Concept::LAST_DAY)};
  }
  if (const auto figure = find(at, Rule::quantity)) return quantity(*figure);
  const Tok only = node(at).first;
  if (kind(only) == Concept::PCT) return ast::PercentLiteral{percent(only)};
  if (kind(only) == Concept::DATE) return ast::DateLiteral{date(only)};
  return ast::StringLiteral{string(only).text};
}

ast::Literal Builder::signed_literal(At at) {
  ast::Literal value = literal(get(at, Rule::literal));
  const auto minus = token(at, Concept::MINUS);
  if (!minus) return value;
  if (auto* figure = std::get_if<ast::NumberLiteral>(&value)) {
    figure->value = -figure->value;
  } else if (auto* share = std::get_if<ast::PercentLiteral>(&value)) {
    share->value = -share->value;
  } else if (auto* time = std::get_if<ast::DurationLiteral>(&value)) {
    time->count = -time->count;
  } else {
    wrong(Code::minus_before, span(at));
  }
  return value;
}

ast::YesNoLiteral Builder::truth(Concept concept_) { return {concept_ == Concept::YES}; }

std::pair<std::optional<ast::Literal>, std::optional<ast::Name>> Builder::default_value(At at) {
  if (const auto yes_no = find(at, Rule::truth)) return {truth(lead(*yes_no)), std::nullopt};
  if (const auto choice = find(at, Rule::name)) return {std::nullopt, name(*choice)};
  return {signed_literal(at), std::nullopt};
}

ast::PartyRef Builder::party_ref(At at) {
  ast::PartyRef out{.role = {}, .name = {}, .span = span(at)};
  if (const auto by_role = find(at, Rule::role))
    out.role = role(lead(*by_role));
  else
    out.name = name(get(at, Rule::plainName));
  return out;
}

ast::Rounding Builder::rounding(At at) {
  const Tok figure = get_token(at, Concept::NUMBER);
  return {number(figure), round_mode(lead(get(at, Rule::roundingMode))), span(at)};
}

std::vector<ast::TextItem> Builder::texts(At at) {
  std::vector<ast::TextItem> list;
  for (const At item : nodes(at, Rule::textItem)) list.push_back(text_item(item));
  return list;
}

ast::TextItem Builder::text_item(At at) {
  const auto text_kind = [](Concept word) {
    if (word == Concept::T_TEXT) return ast::TextKind::text;
    if (word == Concept::NOTE) return ast::TextKind::note;
    if (word == Concept::SOURCE) return ast::TextKind::source;
    return ast::TextKind::means;
  };
  ast::TextItem out{
      .kind = text_kind(lead(at)), .language = {}, .term = {}, .body = string(get_token(at, Concept::STRING))};
  if (const auto twin = find(at, Rule::inLanguage))
    out.language = lead(*twin) == Concept::IN_SPANISH ? Language::es : Language::en;
  return out;
}

}  // namespace hito::parse
