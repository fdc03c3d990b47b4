// Lines of clauses, one by one: where some step looks at them, or somebody is to see them.
#include <algorithm>

#include "base/diagnostics.h"
#include "runtime/calendar.h"
#include "runtime/compiled/bodies.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {

using plan::Body;

namespace {

// Sums of amounts below it cannot leave 64 bits.
constexpr Wide most_steps = Wide{1} << 62;

Wide size_of(Wide value) { return value < 0 ? -value : value; }

}  // namespace

LineColumns Bodies::lines(std::optional<Date> as_of, bool seen) {
  as_of_ = as_of;
  // What is selected is selected among all lines.
  const bool selects = std::ranges::any_of(contract_.clauses, [](const core::Clause& clause) {
    const auto* pay = std::get_if<core::Pay>(&clause.body);
    return pay != nullptr && !pay->selections.empty();
  });
  for (std::size_t b = 0; b < plan_.bodies.size(); ++b) {
    const plan::BodyId id = plan_.bodies.id_at(b);
    const Body& body = plan_.bodies[id];
    if (body.what != Body::What::lines) continue;
    const core::Pay& pay = pay_of(body.clause);
    ClauseLines lines = lines_of(id, pay, seen || selects || plan_.asked_about[body.clause.value]);
    if (!pay.selections.empty()) select(body.clause, pay, lines);
    mark_rights(body.clause, lines);
    const ClauseLines& kept = done_[body.clause] = std::move(lines);
    if (evaluator_) record(body.clause, kept);
    results_.clear();
  }
  return join(seen);
}

// The same moments for every row: those that have begun.
std::vector<std::uint32_t> Bodies::begun(const Body& body) const {
  const plan::Domain& domain = plan_.domains[body.domain];
  const Moments& moments = memory_.moments(body.domain);
  std::vector<std::uint32_t> begun;
  for (std::uint32_t m = 0; m < moments.size(); ++m) {
    const std::int32_t until = moments.untils[m];
    const Date first = domain.kind == plan::Domain::Kind::periods ? contract_.periods[m].first : Date{until};
    if (until == INT32_MAX || !as_of_ || first <= *as_of_) begun.push_back(m);
  }
  return begun;
}

Bodies::ClauseLines Bodies::lines_of(plan::BodyId id, const core::Pay& pay, bool seen) {
  const Body& body = plan_.bodies[id];
  static const std::vector<std::uint32_t> no_row{no_line_row};
  const std::vector<std::uint32_t>& rows = pay.each ? columns_.rows.used[pay.each->value] : no_row;
  ClauseLines lines;
  if (!body.by_moment) {
    if (rows.empty()) return lines;
    const Results& found = results(id, 0);
    reserve(lines, seen ? rows.size() : found.paying());
    const std::vector<std::int32_t>& periods = columns_.periods[pay.each->value];
    const DayColumn& dates = columns_.dates[pay.each->value];
    parts_[id.value].points += rows.size();
    for (const std::uint32_t row : rows)
      take(id, pay, found, {row, static_cast<std::uint32_t>(periods[row]), dates[row]}, seen, lines);
    return lines;
  }
  const Moments& moments = memory_.moments(body.domain);
  const std::vector<std::uint32_t> begun = this->begun(body);
  std::vector<const Results*> found(moments.size(), nullptr);
  parts_[id.value].points += rows.size() * begun.size();
  for (const std::uint32_t row : rows)
    for (const std::uint32_t m : begun) {
      if (found[m] == nullptr) found[m] = &results(id, m);
      const std::int32_t until = moments.untils[m];
      take(id, pay, *found[m],
           {row, static_cast<std::uint32_t>(moments.periods[m]), until == INT32_MAX ? no_line_date : until}, seen,
           lines);
    }
  return lines;
}

// The results of all rows that pay something, at least.
std::size_t Bodies::Results::paying() const {
  if (amounts == nullptr) return 0;
  std::size_t count = 0;
  for (std::size_t point = 0; point < amount.size(); ++point)
    count += static_cast<std::size_t>(meeting[point] != 0) & static_cast<std::size_t>(amounts[point] != 0);
  return count;
}

void Bodies::reserve(ClauseLines& lines, std::size_t count) {
  lines.row.reserve(count);
  lines.period.reserve(count);
  lines.date.reserve(count);
  lines.steps.reserve(count);
}

// Lines of no amount that are not seen are counted, and no more.
void Bodies::take(plan::BodyId id, const core::Pay& pay, const Results& found, LineAt at, bool seen,
                  ClauseLines& lines) {
  const auto add = [&](std::int64_t steps, Reason reason) {
    lines.row.push_back(at.row);
    lines.period.push_back(at.period);
    lines.date.push_back(at.date);
    lines.steps.push_back(steps);
    if (seen) lines.reason.push_back(reason);
  };
  const auto add_large = [&](const Integer& steps, Reason reason) {
    const auto small = steps.to_int64();
    if (!small) lines.large.emplace(lines.row.size(), steps);
    if (seen || steps.sign() != 0) add(small.value_or(0), reason);
  };
  const std::size_t point = at.row == no_line_row ? 0 : at.row;
  if (!found.any || found.trusts[point] == 0) {
    Line line = line_of(plan_.bodies[id].clause, at);
    calculate(evaluator(), pay, line);
    ++parts_[id.value].reference;
    if (seen && line.exception.valid()) lines.exception.emplace(lines.row.size(), line.exception);
    return add_large((line.entitlement / step_).numerator(), line.reason);
  }
  ++parts_[id.value].compiled;
  if (found.meeting[point] == 0) {
    if (seen) add(0, Reason::condition_false);
    return;
  }
  const Wide amount = found.amounts != nullptr ? found.amounts[point] : found.amount.value(point);
  if (amount == 0) {
    if (seen) add(0, found.no_rows.bit(point) ? Reason::no_rows : Reason::amount_zero);
    return;
  }
  // Steps of the contract in one step of the clause.
  std::int64_t steps = 0;
  if (found.times > 0 && !__builtin_mul_overflow(amount, Wide{found.times}, &steps)) return add(steps, Reason::paid);
  add_large(to_integer(amount) * (pay.line.step / step_).numerator(), Reason::paid);
}

// As the reference does, on lines made for it.
void Bodies::select(core::ClauseId clause, const core::Pay& pay, ClauseLines& lines) {
  const auto lines_of = [&](core::ClauseId of, const ClauseLines& kept) {
    std::vector<Line> all;
    for (std::size_t i = 0; i < kept.row.size(); ++i) {
      Line& line = all.emplace_back(line_of(of, {kept.row[i], kept.period[i], kept.date[i]}));
      line.entitlement = Rational(entitlement(kept, i));
      line.reason = kept.reason[i];
      if (const auto out = kept.left_out.find(i); out != kept.left_out.end()) line.left_out = Rational(out->second);
    }
    return all;
  };
  std::vector<Line> settled;
  for (core::ClauseId earlier = core::first_version(contract_, clause); earlier < clause; ++earlier.value)
    std::ranges::move(lines_of(earlier, done_.at(earlier)), std::back_inserter(settled));
  std::vector<Line> all = lines_of(clause, lines);
  select_lines(evaluator(), pay, settled, all);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].left_out.sign() == 0) continue;
    lines.left_out.emplace(i, all[i].left_out.numerator());
    lines.reason[i] = all[i].reason;
    lines.steps[i] = 0;
    lines.large.erase(i);
  }
}

Integer Bodies::entitlement(const ClauseLines& lines, std::size_t at) const {
  const auto large = lines.large.find(at);
  return large == lines.large.end() ? to_integer(lines.steps[at]) : large->second;
}

void Bodies::mark_rights(core::ClauseId clause, const ClauseLines& lines) {
  const bool any = plan_.right_any[clause.value], at = plan_.right_at[clause.value];
  if (!any && !at) return;
  const auto& each = pay_of(clause).each;
  const std::size_t rows = each ? memory_.rows(*each) : 1;
  const std::size_t periods = contract_.periods.size();
  if (any) memory_.right_any(clause) = Array(fit::Lane::bit, rows);
  if (at) memory_.right_at(clause) = Array(fit::Lane::bit, rows * periods);
  for (std::size_t i = 0; i < lines.row.size(); ++i) {
    if (lines.steps[i] <= 0 && (lines.large.empty() || entitlement(lines, i).sign() <= 0)) continue;
    const std::size_t row = lines.row[i] == no_line_row ? 0 : lines.row[i];
    if (any) memory_.right_any(clause).set(row, 1);
    if (at) memory_.right_at(clause).set(row * periods + lines.period[i], 1);
  }
}

LineColumns Bodies::join(bool seen) {
  LineColumns columns;
  std::size_t size = 0;
  Wide sum = 0;
  for (const auto& [clause, lines] : done_) {
    size += lines.row.size();
    // What is beyond 64 bits is beyond all sums of 64 bits.
    if (!lines.large.empty()) sum = most_steps;
    for (const std::int64_t steps : lines.steps) sum += size_of(steps);
  }
  for (auto* words : {&columns.row, &columns.period}) words->reserve(size);
  columns.date.reserve(size);
  const auto append = [](auto& to, const auto& more) { to.insert(to.end(), more.begin(), more.end()); };
  std::vector<std::int64_t> small;
  std::vector<Integer> exact;
  if (sum < most_steps)
    small.reserve(size);
  else
    exact.reserve(size);
  for (auto& [clause, lines] : done_) {
    const auto begin = static_cast<std::uint32_t>(columns.row.size());
    append(columns.row, lines.row);
    append(columns.period, lines.period);
    append(columns.date, lines.date);
    if (seen) append(columns.reason, lines.reason);
    for (const auto& [at, exception] : lines.exception) columns.exception.emplace(begin + at, exception);
    for (const auto& [at, steps] : lines.left_out) columns.left_out.emplace(begin + at, steps);
    columns.clauses.push_back({clause, begin, static_cast<std::uint32_t>(columns.row.size())});
    if (sum < most_steps)
      append(small, lines.steps);
    else
      for (std::size_t i = 0; i < lines.row.size(); ++i) exact.push_back(entitlement(lines, i));
    if (!plan_.asked_about[clause.value]) lines = {};
  }
  if (sum < most_steps)
    columns.entitlement = std::move(small);
  else
    columns.entitlement = std::move(exact);
  columns.payment = columns.entitlement;
  if (seen) columns.cap.resize(size);
  return columns;
}

Line Bodies::line_of(core::ClauseId clause, LineAt at) const {
  Line line;
  line.clause = clause;
  if (at.row != no_line_row) line.row = at.row;
  line.period = at.period;
  if (at.date != no_line_date) line.date = Date{at.date};
  return line;
}

}  // namespace hito::runtime
