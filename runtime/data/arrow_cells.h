// The cells of one Arrow column as those of a column of the contract: figures and days taken as they are where their
// types say all, and everything else as the text that a CSV of the same data would have. Part of read_rows.
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runtime/data/arrow_column.h"
#include "runtime/data/quick_cell.h"

namespace hito::runtime {

// A cell for core::read_value.
struct ArrowText {
  std::string text;              // empty: missing
  bool bare = true;              // a figure with a decimal point whatever the file's own marks
  std::optional<Failure> fault;  // why there is no exact value to read; `text` then shows it
};

class ArrowCells {
 public:
  ArrowCells(const core::Contract& contract, const core::Field& field, const ReadOptions& options,
             const ArrowType& type);

  // Rows `row` and following, `count` of them (at most most_batch_rows); `bad` is set where core::read_value has to be
  // asked, and left as it is elsewhere.
  // `words` are for its use.
  void read(const ArrowColumn& column, std::size_t row, std::size_t count, CellWords& words,
            std::array<bool, most_batch_rows>& bad);
  // Of the rows just read, those from `from` to `to`, none of them bad.
  void add_to(CellParts& parts, std::size_t from, std::size_t to) const;
  // The column holds figures of the contract as text: whether each has three decimals is to be watched.
  bool are_figures_in_text() const { return in_text_ && field_.type.kind == core::Kind::number; }
  // Of the rows just read: the figure of that row where it was text, else nothing.
  std::string_view figure_in_text(std::size_t row) const;
  // Any row, as a CSV would have it.
  ArrowText write(const ArrowColumn& column, std::size_t row) const;

 private:
  enum class Way : unsigned char { figures, days, bits, texts };

  void read_integers(const ArrowColumn& column, std::size_t row, std::size_t count,
                     std::array<bool, most_batch_rows>& bad);
  void read_texts(const ArrowColumn& column, std::size_t row, std::size_t count, CellWords& words,
                  std::array<bool, most_batch_rows>& bad);
  void read_few(const ArrowColumn& column, std::size_t row, std::size_t count, CellWords& words,
                std::array<bool, most_batch_rows>& bad);
  void put_cells(std::size_t count, const auto& put);
  bool put_text(const ArrowColumn& column, std::int64_t place);
  void miss(std::size_t k, std::array<bool, most_batch_rows>& bad);
  bool scale(std::int64_t& integer) const;
  std::string figure_text(const Rational& value) const;
  std::string day_text(std::int64_t day) const;
  std::string bit_text(bool bit) const;

  const core::Field& field_;
  bool in_text_ = false;
  Way way_ = Way::texts;
  unsigned decimals_ = 0;     // of figures as they are kept
  std::int64_t times_ = 1;    // from the type's integers to those
  std::int64_t divided_ = 1;  // the other way; nothing may be left
  std::int64_t low_ = 0, high_ = 0;
  std::vector<std::int64_t> missing_;  // integers that stand for no value
  QuickColumn quick_;
  QuickCells cells_;
  // Of a dictionary of few texts: what each of them means. All columns that are read have the same one.
  std::unique_ptr<QuickCells> meanings_;
  std::array<bool, most_batch_rows> meaningless_{};
  std::string bytes_;  // of texts
  std::vector<std::uint32_t> marks_;
  CellBatch batch_;
};

}  // namespace hito::runtime
