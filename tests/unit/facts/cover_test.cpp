#include "compiler/facts/cover.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace hito::facts {
namespace {

Piece piece(int from, int to) { return {{0, Rational(from), false}, {0, Rational(to), false}}; }

bool inside(const Piece& p, int value) {
  const Cut at{0, Rational(value), false};
  return p.from <= at && at < p.to;
}

TEST(Cover, LinesThatMeetLeaveNoGap) {
  const std::vector<Line> lines{{{piece(0, 3)}, false}, {{piece(3, 9)}, false}};
  const Cover found = cover({piece(0, 9)}, lines);
  EXPECT_TRUE(found.gaps.empty());
  EXPECT_TRUE(found.overlaps.empty());
}

TEST(Cover, AGapIsThePieceBetweenTwoCuts) {
  const std::vector<Line> lines{{{piece(0, 3)}, false}, {{piece(5, 9)}, false}};
  const Cover found = cover({piece(0, 9)}, lines);
  ASSERT_EQ(found.gaps.size(), 1U);
  EXPECT_EQ(found.gaps[0][0], piece(3, 5));
}

TEST(Cover, APointJustAfterAValueIsAPlaceOfItsOwn) {
  const Cut before{0, Rational(5), false}, after{0, Rational(5), true};
  const std::vector<Line> lines{{{Piece{{-1, {}, false}, before}}, false}, {{Piece{after, {1, {}, false}}}, false}};
  const Cover found = cover({Piece{}}, lines);
  ASSERT_EQ(found.gaps.size(), 1U);
  EXPECT_EQ(found.gaps[0][0], (Piece{before, after}));
}

TEST(Cover, ALineThatClosesAnswersOnlyWhereNoOtherDoes) {
  const std::vector<Line> lines{{{piece(0, 3)}, false}, {{Piece{}}, true}};
  EXPECT_TRUE(cover({piece(0, 9)}, lines).overlaps.empty());
  EXPECT_TRUE(cover({piece(0, 9)}, lines).used[1]);
  EXPECT_FALSE(cover({piece(0, 3)}, lines).used[1]);
}

TEST(Cover, ManyLinesOnOneAxisAreQuick) {
  std::vector<Line> lines;
  for (int i = 0; i < 50'000; ++i) lines.push_back({{piece(i, i + 1)}, false});
  const Cover found = cover({piece(0, 50'000)}, lines);
  EXPECT_TRUE(found.complete && found.gaps.empty() && found.overlaps.empty());
}

TEST(Cover, WorkIsBounded) {
  // Staircases that cross on six axes: more cells than anyone checks.
  std::vector<Line> lines;
  for (int i = 0; i < 60; ++i) {
    Line line;
    for (int axis = 0; axis < 6; ++axis) line.box.push_back(piece(i * (axis + 1) % 61, 200 + i));
    lines.push_back(std::move(line));
  }
  EXPECT_FALSE(cover(Box(6, piece(0, 400)), lines).complete);
}

// Random lines over a grid of at most 4 × 4 × 4 points, against counting at every point.
class AgainstCounting : public ::testing::Test {
 protected:
  static constexpr int side = 4;
  std::mt19937 random_{42};
  int pick(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }

  std::vector<Line> any_lines(std::size_t axes) {
    std::vector<Line> lines(static_cast<std::size_t>(pick(1, 6)));
    for (Line& line : lines) {
      for (std::size_t axis = 0; axis < axes; ++axis) {
        const int from = pick(-1, side - 1);
        line.box.push_back(pick(0, 3) == 0 ? Piece{} : piece(from, from + pick(1, 3)));
      }
    }
    if (pick(0, 2) == 0) lines.back().closes = true;
    return lines;
  }
  static std::vector<std::array<int, 3>> points(std::size_t axes) {
    std::vector<std::array<int, 3>> all;
    for (int x = 0; x < side; ++x)
      for (int y = 0; y < (axes > 1 ? side : 1); ++y)
        for (int z = 0; z < (axes > 2 ? side : 1); ++z) all.push_back({x, y, z});
    return all;
  }
  static bool in(const Box& box, const std::array<int, 3>& point) {
    for (std::size_t i = 0; i < box.size(); ++i)
      if (!inside(box[i], point[i])) return false;
    return true;
  }
};

TEST_F(AgainstCounting, GapsAndOverlapsAreThoseOfThePoints) {
  for (int round = 0; round < 3000; ++round) {
    const auto axes = static_cast<std::size_t>(pick(1, 3));
    const std::vector<Line> lines = any_lines(axes);
    const Cover found = cover(Box(axes, piece(0, side)), lines);
    bool gap = false, overlap = false;
    std::vector<bool> used(lines.size(), false);
    for (const auto& point : points(axes)) {
      int answers = 0;
      for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].closes && in(lines[i].box, point)) {
          ++answers;
          used[i] = true;
        }
      }
      const bool closed = lines.back().closes && in(lines.back().box, point);
      if (closed && answers == 0) used.back() = true;
      gap = gap || (answers == 0 && !closed);
      overlap = overlap || answers > 1;
    }
    ASSERT_EQ(!found.gaps.empty(), gap) << "round " << round;
    ASSERT_EQ(!found.overlaps.empty(), overlap) << "round " << round;
    ASSERT_EQ(found.used, used) << "round " << round;
    for (const Box& box : found.gaps) {
      for (const auto& point : points(axes)) {
        if (!in(box, point)) continue;
        for (const Line& line : lines) ASSERT_FALSE(in(line.box, point)) << "round " << round;
      }
    }
    for (const Overlap& both : found.overlaps) {
      for (const auto& point : points(axes)) {
        if (!in(both.box, point)) continue;
        ASSERT_TRUE(in(lines[both.a].box, point) && in(lines[both.b].box, point)) << "round " << round;
      }
    }
  }
}

}  // namespace
}  // namespace hito::facts
