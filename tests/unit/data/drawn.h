// Columns drawn at random, and the vectors that they are read with.
#pragma once
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "runtime/data/vectors.h"
#include "tests/unit/data/reading.h"

namespace hito::runtime::tests {

class Draw {
 public:
  explicit Draw(std::uint64_t seed) : bits_(seed) {}
  std::int64_t below(std::int64_t end) { return static_cast<std::int64_t>(bits_() % static_cast<std::uint64_t>(end)); }
  bool one_in(std::int64_t n) { return below(n) == 0; }
  template <class T>
  const T& of(const std::vector<T>& all) {
    return all[static_cast<std::size_t>(below(std::ssize(all)))];
  }
  std::string digits(std::int64_t most) {
    std::string out;
    for (std::int64_t n = below(most + 1); n > 0; --n) out += static_cast<char>('0' + below(10));
    return out;
  }

 private:
  std::mt19937_64 bits_;
};

// Of any kind that a file may have, with limits and spellings of its own.
inline core::Field drawn_field(Draw& draw, std::string name) {
  using core::Kind;
  core::Field made = field(std::move(name), of_kind(Kind::text));
  switch (draw.below(7)) {
    case 0: made.type = integer_of(); break;
    case 1:
      made.type = number_of();
      made.decimals = static_cast<unsigned>(draw.below(5));
      break;
    case 2:
      made.type = percent();
      made.decimals = static_cast<unsigned>(draw.below(5));
      break;
    case 3:
      made.type = of_kind(Kind::date);
      if (draw.one_in(4)) made.spelling.date_pattern = "dd/mm/yyyy";
      break;
    case 4: made.type = choice_of(sexes); break;
    case 5: made.type = of_kind(Kind::yes_no); break;
    default: made.type = of_kind(draw.one_in(2) ? Kind::identifier : Kind::text); break;
  }
  made.may_miss = draw.one_in(2);
  if (draw.one_in(3)) made.spelling.missing = {"NA", "-9"};
  if (made.may_miss && draw.one_in(3)) made.spelling.missing.push_back(draw.one_in(2) ? "12" : "99");
  if (draw.one_in(3)) made.bounds.low = Rational(draw.below(9) - 3, 2);
  if (draw.one_in(3)) made.bounds.high = Rational(draw.below(draw.one_in(2) ? 4000 : 400'000), 3);
  if (draw.one_in(4)) made.bounds.first = make_date(2022, 1, 1);
  return made;
}

// A test for each width of vectors; one that this machine has not is that of the widest it has.
class WithVectors : public testing::TestWithParam<Vectors> {
 protected:
  WithVectors() { limit_vectors(GetParam()); }
  WithVectors(const WithVectors&) = delete;
  WithVectors& operator=(const WithVectors&) = delete;
  ~WithVectors() override { limit_vectors(Vectors::avx512); }
};
inline const auto every_width = testing::Values(Vectors::any, Vectors::avx2, Vectors::avx512);
inline std::string name_of_width(const testing::TestParamInfo<Vectors>& given) {
  return given.param == Vectors::any ? "any" : given.param == Vectors::avx2 ? "avx2" : "avx512";
}

}  // namespace hito::runtime::tests
