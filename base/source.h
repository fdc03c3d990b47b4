// Source text and places in it. Every position is a byte offset; lines, code points, UTF-16 units and display
// columns are computed only at the edge, by the functions below.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hito {

// Half-open range of bytes [begin, end) of one source text.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool empty() const { return begin >= end; }
  friend bool operator==(Span, Span) = default;
};

// The smallest span that covers both; an empty span covers nothing.
Span cover(Span a, Span b);

class Source {
 public:
  // `path` is what messages print; `text` is the file's bytes as they are. `amends`: it is an amendment to the first
  // file of those that it is joined with.
  Source(std::string path, std::string text, bool amends = false);
  Source() : Source("", "") {}

  // Several files as one text, one after the other, so that a position says which file it is in. There is at least one,
  // and it gives the path.
  static Source joined(const std::vector<Source>& files);
  struct File {
    std::string path;
    std::uint32_t begin = 0, end = 0;  // of its text
    std::size_t first_line = 1;        // among all lines
    bool amends = false;
  };
  const std::vector<File>& files() const { return files_; }
  const File& file_at(std::uint32_t offset) const;
  // One file alone, its text where it stands in the whole: all before it is blank.
  Source alone(std::size_t file) const;

  const std::string& path() const { return path_; }
  const std::string& text() const { return text_; }
  std::string_view at(Span span) const;

  // Lines count from 1, through all files; a line ends at '\n' (a '\r' before it is not part of the line).
  std::size_t line_count() const { return line_starts_.size(); }
  std::size_t line_of(std::uint32_t offset) const;
  std::string_view line(std::size_t number) const;
  std::uint32_t start_of_line(std::size_t number) const { return line_starts_[number - 1]; }
  // The line as its own file counts it, which is what people read.
  std::size_t number_in_file(std::size_t line) const { return line - file_at(start_of_line(line)).first_line + 1; }

 private:
  std::string path_;
  std::string text_;
  std::vector<std::uint32_t> line_starts_;
  std::vector<File> files_;
};

// Counts from 0 within a line, up to byte `offset` of it. Ill-formed bytes count as one each.
std::size_t code_points(std::string_view text);
std::size_t utf16_units(std::string_view text);
// Columns on a terminal: wide characters take two, combining marks none. A tab counts as one (rendered as a space).
std::size_t display_width(std::string_view text);
// Offset of the first ill-formed UTF-8 byte, or npos.
std::size_t first_bad_utf8(std::string_view text);
// Canonical composition (NFC) of well-formed UTF-8; names are compared in this form.
std::string nfc(std::string_view text);

}  // namespace hito
