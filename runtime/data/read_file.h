// Files of the world, opened and read. What goes wrong is a Failure that says it in words; a file that changes while
// it is read is one too.
#pragma once
#include <sys/stat.h>

#include <cstdint>
#include <string>

#include "base/diagnostics.h"

namespace hito::runtime {

class OpenFile {
 public:
  // "-" is the standard input. A Failure for a file that is not there, a folder, no permission.
  static Result<OpenFile> open(const std::string& path);
  OpenFile(OpenFile&& other) noexcept;
  OpenFile& operator=(OpenFile&&) = delete;
  ~OpenFile();

  // Puts up to `room` bytes into `into` and returns how many, 0 at the end.
  Result<std::size_t> read(char* into, std::size_t room);
  // Its descriptor, for who reads it anywhere; -1 for what can only be read from its beginning.
  // The standard input may have been read by others up to some place.
  int anywhere() const { return S_ISREG(opened_.st_mode) && path_ != "-" ? descriptor_ : -1; }
  // A Failure where a regular file is no longer as it was when it was opened.
  Result<void> unchanged() const;
  // Bytes of a regular file when it was opened; 0 where that is not known.
  std::uint64_t size() const { return S_ISREG(opened_.st_mode) ? static_cast<std::uint64_t>(opened_.st_size) : 0; }

 private:
  OpenFile(int descriptor, std::string path) : descriptor_(descriptor), path_(std::move(path)) {}

  int descriptor_;
  std::string path_;
  struct stat opened_{};
  std::uint64_t read_ = 0;
};

// The bytes of `path`, at most `most`: a Failure when there are more.
Result<std::string> read_whole(const std::string& path, std::size_t most);

// Whether a file that was `before` when its reading began, and gave `bytes`, is no longer the same `after` it.
bool changed_meanwhile(const struct stat& before, const struct stat& after, std::uint64_t bytes);

}  // namespace hito::runtime
