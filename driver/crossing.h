// Looking for where a figure comes to its threshold, while one thing in the data is turned step by step.
#pragma once
#include <map>
#include <optional>

#include "driver/dial.h"
#include "driver/threshold_run.h"

namespace hito::driver {

struct Crossing {
  // Positions of the dial at which the figure is just below the threshold, at it and just above: neighbours, where the
  // figure moves at each step. Nothing where the figure does not come there.
  std::optional<Rational> below, at, above;
};

// Runs as the dial is turned, each once.
class Turning {
 public:
  // `left`: how much work may still be done; it is counted down. The rest must outlive this.
  Turning(const Runs& runs, const Dial& dial, std::size_t threshold, SeenKey key, std::size_t& left)
      : runs_(runs), dial_(dial), threshold_(threshold), key_(std::move(key)), left_(left) {}

  // Nothing where no crossing was found: the figure does not move, goes away, or the work is done.
  std::optional<Crossing> cross(Threshold::Turns turns);
  // Null where there are no such data, they stop the run, or the work is done; `counted`: whether it is work.
  const ThresholdRun* run(const Rational& position, bool counted = true);
  // The comparison there; null where it is not made.
  const Seen* seen(const Rational& position);
  // The figure less the threshold.
  std::optional<Rational> distance(const Rational& position);

 private:
  struct Point {
    Rational position, distance;
  };
  std::optional<Point> look(const Rational& position);
  std::optional<Point> guessed(const Point& first);
  std::optional<Crossing> between(Point a, Point b, Threshold::Turns turns);
  Crossing around(const Rational& at, Threshold::Turns turns);
  Rational end_of_flat(const Rational& at, bool up);
  Rational on_grid(const Rational& position) const;

  const Runs& runs_;
  const Dial& dial_;
  std::size_t threshold_;
  SeenKey key_;
  std::size_t& left_;
  std::map<Rational, std::optional<ThresholdRun>> known_;
};

}  // namespace hito::driver
