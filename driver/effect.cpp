#include "driver/effect.h"

#include <algorithm>
#include <tuple>

#include "base/number.h"
#include "compiler/core/read_value.h"
#include "driver/driver.h"
#include "runtime/data/read_file.h"
#include "runtime/statement/words.h"

namespace hito::driver {
namespace {

using Part = Effect::Part;
using Which = Rational Part::*;

Part& part_called(std::vector<Part>& parts, const core::Contract& contract, const Text& name, const std::string& title,
                  core::UnitId currency) {
  const std::string& code = contract.units[currency].name;
  const unsigned decimals = core::money_decimals(contract, currency);
  const auto found =
      std::ranges::find_if(parts, [&](const Part& part) { return part.name == name && part.currency == code; });
  if (found == parts.end()) return parts.emplace_back(Part{name, title, code, decimals, {}, {}});
  found->decimals = std::max(found->decimals, decimals);
  return *found;
}

void add(const Stated& stated, Which side, const std::map<std::string, Text>& called, Effect& effect) {
  const core::Contract& contract = stated.contract;
  const auto part = [&](std::vector<Part>& parts, const Text& name, const std::string& title,
                        core::UnitId currency) -> Part& { return part_called(parts, contract, name, title, currency); };
  for (const auto& [id, amount] : stated.statement.clauses) {
    const core::Clause& clause = contract.clauses[id];
    const auto other = called.find(clause.number);
    const Text name = other == called.end() ? Text(clause.number) : other->second;
    part(effect.clauses, name, clause.title, clause.currency).*side += amount;
  }
  for (const runtime::PeriodTotal& one : stated.statement.periods)
    part(effect.periods, contract.periods[one.period].label, {}, one.currency).*side += one.amount;
  for (const runtime::PartyTotal& party : stated.statement.parties) {
    if (!runtime::is_listed(contract, party.party)) continue;
    const Text name = runtime::party_in_words(contract, party.party);
    const std::string& label = contract.parties[party.party].label;
    part(effect.paid, name, label, party.currency).*side += party.paid;
    part(effect.received, name, label, party.currency).*side += party.received;
  }
  for (const auto& [currency, amount] : stated.statement.total)
    part(effect.total, say(Say::heading_total), {}, currency).*side += amount;
}

// Parties that pay, or receive, nothing either way are left out.
void keep_those_with_amounts(std::vector<Part>& parts) {
  std::erase_if(parts, [](const Part& part) { return part.then.sign() == 0 && part.now.sign() == 0; });
}

std::string key_of(const runtime::Statement& statement, const runtime::RowTotal& row) {
  std::string key;
  for (const std::string& cell : statement.keys[row.dataset.value][row.row]) key += (key.empty() ? "" : ", ") + cell;
  return key;
}

// A row that has an amount, with the names that it is known by.
struct Row {
  const std::string* dataset;
  std::string key;
  const std::string* currency;
  unsigned decimals = 2;
  Rational amount;
};
bool comes_before(const Row& a, const Row& b) {
  return std::tie(*a.dataset, a.key, *a.currency) < std::tie(*b.dataset, b.key, *b.currency);
}

std::vector<Row> rows_of(const Stated& stated) {
  std::vector<Row> all;
  for (const runtime::RowTotal& row : stated.statement.rows)
    if (row.amount.sign() != 0)
      all.push_back({&stated.contract.datasets[row.dataset].name, key_of(stated.statement, row),
                     &stated.contract.units[row.currency].name, core::money_decimals(stated.contract, row.currency),
                     row.amount});
  std::ranges::sort(all, comes_before);
  return all;
}

// The greatest difference first, then by dataset and key.
bool changes_more(const Part& a, const Part& b) {
  const Rational x = abs(a.now - a.then), y = abs(b.now - b.then);
  if (x != y) return y < x;
  return std::tie(a.title, a.name[Language::es]) < std::tie(b.title, b.name[Language::es]);
}

}  // namespace

std::string spelled(const Part& part, const Rational& amount) {
  return group_digits(to_text(amount, part.decimals)) + " " + part.currency;
}
std::string plain_figure(const Part& part, const Rational& amount) { return to_text(amount, part.decimals); }

Effect effect_between(const Stated& first, const Stated& second, const std::map<std::string, Text>& called) {
  Effect effect;
  add(second, &Part::now, {}, effect);
  add(first, &Part::then, called, effect);
  keep_those_with_amounts(effect.paid);
  keep_those_with_amounts(effect.received);
  return effect;
}

RowsChanged rows_between(const Stated& first, const Stated& second, std::size_t most) {
  const std::vector<Row> before = rows_of(first), after = rows_of(second);
  RowsChanged rows;
  const auto look_at = [&](const Row& row, unsigned decimals, const Rational& then, const Rational& now) {
    ++rows.all;
    if (then == now) return;
    ++rows.changed;
    rows.most.push_back({row.key, *row.dataset, *row.currency, decimals, then, now});
    std::ranges::push_heap(rows.most, changes_more);
    if (rows.most.size() <= most) return;
    // The least of those kept so far is at the top.
    std::ranges::pop_heap(rows.most, changes_more);
    rows.most.pop_back();
  };
  auto was = before.begin();
  auto is = after.begin();
  while (was != before.end() || is != after.end()) {
    if (is == after.end() || (was != before.end() && comes_before(*was, *is))) {
      ++rows.only_first;
      look_at(*was, was->decimals, was->amount, {});
      ++was;
    } else if (was == before.end() || comes_before(*is, *was)) {
      ++rows.only_second;
      look_at(*is, is->decimals, {}, is->amount);
      ++is;
    } else {
      look_at(*is, std::max(was->decimals, is->decimals), was->amount, is->amount);
      ++was;
      ++is;
    }
  }
  std::ranges::sort(rows.most, changes_more);
  return rows;
}

Result<PayRequest> with_inputs_read(PayRequest request) {
  std::vector<runtime::Assignment> given;
  for (const std::string& file : request.input_files) {
    auto bytes = runtime::read_whole(file, runtime::most_input_bytes);
    if (!bytes) return std::unexpected(bytes.error());
    auto read = runtime::read_assignments_json(*bytes, file);
    if (!read) return std::unexpected(read.error());
    std::ranges::move(*read, std::back_inserter(given));
  }
  std::ranges::move(request.inputs, std::back_inserter(given));
  request.input_files.clear();
  request.inputs = std::move(given);
  return request;
}

PayRequest known_of(const core::Contract& contract, PayRequest request, const core::Contract* spare) {
  const auto has = [](const auto& all, const std::string& name) {
    return std::ranges::any_of(all, [&](const auto& one) { return one.name == name; });
  };
  const auto drop = [&](const auto& own, const auto& others, const std::string& name) {
    return !has(own, name) && (spare == nullptr || has(others, name));
  };
  const core::Contract& other = spare == nullptr ? contract : *spare;
  std::erase_if(request.data,
                [&](const auto& given) { return drop(contract.datasets, other.datasets, given.dataset); });
  // "growth@2025-Q1" is of `growth`.
  std::erase_if(request.inputs, [&](const auto& given) {
    return drop(contract.inputs, other.inputs, given.name.substr(0, given.name.find('@')));
  });
  return request;
}

}  // namespace hito::driver
