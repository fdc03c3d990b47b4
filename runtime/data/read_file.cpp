#include "runtime/data/read_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "base/reason.h"

namespace hito::runtime {
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
  if (path == "-") return std::unexpected(Failure{Code::cannot_read_input, {reason_of(error)}});
  const std::string shown = shown_path(path);
  struct stat link{};
  if (error == ENOENT && ::lstat(path.c_str(), &link) == 0)
    return std::unexpected(Failure{Code::read_file_refused, {shown, say(Say::os_link_to_nothing)}});
  if (error == ENOENT) return std::unexpected(Failure{Code::read_file_missing, {shown}});
  if (error == EISDIR) return std::unexpected(Failure{Code::read_file_folder, {shown}});
  if (error == EACCES || error == EPERM) return std::unexpected(Failure{Code::read_file_denied, {shown}});
  return std::unexpected(Failure{Code::read_file_refused, {shown, reason_of(error)}});
}

}  // namespace

Result<OpenFile> OpenFile::open(const std::string& path) {
  const int descriptor = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) return refused(path, errno);
  OpenFile file(descriptor, path);
  if (::fstat(descriptor, &file.opened_) != 0) return refused(path, errno);
  if (S_ISDIR(file.opened_.st_mode)) return refused(path, EISDIR);
  return file;
}

OpenFile::OpenFile(OpenFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      path_(std::move(other.path_)),
      opened_(other.opened_),
      read_(other.read_) {}

OpenFile::~OpenFile() {
  if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
}

Result<std::size_t> OpenFile::read(char* into, std::size_t room) {
  for (;;) {
    const ssize_t got = ::read(descriptor_, into, room);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return refused(path_, errno);
    read_ += static_cast<std::uint64_t>(got);
    if (got > 0 || !S_ISREG(opened_.st_mode)) return static_cast<std::size_t>(got);
    struct stat now{};
    if (::fstat(descriptor_, &now) != 0 || changed_meanwhile(opened_, now, read_))
      return std::unexpected(Failure{Code::read_file_changed, {shown_path(path_)}});
    return 0;
  }
}

Result<void> OpenFile::unchanged() const {
  struct stat now{};
  if (::fstat(descriptor_, &now) != 0 || changed_meanwhile(opened_, now, static_cast<std::uint64_t>(opened_.st_size)))
    return std::unexpected(Failure{Code::read_file_changed, {shown_path(path_)}});
  return {};
}

Result<std::string> read_whole(const std::string& path, std::size_t most) {
  auto file = OpenFile::open(path);
  if (!file) return std::unexpected(file.error());
  const auto over = [&] {
    return std::unexpected(Failure{Code::read_file_over_limit, {shown_path(path), std::to_string(most)}});
  };
  if (file->size() > most) return over();
  std::string bytes;
  for (;;) {
    const std::size_t before = bytes.size();
    bytes.resize(before + block_bytes);
    const auto got = file->read(bytes.data() + before, block_bytes);
    if (!got) return std::unexpected(got.error());
    bytes.resize(before + *got);
    if (bytes.size() > most) return over();
    if (*got == 0) return bytes;
  }
}

bool changed_meanwhile(const struct stat& before, const struct stat& after, std::uint64_t bytes) {
  const bool same_time =
      before.st_mtim.tv_sec == after.st_mtim.tv_sec && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec;
  // Files that the system makes as they are read say that they have no size.
  const bool all_of_it = before.st_size == 0 || static_cast<std::uint64_t>(before.st_size) == bytes;
  return before.st_size != after.st_size || !same_time || !all_of_it;
}

}  // namespace hito::runtime
