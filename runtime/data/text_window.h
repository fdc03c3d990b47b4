// The text of a file, a stretch of it at a time: UTF-8 without BOM, checked as it comes. Part of read_rows.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "runtime/data/bytes.h"

namespace hito::runtime {

class TextWindow {
 public:
  // `file` is what messages call it.
  TextWindow(Bytes& bytes, std::string file, Diagnostics& diagnostics)
      : bytes_(bytes), file_(std::move(file)), diagnostics_(diagnostics) {}

  // What is in memory and not dropped yet.
  std::string_view text() const { return std::string_view(buffer_).substr(begin_, checked_ - begin_); }
  // Reads on, at least as much again as there is; text() moves. False when there is no more: at the end, where the
  // world failed, or where the bytes are no text, which is told once.
  bool more();
  // `count` bytes of text() are done with.
  void drop(std::size_t count) { begin_ += count; }
  // Nothing follows text().
  bool ended() const { return ended_; }
  // Why it ended early.
  const std::optional<Failure>& failure() const { return failure_; }
  bool broken() const { return broken_; }

 private:
  bool check(bool last);
  bool is_text();
  void report(Code code, std::size_t at, std::vector<Text> args);

  Bytes& bytes_;
  std::string file_;
  Diagnostics& diagnostics_;
  std::string buffer_;
  std::size_t begin_ = 0;    // in buffer_: what comes before was dropped
  std::size_t checked_ = 0;  // in buffer_: what comes before is text
  std::uint64_t gone_ = 0;   // bytes of the file before buffer_
  std::uint64_t lines_ = 0;  // line ends before checked_
  bool started_ = false, ended_ = false, broken_ = false;
  std::optional<Failure> failure_;
};

}  // namespace hito::runtime
