// What is paid around a threshold, on data that come to it, and whether that is a cliff.
#pragma once
#include <array>
#include <optional>

#include "driver/crossing.h"

namespace hito::driver {

// What goes on at the threshold from what it came to: any jump there is another's.
bool joins(EdgeKind kind);

class EdgeTelling {
 public:
  explicit EdgeTelling(const core::Contract& contract);

  // Without data.
  Edge blank(const Threshold& threshold) const;
  // The points of the crossing with what is paid there, but for their data.
  Edge told(const Threshold& threshold, const Dial& dial, const Crossing& found, Turning& turning) const;
  // Examples of the points, ready to stand in the contract.
  void put_data(Edge& edge, const Dial& dial, const Crossing& found) const;

 private:
  void choose_currency(Edge& edge, const std::array<const ThresholdRun*, 3>& runs) const;
  Rational payment(const ThresholdRun& run, const std::string& number) const;
  std::optional<EdgePoint> point_at(const Edge& edge, const Dial& dial, const Rational& position,
                                    const ThresholdRun& run) const;
  std::string title_of(const Edge& edge, const std::optional<EdgePoint>* point) const;
  std::optional<Rational> cliff_of(const Edge& edge, Threshold::Turns turns, const Crossing& found,
                                   const Rational& grain, Turning& turning) const;

  const core::Contract& contract_;
  // The coarsest one: what rounding alone may add to a step is no cliff.
  Rational rounding_;
};

}  // namespace hito::driver
