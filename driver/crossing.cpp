#include "driver/crossing.h"

#include <algorithm>

#include "driver/sound.h"

namespace hito::driver {

const ThresholdRun* Turning::run(const Rational& position, bool counted) {
  if (position < dial_.low || position > dial_.high) return nullptr;
  const auto known = known_.find(position);
  if (known != known_.end()) return known->second ? &*known->second : nullptr;
  const core::Example turned = dial_.turned(position);
  const std::size_t work = counted ? runs_.work(turned) : 0;
  if (work > left_) {
    left_ = 0;
    return nullptr;
  }
  left_ -= work;
  const auto& run = known_.emplace(position, runs_.run(turned, threshold_)).first->second;
  return run ? &*run : nullptr;
}

const Seen* Turning::seen(const Rational& position) {
  const ThresholdRun* at = run(position);
  return at == nullptr ? nullptr : at->of(threshold_, key_);
}

std::optional<Rational> Turning::distance(const Rational& position) {
  const Seen* one = seen(position);
  return one == nullptr ? std::nullopt : std::optional(one->distance);
}

std::optional<Turning::Point> Turning::look(const Rational& position) {
  const auto apart = distance(position);
  return apart ? std::optional(Point{position, *apart}) : std::nullopt;
}

Rational Turning::on_grid(const Rational& position) const {
  return std::clamp(round(position, dial_.grain, RoundMode::floor), dial_.low, dial_.high);
}

std::optional<Crossing> Turning::cross(Threshold::Turns turns) {
  const auto first = look(dial_.here);
  if (!first) return std::nullopt;
  if (first->distance.sign() == 0) return around(first->position, turns);
  const auto other = guessed(*first);
  if (!other) return std::nullopt;
  if (other->distance.sign() == 0) return around(other->position, turns);
  return between(*first, *other, turns);
}

// A position on the other side of the threshold, or at it: by the distance itself, as where the figure is what varies;
// by the slope; then further and further away.
std::optional<Turning::Point> Turning::guessed(const Point& first) {
  const auto beyond = [&](const std::optional<Point>& one) {
    return one && one->distance.sign() != first.distance.sign();
  };
  std::vector<Rational> tries{first.position - first.distance, first.position + first.distance};
  Rational step = dial_.grain;
  for (int i = 0; i < 8; ++i, step *= Rational(10))
    tries.insert(tries.end(), {first.position + step, first.position - step});
  tries.insert(tries.end(), {dial_.low, dial_.high});
  for (const Rational& wanted : tries) {
    const auto one = look(on_grid(wanted));
    if (beyond(one)) return one;
    if (!one || one->distance == first.distance) continue;
    const Rational slope = (one->distance - first.distance) / (one->position - first.position);
    const Rational zero = first.position - first.distance / slope;
    for (const Rational& near : {zero, zero + dial_.grain}) {
      const auto found = look(on_grid(near));
      if (beyond(found)) return found;
    }
  }
  return std::nullopt;
}

// The two are on either side. By the slope and by halves, in turn: the first is quick on straight lines, the second
// never slow.
std::optional<Crossing> Turning::between(Point a, Point b, Threshold::Turns turns) {
  if (b.position < a.position) std::swap(a, b);
  for (bool by_slope = true; b.position - a.position > dial_.grain; by_slope = !by_slope) {
    const Rational part = by_slope ? a.distance / (a.distance - b.distance) : Rational(1, 2);
    Rational middle = on_grid(a.position + (b.position - a.position) * part);
    if (middle <= a.position) middle = a.position + dial_.grain;
    if (middle >= b.position) middle = b.position - dial_.grain;
    const auto one = look(middle);
    if (!one) return std::nullopt;
    if (one->distance.sign() == 0) return around(middle, turns);
    (one->distance.sign() == a.distance.sign() ? a : b) = *one;
  }
  const bool rises = a.distance.sign() < 0;
  return Crossing{rises ? a.position : b.position, std::nullopt, rises ? b.position : a.position};
}

// The figure may stay at the threshold for several steps: the one that is shown lies where the comparison turns.
Crossing Turning::around(const Rational& at, Threshold::Turns turns) {
  const Rational first = end_of_flat(at, false), last = end_of_flat(at, true);
  const auto before = look(first - dial_.grain), after = look(last + dial_.grain);
  Crossing found;
  bool rises = true;
  if (before && before->distance.sign() != 0)
    rises = before->distance.sign() < 0;
  else if (after && after->distance.sign() != 0)
    rises = after->distance.sign() > 0;
  for (const auto& side : {before, after}) {
    if (!side || side->distance.sign() == 0) continue;
    (side->distance.sign() < 0 ? found.below : found.above) = side->position;
  }
  found.at = (turns == Threshold::Turns::above) == rises ? last : first;
  return found;
}

Rational Turning::end_of_flat(const Rational& at, bool up) {
  const auto is_flat = [&](const Rational& position) {
    const auto apart = distance(position);
    return apart && apart->sign() == 0;
  };
  Rational inside = at, step = up ? dial_.grain : -dial_.grain;
  while (is_flat(inside + step)) {
    inside += step;
    step *= Rational(2);
  }
  Rational outside = inside + step;
  while (abs(outside - inside) > dial_.grain) {
    const Rational middle = round((inside + outside) / Rational(2), dial_.grain, RoundMode::floor);
    const Rational next = middle == inside || middle == outside ? inside + (up ? dial_.grain : -dial_.grain) : middle;
    (is_flat(next) ? inside : outside) = next;
  }
  return inside;
}

}  // namespace hito::driver
