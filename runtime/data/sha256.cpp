// The wall of the library of digests.
#include "runtime/data/sha256.h"

#include <openssl/evp.h>

#include <array>

#include "base/diagnostics.h"

namespace hito::runtime {

struct Sha256::State {
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  const bool ready = state_->context != nullptr && EVP_DigestInit_ex(state_->context, EVP_sha256(), nullptr) == 1;
  require(ready, "SHA-256 is not available");
}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
  require(EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()) == 1, "SHA-256 stopped");
}

std::string Sha256::hex() {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  require(EVP_DigestFinal_ex(state_->context, digest.data(), &length) == 1, "SHA-256 stopped");
  constexpr std::string_view figures = "0123456789abcdef";
  std::string out;
  for (unsigned i = 0; i < length; ++i) {
    out += figures[digest[i] >> 4U];
    out += figures[digest[i] & 0xFU];
  }
  return out;
}

std::string sha256(std::string_view bytes) {
  Sha256 digest;
  digest.add(bytes);
  return digest.hex();
}

}  // namespace hito::runtime
