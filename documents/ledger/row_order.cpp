#include "documents/ledger/row_order.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <variant>

#include "runtime/reference/keys.h"

namespace hito::documents {
namespace {

class ByKey {
 public:
  ByKey(const core::Contract& contract, const runtime::Settlement& settlement, core::DatasetId dataset)
      : contract_(contract), settlement_(settlement), dataset_(dataset), ranks_(contract.datasets.size()) {
    const auto& columns = settlement.data.tables[dataset.value].columns;
    const auto& identity = contract.datasets[dataset].identity;
    has_key_ = !identity.empty() &&
               std::ranges::all_of(identity, [&](core::ColumnIndex column) { return columns[column].given; });
    for (const core::ColumnIndex column : identity)
      if (const core::Type& type = contract.datasets[dataset].columns[column].type;
          type.kind == core::Kind::reference && ranks_[type.of.value].empty())
        ranks_[type.of.value] = ranks_of(type.of);
  }

  bool operator()(std::uint32_t a, std::uint32_t b) const {
    if (!has_key_) return a < b;
    const core::Dataset& declared = contract_.datasets[dataset_];
    const auto& columns = settlement_.data.tables[dataset_.value].columns;
    for (const core::ColumnIndex column : declared.identity) {
      const core::Value one = columns[column].cells[a], other = columns[column].cells[b];
      const auto order = order_of(declared.columns[column].type, one, other);
      if (order != 0) return order < 0;
    }
    return false;
  }

 private:
  std::vector<std::uint32_t> ranks_of(core::DatasetId target) const {
    const std::vector<std::uint32_t>& order = settlement_.key_order[target.value];
    std::vector<std::uint32_t> ranks(settlement_.row_states[target.value].size());
    for (std::uint32_t place = 0; place < order.size(); ++place) ranks[order[place]] = place;
    return ranks;
  }

  // References that mean a row by the place of that row, and before those that mean none.
  std::strong_ordering order_of(const core::Type& type, const core::Value& one, const core::Value& other) const {
    const auto* a = std::get_if<core::RowRef>(&one);
    const auto* b = std::get_if<core::RowRef>(&other);
    if (a && b) return ranks_[type.of.value][a->index] <=> ranks_[type.of.value][b->index];
    if (a || b) return a ? std::strong_ordering::less : std::strong_ordering::greater;
    return runtime::order_of(one, other);
  }

  const core::Contract& contract_;
  const runtime::Settlement& settlement_;
  core::DatasetId dataset_;
  bool has_key_ = false;
  // Per dataset that a key refers to, the place of each row in key order.
  std::vector<std::vector<std::uint32_t>> ranks_;
};

}  // namespace

std::vector<std::uint32_t> rows_by_key(const core::Contract& contract, const runtime::Settlement& settlement,
                                       core::DatasetId dataset) {
  const std::vector<std::uint32_t>& in_order = settlement.key_order[dataset.value];
  const std::size_t count = settlement.row_states[dataset.value].size();
  if (in_order.size() == count) return in_order;
  std::vector<bool> placed(count, false);
  for (const std::uint32_t row : in_order) placed[row] = true;
  std::vector<std::uint32_t> others;
  for (std::uint32_t row = 0; row < count; ++row)
    if (!placed[row]) others.push_back(row);
  const ByKey before(contract, settlement, dataset);
  std::ranges::stable_sort(others, before);
  std::vector<std::uint32_t> all;
  all.reserve(count);
  // Of equal ones those of the first list come first.
  std::ranges::merge(in_order, others, std::back_inserter(all), before);
  return all;
}

}  // namespace hito::documents
