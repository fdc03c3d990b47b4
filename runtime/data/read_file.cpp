#include "runtime/data/read_file.h"

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace hito::runtime {
namespace {

constexpr std::uintmax_t most_bytes = UINT32_MAX;
constexpr std::size_t chunk_bytes = 1 << 20;

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

std::unexpected<Failure> failure(const std::string& path, int error) {
  return std::unexpected(read_failure(path, error));
}

}  // namespace

Failure read_failure(const std::string& path, int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG: return {Code::read_file_missing, {path}};
    case EACCES:
    case EPERM: return {Code::read_file_denied, {path}};
    case EISDIR: return {Code::read_file_folder, {path}};
    default: return {Code::read_file_failed, {path, std::to_string(error)}};
  }
}

Result<std::string> read_file(const std::string& path) {
  errno = 0;
  const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
  if (!file) return failure(path, errno);
  std::error_code unknown;
  if (std::filesystem::is_directory(path, unknown)) return failure(path, EISDIR);
  const std::uintmax_t size = std::filesystem::file_size(path, unknown);
  const bool size_known = !unknown;
  if (size_known && size > most_bytes) return std::unexpected(Failure{Code::read_file_too_large, {path}});
  std::string bytes;
  if (size_known) bytes.reserve(static_cast<std::size_t>(size));
  // The size is a hint: a pipe has none, and a file may grow meanwhile.
  for (std::size_t got = chunk_bytes; got > 0;) {
    const std::size_t before = bytes.size();
    bytes.resize(before + chunk_bytes);
    got = std::fread(bytes.data() + before, 1, chunk_bytes, file.get());
    bytes.resize(before + got);
    if (std::ferror(file.get()) != 0) return failure(path, errno);
    if (bytes.size() > most_bytes) return std::unexpected(Failure{Code::read_file_too_large, {path}});
  }
  return bytes;
}

}  // namespace hito::runtime
