// Kernels: straight-line integer code over points, what the compiler of machine code is given. A kernel knows nothing
// of contracts, units or rationals: which integers stand for what was decided by fit.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "base/wide.h"

namespace hito::fit {

// Width of a register and of the elements of a buffer. A bit is stored as one byte, 0 or 1.
enum class Lane : unsigned char { bit, i32, i64, i128 };

using Reg = std::uint32_t;  // position of an instruction in Kernel::code; operands come before their uses
inline constexpr Reg no_reg = UINT32_MAX;

// Functions called for what no instruction does. All take and give i64; dates are days since 1970-01-01.
// add_*: date, months; INT64_MIN where no such date exists. whole_*: from, to.
enum class Helper : unsigned char { add_months_clamped, add_months_exact, whole_months, whole_years };

enum class KernelOp : unsigned char {
  constant,  // value
  point,     // the point's number, i64
  load,      // element a (i64 or i32) of `buffer`
  add,
  subtract,
  multiply,  // of like lanes; wrap around: ranges were proved, or the value is not used
  divide,
  remainder,  // toward zero, sign of the dividend; b is never 0 and never -1
  equal,
  not_equal,
  less,
  less_equal,  // signed, of like lanes (equal also of bits) -> bit
  bit_and,
  bit_or,
  bit_not,  // of bits
  select,   // a ? b : c, b and c of one lane
  widen,
  narrow,    // sign-extended or cut to `lane`; a bit widens to 0 or 1
  call,      // helper(a, b)
  position,  // how many of Kernel::begins, the first left out, are not above a (i32) -> i32
  store,     // buffer[point] = a
  // Where bit a holds: element b (i64 or i32) of `buffer` is combined with c, of the buffer's lane. Where it does not,
  // b may be out of range, and may be what no element of the buffer has.
  sum_into,
  minimum_into,
  maximum_into,
  or_into,  // c is a bit
};

inline bool is_arithmetic(KernelOp op) { return KernelOp::add <= op && op <= KernelOp::remainder; }

struct KernelInst {
  KernelOp op;
  Lane lane = Lane::i64;  // of the result; of what is stored or combined
  Reg a = no_reg, b = no_reg, c = no_reg;
  std::uint32_t buffer = 0;
  Helper helper = Helper::whole_months;
  Wide value = 0;
  // Of combining: b, where a holds, is from 0 up to but not this, and the buffer has that many elements. 0: not known.
  std::uint32_t places = 0;
  // Of divide and remainder: where the result is used, a is no further from 0 than 2^51, and b is from 1 to 2^51, so
  // that doubles can guess it.
  bool by_double = false;
  // Of sum_into, where c was widened: what it was widened from, of any block_points points, adds up in its own lane.
  bool narrow = false;
  friend bool operator==(const KernelInst&, const KernelInst&) = default;
};

// buffers[k] holds elements of lane buffers[k]; buffers never overlap, and one that is stored to or combined into is
// not loaded from in the same kernel. Each has at least one element.
struct Kernel {
  std::string name;  // for people: "line 5.1"
  std::vector<KernelInst> code;
  std::vector<Lane> buffers;
  std::vector<std::int32_t> begins;  // ascending, at least one where there is a `position`
};

inline constexpr std::int64_t block_points = 1024;

// Runs points [begin, end). Buffers that are combined into belong to one thread at a time.
using KernelFunction = void (*)(void* const* buffers, std::int64_t begin, std::int64_t end);

// One instruction a line, "r7 = add i64 r3 r5", for `hito plan` and for tests.
std::string to_text(const Kernel& kernel);

}  // namespace hito::fit
