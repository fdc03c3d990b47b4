// Header: currency, term, periods, rounding.
#include <algorithm>

#include "compiler/check/context.h"
#include "compiler/core/shown.h"

namespace hito::check_room {

namespace {

unsigned months_of(ast::Frequency frequency) {
  switch (frequency) {
    case ast::Frequency::monthly: return 1;
    case ast::Frequency::quarterly: return 3;
    case ast::Frequency::half_yearly: return 6;
    case ast::Frequency::yearly: return 12;
  }
  return 12;
}

// Is [first, last] exactly the calendar month, quarter, half-year or year (months 1, 3, 6, 12) it starts in?
bool calendar_aligned(Date first, Date last, unsigned months) {
  YearMonthDay start = civil(first);
  if (start.day != 1 || (start.month - 1) % months != 0) return false;
  return last == last_of_month(*add_months_clamped(first, months - 1));
}

std::string calendar_label(Date first, unsigned months) {
  YearMonthDay start = civil(first);
  std::string year = to_iso(first).substr(0, 4);
  if (months == 12) return year;
  if (months == 6) return year + "-H" + std::to_string((start.month - 1) / 6 + 1);
  if (months == 3) return year + "-Q" + std::to_string((start.month - 1) / 3 + 1);
  return to_iso(first).substr(0, 7);
}

// Last day before the boundary `count` periods after the start.
Date boundary(const core::Period& term, bool calendar, unsigned months, unsigned count) {
  Date from = term.first;
  if (calendar) {
    YearMonthDay start = civil(term.first);
    from = *make_date(start.year, (start.month - 1) / months * months + 1, 1);
  }
  return add_months_clamped(from, static_cast<std::int64_t>(months) * count).value_or(Date{term.last.days + 1});
}

// S1: period k starts at start + k·months, counted from the first day; the last is cut at the term's end. With
// `calendar`, the first and the last are cut. S2: labels.
std::vector<core::Period> regular_periods(const core::Period& term, bool calendar, unsigned months) {
  std::vector<core::Period> periods;
  for (unsigned k = 0;; ++k) {
    Date first = std::max(boundary(term, calendar, months, k), term.first);
    Date next = boundary(term, calendar, months, k + 1);
    if (first > term.last) break;
    Date last = std::min(Date{next.days - 1}, term.last);
    periods.push_back({"", first, last});
  }
  // Labels are the calendar's when every whole period is a calendar one; cut ends keep the label of their quarter.
  const bool aligned = calendar || std::ranges::all_of(periods, [&](const core::Period& p) {
    return calendar_aligned(p.first, p.last, months) ||
           (p.last == term.last && calendar_aligned(p.first, last_of_month(*add_months_clamped(p.first, months - 1)), months));
  });
  for (std::size_t k = 0; k < periods.size(); ++k)
    periods[k].label = aligned ? calendar_label(periods[k].first, months) : "P" + std::to_string(k + 1);
  return periods;
}

void set_named_periods(Context& context, const ast::Header::Periods& written) {
  std::optional<Date> previous;
  for (const auto& named : written.named) {
    if (context.refused(named.span)) continue;
    const auto& term = context.contract.term;
    if (named.first > named.last)
      context.report(Code::dates_reversed, named.span);
    else if (term && (named.first < term->first || named.last > term->last))
      context.report(Code::period_outside_term, named.span, {named.name.text});
    else if (previous && named.first <= *previous)
      context.report(Code::periods_overlap, named.span, {named.name.text});
    for (const auto& other : context.contract.periods)
      if (other.label == named.name.text) context.report(Code::duplicate_name, named.name.span, {named.name.text});
    context.contract.periods.push_back({named.name.text, named.first, named.last});
    previous = named.last;
  }
}

void set_periods(Context& context) {
  const auto& header = context.file.header;
  Contract& contract = context.contract;
  if (header.periods && !header.periods->named.empty()) {
    set_named_periods(context, *header.periods);
    if (!contract.periods.empty()) return;
  }
  if (header.periods && header.periods->frequency) {
    if (!contract.term) {
      if (!context.header_in_doubt && !header.term) context.report(Code::periods_without_term, header.periods->span);
    } else {
      contract.period_months = months_of(*header.periods->frequency);
      contract.calendar_periods = header.periods->calendar;
      contract.periods = regular_periods(*contract.term, contract.calendar_periods, contract.period_months);
      return;
    }
  }
  contract.periods = {contract.term ? *contract.term : core::Period{"", *make_date(1, 1, 1), *make_date(9999, 12, 31)}};
}

void set_currency(Context& context, const ast::Name& written) {
  if (!is_currency(written.text)) {
    context.report(Code::unknown_currency, written.span, {written.text});
    return;
  }
  const UnitId currency = *find_unit(context, written.text);
  std::vector<UnitId>& all = context.contract.currencies;
  if (std::ranges::find(all, currency) != all.end())
    context.report(Code::duplicate_name, written.span, {written.text});
  else
    all.push_back(currency);
}

// One step rounds what is paid in every currency, so each has such amounts.
void check_step(Context& context, const ast::Rounding& rounding) {
  const Contract& contract = context.contract;
  if (contract.currencies.size() < 2) return;
  for (UnitId currency : contract.currencies) {
    const core::Unit& unit = contract.units[currency];
    const Rational smallest(Integer(1), Integer::pow10(unit.decimals));
    if (!(rounding.step / smallest).is_integer())
      context.report(Code::step_below_currency, rounding.span, {unit.name, to_text(smallest), to_text(rounding.step)});
  }
}

}  // namespace

UnitId need_currency(Context& context, const std::optional<ast::Name>& said, Span span) {
  const Contract& contract = context.contract;
  std::vector<std::string> names;
  for (UnitId currency : contract.currencies) names.push_back(contract.units[currency].name);
  if (names.empty()) return {};
  if (said) {
    const auto found = std::ranges::find(names, said->text);
    if (found != names.end()) return contract.currencies[static_cast<std::size_t>(found - names.begin())];
    context.report(Code::currency_not_paid, said->span, {said->text, core::list_of(names)});
    return {};
  }
  if (names.size() == 1) return contract.currencies.front();
  const std::string figure(context.source.at(span));
  const std::string whole = say(Say::figure_in_currency, context.contract.language, {figure, names.front()});
  context.report(Code::which_currency, span, {figure, core::list_of(names), whole});
  return {};
}

void set_library_header(Context& context) {
  Contract& contract = context.contract;
  contract.is_library = true;
  contract.language = context.file.language;
  contract.title = context.file.header.title.text;
  contract.rounding = {Rational(Integer(1), Integer(100)), RoundMode::half_up};
  set_periods(context);
}

void check_header(Context& context) {
  const ast::Header& header = context.file.header;
  Contract& contract = context.contract;
  contract.language = context.file.language;
  contract.title = header.title.text;
  contract.code = header.code ? header.code->text : "";
  if (header.currencies)
    for (const ast::Name& currency : *header.currencies) set_currency(context, currency);
  else if (!context.header_in_doubt)
    context.report(Code::currency_missing, header.title.span);
  if (!header.rounding) {
    if (!context.header_in_doubt) context.report(Code::rounding_missing, header.title.span);
    contract.rounding.step = Rational(Integer(1), Integer(100));
  } else {
    contract.rounding = {header.rounding->step, header.rounding->mode};
    if (header.rounding->step.sign() <= 0) {
      context.report(Code::rounding_step, header.rounding->span);
      contract.rounding.step = Rational(1);
    } else if (!header.rounding->step.decimals()) {
      context.report(Code::rounding_step, header.rounding->span);
    } else {
      check_step(context, *header.rounding);
    }
  }
  if (header.term && !context.refused(header.term->span)) {
    if (header.term->first > header.term->last)
      context.report(Code::dates_reversed, header.term->span);
    else
      contract.term = core::Period{"", header.term->first, header.term->last};
  }
  set_periods(context);
}

}  // namespace hito::check_room
