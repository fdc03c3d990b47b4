#include "runtime/columns/typed.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <span>
#include <string_view>
#include <utility>

#include "base/parallel.h"
#include "runtime/columns/order.h"
#include "runtime/data/cell_words.h"

namespace hito::runtime {
namespace {

using core::ColumnIndex;
using core::Kind;

bool is_words(Kind kind) { return kind == Kind::text || kind == Kind::identifier; }

// The marks left out where none is set.
template <class Cell>
void show(TypedColumn& column, std::span<const Cell> cells, IntegerRange range, std::shared_ptr<const void> owner) {
  static constexpr std::array<Cell, 1> none{};
  column.low = range.low;
  column.high = range.high;
  for (std::vector<std::uint8_t>* marks : {&column.missing, &column.unfit})
    if (std::ranges::find(*marks, 1) == marks->end()) marks->clear();
  column.cells = cells.empty() ? std::span<const Cell>(none) : cells;
  column.owner = std::move(owner);
}
template <class Cell>
void show(TypedColumn& column, std::vector<Cell> cells) {
  const auto kept = std::make_shared<const std::vector<Cell>>(std::move(cells));
  show(column, std::span<const Cell>(*kept), range_of(kept->data(), kept->size()), kept);
}
// As they are kept; `elements` are those parts of `values`.
template <class Cell>
void show(TypedColumn& column, const Cells& values, const std::vector<Cell>& elements) {
  const CellParts& parts = values.parts();
  IntegerRange range{0, 1};  // of bits
  if constexpr (sizeof(Cell) > 1) {
    const bool known = std::same_as<Cell, std::int32_t> && parts.ranged && !elements.empty();
    range = known ? IntegerRange{parts.least, parts.greatest} : range_of(elements.data(), elements.size());
  }
  show(column, std::span<const Cell>(elements), range, values.hold());
}

TypedColumn number_column(const Cells& values) {
  const CellParts& parts = values.parts();
  require(parts.form == Form::integers || parts.form == Form::nothing, "a column of numbers that holds others");
  TypedColumn column;
  column.decimals = parts.decimals;
  column.missing = parts.form == Form::nothing ? std::vector<std::uint8_t>(parts.size, 1) : parts.missing;
  if (!parts.beside.empty()) column.unfit.assign(parts.size, 0);
  for (const auto& [row, value] : parts.beside) column.unfit[row] = 1;
  const auto narrow = [](std::int64_t value) { return std::in_range<std::int32_t>(value); };
  if (parts.form == Form::nothing)
    show(column, std::vector<std::int32_t>(parts.size));
  else if (!parts.wide)
    show(column, values, parts.words);
  else if (std::ranges::all_of(parts.integers, narrow))
    show(column, std::vector<std::int32_t>(parts.integers.begin(), parts.integers.end()));
  else
    show(column, values, parts.integers);
  return column;
}

// Of a column whose values are kept in `form`, as `elements`.
template <class Cell>
TypedColumn plain_column(const Cells& values, Form form, const std::vector<Cell>& elements) {
  const CellParts& parts = values.parts();
  require(parts.beside.empty() && (parts.form == form || parts.form == Form::nothing), "a column that holds others");
  TypedColumn column;
  column.missing = parts.form == Form::nothing ? std::vector<std::uint8_t>(parts.size, 1) : parts.missing;
  if (parts.form == Form::nothing)
    show(column, std::vector<Cell>(parts.size));
  else
    show(column, values, elements);
  return column;
}

// A text that was not resolved means no row.
TypedColumn reference_column(const Cells& values) {
  TypedColumn column;
  column.missing.assign(values.size(), 0);
  std::vector<std::int32_t> cells(values.size(), 0);
  for (std::size_t row = 0; row < values.size(); ++row) {
    const auto to = values.refers(row);
    cells[row] = static_cast<std::int32_t>(to.value_or(0));
    column.missing[row] = to ? 0 : 1;
  }
  show(column, std::move(cells));
  return column;
}

// Not of texts, whose integers are those of all text columns together.
std::optional<TypedColumn> typed_column(Kind kind, const Cells& values) {
  switch (kind) {
    case Kind::number: return number_column(values);
    case Kind::date: return plain_column(values, Form::days, values.parts().words);
    case Kind::yes_no: return plain_column(values, Form::bits, values.parts().bits);
    case Kind::choice: return plain_column(values, Form::choices, values.parts().words);
    case Kind::reference: return reference_column(values);
    case Kind::text:
    case Kind::identifier:
    case Kind::poison:
    case Kind::estimate: return std::nullopt;
  }
  throw InternalError("a kind of type out of its enumeration");
}

// All text columns and the texts they are compared with, ranked together.
class TextColumns {
 public:
  explicit TextColumns(const std::vector<std::string>& compared) : texts_(compared.begin(), compared.end()) {}

  void add(const Cells& values, std::optional<TypedColumn>& column) {
    parts_.push_back({texts_.size(), &values, &column});
    for (std::size_t row = 0; row < values.size(); ++row)
      if (const auto text = values.text(row)) texts_.push_back(*text);
  }

  std::vector<std::string> run() {
    const Ranks ranks = rank_texts(texts_);
    std::vector<std::string_view> distinct(ranks.distinct);
    for (std::size_t i = 0; i < texts_.size(); ++i) distinct[ranks.of[i]] = texts_[i];
    for (const Part& part : parts_) {
      std::size_t next = part.begin;
      TypedColumn column;
      column.missing.assign(part.values->size(), 0);
      std::vector<std::int32_t> cells(part.values->size(), 0);
      for (std::size_t row = 0; row < cells.size(); ++row) {
        if (part.values->text(row))
          cells[row] = static_cast<std::int32_t>(ranks.of[next++]);
        else
          column.missing[row] = 1;
      }
      show(column, std::move(cells));
      *part.column = std::move(column);
    }
    return {distinct.begin(), distinct.end()};
  }

 private:
  struct Part {
    std::size_t begin;
    const Cells* values;
    std::optional<TypedColumn>* column;
  };
  std::vector<std::string_view> texts_;
  std::vector<Part> parts_;
};

}  // namespace

void type_columns(const core::Contract& contract, const ColumnsWanted& wanted, unsigned threads, Columns& columns) {
  struct Work {
    Kind kind;
    const Cells* values;
    std::optional<TypedColumn>* column;
  };
  std::vector<Work> works;
  TextColumns texts(wanted.texts);
  columns.typed.resize(contract.datasets.size());
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const core::Dataset& dataset = contract.datasets[contract.datasets.id_at(d)];
    columns.typed[d].resize(dataset.columns.size());
    for (ColumnIndex c = 0; c < dataset.columns.size(); ++c) {
      if (!wanted.columns[d][c]) continue;
      const Kind kind = dataset.columns[c].type.kind;
      const Cells& values = columns.rows.data.tables[d].columns[c].cells;
      if (is_words(kind))
        texts.add(values, columns.typed[d][c]);
      else
        works.push_back({kind, &values, &columns.typed[d][c]});
    }
  }
  // The first of the works is that of the texts, which is the longest.
  for_each_index(works.size() + 1, threads, [&](std::size_t i) {
    if (i == 0)
      columns.texts = texts.run();
    else
      *works[i - 1].column = typed_column(works[i - 1].kind, *works[i - 1].values);
  });
}

}  // namespace hito::runtime
