#include "driver/two_texts.h"

#include <algorithm>
#include <map>

#include "driver/figures.h"
#include "driver/sound.h"
#include "runtime/reference/properties.h"
#include "runtime/reference/reference.h"

namespace hito::driver {
namespace {

using core::AmountKind;

template <class Id>
std::optional<std::uint32_t> position(const std::vector<Id>& in, Id of) {
  const auto at = std::ranges::find(in, of);
  return at == in.end() ? std::nullopt : std::optional(static_cast<std::uint32_t>(at - in.begin()));
}

std::optional<core::Amount> own(const core::Aligned::Numbers& numbers, core::Amount figure) {
  const auto currency = position(numbers.units, figure.currency);
  const auto party = figure.party.valid() ? position(numbers.parties, figure.party) : std::nullopt;
  if (!currency || (figure.party.valid() && !party)) return std::nullopt;
  figure.currency.value = *currency;
  if (party) figure.party.value = *party;
  return figure;
}

std::optional<runtime::Settlement> settled(const core::Contract& contract, const core::Example& data) {
  auto request = request_of(contract, data);
  if (!request) return std::nullopt;
  Diagnostics found;
  auto settlement = runtime::settle(std::move(*request), found);
  if (found.has_errors()) return std::nullopt;
  return settlement;
}

// Sums of a settlement, of all periods or of one, each worked out once.
class Sums {
 public:
  Sums(const core::Contract& contract, const runtime::Settlement& settlement)
      : contract_(contract), settlement_(settlement) {}

  Rational amount(const std::optional<core::Amount>& figure, std::optional<std::uint32_t> period) {
    if (!figure) return {};
    auto at = known_.find(period);
    if (at == known_.end()) at = known_.emplace(period, runtime::total_up(contract_, settlement_, period)).first;
    return runtime::amount_of(at->second, *figure);
  }

 private:
  const core::Contract& contract_;
  const runtime::Settlement& settlement_;
  std::map<std::optional<std::uint32_t>, runtime::Totals> known_;
};

}  // namespace

TwoTexts::TwoTexts(const core::Contract& first, const core::Contract& second, const core::Aligned& both)
    : first_(first), second_(second), both_(both) {
  find_figures();
  for (Compared& one : figures_) {
    one.first = own(both_.of_first, one.figure.first);
    one.second = own(both_.of_second, one.figure.second);
  }
}

void TwoTexts::find_figures() {
  const core::Contract &a = both_.first, &b = both_.second;
  const std::vector<core::Amount> of_first = figures_of(a), of_second = figures_of(b);
  std::vector<Compared> totals, parties, clauses;
  const auto add = [&](const core::Amount& figure, const core::Contract& contract) {
    (figure.kind == AmountKind::total ? totals : parties)
        .push_back({{figure, figure}, runtime::figure_in_words(contract, figure)});
  };
  // Totals and amounts of parties are numbered alike.
  for (const core::Amount& figure : of_first)
    if (figure.kind != AmountKind::payment) add(figure, a);
  for (const core::Amount& figure : of_second)
    if (figure.kind != AmountKind::payment && std::ranges::find(of_first, figure) == of_first.end()) add(figure, b);
  for (const core::Amount& one : of_first)
    for (const core::Amount& other : of_second)
      if (one.kind == AmountKind::payment && other.kind == one.kind && one.currency == other.currency &&
          a.clauses[one.clause].number == b.clauses[other.clause].number)
        clauses.push_back({{one, other}, runtime::figure_in_words(a, one), true});
  find_periods(totals);
  figures_ = std::move(totals);
  figures_.insert(figures_.end(), parties.begin(), parties.end());
  figures_.insert(figures_.end(), clauses.begin(), clauses.end());
}

void TwoTexts::find_periods(std::vector<Compared>& all) const {
  const auto& periods = both_.first.periods;
  if (periods.size() < 2 || !core::same_calendar(both_.first, both_.second)) return;
  const std::size_t totals = all.size();
  for (std::size_t i = 0; i < totals; ++i)
    for (std::uint32_t period = 0; period < periods.size(); ++period) {
      const ComparedFigure figure{all[i].figure.first, all[i].figure.second, period};
      Text name = say(Say::equivalent_in_period, {periods[period].label});
      if (totals > 1) name = say(Say::in_period, {all[i].name, periods[period].label});
      all.push_back({figure, std::move(name)});
    }
}

std::vector<std::string> TwoTexts::only(const core::Contract& contract, const core::Contract& other) const {
  std::vector<std::string> numbers;
  for (const core::Clause& clause : contract.clauses) {
    // Units have one name in both.
    const auto currency = [](const core::Contract& of, const core::Clause& one) {
      return one.currency.valid() ? of.units[one.currency].name : std::string();
    };
    const auto same = [&](const core::Clause& one) {
      return one.number == clause.number && currency(other, one) == currency(contract, clause);
    };
    if (std::ranges::none_of(other.clauses, same) && (numbers.empty() || numbers.back() != clause.number))
      numbers.push_back(clause.number);
  }
  return numbers;
}

std::optional<TwoTexts::Amounts> TwoTexts::run(const core::Example& data) const {
  const auto first = settled(first_, for_first(data));
  if (!first) return std::nullopt;
  const auto second = settled(second_, for_second(data));
  if (!second) return std::nullopt;
  Sums of_first(first_, *first), of_second(second_, *second);
  Amounts all;
  for (const Compared& one : figures_)
    all.emplace_back(of_first.amount(one.first, one.figure.period), of_second.amount(one.second, one.figure.period));
  return all;
}

core::Example TwoTexts::as_declared(const core::Contract& own, const core::Aligned::Numbers& numbers,
                                    const core::Example& data) const {
  core::Example made;
  const core::Example keyed = with_keys(both_.second, data);
  for (const core::GivenRows& given : keyed.data) {
    const auto dataset = position(numbers.datasets, given.dataset);
    if (!dataset) continue;
    core::GivenRows rows{own.datasets.id_at(*dataset), {}, {}};
    rows.rows.resize(given.rows.size());
    for (std::size_t i = 0; i < given.columns.size(); ++i) {
      const auto column = position(numbers.columns[*dataset], given.columns[i]);
      if (!column) continue;
      rows.columns.push_back(*column);
      for (std::size_t row = 0; row < given.rows.size(); ++row) rows.rows[row].push_back(given.rows[row][i]);
    }
    made.data.push_back(std::move(rows));
  }
  for (const core::GivenInput& given : keyed.inputs)
    if (const auto input = position(numbers.inputs, given.input))
      made.inputs.push_back({own.inputs.id_at(*input), given.value, given.period});
  made.as_of = keyed.as_of;
  return made;
}

}  // namespace hito::driver
