// Kernels and data drawn at random, the same for the same seed.
#pragma once
#include <random>

#include "tests/unit/jit/machine.h"

namespace hito::jit::tests {

inline constexpr fit::Lane lanes[] = {fit::Lane::bit, fit::Lane::i32, fit::Lane::i64, fit::Lane::i128};
inline constexpr fit::Lane number_lanes[] = {fit::Lane::i32, fit::Lane::i64, fit::Lane::i128};
inline constexpr fit::KernelOp combining[] = {fit::KernelOp::sum_into, fit::KernelOp::minimum_into,
                                              fit::KernelOp::maximum_into};

class Draw {
 public:
  explicit Draw(std::uint64_t seed) : random_(seed) {}
  std::uint64_t below(std::uint64_t bound) { return random_() % bound; }
  template <class Range>
  auto one_of(const Range& range) {
    return *(std::begin(range) + static_cast<std::ptrdiff_t>(below(std::size(range))));
  }
  // Often near an end of the lane or near zero, otherwise of any length.
  Wide value(fit::Lane lane);
  // What the kernel's buffers hold before it runs; each has `size` elements.
  Buffers data(const fit::Kernel& kernel, std::size_t size);
  // Some of everything a kernel may do, on points below `size`.
  fit::Kernel kernel(std::size_t instructions, std::size_t size);

 private:
  std::mt19937_64 random_;
};

// Appends instructions and hands out their registers.
struct Writer {
  fit::Kernel kernel;
  fit::Reg add(const fit::KernelInst& inst) {
    kernel.code.push_back(inst);
    return static_cast<fit::Reg>(kernel.code.size() - 1);
  }
  fit::Reg constant(fit::Lane lane, Wide value) {
    return add({.op = fit::KernelOp::constant, .lane = lane, .value = value});
  }
  fit::Reg point() { return add({.op = fit::KernelOp::point}); }
  std::uint32_t buffer(fit::Lane lane) {
    kernel.buffers.push_back(lane);
    return static_cast<std::uint32_t>(kernel.buffers.size() - 1);
  }
  fit::Reg load(fit::Lane lane, std::uint32_t from, fit::Reg index) {
    return add({.op = fit::KernelOp::load, .lane = lane, .a = index, .buffer = from});
  }
  // The point's element of a new buffer.
  fit::Reg column(fit::Lane lane) {
    const std::uint32_t from = buffer(lane);
    return load(lane, from, point());
  }
  fit::Reg binary(fit::KernelOp op, fit::Lane lane, fit::Reg a, fit::Reg b) {
    return add({.op = op, .lane = lane, .a = a, .b = b});
  }
  void store(fit::Lane lane, fit::Reg value) {
    const std::uint32_t into = buffer(lane);
    add({.op = fit::KernelOp::store, .lane = lane, .a = value, .buffer = into});
  }
  void combine(fit::KernelOp op, fit::Lane lane, fit::Reg mask, fit::Reg index, fit::Reg value) {
    const std::uint32_t into = buffer(lane);
    add({.op = op, .lane = lane, .a = mask, .b = index, .c = value, .buffer = into});
  }
  // 0 <= index < size
  fit::Reg within(fit::Lane lane, fit::Reg index, Wide size);
  // `divisor`, or 7 where that is 0 or -1.
  fit::Reg divisor(fit::Lane lane, fit::Reg divisor);
};

}  // namespace hito::jit::tests
