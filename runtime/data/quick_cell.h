// Cells in the spellings that nearly all of them have, read without making a value: a figure of a few digits, a day, a
// text of plain letters, one of the few choices that were read before. Every other cell, right or wrong, is left to
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

// Lines of one file that have a cell for each name, and where those cells are.
struct CellBatch {
  const char* text = nullptr;
  const std::uint32_t* marks = nullptr;  // where each cell ends, line after line
  std::uint32_t first = 0;               // where the first begins; the others begin after the mark before
  std::size_t width = 0;                 // cells of a line
  std::size_t rows = 0;
  bool returns = false;  // lines may end with a carriage return, too

  std::string_view cell(std::size_t row, std::size_t place) const {
    const std::size_t at = row * width + place;
    const std::uint32_t begin = at == 0 ? first : marks[at - 1] + 1;
    std::uint32_t end = marks[at];
    if (returns && place + 1 == width && end > begin && text[end - 1] == '\r') --end;
    return {text + begin, end - begin};
  }
};
inline constexpr std::size_t most_batch_rows = 512;

// Cells of one column for the rows of a batch.
struct QuickCells {
  std::array<std::int64_t, most_batch_rows> integers;
  std::array<unsigned char, most_batch_rows> decimals;
  std::array<QuickCell::Kind, most_batch_rows> kinds;
  // All have a value of one kind, and numbers have as many decimals.
  bool alike = true;
};
// The cells of rows `from` to `to`; texts are taken from the batch.
void add_to(CellParts& parts, const QuickCells& cells, const CellBatch& batch, std::size_t place, std::size_t from,
            std::size_t to);

class QuickColumn {
 public:
  QuickColumn(const core::Contract& contract, const core::Field& field, const ReadOptions& options);

  // The cells of one place in every row of a batch, as core::read_value would read them; `bad` is set where it has to
  // be asked, and left as it is elsewhere. 8 bytes can be read from where each cell begins, whatever they are.
  void read(const CellBatch& batch, std::size_t place, QuickCells& cells, std::array<bool, most_batch_rows>& bad);

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
  bool read_day(std::string_view text, QuickCell& cell);
  bool read_text(std::string_view text, QuickCell& cell) const;
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
  // Months that were asked for, each at the place that its number gives it.
  struct Month {
    unsigned number = 0;      // 202503
    unsigned length = 0;      // 0: there is none
    std::int32_t before = 0;  // the day before its first
  };
  static constexpr std::size_t most_months = 64;
  std::array<Month, most_months> months_{};
};

}  // namespace hito::runtime
