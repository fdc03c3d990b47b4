#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "driver/driver.h"
#include "driver/guard.h"
#include "driver/reason.h"

namespace hito::driver {
namespace {

namespace fs = std::filesystem;

std::unexpected<Failure> cannot_write(const std::string& path, int error) {
  return std::unexpected(Failure{Code::cannot_write_file, {path, reason_of(error)}});
}

// 0, or the error number of the first write that failed.
int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(file) != 0 && errno != EINVAL ? errno : 0;
}

// Permissions for the new file: those of the file it replaces, else what the process gives to new ones.
mode_t mode_for(const fs::path& target) {
  struct stat found{};
  if (::stat(target.c_str(), &found) == 0) return found.st_mode & 07777;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

}  // namespace

Result<void> write_file(const std::string& path, std::string_view bytes) {
  return guarded([&]() -> Result<void> {
    std::error_code problem;
    fs::path target = fs::weakly_canonical(path, problem);
    if (problem) return cannot_write(path, problem.value());
    if (fs::is_directory(target, problem)) return cannot_write(path, EISDIR);

    std::string own = target.string() + ".XXXXXX";
    const int file = ::mkstemp(own.data());
    if (file < 0) return cannot_write(path, errno);
    int error = write_all(file, bytes);
    if (error == 0 && ::fchmod(file, mode_for(target)) != 0) error = errno;
    if (::close(file) != 0 && error == 0) error = errno;
    if (error == 0 && ::rename(own.c_str(), target.c_str()) != 0) error = errno;
    if (error == 0) return {};
    ::unlink(own.c_str());
    return cannot_write(path, error);
  });
}

Result<void> make_folder(const std::string& path) {
  return guarded([&]() -> Result<void> {
    std::error_code problem;
    fs::create_directories(path, problem);
    if (!problem && !fs::is_directory(path, problem) && !problem) return cannot_write(path, ENOTDIR);
    if (problem) return cannot_write(path, problem.value());
    return {};
  });
}

}  // namespace hito::driver
