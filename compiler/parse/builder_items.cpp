// The header, parties, units, reported values, data and definitions.
#include <algorithm>
#include <tuple>

#include "compiler/parse/builder.h"
#include "compiler/parse/names.h"

namespace hito::parse {
namespace {

// Decimals a type may ask for.
constexpr std::uint32_t most_decimals = 30;

}  // namespace

void Builder::header(At at) {
  ast::Header header;
  header.title = string(get_token(at, Concept::STRING));
  header.texts = texts(at);
  header.span = span(at);
  if (rule(at) == Rule::amendmentHeader) header.amending = amending(at);
  for (const At line : nodes(at, Rule::headerLine)) header_line(line, header);
  file_.header = std::move(header);
}

ast::Amending Builder::amending(At at) {
  const Tok number = get_token(at, Concept::NUMBER);
  const Tok day = get_token(at, Concept::DATE);
  ast::Amending out{.number = whole(number, 1, 999),
                    .effective = date(day),
                    .number_span = token_span(number),
                    .effective_span = token_span(day)};
  std::optional<bool> by_payment;
  std::optional<bool> retroactive;
  for (const At effect : nodes(at, Rule::amendmentEffect)) {
    if (lead(effect) == Concept::RETROACTIVE)
      once(retroactive, true, span(effect), Concept::RETROACTIVE);
    else
      once(by_payment, lead(effect) == Concept::BY_PAYMENT_DATE, span(effect), lead(effect));
  }
  out.by_payment = by_payment.value_or(false);
  out.retroactive = retroactive.value_or(false);
  return out;
}

void Builder::header_line(At at, ast::Header& header) {
  const Span place = span(at);
  if (const auto text = find(at, Rule::textItem)) {
    header.texts.push_back(text_item(*text));
  } else if (const auto term = find(at, Rule::term)) {
    const std::vector<Tok> dates = tokens(*term, Concept::DATE);
    once(header.term, ast::Header::Term{date(dates[0]), date(dates[1]), place}, place, Concept::TERM);
  } else if (const auto list = find(at, Rule::periods)) {
    once(header.periods, periods(*list), place, Concept::PERIODS);
  } else if (lead(at) == Concept::CODE) {
    once(header.code, string(get_token(at, Concept::STRING)), place, Concept::CODE);
  } else if (lead(at) == Concept::CURRENCY) {
    std::vector<ast::Name> currencies;
    for (const At one : nodes(at, Rule::plainName)) currencies.push_back(name(one));
    once(header.currencies, std::move(currencies), place, Concept::CURRENCY);
  } else {
    once(header.rounding, rounding(get(at, Rule::roundingRule)), place, Concept::ROUNDING);
  }
}

ast::Header::Periods Builder::periods(At at) {
  ast::Header::Periods out{.frequency = {}, .calendar = false, .named = {}, .span = span(at)};
  if (const auto often = find(at, Rule::frequency)) {
    out.calendar = has(*often, Concept::CALENDAR);
    if (has(*often, Concept::MONTHLY)) out.frequency = ast::Frequency::monthly;
    if (has(*often, Concept::QUARTERLY)) out.frequency = ast::Frequency::quarterly;
    if (has(*often, Concept::HALF_YEARLY)) out.frequency = ast::Frequency::half_yearly;
    if (has(*often, Concept::YEARLY)) out.frequency = ast::Frequency::yearly;
  }
  for (const At period : nodes(at, Rule::namedPeriod)) {
    const std::vector<Tok> dates = tokens(period, Concept::DATE);
    out.named.push_back({string(get_token(period, Concept::STRING)), date(dates[0]), date(dates[1]), span(period)});
  }
  return out;
}

ast::TextItem Builder::contract_text(At at) {
  using enum Concept;
  const std::vector<Tok> strings = tokens(at, STRING);
  ast::TextItem out{.kind = ast::TextKind::definition, .language = {}, .term = {}, .body = string(strings.back())};
  const Concept word = lead(at);
  if (word == DEFINITION) out.term = string(strings.front());
  if (word == PRECEDENCE) out.kind = ast::TextKind::precedence;
  if (word == NOTICES) out.kind = ast::TextKind::notices;
  if (word == DISPUTES) out.kind = ast::TextKind::disputes;
  if (word == TAXES) out.kind = ast::TextKind::taxes;
  if (word == DOES_NOT_COVER) out.kind = ast::TextKind::does_not_cover;
  if (word == INCLUDES) out.kind = ast::TextKind::includes;
  if (const auto twin = find(at, Rule::inLanguage))
    out.language = lead(*twin) == IN_SPANISH ? Language::es : Language::en;
  return out;
}

ast::WorkCalendar Builder::work_calendar(At at) {
  const std::vector<Tok> dates = tokens(at, Concept::DATE);
  ast::WorkCalendar out{};
  out.title = string(get_token(at, Concept::STRING));
  out.first = date(dates[0]);
  out.last = date(dates[1]);
  out.saturdays = has(at, Concept::SATURDAYS_WORK);
  for (std::size_t i = 2; i < dates.size(); ++i) out.holidays.emplace_back(date(dates[i]), token_span(dates[i]));
  out.texts = texts(at);
  out.dates_span = span(dates[0], dates[1] + 1);
  out.span = span(at);
  return out;
}

ast::Party Builder::party(At at) {
  ast::Party out{.role = role(lead(get(at, Rule::role))),
                 .name = {},
                 .label = optional_string(at),
                 .texts = texts(at),
                 .span = span(at)};
  if (const auto own = find(at, Rule::plainName)) out.name = name(*own);
  return out;
}

ast::Unit Builder::unit(At at) {
  const std::vector<At> names = nodes(at, Rule::name);
  ast::Unit out{.name = name(names.front()), .plural = {}, .texts = texts(at), .span = span(at)};
  if (names.size() > 1) out.plural = name(names.back());
  return out;
}

ast::Input Builder::input(At at) {
  return {name(get(at, Rule::name)), optional_string(at), type(get(at, Rule::type), nodes(at, Rule::modifier)),
          texts(at), span(at)};
}

ast::Dataset Builder::dataset(At at) {
  const std::vector<At> names = nodes(at, Rule::name);
  ast::Dataset out{};
  out.name = name(names[0]);
  out.unit = name(names[1]);
  out.span = span(at);
  for (const At line : nodes(at, Rule::datasetLine)) {
    const At one = nodes(line).front();
    if (rule(one) == Rule::identity) {
      identity(one, out);
    } else if (rule(one) == Rule::countsOn) {
      once(out.counts_on, name(get(one, Rule::name)), span(one), Concept::COUNTS_ON);
    } else if (rule(one) == Rule::column) {
      out.columns.push_back({name(get(one, Rule::name)),
                             optional_string(one),
                             type(get(one, Rule::type), nodes(one, Rule::modifier)),
                             {},
                             span(one)});
    } else {
      // A text belongs to what stands above it.
      auto& texts_above = out.columns.empty() ? out.texts : out.columns.back().texts;
      texts_above.push_back(text_item(one));
    }
  }
  return out;
}

void Builder::identity(At at, ast::Dataset& dataset) {
  if (!dataset.identity.empty()) wrong(Code::said_twice, span(at), {phrase(Concept::IDENTIFIED_BY)});
  dataset.identity_span = span(at);
  for (const At key : nodes(at, Rule::name)) dataset.identity.push_back(name(key));
  const auto repeated = find(at, Rule::repeatedRows);
  if (!repeated) return;
  if (has(*repeated, Concept::KEEP_FIRST)) {
    dataset.repeated = ast::Repeated::first_row;
    return;
  }
  dataset.repeated = has(*repeated, Concept::EARLIEST) ? ast::Repeated::earliest : ast::Repeated::latest;
  dataset.repeated_by = name(get(*repeated, Rule::name));
}

ast::Type Builder::type(At at, const std::vector<At>& modifiers) {
  using enum Concept;
  ast::Type out{};
  out.span = modifiers.empty() ? span(at) : span(node(at).first, node(modifiers.back()).last);
  const Concept word = lead(at);
  if (word == T_IDENTIFIER) out.kind = ast::TypeKind::identifier;
  if (word == T_TEXT) out.kind = ast::TypeKind::text;
  if (word == T_DATE) out.kind = ast::TypeKind::date;
  if (word == T_NUMBER || word == T_NUMBER_OF) out.kind = ast::TypeKind::number;
  if (word == T_INTEGER || word == T_INTEGER_OF) out.kind = ast::TypeKind::integer;
  if (word == T_PERCENT) out.kind = ast::TypeKind::percent;
  if (word == T_YESNO) out.kind = ast::TypeKind::yes_no;
  if (word == T_ESTIMATE) out.kind = ast::TypeKind::estimate;
  if (word == T_MONEY) out.kind = ast::TypeKind::money;
  if (word == T_REF) out.kind = ast::TypeKind::reference;
  if (word == T_ONE_OF) out.kind = ast::TypeKind::one_of;
  if (const auto time = find(at, Rule::timeWord)) out.time_unit = time_unit(lead(*time));
  if (const auto of = find(at, Rule::plainName)) out.of = name(*of);
  if (const auto of = find(at, Rule::name)) out.of = name(*of);
  for (const At choice : nodes(at, Rule::choice)) {
    if (const auto written = token(choice, STRING))
      out.choices.push_back({nfc(string(*written).text), span(choice)});
    else
      out.choices.push_back(name(get(choice, Rule::name)));
  }
  for (const At one : modifiers) modifier(one, out);
  return out;
}

void Builder::modifier(At at, ast::Type& type) {
  using enum Concept;
  const Span place = span(at);
  const std::vector<Tok> strings = tokens(at, STRING);
  const auto append = [&](std::vector<ast::String>& list, Concept word) {
    if (!list.empty()) wrong(Code::said_twice, place, {phrase(word)});
    for (const Tok one : strings) list.push_back(string(one));
  };
  if (const auto range = find(at, Rule::typeRange)) {
    const std::vector<At> ends = nodes(*range, Rule::bound);
    once(type.from, bound(ends.front()), place, FROM);
    if (ends.size() > 1) type.to = bound(ends.back());
  } else if (has(at, WITH)) {
    once(type.decimals, whole(get_token(at, NUMBER), 0, most_decimals), place, DECIMALS);
  } else if (has(at, MAY_MISS)) {
    if (type.may_miss) wrong(Code::said_twice, place, {phrase(MAY_MISS)});
    type.may_miss = true;
  } else if (has(at, FROM_COLUMN)) {
    once(type.from_column, string(strings.front()), place, FROM_COLUMN);
  } else if (has(at, WRITTEN)) {
    once(type.written_as, string(strings.front()), place, WRITTEN);
  } else if (has(at, YES_AS)) {
    append(type.yes_as, YES_AS);
  } else if (has(at, NO_AS)) {
    append(type.no_as, NO_AS);
  } else if (has(at, MISSING_AS)) {
    append(type.missing_as, MISSING_AS);
  } else if (const auto period = find(at, Rule::period)) {
    once(type.each, time_unit(lead(*period)), place, EACH);
  } else {
    once(type.decision, decision(get(at, Rule::decision)), place, DECIDED_BY);
  }
}

ast::Bound Builder::bound(At at) {
  const bool negative = has(at, Concept::MINUS);
  const Tok figure = node(at).last - 1;
  if (kind(figure) == Concept::DATE) return {date(figure), false, span(at)};
  const bool share = kind(figure) == Concept::PCT;
  const Rational value = share ? percent(figure) : number(figure);
  return {negative ? -value : value, share, span(at)};
}

ast::Decision Builder::decision(At at) {
  ast::Decision out{party_ref(get(at, Rule::partyRef)), {}, {}, span(at)};
  const auto otherwise = find(at, Rule::defaultValue);
  if (otherwise) out.otherwise = example_cell(*otherwise);
  if (!otherwise) wrong(Code::decision_without_default, span(at));
  if (!has(at, Concept::NO_LATER_THAN))
    wrong(Code::decision_without_deadline, span(at));
  else if (const auto within = find(at, Rule::duration))
    out.deadline = duration(*within);
  else
    out.deadline = date(get_token(at, Concept::DATE));
  return out;
}

ast::Define Builder::define(At at) {
  const std::vector<At> parts = nodes(at);
  ast::Define out{.each = {},
                  .name = name(parts.front()),
                  .params = {},
                  .label = optional_string(at),
                  .value = {},
                  .texts = {},
                  .span = span(at)};
  if (const auto params = find(at, Rule::parameters))
    for (const At param : nodes(*params, Rule::name)) out.params.push_back(name(param));
  out.value = expression(parts.back());
  return out;
}

ast::Define Builder::definition(At at) {
  ast::Define out = define(get(at, Rule::define));
  if (const auto each = find(at, Rule::name)) out.each = name(*each);
  out.texts = texts(at);
  out.span = span(at);
  return out;
}

}  // namespace hito::parse
