#include "runtime/columns/key_codes.h"

#include <map>
#include <optional>
#include <utility>

#include "base/diagnostics.h"
#include "base/parallel.h"
#include "runtime/columns/order.h"

namespace hito::runtime {
namespace {

using core::ColumnIndex;
using core::DatasetId;
using core::Kind;

// The column, not a reference, whose values the cells of `column` stand for; nothing where there is none, which a
// contract without errors excludes.
std::optional<ColumnAt> root_of(const core::Contract& contract, ColumnAt column) {
  for (std::size_t steps = 0; steps <= contract.datasets.size(); ++steps) {
    const core::Field& field = contract.datasets[column.first].columns[column.second];
    if (field.type.kind != Kind::reference) return column;
    const core::Dataset& target = contract.datasets[field.type.of];
    if (target.identity.size() != 1) return std::nullopt;
    column = {field.type.of, target.identity.front()};
  }
  return std::nullopt;
}

// Codes of tuples: those of all columns in one word, the first counting most, as close together as they can be. Where a
// word has no room for the next column, what it holds so far is ranked first.
Codes tuple_codes(const std::vector<const Codes*>& columns) {
  std::vector<std::uint64_t> words(columns.front()->of.begin(), columns.front()->of.end());
  std::uint64_t size = std::uint64_t{columns.front()->missing} + 1;
  for (std::size_t k = 1; k < columns.size(); ++k) {
    const std::uint64_t next = std::uint64_t{columns[k]->missing} + 1;
    if (size > UINT64_MAX / next) {
      const Ranks ranks = rank_words(words);
      words.assign(ranks.of.begin(), ranks.of.end());
      size = std::uint64_t{ranks.distinct} + 1;
    }
    for (std::size_t row = 0; row < words.size(); ++row) words[row] = words[row] * next + columns[k]->of[row];
    size *= next;
  }
  Ranks ranks = rank_words(words);
  return {std::move(ranks.of), ranks.distinct};
}

// Columns that codes are needed for: those of keys, and references. Each by the column that its values rest on.
std::map<ColumnAt, std::vector<ColumnAt>> domains_of(const core::Contract& contract, const Data& data) {
  std::map<ColumnAt, std::vector<ColumnAt>> domains;
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const DatasetId id = contract.datasets.id_at(d);
    const core::Dataset& dataset = contract.datasets[id];
    for (ColumnIndex column : dataset.identity)
      if (dataset.columns[column].type.kind != Kind::reference) domains.try_emplace({id, column});
    for (ColumnIndex column = 0; column < dataset.columns.size(); ++column) {
      if (dataset.columns[column].type.kind != Kind::reference) continue;
      const auto root = root_of(contract, {id, column});
      require(root || data.tables[d].rows() == 0, "a reference to a dataset without a key of one column");
      if (root) domains[*root].emplace_back(id, column);
    }
  }
  return domains;
}

}  // namespace

KeyCodes::KeyCodes(const core::Contract& contract, const Data& data, unsigned threads)
    : contract_(contract), columns_(contract.datasets.size()), tuples_(contract.datasets.size()) {
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const core::Dataset& dataset = contract.datasets[contract.datasets.id_at(d)];
    bool given = !dataset.identity.empty();
    for (ColumnIndex column : dataset.identity) given = given && data.tables[d].columns[column].given;
    identified_.push_back(given);
    columns_[d].resize(dataset.columns.size());
  }
  const auto domains = domains_of(contract, data);
  const std::vector<std::pair<ColumnAt, std::vector<ColumnAt>>> each(domains.begin(), domains.end());
  for_each_index(each.size(), threads, [&](std::size_t i) {
    const auto& [root, references] = each[i];
    auto codes = domain_codes(contract, data, root, references);
    columns_[root.first.value][root.second] = std::move(codes.front());
    for (std::size_t k = 0; k < references.size(); ++k)
      columns_[references[k].first.value][references[k].second] = std::move(codes[k + 1]);
  });
  for_each_index(contract.datasets.size(), threads, [&](std::size_t d) {
    const core::Dataset& dataset = contract.datasets[contract.datasets.id_at(d)];
    if (!identified_[d] || dataset.identity.size() == 1) return;
    std::vector<const Codes*> columns;
    for (ColumnIndex column : dataset.identity) columns.push_back(&columns_[d][column]);
    tuples_[d] = tuple_codes(columns);
  });
}

const Codes& KeyCodes::key(DatasetId dataset) const {
  const auto& identity = contract_.datasets[dataset].identity;
  return identity.size() == 1 ? columns_[dataset.value][identity.front()] : tuples_[dataset.value];
}

}  // namespace hito::runtime
