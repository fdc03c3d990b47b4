#include "tests/unit/cut/both.h"

#include <fmt/format.h>

#include <functional>

namespace hito::test {

using runtime::Evaluator;
using runtime::Frame;
using runtime::Line;
using runtime::LineColumns;

bool fits_64_bits(const DrawnCase& made) {
  Rational sum;
  for (const Line& line : made.lines) sum += abs(line.entitlement);
  return (sum / made.step).numerator().bit_length() <= 62;
}

namespace {

std::vector<std::string> text_of(const std::vector<Line>& lines, const std::vector<runtime::Part>& parts) {
  std::vector<std::string> text;
  for (const Line& line : lines)
    text.push_back(fmt::format("clause {}: {} of {}, reason {}, cap {}", line.clause.value, to_text(line.payment),
                               to_text(line.entitlement), static_cast<int>(line.reason), line.cap.value));
  for (const runtime::Part& part : parts)
    text.push_back(fmt::format("line {} row {}: {}", part.line, part.row, to_text(part.payment)));
  return text;
}

Outcome outcome_of(const std::function<void(Outcome&)>& run) {
  Outcome outcome;
  try {
    run(outcome);
  } catch (const runtime::Stopped& stopped) {
    outcome.stopped = true;
    const auto* span = std::get_if<Span>(&stopped.diagnostic.place);
    outcome.text = {stopped.diagnostic.message(Language::en) + fmt::format(" at {}", span ? span->begin : 0)};
  }
  return outcome;
}

// The least common denominator makes integers of them, in the same proportion.
std::vector<Integer> integers_of(const std::vector<Rational>& weights) {
  Integer common(1);
  for (const Rational& weight : weights)
    common = floor_div(common * weight.denominator(), gcd(common, weight.denominator()));
  std::vector<Integer> integers;
  for (const Rational& weight : weights) integers.push_back((weight * Rational(common)).numerator());
  return integers;
}

}  // namespace

Outcome by_reference(const DrawnCase& made) {
  return outcome_of([&](Outcome& outcome) {
    Evaluator evaluator(made.c, made.rows, made.inputs);
    outcome.lines = made.lines;
    apply_caps(evaluator, made.rows, outcome.lines);
    const auto parts = divide_lines(evaluator, made.rows, outcome.lines);
    outcome.text = text_of(outcome.lines, parts);
  });
}

LineColumns columns_of(const std::vector<Line>& lines, const Rational& step, bool wide) {
  LineColumns columns;
  std::vector<Integer> exact;
  std::vector<std::int64_t> small;
  for (const Line& line : lines) {
    const auto k = static_cast<std::uint32_t>(columns.size());
    if (columns.clauses.empty() || columns.clauses.back().clause != line.clause)
      columns.clauses.push_back({line.clause, k, k});
    ++columns.clauses.back().end;
    columns.row.push_back(line.row.value_or(runtime::no_line_row));
    columns.period.push_back(line.period);
    columns.date.push_back(line.date ? line.date->days : runtime::no_line_date);
    columns.reason.push_back(line.reason);
    columns.cap.push_back(line.cap);
    exact.push_back((line.entitlement / step).numerator());
    if (!wide) small.push_back(exact.back().to_int64().value());
  }
  if (wide)
    columns.entitlement = columns.payment = std::move(exact);
  else
    columns.entitlement = columns.payment = std::move(small);
  return columns;
}

std::vector<Line> lines_of(std::vector<Line> lines, const LineColumns& columns, const Rational& step) {
  for (std::size_t k = 0; k < lines.size(); ++k) {
    const Integer steps = std::visit([&](const auto& payments) { return Integer(payments[k]); }, columns.payment);
    lines[k].payment = Rational(steps) * step;
    lines[k].reason = columns.reason[k];
    lines[k].cap = columns.cap[k];
  }
  return lines;
}

Outcome by_columns(const DrawnCase& made, bool wide) {
  return outcome_of([&](Outcome& outcome) {
    Evaluator evaluator(made.c, made.rows, made.inputs);
    const runtime::CapAmount amount = [&](ClauseId clause, std::uint32_t index, std::optional<std::uint32_t> period) {
      const core::Cap& cap = std::get<std::vector<core::Cap>>(made.c.clauses[clause].body)[index];
      const runtime::Moment moment =
          period ? runtime::moment_of_period(made.c, *period) : runtime::moment_of_contract(made.c);
      const Frame frame{moment, {}, nullptr};
      const Integer steps = (evaluator.number(cap.amount, frame) / made.step).floor();
      return steps.sign() > 0 ? steps : Integer(0);
    };
    const runtime::Weights weights = [&](std::size_t line, const std::vector<std::uint32_t>& among) {
      const auto& pay = std::get<core::Pay>(made.c.clauses[made.lines[line].clause].body);
      const runtime::Moment moment = moment_of(made.c, pay, made.lines[line]);
      std::vector<Rational> exact;
      for (const std::uint32_t row : among)
        exact.push_back(evaluator.number(pay.division->weight, {moment, {{pay.division->among, row}}, nullptr}));
      return integers_of(exact);
    };
    LineColumns columns = columns_of(made.lines, made.step, wide);
    outcome.reports = cut_lines(made.c, made.rows, amount, columns);
    const runtime::PartColumns divided = divide_payments(made.c, made.rows, weights, columns);
    std::vector<runtime::Part> parts;
    for (std::size_t k = 0; k < divided.line.size(); ++k)
      parts.push_back({divided.line[k], divided.row[k], Rational(divided.payment[k]) * made.step});
    outcome.lines = lines_of(made.lines, columns, made.step);
    outcome.text = text_of(outcome.lines, parts);
  });
}

}  // namespace hito::test
