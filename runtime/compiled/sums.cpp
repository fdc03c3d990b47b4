// Lines that nobody asks to see: added up where they are worked out.
#include <algorithm>

#include "runtime/calendar.h"
#include "runtime/compiled/bodies.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {

using plan::Body;

bool sums_suffice(const core::Contract& contract, const plan::Plan& plan) {
  const auto takes_lines = [](const core::Clause& clause) {
    const auto* pay = std::get_if<core::Pay>(&clause.body);
    return pay != nullptr && (!pay->selections.empty() || pay->division);
  };
  const auto refused = [](const Body& body) { return body.what == Body::What::lines && !body.refused.empty(); };
  return !has_later_steps(contract) && caps_look_at_sums(contract) &&
         std::ranges::none_of(contract.clauses, takes_lines) && std::ranges::none_of(plan.bodies, refused) &&
         std::ranges::find(plan.asked_about, true) == plan.asked_about.end();
}

std::optional<SumColumns> Bodies::sums(std::optional<Date> as_of, bool of_rows) {
  as_of_ = as_of;
  SumColumns sums;
  for (std::size_t b = 0; b < plan_.bodies.size(); ++b) {
    const plan::BodyId id = plan_.bodies.id_at(b);
    const Body& body = plan_.bodies[id];
    if (body.what != Body::What::lines) continue;
    sums.steps[body.clause].resize(contract_.periods.size());
    if (of_rows && !body.rows) continue;
    const fit::Fitted& fitted = fit_.bodies[id.value];
    if (fitted.never_trusted || !passes_.ready(fitted)) return std::nullopt;
    if (!body.by_moment) add_up(id, std::nullopt, sums);
    for (const std::uint32_t moment : body.by_moment ? begun(body) : std::vector<std::uint32_t>())
      add_up(id, moment, sums);
  }
  return sums;
}

// Of all rows at one moment, or of each row at its own.
void Bodies::add_up(plan::BodyId id, std::optional<std::uint32_t> moment, SumColumns& sums) {
  const Body& body = plan_.bodies[id];
  const core::Pay& pay = std::get<core::Pay>(contract_.clauses[body.clause].body);
  const fit::Fitted& fitted = fit_.bodies[id.value];
  const std::size_t points = body.rows ? memory_.rows(*body.rows) : 1;
  if (moment) memory_.set_moment(*moment);
  const std::size_t places = moment ? 1 : contract_.periods.size();
  // Room after each, so that threads do not write to the same line of the cache.
  constexpr std::size_t apart = 16;
  std::vector<Array> totals(threads_.parts(points), Array(fitted.amount.lane, places + apart));
  std::vector<Array> below(totals.size(), Array(fit::Lane::bit, 1));
  Array trusted(fit::Lane::bit, 1);
  bool doubts = false;
  std::vector<void*> shared;
  for (const fit::Buffer& buffer : fitted.buffers) {
    if (buffer.kind == fit::Buffer::Kind::trusted) {
      trusted = Array(fit::Lane::bit, points);
      doubts = true;
    }
    const bool own = buffer.kind == fit::Buffer::Kind::trusted || buffer.kind == fit::Buffer::Kind::total ||
                     buffer.kind == fit::Buffer::Kind::below;
    shared.push_back(own ? nullptr : passes_.pointer(buffer));
  }
  const Function function = functions_[id.value];
  if (function != nullptr && points > 0)
    threads_.run(points, [&](unsigned thread, std::size_t begin, std::size_t end) {
      std::vector<void*> pointers = shared;
      for (std::size_t k = 0; k < pointers.size(); ++k) {
        if (fitted.buffers[k].kind == fit::Buffer::Kind::total) pointers[k] = totals[thread].data();
        if (fitted.buffers[k].kind == fit::Buffer::Kind::below) pointers[k] = below[thread].data();
        if (fitted.buffers[k].kind == fit::Buffer::Kind::trusted) pointers[k] = trusted.data();
      }
      function(pointers.data(), static_cast<std::int64_t>(begin), static_cast<std::int64_t>(end));
    });
  // Steps of the contract in one step of the clause.
  const Integer factor = (pay.line.step / step_).numerator();
  const std::uint32_t period = moment ? static_cast<std::uint32_t>(memory_.moments(body.domain).periods[*moment]) : 0;
  std::vector<Integer>& steps = sums.steps.at(body.clause);
  for (const Array& any : below) sums.any_below_zero = sums.any_below_zero || any.bit(0);
  for (const Array& total : totals)
    for (std::size_t place = 0; place < places; ++place)
      steps[period + place] += to_integer(total.value(place)) * factor;
  EngineReport::Part& part = parts_[id.value];
  const std::size_t lines = body.rows ? columns_.counts[body.rows->value].used : 1;
  part.points += lines;
  part.compiled += lines;
  if (!doubts || trusted.all_bits()) return;
  // Points that cannot be trusted.
  const auto calculate_at = [&](std::optional<std::uint32_t> row) {
    if (trusted.bit(row.value_or(0))) return;
    Line line;
    line.clause = body.clause;
    line.row = row;
    line.period = moment ? period : static_cast<std::uint32_t>(memory_.periods(*body.rows)[*row]);
    const std::int32_t until = moment ? memory_.moments(body.domain).untils[*moment] : 0;
    if (!moment) line.date = Date{columns_.dates[body.rows->value][*row]};
    if (moment && until != INT32_MAX) line.date = Date{until};
    calculate(evaluator(), pay, line);
    sums.any_below_zero = sums.any_below_zero || line.entitlement.sign() < 0;
    steps[line.period] += (line.entitlement / step_).numerator();
    --part.compiled;
    ++part.reference;
  };
  if (!body.rows) return calculate_at(std::nullopt);
  const std::vector<RowState>& states = columns_.rows.states[body.rows->value];
  for (std::uint32_t row = 0; row < points; ++row)
    if (states[row] == RowState::used) calculate_at(row);
}

}  // namespace hito::runtime
