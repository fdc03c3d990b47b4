// The operations on values: arithmetic, comparisons, and, or, dates.
#include "compiler/core/irrational.h"
#include "compiler/core/work_calendar.h"
#include "runtime/reference/evaluate.h"
#include "runtime/reference/keys.h"

namespace hito::runtime {

using core::ExprId;
using core::Op;
using core::Value;

namespace {

std::int64_t whole(const Rational& value) {
  const auto number = value.is_integer() ? value.numerator().to_int64() : std::nullopt;
  require(number.has_value(), "an exponent that is not a whole number");
  return *number;
}

Date date_of(const Value& value) {
  const auto* date = std::get_if<Date>(&value);
  require(date != nullptr, "an expression that is a date by its type has another value");
  return *date;
}

}  // namespace

Value Evaluator::apply(ExprId id, const core::Apply& node, const Frame& frame) {
  const auto& args = node.args;
  const auto number_at = [&](std::size_t i) { return number(args[i], frame); };
  const auto compare = [&] {
    const Value a = present(args[0], frame), b = present(args[1], frame);
    if (comparisons != nullptr) comparisons->compared(id, frame, {a, b});
    return order_of(a, b);
  };
  switch (node.op) {
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::power: {
      Rational result = number_at(0);
      for (std::size_t i = 1; i < args.size(); ++i)
        result = std::get<Rational>(arithmetic(id, node.op, result, number_at(i)));
      return result;
    }
    case Op::negate: return -number_at(0);
    case Op::absolute: return abs(number_at(0));
    case Op::equal: return compare() == 0;
    case Op::not_equal: return compare() != 0;
    case Op::less: return compare() < 0;
    case Op::less_equal: return compare() <= 0;
    case Op::greater: return compare() > 0;
    case Op::greater_equal: return compare() >= 0;
    case Op::logical_and: return !decides(node, false, frame);
    case Op::logical_or: return decides(node, true, frame);
    case Op::logical_not: return !holds(args[0], frame);
    case Op::lesser:
    case Op::greater_of: return extreme(id, node, frame);
    case Op::is_present: return !core::is_missing(value(args[0], frame));
    case Op::within_term: {
      require(contract_.term.has_value(), "within the term, in a contract without one");
      const Date date = date_of(present(args[0], frame));
      if (comparisons != nullptr) comparisons->compared(id, frame, {date});
      return contract_.term->first <= date && date <= contract_.term->last;
    }
    case Op::add_days:
    case Op::subtract_days:
    case Op::days_between:
    case Op::add_months_clamped:
    case Op::add_months_exact:
    case Op::whole_months:
    case Op::whole_years:
    case Op::add_working_days:
    case Op::working_days_between: {
      const Date date = date_of(present(args[0], frame));
      return on_dates(id, node.op, date, present(args[1], frame));
    }
  }
  throw InternalError("an operation out of its enumeration");
}

Value Evaluator::extreme(ExprId id, const core::Apply& node, const Frame& frame) {
  std::vector<Value> values;
  for (const ExprId arg : node.args) values.push_back(present(arg, frame));
  if (comparisons != nullptr) comparisons->compared(id, frame, values);
  const Value* chosen = &values.front();
  for (const Value& other : values) {
    const auto order = order_of(other, *chosen);
    if (node.op == Op::lesser ? order < 0 : order > 0) chosen = &other;
  }
  return *chosen;
}

// `and` (deciding = false) and `or` (deciding = true): whether one of the conditions has the value that decides. They
// are taken from left to right and the first that decides is the last evaluated. A condition that cannot be evaluated
// is passed over when another one decides, so a guard protects in any order.
bool Evaluator::decides(const core::Apply& node, bool deciding, const Frame& frame) {
  std::optional<Stopped> fault;
  for (ExprId arg : node.args) {
    const Trail kept = trail;
    try {
      if (holds(arg, frame) == deciding) return true;
    } catch (const Stopped& stopped) {
      trail = kept;
      if (!fault) fault = stopped;
    }
  }
  if (fault) throw Stopped(*fault);
  return false;
}

Value Evaluator::arithmetic(ExprId id, Op op, const Rational& a, const Rational& b) const {
  const Span span = contract_.exprs[id].span;
  if (op == Op::add) return a + b;
  if (op == Op::subtract) return a - b;
  if (op == Op::multiply) return a * b;
  if (op == Op::divide) {
    if (b.sign() == 0) stop(Code::division_by_zero, span);
    return a / b;
  }
  require(op == Op::power, "an operation that is not arithmetic");
  const std::int64_t exponent = whole(b);
  require(exponent >= INT32_MIN && exponent <= INT32_MAX, "an exponent out of range");
  if (exponent < 0 && a.sign() == 0) stop(Code::division_by_zero, span);
  return pow(a, static_cast<int>(exponent));
}

Value Evaluator::in_working_days(ExprId id, Op op, Date a, const Value& b) const {
  require(contract_.work_calendar.has_value(), "working days in a contract without a calendar of them");
  const core::WorkCalendar& calendar = *contract_.work_calendar;
  const auto outside = [&](core::NotCovered not_covered) {
    stop(Code::working_day_not_covered, contract_.exprs[id].span,
         {to_iso(not_covered.day), calendar.title, to_iso(calendar.first), to_iso(calendar.last)});
  };
  if (op == Op::working_days_between) {
    const auto count = core::working_days_between(calendar, a, date_of(b));
    if (!count) outside(count.error());
    return Rational(*count);
  }
  // More days than 64 bits count are more than any calendar covers.
  const Integer count = std::get<Rational>(b).numerator();
  const auto day =
      core::add_working_days(calendar, a, count.to_int64().value_or(count.sign() < 0 ? INT64_MIN : INT64_MAX));
  if (!day) outside(day.error());
  return *day;
}

Value Evaluator::irrational(ExprId id, const core::Irrational& node, const Frame& frame) {
  std::vector<Rational> args;
  for (ExprId arg : node.args) args.push_back(number(arg, frame));
  if (!in_domain(node.function, args)) {
    std::string values;
    for (const Rational& arg : args) values += (values.empty() ? "" : ", ") + to_text(arg);
    stop(Code::no_irrational_value, contract_.exprs[id].span, {core::function_in_words(node.function), values});
  }
  return correctly_rounded(node.function, args, node.decimals);
}

Value Evaluator::on_dates(ExprId id, Op op, Date a, const Value& b) const {
  if (op == Op::days_between) return Rational(std::int64_t{a.days} - date_of(b).days);
  if (op == Op::whole_months) return Rational(whole_months(a, date_of(b)));
  if (op == Op::whole_years) return Rational(whole_years(a, date_of(b)));
  if (op == Op::add_working_days || op == Op::working_days_between) return in_working_days(id, op, a, b);
  const auto& count = std::get<Rational>(b);
  require(count.is_integer(), "a length of time that is not a whole number of days or months");
  // One that no machine counts leads to no date either.
  const auto length = count.numerator().to_int64();
  std::optional<Date> result;
  if (length && op == Op::add_days) result = add_days(a, *length);
  if (length && op == Op::subtract_days) result = add_days(a, -*length);
  if (length && op == Op::add_months_clamped) result = add_months_clamped(a, *length);
  if (length && op == Op::add_months_exact) result = add_months_exact(a, *length);
  if (!result) stop(Code::no_resulting_date, contract_.exprs[id].span, {to_iso(a), to_text(count)});
  return *result;
}

}  // namespace hito::runtime
