// What the solver is told of a contract leaves room for what the reference evaluator pays: on every example of every
// contract, and on data made up at the edges that the contract names.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "compiler/verify/admits.h"
#include "driver/draw.h"
#include "driver/sound.h"
#include "driver/trial.h"
#include "runtime/reference/properties.h"
#include "runtime/statement/rows.h"
#include "tests/unit/driver/contracts.h"
#include "tests/unit/verify/small_contracts.h"

namespace hito {
namespace {

constexpr std::size_t made_up = 12;
// Of single periods and rows on so many of them, of so many of each.
constexpr std::size_t made_up_apart = 4, most_periods = 3, most_rows = 3;

std::vector<std::string> contracts() {
  std::vector<std::string> paths = driver::contracts_in(HITO_EXAMPLES);
  for (const std::string& path : driver::contracts_in(std::string(HITO_SHARED) + "/samples")) paths.push_back(path);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(HITO_GOLDENS)) {
    const std::filesystem::path& path = entry.path();
    if (path.extension() == ".hito" && !path.filename().string().starts_with("bad_")) paths.push_back(path.string());
  }
  std::ranges::sort(paths);
  return paths;
}

std::vector<core::Amount> figures_of(const core::Contract& contract) {
  std::vector<core::Amount> all;
  for (const core::UnitId currency : contract.currencies) {
    all.push_back({.currency = currency});
    for (std::size_t i = 0; i < contract.parties.size(); ++i)
      for (const auto kind : {core::AmountKind::paid_by, core::AmountKind::received_by})
        all.push_back({.kind = kind, .party = contract.parties.id_at(i), .currency = currency});
  }
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) {
    const core::ClauseId id = contract.clauses.id_at(i);
    const core::Clause& clause = contract.clauses[id];
    if (core::first_version(contract, id) != id || std::holds_alternative<core::SaidElsewhere>(clause.body) ||
        std::holds_alternative<std::vector<core::Cap>>(clause.body) ||
        std::holds_alternative<core::Distribute>(clause.body))
      continue;
    all.push_back({.kind = core::AmountKind::payment, .clause = id, .currency = clause.currency});
    if (std::holds_alternative<core::Pay>(clause.body))
      all.push_back({.kind = core::AmountKind::entitlement, .clause = id, .currency = clause.currency});
  }
  return all;
}

std::vector<Comes> in_period(const core::Contract& contract, const runtime::Settlement& settlement,
                             std::optional<std::uint32_t> period) {
  const runtime::Totals totals = runtime::total_up(contract, settlement, period);
  std::vector<Comes> figures;
  for (const core::Amount& figure : figures_of(contract))
    figures.push_back({figure, runtime::amount_of(totals, figure), period, {}});
  return figures;
}

// Of some rows that count.
std::map<std::uint32_t, std::vector<Comes>> of_rows(const core::Contract& contract,
                                                    const runtime::Settlement& settlement, core::DatasetId dataset) {
  std::map<std::uint32_t, std::vector<Comes>> figures;
  const auto& states = settlement.row_states[dataset.value];
  std::vector<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < states.size() && rows.size() < most_rows; ++row)
    if (states[row] == runtime::RowState::used) rows.push_back(row);
  for (const core::Amount& figure : figures_of(contract)) {
    if (figure.kind == core::AmountKind::paid_by || figure.kind == core::AmountKind::received_by) continue;
    const auto amounts = runtime::amounts_of_rows(contract, settlement, dataset, figure);
    for (const std::uint32_t row : rows) figures[row].push_back({figure, amounts[row], {}, std::pair(dataset, row)});
  }
  return figures;
}

// Nothing where the data stop the run, or where a repeated row is left out, which the model does not speak of.
std::optional<Admitted> look(const core::Contract& contract, const core::Example& example, bool apart,
                             std::string& wrong) {
  if (example.as_of) return std::nullopt;
  driver::EngineChoice how;
  how.engine = driver::Engine::reference;
  driver::Engines engines(contract, how);
  const core::Example keyed = driver::with_keys(contract, example);
  driver::Trial trial(contract, keyed);
  Diagnostics found;
  const auto ran = trial.run(engines, found);
  if (!ran || !*ran) return std::nullopt;
  for (const auto& states : trial.settlement().row_states)
    if (std::ranges::find(states, runtime::RowState::duplicate) != states.end()) return std::nullopt;
  const core::Example rows = driver::with_positions(contract, example);
  Admitted worst = Admitted::exact;
  const auto ask = [&](const std::vector<Comes>& figures, const std::string& of) {
    const Admitted answer = admits(contract, rows, figures);
    if (answer == Admitted::contradicted) worst = answer;
    if (answer == Admitted::admitted || answer == Admitted::exact) return;
    // What is not modelled of one figure says nothing of the others.
    for (const Comes& figure : figures)
      if (admits(contract, rows, {figure}) == Admitted::contradicted) {
        worst = Admitted::contradicted;
        wrong +=
            of + runtime::figure_in_words(contract, figure.figure)[Language::en] + " = " + to_text(figure.to) + "; ";
      }
  };
  ask(in_period(contract, trial.settlement(), std::nullopt), "");
  if (!apart) return worst;
  for (std::uint32_t period = 0; period < std::min<std::size_t>(contract.periods.size(), most_periods); ++period)
    ask(in_period(contract, trial.settlement(), period), contract.periods[period].label + ": ");
  for (std::size_t d = 0; d < contract.datasets.size(); ++d)
    for (const auto& [row, figures] : of_rows(contract, trial.settlement(), contract.datasets.id_at(d)))
      ask(figures, contract.datasets[contract.datasets.id_at(d)].name + " " + std::to_string(row) + ": ");
  return worst;
}

class Model : public testing::TestWithParam<std::string> {};

TEST_P(Model, LeavesRoomForWhatIsPaid) {
  const auto compiled = whole_contract(GetParam());
  if (!compiled) GTEST_SKIP() << "not a whole contract";
  const core::Contract& contract = compiled->contract;
  std::vector<core::Example> all = contract.examples;
  driver::Draw draw(contract, 20261130);
  for (std::size_t i = 0; i < made_up; ++i) {
    all.push_back(driver::draw_example(contract, draw));
    all.back().title = "made up " + std::to_string(i);
    all.back().as_of = std::nullopt;
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    const core::Example& example = all[i];
    std::string wrong;
    const auto answer = look(contract, example, i < contract.examples.size() + made_up_apart, wrong);
    if (answer) EXPECT_NE(*answer, Admitted::contradicted) << example.title << ": " << wrong;
  }
}

INSTANTIATE_TEST_SUITE_P(All, Model, testing::ValuesIn(contracts()), [](const auto& contract) {
  std::string name =
      std::filesystem::relative(contract.param, std::filesystem::path(HITO_EXAMPLES).parent_path()).string();
  for (char& c : name)
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  return name;
});

}  // namespace
}  // namespace hito
