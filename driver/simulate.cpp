#include "driver/simulate.h"

#include <algorithm>
#include <atomic>
#include <utility>

#include "base/parallel.h"
#include "driver/engines.h"
#include "driver/guard.h"
#include "driver/reading.h"
#include "driver/scenarios.h"
#include "runtime/data/read_file.h"
#include "runtime/replay/replay.h"
#include "runtime/statement/statement.h"
#include "runtime/statement/words.h"
#include "runtime/statement/write.h"

namespace hito::driver {
namespace {

constexpr std::size_t most_scenario_bytes = std::size_t{256} << 20U;
// Scenarios worked out before their lines are written.
constexpr std::size_t scenarios_of_block = 4096;

// The lines of the result. In a forecast every one says that it is one.
class Writing {
 public:
  Writing(const core::Contract& contract, bool forecast) : contract_(contract), forecast_(forecast) {}

  std::string header(const std::vector<core::Parameter>& varied) const {
    const bool several = contract_.currencies.size() > 1;
    const auto in = [&](core::UnitId currency) { return several ? " " + contract_.units[currency].name : ""; };
    std::vector<std::string> cells{"scenario", "state"};
    for (const core::Parameter& one : varied) cells.push_back(one.name);
    for (const core::UnitId currency : contract_.currencies) cells.push_back("total" + in(currency));
    for (std::size_t c = 0; c < contract_.clauses.size(); ++c)
      if (const core::ClauseId id = contract_.clauses.id_at(c); is_stated(id))
        cells.push_back("clause " + contract_.clauses[id].number);
    for (std::size_t p = 0; p < contract_.parties.size(); ++p)
      for (const core::UnitId currency : contract_.currencies) {
        const std::string party =
            runtime::party_in_words(contract_, contract_.parties.id_at(p))[contract_.language] + in(currency);
        cells.push_back("paid by " + party);
        cells.push_back("received by " + party);
      }
    if (forecast_) cells.emplace_back("forecast");
    return runtime::csv_row(cells);
  }

  // `totals`: null where the scenario pays nothing, since its text has that mistake.
  std::string line(const NamedScenario& scenario, const std::vector<core::Parameter>& varied,
                   std::optional<Code> mistake, const runtime::Totals* totals) const {
    std::vector<std::string> cells{scenario.name, mistake ? spell(*mistake) : "paid"};
    for (std::size_t v = 0; v < varied.size(); ++v)
      cells.push_back(plain(core::spell_figure(varied[v], scenario.values[v])));
    if (totals != nullptr)
      add_amounts(*totals, cells);
    else
      cells.resize(cells.size() + amounts_);
    if (forecast_) cells.emplace_back("yes");
    return runtime::csv_row(cells);
  }

 private:
  // As total_up states them: the versions of a clause are one.
  bool is_stated(core::ClauseId id) const {
    const auto& body = contract_.clauses[id].body;
    return core::first_version(contract_, id) == id &&
           (std::holds_alternative<core::Pay>(body) || std::holds_alternative<core::Maximum>(body) ||
            std::holds_alternative<core::Adjust>(body) || std::holds_alternative<core::Advance>(body));
  }
  std::size_t count_amounts() const {
    std::size_t count = contract_.currencies.size() * (1 + 2 * contract_.parties.size());
    for (std::size_t c = 0; c < contract_.clauses.size(); ++c) count += is_stated(contract_.clauses.id_at(c)) ? 1 : 0;
    return count;
  }
  void add_amounts(const runtime::Totals& totals, std::vector<std::string>& cells) const {
    const auto add = [&](core::UnitId currency, const Rational& amount) {
      cells.push_back(runtime::plain_amount(contract_, amount, currency));
    };
    for (const auto& [currency, amount] : totals.total) add(currency, amount);
    for (const auto& [clause, amount] : totals.payments) add(contract_.clauses[clause].currency, amount);
    for (const runtime::PartyTotal& one : totals.parties) {
      add(one.currency, one.paid);
      add(one.currency, one.received);
    }
  }
  static std::string plain(std::string figure) {
    std::erase(figure, '_');
    return figure;
  }
  const core::Contract& contract_;
  bool forecast_;
  std::size_t amounts_ = count_amounts();
};

unsigned decimals_of(const Scenarios& scenarios, std::size_t v) {
  unsigned most = scenarios.varied[v].value.decimals().value_or(0);
  for (const NamedScenario& one : scenarios.all) most = std::max(most, one.values[v].decimals().value_or(0));
  return std::min(most, 18U);
}

// Evaluates and writes, a block after the other: each thread takes the next scenario of the block, and its line goes to
// its place.
class Simulation {
 public:
  Simulation(const VariedContract& varied, const Scenarios& scenarios, runtime::Replay& replay, unsigned threads,
             bool forecast)
      : varied_(varied), scenarios_(scenarios), replay_(replay), writing_(varied.compiled.contract, forecast) {
    for (unsigned t = 0; t < std::max(threads, 1U); ++t) workers_.emplace_back(replay);
  }

  Result<void> run(TextCheck& check, const std::function<Result<void>(std::string_view)>& write, Simulated& done,
                   Diagnostics& diagnostics, const std::string& file) {
    // Written with the first lines, so that nothing is where the data hold a mistake.
    std::string text = writing_.header(scenarios_.varied);
    std::vector<std::optional<Code>> mistakes(scenarios_of_block);
    for (std::size_t from = 0; from < scenarios_.all.size(); from += scenarios_of_block) {
      const std::size_t count = std::min(scenarios_of_block, scenarios_.all.size() - from);
      for (std::size_t k = 0; k < count; ++k) {
        const NamedScenario& one = scenarios_.all[from + k];
        mistakes[k] = varied_.is_proved(one.values) ? std::nullopt : check.mistake(one.values);
        if (!mistakes[k]) continue;
        ++done.refused;
        diagnostics.report(Code::scenario_refused, DataPlace{file, one.line, {}, one.name},
                           {one.name, spell(*mistakes[k])});
      }
      lines_.assign(count, {});
      evaluate(from, mistakes);
      if (diagnostics_.has_errors()) {
        diagnostics.add(diagnostics_);
        return {};
      }
      for (const std::string& line : lines_) text += line;
      if (auto written = write(text); !written) return written;
      text.clear();
    }
    if (auto written = write(text); !written) return written;
    done.scenarios = scenarios_.all.size();
    for (const runtime::Replay::Worker& worker : workers_) {
      done.compiled += worker.compiled();
      done.by_reference += worker.by_reference();
    }
    return {};
  }

 private:
  void evaluate(std::size_t from, const std::vector<std::optional<Code>>& mistakes) {
    std::atomic<std::size_t> next{0};
    std::vector<Diagnostics> found(workers_.size());
    for_each_index(workers_.size(), static_cast<unsigned>(workers_.size()), [&](std::size_t t) {
      for (std::size_t k = next++; k < lines_.size(); k = next++) {
        const NamedScenario& one = scenarios_.all[from + k];
        if (mistakes[k]) {
          lines_[k] = writing_.line(one, scenarios_.varied, mistakes[k], nullptr);
          continue;
        }
        const runtime::Outcome& outcome = workers_[t].evaluate(0, replay_.scenario(one.values));
        // What is wrong with data is wrong in every scenario.
        if (!outcome.compiled && outcome.diagnostics.has_errors()) {
          found[t] = outcome.diagnostics;
          return;
        }
        const runtime::Totals totals = replay_.totals(outcome);
        lines_[k] = writing_.line(one, scenarios_.varied, std::nullopt, &totals);
      }
    });
    for (const Diagnostics& one : found)
      if (one.has_errors() && !diagnostics_.has_errors()) diagnostics_.add(one);
  }

  const VariedContract& varied_;
  const Scenarios& scenarios_;
  runtime::Replay& replay_;
  Writing writing_;
  std::vector<runtime::Replay::Worker> workers_;
  std::vector<std::string> lines_;
  Diagnostics diagnostics_;  // of the first thread that has some
};

// What the contract's own text states of these data: which rows count, what was not decided. Nothing where its figures
// or the data hold a mistake, which evaluations tell.
Result<std::optional<runtime::Statement>> base_statement(const core::Contract& contract, const ReadRun& read,
                                                         const EngineChoice& how) {
  Diagnostics found;
  auto settled = Engines(contract, how).settle(read.run, found, false);
  if (!settled) return std::unexpected(settled.error());
  if (found.has_errors()) return std::nullopt;
  return runtime::make_statement(contract, *settled, read.run.inputs, {}, read.period, false);
}

}  // namespace

std::vector<ParameterShown> parameters(const Source& source, const Compiled& compiled) {
  std::vector<ParameterShown> shown;
  for (const core::Parameter& one : core::parameters_of(compiled.contract, source)) {
    const Span whole = compiled.contract.exprs[one.at.front()].span;
    shown.push_back({one.name, std::string(source.at(whole)), source.number_in_file(source.line_of(one.span.begin))});
  }
  return shown;
}

Result<std::optional<Simulated>> simulate(const Source& source, const Compiled& compiled,
                                          const SimulateRequest& request,
                                          const std::function<Result<void>(std::string_view)>& write,
                                          Diagnostics& diagnostics) {
  return guarded([&]() -> Result<std::optional<Simulated>> {
    const WorkingFor run_of(request.run.progress);
    if (request.scenarios.is_standard_input() && standard_inputs(source, request.run) > 0) {
      diagnostics.report(Code::standard_input_asked_twice, {});
      return std::nullopt;
    }
    auto read = read_request(source, compiled.contract, request.run, diagnostics);
    if (!read) return std::unexpected(read.error());
    if (!*read) return std::nullopt;
    runtime::Request& run = (*read)->run;
    const std::string& file = request.scenarios.name;
    std::string from_file;
    if (!request.scenarios.bytes) {
      auto bytes = runtime::read_whole(file, most_scenario_bytes);
      if (!bytes) return std::unexpected(bytes.error());
      from_file = std::move(*bytes);
    }
    const std::string_view text = request.scenarios.bytes.value_or(from_file);
    if (text.size() > most_scenario_bytes)
      return std::unexpected(Failure{Code::read_file_over_limit, {file, std::to_string(most_scenario_bytes)}});
    const Scenarios scenarios = read_scenarios(core::parameters_of(compiled.contract, source), file, text, diagnostics);
    if (diagnostics.has_errors()) return std::nullopt;
    const auto varied = vary(source, scenarios);
    if (!varied) return std::unexpected(varied.error());
    runtime::ReplayOptions options;
    for (std::size_t v = 0; v < scenarios.varied.size(); ++v) {
      const core::Input& input = varied->compiled.contract.inputs[varied->inputs[v]];
      options.varied.push_back({varied->inputs[v], *input.bounds.low, *input.bounds.high, decimals_of(scenarios, v)});
    }
    options.inputs = run.inputs;
    options.as_of = run.as_of;
    options.period = (*read)->period;
    options.cache = request.run.engine.cache;
    std::vector<runtime::Data> data;
    data.push_back(run.data);
    runtime::Replay replay(varied->compiled.contract, std::move(data), std::move(options));
    Simulated done;
    done.why = replay.why();
    auto base = base_statement(compiled.contract, **read, request.run.engine);
    if (!base) return std::unexpected(base.error());
    if (*base) done.warnings = runtime::warnings(compiled.contract, **base, {});
    const bool forecast =
        std::ranges::count(run.inputs.decisions, runtime::Decided::How::supposed, &runtime::Decided::how) > 0;
    TextCheck check(source, scenarios);
    Simulation simulation(*varied, scenarios, replay, request.run.engine.threads, forecast);
    if (auto written = simulation.run(check, write, done, diagnostics, file); !written)
      return std::unexpected(written.error());
    if (diagnostics.has_errors()) return std::nullopt;
    return done;
  });
}

}  // namespace hito::driver
