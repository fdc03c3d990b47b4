#include "documents/notice/amounts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace hito::documents {
namespace {

using runtime::Line;
using Lines = std::vector<const Line*>;

// A table longer than this says no more than its ends.
constexpr std::size_t most_prices = 12, most_parts = 60;
// Where every case has its own amount, a table of more of them tells nothing of prices.
constexpr std::size_t most_single = 3;

// By exception that gives the amount, and amount.
using Prices = std::map<std::pair<core::ClauseId, Rational>, std::uint64_t>;

Table table_of(const Pen& pen, const Prices& prices, core::UnitId currency) {
  const auto money = [&](const Rational& amount) { return pen.money(amount, currency); };
  Table table;
  table.caption = pen.head(Written::notice_prices);
  table.columns = {{pen.head(Written::notice_price), Align::end},
                   {pen.head(Written::notice_number), Align::end},
                   {pen.head(Written::notice_subtotal), Align::end}};
  const bool exceptions = std::ranges::any_of(prices, [](const auto& one) { return one.first.first.valid(); });
  if (exceptions) table.columns.insert(table.columns.begin(), {pen.head(Written::notice_rule), Align::start});
  std::uint64_t all = 0;
  Rational sum;
  for (const auto& [price, count] : prices) {
    const Rational subtotal = price.second * Rational(static_cast<std::int64_t>(count));
    all += count;
    sum += subtotal;
    Table::Row row{{plain(money(price.second)), plain("× " + pen.count(count)), plain("= " + money(subtotal))}};
    if (exceptions) {
      const std::string rule = price.first.valid() ? pen.say(Written::notice_exception, {pen.clause(price.first)})
                                                   : pen.say(Written::notice_general_rule);
      row.cells.insert(row.cells.begin(), plain(rule));
    }
    table.rows.push_back(std::move(row));
  }
  if (table.rows.size() > 1) {
    Table::Row row{{pen.head(Written::notice_total), plain(pen.count(all)), plain(money(sum))}, true};
    if (exceptions) row.cells.insert(row.cells.begin() + 1, Runs{});
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string key_of(const Pen& pen, const runtime::Statement& statement, core::DatasetId dataset, std::uint32_t row) {
  const auto& keys = statement.keys[dataset.value];
  if (row >= keys.size()) return pen.count(row + 1);
  std::string key;
  for (const std::string& part : keys[row]) key += (key.empty() ? "" : ", ") + part;
  return key;
}

}  // namespace

void add_prices(const Pen& pen, const Lines& lines, core::UnitId currency, std::vector<Block>& blocks) {
  Prices prices;
  std::uint64_t all = 0;
  for (const Line* line : lines) {
    if (line->entitlement.sign() == 0) continue;
    ++prices[{line->exception, line->entitlement}];
    ++all;
  }
  if (all < 2) return;
  const bool all_single = prices.size() == all && all > most_single;
  if (!all_single && prices.size() <= most_prices) {
    blocks.push_back({table_of(pen, prices, currency)});
    return;
  }
  Rational least = prices.begin()->first.second, most = least;
  for (const auto& [price, count] : prices) {
    least = std::min(least, price.second);
    most = std::max(most, price.second);
  }
  blocks.push_back({Paragraph{
      plain(pen.say(Written::notice_many_prices, {pen.count(all), pen.count(prices.size()), pen.money(least, currency),
                                                  pen.money(most, currency)}))}});
}

void add_clause_periods(const Pen& pen, const Lines& lines, core::UnitId currency, std::vector<Block>& blocks) {
  const auto money = [&](const Rational& amount) { return pen.money(amount, currency); };
  struct Sums {
    std::uint64_t cases = 0;
    Rational entitlement, payment;
  };
  std::map<std::uint32_t, Sums> periods;
  for (const Line* line : lines) {
    Sums& sums = periods[line->period];
    if (line->entitlement.sign() > 0) ++sums.cases;
    sums.entitlement += line->entitlement;
    sums.payment += line->payment;
  }
  if (periods.size() < 2) return;
  Table table;
  table.caption = pen.head(Written::notice_by_period);
  table.columns = {{pen.head(Written::notice_period), Align::start},
                   {pen.head(Written::notice_entitled_cases), Align::end},
                   {pen.head(Written::notice_entitlement), Align::end},
                   {pen.head(Written::notice_payment), Align::end}};
  Sums all;
  for (const auto& [period, sums] : periods) {
    table.rows.push_back({{plain(pen.contract().periods[period].label), plain(pen.count(sums.cases)),
                           plain(money(sums.entitlement)), plain(money(sums.payment))}});
    all.cases += sums.cases;
    all.entitlement += sums.entitlement;
    all.payment += sums.payment;
  }
  table.rows.push_back({{pen.head(Written::notice_total), plain(pen.count(all.cases)), plain(money(all.entitlement)),
                         plain(money(all.payment))},
                        true});
  blocks.push_back({std::move(table)});
}

void add_parts(const Pen& pen, const runtime::Statement& statement, core::ClauseId clause, std::vector<Block>& blocks) {
  const auto& division = std::get<core::Pay>(pen.contract().clauses[clause].body).division;
  if (!division) return;
  const core::DatasetId among = division->among;
  std::map<std::uint32_t, Rational> parts;
  Rational sum;
  for (const runtime::Part& part : statement.parts) {
    const Line& line = statement.lines[part.line];
    if (core::first_version(pen.contract(), line.clause) != clause) continue;
    parts[part.row] += part.payment;
    sum += part.payment;
  }
  if (parts.empty()) return;
  if (parts.size() > most_parts) {
    blocks.push_back({Paragraph{plain(pen.say(Written::notice_many_parts, {pen.count(parts.size())}))}});
    return;
  }
  Table table;
  table.caption = pen.head(Written::notice_divided);
  table.columns = {{named(pen.contract().datasets[among].name), Align::start},
                   {pen.head(Written::notice_payment), Align::end}};
  const core::UnitId currency = pen.contract().clauses[clause].currency;
  // Rows of a statement are in the order of their keys.
  for (const runtime::RowTotal& row : statement.rows) {
    const auto part = parts.find(row.row);
    if (row.dataset != among || row.currency != currency || part == parts.end()) continue;
    table.rows.push_back({{plain(key_of(pen, statement, among, row.row)), plain(pen.money(part->second, currency))}});
  }
  table.rows.push_back({{pen.head(Written::notice_total), plain(pen.money(sum, currency))}, true});
  blocks.push_back({std::move(table)});
}

}  // namespace hito::documents
