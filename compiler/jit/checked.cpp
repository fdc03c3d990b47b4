#include "compiler/jit/checked.h"

#include <algorithm>

#include "base/diagnostics.h"

namespace hito::jit {
namespace {

using fit::Kernel;
using fit::KernelInst;
using fit::KernelOp;
using fit::Lane;
using fit::Reg;

bool is_index(Lane lane) { return lane == Lane::i32 || lane == Lane::i64; }

class Checker {
 public:
  explicit Checker(const Kernel& kernel) : kernel_(kernel), use_of_buffer_(kernel.buffers.size()) {}
  std::vector<std::optional<Lane>> run() {
    for (const KernelInst& inst : kernel_.code) lanes_.push_back(result(inst));
    return std::move(lanes_);
  }

 private:
  Lane lane(Reg reg) const {
    require(reg < lanes_.size() && lanes_[reg].has_value(), "a kernel's operand is not a value before it");
    return *lanes_[reg];
  }
  static void want(bool holds) { require(holds, "a kernel's instruction has operands of a wrong lane"); }
  void want_numbers(const KernelInst& inst) const {
    want(inst.lane != Lane::bit && lane(inst.a) == inst.lane && lane(inst.b) == inst.lane);
  }
  void want_buffer(const KernelInst& inst) {
    require(inst.buffer < kernel_.buffers.size(), "a kernel's buffer is not declared");
    want(kernel_.buffers[inst.buffer] == inst.lane);
    std::optional<KernelOp>& use = use_of_buffer_[inst.buffer];
    require(!use || *use == inst.op, "a kernel uses one buffer in two ways");
    use = inst.op;
  }

  std::optional<Lane> result(const KernelInst& inst) {
    switch (inst.op) {
      case KernelOp::constant: return inst.lane;
      case KernelOp::point: want(inst.lane == Lane::i64); return inst.lane;
      case KernelOp::load:
        want_buffer(inst);
        want(is_index(lane(inst.a)));
        return inst.lane;
      case KernelOp::add:
      case KernelOp::subtract:
      case KernelOp::multiply:
      case KernelOp::divide:
      case KernelOp::remainder:
        want_numbers(inst);
        want(!inst.by_double || inst.lane != Lane::i128);
        return inst.lane;
      case KernelOp::equal:
      case KernelOp::not_equal: want(inst.lane == Lane::bit && lane(inst.a) == lane(inst.b)); return inst.lane;
      case KernelOp::less:
      case KernelOp::less_equal:
        want(inst.lane == Lane::bit && lane(inst.a) == lane(inst.b) && lane(inst.a) != Lane::bit);
        return inst.lane;
      case KernelOp::bit_and:
      case KernelOp::bit_or:
        want(inst.lane == Lane::bit && lane(inst.a) == Lane::bit && lane(inst.b) == Lane::bit);
        return inst.lane;
      case KernelOp::bit_not: want(inst.lane == Lane::bit && lane(inst.a) == Lane::bit); return inst.lane;
      case KernelOp::select:
        want(lane(inst.a) == Lane::bit && lane(inst.b) == inst.lane && lane(inst.c) == inst.lane);
        return inst.lane;
      case KernelOp::widen: want(lane(inst.a) <= inst.lane); return inst.lane;
      case KernelOp::narrow: want(lane(inst.a) >= inst.lane); return inst.lane;
      case KernelOp::call:
        want(inst.lane == Lane::i64);
        want_numbers(inst);
        return inst.lane;
      case KernelOp::position:
        want(inst.lane == Lane::i32 && lane(inst.a) == Lane::i32);
        require(!kernel_.begins.empty() && std::ranges::is_sorted(kernel_.begins),
                "a kernel's begins are not in order");
        return inst.lane;
      case KernelOp::store:
        want_buffer(inst);
        want(lane(inst.a) == inst.lane);
        return std::nullopt;
      case KernelOp::sum_into:
      case KernelOp::minimum_into:
      case KernelOp::maximum_into:
      case KernelOp::or_into:
        want_buffer(inst);
        want((inst.lane == Lane::bit) == (inst.op == KernelOp::or_into));
        want(lane(inst.a) == Lane::bit && is_index(lane(inst.b)) && lane(inst.c) == inst.lane);
        want(!inst.narrow || kernel_.code[inst.c].op == KernelOp::widen);
        return std::nullopt;
    }
    throw InternalError("an operation out of its enumeration");
  }

  const Kernel& kernel_;
  std::vector<std::optional<KernelOp>> use_of_buffer_;
  std::vector<std::optional<Lane>> lanes_;
};

}  // namespace

std::vector<std::optional<Lane>> checked_lanes(const Kernel& kernel) { return Checker(kernel).run(); }

bool combines(KernelOp op) {
  return op == KernelOp::sum_into || op == KernelOp::minimum_into || op == KernelOp::maximum_into ||
         op == KernelOp::or_into;
}

}  // namespace hito::jit
