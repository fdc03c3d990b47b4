// Cells in the spellings that nearly all of them have, read without making a value: a figure of a few digits, a day, a
// text of plain letters, one of the few choices that were read before. Every other cell, right or wrong, is left to
// core::read_value, which defines what a cell means. Part of read_rows.
#pragma once
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/data/cell_words.h"
#include "runtime/data/cells.h"
#include "runtime/data/read_rows.h"

namespace hito::runtime {

// Lines of one file that have a cell for each name, and where those cells are. No cell has a byte 0. As many bytes as
// readable_before can be read before each of them, whatever they are.
inline constexpr std::size_t readable_before = 2 * word_bytes;
struct CellBatch {
  const char* text = nullptr;
  const std::uint32_t* marks = nullptr;  // where each cell ends, line after line
  std::uint32_t first = 0;               // where the first begins; the others begin after the mark before
  std::size_t width = 0;                 // cells of a line
  std::size_t rows = 0;
  bool returns = false;  // lines may end with a carriage return, too
  bool visible = false;  // cells hold visible characters of ASCII and spaces only

  std::string_view cell(std::size_t row, std::size_t place) const {
    const std::size_t at = row * width + place;
    const std::uint32_t begin = at == 0 ? first : marks[at - 1] + 1;
    std::uint32_t end = marks[at];
    if (returns && place + 1 == width && end > begin && text[end - 1] == '\r') --end;
    return {text + begin, end - begin};
  }
};

// Cells of one column for the rows of a batch. `read.odd` marks those without an integer: they are missing, or texts.
struct QuickCells {
  std::size_t rows = 0;
  Form form = Form::nothing;
  unsigned decimals = 0;  // of numbers: integer × 10^-decimals
  CellIntegers read;
  std::array<unsigned char, most_batch_rows> missing;
  bool some_missing = false;
};
// The cells of rows `from` to `to`; texts are taken from the batch.
void add_to(CellParts& parts, const QuickCells& cells, const CellBatch& batch, std::size_t place, std::size_t from,
            std::size_t to);

// How cells of that kind are kept, where all of them are of it.
Form form_of(core::Kind kind);

// What the field allows of integer = figure × 10^decimals, as far as 64 bits go.
IntegerRange limits_of(const core::Field& field, unsigned decimals);

class QuickColumn {
 public:
  QuickColumn(const core::Contract& contract, const core::Field& field, const ReadOptions& options);

  // The cells of one place in every row of a batch, as core::read_value would read them; `bad` is set where it has to
  // be asked, and left as it is elsewhere. `words` are for its use.
  void read(const CellBatch& batch, std::size_t place, CellWords& words, QuickCells& cells,
            std::array<bool, most_batch_rows>& bad);

 private:
  // Spellings read before, each at the place that its bytes give it.
  struct Known {
    std::uint64_t first = 0, last = 0;
    std::int64_t integer = 0;
    unsigned char length = 0;  // 0: none
  };
  static constexpr std::size_t most_known = 256;
  static constexpr std::size_t longest_known = 16;
  static constexpr std::size_t most_decimals = 8;
  // Stands for the integer of a spelling that means missing.
  static constexpr std::int64_t is_missing = std::numeric_limits<std::int64_t>::min();
  struct Figure {
    std::int64_t integer;
    unsigned decimals;
  };

  bool fetch(const CellBatch& batch, std::size_t place, CellWords& words) const;
  void read_figures_of(const CellBatch& batch, std::size_t place, const CellWords& words, bool long_ones,
                       QuickCells& cells);
  void read_texts(const CellBatch& batch, std::size_t place, QuickCells& cells) const;
  bool read_odd(std::string_view text, QuickCells& cells, std::size_t row);
  bool put_figure(Figure figure, QuickCells& cells, std::size_t row) const;
  std::optional<Figure> read_figure(std::string_view text) const;
  std::optional<std::int64_t> read_known(std::string_view text);
  bool stands_for_missing(std::string_view text) const;

  const core::Contract& contract_;
  const core::Field& field_;
  Form form_ = Form::nothing;  // of the cells that are read
  char mark_ = '.';
  unsigned decimals_ = 0;  // that a figure may have
  unsigned further_ = 0;   // decimals of a percent beyond those of its figure
  bool trim_ = false;
  bool figures_may_be_missing_ = false;                   // what stands for missing may look like a figure or a day
  std::array<IntegerRange, most_decimals + 1> limits_{};  // of the integer, by decimals of the figure; first, of a day
  std::vector<Known> known_;
  Spellings spellings_;  // the first of them
  std::size_t spellings_known_ = 0;
  CellIntegers again_;
};

}  // namespace hito::runtime
