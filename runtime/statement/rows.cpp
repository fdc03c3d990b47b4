#include "runtime/statement/rows.h"

#include <algorithm>

#include "runtime/calendar.h"

namespace hito::runtime {

using core::DatasetId;

Attribution::Attribution(const core::Contract& contract)
    : contract_(contract), of_lines_(contract.clauses.size()), of_parts_(contract.clauses.size()) {
  for (std::size_t c = 0; c < contract.clauses.size(); ++c) {
    const core::Clause& clause = contract.clauses[contract.clauses.id_at(c)];
    if (const auto each = core::rows_of(clause)) of_lines_[c] = routes_from(*each);
    const auto* pay = std::get_if<core::Pay>(&clause.body);
    if (pay == nullptr || !pay->division) continue;
    // A dataset that the line itself reaches gets the line, not its parts, so that nothing is counted twice.
    for (Route& route : routes_from(pay->division->among)) {
      const bool taken = std::ranges::find(of_lines_[c], route.to, &Route::to) != of_lines_[c].end();
      if (!taken) of_parts_[c].push_back(std::move(route));
    }
  }
}

std::vector<Attribution::Route> Attribution::routes_from(DatasetId from) const {
  std::vector<Route> routes;
  for (std::size_t d = 0; d < contract_.datasets.size(); ++d) {
    const DatasetId to = contract_.datasets.id_at(d);
    // Two paths would give the payment twice, or to either: neither is said.
    if (auto via = core::only_path(contract_, from, to)) routes.push_back({from, to, std::move(*via)});
  }
  return routes;
}

bool Attribution::any_route(const std::function<bool(const Route&)>& is_such) const {
  const auto has_such = [&](const std::vector<Route>& routes) { return std::ranges::any_of(routes, is_such); };
  return std::ranges::any_of(of_lines_, has_such) || std::ranges::any_of(of_parts_, has_such);
}

bool Attribution::reaches(DatasetId dataset) const {
  return any_route([&](const Route& route) { return route.to == dataset; });
}

bool Attribution::reaches_by_reference(DatasetId dataset) const {
  return any_route([&](const Route& route) { return route.to == dataset && !route.via.empty(); });
}

void Attribution::give_line(const Data& data, const Line& line, const Rational& amount, const Give& give) const {
  if (line.row) follow(data, of_lines_[line.clause.value], *line.row, amount, give);
}

void Attribution::give_part(const Data& data, const Line& line, const Part& part, const Give& give) const {
  follow(data, of_parts_[line.clause.value], part.row, part.payment, give);
}

void Attribution::follow(const Data& data, const std::vector<Route>& routes, std::uint32_t row, const Rational& amount,
                         const Give& give) const {
  for (const Route& route : routes) {
    std::optional<std::uint32_t> at = row;
    DatasetId dataset = route.from;
    for (core::ColumnIndex link : route.via) {
      at = data.tables[dataset.value].columns[link].cells.refers(*at);
      if (!at) break;
      dataset = contract_.datasets[dataset].columns[link].type.of;
    }
    if (at) give(route.to, *at, amount);
  }
}

bool is_paid_for(const core::Contract& contract, DatasetId dataset) {
  return std::ranges::any_of(contract.clauses,
                             [&](const core::Clause& clause) { return core::rows_of(clause) == dataset; });
}

bool of_another_version(const core::Contract& contract, const Line& line) {
  const core::Clause& clause = contract.clauses[line.clause];
  return std::holds_alternative<core::Pay>(clause.body) && line.entitlement.sign() == 0 && line.payment.sign() == 0 &&
         line.left_out.sign() == 0 && when(contract, clause.in_force, line) != When::then;
}

std::vector<Rational> amounts_of_rows(const core::Contract& contract, const Settlement& settlement, DatasetId dataset,
                                      const core::Amount& figure) {
  const bool entitled = figure.kind == core::AmountKind::entitlement;
  const bool total = figure.kind == core::AmountKind::total;
  require(entitled || total || figure.kind == core::AmountKind::payment, "an amount of a party asked of one row");
  std::vector<Rational> sums(settlement.data.tables[dataset.value].rows());
  const auto give = [&](DatasetId of, std::uint32_t row, const Rational& amount) {
    if (of == dataset) sums[row] += amount;
  };
  const Attribution attribution(contract);
  // A row's total is in one currency, and what a clause pays is in the clause's.
  const auto counts = [&](const Line& line) {
    return total ? contract.clauses[line.clause].currency == figure.currency
                 : core::first_version(contract, line.clause) == figure.clause;
  };
  for (const Line& line : settlement.lines)
    if (counts(line)) attribution.give_line(settlement.data, line, entitled ? line.entitlement : line.payment, give);
  if (entitled) return sums;
  for (const Part& part : settlement.parts) {
    const Line& line = settlement.lines[part.line];
    if (counts(line)) attribution.give_part(settlement.data, line, part, give);
  }
  return sums;
}

}  // namespace hito::runtime
