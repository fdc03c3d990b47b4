// Files written whole: see write_files in driver.h.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include "base/reason.h"
#include "driver/driver.h"
#include "driver/guard.h"
#include "driver/unfinished.h"

namespace hito::driver {
namespace {

namespace fs = std::filesystem;

// As many as the system follows.
constexpr int most_links = 40;

std::unexpected<Failure> cannot_write(const std::string& path, int error) {
  return std::unexpected(Failure{Code::cannot_write_file, {path, reason_of(error)}});
}

// 0, or the error number of the first write that failed.
int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    if (written == 0) return EIO;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

// To the disk, where the file system can; 0 or the error number.
int synchronize(int file) {
  while (::fsync(file) != 0) {
    if (errno == EINTR) continue;
    return errno == EINVAL || errno == ENOTSUP || errno == EROFS ? 0 : errno;
  }
  return 0;
}

// Where the bytes of one file go.
struct Destination {
  // Links followed; its last part may not exist.
  std::string target;
  // A device, a pipe or the like takes the bytes as they come: there is nothing to put in its place.
  bool direct = false;
  // Of the file that is replaced.
  bool exists = false;
  struct stat former{};
};

bool is_system_path(const std::string& path) { return path.starts_with("/dev/") || path.starts_with("/proc/"); }

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.find_last_of('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

// 0, or an error number.
int follow_links(std::string& target) {
  std::error_code problem;
  for (int links = 0;; ++links) {
    struct stat found{};
    if (::lstat(target.c_str(), &found) != 0) return errno == ENOENT ? 0 : errno;
    if (!S_ISLNK(found.st_mode)) return 0;
    if (links == most_links) return ELOOP;
    const std::string next = fs::read_symlink(target, problem).string();
    if (problem) return problem.value();
    target = next.starts_with('/') ? next : folder_of(target) + "/" + next;
    if (is_system_path(target)) return 0;
  }
}

// 0, or an error number.
int find_destination(const std::string& path, Destination& to) {
  to.target = path;
  if (path.empty()) return ENOENT;
  if (!is_system_path(path)) {
    if (const int error = follow_links(to.target); error != 0) return error;
  }
  to.direct = is_system_path(to.target);
  if (::stat(to.target.c_str(), &to.former) != 0) return errno == ENOENT && !to.direct ? 0 : errno;
  to.exists = true;
  if (S_ISDIR(to.former.st_mode)) return EISDIR;
  to.direct = to.direct || !S_ISREG(to.former.st_mode);
  // A file that may not be written to is not replaced either.
  return ::faccessat(AT_FDCWD, to.target.c_str(), W_OK, AT_EACCESS) != 0 ? errno : 0;
}

// Pieces of a file on their way to it; after an error the rest is not written.
class Pieces final : public ByteSink {
 public:
  explicit Pieces(int file) : file_(file) {}
  void give(std::string_view bytes) override {
    waiting_ += bytes;
    if (waiting_.size() >= most_waiting) flush();
  }
  int descriptor() override {
    flush();
    return file_;
  }
  // 0, or the error number of the first write that failed.
  int finish() {
    flush();
    return error_;
  }

 private:
  static constexpr std::size_t most_waiting = std::size_t{1} << 20U;

  void flush() {
    if (error_ == 0) error_ = write_all(file_, waiting_);
    waiting_.clear();
  }

  int file_;
  int error_ = 0;
  std::string waiting_;
};

Result<void> write_contents(const NewFile& file, int descriptor) {
  Pieces pieces(descriptor);
  if (file.make) {
    if (auto made = file.make(pieces); !made) return made;
  } else {
    pieces.give(file.bytes);
  }
  if (const int error = pieces.finish(); error != 0) return cannot_write(file.path, error);
  return {};
}

Result<void> write_directly(const NewFile& made, const Destination& to) {
  const int file = ::open(to.target.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY);
  if (file < 0) return cannot_write(made.path, errno);
  auto written = write_contents(made, file);
  if (::close(file) != 0 && written && errno != EINTR) return cannot_write(made.path, errno);
  return written;
}

// The file replaced gives its permissions and, where that is allowed, its owner; a new one gets what the process gives.
int give_permissions(int file, const Destination& to) {
  if (!to.exists) {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return ::fchmod(file, 0666 & ~mask) != 0 ? errno : 0;
  }
  const bool others = to.former.st_uid != ::geteuid() || to.former.st_gid != ::getegid();
  if (others && ::fchown(file, to.former.st_uid, to.former.st_gid) != 0) {
    // Not the owner's to give: the file belongs to whoever writes it.
  }
  return ::fchmod(file, to.former.st_mode & 0777) != 0 ? errno : 0;
}

// A file on its way: written beside its place, not yet in it.
struct Staged {
  const NewFile* file;
  Destination to;
  std::optional<UnfinishedFile> own;
};

Result<void> stage(Staged& staged) {
  const std::string& path = staged.file->path;
  if (const int error = find_destination(path, staged.to); error != 0) return cannot_write(path, error);
  if (staged.to.direct) return {};
  UnfinishedFile& own = staged.own.emplace(folder_of(staged.to.target));
  if (own.error() != 0) return cannot_write(path, own.error());
  if (auto written = write_contents(*staged.file, own.descriptor()); !written) return written;
  int error = give_permissions(own.descriptor(), staged.to);
  if (error == 0) error = synchronize(own.descriptor());
  const int closed = own.close();
  if (error == 0) error = closed;
  if (error != 0) return cannot_write(path, error);
  return {};
}

Result<void> put_in_place(Staged& staged) {
  if (staged.to.direct) return write_directly(*staged.file, staged.to);
  if (::rename(staged.own->path().c_str(), staged.to.target.c_str()) != 0)
    return cannot_write(staged.file->path, errno);
  staged.own->keep();
  return {};
}

// The new names reach the disk too. The files are in their places already: where a folder cannot do it, nothing is
// lost.
void synchronize_folders(const std::vector<Staged>& all) {
  std::vector<std::string> folders;
  for (const Staged& one : all) {
    const std::string folder = folder_of(one.to.target);
    if (one.to.direct || std::ranges::find(folders, folder) != folders.end()) continue;
    folders.push_back(folder);
    const int open = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (open < 0) continue;
    synchronize(open);
    ::close(open);
  }
}

}  // namespace

Result<void> write_files(const std::vector<NewFile>& files, const std::vector<std::string>& stale) {
  return guarded([&]() -> Result<void> {
    std::vector<Staged> all;
    all.reserve(files.size());
    for (const NewFile& file : files) {
      Staged& one = all.emplace_back(Staged{&file, {}, std::nullopt});
      if (auto staged = stage(one); !staged) return staged;
    }
    for (const std::string& path : stale)
      if (::unlink(path.c_str()) != 0 && errno != ENOENT) return cannot_write(path, errno);
    for (Staged& one : all) {
      if (auto placed = put_in_place(one); !placed) return placed;
    }
    synchronize_folders(all);
    return {};
  });
}

Result<void> write_file(const std::string& path, std::string_view bytes) {
  return write_files({{path, std::string(bytes)}});
}

Result<void> make_folder(const std::string& path) {
  return guarded([&]() -> Result<void> {
    std::error_code problem;
    fs::create_directories(path, problem);
    std::error_code unknown;
    if (fs::is_directory(path, unknown)) return {};
    return cannot_write(path, problem ? problem.value() : ENOTDIR);
  });
}

}  // namespace hito::driver
