// Chains of operations on numbers, drawn at random, as one kernel each, with the exact value of every step at every
// point. What a kernel stores is compared with them.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "compiler/fit/numbers.h"
#include "tests/unit/jit/machine.h"

namespace hito::fit::tests {

constexpr std::size_t points = 32;

// By point; nothing: it rests on a division by 0, and nobody uses it.
using Exact = std::vector<std::optional<Rational>>;
using ExactBit = std::vector<std::optional<bool>>;

struct Step {
  std::string what;  // "divide s1 s3"
  Number number;
  Exact exact;
};
struct Answer {
  std::string what;
  Reg bit = no_reg;
  ExactBit exact;
};

// What came up, so that a test can ask for it.
struct Coverage {
  std::map<std::string, int> counts;
  void saw(const std::string& what) { ++counts[what]; }
};

class Chain {
 public:
  Chain(std::uint64_t seed, Coverage& coverage);

  const Kernel& kernel() const { return kernel_; }
  // Runs the kernel and compares; the first difference in words, empty: none.
  std::string check(KernelFunction function);
  // A result that was given up although its exact ends fit, in words.
  const std::string& given_up() const { return given_up_; }

 private:
  struct Leaf {
    Lane lane;
    std::vector<Integer> values;
  };
  std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
  bool chance(unsigned percent) { return below(100) < percent; }
  Integer of_bits(std::size_t bits);
  Integer within(const Integer& low, const Integer& high);
  Rational unit();
  void leaf();
  void constant();
  void literal(const Rational& value);
  bool operation();
  bool add_step(std::string what, std::optional<Number> number, Exact exact, std::size_t bits);
  bool binary(const char* name, const Step& a, const Step& b);
  bool compare(const Step& a, const Step& b);
  bool choose(const Step& a, const Step& b);
  bool round_step(const Step& a);
  std::string check_step(std::size_t s, jit::tests::Buffers& memory) const;

  std::mt19937_64 random_;
  Coverage& coverage_;
  Kernel kernel_;
  std::vector<Buffer> buffers_;
  KernelWriter writer_;
  Numbers numbers_;
  std::vector<Leaf> leaves_;
  std::vector<Step> steps_;
  std::vector<Answer> answers_;
  std::string given_up_;
};

}  // namespace hito::fit::tests
