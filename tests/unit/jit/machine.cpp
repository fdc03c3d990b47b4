#include "tests/unit/jit/machine.h"

#include <cstring>
#include <limits>
#include <stdexcept>

#include "base/date.h"

namespace hito::jit::tests {
namespace {

using fit::Helper;
using fit::KernelInst;
using fit::KernelOp;
using fit::Lane;

__extension__ using Bits = unsigned __int128;
constexpr std::size_t margin = 4;  // elements of 16 bytes before and after

std::size_t bytes_of(Lane lane) {
  switch (lane) {
    case Lane::bit: return 1;
    case Lane::i32: return 4;
    case Lane::i64: return 8;
    case Lane::i128: return 16;
  }
  throw std::logic_error("lane");
}

Wide call(Helper helper, std::int64_t a, std::int64_t b) {
  constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();
  const auto days = [](std::optional<Date> date) { return date ? std::int64_t{date->days} : none; };
  const auto first = add_days(Date{0}, a);
  const auto second = add_days(Date{0}, b);
  switch (helper) {
    case Helper::add_months_clamped: return first ? days(add_months_clamped(*first, b)) : none;
    case Helper::add_months_exact: return first ? days(add_months_exact(*first, b)) : none;
    case Helper::whole_months: return first && second ? whole_months(*first, *second) : 0;
    case Helper::whole_years: return first && second ? whole_years(*first, *second) : 0;
  }
  throw std::logic_error("helper");
}

// One point.
class Machine {
 public:
  Machine(const fit::Kernel& kernel, Buffers& buffers, std::int64_t point)
      : kernel_(kernel), buffers_(buffers), point_(point) {}
  void run() {
    for (const KernelInst& inst : kernel_.code) values_.push_back(cut(step(inst), inst.lane));
  }

 private:
  Wide of(fit::Reg reg) const { return values_.at(reg); }
  Bits bits(fit::Reg reg) const { return static_cast<Bits>(of(reg)); }
  Wide combine(const KernelInst& inst) {
    if (of(inst.a) == 0) return 0;
    Buffer& buffer = buffers_.at(inst.buffer);
    const auto index = static_cast<std::size_t>(of(inst.b));
    const Wide before = buffer.get(index);
    const Wide value = of(inst.c);
    Wide after = static_cast<Wide>(static_cast<Bits>(before) + static_cast<Bits>(value));
    if (inst.op == KernelOp::minimum_into) after = before < value ? before : value;
    if (inst.op == KernelOp::maximum_into) after = before < value ? value : before;
    if (inst.op == KernelOp::or_into) after = before != 0 || value != 0;
    buffer.set(index, after);
    return 0;
  }
  Wide step(const KernelInst& inst) {
    switch (inst.op) {
      case KernelOp::constant: return inst.value;
      case KernelOp::point: return point_;
      case KernelOp::load: return buffers_.at(inst.buffer).get(static_cast<std::size_t>(of(inst.a)));
      case KernelOp::add: return static_cast<Wide>(bits(inst.a) + bits(inst.b));
      case KernelOp::subtract: return static_cast<Wide>(bits(inst.a) - bits(inst.b));
      case KernelOp::multiply: return static_cast<Wide>(bits(inst.a) * bits(inst.b));
      case KernelOp::divide: return of(inst.a) / of(inst.b);
      case KernelOp::remainder: return of(inst.a) % of(inst.b);
      case KernelOp::equal: return of(inst.a) == of(inst.b);
      case KernelOp::not_equal: return of(inst.a) != of(inst.b);
      case KernelOp::less: return of(inst.a) < of(inst.b);
      case KernelOp::less_equal: return of(inst.a) <= of(inst.b);
      case KernelOp::bit_and: return of(inst.a) != 0 && of(inst.b) != 0;
      case KernelOp::bit_or: return of(inst.a) != 0 || of(inst.b) != 0;
      case KernelOp::bit_not: return of(inst.a) == 0;
      case KernelOp::select: return of(inst.a) != 0 ? of(inst.b) : of(inst.c);
      case KernelOp::widen:
      case KernelOp::narrow: return of(inst.a);
      case KernelOp::call:
        return call(inst.helper, static_cast<std::int64_t>(of(inst.a)), static_cast<std::int64_t>(of(inst.b)));
      case KernelOp::position: {
        Wide place = -1;
        for (const std::int32_t begin : kernel_.begins) place += begin <= of(inst.a) ? 1 : 0;
        return of(inst.a) < kernel_.begins.front() ? 0 : place;
      }
      case KernelOp::store: buffers_.at(inst.buffer).set(static_cast<std::size_t>(point_), of(inst.a)); return 0;
      case KernelOp::sum_into:
      case KernelOp::minimum_into:
      case KernelOp::maximum_into:
      case KernelOp::or_into: return combine(inst);
    }
    throw std::logic_error("operation");
  }

  const fit::Kernel& kernel_;
  Buffers& buffers_;
  std::int64_t point_;
  std::vector<Wide> values_;
};

}  // namespace

Buffer::Buffer(Lane lane, std::size_t size)
    : lane_(lane), size_(size), memory_(size * bytes_of(lane) / sizeof(Wide) + 1 + 2 * margin, Wide{0x5A}) {
  for (std::size_t i = 0; i < size; ++i) set(i, 0);
}

Wide Buffer::get(std::size_t index) const {
  if (index >= size_) throw std::logic_error("a buffer is read beyond its end");
  Wide value = 0;
  std::memcpy(&value, reinterpret_cast<const char*>(&memory_[margin]) + index * bytes_of(lane_), bytes_of(lane_));
  return cut(value, lane_);
}

void Buffer::set(std::size_t index, Wide value) {
  if (index >= size_) throw std::logic_error("a buffer is written beyond its end");
  std::memcpy(reinterpret_cast<char*>(&memory_[margin]) + index * bytes_of(lane_), &value, bytes_of(lane_));
}

void* Buffer::data() { return &memory_[margin]; }

Wide cut(Wide value, Lane lane) {
  switch (lane) {
    case Lane::bit: return value & 1;
    case Lane::i32: return static_cast<std::int32_t>(value);
    case Lane::i64: return static_cast<std::int64_t>(value);
    case Lane::i128: return value;
  }
  throw std::logic_error("lane");
}

Wide least(Lane lane) { return lane == Lane::bit ? 0 : -greatest(lane) - 1; }

Wide greatest(Lane lane) {
  if (lane == Lane::bit) return 1;
  const Bits half = Bits{1} << (8 * bytes_of(lane) - 1);
  return static_cast<Wide>(half - 1);
}

void interpret(const fit::Kernel& kernel, Buffers& buffers, std::int64_t begin, std::int64_t end) {
  for (std::int64_t point = begin; point < end; ++point) Machine(kernel, buffers, point).run();
}

void run(fit::KernelFunction function, Buffers& buffers, std::int64_t begin, std::int64_t end) {
  std::vector<void*> addresses;
  for (Buffer& buffer : buffers) addresses.push_back(buffer.data());
  function(addresses.data(), begin, end);
}

}  // namespace hito::jit::tests
