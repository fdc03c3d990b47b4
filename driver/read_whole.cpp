#include "driver/read_whole.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "driver/reason.h"

namespace hito::driver {
namespace {

constexpr std::size_t block_bytes = 1 << 16;
// Of a path in a message: its start and its end.
constexpr std::size_t most_shown = 200;

std::string shown_path(const std::string& path) {
  if (path.size() <= most_shown) return path;
  // At the start of a character on both sides.
  const auto inside = [&](std::size_t at) { return (static_cast<unsigned char>(path[at]) & 0xC0) == 0x80; };
  std::size_t head = most_shown / 2;
  std::size_t tail = path.size() - most_shown / 2;
  while (head > 0 && inside(head)) --head;
  while (tail < path.size() && inside(tail)) ++tail;
  return path.substr(0, head) + "…" + path.substr(tail);
}

std::unexpected<Failure> refused(const std::string& path, int error) {
  const std::string shown = shown_path(path);
  struct stat link{};
  if (error == ENOENT && ::lstat(path.c_str(), &link) == 0) {
    return std::unexpected(Failure{Code::read_file_refused, {shown, say(Say::os_link_to_nothing)}});
  }
  if (error == ENOENT) return std::unexpected(Failure{Code::read_file_missing, {shown}});
  if (error == EISDIR) return std::unexpected(Failure{Code::read_file_folder, {shown}});
  if (error == EACCES || error == EPERM) return std::unexpected(Failure{Code::read_file_denied, {shown}});
  return std::unexpected(Failure{Code::read_file_refused, {shown, reason_of(error)}});
}

std::unexpected<Failure> over_limit(const std::string& path, std::size_t most) {
  return std::unexpected(Failure{Code::read_file_over_limit, {shown_path(path), std::to_string(most)}});
}

class OpenFile {
 public:
  explicit OpenFile(const std::string& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

// Up to `most` + 1 bytes, so that one too many is seen; 0 or the error number.
int read_up_to(int file, std::size_t most, std::string& bytes) {
  while (bytes.size() <= most) {
    const std::size_t before = bytes.size();
    bytes.resize(before + std::min(block_bytes, most + 1 - before));
    const ssize_t got = ::read(file, bytes.data() + before, bytes.size() - before);
    const int error = got < 0 ? errno : 0;
    bytes.resize(before + (got > 0 ? static_cast<std::size_t>(got) : 0));
    if (error == EINTR) continue;
    if (got <= 0) return error;
  }
  return 0;
}

}  // namespace

bool changed_meanwhile(const struct stat& before, const struct stat& after, std::size_t bytes) {
  const bool same_time =
      before.st_mtim.tv_sec == after.st_mtim.tv_sec && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec;
  // Files that the system makes as they are read say that they have no size.
  const bool all_of_it = before.st_size == 0 || static_cast<std::size_t>(before.st_size) == bytes;
  return before.st_size != after.st_size || !same_time || !all_of_it;
}

Result<std::string> read_whole(const std::string& path, std::size_t most) {
  const OpenFile file(path);
  struct stat before{};
  if (file.descriptor() < 0 || ::fstat(file.descriptor(), &before) != 0) return refused(path, errno);
  if (S_ISDIR(before.st_mode)) return refused(path, EISDIR);
  const bool regular = S_ISREG(before.st_mode);
  if (regular && static_cast<std::size_t>(before.st_size) > most) return over_limit(path, most);
  std::string bytes;
  if (const int error = read_up_to(file.descriptor(), most, bytes); error != 0) return refused(path, error);
  if (bytes.size() > most) return over_limit(path, most);
  struct stat after{};
  if (regular && (::fstat(file.descriptor(), &after) != 0 || changed_meanwhile(before, after, bytes.size()))) {
    return std::unexpected(Failure{Code::read_file_changed, {shown_path(path)}});
  }
  return bytes;
}

}  // namespace hito::driver
