#include "driver/edge_telling.h"

#include <algorithm>

#include "compiler/core/read_value.h"
#include "driver/example_block.h"
#include "driver/sound.h"

namespace hito::driver {
namespace {

Rational total_of(const Edge& edge, const ThresholdRun& run) {
  return runtime::amount_of(run.totals, {.currency = edge.currency});
}

}  // namespace

// What goes on at the threshold from what it came to: any jump there is another's.
bool joins(EdgeKind kind) {
  switch (kind) {
    case EdgeKind::brackets:
    case EdgeKind::scale:
    case EdgeKind::lesser:
    case EdgeKind::greater:
    case EdgeKind::cap: return true;
    case EdgeKind::table:
    case EdgeKind::tiers:
    case EdgeKind::condition:
    case EdgeKind::number:
    case EdgeKind::term:
    case EdgeKind::version: return false;
  }
  throw InternalError("a kind of threshold out of its enumeration");
}

EdgeTelling::EdgeTelling(const core::Contract& contract) : contract_(contract) {
  for (const core::Clause& clause : contract.clauses)
    if (const auto* pay = std::get_if<core::Pay>(&clause.body)) rounding_ = std::max(rounding_, pay->line.step);
}

Edge EdgeTelling::blank(const Threshold& threshold) const {
  Edge edge;
  edge.kind = threshold.kind;
  edge.name = threshold.name;
  edge.against = threshold.against;
  edge.span = threshold.span;
  if (threshold.value) edge.threshold = core::spell_value(contract_, threshold.type, *threshold.value);
  if (!contract_.currencies.empty()) edge.currency = contract_.currencies.front();
  return edge;
}

Edge EdgeTelling::told(const Threshold& threshold, const Dial& dial, const Crossing& found, Turning& turning) const {
  Edge edge = blank(threshold);
  edge.variable = dial.name;
  const auto known = [&](const std::optional<Rational>& position) {
    return position ? turning.run(*position) : nullptr;
  };
  const std::array runs{known(found.below), known(found.at), known(found.above)};
  choose_currency(edge, runs);
  for (const auto& [point, position] :
       {std::pair(&edge.below, found.below), std::pair(&edge.at, found.at), std::pair(&edge.above, found.above)})
    if (const ThresholdRun* run = known(position)) *point = point_at(edge, dial, *position, *run);
  for (const auto& position : {found.at, found.below, found.above}) {
    const Seen* seen = position ? turning.seen(*position) : nullptr;
    if (seen == nullptr || threshold.value || !edge.threshold.empty()) continue;
    edge.threshold = core::spell_value(contract_, threshold.type, seen->against);
  }
  edge.cliff = cliff_of(edge, threshold.turns, found, dial.grain, turning);
  return edge;
}

// The clauses of which the payment changes, in the currency of the first of them.
void EdgeTelling::choose_currency(Edge& edge, const std::array<const ThresholdRun*, 3>& runs) const {
  for (const core::Clause& clause : contract_.clauses) {
    std::optional<Rational> first;
    bool changes = false;
    for (const ThresholdRun* run : runs) {
      if (run == nullptr) continue;
      const Rational amount = payment(*run, clause.number);
      changes = changes || (first && amount != *first);
      first = amount;
    }
    if (!changes || std::ranges::find(edge.clauses, clause.number) != edge.clauses.end()) continue;
    if (edge.clauses.empty()) edge.currency = clause.currency;
    if (clause.currency == edge.currency) edge.clauses.push_back(clause.number);
  }
}

// Under all versions of the clause.
Rational EdgeTelling::payment(const ThresholdRun& run, const std::string& number) const {
  Rational sum;
  for (const auto& [clause, amount] : run.totals.payments)
    if (contract_.clauses[clause].number == number) sum += amount;
  return sum;
}

std::optional<EdgePoint> EdgeTelling::point_at(const Edge& edge, const Dial& dial, const Rational& position,
                                               const ThresholdRun& run) const {
  const core::Example example = with_keys(contract_, dial.turned(position));
  if (!is_sound(contract_, example)) return std::nullopt;
  EdgePoint point;
  point.varied = dial.spelled(position);
  point.total = total_of(edge, run);
  for (const std::string& number : edge.clauses) point.clauses.push_back(payment(run, number));
  return point;
}

// "age 18, just below"
std::string EdgeTelling::title_of(const Edge& edge, const std::optional<EdgePoint>* point) const {
  const Language language = contract_.language;
  const Say where = point == &edge.below ? Say::edges_below : point == &edge.at ? Say::edges_at : Say::edges_above;
  const std::string threshold = edge.threshold.empty() ? edge.against[language] : edge.threshold;
  return edge.name[language] + " " + threshold + ", " + say(where, language);
}

std::optional<Rational> EdgeTelling::cliff_of(const Edge& edge, Threshold::Turns turns, const Crossing& found,
                                              const Rational& grain, Turning& turning) const {
  if (joins(edge.kind)) return std::nullopt;
  const auto step = [](const auto& from, const auto& to) {
    return from && to ? std::optional(to->total - from->total) : std::nullopt;
  };
  std::optional<Rational> jump = step(edge.below, edge.at), other = step(edge.at, edge.above);
  if (!edge.at) jump = step(edge.below, edge.above);
  const bool greater_after = other && (!jump || abs(*other) > abs(*jump));
  if (edge.at && (turns == Threshold::Turns::above || (turns == Threshold::Turns::both && greater_after)))
    std::swap(jump, other);
  if (!jump) return std::nullopt;
  // Of what turns on either side both jumps are its own.
  Rational usual = other && turns != Threshold::Turns::both ? abs(*other) : Rational(0);
  const auto neighbour = [&](const std::optional<Rational>& end, const std::optional<EdgePoint>& point,
                             const std::optional<Rational>& inner) {
    if (!end || !point || !inner) return;
    const ThresholdRun* beyond = turning.run(*end + (*end > *inner ? grain : -grain), false);
    if (beyond != nullptr) usual = std::max(usual, abs(total_of(edge, *beyond) - point->total));
  };
  neighbour(found.below, edge.below, found.at ? found.at : found.above);
  neighbour(found.above, edge.above, found.at ? found.at : found.below);
  return abs(*jump) > usual + rounding_ ? jump : std::nullopt;
}

void EdgeTelling::put_data(Edge& edge, const Dial& dial, const Crossing& found) const {
  std::vector<core::Amount> figures;
  for (const core::UnitId currency : contract_.currencies) figures.push_back({.currency = currency});
  for (const auto& [point, position] :
       {std::pair(&edge.below, found.below), std::pair(&edge.at, found.at), std::pair(&edge.above, found.above)})
    if (*point) {
      core::Example example = with_figures(contract_, dial.turned(*position), figures);
      example.title = title_of(edge, point);
      (*point)->data = example_block(contract_, example);
    }
}

}  // namespace hito::driver
