#include "driver/coverage.h"

#include <algorithm>
#include <tuple>

namespace hito::driver {

Coverage::Coverage(const core::Contract& contract) : contract_(contract) {
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) add(contract.clauses.id_at(i));
  for (std::size_t i = 0; i < contract.tables.size(); ++i) add(contract.tables.id_at(i));
  std::ranges::sort(items_, {}, [](const Item& item) { return std::tuple(item.shown.span.begin, item.line); });
}

void Coverage::add(const runtime::Settlement& settlement) {
  for (Item& item : items_) item.shown.done = item.shown.done || exercises(settlement, item);
}

std::vector<Exercised> Coverage::take() const {
  std::vector<Exercised> out;
  for (const Item& item : items_) out.push_back(item.shown);
  return out;
}

bool Coverage::exercises(const runtime::Settlement& settlement, const Item& item) {
  if (item.table) return settlement.table_lines.contains({*item.table, item.line});
  if (std::ranges::find(settlement.transfers, item.clause, &runtime::Transfer::clause) != settlement.transfers.end())
    return true;
  return std::ranges::any_of(settlement.lines, [&](const runtime::Line& line) {
    if (item.is_cap) return line.reason == runtime::Reason::reduced_by_cap && line.cap == item.clause;
    if (item.leaves_out) return line.clause == item.clause && line.reason == *item.leaves_out;
    if (item.is_exception) return line.exception == item.clause;
    return line.clause == item.clause && line.entitlement.sign() != 0;
  });
}

void Coverage::add(core::ClauseId id) {
  const core::Clause& clause = contract_.clauses[id];
  // What lifts an exception pays nothing that could be seen.
  if (std::holds_alternative<core::SaidElsewhere>(clause.body)) return;
  const bool is_cap = std::holds_alternative<std::vector<core::Cap>>(clause.body);
  const bool cuts = is_cap || std::holds_alternative<core::Maximum>(clause.body);
  Text what = say(cuts ? Say::coverage_cap : Say::coverage_clause, {clause.number, clause.title});
  items_.push_back({{std::move(what), clause.number_span, false}, id, is_cap, false, std::nullopt, std::nullopt, 0});
  if (const auto* pay = std::get_if<core::Pay>(&clause.body)) {
    add(clause, id, pay->selections);
    add(pay->exceptions);
  }
}

// A line does not tell which of two numbers left it out, so they count as one.
void Coverage::add(const core::Clause& clause, core::ClauseId id, const std::vector<core::Selection>& selections) {
  using Kind = core::Selection::Kind;
  for (const auto& [kind, words, reason] :
       {std::tuple(Kind::number, Say::coverage_number, runtime::Reason::beyond_number),
        std::tuple(Kind::share, Say::coverage_share, runtime::Reason::beyond_share),
        std::tuple(Kind::once_per, Say::coverage_once_per, runtime::Reason::paid_already)}) {
    const auto first = std::ranges::find(selections, kind, &core::Selection::kind);
    if (first == selections.end()) continue;
    Text what = say(words, {clause.number, clause.title});
    items_.push_back({{std::move(what), first->span, false}, id, false, false, reason, std::nullopt, 0});
  }
}

void Coverage::add(const std::vector<core::Exception>& exceptions) {
  for (const core::Exception& exception : exceptions) {
    // One to several versions of a clause is listed once.
    const auto listed = [&](const Item& item) { return item.is_exception && item.clause == exception.clause; };
    if (std::ranges::any_of(items_, listed)) continue;
    const core::Clause& clause = contract_.clauses[exception.clause];
    Text what = say(Say::coverage_clause, {clause.number, clause.title});
    items_.push_back(
        {{std::move(what), clause.number_span, false}, exception.clause, false, true, std::nullopt, std::nullopt, 0});
    add(exception.exceptions);
  }
}

void Coverage::add(core::TableId id) {
  const core::Table& table = contract_.tables[id];
  for (std::uint32_t line = 0; line < table.rows.size(); ++line) {
    Text what = say(Say::coverage_table_line, {std::to_string(line + 1), table.name});
    items_.push_back({{std::move(what), table.rows[line].span, false}, {}, false, false, std::nullopt, id, line});
  }
}

}  // namespace hito::driver
