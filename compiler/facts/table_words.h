// The messages about one table.
#pragma once
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "compiler/facts/cover.h"
#include "compiler/facts/table_lines.h"

namespace hito::facts {

class TableWords {
 public:
  TableWords(const core::Contract& contract, const core::Table& table, std::vector<Axis> axes)
      : contract_(contract), table_(table), axes_(std::move(axes)) {}
  const std::vector<Axis>& axes() const { return axes_; }

  void report_gaps(const std::vector<Box>& gaps, Diagnostics& diagnostics) const;
  void report_overlap(const Overlap& overlap, Diagnostics& diagnostics) const;
  // A line that no value reaches.
  void report_dead(std::size_t row, Diagnostics& diagnostics) const;
  // A gap met at a use whose arguments go beyond the declared inputs.
  void report_use_gap(core::ExprId use, const Box& gap, const std::vector<Axis>& there, Diagnostics& diagnostics) const;

 private:
  struct End {
    Rational value;
    bool included;
  };
  bool counted() const;  // one condition on numbers or dates
  // Its values are whole numbers or days.
  bool counts_whole() const;
  Text one_line() const;
  Text bare(const Rational& value) const;
  // "8.5%" for one condition, "`zone` = hills, `rural` = no" for several.
  Text place(const Box& box, const std::vector<Axis>& axes) const;
  Text value(const Box& box, const std::vector<Axis>& axes, std::size_t axis) const;
  Text named_place(const Box& box) const;
  std::optional<End> high_end(std::size_t row) const;
  bool has_low_end(std::size_t row) const;
  Text spelled_end(const End& end, bool after_a_start) const;
  Text spelled_start(const Cut& from) const;
  Rational last_before(const Cut& cut) const;
  End end_before(const Cut& cut) const;
  std::optional<std::size_t> row_ending_at(const Cut& cut) const;
  std::optional<std::size_t> row_starting_at(const Cut& cut) const;
  Text range_note() const;
  void report_counted_gap(const Piece& gap, const Text& witness, Diagnostics& diagnostics) const;
  void report_left_out(const std::vector<Box>& gaps, Diagnostics& diagnostics) const;
  Text overlap_end(const Piece& overlap, std::size_t earlier, std::size_t later) const;

  const core::Contract& contract_;
  const core::Table& table_;
  std::vector<Axis> axes_;
};

}  // namespace hito::facts
