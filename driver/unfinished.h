// Files that are being written: each has a name of its own until it is whole, and none stays behind when a run is cut
// short.
#pragma once
#include <string>

namespace hito::driver {

// A new empty file in `folder`, open for writing by its owner alone. Its name starts with `.hito-` and ends in
// `.part`; nobody else's file has it. Unless it is kept, it is removed when this object ends, or by
// remove_unfinished_files().
class UnfinishedFile {
 public:
  // After it, error() is 0 or the error number of the system.
  explicit UnfinishedFile(const std::string& folder);
  UnfinishedFile(UnfinishedFile&&) noexcept;
  UnfinishedFile& operator=(UnfinishedFile&&) = delete;
  ~UnfinishedFile();

  int error() const { return error_; }
  int descriptor() const { return descriptor_; }
  const std::string& path() const { return path_; }
  // Closes it; gives 0 or the error number.
  int close();
  // Its name is gone: it is now called otherwise.
  void keep();

 private:
  std::string path_;
  int descriptor_ = -1;
  int slot_ = -1;
  int error_ = 0;
};

}  // namespace hito::driver
