#include "compiler/jit/key.h"

#include <openssl/evp.h>

#include <concepts>

#include "base/diagnostics.h"

namespace hito::jit {
namespace {

void append(std::string& bytes, std::unsigned_integral auto value) {
  for (std::size_t k = 0; k < sizeof(value); ++k) bytes += static_cast<char>((value >> (8 * k)) & 0xFFU);
}
template <class Enum>
  requires std::is_enum_v<Enum>
void append(std::string& bytes, Enum value) {
  append(bytes, static_cast<std::underlying_type_t<Enum>>(value));
}
void append(std::string& bytes, std::string_view text) {
  append(bytes, std::uint64_t{text.size()});
  bytes += text;
}

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

Digest digest(std::string_view bytes) {
  Digest result{};
  const int done = EVP_Digest(bytes.data(), bytes.size(), result.data(), nullptr, EVP_sha256(), nullptr);
  require(done == 1, "SHA-256 is not available");
  return result;
}

std::string to_hex(const Digest& digest) {
  constexpr std::string_view figures = "0123456789abcdef";
  std::string out;
  for (const unsigned char byte : digest) {
    out += figures[byte >> 4U];
    out += figures[byte & 0xFU];
  }
  return out;
}

Digest key_of(const std::vector<fit::Kernel>& kernels, std::string_view host) {
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
  return digest(bytes);
}

}  // namespace hito::jit
