#include "tests/differential/replay.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/parallel.h"
#include "driver/scenarios.h"
#include "runtime/replay/replay.h"

namespace hito::fuzz {
namespace {

constexpr std::size_t most_varied = 3, scenarios_each = 4;
constexpr unsigned decimals = 6;

// One of the figures near that of the author, in its form.
Rational figure(const core::Parameter& one, Random& random) {
  const Rational unit = one.type.shape == core::Shape::percent ? Rational(1) / Rational(100) : Rational(1);
  switch (random.below(9)) {
    case 0: return Rational(0);
    case 1: return one.value + unit;
    case 2: return one.value < unit ? one.value : one.value - unit;
    case 3: return one.value * Rational(2);
    case 4: return one.value * Rational(5) / Rational(4);
    case 5: return one.value / Rational(2);
    case 6: return unit * Rational(static_cast<std::int64_t>(random.below(1000)));
    // Beyond what machine code is made for.
    case 7: return one.value * Rational(Integer::pow10(25));
    default: return one.value;
  }
}

driver::Scenarios scenarios_of(const std::vector<core::Parameter>& known, Random& random) {
  driver::Scenarios scenarios;
  const std::size_t count = 1 + random.below(std::min(most_varied, known.size()));
  for (const core::Parameter& one : known)
    if (scenarios.varied.size() < count && random.below(known.size()) < 2 * count) scenarios.varied.push_back(one);
  for (std::size_t s = 0; s < scenarios_each; ++s) {
    driver::NamedScenario& made = scenarios.all.emplace_back();
    made.name = std::to_string(s);
    for (const core::Parameter& one : scenarios.varied) {
      // Decimals of a figure end, and a file of scenarios may have it.
      const Rational value = figure(one, random);
      const bool written =
          value.decimals().value_or(99) <= decimals && core::read_figure(one, core::spell_figure(one, value)) == value;
      made.values.push_back(written ? value : one.value);
    }
  }
  return scenarios;
}

std::string shown(const driver::Scenarios& scenarios, const driver::NamedScenario& scenario) {
  std::string text;
  for (std::size_t v = 0; v < scenarios.varied.size(); ++v)
    text +=
        fmt::format(" {} = {}", scenarios.varied[v].name, core::spell_figure(scenarios.varied[v], scenario.values[v]));
  return text;
}

// What the text with those figures pays; nothing where the data are at fault.
std::optional<runtime::Totals> by_text(const Source& text, const Prepared& prepared,
                                       std::optional<std::uint32_t> period) {
  Diagnostics found;
  const auto compiled = driver::compile(text, found);
  if (!compiled || found.has_errors()) throw std::runtime_error("a text that was accepted is refused");
  const runtime::Settlement settlement =
      runtime::settle({compiled->contract, prepared.data, prepared.inputs, prepared.as_of}, found);
  if (found.has_errors()) return std::nullopt;
  return runtime::total_up(compiled->contract, settlement, period);
}

}  // namespace

std::string replay_finding(const Made& made, const Prepared& prepared, Random& random, ReplayCounts& counts) {
  const auto known = core::parameters_of(made.compiled.contract, made.source);
  if (known.empty()) return "";
  const driver::Scenarios scenarios = scenarios_of(known, random);
  const auto varied = driver::vary(made.source, scenarios);
  if (!varied) return "the contract cannot be varied";
  const core::Contract& contract = varied->compiled.contract;
  runtime::ReplayOptions options;
  for (const core::InputId input : varied->inputs)
    options.varied.push_back(
        {input, *contract.inputs[input].bounds.low, *contract.inputs[input].bounds.high, decimals});
  options.inputs = prepared.inputs;
  options.as_of = prepared.as_of;
  if (random.below(3) == 0) options.period = static_cast<std::uint32_t>(random.below(contract.periods.size()));
  const std::optional<std::uint32_t> period = options.period;
  runtime::Replay replay(contract, {prepared.data}, std::move(options));
  // Two at once, which share what was compiled and decoded.
  std::vector<runtime::Replay::Worker> workers;
  for (int k = 0; k < 2; ++k) workers.emplace_back(replay);
  driver::TextCheck check(made.source, scenarios);
  for (const driver::NamedScenario& scenario : scenarios.all) {
    ++counts.scenarios;
    counts.proved += varied->is_proved(scenario.values) ? 1 : 0;
    const auto mistake = check.mistake(scenario.values);
    if (mistake) {
      ++counts.refused;
      if (varied->is_proved(scenario.values))
        return fmt::format("taken for sound, and refused with {}:{}", spell(*mistake), shown(scenarios, scenario));
      continue;
    }
    const auto expected = by_text(driver::text_of(made.source, scenarios, scenario.values), prepared, period);
    const bool anew = random.below(4) == 0;
    std::array<std::optional<runtime::Totals>, 2> found;
    for_each_index(found.size(), static_cast<unsigned>(found.size()), [&](std::size_t t) {
      const runtime::Outcome& outcome = workers[t].evaluate(0, replay.scenario(scenario.values), anew);
      if (outcome.compiled || !outcome.diagnostics.has_errors()) found[t] = replay.totals(outcome);
    });
    for (const auto& totals : found) {
      if (totals.has_value() != expected.has_value()) return "mistakes in the data:" + shown(scenarios, scenario);
      if (expected && !(*totals == *expected)) return "other amounts:" + shown(scenarios, scenario);
    }
  }
  counts.compiled += workers.front().compiled();
  counts.by_reference += workers.front().by_reference();
  return "";
}

}  // namespace hito::fuzz
