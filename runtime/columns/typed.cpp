#include "runtime/columns/typed.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "runtime/columns/order.h"
#include "runtime/columns/parallel.h"
#include "runtime/columns/scale.h"

namespace hito::runtime {
namespace {

using core::ColumnIndex;
using core::Kind;
using Cells = std::vector<core::Value>;

bool is_words(Kind kind) { return kind == Kind::text || kind == Kind::identifier; }

template <class Cell>
std::vector<Cell> narrowed(const std::vector<std::int64_t>& wide) {
  std::vector<Cell> cells;
  cells.reserve(wide.size());
  for (std::int64_t value : wide) cells.push_back(static_cast<Cell>(value));
  return cells;
}

// `low` and `high` from the cells, and the marks left out where none is set.
void finish(TypedColumn& column, std::vector<std::int64_t> cells, std::size_t cell_bytes) {
  if (!cells.empty()) {
    const auto [low, high] = std::ranges::minmax(cells);
    column.low = low;
    column.high = high;
  }
  for (std::vector<std::uint8_t>* marks : {&column.missing, &column.unfit})
    if (std::ranges::find(*marks, 1) == marks->end()) marks->clear();
  if (cells.empty()) cells.push_back(0);
  if (cell_bytes == sizeof(std::uint8_t))
    column.cells = narrowed<std::uint8_t>(cells);
  else if (cell_bytes == sizeof(std::int32_t))
    column.cells = narrowed<std::int32_t>(cells);
  else
    column.cells = std::move(cells);
}

TypedColumn number_column(const Cells& values) {
  std::vector<const Rational*> numbers;
  numbers.reserve(values.size());
  for (const core::Value& value : values) numbers.push_back(std::get_if<Rational>(&value));
  TypedColumn column;
  column.decimals = decimals_for(numbers);
  column.missing.assign(values.size(), 0);
  column.unfit.assign(values.size(), 0);
  std::vector<std::int64_t> cells(values.size(), 0);
  bool all_narrow = true;
  for (std::size_t row = 0; row < values.size(); ++row) {
    if (numbers[row] == nullptr) {
      column.missing[row] = 1;
      continue;
    }
    const auto whole = scaled(*numbers[row], column.decimals);
    column.unfit[row] = whole ? 0 : 1;
    cells[row] = whole.value_or(0);
    all_narrow = all_narrow && std::in_range<std::int32_t>(cells[row]);
  }
  finish(column, std::move(cells), all_narrow ? sizeof(std::int32_t) : sizeof(std::int64_t));
  return column;
}

template <class T, class IntegerOf>
TypedColumn column_of(const Cells& values, std::size_t cell_bytes, IntegerOf&& integer_of) {
  TypedColumn column;
  column.missing.assign(values.size(), 0);
  std::vector<std::int64_t> cells(values.size(), 0);
  for (std::size_t row = 0; row < values.size(); ++row) {
    if (const T* value = std::get_if<T>(&values[row]))
      cells[row] = integer_of(*value);
    else
      column.missing[row] = 1;
  }
  finish(column, std::move(cells), cell_bytes);
  return column;
}

// Not of texts, whose integers are those of all text columns together.
std::optional<TypedColumn> typed_column(Kind kind, const Cells& values) {
  constexpr std::size_t word = sizeof(std::int32_t);
  switch (kind) {
    case Kind::number: return number_column(values);
    case Kind::date: return column_of<Date>(values, word, [](Date date) { return date.days; });
    case Kind::yes_no: return column_of<bool>(values, sizeof(std::uint8_t), [](bool yes) { return yes ? 1 : 0; });
    case Kind::choice: return column_of<core::Choice>(values, word, [](core::Choice choice) { return choice.index; });
    // A text that was not resolved means no row.
    case Kind::reference: return column_of<core::RowRef>(values, word, [](core::RowRef row) { return row.index; });
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
    for (const core::Value& value : values)
      if (const auto* text = std::get_if<std::string>(&value)) texts_.emplace_back(*text);
  }

  std::vector<std::string> run() {
    const Ranks ranks = rank_texts(texts_);
    std::vector<std::string_view> distinct(ranks.distinct);
    for (std::size_t i = 0; i < texts_.size(); ++i) distinct[ranks.of[i]] = texts_[i];
    for (const Part& part : parts_) {
      std::size_t next = part.begin;
      *part.column = column_of<std::string>(*part.values, sizeof(std::int32_t),
                                            [&](const std::string&) { return ranks.of[next++]; });
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
      const Cells& values = columns.rows.data.tables[d].columns[c].cells.all();
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
