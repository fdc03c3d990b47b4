// Kernels drawn at random, against the interpreter.
#include <gtest/gtest.h>

#include <algorithm>

#include "compiler/jit/jit.h"
#include "tests/unit/jit/draw.h"

namespace hito::jit::tests {
namespace {

using fit::Kernel;

// From nothing to more than two blocks.
std::pair<std::int64_t, std::int64_t> draw_range(Draw& draw, std::size_t size) {
  const std::uint64_t longest = draw.below(8) == 0 ? size : 70;
  const std::uint64_t begin = draw.below(size + 1);
  const std::uint64_t end = std::min<std::uint64_t>(size, begin + draw.below(longest + 1));
  return {static_cast<std::int64_t>(begin), static_cast<std::int64_t>(end)};
}

void expect_like_interpreter(std::uint64_t seed, std::size_t count, std::size_t shortest, std::size_t longest) {
  Draw draw(seed);
  constexpr std::size_t size = 2600;
  std::vector<Kernel> kernels;
  for (std::size_t k = 0; k < count; ++k)
    kernels.push_back(draw.kernel(shortest + draw.below(longest - shortest), size));
  const Native native = compile(kernels, {});
  for (std::size_t k = 0; k < count; ++k) {
    Buffers expected = draw.data(kernels[k], size);
    Buffers found = expected;
    for (int part = 0; part < 3; ++part) {
      const auto [begin, end] = draw_range(draw, size);
      interpret(kernels[k], expected, begin, end);
      run(native.function(k), found, begin, end);
    }
    ASSERT_EQ(found, expected) << "seed " << seed << ", kernel " << k << '\n' << fit::to_text(kernels[k]);
  }
}

class Drawn : public testing::TestWithParam<std::uint64_t> {};
TEST_P(Drawn, KernelsDoAsTheInterpreter) { expect_like_interpreter(GetParam(), 100, 20, 60); }
INSTANTIATE_TEST_SUITE_P(Seeds, Drawn, testing::Range<std::uint64_t>(1, 21));

// Of which less is made the longer they are.
TEST(Drawn, LongKernels) { expect_like_interpreter(100, 4, 150, 400); }
TEST(Drawn, LongerKernels) { expect_like_interpreter(150, 1, 1200, 1201); }
TEST(Drawn, VeryLongKernels) { expect_like_interpreter(200, 1, 9000, 9001); }

}  // namespace
}  // namespace hito::jit::tests
