// On which line of its file each row stands. Rows mostly follow each other line by line, so only where they do not is
// kept.
#pragma once
#include <algorithm>
#include <cstdint>
#include <vector>

namespace hito::runtime {

class RowLines {
 public:
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  std::uint64_t operator[](std::size_t row) const {
    const Run& run = *(std::ranges::upper_bound(runs_, row, {}, &Run::row) - 1);
    return run.line + (row - run.row);
  }
  void push_back(std::uint64_t line) {
    if (runs_.empty() || runs_.back().line + (size_ - runs_.back().row) != line) runs_.push_back({size_, line});
    ++size_;
  }
  // `count` rows on lines that follow each other.
  void push_run(std::uint64_t line, std::size_t count) {
    if (count == 0) return;
    push_back(line);
    size_ += count - 1;
  }
  std::vector<std::uint64_t> all() const {
    std::vector<std::uint64_t> lines;
    for (std::size_t row = 0; row < size_; ++row) lines.push_back((*this)[row]);
    return lines;
  }
  // `other` comes after these.
  void append(const RowLines& other) {
    for (std::size_t r = 0; r < other.runs_.size(); ++r) {
      const Run& run = other.runs_[r];
      const std::size_t end = r + 1 < other.runs_.size() ? other.runs_[r + 1].row : other.size_;
      push_run(run.line, end - run.row);
    }
  }
  friend bool operator==(const RowLines&, const RowLines&) = default;
  // Takes out the rows that `out` marks; one mark a row.
  void take_out(const std::vector<bool>& out) {
    RowLines kept;
    for (std::size_t row = 0; row < size_; ++row)
      if (!out[row]) kept.push_back((*this)[row]);
    *this = kept;
  }

 private:
  struct Run {
    std::size_t row;
    std::uint64_t line;
    friend bool operator==(const Run&, const Run&) = default;
  };
  std::vector<Run> runs_;
  std::size_t size_ = 0;
};

}  // namespace hito::runtime
