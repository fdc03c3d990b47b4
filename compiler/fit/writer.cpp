#include "compiler/fit/writer.h"

#include <algorithm>

#include "base/diagnostics.h"

namespace hito::fit {
namespace {

bool has_effect(KernelOp op) {
  return op == KernelOp::store || op == KernelOp::sum_into || op == KernelOp::minimum_into ||
         op == KernelOp::maximum_into || op == KernelOp::or_into;
}

std::size_t bits_of(Lane lane) {
  switch (lane) {
    case Lane::bit: return 1;
    case Lane::i32: return 32;
    case Lane::i64: return 64;
    case Lane::i128: return 128;
  }
  throw InternalError("a lane out of its enumeration");
}

Lane wider(Lane a, Lane b) { return bits_of(a) < bits_of(b) ? b : a; }

Wide wide(const Integer& value) {
  const auto found = to_wide(value);
  require(found.has_value(), "a constant that fits no lane");
  return *found;
}

}  // namespace

std::optional<Lane> lane_for(const Integer& low, const Integer& high) {
  const std::size_t bits = std::max(low.bit_length(), high.bit_length());
  // One bit for the sign; and the least and greatest value of a lane are never values.
  if (bits <= 30) return Lane::i32;
  if (bits <= 62) return Lane::i64;
  if (bits <= 126) return Lane::i128;
  return std::nullopt;
}

std::uint32_t KernelWriter::buffer(Buffer wanted, Lane lane) {
  const auto found = std::ranges::find(buffers_, wanted);
  const auto position = static_cast<std::uint32_t>(found - buffers_.begin());
  if (found == buffers_.end()) {
    buffers_.push_back(wanted);
    kernel_.buffers.push_back(lane);
  }
  require(kernel_.buffers[position] == lane, "a buffer of two lanes");
  return position;
}

Reg KernelWriter::add_inst(const KernelInst& inst) {
  const Key key(inst.op, inst.lane, inst.a, inst.b, inst.c, inst.buffer, inst.helper, inst.value, inst.by_double);
  if (has_effect(inst.op)) {
    kernel_.code.push_back(inst);
    return static_cast<Reg>(kernel_.code.size() - 1);
  }
  const auto [entry, is_new] = written_.emplace(key, static_cast<Reg>(kernel_.code.size()));
  if (is_new) kernel_.code.push_back(inst);
  return entry->second;
}

Whole KernelWriter::constant(const Integer& value) {
  const auto lane = lane_for(value, value);
  require(lane.has_value(), "a constant that fits no lane");
  return {add_inst({.op = KernelOp::constant, .lane = *lane, .value = wide(value)}), *lane, value, value};
}

Whole KernelWriter::load(Buffer from, const Seen& seen, Reg at) {
  if (seen.low == seen.high) return constant(seen.low);
  const Reg index = at == no_reg ? constant(Integer(0)).reg : at;
  const std::uint32_t position = buffer(from, seen.lane);
  return {add_inst({.op = KernelOp::load, .lane = seen.lane, .a = index, .buffer = position}), seen.lane, seen.low,
          seen.high};
}

Whole KernelWriter::in_lane(const Whole& a, Lane lane) {
  if (a.lane == lane) return a;
  if (a.known()) return {add_inst({.op = KernelOp::constant, .lane = lane, .value = wide(a.low)}), lane, a.low, a.high};
  const KernelOp op = bits_of(a.lane) < bits_of(lane) ? KernelOp::widen : KernelOp::narrow;
  return {add_inst({.op = op, .lane = lane, .a = a.reg}), lane, a.low, a.high};
}

Whole KernelWriter::operation(KernelOp op, const Whole& a, const Whole& b, Lane lane, const Integer& low,
                              const Integer& high) {
  const Lane at = wider(lane, wider(a.lane, b.lane));
  Whole result{add_inst({.op = op, .lane = at, .a = in_lane(a, at).reg, .b = in_lane(b, at).reg}), at, low, high};
  // What follows runs in the narrowest lane it can.
  return in_lane(result, lane);
}

std::optional<Whole> KernelWriter::add(const Whole& a, const Whole& b) {
  const Integer low = a.low + b.low, high = a.high + b.high;
  const auto lane = lane_for(low, high);
  if (!lane) return std::nullopt;
  if (low == high) return constant(low);
  if (a.known() && a.low.sign() == 0) return b;
  if (b.known() && b.low.sign() == 0) return a;
  return operation(KernelOp::add, a, b, *lane, low, high);
}

std::optional<Whole> KernelWriter::subtract(const Whole& a, const Whole& b) {
  const Integer low = a.low - b.high, high = a.high - b.low;
  const auto lane = lane_for(low, high);
  if (!lane) return std::nullopt;
  if (low == high) return constant(low);
  if (b.known() && b.low.sign() == 0) return a;
  return operation(KernelOp::subtract, a, b, *lane, low, high);
}

std::optional<Whole> KernelWriter::multiply(const Whole& a, const Whole& b) {
  const Integer ends[] = {a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high};
  const Integer low = std::ranges::min(ends), high = std::ranges::max(ends);
  const auto lane = lane_for(low, high);
  if (!lane) return std::nullopt;
  if (low == high) return constant(low);
  const Integer one(1);
  if (a.known() && a.low == one) return b;
  if (b.known() && b.low == one) return a;
  return operation(KernelOp::multiply, a, b, *lane, low, high);
}

std::pair<Whole, Whole> KernelWriter::divide(const Whole& a, const Whole& b) {
  require(b.low.sign() > 0, "a divisor that may not be above 0");
  const auto toward_zero = [](const Integer& x, const Integer& y) {
    return x.sign() < 0 ? -floor_div(-x, y) : floor_div(x, y);
  };
  const Integer low = a.low.sign() < 0 ? toward_zero(a.low, b.low) : toward_zero(a.low, b.high);
  const Integer high = a.high.sign() < 0 ? toward_zero(a.high, b.high) : toward_zero(a.high, b.low);
  const Integer most = b.high - Integer(1);
  const Integer zero;
  const Integer rest_low = a.low.sign() < 0 ? std::max(-most, a.low) : zero;
  const Integer rest_high = a.high.sign() > 0 ? std::min(most, a.high) : zero;
  if (a.known() && b.known()) {
    const Integer quotient = toward_zero(a.low, b.low);
    return {constant(quotient), constant(a.low - quotient * b.low)};
  }
  const Lane at = wider(a.lane, b.lane);
  const Whole x = in_lane(a, at), y = in_lane(b, at);
  const Integer most_by_double(std::int64_t{1} << 51);
  const bool by_double =
      at != Lane::i128 && -a.low <= most_by_double && a.high <= most_by_double && b.high <= most_by_double;
  const auto inst = [&](KernelOp op) {
    return add_inst({.op = op, .lane = at, .a = x.reg, .b = y.reg, .by_double = by_double});
  };
  const Whole quotient{inst(KernelOp::divide), at, low, high};
  const Whole rest{inst(KernelOp::remainder), at, rest_low, rest_high};
  return {in_lane(quotient, *lane_for(low, high)), in_lane(rest, *lane_for(rest_low, rest_high))};
}

Whole KernelWriter::select(Reg condition, const Whole& a, const Whole& b) {
  if (const auto k = known(condition)) return *k ? a : b;
  if (a.known() && b.known() && a.low == b.low) return a;
  const Lane lane = wider(a.lane, b.lane);
  const Whole x = in_lane(a, lane), y = in_lane(b, lane);
  if (x.reg == y.reg) return x;
  return {add_inst({.op = KernelOp::select, .lane = lane, .a = condition, .b = x.reg, .c = y.reg}), lane,
          std::min(a.low, b.low), std::max(a.high, b.high)};
}

Whole KernelWriter::call(Helper helper, const Whole& a, const Whole& b, const Integer& low, const Integer& high) {
  const Reg x = in_lane(a, Lane::i64).reg, y = in_lane(b, Lane::i64).reg;
  return {add_inst({.op = KernelOp::call, .lane = Lane::i64, .a = x, .b = y, .helper = helper}), Lane::i64, low, high};
}

Whole KernelWriter::position(const Whole& a, const std::vector<std::int32_t>& begins) {
  require(kernel_.begins.empty() || kernel_.begins == begins, "a kernel of two lists of periods");
  kernel_.begins = begins;
  const Reg number = in_lane(a, Lane::i32).reg;
  return {add_inst({.op = KernelOp::position, .lane = Lane::i32, .a = number}), Lane::i32, Integer(0),
          Integer(static_cast<std::int64_t>(begins.size()) - 1)};
}

Reg KernelWriter::truth(bool value) {
  return add_inst({.op = KernelOp::constant, .lane = Lane::bit, .value = value ? 1 : 0});
}

std::optional<bool> KernelWriter::known(Reg bit) const {
  const KernelInst& inst = kernel_.code[bit];
  if (inst.op == KernelOp::constant) return inst.value != 0;
  return std::nullopt;
}

Reg KernelWriter::load_bit(Buffer from, const Seen& seen, Reg at) {
  if (seen.always) return truth(*seen.always);
  const Reg index = at == no_reg ? constant(Integer(0)).reg : at;
  return add_inst({.op = KernelOp::load, .lane = Lane::bit, .a = index, .buffer = buffer(from, Lane::bit)});
}

Reg KernelWriter::compare(KernelOp op, const Whole& a, const Whole& b) {
  const Lane lane = wider(a.lane, b.lane);
  return add_inst({.op = op, .lane = Lane::bit, .a = in_lane(a, lane).reg, .b = in_lane(b, lane).reg});
}

Reg KernelWriter::equal(const Whole& a, const Whole& b) {
  if (a.high < b.low || b.high < a.low) return truth(false);
  if (a.known() && b.known()) return truth(true);
  return compare(KernelOp::equal, a, b);
}

Reg KernelWriter::less(const Whole& a, const Whole& b) {
  if (a.high < b.low) return truth(true);
  if (b.high <= a.low) return truth(false);
  return compare(KernelOp::less, a, b);
}

Reg KernelWriter::less_equal(const Whole& a, const Whole& b) {
  if (a.high <= b.low) return truth(true);
  if (b.high < a.low) return truth(false);
  return compare(KernelOp::less_equal, a, b);
}

Reg KernelWriter::both(Reg a, Reg b) {
  if (const auto k = known(a)) return *k ? b : a;
  if (const auto k = known(b)) return *k ? a : b;
  if (a == b) return a;
  return add_inst({.op = KernelOp::bit_and, .lane = Lane::bit, .a = std::min(a, b), .b = std::max(a, b)});
}

Reg KernelWriter::either(Reg a, Reg b) {
  if (const auto k = known(a)) return *k ? a : b;
  if (const auto k = known(b)) return *k ? b : a;
  if (a == b) return a;
  return add_inst({.op = KernelOp::bit_or, .lane = Lane::bit, .a = std::min(a, b), .b = std::max(a, b)});
}

Reg KernelWriter::negation(Reg a) {
  if (const auto k = known(a)) return truth(!*k);
  if (kernel_.code[a].op == KernelOp::bit_not) return kernel_.code[a].a;
  return add_inst({.op = KernelOp::bit_not, .lane = Lane::bit, .a = a});
}

Reg KernelWriter::equal_bits(Reg a, Reg b) {
  if (const auto k = known(a)) return *k ? b : negation(b);
  if (const auto k = known(b)) return *k ? a : negation(a);
  if (a == b) return truth(true);
  return add_inst({.op = KernelOp::equal, .lane = Lane::bit, .a = a, .b = b});
}

Reg KernelWriter::select_bit(Reg condition, Reg a, Reg b) {
  if (const auto k = known(condition)) return *k ? a : b;
  if (a == b) return a;
  if (known(a) || known(b)) return either(both(condition, a), both(negation(condition), b));
  return add_inst({.op = KernelOp::select, .lane = Lane::bit, .a = condition, .b = a, .c = b});
}

Reg KernelWriter::point() { return add_inst({.op = KernelOp::point, .lane = Lane::i64}); }

void KernelWriter::store(Buffer to, Lane lane, Reg value) {
  add_inst({.op = KernelOp::store, .lane = lane, .a = value, .buffer = buffer(to, lane)});
}

void KernelWriter::combine(KernelOp op, Buffer into, std::uint32_t size, Lane lane, Reg mask, const Whole& at,
                           Reg value, bool narrow) {
  if (known(mask) == false) return;
  const bool inside = at.low.sign() >= 0 && at.high < Integer(std::int64_t{size});
  add_inst({.op = op,
            .lane = lane,
            .a = mask,
            .b = at.reg,
            .c = value,
            .buffer = buffer(into, lane),
            .places = inside ? static_cast<std::uint32_t>(at.high.to_int64().value()) + 1 : 0,
            .narrow = narrow});
}

void KernelWriter::combine(KernelOp op, Buffer into, std::uint32_t size, Lane lane, Reg mask, const Whole& at,
                           const Whole& value) {
  if (known(mask) == false) return;
  const Reg wide = in_lane(value, lane).reg;
  const Integer points(block_points), most(INT32_MAX);
  const bool narrow = op == KernelOp::sum_into && value.lane == Lane::i32 && kernel_.code[wide].op == KernelOp::widen &&
                      value.high * points <= most && -value.low * points <= most;
  combine(op, into, size, lane, mask, at, wide, narrow);
}

void KernelWriter::finish() {
  std::vector<KernelInst>& code = kernel_.code;
  std::vector<bool> used(code.size(), false);
  for (std::size_t r = code.size(); r-- > 0;) {
    if (!used[r] && !has_effect(code[r].op)) continue;
    used[r] = true;
    for (const Reg operand : {code[r].a, code[r].b, code[r].c})
      if (operand != no_reg) used[operand] = true;
  }
  std::vector<bool> buffer_used(buffers_.size(), false);
  std::vector<Reg> moved(code.size(), no_reg);
  std::vector<KernelInst> kept;
  for (std::size_t r = 0; r < code.size(); ++r) {
    if (!used[r]) continue;
    KernelInst inst = code[r];
    for (Reg* operand : {&inst.a, &inst.b, &inst.c})
      if (*operand != no_reg) *operand = moved[*operand];
    moved[r] = static_cast<Reg>(kept.size());
    if (inst.op == KernelOp::load || has_effect(inst.op)) buffer_used[inst.buffer] = true;
    kept.push_back(inst);
  }
  std::vector<std::uint32_t> place(buffers_.size(), 0);
  std::vector<Buffer> buffers;
  std::vector<Lane> lanes;
  for (std::size_t b = 0; b < buffers_.size(); ++b) {
    if (!buffer_used[b]) continue;
    place[b] = static_cast<std::uint32_t>(buffers.size());
    buffers.push_back(buffers_[b]);
    lanes.push_back(kernel_.buffers[b]);
  }
  for (KernelInst& inst : kept)
    if (inst.op == KernelOp::load || has_effect(inst.op)) inst.buffer = place[inst.buffer];
  code = std::move(kept);
  buffers_ = std::move(buffers);
  kernel_.buffers = std::move(lanes);
}

}  // namespace hito::fit
