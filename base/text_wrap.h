// Sentences in lines of a terminal.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hito {

// `text` broken between words so that no line takes more than `columns`, the first of which starts `used` columns from
// the left; later lines are indented by `indent` columns, which count. Breaks of `text` itself are kept. A word that is
// wider than a line stands alone in it.
std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent = 0, std::size_t used = 0);

// Each line of `text` on its own: what does not fit goes on four columns further in than the line starts.
std::string wrapped_lines(std::string_view text, std::size_t columns);

// Commands to copy, one a line of `text`: what does not fit goes on in the next line after a backslash, as shells read
// it.
std::string wrapped_commands(std::string_view text, std::size_t columns);

// Rows of a name and what is said of it: beside each other, or one below the other where sentences would be too narrow.
class TwoColumns {
 public:
  // The left column takes at least `width`.
  explicit TwoColumns(std::size_t width = 0) : width_(width) {}
  void add(std::string left, std::string right) { rows_.emplace_back(std::move(left), std::move(right)); }
  std::string to_text(std::size_t columns) const;

 private:
  std::size_t width_;
  std::vector<std::pair<std::string, std::string>> rows_;
};

}  // namespace hito
