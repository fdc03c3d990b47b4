// Properties, proved or refuted.
#include "driver/attack.h"
#include "driver/claim.h"
#include "driver/counterexample.h"
#include "driver/driver.h"
#include "driver/example_block.h"
#include "driver/guard.h"

namespace hito::driver {
namespace {

// Cases made up where the search comes to no answer.
constexpr std::size_t cases_made_up = 500, most_cases_made_up = 5000;
void refute(const core::Contract& contract, const core::Property& property, Counterexample found,
            PropertyProof& proof) {
  found = shrink(contract, property, std::move(found));
  const auto refuted = confirm(contract, property, found);
  require(refuted.has_value(), "a smaller counter-example that is none");
  proof.answer = Provable::refuted;
  proof.reason = {};
  proof.witness = refuted->witness;
  std::vector<core::Amount> figures = refuted->figures;
  // Of data alone: an example has to expect something.
  if (figures.empty())
    for (const core::UnitId currency : contract.currencies) figures.push_back({.currency = currency});
  const auto show = [&](core::Example example, Say title) {
    example.title = say(title, contract.language, {property.text});
    proof.examples.push_back(example_block(contract, with_figures(contract, std::move(example), figures)));
  };
  show(found.before, found.after ? Say::prove_title_before : Say::prove_title_case);
  if (found.after) show(*found.after, Say::prove_title_after);
}

}  // namespace

Result<std::vector<PropertyProof>> prove(const Compiled& compiled) {
  return guarded([&]() -> Result<std::vector<PropertyProof>> {
    const core::Contract& contract = compiled.contract;
    std::vector<PropertyProof> proofs;
    for (const core::Property& property : contract.properties) {
      PropertyProof& proof = proofs.emplace_back();
      proof.text = property.text;
      proof.span = property.span;
      const Refuting refuting{
          [&](const Counterexample& candidate) { return confirm(contract, property, candidate).has_value(); },
          [&](bool long_search) {
            return attack_without_cutoff(claim_of(contract, property),
                                         long_search ? most_cases_made_up : cases_made_up);
          }};
      Verdict verdict = hito::prove(contract, property, refuting);
      proof.answer = verdict.answer;
      proof.reason = verdict.reason;
      if (verdict.counterexample) refute(contract, property, std::move(*verdict.counterexample), proof);
    }
    return proofs;
  });
}

}  // namespace hito::driver
