// Properties, proved or refuted.
#include <algorithm>

#include "driver/attack.h"
#include "driver/claim.h"
#include "driver/condition.h"
#include "driver/counterexample.h"
#include "driver/driver.h"
#include "driver/example_block.h"
#include "driver/example_words.h"
#include "driver/guard.h"
#include "driver/kept_answers.h"
#include "driver/sound.h"
#include "driver/trial.h"
#include "driver/unasked.h"
#include "runtime/reference/cases.h"

namespace hito::driver {
namespace {

// Cases made up where the search comes to no answer.
constexpr std::size_t cases_made_up = 500, most_cases_made_up = 5000;

// What else is compared in a condition than the figures of the witness.
std::vector<Side> sides_of(const core::Contract& contract, const core::Property& property,
                           const core::Example& refuting) {
  const auto* holds = std::get_if<core::Holds>(&property.kind);
  if (holds == nullptr) return {};
  const auto request = request_of(contract, refuting);
  const auto settled = settled_on(contract, refuting);
  require(request && settled, "a counter-example that stops a run");
  return failing_sides(*request, *settled, *holds);
}

// The row that fails, with its own figures expected; nothing where no table of an example can say so.
std::optional<core::Example> with_failing_row(const core::Contract& contract, core::Example example,
                                              const core::Holds& holds, const std::vector<core::Amount>& figures) {
  example = with_figures(contract, with_keys(contract, example), {});
  const auto request = request_of(contract, example);
  const auto settled = settled_on(contract, example);
  require(request && settled, "a counter-example that stops a run");
  runtime::Cases cases(*request, *settled, holds);
  const auto failing = cases.first_failing();
  const std::vector<core::ColumnIndex>& identity = contract.datasets[*holds.each].identity;
  if (!failing || identity.empty()) return std::nullopt;
  const runtime::Case& one = cases.at(*failing);
  core::ExpectedRow& expected = example.rows.emplace_back();
  expected.dataset = *holds.each;
  const runtime::Table& table = request->data.tables[expected.dataset.value];
  for (const core::ColumnIndex column : identity)
    expected.key.emplace_back(column, table.columns[column].cells[one.row->row]);
  for (const core::Amount& figure : figures) {
    if (!ExampleWords::is_column(figure)) return std::nullopt;
    expected.figures.push_back({figure, one.figures->amount(figure), {}});
  }
  return example;
}

void refute(const core::Contract& contract, const core::Property& property, Counterexample found,
            PropertyProof& proof) {
  found = shrink(contract, property, std::move(found));
  const auto refuted = confirm(contract, property, found);
  require(refuted.has_value(), "a smaller counter-example that is none");
  proof.answer = Provable::refuted;
  proof.reason = {};
  proof.witness = refuted->witness;
  proof.sides = sides_of(contract, property, found.before);
  std::vector<core::Amount> figures = refuted->figures;
  const auto* holds = std::get_if<core::Holds>(&property.kind);
  // What an example denies it denies of the whole result.
  const bool of_data_alone = figures.empty() && holds != nullptr && !holds->each_period && !holds->each;
  // An example has to expect something.
  if (figures.empty())
    for (const core::UnitId currency : contract.currencies) figures.push_back({.currency = currency});
  const auto show = [&](core::Example example, Say title) {
    example.title = say(title, contract.language, {property.text});
    if (holds != nullptr && holds->each && !refuted->figures.empty())
      if (const auto of_row = with_failing_row(contract, example, *holds, refuted->figures)) {
        proof.examples.push_back(example_block(contract, *of_row));
        return;
      }
    auto block = of_data_alone ? example_denying(contract, example, property.text) : std::nullopt;
    proof.examples.push_back(block ? std::move(*block)
                                   : example_block(contract, with_figures(contract, std::move(example), figures)));
  };
  show(found.before, found.after ? Say::prove_title_before : Say::prove_title_case);
  if (found.after) show(*found.after, Say::prove_title_after);
}

PropertyProof look_at(const core::Contract& contract, const core::Property& property) {
  PropertyProof proof;
  proof.text = property.text;
  proof.span = property.span;
  const Refuting refuting{
      [&](const Counterexample& candidate) { return confirm(contract, property, candidate).has_value(); },
      [&](bool long_search) {
        return attack_without_cutoff(claim_of(contract, property), long_search ? most_cases_made_up : cases_made_up);
      }};
  Verdict verdict = hito::prove(contract, property, refuting);
  proof.answer = verdict.answer;
  proof.reason = verdict.reason;
  if (verdict.counterexample) refute(contract, property, std::move(*verdict.counterexample), proof);
  return proof;
}

}  // namespace

Result<Proofs> prove(const Compiled& compiled, const ProveRequest& request) {
  return guarded([&]() -> Result<Proofs> {
    const core::Contract& contract = compiled.contract;
    if (request.progress != nullptr) request.progress->step = Step::properties;
    if (auto kept = request.keeping ? recall(*request.keeping, contract) : std::nullopt) {
      if (request.told) std::ranges::for_each(kept->properties, request.told);
      return std::move(*kept);
    }
    Proofs proofs;
    for (const core::Property& property : contract.properties) {
      proofs.properties.push_back(look_at(contract, property));
      if (request.told) request.told(proofs.properties.back());
    }
    proofs.besides = unasked(contract);
    if (request.keeping) keep(*request.keeping, proofs);
    return proofs;
  });
}

}  // namespace hito::driver
