// Contracts, data and lines drawn by a generator that favours edges: few distinct amounts and dates, allowed amounts at
// or next to what lines add up to, caps on overlapping clauses.
#pragma once
#include <random>
#include <string>
#include <vector>

#include "runtime/reference/steps.h"
#include "tests/unit/reference/build.h"

namespace hito::test {

class Draw {
 public:
  explicit Draw(std::uint64_t seed) : source_(seed) {}
  // 0 … count - 1.
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(source_() % count); }
  bool one_in(std::size_t count) { return below(count) == 0; }
  template <class T>
  T of(const std::vector<T>& among) {
    return among[below(among.size())];
  }

 private:
  std::mt19937_64 source_;
};

// Visits of people in areas; clauses on each of them and on no row.
struct DrawnCase : Build {
  DatasetId areas, people, visits;
  runtime::Rows rows;
  runtime::Inputs inputs;
  std::vector<runtime::Line> lines;
  Rational step;

  // `divided`: clauses divide their payments and there is at most one cap.
  DrawnCase(std::uint64_t seed, bool divided);

 private:
  void draw_periods();
  void draw_data();
  void draw_clauses(bool divided);
  void draw_lines();
  void draw_cap(std::size_t number);
  std::vector<std::vector<core::ColumnIndex>> ways_to(DatasetId unit, std::vector<ClauseId>& on) const;
  ExprId cap_amount(const std::vector<ClauseId>& on, bool by_own_periods);
  Integer near_a_sum(const std::vector<ClauseId>& on);
  std::optional<Date> draw_date();
  Integer draw_steps();

  Draw draw_;
  std::size_t clauses_ = 0;
  // Sizes of amounts, in steps; and days of lines. Few of each, so that ties are common.
  std::vector<Integer> sizes_;
  std::vector<Date> days_;
};

}  // namespace hito::test
