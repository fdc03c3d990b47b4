// The text of a file, a stretch of it at a time: UTF-8 without BOM, checked as it comes. Part of read_rows.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "runtime/data/bytes.h"

namespace hito::runtime {

class TextWindow {
 public:
  // `file` is what messages call it.
  TextWindow(Bytes& bytes, std::string file, Diagnostics& diagnostics);

  // What is in memory and not dropped yet.
  std::string_view text() const { return bytes().substr(begin_, checked_ - begin_); }
  // What text() points to, which stays as it is for as long as it is held, whatever becomes of the window. As many
  // bytes as readable_around can be read before and after.
  std::shared_ptr<const char[]> hold();
  static constexpr std::size_t readable_around = 64;
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
  std::string_view bytes() const { return {buffer_.get() + readable_around, size_}; }
  char* room_for(std::size_t more);
  bool check(bool last);
  bool is_text();
  void report(Code code, std::size_t at, std::vector<Text> args);

  Bytes& bytes_;
  std::string file_;
  Diagnostics& diagnostics_;
  std::shared_ptr<char[]> buffer_;
  std::size_t room_ = 0, size_ = 0;  // of bytes(), and so many of them are there
  bool held_ = false;
  std::size_t begin_ = 0;    // in bytes(): what comes before was dropped
  std::size_t checked_ = 0;  // in bytes(): what comes before is text
  std::uint64_t gone_ = 0;   // bytes of the file before bytes()
  std::uint64_t lines_ = 0;  // line ends before checked_
  bool started_ = false, ended_ = false, broken_ = false;
  std::optional<Failure> failure_;
};

}  // namespace hito::runtime
