// Waits for files to change.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "base/diagnostics.h"

namespace hito::cli {

// Folders are watched, not files: an editor that writes a new file and renames it is seen too, and so is a file that
// did not exist.
class WatchedFiles {
 public:
  // Watches the folder of every one of `paths`. After a Failure it must not be used.
  static Result<WatchedFiles> of(const std::vector<std::string>& paths);
  WatchedFiles(WatchedFiles&&) noexcept;
  WatchedFiles& operator=(WatchedFiles&&) = delete;
  ~WatchedFiles();

  // Returns when some of `paths` have changed and nothing has for a tenth of a second: which ones, as they were given.
  // `paths` stand in the folders that are watched.
  std::set<std::string> wait(const std::vector<std::string>& paths);

 private:
  explicit WatchedFiles(int descriptor) : descriptor_(descriptor) {}
  // Names that changed within `milliseconds`, negative for ever, in any of the folders.
  bool read_changes(int milliseconds, std::set<std::pair<int, std::string>>& changed);

  int descriptor_;
  std::vector<std::pair<int, std::string>> folders_;  // watch and folder
};

}  // namespace hito::cli
