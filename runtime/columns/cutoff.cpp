// One row after the other, from a list of those that have ceased to exist: each takes one from its key, and a key
// without rows takes those that refer to it.
#include "runtime/columns/cutoff.h"

#include <span>
#include <utility>

namespace hito::runtime {
namespace {

using core::ColumnIndex;
using core::DatasetId;

// Rows of one dataset by the key that one of its references means.
class Referring {
 public:
  Referring(DatasetId dataset, const Codes& codes) : dataset_(dataset), ends_(std::size_t{codes.missing} + 1, 0) {
    for (std::uint32_t code : codes.of) ++ends_[code];
    for (std::uint32_t end = 0; std::uint32_t& count : ends_) count = end += count;
    // No value refers to nothing: what comes last is left out.
    begins_ = ends_;
    rows_.resize(codes.of.size());
    for (std::size_t row = codes.of.size(); row-- > 0;)
      rows_[--begins_[codes.of[row]]] = static_cast<std::uint32_t>(row);
    ends_.back() = begins_.back();
  }

  DatasetId dataset() const { return dataset_; }
  std::span<const std::uint32_t> rows(std::uint32_t code) const {
    return std::span(rows_).subspan(begins_[code], ends_[code] - begins_[code]);
  }

 private:
  DatasetId dataset_;
  std::vector<std::uint32_t> begins_, ends_;  // per code: places in rows_
  std::vector<std::uint32_t> rows_;
};

}  // namespace

void cut_off(const core::Contract& contract, const KeyCodes& codes, const std::vector<DayColumn>& dates, Date as_of,
             std::vector<std::vector<RowState>>& states) {
  std::vector<std::pair<DatasetId, std::uint32_t>> gone;
  const auto cut = [&](DatasetId id, std::uint32_t row) {
    if (states[id.value][row] == RowState::after_cutoff) return;
    states[id.value][row] = RowState::after_cutoff;
    gone.emplace_back(id, row);
  };
  for (std::size_t d = 0; d < dates.size(); ++d)
    for (std::uint32_t row = 0; row < dates[d].size(); ++row)
      if (dates[d][row] > as_of.days) cut(contract.datasets.id_at(d), row);
  if (gone.empty()) return;

  std::vector<std::vector<Referring>> referring(contract.datasets.size());  // per dataset referred to
  std::vector<std::vector<std::uint32_t>> left(contract.datasets.size());   // of these, per code: rows that exist
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const DatasetId id = contract.datasets.id_at(d);
    const core::Dataset& dataset = contract.datasets[id];
    for (ColumnIndex column = 0; column < dataset.columns.size(); ++column) {
      const core::Type& type = dataset.columns[column].type;
      if (type.kind != core::Kind::reference || !codes.identified(type.of)) continue;
      referring[type.of.value].emplace_back(id, codes.referred(id, column));
      if (!left[type.of.value].empty()) continue;
      const Codes& keys = codes.key(type.of);
      left[type.of.value].assign(std::size_t{keys.missing} + 1, 0);
      for (std::uint32_t code : keys.of) ++left[type.of.value][code];
    }
  }
  while (!gone.empty()) {
    const auto [id, row] = gone.back();
    gone.pop_back();
    if (left[id.value].empty()) continue;
    const std::uint32_t code = codes.key(id).of[row];
    if (--left[id.value][code] > 0) continue;
    for (const Referring& rows : referring[id.value])
      for (std::uint32_t other : rows.rows(code)) cut(rows.dataset(), other);
  }
}

}  // namespace hito::runtime
