#include "tests/unit/jit/draw.h"

#include <algorithm>
#include <map>

namespace hito::jit::tests {
namespace {

using fit::Helper;
using fit::Kernel;
using fit::KernelOp;
using fit::Lane;
using fit::Reg;

constexpr KernelOp arithmetic[] = {KernelOp::add, KernelOp::subtract, KernelOp::multiply, KernelOp::divide,
                                   KernelOp::remainder};
constexpr KernelOp comparisons[] = {KernelOp::equal, KernelOp::not_equal, KernelOp::less, KernelOp::less_equal};
constexpr KernelOp logical[] = {KernelOp::bit_and, KernelOp::bit_or, KernelOp::bit_not};
constexpr Lane index_lanes[] = {Lane::i32, Lane::i64};
constexpr Helper helpers[] = {Helper::add_months_clamped, Helper::add_months_exact, Helper::whole_months,
                              Helper::whole_years};

class KernelDraw {
 public:
  KernelDraw(Draw& draw, std::size_t size) : draw_(draw), size_(static_cast<Wide>(size)) {
    for (const Lane lane : lanes) {
      keep(lane, w_.column(lane));
      keep(lane, w_.constant(lane, draw_.value(lane)));
    }
    keep(Lane::i64, w_.point());
  }
  Kernel run(std::size_t instructions) {
    while (w_.kernel.code.size() < instructions) step();
    for (const Lane lane : lanes) w_.store(lane, recent(lane));
    for (std::size_t k = draw_.below(4); k > 0; --k) combine();
    return std::move(w_.kernel);
  }

 private:
  void keep(Lane lane, Reg reg) { known_[lane].push_back(reg); }
  Reg any(Lane lane) { return draw_.one_of(known_[lane]); }
  Reg recent(Lane lane) { return known_[lane].back(); }

  void step() {
    const Lane lane = draw_.one_of(number_lanes);
    switch (draw_.below(14)) {
      case 0:
      case 1:
      case 2:
      case 3: return calculate(lane, draw_.one_of(arithmetic));
      case 4: return compare(draw_.one_of(lanes));
      case 5: return logic();
      case 6:
      case 7: return choose(draw_.one_of(lanes));
      case 8: return convert(draw_.one_of(lanes), draw_.one_of(lanes));
      case 9: return look_up(draw_.one_of(lanes));
      case 10: return keep(lane, w_.constant(lane, draw_.value(lane)));
      case 11: return call();
      case 12: return keep(Lane::i32, position());
      case 13: return divide_by_double();
    }
  }
  // Of numbers that doubles hold.
  void divide_by_double() {
    const Lane lane = draw_.one_of(index_lanes);
    Reg a = any(lane), b = draw_.below(3) == 0 ? w_.constant(lane, draw_.value(lane)) : any(lane);
    const Wide most = lane == Lane::i32 ? INT32_MAX : (Wide{1} << 51) + 1;
    a = w_.binary(KernelOp::remainder, lane, a, w_.constant(lane, most));
    b = w_.binary(KernelOp::remainder, lane, b, w_.constant(lane, most));
    const Reg above = w_.binary(KernelOp::less, Lane::bit, w_.constant(lane, 0), b);
    b = w_.add({.op = KernelOp::select, .lane = lane, .a = above, .b = b, .c = w_.constant(lane, 7)});
    for (const KernelOp op : {KernelOp::divide, KernelOp::remainder})
      keep(lane, w_.add({.op = op, .lane = lane, .a = a, .b = b, .by_double = true}));
  }
  void calculate(Lane lane, KernelOp op) {
    const Reg a = any(lane);
    const bool divides = op == KernelOp::divide || op == KernelOp::remainder;
    const Reg b = divides ? w_.divisor(lane, any(lane)) : any(lane);
    keep(lane, w_.binary(op, lane, a, b));
  }
  void compare(Lane lane) {
    const KernelOp op = lane == Lane::bit ? KernelOp::equal : draw_.one_of(comparisons);
    keep(Lane::bit, w_.binary(op, Lane::bit, any(lane), any(lane)));
  }
  void logic() {
    const KernelOp op = draw_.one_of(logical);
    const Reg b = op == KernelOp::bit_not ? fit::no_reg : any(Lane::bit);
    keep(Lane::bit, w_.binary(op, Lane::bit, any(Lane::bit), b));
  }
  void choose(Lane lane) {
    keep(lane, w_.add({.op = KernelOp::select, .lane = lane, .a = any(Lane::bit), .b = any(lane), .c = any(lane)}));
  }
  void convert(Lane from, Lane to) {
    const KernelOp op = from <= to ? KernelOp::widen : KernelOp::narrow;
    keep(to, w_.add({.op = op, .lane = to, .a = any(from)}));
  }
  // Any index, taken only where it is in range.
  void look_up(Lane lane) {
    const Lane index_lane = draw_.one_of(index_lanes);
    const Reg index = any(index_lane);
    const Reg safe = w_.add({.op = KernelOp::select,
                             .lane = index_lane,
                             .a = w_.within(index_lane, index, size_),
                             .b = index,
                             .c = w_.constant(index_lane, size_ - 1)});
    const std::uint32_t from = w_.buffer(lane);
    keep(lane, w_.load(lane, from, safe));
  }
  void call() {
    const Helper helper = draw_.one_of(helpers);
    keep(Lane::i64, w_.add({.op = KernelOp::call, .a = any(Lane::i64), .b = any(Lane::i64), .helper = helper}));
  }
  Reg position() {
    std::vector<std::int32_t>& begins = w_.kernel.begins;
    for (std::uint64_t more = begins.empty() ? 1 + draw_.below(20) : 0; more > 0; --more)
      begins.push_back(static_cast<std::int32_t>(draw_.value(Lane::i32)));
    std::ranges::sort(begins);
    return w_.add({.op = KernelOp::position, .lane = Lane::i32, .a = any(Lane::i32)});
  }
  // Into few places.
  void spread() {
    const Reg index = draw_.below(2) == 0 ? position() : near(Lane::i32);
    const auto places = static_cast<std::uint32_t>(1 + draw_.below(20));
    const Reg mask = w_.binary(KernelOp::bit_and, Lane::bit, w_.within(Lane::i32, index, places), any(Lane::bit));
    const Lane lane = draw_.one_of(lanes);
    w_.combine(lane == Lane::bit ? KernelOp::or_into : draw_.one_of(combining), lane, mask, index, any(lane));
    w_.kernel.code.back().places = places;
  }
  void combine() {
    if (draw_.below(3) == 0) return spread();
    const Lane index_lane = draw_.one_of(index_lanes);
    const Reg index = draw_.below(4) == 0 ? w_.constant(index_lane, 0) : near(index_lane);
    const Reg within = w_.within(index_lane, index, size_);
    const Reg mask = w_.binary(KernelOp::bit_and, Lane::bit, within, any(Lane::bit));
    if (draw_.below(4) == 0) return w_.combine(KernelOp::or_into, Lane::bit, mask, index, any(Lane::bit));
    const Lane lane = draw_.one_of(number_lanes);
    if (draw_.below(2) == 0) convert(draw_.one_of(lanes), lane);
    w_.combine(draw_.one_of(combining), lane, mask, index, draw_.below(2) == 0 ? recent(lane) : any(lane));
  }
  // Often in range.
  Reg near(Lane lane) {
    const Reg place = w_.constant(lane, size_ * 2);
    return w_.binary(KernelOp::remainder, lane, any(lane), place);
  }

  Draw& draw_;
  Wide size_;
  Writer w_;
  std::map<Lane, std::vector<Reg>> known_;
};

}  // namespace

Reg Writer::within(Lane lane, Reg index, Wide size) {
  const Reg not_before = binary(KernelOp::less_equal, Lane::bit, constant(lane, 0), index);
  const Reg not_after = binary(KernelOp::less, Lane::bit, index, constant(lane, size));
  return binary(KernelOp::bit_and, Lane::bit, not_before, not_after);
}

Reg Writer::divisor(Lane lane, Reg divisor) {
  const Reg zero = binary(KernelOp::equal, Lane::bit, divisor, constant(lane, 0));
  const Reg minus_one = binary(KernelOp::equal, Lane::bit, divisor, constant(lane, -1));
  const Reg bad = binary(KernelOp::bit_or, Lane::bit, zero, minus_one);
  return add({.op = KernelOp::select, .lane = lane, .a = bad, .b = constant(lane, 7), .c = divisor});
}

Wide Draw::value(Lane lane) {
  switch (below(6)) {
    case 0: return cut(least(lane) + static_cast<Wide>(below(3)), lane);
    case 1: return cut(greatest(lane) - static_cast<Wide>(below(3)), lane);
    case 2: return cut(static_cast<Wide>(below(9)) - 4, lane);
    // A day of our times: something for the helpers.
    case 3: return cut(static_cast<Wide>(below(40'000)), lane);
    default: break;
  }
  const Wide high = static_cast<std::int64_t>(random_());
  const Wide any = high * (Wide{1} << 63) + static_cast<Wide>(random_());
  return cut(any >> below(128), lane);
}

Buffers Draw::data(const Kernel& kernel, std::size_t size) {
  Buffers buffers;
  for (const Lane lane : kernel.buffers) {
    Buffer& buffer = buffers.emplace_back(lane, size);
    for (std::size_t i = 0; i < size; ++i) buffer.set(i, value(lane));
  }
  return buffers;
}

Kernel Draw::kernel(std::size_t instructions, std::size_t size) { return KernelDraw(*this, size).run(instructions); }

}  // namespace hito::jit::tests
