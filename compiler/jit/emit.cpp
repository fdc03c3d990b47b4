#include "compiler/jit/emit.h"

#include <fmt/format.h>
#include <llvm/IR/Verifier.h>
#include <llvm/Support/raw_ostream.h>

#include <algorithm>
#include <bit>

#include "base/diagnostics.h"
#include "compiler/jit/checked.h"
#include "compiler/jit/frame.h"
#include "compiler/jit/helpers.h"

namespace hito::jit {
namespace {

// Points of a block, and bytes of the stack that what waits for its second pass may take.
constexpr std::uint64_t most_points = fit::block_points;
constexpr std::uint64_t most_scratch = 32 * 1024;
// Bytes a point: beyond, blocks would be too short to be worth it.
constexpr std::uint64_t most_scratch_per_point = most_scratch / 64;
// Accumulations into few places keep these in registers over a block; a processor has 16 or 32 that hold several
// points.
constexpr std::uint32_t most_in_registers = 16;

// An accumulation, whose index is not known before and may repeat, stops the rest of the loop from being done several
// points at a time. So it is done in a pass of its own, over a block of points that left index and value here.
struct Waiting {
  const KernelInst* inst;
  Reg value;  // a sum of widened values waits before it is widened
  Lane index_lane, value_lane;
  Value* indices = nullptr;
  Value* values = nullptr;
};

// An accumulation into so few places that each has a register of its own: every point is combined into all of them,
// into all but one as what leaves them as they are. No point waits for another, and none has to find its place. Where
// the place is a `position`, a sum is cumulative: place k has what begins[k] is not above, and the difference to the
// next is its own. That is one comparison with the number itself, and the position is never worked out.
struct Spread {
  const KernelInst* inst;
  Reg value;  // a sum that is `narrow` is made before it is widened
  Lane lane;
  bool cumulative;
  Value* sums = nullptr;  // one a place
};

class KernelEmitter : private KernelFrame {
 public:
  KernelEmitter(llvm::Module& module, const Kernel& kernel, const std::string& name, bool converts)
      : KernelFrame(module, kernel, name), converts_(converts), lanes_(checked_lanes(kernel)) {}

  void run() {
    choose_spread();
    choose_waiting();
    Value* begin = function_->getArg(1);
    Value* end = function_->getArg(2);
    if (waiting_.empty() && spread_.empty()) {
      each_point(begin, build_.CreateSub(end, begin));
    } else {
      loop(begin, end, [&](Value* base) {
        Value* left = build_.CreateSub(end, base);
        Value* count = build_.CreateBinaryIntrinsic(llvm::Intrinsic::smin, left, build_.getInt64(block_));
        for (const Spread& spread : spread_) start(spread);
        each_point(base, count);
        for (const Waiting& waiting : waiting_) finish(waiting, count);
        for (const Spread& spread : spread_) finish(spread);
        return build_.CreateNSWAdd(base, count);
      });
    }
    build_.CreateRetVoid();
  }

 private:
  void each_point(Value* base, Value* count) {
    loop(build_.getInt64(0), count, [&](Value* offset) {
      offset_ = offset;
      point_ = build_.CreateNSWAdd(base, offset);
      values_.clear();
      next_waiting_ = waiting_.begin();
      next_spread_ = spread_.begin();
      for (const KernelInst& inst : kernel_.code) values_.push_back(emit(inst));
      return build_.CreateNSWAdd(offset, build_.getInt64(1));
    });
  }

  void choose_spread() {
    std::uint32_t left = most_in_registers;
    for (const KernelInst& inst : kernel_.code) {
      if (!combines(inst.op) || stays(inst) || inst.places == 0 || inst.places > left || inst.lane == Lane::i128)
        continue;
      const bool sums = inst.op == KernelOp::sum_into;
      const bool cumulative =
          sums && kernel_.code[inst.b].op == KernelOp::position && inst.places == kernel_.begins.size();
      const Reg value = inst.narrow ? kernel_.code[inst.c].a : inst.c;
      spread_.push_back({&inst, value, *lanes_[value], cumulative});
      left -= inst.places;
    }
    for (Spread& spread : spread_)
      spread.sums = build_.CreateAlloca(stored_type(spread.lane), build_.getInt64(spread.inst->places));
  }

  void choose_waiting() {
    std::uint64_t per_point = 0;
    for (const KernelInst& inst : kernel_.code) {
      if (!combines(inst.op) || stays(inst)) continue;
      if (std::ranges::find(spread_, &inst, &Spread::inst) != spread_.end()) continue;
      const KernelInst& combined = kernel_.code[inst.c];
      const bool widened = inst.op == KernelOp::sum_into && combined.op == KernelOp::widen;
      const Reg value = widened ? combined.a : inst.c;
      waiting_.push_back({&inst, value, *lanes_[inst.b], *lanes_[value]});
      per_point += bytes_of(waiting_.back().index_lane) + bytes_of(waiting_.back().value_lane);
    }
    if (waiting_.empty()) return;
    if (per_point > most_scratch_per_point) return waiting_.clear();
    block_ = std::min(most_points, std::bit_floor(most_scratch / per_point));
    for (Waiting& waiting : waiting_) {
      waiting.indices = build_.CreateAlloca(stored_type(waiting.index_lane), build_.getInt64(block_));
      waiting.values = build_.CreateAlloca(stored_type(waiting.value_lane), build_.getInt64(block_));
    }
  }
  // The one place of a whole total: kept in a register, several points at a time.
  bool stays(const KernelInst& inst) const {
    const KernelInst& index = kernel_.code[inst.b];
    return index.op == KernelOp::constant && index.value == 0 && inst.lane != Lane::i128;
  }

  Value* of(Reg reg) const { return values_[reg]; }
  void combine_at(const KernelInst& inst, Value* index, Value* stored) {
    Value* where = place(inst.buffer, index);
    Value* before = in_buffer(build_.CreateLoad(stored_type(inst.lane), where), inst.buffer);
    in_buffer(build_.CreateStore(combined(inst.op, before, stored), where), inst.buffer);
  }
  Value* sum_of(const Spread& spread, std::uint32_t place) {
    return build_.CreateConstInBoundsGEP1_64(stored_type(spread.lane), spread.sums, place);
  }
  void start(const Spread& spread) {
    for (std::uint32_t place = 0; place < spread.inst->places; ++place) {
      llvm::Constant* neutral = this->neutral(spread.inst->op, spread.lane);
      build_.CreateStore(to_stored(neutral), sum_of(spread, place));
    }
  }
  void combine(const Spread& spread) {
    const KernelInst& inst = *spread.inst;
    llvm::Constant* none = neutral(inst.op, spread.lane);
    Value* counts = build_.CreateSelect(of(inst.a), of(spread.value), none);
    Value* index = spread.cumulative ? of(kernel_.code[inst.b].a) : of(inst.b);
    for (std::uint32_t place = 0; place < inst.places; ++place) {
      Value* value = counts;
      if (spread.cumulative && place > 0)
        value = build_.CreateSelect(
            build_.CreateICmpSGE(index, build_.getInt32(static_cast<std::uint32_t>(kernel_.begins[place]))), counts,
            none);
      if (!spread.cumulative)
        value = build_.CreateSelect(build_.CreateICmpEQ(index, llvm::ConstantInt::get(index->getType(), place)), counts,
                                    none);
      Value* where = sum_of(spread, place);
      Value* before = build_.CreateLoad(stored_type(spread.lane), where);
      build_.CreateStore(combined(inst.op, before, to_stored(value)), where);
    }
  }
  void finish(const Spread& spread) {
    const KernelInst& inst = *spread.inst;
    Value* next = nullptr;
    for (std::uint32_t place = inst.places; place-- > 0;) {
      Value* sum = build_.CreateLoad(stored_type(spread.lane), sum_of(spread, place));
      Value* own = spread.cumulative && next != nullptr ? build_.CreateSub(sum, next) : sum;
      next = sum;
      combine_at(inst, build_.getInt64(place), spread.lane == inst.lane ? own : extended(own, spread.lane, inst.lane));
    }
  }

  // Where the mask does not hold, the neutral value goes to the first place: no branch, and nothing out of range.
  void combine(const KernelInst& inst) {
    if (next_spread_ != spread_.end() && next_spread_->inst == &inst) return combine(*next_spread_++);
    Value* first = llvm::ConstantInt::get(type_of(*lanes_[inst.b]), 0);
    Value* index = build_.CreateSelect(of(inst.a), of(inst.b), first);
    if (next_waiting_ == waiting_.end() || next_waiting_->inst != &inst) {
      Value* value = build_.CreateSelect(of(inst.a), of(inst.c), neutral(inst.op, inst.lane));
      return combine_at(inst, index, to_stored(value));
    }
    const Waiting& waiting = *next_waiting_++;
    Value* value = build_.CreateSelect(of(inst.a), of(waiting.value), neutral(inst.op, waiting.value_lane));
    build_.CreateStore(index, build_.CreateInBoundsGEP(index->getType(), waiting.indices, offset_));
    Value* stored = to_stored(value);
    build_.CreateStore(stored, build_.CreateInBoundsGEP(stored->getType(), waiting.values, offset_));
  }
  void finish(const Waiting& waiting, Value* count) {
    const KernelInst& inst = *waiting.inst;
    llvm::Type* index_type = stored_type(waiting.index_lane);
    llvm::Type* value_type = stored_type(waiting.value_lane);
    loop(build_.getInt64(0), count, [&](Value* offset) {
      Value* index = build_.CreateLoad(index_type, build_.CreateInBoundsGEP(index_type, waiting.indices, offset));
      Value* value = build_.CreateLoad(value_type, build_.CreateInBoundsGEP(value_type, waiting.values, offset));
      if (waiting.value_lane != inst.lane) value = extended(value, waiting.value_lane, inst.lane);
      combine_at(inst, index, value);
      return build_.CreateNSWAdd(offset, build_.getInt64(1));
    });
  }

  Value* call(const KernelInst& inst) {
    const auto number = build_.getInt64Ty();
    const auto type = llvm::FunctionType::get(number, {number, number}, false);
    auto* helper = llvm::cast<llvm::Function>(module_.getOrInsertFunction(symbol_of(inst.helper), type).getCallee());
    helper->setDoesNotThrow();
    helper->setDoesNotAccessMemory();
    helper->setWillReturn();
    return build_.CreateCall(helper, {of(inst.a), of(inst.b)});
  }
  // LLVM divides by constants with multiplications, but of several 64-bit integers at a time no machine gives the upper
  // half of a product; and by what is not constant one after the other.
  bool divides_by_guess(const KernelInst& inst) const {
    if (!inst.by_double) return false;
    const auto* divisor = llvm::dyn_cast<llvm::ConstantInt>(of(inst.b));
    return divisor == nullptr || (inst.lane == Lane::i64 && converts_ && !divisor->getValue().isPowerOf2());
  }
  struct Division {
    Value *quotient, *rest;
  };
  // Doubles guess the quotient and integers decide. By 1 the guess is exact. By more the quotient is no more than 2^50;
  // the reciprocal of b and its product with a are each off by no more than 2^-52 of themselves, whichever way the
  // machine rounds, so the guess, cut off toward zero, is off by no more than one. What is left over tells: of the
  // exact quotient it has the sign of a and is nearer to 0 than b.
  Division division(const KernelInst& inst) {
    Value *a = of(inst.a), *b = of(inst.b);
    llvm::Type *type = type_of(inst.lane), *real = build_.getDoubleTy();
    Value* reciprocal = build_.CreateFDiv(llvm::ConstantFP::get(real, 1), build_.CreateSIToFP(b, real));
    Value* product = build_.CreateFMul(build_.CreateSIToFP(a, real), reciprocal);
    // A result that is not used may be beyond all integers; it must be some integer all the same.
    Value* guess = build_.CreateFreeze(build_.CreateFPToSI(product, type));
    Value* rest = build_.CreateSub(a, build_.CreateMul(guess, b));
    Value *zero = llvm::ConstantInt::get(type, 0), *one = llvm::ConstantInt::get(type, 1);
    Value* negative = build_.CreateICmpSLT(a, zero);
    Value* least = build_.CreateSelect(negative, build_.CreateSub(one, b), zero);
    Value* most = build_.CreateSelect(negative, zero, build_.CreateSub(b, one));
    Value *above = build_.CreateICmpSGT(rest, most), *below = build_.CreateICmpSLT(rest, least);
    const auto moved = [&](Value* value, Value* by, bool up) {
      Value *more = build_.CreateAdd(value, by), *less = build_.CreateSub(value, by);
      return build_.CreateSelect(above, up ? more : less, build_.CreateSelect(below, up ? less : more, value));
    };
    return {moved(guess, one, true), moved(rest, b, false)};
  }
  Value* position(Value* number) {
    Value* found = build_.getInt32(0);
    for (std::size_t k = 1; k < kernel_.begins.size(); ++k) {
      llvm::Value* begin = build_.getInt32(static_cast<std::uint32_t>(kernel_.begins[k]));
      found = build_.CreateAdd(found, build_.CreateZExt(build_.CreateICmpSGE(number, begin), build_.getInt32Ty()));
    }
    return found;
  }
  llvm::Constant* constant(const KernelInst& inst) {
    __extension__ using Bits = unsigned __int128;
    const auto bits = static_cast<Bits>(inst.value);
    const std::uint64_t words[] = {static_cast<std::uint64_t>(bits), static_cast<std::uint64_t>(bits >> 64)};
    return build_.getInt(llvm::APInt(128, words).trunc(type_of(inst.lane)->getBitWidth()));
  }

  // Nothing where the instruction leaves no value.
  Value* emit(const KernelInst& inst) {
    switch (inst.op) {
      case KernelOp::constant: return constant(inst);
      case KernelOp::point: return point_;
      case KernelOp::load: return load(inst.buffer, of(inst.a));
      case KernelOp::add: return build_.CreateAdd(of(inst.a), of(inst.b));
      case KernelOp::subtract: return build_.CreateSub(of(inst.a), of(inst.b));
      case KernelOp::multiply: return build_.CreateMul(of(inst.a), of(inst.b));
      case KernelOp::divide:
        return divides_by_guess(inst) ? division(inst).quotient : build_.CreateSDiv(of(inst.a), of(inst.b));
      case KernelOp::remainder:
        return divides_by_guess(inst) ? division(inst).rest : build_.CreateSRem(of(inst.a), of(inst.b));
      case KernelOp::equal: return build_.CreateICmpEQ(of(inst.a), of(inst.b));
      case KernelOp::not_equal: return build_.CreateICmpNE(of(inst.a), of(inst.b));
      case KernelOp::less: return build_.CreateICmpSLT(of(inst.a), of(inst.b));
      case KernelOp::less_equal: return build_.CreateICmpSLE(of(inst.a), of(inst.b));
      case KernelOp::bit_and: return build_.CreateAnd(of(inst.a), of(inst.b));
      case KernelOp::bit_or: return build_.CreateOr(of(inst.a), of(inst.b));
      case KernelOp::bit_not: return build_.CreateNot(of(inst.a));
      case KernelOp::select: return build_.CreateSelect(of(inst.a), of(inst.b), of(inst.c));
      case KernelOp::widen: return extended(of(inst.a), *lanes_[inst.a], inst.lane);
      case KernelOp::narrow: return build_.CreateTrunc(of(inst.a), type_of(inst.lane));
      case KernelOp::call: return call(inst);
      case KernelOp::position: return position(of(inst.a));
      case KernelOp::store:
        in_buffer(build_.CreateStore(to_stored(of(inst.a)), place(inst.buffer, point_)), inst.buffer);
        return nullptr;
      case KernelOp::sum_into:
      case KernelOp::minimum_into:
      case KernelOp::maximum_into:
      case KernelOp::or_into: combine(inst); return nullptr;
    }
    throw InternalError("an operation out of its enumeration");
  }

  const bool converts_;
  std::vector<std::optional<Lane>> lanes_;
  std::vector<Waiting> waiting_;
  std::vector<Waiting>::const_iterator next_waiting_;
  std::vector<Spread> spread_;
  std::vector<Spread>::const_iterator next_spread_;
  std::uint64_t block_ = most_points;
  Value* point_ = nullptr;
  Value* offset_ = nullptr;  // of the point in its block
  std::vector<Value*> values_;
};

}  // namespace

std::string function_name(std::size_t kernel) { return fmt::format("kernel_{}", kernel); }

std::unique_ptr<llvm::Module> emit(const std::vector<Kernel>& kernels, bool converts, llvm::LLVMContext& context) {
  auto module = std::make_unique<llvm::Module>("kernels", context);
  for (std::size_t k = 0; k < kernels.size(); ++k) KernelEmitter(*module, kernels[k], function_name(k), converts).run();
  std::string refusal;
  llvm::raw_string_ostream to_refusal(refusal);
  if (llvm::verifyModule(*module, &to_refusal)) throw InternalError("LLVM refuses a kernel: " + refusal);
  return module;
}

}  // namespace hito::jit
