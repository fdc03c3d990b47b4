// Every threshold of a contract, on data that come to it.
#include <algorithm>

#include "driver/draw.h"
#include "driver/edge_telling.h"
#include "driver/guard.h"
#include "driver/sound.h"

namespace hito::driver {
namespace {

// Data that some of the thresholds are compared on.
struct Base {
  core::Example example;
  bool of_contract = false;
  ThresholdRun run;
};

// How well a threshold is shown: what jumps there, then what is compared exactly, then where something changes.
struct Shown {
  Edge edge;
  int rank = -1;
  Dial dial = {};
  Crossing at = {};
};

// The comparisons that come nearest to the threshold; of each row or period alike.
std::vector<const Seen*> nearest(const ThresholdRun& run, std::size_t threshold) {
  constexpr std::size_t most = 3;
  std::vector<const Seen*> seen;
  for (const Seen& one : run.seen)
    if (one.threshold == threshold) seen.push_back(&one);
  std::ranges::stable_sort(seen, {}, [](const Seen* one) { return abs(one->distance); });
  if (seen.size() > most) seen.resize(most);
  return seen;
}

class Showing {
 public:
  Showing(const core::Contract& contract, const std::vector<Threshold>& thresholds)
      : contract_(contract), thresholds_(thresholds), runs_(contract, thresholds), telling_(contract) {
    for (const core::Example& example : contract.examples) add(example, true);
    Draw draw(contract, first_seed);
    for (std::size_t i = 0; i < cases_made_up; ++i) add(draw_example(contract, draw), false);
  }

  Edge show(std::size_t index) {
    const Threshold& threshold = thresholds_[index];
    best_ = {};
    best_.edge = telling_.blank(threshold);
    for (const bool of_contract : {true, false})
      for (const bool windows : {false, true}) {
        windows_ = windows;
        if (!windows || !best_.edge.at) try_bases(index, of_contract);
      }
    if (!best_.edge.found()) try_very_many_rows(index);
    telling_.put_data(best_.edge, best_.dial, best_.at);
    return std::move(best_.edge);
  }

 private:
  static constexpr std::uint64_t first_seed = 1;
  static constexpr std::size_t cases_made_up = 120;
  // For one threshold, on the contract's examples and on cases made up alike: in runs of a small example.
  static constexpr std::size_t most_work = 4'000;
  // Ways in which a threshold was come to exactly, among which the one that shows most is taken.
  static constexpr std::size_t exact_ways = 6;
  static constexpr int by_a_value = 8, jumps = 4, exactly = 2, changes = 1;

  bool enough() const {
    const int best = by_a_value + exactly + (joins(best_.edge.kind) ? changes : jumps + changes);
    return left_ == 0 || exact_ >= exact_ways || best_.rank >= best;
  }

  void add(const core::Example& example, bool of_contract) {
    core::Example base = example;
    base.figures.clear();
    base.rows.clear();
    base.conditions.clear();
    if (!is_sound(contract_, with_keys(contract_, base))) return;
    if (auto run = runs_.run(base, std::nullopt)) bases_.push_back({std::move(base), of_contract, std::move(*run)});
  }

  void try_bases(std::size_t index, bool of_contract) {
    left_ = most_work;
    exact_ = 0;
    for (const Base& base : bases_)
      if (base.of_contract == of_contract && !enough()) try_base(base, index);
    if (of_contract && !windows_ && !enough()) try_many_rows(index);
  }

  void try_base(const Base& base, std::size_t index) {
    for (const Seen* seen : nearest(base.run, index))
      for (const Variable& variable : thresholds_[index].rests_on) {
        if (variable.window != windows_) continue;
        for (const Dial& dial : dials_of(contract_, base.example, variable, seen->key.rows, thresholds_[index])) {
          if (enough()) return;
          try_dial(base, index, seen->key, dial, !variable.window && !dial.by_rows);
        }
      }
  }

  // Of so many rows that a share of them can be the threshold.
  void try_many_rows(std::size_t index) {
    const Threshold& threshold = thresholds_[index];
    const auto* share = threshold.value ? std::get_if<Rational>(&*threshold.value) : nullptr;
    if (share == nullptr || share->is_integer()) return;
    constexpr std::int64_t most_rows = 200;
    const auto parts = share->denominator().to_int64();
    if (!parts || *parts > most_rows) return;
    for (const Variable& variable : threshold.rests_on) {
      if (!variable.dataset || variable.column) continue;
      for (const Base& base : bases_) {
        const auto given = std::ranges::find(base.example.data, *variable.dataset, &core::GivenRows::dataset);
        if (!base.of_contract || given == base.example.data.end() || given->rows.empty() || enough()) continue;
        const std::int64_t rows = (std::ssize(given->rows) + *parts - 1) / *parts * *parts;
        if (rows > most_rows) continue;
        auto many = with_rows(contract_, base.example, *variable.dataset, static_cast<std::size_t>(rows));
        if (!many) continue;
        if (auto run = runs_.run(*many, index)) try_base({std::move(*many), false, std::move(*run)}, index);
        break;
      }
    }
  }

  // What is not compared at all until there is enough to compare.
  void try_very_many_rows(std::size_t index) {
    constexpr std::size_t rows = 1'000, bases = 10;
    left_ = most_work;
    for (std::size_t i = 0; i < std::min(bases, bases_.size()); ++i)
      for (const Variable& variable : thresholds_[index].rests_on) {
        if (!variable.dataset || variable.column || enough()) continue;
        auto many = with_rows(contract_, bases_[i].example, *variable.dataset, rows);
        if (!many) continue;
        left_ -= std::min(left_, runs_.work(*many));
        if (auto run = runs_.run(*many, index)) try_base({std::move(*many), false, std::move(*run)}, index);
      }
  }

  void try_dial(const Base& base, std::size_t index, const SeenKey& key, const Dial& dial, bool of_value) {
    Turning turning(runs_, dial, index, key, left_);
    const auto found = turning.cross(thresholds_[index].turns);
    if (!found || (!found->at && !(found->below && found->above))) return;
    if (found->at && (found->below || found->above)) ++exact_;
    Shown shown{telling_.told(thresholds_[index], dial, *found, turning), -1, dial, *found};
    if (base.of_contract) shown.edge.example = base.example.title;
    const Edge& edge = shown.edge;
    // Rows come to it no nearer than one row: with so many, and with one more, a value may.
    if (dial.by_rows && !found->at) come_nearer(index, dial, *found, turning);
    if (!edge.found() || (!edge.below && !edge.above)) return;
    const bool changed = !edge.clauses.empty();
    const bool whole = edge.at && edge.below && edge.above;
    shown.rank = (edge.cliff ? jumps : 0) + (whole ? exactly : 0) + (changed ? changes : 0);
    // One row more, or in another window, changes other things too, which are not alike from row to row.
    if (edge.at && changed && of_value) shown.rank += by_a_value;
    if (shown.rank > best_.rank) best_ = std::move(shown);
  }

  void come_nearer(std::size_t index, const Dial& by_rows, const Crossing& found, Turning& turning) {
    for (const Rational& position : {*found.below, *found.above}) {
      const ThresholdRun* run = turning.run(position);
      if (run == nullptr) continue;
      const Base base{by_rows.turned(position), false, *run};
      for (const Seen* seen : nearest(base.run, index))
        for (const Variable& variable : thresholds_[index].rests_on)
          for (const Dial& dial : dials_of(contract_, base.example, variable, seen->key.rows, thresholds_[index]))
            if (!enough() && !variable.window && !dial.by_rows) try_dial(base, index, seen->key, dial, true);
    }
  }

  const core::Contract& contract_;
  const std::vector<Threshold>& thresholds_;
  Runs runs_;
  std::vector<Base> bases_;
  EdgeTelling telling_;
  // What is tried: values, or then, where these do not come to it, which rows aggregates see.
  bool windows_ = false;
  std::size_t left_ = 0, exact_ = 0;
  Shown best_;
};

}  // namespace

Result<std::vector<Edge>> edges(const Source& source, const Compiled& compiled) {
  return guarded([&]() -> Result<std::vector<Edge>> {
    const std::vector<Threshold> thresholds = thresholds_of(source, compiled.contract);
    std::vector<Edge> shown;
    if (thresholds.empty()) return shown;
    Showing showing(compiled.contract, thresholds);
    for (std::size_t i = 0; i < thresholds.size(); ++i) shown.push_back(showing.show(i));
    return shown;
  });
}

}  // namespace hito::driver
