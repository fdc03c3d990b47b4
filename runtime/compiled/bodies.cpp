#include "runtime/compiled/bodies.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "runtime/calendar.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {

using plan::Body;
using Timing = core::Pay::Timing;

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
    results.times = (pay_of(body.clause).line.step / step_).numerator().to_int64().value_or(0);
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
  const core::Pay& pay = pay_of(range->clause);
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
