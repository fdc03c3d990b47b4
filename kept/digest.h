// What kept files are found by, and verified with: SHA-256.
#pragma once
#include <array>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace hito::kept {

using Digest = std::array<unsigned char, 32>;

Digest digest(std::string_view bytes);
std::string to_hex(const Digest& digest);

// Low byte first, texts after their size: different parts never make the same bytes.
void append(std::string& bytes, std::unsigned_integral auto value) {
  for (std::size_t k = 0; k < sizeof(value); ++k) bytes += static_cast<char>((value >> (8 * k)) & 0xFFU);
}
template <class Enum>
  requires std::is_enum_v<Enum>
void append(std::string& bytes, Enum value) {
  append(bytes, static_cast<std::underlying_type_t<Enum>>(value));
}
inline void append(std::string& bytes, std::string_view text) {
  append(bytes, std::uint64_t{text.size()});
  bytes += text;
}

}  // namespace hito::kept
