#include "compiler/jit/key.h"

#include <cstdint>
#include <string>

namespace hito::jit {
namespace {

using kept::append;

void append(std::string& bytes, const fit::KernelInst& inst) {
  append(bytes, inst.op);
  append(bytes, inst.lane);
  for (const fit::Reg operand : {inst.a, inst.b, inst.c}) append(bytes, operand);
  append(bytes, inst.buffer);
  append(bytes, inst.helper);
  append(bytes, static_cast<std::uint64_t>(inst.value));
  append(bytes, static_cast<std::uint64_t>(inst.value >> 64));
  append(bytes, inst.places);
  append(bytes, static_cast<unsigned char>(inst.narrow));
  append(bytes, static_cast<unsigned char>(inst.by_double));
}

}  // namespace

kept::Digest key_of(const std::vector<fit::Kernel>& kernels, std::string_view host) {
  std::string bytes;
  append(bytes, std::string_view{HITO_KERNEL_COMPILER});
  append(bytes, host);
  append(bytes, std::uint64_t{kernels.size()});
  for (const fit::Kernel& kernel : kernels) {
    append(bytes, std::uint64_t{kernel.buffers.size()});
    for (const fit::Lane lane : kernel.buffers) append(bytes, lane);
    append(bytes, std::uint64_t{kernel.begins.size()});
    for (const std::int32_t begin : kernel.begins) append(bytes, static_cast<std::uint32_t>(begin));
    append(bytes, std::uint64_t{kernel.code.size()});
    for (const fit::KernelInst& inst : kernel.code) append(bytes, inst);
  }
  return kept::digest(bytes);
}

}  // namespace hito::jit
