// Columns of text for a screen.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace hito {

enum class Side : unsigned char { left, right };

// Columns each as wide as their widest cell on a terminal. The first row holds the headings.
class Grid {
 public:
  // Where the whole takes more than `columns`, each row becomes a paragraph.
  Grid(std::vector<Side> sides, std::size_t columns) : sides_(std::move(sides)), columns_(columns) {}

  void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  // A rule across the grid, drawn before the next row.
  void rule() { rules_.push_back(rows_.size()); }
  std::string draw() const;

 private:
  std::string line(const std::vector<std::string>& row, const std::vector<std::size_t>& widths) const;
  std::string paragraph(const std::vector<std::string>& row) const;

  std::vector<Side> sides_;
  std::size_t columns_;
  std::vector<std::vector<std::string>> rows_;
  std::vector<std::size_t> rules_;
};

}  // namespace hito
