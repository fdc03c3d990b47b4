// Every threshold of a contract, on data that come to it.
#include <algorithm>
#include <array>

#include "compiler/core/read_value.h"
#include "driver/crossing.h"
#include "driver/draw.h"
#include "driver/example_block.h"
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

// What goes on at the threshold from what it came to: any jump there is another's.
bool joins(EdgeKind kind) {
  switch (kind) {
    case EdgeKind::brackets:
    case EdgeKind::scale:
    case EdgeKind::lesser:
    case EdgeKind::greater:
    case EdgeKind::cap: return true;
    case EdgeKind::table:
    case EdgeKind::tiers:
    case EdgeKind::condition:
    case EdgeKind::number:
    case EdgeKind::term:
    case EdgeKind::version: return false;
  }
  throw InternalError("a kind of threshold out of its enumeration");
}

class Showing {
 public:
  Showing(const core::Contract& contract, const std::vector<Threshold>& thresholds)
      : contract_(contract), thresholds_(thresholds), runs_(contract, thresholds) {
    for (const core::Example& example : contract.examples) add(example, true);
    Draw draw(contract, first_seed);
    for (std::size_t i = 0; i < cases_made_up; ++i) add(draw_example(contract, draw), false);
    for (const core::Clause& clause : contract.clauses)
      if (const auto* pay = std::get_if<core::Pay>(&clause.body)) rounding_ = std::max(rounding_, pay->line.step);
  }

  Edge show(std::size_t index) {
    const Threshold& threshold = thresholds_[index];
    best_ = {};
    best_.edge = blank(threshold);
    for (const bool of_contract : {true, false}) {
      left_ = most_work;
      exact_ = 0;
      for (const Base& base : bases_)
        if (base.of_contract == of_contract && !enough()) try_base(base, index);
      if (of_contract && !enough()) try_many_rows(index);
    }
    if (!best_.edge.found()) try_very_many_rows(index);
    finish();
    return std::move(best_.edge);
  }

 private:
  static constexpr std::uint64_t first_seed = 1;
  static constexpr std::size_t cases_made_up = 120;
  // For one threshold, on the contract's examples and on cases made up alike: in runs of a small example.
  static constexpr std::size_t most_work = 4'000;
  // Ways in which a threshold was come to exactly, among which the one that shows most is taken.
  static constexpr std::size_t exact_ways = 6;
  static constexpr int jumps = 4, exactly = 2, changes = 1;

  bool enough() const {
    const int best = joins(best_.edge.kind) ? exactly + changes : jumps + exactly;
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

  Edge blank(const Threshold& threshold) const {
    Edge edge;
    edge.kind = threshold.kind;
    edge.name = threshold.name;
    edge.against = threshold.against;
    edge.span = threshold.span;
    if (threshold.value) edge.threshold = core::spell_value(contract_, threshold.type, *threshold.value);
    if (!contract_.currencies.empty()) edge.currency = contract_.currencies.front();
    return edge;
  }

  void try_base(const Base& base, std::size_t index) {
    for (const Seen* seen : nearest(base.run, index))
      for (const Variable& variable : thresholds_[index].rests_on) {
        for (const Dial& dial : dials_of(contract_, base.example, variable, seen->key.rows, thresholds_[index])) {
          if (enough()) return;
          try_dial(base, index, seen->key, dial);
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

  void try_dial(const Base& base, std::size_t index, const SeenKey& key, const Dial& dial) {
    Turning turning(runs_, dial, index, key, left_);
    const auto found = turning.cross(thresholds_[index].turns);
    if (!found || (!found->at && !(found->below && found->above))) return;
    if (found->at && (found->below || found->above)) ++exact_;
    Shown shown{told(base, index, key, dial, *found, turning), -1, dial, *found};
    const Edge& edge = shown.edge;
    // Rows come to it no nearer than one row: with so many, and with one more, a value may.
    if (dial.by_rows && !found->at) come_nearer(index, dial, *found, turning);
    if (!edge.found() || (!edge.below && !edge.above)) return;
    const bool changed = !edge.clauses.empty();
    shown.rank = (edge.cliff ? jumps : 0) + (edge.at && edge.below && edge.above ? exactly : 0) + (changed ? changes : 0);
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
            if (!enough() && !dial.by_rows) try_dial(base, index, seen->key, dial);
    }
  }

  Edge told(const Base& base, std::size_t index, const SeenKey& key, const Dial& dial, const Crossing& found,
            Turning& turning) {
    Edge edge = blank(thresholds_[index]);
    edge.variable = dial.name;
    if (base.of_contract) edge.example = base.example.title;
    const auto known = [&](const std::optional<Rational>& position) {
      return position ? turning.run(*position) : nullptr;
    };
    const std::array runs{known(found.below), known(found.at), known(found.above)};
    choose_currency(edge, runs);
    for (const auto& [point, position] : {std::pair(&edge.below, found.below), std::pair(&edge.at, found.at),
                                          std::pair(&edge.above, found.above)})
      if (const ThresholdRun* run = known(position)) *point = point_at(edge, dial, *position, *run);
    for (const ThresholdRun* run : {runs[1], runs[0], runs[2]}) {
      const Seen* seen = run == nullptr ? nullptr : run->of(index, key);
      if (seen == nullptr || thresholds_[index].value || !edge.threshold.empty()) continue;
      edge.threshold = core::spell_value(contract_, thresholds_[index].type, seen->against);
    }
    edge.cliff = cliff_of(edge, thresholds_[index].turns, found, dial.grain, turning);
    return edge;
  }

  // The clauses of which the payment changes, and the currency of the first of them.
  void choose_currency(Edge& edge, const std::array<const ThresholdRun*, 3>& runs) const {
    const ThresholdRun* first = nullptr;
    std::vector<core::ClauseId> changed;
    for (const ThresholdRun* run : runs) {
      if (run == nullptr) continue;
      if (first == nullptr) first = run;
      for (std::size_t i = 0; i < run->totals.payments.size(); ++i) {
        const auto& [clause, amount] = run->totals.payments[i];
        const bool known = std::ranges::find(changed, clause) != changed.end();
        if (!known && amount != first->totals.payments[i].second) changed.push_back(clause);
      }
    }
    std::ranges::sort(changed);
    if (!changed.empty()) edge.currency = contract_.clauses[changed.front()].currency;
    for (const core::ClauseId clause : changed) {
      const std::string& number = contract_.clauses[clause].number;
      if (std::ranges::find(edge.clauses, number) == edge.clauses.end()) edge.clauses.push_back(number);
    }
  }

  std::optional<EdgePoint> point_at(const Edge& edge, const Dial& dial, const Rational& position,
                                    const ThresholdRun& run) const {
    const core::Example example = with_keys(contract_, dial.turned(position));
    if (!is_sound(contract_, example)) return std::nullopt;
    EdgePoint point;
    point.varied = dial.spelled(position);
    point.total = total_of(edge, run);
    for (const std::string& number : edge.clauses) {
      Rational sum;
      for (const auto& [clause, amount] : run.totals.payments)
        if (contract_.clauses[clause].number == number) sum += amount;
      point.clauses.push_back(sum);
    }
    return point;
  }

  // The data of the way that was chosen.
  void finish() {
    std::vector<core::Amount> figures;
    for (const core::UnitId currency : contract_.currencies) figures.push_back({.currency = currency});
    for (const auto& [point, position] :
         {std::pair(&best_.edge.below, best_.at.below), std::pair(&best_.edge.at, best_.at.at),
          std::pair(&best_.edge.above, best_.at.above)})
      if (*point)
      {
        core::Example example = with_figures(contract_, best_.dial.turned(*position), figures);
        example.title = title_of(best_.edge, point);
        (*point)->data = example_block(contract_, example);
      }
  }

  // "age 18, just below"
  std::string title_of(const Edge& edge, const std::optional<EdgePoint>* point) const {
    const Language language = contract_.language;
    const Say where = point == &edge.below ? Say::edges_below : point == &edge.at ? Say::edges_at : Say::edges_above;
    const std::string threshold = edge.threshold.empty() ? edge.against[language] : edge.threshold;
    return edge.name[language] + " " + threshold + ", " + say(where, language);
  }

  static Rational total_of(const Edge& edge, const ThresholdRun& run) {
    return runtime::amount_of(run.totals, {.currency = edge.currency});
  }

  std::optional<Rational> cliff_of(const Edge& edge, Threshold::Turns turns, const Crossing& found,
                                   const Rational& grain, Turning& turning) const {
    if (joins(edge.kind)) return std::nullopt;
    const auto step = [](const auto& from, const auto& to) {
      return from && to ? std::optional(to->total - from->total) : std::nullopt;
    };
    const auto before = step(edge.below, edge.at), after = step(edge.at, edge.above);
    std::optional<Rational> jump = edge.at ? before : step(edge.below, edge.above);
    std::optional<Rational> other = edge.at ? after : std::nullopt;
    if (edge.at && (!jump || turns == Threshold::Turns::above || (turns == Threshold::Turns::both && other &&
                                                                  abs(*other) > abs(*jump))))
      std::swap(jump, other);
    if (!jump) return std::nullopt;
    // Of what turns on either side both jumps are its own.
    Rational usual = other && turns != Threshold::Turns::both ? abs(*other) : Rational(0);
    const auto neighbour = [&](const std::optional<Rational>& end, const std::optional<EdgePoint>& point,
                               const std::optional<Rational>& inner) {
      if (!end || !point || !inner) return;
      const ThresholdRun* beyond = turning.run(*end + (*end > *inner ? grain : -grain));
      if (beyond != nullptr) usual = std::max(usual, abs(total_of(edge, *beyond) - point->total));
    };
    neighbour(found.below, edge.below, found.at ? found.at : found.above);
    neighbour(found.above, edge.above, found.at ? found.at : found.below);
    return abs(*jump) > usual + rounding_ ? jump : std::nullopt;
  }

  const core::Contract& contract_;
  const std::vector<Threshold>& thresholds_;
  Runs runs_;
  std::vector<Base> bases_;
  // The coarsest one: what rounding alone may add to a step is no cliff.
  Rational rounding_;
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
