// Cells in the spellings that nearly all of them have, read without making a value: a figure of a few digits, a text of
// plain letters, one of the few dates and choices that were read before. Every other cell, right or wrong, is left to
// core::read_value, which defines what a cell means. Part of read_rows.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/data/cells.h"
#include "runtime/data/read_rows.h"

namespace hito::runtime {

struct QuickCell {
  enum class Kind : unsigned char { missing, bit, day, choice, number, text } kind = Kind::missing;
  unsigned char decimals = 0;  // of a number: integer × 10^-decimals
  std::int64_t integer = 0;    // of a bit, day, choice or number
  std::string_view text;       // of a text
};
void add_to(CellParts& cells, const QuickCell& cell);

class QuickColumn {
 public:
  QuickColumn(const core::Contract& contract, const core::Field& field, const ReadOptions& options);

  // The cell that `text` spells, as core::read_value would; false where it has to be asked. At least 8 bytes can be
  // read from `text.data()`, whatever they are.
  bool read(std::string_view text, QuickCell& cell);

 private:
  // Spellings read before, each at the place that its bytes give it.
  struct Known {
    std::uint64_t first = 0, last = 0;
    std::int64_t integer = 0;
    QuickCell::Kind kind = QuickCell::Kind::missing;
    unsigned char length = 0;  // 0: none
  };
  static constexpr std::size_t most_known = 256;
  static constexpr std::size_t longest_known = 16;
  static constexpr std::size_t most_decimals = 8;
  struct Limits {
    std::int64_t low, high;
  };

  bool read_figure(std::string_view text, QuickCell& cell) const;
  bool read_day(std::string_view text, QuickCell& cell) const;
  bool read_known(std::string_view text, QuickCell& cell);
  bool stands_for_missing(std::string_view text) const;

  const core::Contract& contract_;
  const core::Field& field_;
  bool figures_ = false, days_ = false, known_ = false, texts_ = false;
  char mark_ = '.';
  unsigned decimals_ = 0;  // that a figure may have
  unsigned further_ = 0;   // decimals of a percent beyond those of its figure
  bool trim_ = false;
  std::array<Limits, most_decimals + 1> limits_{};  // of the integer, by decimals of the figure; first, of a day
  std::vector<Known> spellings_;
};

}  // namespace hito::runtime
