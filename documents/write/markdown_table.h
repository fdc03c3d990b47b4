// A table as lines of Markdown.
#pragma once
#include <string>
#include <vector>

namespace hito::documents {

// Cells are Markdown on one line.
struct MarkdownTable {
  std::vector<std::string> heads;
  std::vector<bool> right;
  std::vector<std::vector<std::string>> rows;  // as many cells as heads
  std::string caption;
};
// Its columns stand under one another where lines of that length can be read.
std::string to_text(const MarkdownTable& table);

}  // namespace hito::documents
