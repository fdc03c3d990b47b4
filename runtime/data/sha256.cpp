// The wall of the library of digests.
#include <openssl/evp.h>

#include <array>

#include "runtime/data/read_csv.h"

namespace hito::runtime {

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  const int done = EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr);
  require(done == 1, "SHA-256 is not available");
  constexpr std::string_view figures = "0123456789abcdef";
  std::string out;
  for (unsigned i = 0; i < length; ++i) {
    out += figures[digest[i] >> 4U];
    out += figures[digest[i] & 0xFU];
  }
  return out;
}

}  // namespace hito::runtime
