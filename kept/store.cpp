#include "kept/store.h"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace hito::kept {
namespace {

// A file: magic, key, size of the object (8 bytes, low byte first), SHA-256 of the object, the object.
constexpr std::string_view magic = "HITOOBJ1";
constexpr std::size_t size_bytes = 8;
constexpr std::size_t header_bytes = magic.size() + 2 * std::tuple_size_v<Digest> + size_bytes;
constexpr std::string_view part_suffix = ".part";
// A file half written and this old is one whose writer was stopped.
constexpr std::time_t most_seconds_to_write = 3600;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }

 private:
  int number_;
};

bool is_private(const struct stat& status) {
  return status.st_uid == geteuid() && (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

std::string_view bytes_of(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

std::string header_of(const Digest& key, const std::string& object) {
  std::string header(magic);
  header += bytes_of(key);
  for (std::size_t k = 0; k < size_bytes; ++k)
    header += static_cast<char>((std::uint64_t{object.size()} >> (8 * k)) & 0xFFU);
  header += bytes_of(digest(object));
  return header;
}

std::optional<std::string> read_all(int file, std::size_t size) {
  std::string bytes(size, '\0');
  std::size_t done = 0;
  while (done < size) {
    const ssize_t now = read(file, bytes.data() + done, size - done);
    if (now < 0 && errno == EINTR) continue;
    if (now <= 0) return std::nullopt;
    done += static_cast<std::size_t>(now);
  }
  return bytes;
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t now = write(file, bytes.data(), bytes.size());
    if (now < 0 && errno == EINTR) continue;
    if (now <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(now));
  }
  return true;
}

// Unlike that of every other writer of any process.
std::string part_name(const Digest& key) {
  static std::atomic<std::uint64_t> parts{0};
  return fmt::format("{}.{}.{}{}", to_hex(key), getpid(), parts++, part_suffix);
}

struct Kept {
  std::time_t seconds;
  long nanoseconds;
  std::string name;
  friend auto operator<=>(const Kept&, const Kept&) = default;
};

// Removes what others left half written, and the objects beyond the most that are kept. Another process may be doing
// the same: a file that is gone is as good as removed.
void tidy(int folder, const std::string& suffix) {
  const int again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (again < 0) return;
  DIR* listing = fdopendir(again);
  if (listing == nullptr) {
    close(again);
    return;
  }
  std::vector<Kept> objects;
  while (const dirent* entry = readdir(listing)) {
    const std::string name = entry->d_name;
    const bool part = name.ends_with(part_suffix);
    struct stat status{};
    if (!part && !name.ends_with(suffix)) continue;
    if (fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) continue;
    if (!part)
      objects.push_back({status.st_mtim.tv_sec, status.st_mtim.tv_nsec, name});
    else if (std::time(nullptr) - status.st_mtim.tv_sec > most_seconds_to_write)
      unlinkat(folder, name.c_str(), 0);
  }
  closedir(listing);
  if (objects.size() <= Store::most_objects) return;
  std::ranges::sort(objects);
  objects.resize(objects.size() - Store::most_objects);
  for (const Kept& object : objects) unlinkat(folder, object.name.c_str(), 0);
}

}  // namespace

Store::Store(const std::string& folder, std::string_view suffix) : suffix_(suffix) {
  std::filesystem::path path = folder;
  // "objects/" is "objects": otherwise its link would be followed.
  if (!path.has_filename()) path = path.parent_path();
  std::error_code ignored;
  if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), ignored);
  mkdir(path.c_str(), S_IRWXU);
  folder_ = open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  struct stat status{};
  if (folder_ < 0 || (fstat(folder_, &status) == 0 && is_private(status))) return;
  close(folder_);
  folder_ = -1;
}

Store::~Store() {
  if (folder_ >= 0) close(folder_);
}

std::optional<std::string> Store::get(const Digest& key) const {
  if (folder_ < 0) return std::nullopt;
  const std::string name = to_hex(key).append(suffix_);
  // Not waiting: what has the name may be a pipe.
  const Descriptor file(openat(folder_, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  struct stat status{};
  if (!file.is_open() || fstat(file.number(), &status) != 0) return std::nullopt;
  if (!S_ISREG(status.st_mode) || !is_private(status)) return std::nullopt;
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size <= header_bytes || size > header_bytes + most_bytes) return std::nullopt;
  auto bytes = read_all(file.number(), size);
  if (!bytes) return std::nullopt;
  std::string object = bytes->substr(header_bytes);
  if (bytes->compare(0, header_bytes, header_of(key, object)) != 0) return std::nullopt;
  // Used now: among the last to be removed.
  futimens(file.number(), nullptr);
  return object;
}

void Store::put(const Digest& key, const std::string& object) const {
  if (folder_ < 0 || object.size() > most_bytes) return;
  const std::string part = part_name(key);
  const std::string name = to_hex(key).append(suffix_);
  {
    const Descriptor file(openat(folder_, part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.is_open()) return;
    if (!write_all(file.number(), header_of(key, object) + object)) {
      unlinkat(folder_, part.c_str(), 0);
      return;
    }
  }
  if (renameat(folder_, part.c_str(), folder_, name.c_str()) != 0) {
    unlinkat(folder_, part.c_str(), 0);
    return;
  }
  tidy(folder_, suffix_);
}

}  // namespace hito::kept
