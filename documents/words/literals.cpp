// Values, units, parties and names in words.
#include <algorithm>

#include "base/diagnostics.h"
#include "compiler/core/units.h"
#include "compiler/print/spanish.h"
#include "documents/words/words.h"

namespace hito::documents::prose {
namespace {

// Decimals of a figure that is written whole; what has more, or does not end, is cut.
constexpr unsigned most_decimals = 12;

Run named(std::string_view name, std::string link) {
  return {readable(name), Run::Style::name, link.empty() ? "" : "#" + std::move(link)};
}

bool written_whole(const Rational& value) { return value.decimals().value_or(most_decimals + 1) <= most_decimals; }

Written role_of(core::Party::Role role) {
  switch (role) {
    case core::Party::Role::payer: return Written::legal_party_payer;
    case core::Party::Role::provider: return Written::legal_party_provider;
    case core::Party::Role::investor: return Written::legal_party_investor;
    case core::Party::Role::verifier: return Written::legal_party_verifier;
  }
  throw InternalError("a role out of its enumeration");
}

Written mode_of(RoundMode mode) {
  switch (mode) {
    case RoundMode::half_up: return Written::legal_rounding_half_up;
    case RoundMode::half_even: return Written::legal_rounding_half_even;
    case RoundMode::up: return Written::legal_rounding_up;
    case RoundMode::down: return Written::legal_rounding_down;
    case RoundMode::floor: return Written::legal_rounding_floor;
    case RoundMode::ceiling: return Written::legal_rounding_ceiling;
    case RoundMode::half_down: return Written::legal_rounding_half_down;
    case RoundMode::up_05: return Written::legal_rounding_up_05;
  }
  throw InternalError("a way to round out of its enumeration");
}

// "learner per month": what stands after a figure; the currency is left out where it is told apart.
std::string dimension(const Words& words, const core::Dimension& whole, bool one) {
  return readable(core::dimension_in_words(words.contract, whole, one)[words.language()]);
}

std::string quantity(const Words& words, const core::Type& type, const Rational& value) {
  if (type.shape == core::Shape::percent) return words.percent(value);
  if (type.dimension.none()) return bare_number_for(words.reader, value, most_decimals);
  if (const auto currency = core::currency_of(words.contract, type.dimension)) return words.money(value, *currency);
  const auto is_currency = [&](const auto& factor) {
    return factor.second == 1 && words.contract.units[factor.first].kind == core::Unit::Kind::currency;
  };
  const auto& factors = type.dimension.factors;
  const auto money = std::ranges::find_if(factors, is_currency);
  const bool price = money != factors.end() && std::ranges::all_of(factors, [&](const auto& factor) {
                       return is_currency(factor) || factor.second == -1;
                     });
  if (!price) return words.number(value) + "\u00a0" + dimension(words, type.dimension, abs(value) == Rational(1));
  std::string out = words.money(value, money->first);
  for (const auto& factor : factors)
    if (factor.second < 0)
      out = words.text(Written::legal_per_unit,
                       {out, readable(core::unit_in_words(words.contract, factor.first, true)[words.language()])});
  return out;
}

}  // namespace

Among among(const std::optional<core::DatasetId>& each) { return each ? Among{{*each}} : Among{}; }

std::string readable(std::string_view name) {
  std::string out(name);
  std::ranges::replace(out, '_', ' ');
  return out;
}

std::string anchor_of(const core::Clause& clause) { return "clause-" + clause.number; }
core::DefineId written_as(const core::Contract& contract, core::DefineId define) {
  const core::Define& one = contract.defines[define];
  for (std::size_t i = 0; i < define.value; ++i) {
    const core::Define& other = contract.defines[contract.defines.id_at(i)];
    if (other.span == one.span && other.name == one.name) return contract.defines.id_at(i);
  }
  return define;
}
std::string anchor_of(const core::Contract& contract, core::DefineId define) {
  return "definition-" + std::to_string(written_as(contract, define).value + 1);
}
std::string anchor_of(core::TableId table) { return "table-" + std::to_string(table.value + 1); }
std::string anchor_of(core::InputId input) { return "value-" + std::to_string(input.value + 1); }
std::string anchor_of(core::DatasetId dataset) { return "data-" + std::to_string(dataset.value + 1); }

std::string Words::number(const Rational& value) const { return number_for(reader, value, 0, most_decimals); }

std::string Words::percent(const Rational& value) const {
  return percent_for(reader, value, (value * Rational(100)).decimals().value_or(most_decimals));
}

std::string Words::money(const Rational& amount, core::UnitId currency) const {
  const core::Unit& unit = contract.units[currency];
  if (!written_whole(amount)) return number(amount) + "\u00a0" + unit.name;
  return money_for(reader, amount, unit.name, std::max(unit.decimals, *amount.decimals()));
}

std::string Words::unit(const core::Dimension& whole) const { return dimension(*this, whole, false); }

std::string Words::literal(const core::Type& type, const core::Value& value) const {
  return std::visit(
      [&](const auto& v) -> std::string {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, core::Missing>) {
          return "";
        } else if constexpr (std::is_same_v<T, bool>) {
          return text(v ? Written::legal_word_yes : Written::legal_word_no);
        } else if constexpr (std::is_same_v<T, Rational>) {
          return quantity(*this, type, v);
        } else if constexpr (std::is_same_v<T, Date>) {
          return date(v);
        } else if constexpr (std::is_same_v<T, core::Choice>) {
          return readable(contract.choices[type.choices].names[v.index]);
        } else if constexpr (std::is_same_v<T, core::RowRef>) {
          return std::to_string(v.index + 1);
        } else {
          static_assert(std::is_same_v<T, std::string>);
          return v;
        }
      },
      value);
}

Runs Words::rounding(const core::Rounding& rounding) const {
  // As amounts are written.
  const unsigned decimals = contract.currencies.empty() || rounding.step.is_integer()
                                ? 0
                                : contract.units[contract.currencies.front()].decimals;
  return say(mode_of(rounding.mode), {plain(number_for(reader, rounding.step, decimals, most_decimals))});
}

Runs Words::rounding(const core::Rounding& rounding, const core::Type& type) const {
  return say(mode_of(rounding.mode), {plain(literal(type, rounding.step))});
}

Runs Words::party(core::PartyId id) const {
  const core::Party& party = contract.parties[id];
  if (!party.name.empty()) return strong(readable(party.name));
  return plain(text(role_of(party.role)));
}

Runs Words::clause(core::ClauseId id) const {
  Runs out = say(Written::legal_clause_numbered, {plain(contract.clauses[id].number)});
  for (Run& run : out) run.link = "#" + anchor_of(contract.clauses[id]);
  return out;
}

Runs Words::clauses(const std::vector<core::ClauseId>& ids) const {
  std::vector<Runs> numbers;
  std::string before;
  for (const core::ClauseId id : ids) {
    const core::Clause& one = contract.clauses[id];
    // Versions of a clause are one clause.
    if (one.number == before) continue;
    before = one.number;
    numbers.push_back({Run{one.number, Run::Style::plain, "#" + anchor_of(one)}});
  }
  if (numbers.size() == 1) return clause(ids.front());
  return say(Written::legal_clauses_numbered, {joined(numbers, Joining::all, language())});
}

bool Words::feminine(core::DatasetId dataset) const {
  return print::is_feminine(contract.units[contract.datasets[dataset].unit].name);
}
Runs Words::unit_of(core::DatasetId dataset) const {
  return {named(contract.units[contract.datasets[dataset].unit].name, anchor_of(dataset))};
}
Runs Words::rows_of(core::DatasetId dataset) const {
  return {named(contract.datasets[dataset].name, anchor_of(dataset))};
}
Runs Words::column(core::DatasetId dataset, core::ColumnIndex column) const {
  return {named(contract.datasets[dataset].columns[column].name, anchor_of(dataset))};
}
std::string looked_up_in_words(const core::Table& table, std::uint32_t result) {
  const std::string name = readable(table.name), &column = table.results[result];
  return table.results.size() > 1 && !column.empty() ? name + "." + readable(column) : name;
}
Runs Words::table(core::TableId id) const { return {named(contract.tables[id].name, anchor_of(id))}; }
Runs Words::input(core::InputId id) const {
  const core::Input& input = contract.inputs[id];
  if (!input.part || *input.part == EstimatePart::value) return {named(input.name, anchor_of(id))};
  // "result.n": the estimate, and which part of it.
  return say(Written::legal_part_of_estimate, {plain(readable(name_of(*input.part, language()))),
                                               {named(input.name.substr(0, input.name.rfind('.')), anchor_of(id))}});
}

Runs Words::figure(const core::Amount& amount) const {
  switch (amount.kind) {
    case core::AmountKind::total:
      if (contract.currencies.size() > 1)
        return say(Written::legal_figure_total_in, {plain(contract.units[amount.currency].name)});
      return say(Written::legal_figure_of_total);
    case core::AmountKind::entitlement: return say(Written::legal_figure_of_entitlement, {clause(amount.clause)});
    case core::AmountKind::payment: return say(Written::legal_figure_of_payment, {clause(amount.clause)});
    case core::AmountKind::paid_by: return say(Written::legal_figure_of_payer, {party(amount.party)});
    case core::AmountKind::received_by: return say(Written::legal_figure_of_payee, {party(amount.party)});
    case core::AmountKind::net_of: return say(Written::legal_figure_of_net, {party(amount.party)});
  }
  throw InternalError("a kind of amount out of its enumeration");
}

}  // namespace hito::documents::prose
