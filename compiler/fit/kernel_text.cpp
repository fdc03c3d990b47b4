#include <fmt/format.h>

#include "base/diagnostics.h"
#include "compiler/fit/kernel.h"

namespace hito::fit {
namespace {

const char* name_of(Lane lane) {
  switch (lane) {
    case Lane::bit: return "bit";
    case Lane::i32: return "i32";
    case Lane::i64: return "i64";
    case Lane::i128: return "i128";
  }
  throw InternalError("a lane out of its enumeration");
}

const char* name_of(Helper helper) {
  switch (helper) {
    case Helper::add_months_clamped: return "add_months_clamped";
    case Helper::add_months_exact: return "add_months_exact";
    case Helper::whole_months: return "whole_months";
    case Helper::whole_years: return "whole_years";
  }
  throw InternalError("a helper out of its enumeration");
}

const char* name_of(KernelOp op) {
  switch (op) {
    case KernelOp::constant: return "constant";
    case KernelOp::point: return "point";
    case KernelOp::load: return "load";
    case KernelOp::add: return "add";
    case KernelOp::subtract: return "subtract";
    case KernelOp::multiply: return "multiply";
    case KernelOp::divide: return "divide";
    case KernelOp::remainder: return "remainder";
    case KernelOp::equal: return "equal";
    case KernelOp::not_equal: return "not_equal";
    case KernelOp::less: return "less";
    case KernelOp::less_equal: return "less_equal";
    case KernelOp::bit_and: return "and";
    case KernelOp::bit_or: return "or";
    case KernelOp::bit_not: return "not";
    case KernelOp::select: return "select";
    case KernelOp::widen: return "widen";
    case KernelOp::narrow: return "narrow";
    case KernelOp::call: return "call";
    case KernelOp::position: return "position";
    case KernelOp::store: return "store";
    case KernelOp::sum_into: return "sum_into";
    case KernelOp::minimum_into: return "minimum_into";
    case KernelOp::maximum_into: return "maximum_into";
    case KernelOp::or_into: return "or_into";
  }
  throw InternalError("an operation out of its enumeration");
}

bool names_buffer(KernelOp op) {
  return op == KernelOp::load || op == KernelOp::store || op == KernelOp::sum_into || op == KernelOp::minimum_into ||
         op == KernelOp::maximum_into || op == KernelOp::or_into;
}

}  // namespace

std::string to_text(const Kernel& kernel) {
  std::string text;
  for (std::size_t r = 0; r < kernel.code.size(); ++r) {
    const KernelInst& inst = kernel.code[r];
    text += fmt::format("r{} = {} {}", r, name_of(inst.op), name_of(inst.lane));
    if (inst.op == KernelOp::constant) text += ' ' + to_integer(inst.value).to_string();
    if (inst.op == KernelOp::call) text += fmt::format(" {}", name_of(inst.helper));
    if (names_buffer(inst.op)) text += fmt::format(" b{}", inst.buffer);
    for (const Reg operand : {inst.a, inst.b, inst.c})
      if (operand != no_reg) text += fmt::format(" r{}", operand);
    text += '\n';
  }
  return text;
}

}  // namespace hito::fit
