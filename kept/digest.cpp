#include "kept/digest.h"

#include <openssl/evp.h>

#include "base/diagnostics.h"

namespace hito::kept {

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

}  // namespace hito::kept
