#include "driver/simulate.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

#include "driver/guard.h"
#include "driver/reading.h"
#include "driver/scenarios.h"
#include "runtime/data/read_file.h"
#include "runtime/replay/replay.h"

namespace hito::driver {
namespace {

constexpr std::size_t most_scenario_bytes = std::size_t{256} << 20U;
// Scenarios worked out before their lines are written.
constexpr std::size_t scenarios_of_block = 4096;

std::string quoted(const std::string& cell) {
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string text = "\"";
  for (const char c : cell) text += c == '"' ? "\"\"" : std::string(1, c);
  return text + "\"";
}

// The lines of the result.
class Writing {
 public:
  explicit Writing(const core::Contract& contract) : contract_(contract) {}

  std::string header(const std::vector<core::Parameter>& varied) const {
    const bool several = contract_.currencies.size() > 1;
    const auto in = [&](core::UnitId currency) { return several ? " " + contract_.units[currency].name : ""; };
    std::string line = "scenario,state";
    for (const core::Parameter& one : varied) line += "," + quoted(one.name);
    for (const core::UnitId currency : contract_.currencies) line += ",total" + in(currency);
    for (std::size_t c = 0; c < contract_.clauses.size(); ++c)
      if (const core::ClauseId id = contract_.clauses.id_at(c); is_stated(id))
        line += ",clause " + quoted(contract_.clauses[id].number);
    for (const core::Party& party : contract_.parties)
      for (const core::UnitId currency : contract_.currencies)
        line += "," + quoted("paid by " + name_of(party) + in(currency)) + "," +
                quoted("received by " + name_of(party) + in(currency));
    return line + "\n";
  }

  std::string begin(const NamedScenario& scenario, const std::vector<core::Parameter>& varied,
                    std::optional<Code> mistake) const {
    std::string line = quoted(scenario.name) + "," + (mistake ? spell(*mistake) : "paid");
    for (std::size_t v = 0; v < varied.size(); ++v)
      line += "," + plain(core::spell_figure(varied[v], scenario.values[v]));
    return line;
  }

  void amounts(const runtime::Totals& totals, std::string& line) const {
    for (const auto& [currency, amount] : totals.total) add(currency, amount, line);
    for (const auto& [clause, amount] : totals.payments) add(contract_.clauses[clause].currency, amount, line);
    for (const runtime::PartyTotal& one : totals.parties) {
      add(one.currency, one.paid, line);
      add(one.currency, one.received, line);
    }
    line += '\n';
  }
  void no_amounts(std::string& line) const {
    std::size_t count = contract_.currencies.size() * (1 + 2 * contract_.parties.size());
    for (std::size_t c = 0; c < contract_.clauses.size(); ++c) count += is_stated(contract_.clauses.id_at(c)) ? 1 : 0;
    line.append(count, ',');
    line += '\n';
  }

 private:
  // As total_up states them: the versions of a clause are one.
  bool is_stated(core::ClauseId id) const {
    const auto& body = contract_.clauses[id].body;
    return core::first_version(contract_, id) == id &&
           (std::holds_alternative<core::Pay>(body) || std::holds_alternative<core::Maximum>(body) ||
            std::holds_alternative<core::Adjust>(body) || std::holds_alternative<core::Advance>(body));
  }
  std::string name_of(const core::Party& party) const {
    if (!party.name.empty()) return party.name;
    switch (party.role) {
      case core::Party::Role::payer: return "payer";
      case core::Party::Role::provider: return "provider";
      case core::Party::Role::investor: return "investor";
      case core::Party::Role::verifier: return "verifier";
    }
    throw InternalError("a role out of its enumeration");
  }
  static std::string plain(std::string figure) {
    std::erase(figure, '_');
    return figure;
  }
  void add(core::UnitId currency, const Rational& amount, std::string& line) const {
    line += ',';
    line += to_decimal(amount, core::money_decimals(contract_, currency));
  }

  const core::Contract& contract_;
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
  Simulation(const VariedContract& varied, const Scenarios& scenarios, runtime::Replay& replay, unsigned threads)
      : varied_(varied), scenarios_(scenarios), replay_(replay), writing_(varied.compiled.contract) {
    for (unsigned t = 0; t < std::max(threads, 1U); ++t) workers_.emplace_back(replay);
  }

  Result<void> run(TextCheck& check, const std::function<Result<void>(std::string_view)>& write, Simulated& done,
                   Diagnostics& diagnostics, const std::string& file) {
    if (auto written = write(writing_.header(scenarios_.varied)); !written) return written;
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
      evaluate(from, mistakes, diagnostics);
      if (diagnostics_.has_errors()) {
        diagnostics.add(diagnostics_);
        return {};
      }
      std::string text;
      for (const std::string& line : lines_) text += line;
      if (auto written = write(text); !written) return written;
    }
    done.scenarios = scenarios_.all.size();
    for (const runtime::Replay::Worker& worker : workers_) {
      done.compiled += worker.compiled();
      done.by_reference += worker.by_reference();
    }
    return {};
  }

 private:
  void evaluate(std::size_t from, const std::vector<std::optional<Code>>& mistakes, Diagnostics&) {
    std::atomic<std::size_t> next{0};
    std::vector<std::exception_ptr> thrown(workers_.size());
    std::vector<Diagnostics> found(workers_.size());
    const auto work = [&](std::size_t t) {
      try {
        for (std::size_t k = next++; k < lines_.size(); k = next++) {
          const NamedScenario& one = scenarios_.all[from + k];
          std::string& line = lines_[k] = writing_.begin(one, scenarios_.varied, mistakes[k]);
          if (mistakes[k]) {
            writing_.no_amounts(line);
            continue;
          }
          const runtime::Outcome& outcome = workers_[t].evaluate(0, replay_.scenario(one.values));
          // What is wrong with data is wrong in every scenario.
          if (!outcome.compiled && outcome.diagnostics.has_errors()) {
            found[t] = outcome.diagnostics;
            return;
          }
          writing_.amounts(replay_.totals(outcome), line);
        }
      } catch (...) {
        thrown[t] = std::current_exception();
      }
    };
    std::vector<std::thread> threads;
    for (std::size_t t = 1; t < workers_.size(); ++t) threads.emplace_back(work, t);
    work(0);
    for (std::thread& one : threads) one.join();
    for (const std::exception_ptr& one : thrown)
      if (one) std::rethrow_exception(one);
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
    auto run = read_request(source, compiled.contract, request.run, diagnostics);
    if (!run) return std::unexpected(run.error());
    if (!*run) return std::nullopt;
    const auto bytes = runtime::read_whole(request.scenarios, most_scenario_bytes);
    if (!bytes) return std::unexpected(bytes.error());
    const Scenarios scenarios =
        read_scenarios(core::parameters_of(compiled.contract, source), request.scenarios, *bytes, diagnostics);
    if (diagnostics.has_errors()) return std::nullopt;
    const auto varied = vary(source, scenarios);
    if (!varied) return std::unexpected(varied.error());
    runtime::ReplayOptions options;
    for (std::size_t v = 0; v < scenarios.varied.size(); ++v) {
      const core::Input& input = varied->compiled.contract.inputs[varied->inputs[v]];
      options.varied.push_back({varied->inputs[v], *input.bounds.low, *input.bounds.high, decimals_of(scenarios, v)});
    }
    options.inputs = (*run)->inputs;
    options.as_of = (*run)->as_of;
    options.cache = request.run.engine.cache;
    std::vector<runtime::Data> data;
    data.push_back(std::move((*run)->data));
    runtime::Replay replay(varied->compiled.contract, std::move(data), std::move(options));
    Simulated done;
    done.why = replay.why();
    TextCheck check(source, scenarios);
    Simulation simulation(*varied, scenarios, replay, request.run.engine.threads);
    if (auto written = simulation.run(check, write, done, diagnostics, request.scenarios); !written)
      return std::unexpected(written.error());
    if (diagnostics.has_errors()) return std::nullopt;
    return done;
  });
}

}  // namespace hito::driver
