// The bytes of a data file a piece at a time: from a file, the standard input or memory, unpacked when they are gzip.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/progress.h"
#include "runtime/data/read_file.h"
#include "runtime/data/sha256.h"

namespace hito::runtime {

class Bytes {
 public:
  // "-" is the standard input. A Failure for a missing file, a folder, no permission.
  static Result<Bytes> open(const std::string& path);
  // `memory` must outlive it; `name` is what messages call it. Text given as such is never taken for gzip.
  Bytes(std::string_view memory, std::string name);
  // The same of the bytes of a file, which may be gzip.
  static Result<Bytes> of_file(std::string_view memory, std::string name);
  Bytes(Bytes&&) noexcept;
  Bytes& operator=(Bytes&&) noexcept;
  ~Bytes();

  // Puts up to `room` bytes into `into` and returns how many, 0 at the end. A Failure where reading fails, gzip is
  // damaged, or the file changed since it was opened.
  Result<std::size_t> read(char* into, std::size_t room);
  // The first `count` bytes, or all where there are fewer, without taking them. Once, before anything is read.
  Result<std::string_view> peek(std::size_t count);
  // The file, where its bytes as stored are those that read() gives and can be read anywhere; else null.
  const OpenFile* file() const { return gunzip_ ? nullptr : file_.get(); }
  // Every piece read from here on is added to Progress::bytes_read, as stored. May be null.
  void report_to(Progress* progress) { progress_ = progress; }
  // Digest of the bytes as stored, once read() has returned 0.
  std::string sha256();
  // Bytes of the file so far as stored, and in all; 0 in all where that is not known (a pipe).
  std::uint64_t stored_read() const { return stored_; }
  std::uint64_t stored_in_all() const { return in_all_; }

 private:
  using Read = std::function<Result<std::size_t>(char*, std::size_t)>;
  class Gunzip;
  Bytes(Read stored, std::string name, std::uint64_t in_all);

  Result<std::size_t> read_stored(char* into, std::size_t room);

  Read from_;
  std::string name_;
  std::uint64_t stored_ = 0, in_all_ = 0;
  Progress* progress_ = nullptr;
  Sha256 digest_;
  std::shared_ptr<OpenFile> file_;  // null in memory
  std::string first_;               // as stored: looked at to know whether it is gzip, not handed out yet
  std::string ahead_;               // what peek() has looked at
  bool begun_ = false;
  std::unique_ptr<Gunzip> gunzip_;
};

}  // namespace hito::runtime
