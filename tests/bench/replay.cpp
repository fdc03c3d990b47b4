// hito_bench_replay CONTRACT DATASET=FILE … [--vary NAME=LOW..HIGH] … [--seconds S] [--threads T]
//
// Whole evaluations a second of one contract, on data that are decoded: with another figure each time; with the rows
// settled anew each time, too; and by a call of the compiled engine and of the reference one for each, which is what a
// program without Replay would do. Every figure tried is compared with the reference engine once.
#include "runtime/replay/replay.h"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "compiler/core/parameters.h"
#include "driver/driver.h"
#include "runtime/compiled/engine.h"
#include "runtime/data/read_rows.h"
#include "runtime/reference/reference.h"

namespace hito {
namespace {

constexpr std::size_t most_scenarios = 64;

struct Options {
  std::string contract;
  std::vector<std::pair<std::string, std::string>> data, vary;
  double seconds = 1;
  unsigned threads = 1;
};

std::pair<std::string, std::string> halves(const std::string& word) {
  const std::size_t at = word.rfind('=');
  if (at == std::string::npos) throw std::runtime_error("NAME=… is missing in " + word);
  return {word.substr(0, at), word.substr(at + 1)};
}

Options read(int count, char** words) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    const auto next = [&]() -> std::string {
      if (++i >= count) throw std::runtime_error(word + " lacks its value");
      return words[i];
    };
    if (word == "--vary")
      options.vary.push_back(halves(next()));
    else if (word == "--seconds")
      options.seconds = std::stod(next());
    else if (word == "--threads")
      options.threads = static_cast<unsigned>(std::stoul(next()));
    else if (options.contract.empty())
      options.contract = word;
    else
      options.data.push_back(halves(word));
  }
  if (options.contract.empty()) throw std::runtime_error("which contract?");
  return options;
}

double processor_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

// Evaluations of all threads together for each second that one of them has had a processor, so that other work on the
// machine does not count; `work(thread)` makes one.
double rate(const Options& options, unsigned threads, const std::function<void(unsigned)>& work) {
  std::vector<double> rates(threads, 0);
  std::vector<std::thread> running;
  for (unsigned t = 0; t < threads; ++t)
    running.emplace_back([&, t] {
      const double begin = processor_seconds();
      double passed = 0, done = 0;
      for (std::uint64_t group = 1; passed < options.seconds; group = std::min<std::uint64_t>(group * 2, 1024)) {
        for (std::uint64_t k = 0; k < group; ++k) work(t);
        done += static_cast<double>(group);
        passed = processor_seconds() - begin;
      }
      rates[t] = done / passed;
    });
  for (std::thread& one : running) one.join();
  double all = 0;
  for (const double one : rates) all += one;
  return all;
}

void say(const char* what, double a_second) {
  fmt::print("{:<44} {:>12.0f} a second  {:>10.3f} µs each\n", what, a_second, 1e6 / a_second);
}

int run(const Options& options) {
  Diagnostics found;
  const auto source = driver::load_whole(options.contract, found);
  if (!source) throw std::runtime_error("cannot read " + options.contract);
  const auto compiled = driver::compile(*source, found);
  if (!compiled || found.has_errors()) throw std::runtime_error("the contract has mistakes");
  core::Contract contract = compiled->contract;
  runtime::Data data;
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const core::DatasetId id = contract.datasets.id_at(d);
    const auto given =
        std::ranges::find(options.data, contract.datasets[id].name, [](const auto& one) { return one.first; });
    if (given == options.data.end()) throw std::runtime_error("which file is " + contract.datasets[id].name + "?");
    auto table = runtime::read_rows(contract, id, given->second, {}, found);
    if (!table || found.has_errors()) throw std::runtime_error("mistakes in " + given->second);
    data.tables.push_back(std::move(*table));
  }
  const auto parameters = core::parameters_of(contract, *source);
  runtime::ReplayOptions how;
  std::vector<std::vector<Rational>> values(most_scenarios);
  for (const auto& [name, range] : options.vary) {
    const auto one = std::ranges::find(parameters, name, &core::Parameter::name);
    const std::size_t dots = range.find("..");
    if (one == parameters.end() || dots == std::string::npos) throw std::runtime_error("NAME=LOW..HIGH, not " + name);
    const auto low = core::read_figure(*one, range.substr(0, dots)),
               high = core::read_figure(*one, range.substr(dots + 2));
    if (!low || !high) throw std::runtime_error("figures of another form: " + range);
    how.varied.push_back({core::make_reported(contract, *one, *low, *high), *low, *high, 4});
    const Rational step = round((*high - *low) / Rational(static_cast<std::int64_t>(most_scenarios)),
                                Rational(1) / Rational(10'000), RoundMode::down);
    for (std::size_t s = 0; s < most_scenarios; ++s)
      values[s].push_back(*low + step * Rational(static_cast<std::int64_t>(s)));
  }
  const std::vector<runtime::Varied> varied = how.varied;
  const runtime::Replay replay(contract, {data, data}, std::move(how));
  std::vector<runtime::Scenario> scenarios;
  std::vector<runtime::Request> requests;
  for (const auto& figures : values) {
    scenarios.push_back(replay.scenario(figures));
    runtime::Request& request = requests.emplace_back(contract, data, runtime::Inputs{}, std::nullopt);
    for (std::size_t v = 0; v < varied.size(); ++v) request.inputs.values[{varied[v].input, std::nullopt}] = figures[v];
  }
  std::vector<runtime::Replay::Worker> workers;
  for (unsigned t = 0; t < std::max(options.threads, 1U); ++t) workers.emplace_back(replay);
  for (std::size_t s = 0; s < scenarios.size(); ++s) {
    Diagnostics of_run;
    const auto expected = runtime::total_up(contract, runtime::settle(requests[s], of_run), std::nullopt);
    if (!(replay.totals(workers[0].evaluate(0, scenarios[s])) == expected)) throw std::runtime_error("other amounts");
  }
  if (workers[0].by_reference() > 0)
    fmt::print("{} of {} by the reference evaluator: {}\n", workers[0].by_reference(), scenarios.size(),
               replay.why()[Language::en]);
  struct alignas(128) Place {
    std::size_t next = 0;
  };
  std::vector<Place> places(workers.size());
  const auto scenario = [&](unsigned t) -> const runtime::Scenario& {
    return scenarios[places[t].next++ % scenarios.size()];
  };
  for (const unsigned threads : std::vector{1U, options.threads}) {
    fmt::print("{} thread(s)\n", threads);
    say("  another figure each time", rate(options, threads, [&](unsigned t) { workers[t].evaluate(0, scenario(t)); }));
    say("  and rows settled anew",
        rate(options, threads, [&](unsigned t) { workers[t].evaluate(places[t].next % 2, scenario(t), true); }));
    if (threads == options.threads) break;
  }
  runtime::CompiledEngine engine(contract);
  const auto one_by_one = [&](const std::function<runtime::Settlement(const runtime::Request&)>& settle) {
    return rate(options, 1, [&](unsigned) {
      runtime::total_up(contract, settle(requests[places[0].next++ % requests.size()]), std::nullopt);
    });
  };
  say("a call of the compiled engine for each", one_by_one([&](const runtime::Request& request) {
        runtime::EngineReport report;
        Diagnostics of_run;
        return engine.settle(request, {}, report, of_run);
      }));
  say("a call of the reference engine for each", one_by_one([&](const runtime::Request& request) {
        Diagnostics of_run;
        return runtime::settle(request, of_run);
      }));
  return 0;
}

}  // namespace
}  // namespace hito

int main(int count, char** words) {
  try {
    return hito::run(hito::read(count, words));
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 2;
  }
}
