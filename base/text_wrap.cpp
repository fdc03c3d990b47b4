#include "base/text_wrap.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/source.h"

namespace hito {
namespace {

class Lines {
 public:
  Lines(std::size_t columns, std::size_t indent, std::size_t used) : columns_(columns), indent_(indent), at_(used) {}

  // `spaces` part it from the word before; where the line ends there they are left out.
  void add(std::string_view word, std::size_t spaces) {
    const std::size_t width = display_width(word);
    // A line that holds nothing but its indent cannot be made shorter by another break.
    if (!empty_ && at_ + spaces + width > columns_) new_line();
    if (!empty_) {
      out_.append(spaces, ' ');
      at_ += spaces;
    }
    out_ += word;
    at_ += width;
    empty_ = false;
  }

  void new_line() {
    out_ += '\n';
    out_.append(indent_, ' ');
    at_ = indent_;
    empty_ = true;
  }

  // Spaces that a line starts with are part of its layout.
  void lead(std::string_view spaces) {
    out_ += spaces;
    at_ += spaces.size();
  }

  std::string take() { return std::move(out_); }

 private:
  std::size_t columns_;
  std::size_t indent_;
  std::size_t at_;
  bool empty_ = true;
  std::string out_;
};

// Where a line goes on that does not fit.
std::size_t further_than(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()) + 4; }

// `text` with each of its lines as `lay_out` gives it.
template <class LayOut>
std::string line_by_line(std::string_view text, LayOut lay_out) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    out += lay_out(text.substr(at, end - at));
    if (end < text.size()) out += '\n';
    at = end + 1;
  }
  return out;
}

}  // namespace

std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent, std::size_t used) {
  Lines lines(columns, indent, used);
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (at > 0) lines.new_line();
    const std::size_t first = std::min(line.find_first_not_of(' '), line.size());
    lines.lead(line.substr(0, first));
    for (std::size_t from = first, spaces = 0; from < line.size();) {
      const std::size_t space = std::min(line.find(' ', from), line.size());
      lines.add(line.substr(from, space - from), spaces);
      from = std::min(line.find_first_not_of(' ', space), line.size());
      spaces = from - space;
    }
    at = end + 1;
  }
  return lines.take();
}

std::string wrapped_lines(std::string_view text, std::size_t columns) {
  return line_by_line(text, [&](std::string_view line) { return wrapped(line, columns, further_than(line)); });
}

std::string wrapped_commands(std::string_view text, std::size_t columns) {
  constexpr std::string_view mark = " \\";
  return line_by_line(text, [&](std::string_view line) {
    if (display_width(line) <= columns) return std::string(line);
    std::string out;
    for (const char c : wrapped(line, columns - std::min(columns, mark.size()), further_than(line))) {
      if (c == '\n') out += mark;
      out += c;
    }
    return out;
  });
}

std::string TwoColumns::to_text(std::size_t columns) const {
  constexpr std::string_view margin = "  ";
  // Less than this is too narrow for sentences.
  constexpr std::size_t least_beside = 30;
  constexpr std::size_t below = 6;
  std::size_t width = width_;
  for (const auto& [left, right] : rows_) width = std::max(width, display_width(left));
  const std::size_t from = margin.size() + width + 2;
  const bool beside = columns >= from + least_beside;
  std::string out;
  for (const auto& [left, right] : rows_) {
    const std::string gap = beside ? std::string(width - display_width(left) + 2, ' ') : "\n" + std::string(below, ' ');
    const std::size_t start = beside ? from : below;
    out += fmt::format("{}{}{}{}\n", margin, left, gap, wrapped(right, columns, start, start));
  }
  return out;
}

}  // namespace hito
