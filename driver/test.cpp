#include <algorithm>

#include "driver/coverage.h"
#include "driver/driver.h"
#include "driver/guard.h"
#include "driver/trial.h"

namespace hito::driver {
namespace {

// Adds what one example says of every property to what the others said.
void merge(std::vector<PropertyResult>& all, const std::vector<runtime::PropertyFinding>& found,
           const std::string& example) {
  for (const runtime::PropertyFinding& finding : found) {
    PropertyResult& property = all[finding.property];
    property.cases += finding.cases;
    if (property.verdict == runtime::Verdict::fails_here || finding.verdict == runtime::Verdict::not_exercised)
      continue;
    property.verdict = finding.verdict;
    if (finding.verdict == runtime::Verdict::holds_here) continue;
    property.witness = finding.witness;
    property.example = example;
  }
}

// A property that compares values of one that is reported always alike has nothing to compare.
void name_lone_inputs(const core::Contract& contract, const std::vector<runtime::Inputs>& all,
                      std::vector<PropertyResult>& properties) {
  for (std::size_t i = 0; i < properties.size(); ++i) {
    const auto* monotone = std::get_if<core::Monotone>(&contract.properties[i].kind);
    if (monotone == nullptr || !monotone->input || properties[i].verdict != runtime::Verdict::not_exercised) continue;
    std::vector<core::Value> values;
    for (const runtime::Inputs& inputs : all)
      for (const auto& [which, value] : inputs.values)
        if (which.first == *monotone->input && std::ranges::find(values, value) == values.end())
          values.push_back(value);
    if (values.size() == 1) properties[i].lone_input = contract.inputs[*monotone->input].name;
  }
}

}  // namespace

bool TestReport::passed() const {
  return std::ranges::all_of(examples, [](const ExampleResult& e) { return e.passed(); }) &&
         std::ranges::none_of(properties,
                              [](const PropertyResult& p) { return p.verdict == runtime::Verdict::fails_here; });
}

Result<TestReport> test(const Compiled& compiled, const EngineChoice& how, Diagnostics& diagnostics, Timings* timings) {
  return guarded([&]() -> Result<TestReport> {
    const core::Contract& contract = compiled.contract;
    TestReport report;
    EngineChoice asked = how;
    if (asked.engine == Engine::jit) asked.engine = Engine::both;
    if (asked.engine == Engine::automatic) asked.engine = Engine::reference;
    Engines engines(contract, asked);
    Coverage coverage(contract);
    for (const core::Property& property : contract.properties) {
      report.properties.push_back({property.text, property.span, runtime::Verdict::not_exercised, 0, {}, {}, {}});
    }
    std::vector<runtime::Inputs> all_inputs = ends_of_ranges(contract);
    for (const core::Example& example : contract.examples) all_inputs.push_back(inputs_of(contract, example));
    for (const core::Example& example : contract.examples) {
      ExampleResult& result = report.examples.emplace_back(ExampleResult{example.title, example.span, false, {}});
      Trial trial(contract, example);
      std::optional<Timed> settling(std::in_place, timings, Phase::settle);
      const auto ran = trial.run(engines, diagnostics);
      if (!ran) return std::unexpected(ran.error());
      result.ran = *ran;
      settling.reset();
      if (!result.ran) continue;
      result.differences = trial.compare(diagnostics);
      coverage.add(trial.settlement());
      const Timed examining(timings, Phase::properties);
      merge(report.properties,
            runtime::examine_properties(trial.request(), trial.settlement(), all_inputs, diagnostics), example.title);
    }
    name_lone_inputs(contract, all_inputs, report.properties);
    report.coverage = coverage.take();
    return report;
  });
}

}  // namespace hito::driver
