// Where kernels read: the arrays behind every source of a plan, and what fit may know of them.
#pragma once
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "compiler/fit/fit.h"
#include "compiler/plan/plan.h"
#include "runtime/columns/columns.h"
#include "runtime/compiled/arrays.h"
#include "runtime/compiled/reads.h"
#include "runtime/data/table.h"

namespace hito::runtime {

// Values of one reported value: one, or one per period.
struct InputColumn {
  Array values{fit::Lane::i64, 1};
  fit::Seen seen;
  std::vector<std::uint8_t> missing, unfit;
};

class Memory : public Reads {
 public:
  // All must outlive it. `columns` holds what wanted_columns() asks for.
  Memory(const core::Contract& contract, const plan::Plan& plan, const Columns& columns, const Inputs& inputs);

  fit::Seen seen(const plan::Source& source) const;
  void* pointer(const plan::Source& source) override;
  const Moments& moments(plan::DomainId domain) const override;
  std::size_t rows(core::DatasetId dataset) const override { return columns_.rows.states[dataset.value].size(); }
  // By row of a dataset that counts on a date: its period, -1 without one.
  const std::vector<std::int32_t>& periods(core::DatasetId dataset) const;
  // First moment of the domain not before the date of the row.
  std::uint32_t moment_of_row(core::DatasetId dataset, plan::DomainId domain, std::uint32_t row);
  void set_moment(std::uint32_t moment) override { moment_.set(0, moment); }
  // Rights of a clause whose lines are done.
  Array& right_any(core::ClauseId clause) { return right_any_[clause.value]; }
  Array& right_at(core::ClauseId clause) { return right_at_[clause.value]; }

 private:
  struct RowMoments {
    Array moments{fit::Lane::i32, 1}, in_reach{fit::Lane::bit, 1};
  };
  Moments make_moments(const plan::Domain& domain) const;
  fit::Seen periods_seen() const;
  bool all_used(std::size_t dataset) const { return columns_.counts[dataset].used == rows_of(dataset); }
  std::size_t rows_of(std::size_t dataset) const { return columns_.rows.states[dataset].size(); }
  void* used(std::size_t dataset);
  // Zeros for `none`, which no row that is used has.
  void* cleaned(std::span<const std::int32_t> values, std::int32_t none, std::optional<Array>& copy,
                std::size_t dataset);
  void make_inputs(const Inputs& inputs);
  RowMoments& row_moments(core::DatasetId dataset, plan::DomainId domain);
  void* no_marks(std::size_t dataset);

  const core::Contract& contract_;
  const plan::Plan& plan_;
  const Columns& columns_;
  mutable std::vector<std::optional<Moments>> moments_;         // by domain; made when first asked for
  std::vector<std::optional<Array>> used_, periods_, dates_;    // by dataset; made where the columns' own do not serve
  mutable std::vector<std::vector<std::int32_t>> own_periods_;  // by dataset; made where the columns have none
  std::map<std::pair<core::DatasetId, plan::DomainId>, RowMoments> row_moments_;
  std::vector<InputColumn> inputs_;
  std::vector<std::int32_t> texts_;  // by Plan::texts
  std::vector<Array> right_any_, right_at_;
  Array moment_{fit::Lane::i32, 1};
  std::map<std::size_t, Array> no_marks_;  // by dataset
};

// What the plan reads of the data.
ColumnsWanted wanted_columns(const core::Contract& contract, const plan::Plan& plan, const Inputs& inputs);

}  // namespace hito::runtime
