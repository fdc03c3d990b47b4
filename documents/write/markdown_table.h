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
  // For a word processor: what heads and rows show, without marks. Empty for a reader of the lines.
  std::vector<std::vector<std::string>> shown = {};
};
// For a reader, columns stand under one another where lines of that length can be read. For a word processor the dashes
// below the heads are in proportion to what columns take on a sheet: no word is broken where it can be helped.
std::string to_text(const MarkdownTable& table);

}  // namespace hito::documents
