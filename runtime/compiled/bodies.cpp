#include "runtime/compiled/bodies.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "runtime/calendar.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {

using plan::Body;
using Timing = core::Pay::Timing;

namespace {

// Sums of amounts below it cannot leave 64 bits.
constexpr Wide most_steps = Wide{1} << 62;

const core::Pay& pay_of(const core::Contract& contract, core::ClauseId clause) {
  return std::get<core::Pay>(contract.clauses[clause].body);
}

Wide size_of(Wide value) { return value < 0 ? -value : value; }

}  // namespace

Bodies::Bodies(const core::Contract& contract, const plan::Plan& plan, const fit::Fit& fit,
               const std::vector<Function>& functions, const Columns& columns, const Inputs& inputs, Memory& memory,
               Passes& passes, Threads threads)
    : contract_(contract),
      plan_(plan),
      fit_(fit),
      functions_(functions),
      columns_(columns),
      inputs_(inputs),
      memory_(memory),
      passes_(passes),
      threads_(threads),
      step_(settlement_step(contract)) {
  for (std::size_t b = 0; b < plan.bodies.size(); ++b) {
    const plan::BodyId id = plan.bodies.id_at(b);
    const Body& body = plan.bodies[id];
    const std::string& number = contract.clauses[body.clause].number;
    EngineReport::Part& part = parts_.emplace_back();
    part.why = body.refused;
    if (part.why.empty() && fit.bodies[b].never_trusted) part.why = say(Say::why_too_wide);
    if (part.why.empty()) part.lane = fit.bodies[b].amount.lane == fit::Lane::i128 ? "i128" : "i64";
    switch (body.what) {
      case Body::What::lines: part.name = say(Say::part_lines, {number}); break;
      case Body::What::cap:
        part.name = say(Say::part_cap, {number});
        caps_[{body.clause, body.cap}] = id;
        break;
      case Body::What::weights:
        part.name = say(Say::part_weights, {number});
        weights_[body.clause] = id;
        break;
    }
  }
}

// ---- kernels -----------------------------------------------------------------------------------------------------

// `moment` is 0 where each row has its own.
const Bodies::Results& Bodies::results(plan::BodyId id, std::uint32_t moment) {
  const auto [entry, is_new] = results_.try_emplace({id, moment});
  Results& results = entry->second;
  if (!is_new) return results;
  const Body& body = plan_.bodies[id];
  const fit::Fitted& fitted = fit_.bodies[id.value];
  const Function function = functions_[id.value];
  if (function == nullptr) return results;
  if (!passes_.ready(fitted)) {
    parts_[id.value].why = say(Say::why_too_many_moments);
    return results;
  }
  if (body.by_moment) memory_.set_moment(moment);
  const std::size_t points = body.rows ? memory_.rows(*body.rows) : 1;
  results.any = true;
  results.amount = Array(fitted.amount.lane, points);
  results.trusted = results.meets = results.no_rows = Array(fit::Lane::bit, points);
  results.amounts = results.amount.elements<std::int64_t>();
  results.trusts = results.trusted.elements<std::uint8_t>();
  results.meeting = results.meets.elements<std::uint8_t>();
  if (body.what == Body::What::lines)
    results.times = (pay_of(contract_, body.clause).line.step / step_).numerator().to_int64().value_or(0);
  std::vector<void*> pointers;
  for (const fit::Buffer& buffer : fitted.buffers) {
    switch (buffer.kind) {
      case fit::Buffer::Kind::amount: pointers.push_back(results.amount.data()); break;
      case fit::Buffer::Kind::trusted: pointers.push_back(results.trusted.data()); break;
      case fit::Buffer::Kind::meets: pointers.push_back(results.meets.data()); break;
      case fit::Buffer::Kind::no_rows: pointers.push_back(results.no_rows.data()); break;
      case fit::Buffer::Kind::total:
      case fit::Buffer::Kind::below: throw InternalError("sums where lines were asked for");
      case fit::Buffer::Kind::source:
      case fit::Buffer::Kind::moments:
      case fit::Buffer::Kind::slot:
      case fit::Buffer::Kind::value:
      case fit::Buffer::Kind::mask:
      case fit::Buffer::Kind::place: pointers.push_back(passes_.pointer(buffer)); break;
    }
  }
  if (points > 0)
    threads_.run(points, [&](unsigned, std::size_t begin, std::size_t end) {
      function(pointers.data(), static_cast<std::int64_t>(begin), static_cast<std::int64_t>(end));
    });
  return results;
}

// The moment a line is worked out at, by its place in the domain of the body; nothing: the row's own.
std::optional<std::uint32_t> Bodies::moment_of(const Body& body, std::uint32_t row, std::uint32_t period) {
  if (!body.by_moment) return std::nullopt;
  const plan::Domain& domain = plan_.domains[body.domain];
  switch (domain.kind) {
    case plan::Domain::Kind::periods: return period;
    case plan::Domain::Kind::single: return 0;
    case plan::Domain::Kind::dates: return memory_.moment_of_row(domain.dataset, body.domain, row);
  }
  throw InternalError("a domain out of its enumeration");
}

// ---- the reference evaluator ---------------------------------------------------------------------------------------

Evaluator& Bodies::evaluator() {
  if (!evaluator_) {
    evaluator_ = std::make_unique<Evaluator>(contract_, columns_.rows, inputs_);
    for (const auto& [clause, lines] : done_) record(clause, lines);
  }
  return *evaluator_;
}

void Bodies::record(core::ClauseId clause, const ClauseLines& lines) {
  if (!plan_.asked_about[clause.value]) return;
  for (std::size_t i = 0; i < lines.row.size(); ++i) {
    const auto row = lines.row[i] == no_line_row ? std::nullopt : std::optional(lines.row[i]);
    evaluator_->entitlements.record(clause, row, lines.period[i], Rational(entitlement(lines, i)));
  }
}

Line Bodies::line_of(core::ClauseId clause, LineAt at) const {
  Line line;
  line.clause = clause;
  if (at.row != no_line_row) line.row = at.row;
  line.period = at.period;
  if (at.date != no_line_date) line.date = Date{at.date};
  return line;
}

// ---- lines -------------------------------------------------------------------------------------------------------

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
    const core::Pay& pay = pay_of(contract_, body.clause);
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
    const std::vector<std::int32_t>&periods = columns_.periods[pay.each->value],
          &dates = columns_.dates[pay.each->value];
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
  const auto& each = pay_of(contract_, clause).each;
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

// ---- caps and divisions ------------------------------------------------------------------------------------------

Integer Bodies::cap_amount(core::ClauseId clause, std::uint32_t cap, std::optional<std::uint32_t> period) {
  const plan::BodyId id = caps_.at({clause, cap});
  const core::Cap& declared = std::get<std::vector<core::Cap>>(contract_.clauses[clause].body)[cap];
  const Results& found = results(id, declared.dated ? 0 : period.value_or(0));
  ++parts_[id.value].points;
  Rational amount;
  if (found.any && !declared.dated && found.trusted.bit(0)) {
    ++parts_[id.value].compiled;
    amount = Rational(to_integer(found.amount.value(0))) * fit_.bodies[id.value].amount.unit;
  } else {
    ++parts_[id.value].reference;
    const Moment moment = moment_of_limit(contract_, declared, period);
    amount = evaluator().number(declared.amount, {moment, {}, nullptr});
  }
  const Integer steps = (amount / step_).floor();
  return steps.sign() > 0 ? steps : Integer(0);
}

std::vector<Integer> Bodies::weights(const LineColumns& lines, std::size_t line,
                                     const std::vector<std::uint32_t>& rows) {
  const auto range = std::ranges::find_if(
      lines.clauses, [&](const LineColumns::Range& one) { return one.begin <= line && line < one.end; });
  const plan::BodyId id = weights_.at(range->clause);
  const core::Pay& pay = pay_of(contract_, range->clause);
  const Results& found = results(id, moment_of(plan_.bodies[id], lines.row[line], lines.period[line]).value_or(0));
  EngineReport::Part& part = parts_[id.value];
  part.points += rows.size();
  const auto trusted = [&](std::uint32_t row) { return found.any && found.trusted.bit(row); };
  std::vector<Integer> weights;
  if (std::ranges::all_of(rows, trusted)) {
    part.compiled += rows.size();
    for (const std::uint32_t row : rows) weights.push_back(to_integer(found.amount.value(row)));
    return weights;
  }
  // One that is not a whole number of the kernel's unit: all are taken to the denominator they have in common.
  Line of;
  of.clause = range->clause;
  if (lines.row[line] != no_line_row) of.row = lines.row[line];
  of.period = lines.period[line];
  if (lines.date[line] != no_line_date) of.date = Date{lines.date[line]};
  const Moment moment = runtime::moment_of(contract_, pay, of);
  std::vector<Rational> exact;
  Integer below(1);
  for (const std::uint32_t row : rows) {
    if (trusted(row)) {
      ++part.compiled;
      exact.push_back(Rational(to_integer(found.amount.value(row))) * fit_.bodies[id.value].amount.unit);
    } else {
      ++part.reference;
      exact.push_back(evaluator().number(pay.division->weight,
                                         at_row(contract_, evaluator().rows(), moment, pay.division->among, row)));
    }
    const Integer denominator = exact.back().denominator();
    below = floor_div(below * denominator, gcd(below, denominator));
  }
  for (const Rational& weight : exact) weights.push_back((weight * Rational(below)).numerator());
  return weights;
}

}  // namespace hito::runtime
