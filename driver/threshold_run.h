// One run of the reference evaluator, with how far the figures that are compared were from their thresholds.
#pragma once
#include <optional>
#include <vector>

#include "driver/thresholds.h"
#include "runtime/statement/statement.h"

namespace hito::driver {

// Which of the comparisons with one threshold: by the rows in scope and the period, and which of those. Where one value
// of the data changes, the same one has the same key.
struct SeenKey {
  std::vector<std::pair<core::DatasetId, std::uint32_t>> rows;
  std::uint32_t period = 0;
  std::uint32_t nth = 0;
  friend auto operator<=>(const SeenKey&, const SeenKey&) = default;
};
struct Seen {
  std::size_t threshold = 0;
  SeenKey key;
  Rational distance;    // the figure less the threshold; of dates, in days
  core::Value against;  // the threshold
};
struct ThresholdRun {
  std::vector<Seen> seen;
  runtime::Totals totals;

  // Nothing where that comparison was not made.
  const Seen* of(std::size_t threshold, const SeenKey& key) const;
};

class Runs {
 public:
  Runs(const core::Contract& contract, const std::vector<Threshold>& thresholds);

  // Nothing where the data stop the run. `only`: the threshold that is asked about; nothing: all of them.
  std::optional<ThresholdRun> run(const core::Example& example, std::optional<std::size_t> only) const;
  // How much work a run is, in rows and clauses, at least 1.
  std::size_t work(const core::Example& example) const;

 private:
  const core::Contract& contract_;
  const std::vector<Threshold>& thresholds_;
};

}  // namespace hito::driver
