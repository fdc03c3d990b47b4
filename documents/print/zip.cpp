#include "documents/print/zip.h"

#include <array>
#include <cstdint>

namespace hito::documents {
namespace {

std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = ~0U;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1U ^ (crc & 1U ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

// Little-endian.
void put(std::string& out, std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 255U);
}

// Version 2.0, no flags, stored; 1 January 2000; checksum, both sizes, length of the name.
void put_common(std::string& out, const std::pair<std::string, std::string>& file) {
  constexpr std::uint32_t first_of_2000 = (2000 - 1980) << 9U | 1U << 5U | 1U;
  put(out, 20, 2);
  put(out, 0, 2);
  put(out, 0, 2);
  put(out, 0, 2);
  put(out, first_of_2000, 2);
  put(out, crc32(file.second), 4);
  const auto size = static_cast<std::uint32_t>(file.second.size());
  put(out, size, 4);
  put(out, size, 4);
  put(out, static_cast<std::uint32_t>(file.first.size()), 2);
}

}  // namespace

std::string to_zip(const std::vector<std::pair<std::string, std::string>>& files) {
  std::string out, directory;
  for (const auto& file : files) {
    const auto offset = static_cast<std::uint32_t>(out.size());
    put(out, 0x04034b50, 4);
    put_common(out, file);
    put(out, 0, 2);
    out += file.first + file.second;
    put(directory, 0x02014b50, 4);
    put(directory, 20, 2);
    put_common(directory, file);
    // No extra field or remark, first disk, no attributes.
    put(directory, 0, 6);
    put(directory, 0, 2);
    put(directory, 0, 4);
    put(directory, offset, 4);
    directory += file.first;
  }
  const auto start = static_cast<std::uint32_t>(out.size());
  const auto count = static_cast<std::uint32_t>(files.size());
  out += directory;
  put(out, 0x06054b50, 4);
  put(out, 0, 4);
  put(out, count, 2);
  put(out, count, 2);
  put(out, static_cast<std::uint32_t>(directory.size()), 4);
  put(out, start, 4);
  put(out, 0, 2);
  return out;
}

}  // namespace hito::documents
