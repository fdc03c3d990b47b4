// Writes kernels: equal instructions are one, what is known is not computed, what is not used is left out.
#pragma once
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "compiler/fit/fit.h"

namespace hito::fit {

// An integer in a register, with its ends.
struct Whole {
  Reg reg = no_reg;
  Lane lane = Lane::i64;
  Integer low, high;
  bool known() const { return low == high; }
};

// The narrowest lane of integers that holds [low, high], with room for the ends that minima and maxima begin with;
// nothing when none does.
std::optional<Lane> lane_for(const Integer& low, const Integer& high);

class KernelWriter {
 public:
  KernelWriter(Kernel& kernel, std::vector<Buffer>& buffers) : kernel_(kernel), buffers_(buffers) {}

  // Integers. Nothing: the result fits no lane.
  Whole constant(const Integer& value);
  Whole load(Buffer buffer, const Seen& seen, Reg at);
  std::optional<Whole> add(const Whole& a, const Whole& b);
  std::optional<Whole> subtract(const Whole& a, const Whole& b);
  std::optional<Whole> multiply(const Whole& a, const Whole& b);
  // a / b toward zero and what remains; b is above 0.
  std::pair<Whole, Whole> divide(const Whole& a, const Whole& b);
  Whole select(Reg condition, const Whole& a, const Whole& b);
  Whole in_lane(const Whole& a, Lane lane);
  Whole call(Helper helper, const Whole& a, const Whole& b, const Integer& low, const Integer& high);
  // Which of `begins`, the same in all of a kernel, is the last that `a`, of 32 bits, is not below; the first for all
  // others.
  Whole position(const Whole& a, const std::vector<std::int32_t>& begins);
  // The same integer where something else is known of it.
  Whole bounded(const Whole& a, const Integer& low, const Integer& high) const { return {a.reg, a.lane, low, high}; }

  // Bits.
  Reg truth(bool value);
  std::optional<bool> known(Reg bit) const;
  Reg load_bit(Buffer buffer, const Seen& seen, Reg at);
  Reg equal(const Whole& a, const Whole& b);
  Reg less(const Whole& a, const Whole& b);
  Reg less_equal(const Whole& a, const Whole& b);
  Reg equal_bits(Reg a, Reg b);
  Reg both(Reg a, Reg b);
  Reg either(Reg a, Reg b);
  Reg negation(Reg a);
  Reg select_bit(Reg condition, Reg a, Reg b);

  Reg point();
  void store(Buffer buffer, Lane lane, Reg value);
  // Of numbers, and of bits. `size`: elements that the buffer has at least.
  void combine(KernelOp op, Buffer buffer, std::uint32_t size, Lane lane, Reg mask, const Whole& at,
               const Whole& value);
  void combine(KernelOp op, Buffer buffer, std::uint32_t size, Lane lane, Reg mask, const Whole& at, Reg value,
               bool narrow = false);

  // Leaves out what no store needs.
  void finish();

 private:
  std::uint32_t buffer(Buffer wanted, Lane lane);
  Reg add_inst(const KernelInst& inst);
  Whole operation(KernelOp op, const Whole& a, const Whole& b, Lane lane, const Integer& low, const Integer& high);
  Reg compare(KernelOp op, const Whole& a, const Whole& b);
  using Key = std::tuple<KernelOp, Lane, Reg, Reg, Reg, std::uint32_t, Helper, Wide, bool>;
  Kernel& kernel_;
  std::vector<Buffer>& buffers_;
  std::map<Key, Reg> written_;
};

}  // namespace hito::fit
