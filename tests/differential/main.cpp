// hito_differential: contracts and data at random, settled by the reference evaluator and by the compiled engine.
//
//   --seed S        of the first contract; the next ones have S + 1, S + 2 …         (1)
//   --contracts N   how many                                                        (1000)
//   --data M        sets of data for each contract                                  (3)
//   --variants V    the same cells of each in other rows, which need no new code    (20)
//   --seconds T     stops after so long; --runs R, --findings F: after so many      (0, 0: never; 40)
//   --threads LIST  of the compiled engine                                          (1,2,5)
//   --save DIR      where findings go, as goldens
//   --stats         what was exercised, and which pairs fewer than 50 times
//   --show          the contracts, instead of running them
//   FILE …          contracts to run on random data instead of random contracts
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <map>
#include <optional>
#include <stdexcept>

#include "tests/differential/contract.h"
#include "tests/differential/coverage.h"
#include "tests/differential/crash.h"
#include "tests/differential/minimise.h"
#include "tests/differential/replay.h"
#include "tests/differential/run.h"

namespace hito::fuzz {
namespace {

struct Options {
  std::uint64_t seed = 1, contracts = 1000, data = 3, variants = 20;
  // It ends after so many seconds, runs or findings; 0: no limit.
  std::uint64_t seconds = 0, runs = 0, findings = 40;
  std::vector<unsigned> threads{1, 2, 5};
  std::string save;
  bool stats = false, show = false;
  std::vector<std::string> files;
};

constexpr std::uint64_t least_hits = 50;
// Statements are compared byte by byte on the first runs of each contract.
constexpr std::uint64_t statements_of_each = 2;

std::uint64_t whole(const std::string& text) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) throw std::runtime_error("not a whole number: " + text);
  return value;
}

Options read(int count, char** words) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    const auto next = [&]() -> std::string {
      if (++i >= count) throw std::runtime_error(word + " lacks its value");
      return words[i];
    };
    if (word == "--seed")
      options.seed = whole(next());
    else if (word == "--contracts")
      options.contracts = whole(next());
    else if (word == "--data")
      options.data = whole(next());
    else if (word == "--variants")
      options.variants = whole(next());
    else if (word == "--seconds")
      options.seconds = whole(next());
    else if (word == "--runs")
      options.runs = whole(next());
    else if (word == "--findings")
      options.findings = whole(next());
    else if (word == "--save")
      options.save = next();
    else if (word == "--stats")
      options.stats = true;
    else if (word == "--show")
      options.show = true;
    else if (word == "--threads") {
      options.threads.clear();
      const std::string list = next() + ",";
      for (std::size_t at = 0; at < list.size(); at = list.find(',', at) + 1)
        options.threads.push_back(static_cast<unsigned>(whole(list.substr(at, list.find(',', at) - at))));
    } else if (word.starts_with("--"))
      throw std::runtime_error("no such option: " + word);
    else
      options.files.push_back(word);
  }
  return options;
}

struct Counts {
  std::uint64_t contracts = 0, runs = 0, settlements = 0, unreadable = 0, faulty = 0, reordered = 0, periods = 0,
                statements = 0, added_up = 0, by_blocks = 0;
};

class Session {
 public:
  explicit Session(Options options) : options_(std::move(options)), started_(std::chrono::steady_clock::now()) {}

  int run() {
    if (options_.files.empty()) run_random();
    for (const std::string& file : options_.files) run_file(file);
    print();
    return findings_ == 0 ? 0 : 1;
  }

 private:
  double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - started_).count(); }
  bool enough() const {
    return (options_.findings > 0 && findings_ >= options_.findings) ||
           (options_.runs > 0 && counts_.runs >= options_.runs) ||
           (options_.seconds > 0 && seconds() >= static_cast<double>(options_.seconds));
  }

  void run_random() {
    for (std::uint64_t i = 0; i < options_.contracts && !enough(); ++i) {
      const std::uint64_t seed = options_.seed + i;
      try {
        std::unique_ptr<Made> made;
        const std::string crash = crash_of(
            [&] {
              made = make_contract(seed, drafting_);
              if (made && options_.show) fmt::print("# seed {}\n{}\n", seed, text_of(*made));
              if (made && !options_.show) run_contract(*made, seed);
            },
            fmt::format("seed {}", seed));
        if (!crash.empty()) tell_crash(made ? text_of(*made) : "", seed, crash);
      } catch (const std::runtime_error& error) {
        ++findings_;
        fmt::print("seed {}: {}\n", seed, error.what());
      }
    }
  }

  void tell_crash(const std::string& text, std::uint64_t seed, const std::string& crash) {
    ++findings_;
    fmt::print("hito_differential --seed {} --contracts 1\n  crash: {}\n", seed, crash);
    std::fflush(stdout);
    if (options_.save.empty()) return;
    const std::string path = fmt::format("{}/crash_{}.hito", options_.save, seed);
    if (!driver::make_folder(options_.save) || !driver::write_file(path, text))
      throw std::runtime_error("cannot write " + path);
  }

  void run_file(const std::string& file) {
    const auto source = driver::load(file);
    if (!source) throw std::runtime_error("cannot read " + file);
    Diagnostics found;
    const auto made = compile_text(file, source->text(), found);
    if (!made) throw std::runtime_error(file + " does not compile");
    run_contract(*made, options_.seed);
  }

  void run_contract(const Made& made, std::uint64_t seed) {
    const core::Contract& contract = made.compiled.contract;
    ++counts_.contracts;
    const auto engine = compiled_engine(contract);
    const Edges edges = edges_of(contract);
    const Traits traits = traits_of(contract);
    std::map<Traits, std::uint64_t> runs_by_lanes;
    Random random = Random(seed ^ 0x5bf03635U).fork();
    Random of_replay(seed ^ 0x2f7a11cdU);
    for (std::uint64_t m = 0; m < options_.data; ++m) {
      Random of_data = random.fork();
      Given given = make_data(contract, edges, of_data);
      for (std::uint64_t v = 0; v <= options_.variants; ++v) {
        if (v > 0) given = varied(given, of_data);
        const auto finding =
            one_run(contract, *engine, given, of_data, v == 0 && m < statements_of_each, runs_by_lanes);
        if (!finding) {
          if (v == 0) replay(made, given, seed, of_replay);
          continue;
        }
        tell(made, *finding, seed, m);
        m = options_.data;
        break;
      }
    }
    for (const auto& [lanes, runs] : runs_by_lanes) {
      Traits all = traits;
      all.insert(lanes.begin(), lanes.end());
      coverage_.add_runs(all, runs);
    }
  }

  // With other figures in the text.
  void replay(const Made& made, const Given& given, std::uint64_t seed, Random& random) {
    Diagnostics unread;
    const auto prepared = prepare(made.compiled.contract, given, unread);
    if (!prepared) return;
    const std::string text = replay_finding(made, *prepared, random, replays_);
    if (text.empty()) return;
    ++findings_;
    fmt::print("hito_differential --seed {} --contracts 1\n  replay: {}\n", seed, text);
  }

  struct Finding {
    std::string text;
    Given given;
  };

  // Both engines on the first number of threads, then with the rows in another order on the others by turns.
  std::optional<Finding> one_run(const core::Contract& contract, EngineUnderTest& engine, const Given& given,
                                 Random& random, bool statements, std::map<Traits, std::uint64_t>& runs_by_lanes) {
    Diagnostics unread;
    const auto prepared = prepare(contract, given, unread);
    if (!prepared) {
      ++counts_.unreadable;
      if (options_.stats) ++unread_[unread.all().front().code];
      return std::nullopt;
    }
    Outcome expected;
    if (auto text = compared(contract, engine, *prepared, options_.threads.front(), expected); !text.empty())
      return Finding{text, given};
    coverage_.add_points(engine.report());
    ++runs_by_lanes[traits_of(engine.report())];
    ++counts_.runs;
    counts_.faulty += expected.sound() ? 0 : 1;
    if (!expected.sound() && options_.stats) ++faults_[expected.diagnostics.all().front().code];
    if (expected.sound()) {
      if (auto text = broken_rule(contract, expected.settlement); !text.empty()) return Finding{text, given};
      if (statements) {
        ++counts_.statements;
        if (statement_of(contract, *prepared, expected) !=
            statement_of(contract, *prepared, engine.settle(*prepared, 1)))
          return Finding{"bytes of the statement", given};
      }
    }
    Diagnostics none;
    const Given another = shuffled(given, random);
    const auto other = prepare(contract, another, none);
    if (!other) return Finding{"rows in another order cannot be read", given};
    const unsigned threads = options_.threads.size() == 1
                                 ? options_.threads.front()
                                 : options_.threads[1 + counts_.runs % (options_.threads.size() - 1)];
    Outcome again;
    if (auto text = compared(contract, engine, *other, threads, again); !text.empty()) return Finding{text, another};
    if (expected.sound() && again.sound() && order_is_free(contract, expected.settlement)) {
      ++counts_.reordered;
      if (auto text = reordered_difference(expected.settlement, again.settlement); !text.empty())
        return Finding{text, given};
    }
    if (expected.sound())
      if (auto text = of_periods(contract, *prepared, expected, random); !text.empty()) return Finding{text, given};
    return std::nullopt;
  }

  std::string compared(const core::Contract& contract, EngineUnderTest& engine, const Prepared& prepared,
                       unsigned threads, Outcome& expected) {
    expected = by_reference(contract, prepared);
    if (!expected.thrown.empty()) return "the reference evaluator throws: " + expected.thrown;
    ++counts_.settlements;
    const Outcome found = engine.settle(prepared, threads);
    counts_.added_up += found.added_up ? 1 : 0;
    counts_.by_blocks += found.by_blocks ? 1 : 0;
    const std::string text = difference(contract, expected, found);
    return text.empty() ? "" : fmt::format("{} thread(s): {}", threads, text);
  }

  // What was stated at the end of a period is stated by a later run too.
  std::string of_periods(const core::Contract& contract, const Prepared& prepared, const Outcome& late,
                         Random& random) {
    if (prepared.as_of || !periods_are_final(contract)) return "";
    for (const auto& states : late.settlement.row_states)
      if (std::ranges::count(states, runtime::RowState::duplicate) > 0) return "";
    const auto period = static_cast<std::uint32_t>(random.below(contract.periods.size()));
    Prepared cut = prepared;
    cut.as_of = contract.periods[period].last;
    const Outcome early = by_reference(contract, cut);
    if (!early.sound()) return "";
    ++counts_.periods;
    return period_difference(period, early.settlement, late.settlement);
  }

  void tell(const Made& made, const Finding& finding, std::uint64_t seed, std::uint64_t m) {
    ++findings_;
    const std::string command = fmt::format("hito_differential --seed {} --contracts 1 --data {}", seed, m + 1);
    fmt::print("{}\n  {}\n", command, finding.text);
    std::fflush(stdout);
    if (options_.save.empty()) return;
    Case found{text_of(made), finding.given, options_.threads};
    // What shows only in a rule over two runs is kept whole.
    const std::string again = finding_of(found);
    if (!again.empty()) found = minimised(found);
    const std::string last = again.empty() ? finding.text : finding_of(found);
    const std::string path = fmt::format("{}/seed_{}.hito", options_.save, seed);
    if (!driver::make_folder(options_.save) || !driver::write_file(path, golden_of(found, last, command)))
      throw std::runtime_error("cannot write " + path);
    fmt::print("  {}\n", path);
  }

  void print() const {
    const double took = seconds();
    fmt::print(
        "{} contracts, {} runs, {} settlements compared ({:.0f} runs/s), {} added up without lines, {} by blocks, {} "
        "in another "
        "order, {} periods, {} "
        "statements; {} runs with mistakes in the data, {} unreadable\n",
        counts_.contracts, counts_.runs, counts_.settlements, static_cast<double>(counts_.runs) / took,
        counts_.added_up, counts_.by_blocks, counts_.reordered, counts_.periods, counts_.statements, counts_.faulty,
        counts_.unreadable);
    if (drafting_.drafts > 0)
      fmt::print(
          "{} drafts: {} accepted as written, {} in the end ({} of {} items mended), {} in Spanish, {} amended\n",
          drafting_.drafts, drafting_.clean, drafting_.accepted, drafting_.mended, drafting_.items,
          drafting_.translated, drafting_.amended);
    fmt::print(
        "{} scenarios with other figures: {} by machine code, {} by the reference evaluator, {} refused; {} proved at "
        "once\n",
        replays_.scenarios, replays_.compiled, replays_.by_reference, replays_.refused, replays_.proved);
    fmt::print("{} finding(s)\n", findings_);
    if (!options_.stats) return;
    for (const auto& [code, count] : drafting_.refused)
      if (count > 0) fmt::print("  draft refused  {} {} {}\n", count, spell(code), row_of(code).name);
    for (const auto& [code, count] : faults_)
      fmt::print("  run with       {} {} {}\n", count, spell(code), row_of(code).name);
    for (const auto& [code, count] : unread_)
      fmt::print("  unreadable     {} {} {}\n", count, spell(code), row_of(code).name);
    fmt::print("{}", coverage_.to_text(least_hits));
  }

  Options options_;
  std::chrono::steady_clock::time_point started_;
  Drafting drafting_;
  Counts counts_;
  ReplayCounts replays_;
  Coverage coverage_;
  std::map<Code, std::uint64_t> faults_, unread_;
  std::size_t findings_ = 0;
};

}  // namespace
}  // namespace hito::fuzz

int main(int count, char** words) {
  try {
    return hito::fuzz::Session(hito::fuzz::read(count, words)).run();
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 2;
  }
}
