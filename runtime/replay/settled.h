// The rows of one set of data settled, and the lines they make, in memory that serves the next set. The same rules as
// runtime/columns/settle.cpp, on rows that are decoded: nothing here looks at a value.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "runtime/compiled/reads.h"
#include "runtime/cut/cells.h"
#include "runtime/cut/places.h"
#include "runtime/replay/machine.h"

namespace hito::runtime {

class SettledData : public Reads {
 public:
  explicit SettledData(const Machine& machine);

  // False where the data are at fault in a way that the reference evaluator tells.
  bool settle(std::size_t data);

  // Lines of one clause: [begin, end) of all, by key and period.
  struct Range {
    std::size_t begin = 0, end = 0;
    std::size_t points = 1;              // rows that its kernel goes over
    std::vector<std::uint32_t> moments;  // it is run at each of them; one, 0, where each row has its own
  };
  // What a cap looks at, of all its lines.
  struct CapLines {
    std::vector<std::uint32_t> line, cell;
    std::vector<std::uint8_t> settled;
    std::vector<Cell> cells;
  };
  const std::vector<Range>& ranges() const { return ranges_; }  // by Machine::lines
  const std::vector<CapLines>& caps() const { return caps_; }   // by Machine::caps
  std::size_t lines() const { return period_.size(); }
  std::uint32_t row(std::size_t line) const { return row_[line]; }
  std::uint32_t period(std::size_t line) const { return period_[line]; }
  // The element of its kernel's results: at moment × points + row.
  std::uint32_t at(std::size_t line) const { return at_[line]; }
  const std::vector<std::int32_t>& dates() const { return date_; }

  void* pointer(const plan::Source& source) override;
  const Moments& moments(plan::DomainId domain) const override { return moments_[domain.value]; }
  std::size_t rows(core::DatasetId dataset) const override { return decoded_->rows[dataset.value].rows; }
  void set_moment(std::uint32_t moment) override { moment_ = static_cast<std::int32_t>(moment); }
  void set(std::size_t varied, std::int64_t value) { values_[varied] = value; }

  // Rights of clauses, by clause: of the rows, and of rows and periods.
  std::vector<std::vector<std::uint8_t>> right_any, right_at;

 private:
  struct SettledRows {
    std::vector<std::uint32_t> winners;  // by key
    std::vector<std::uint8_t> repeated;  // per row
    std::vector<std::uint8_t> used;
    std::vector<std::uint32_t> in_order;  // those that count
    std::vector<std::int32_t> periods;    // 0 without one
    // Of references: rows referred to, and whether there is none.
    std::vector<std::vector<std::int32_t>> refers;
    std::vector<std::vector<std::uint8_t>> refers_to_none;
  };
  struct RowMoments {
    core::DatasetId dataset;
    plan::DomainId domain;
    std::vector<std::int32_t> moments;
    std::vector<std::uint8_t> in_reach;
  };
  bool choose_rows(std::size_t d);
  bool resolve(std::size_t d);
  void place(std::size_t d);
  void find_moments(std::size_t domain);
  void find_row_moments(RowMoments& found);
  RowMoments& row_moments(core::DatasetId dataset, plan::DomainId domain);
  void lay_out(std::size_t which);
  void find_begun(const plan::Body& body, std::vector<std::uint32_t>& begun) const;
  bool group(std::size_t which);
  std::optional<std::uint32_t> unit_of(const core::Contract& contract, core::DatasetId dataset, std::uint32_t row,
                                       const std::vector<core::ColumnIndex>& via) const;

  const Machine& machine_;
  const Decoded* decoded_ = nullptr;
  Memory* memory_ = nullptr;
  std::vector<SettledRows> settled_;
  std::vector<Moments> moments_;
  std::vector<RowMoments> row_moments_;
  std::vector<std::pair<std::int32_t, std::int32_t>> days_;  // with their periods, while moments are found
  std::vector<std::int64_t> values_;
  std::uint8_t no_ = 0;
  std::int32_t moment_ = 0;
  std::vector<Range> ranges_;
  std::vector<std::uint32_t> row_, period_, at_;
  std::vector<std::int32_t> date_;
  std::vector<CapLines> caps_;
  std::vector<std::uint64_t> codes_;
  std::vector<std::int64_t> cap_periods_;
  PlacesOf places_;
};

}  // namespace hito::runtime
