// The calendar by which a contract counts working days.
#include <algorithm>

#include "compiler/check/context.h"

namespace hito::check_room {

namespace {

// In order and each once, so that a slip in a long list is seen; all of them among the days it covers.
std::vector<Date> holidays_of(Context& context, const ast::WorkCalendar& written) {
  std::vector<Date> holidays;
  for (const auto& [day, span] : written.holidays) {
    if (context.refused(span)) continue;
    if (day < written.first || day > written.last)
      context.report(Code::holiday_not_covered, span, {to_iso(day), to_iso(written.first), to_iso(written.last)});
    else if (!holidays.empty() && day <= holidays.back())
      context.report(Code::holiday_out_of_order, span, {to_iso(day), to_iso(holidays.back())});
    else
      holidays.push_back(day);
  }
  return holidays;
}

}  // namespace

void declare_work_calendar(Context& context) {
  std::optional<core::WorkCalendar>& made = context.contract.work_calendar;
  for (const auto& item : context.file.items) {
    const auto* written = std::get_if<ast::WorkCalendar>(&item);
    if (!written) continue;
    if (made) {
      if (Diagnostic* d = context.report(Code::second_work_calendar, written->title.span, {written->title.text, made->title}))
        d->also.push_back({made->span, say(Say::label_other_calendar)});
      continue;
    }
    if (written->first > written->last) context.report(Code::dates_reversed, written->dates_span);
    made = core::WorkCalendar{written->title.text, written->first, written->last, written->saturdays,
                              holidays_of(context, *written), written->title.span};
  }
}

bool need_work_calendar(Context& context, Span span) {
  if (context.contract.work_calendar) return true;
  // It may be in a part of the contract that was not understood, or not found.
  const bool lost = std::ranges::any_of(context.file.items, [&](const ast::Item& item) {
    const auto* line = std::get_if<ast::TextItem>(&item);
    return line && line->kind == ast::TextKind::includes && context.refused(line->body.span);
  });
  if (!lost && !context.file.broken_calendar) context.report(Code::no_work_calendar, span);
  return false;
}

}  // namespace hito::check_room
