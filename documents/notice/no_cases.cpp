#include "documents/notice/no_cases.h"

#include "runtime/calendar.h"

namespace hito::documents {
namespace {

// The one day on which it pays, where there is one.
std::optional<Date> due(const core::Contract& contract, const core::Pay& pay) {
  using Timing = core::Pay::Timing;
  if (pay.timing == Timing::once_on) return pay.once_on;
  if (pay.timing == Timing::at_end && contract.term) return contract.term->last;
  return std::nullopt;
}

}  // namespace

Runs no_cases_in_words(const Pen& pen, const core::Pay& pay, const NoticeOf& of) {
  const core::Contract& contract = pen.contract();
  if (const auto day = due(contract, pay)) {
    const auto last = static_cast<std::uint32_t>(contract.periods.size() - 1);
    if (of.period && runtime::period_of(contract, *day).value_or(last) != *of.period) {
      return plain(pen.say(Written::notice_due_in_another, {pen.date(*day)}));
    }
    if (of.as_of && *day > *of.as_of) return plain(pen.say(Written::notice_due_later, {pen.date(*day)}));
  } else if (of.as_of && contract.periods[of.period.value_or(0)].first > *of.as_of) {
    return plain(pen.say(Written::notice_not_begun));
  }
  if (!pay.each) return plain(pen.say(Written::notice_not_in_force));
  const std::string& dataset = contract.datasets[*pay.each].name;
  return with_names(pen.say(of.period ? Written::notice_no_rows_in_period : Written::notice_no_rows_of_it, {dataset}));
}

}  // namespace hito::documents
