// The fuzzer's own random numbers (splitmix64): the same on every machine and with every library.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

namespace hito::fuzz {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }
  // From 0 to n - 1; n is not 0.
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(high - low + 1));
  }
  bool chance(unsigned percent) { return next() % 100 < percent; }
  template <class T>
  const T& pick(const std::vector<T>& from) {
    return from[below(from.size())];
  }
  template <class T>
  T pick(std::initializer_list<T> from) {
    return *(from.begin() + below(from.size()));
  }
  // Position chosen in proportion to the weights, not all 0.
  std::size_t weighted(std::initializer_list<unsigned> weights) {
    unsigned sum = 0;
    for (unsigned weight : weights) sum += weight;
    std::size_t left = below(sum), at = 0;
    for (unsigned weight : weights) {
      if (left < weight) return at;
      left -= weight;
      ++at;
    }
    return 0;
  }
  template <class T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }
  Random fork() { return Random(next()); }

 private:
  std::uint64_t state_;
};

}  // namespace hito::fuzz
