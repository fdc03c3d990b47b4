#include "runtime/data/row_reader.h"

#include <algorithm>
#include <array>

#include "compiler/core/read_value.h"

namespace hito::runtime {
namespace {

std::string_view trimmed(std::string_view text) {
  // Space, tab, and the space that does not break.
  constexpr std::array<std::string_view, 3> blanks{" ", "\t", "\xC2\xA0"};
  for (bool any = true; any;) {
    any = false;
    for (const std::string_view blank : blanks) {
      if (text.starts_with(blank)) text.remove_prefix(blank.size()), any = true;
      if (text.ends_with(blank)) text.remove_suffix(blank.size()), any = true;
    }
  }
  return text;
}

// 12.500, -1.250: one to three digits, the mark, three digits.
bool looks_grouped(std::string_view text, char mark) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::size_t at = text.find(mark);
  const auto digits = [](std::string_view part) {
    return std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
  };
  return at != std::string_view::npos && at >= 1 && at <= 3 && text.size() - at == 4 && text.front() != '0' &&
         digits(text.substr(0, at)) && digits(text.substr(at + 1));
}

}  // namespace

RowReader::RowReader(const core::Contract& contract, core::DatasetId dataset, const ReadOptions& options, Table& table,
                     Diagnostics& diagnostics)
    : RowReader(contract, dataset, options, table, &diagnostics) {}

RowReader::RowReader(const core::Contract& contract, core::DatasetId dataset, const ReadOptions& options, Table& table,
                     Diagnostics* diagnostics)
    : contract_(contract),
      id_(dataset),
      dataset_(contract.datasets[dataset]),
      options_(options),
      table_(table),
      diagnostics_(diagnostics),
      thousands_(dataset_.columns.size()) {
  for (std::size_t c = 0; c < dataset_.columns.size(); ++c) {
    const core::Field& field = dataset_.columns[c];
    kept_.push_back(!options.keys_only || keeps(c));
    const bool figure =
        field.type.kind == core::Kind::number && !options.marks_declared && options.numbers.grouping == '\0';
    // Where three decimals are what is declared, they say nothing.
    thousands_[c].possible = figure && field.decimals != 3U;
  }
}

bool RowReader::keeps(std::size_t column) const {
  return dataset_.columns[column].type.kind == core::Kind::reference || dataset_.counts_on == column ||
         dataset_.repeated_by == column || std::ranges::find(dataset_.identity, column) != dataset_.identity.end();
}

void RowReader::add(std::uint64_t line, const std::vector<std::optional<CellText>>& cells) {
  begin(line);
  open_.clear();
  row_.clear();
  for (core::ColumnIndex c = 0; c < cells.size(); ++c)
    row_.push_back(cells[c] ? read(c, *cells[c]) : core::Value(core::Missing{}));
  for (Aside& fault : faults_) {
    fault.row = static_cast<std::uint32_t>(table_.rows());
    table_.aside.push_back(std::move(fault));
  }
  for (std::size_t c = 0; c < row_.size(); ++c)
    if (kept_[c]) table_.columns[c].cells.push_back(std::move(row_[c]));
  table_.lines.push_back(line);
  table_.faulty += row_is_faulty_ ? 1 : 0;
  // Rows that are read one by one.
  constexpr std::size_t most_kept = 16'384;
  if (table_.rows() >= most_kept) hand_over();
}

void RowReader::add_quickly(std::uint64_t line, const CellBatch& batch,
                            const std::vector<std::optional<std::size_t>>& places,
                            const std::vector<std::string>& names,
                            const std::function<void(std::size_t row)>& otherwise) {
  if (quick_.empty())
    for (const core::Field& field : dataset_.columns) quick_.emplace_back(contract_, field, options_);
  quick_cells_.resize(quick_.size());
  if (!quick_words_) quick_words_ = std::make_unique<CellWords>();
  std::array<bool, most_batch_rows> bad{};
  for (std::size_t c = 0; c < quick_.size(); ++c)
    if (places[c]) quick_[c].read(batch, *places[c], *quick_words_, quick_cells_[c], bad);
  for (std::size_t row = 0; row < batch.rows;) {
    std::size_t end = row;
    while (end < batch.rows && !bad[end]) ++end;
    take(line, batch, places, names, row, end);
    if (end < batch.rows) otherwise(end);
    row = end + 1;
  }
}

void RowReader::take(std::uint64_t line, const CellBatch& batch, const std::vector<std::optional<std::size_t>>& places,
                     const std::vector<std::string>& names, std::size_t from, std::size_t to) {
  if (open_.empty()) open_columns();
  for (std::size_t c = 0; c < places.size(); ++c) {
    const QuickCells& cells = quick_cells_[c];
    for (std::size_t row = from; row < to && places[c] && thousands_[c].possible; ++row)
      if (!cells.some_missing || cells.missing[row] == 0)
        watch_decimals(c, batch.cell(row, *places[c]), names[*places[c]]);
    if (open_[c] == nullptr) continue;
    if (places[c])
      add_to(*open_[c], cells, batch, *places[c], from, to);
    else
      for (std::size_t row = from; row < to; ++row) add_missing(*open_[c]);
  }
  table_.lines.push_run(line + from, to - from);
  count_rows(to - from);
}

void RowReader::add_ready(std::uint64_t line, std::size_t count,
                          const std::function<void(core::ColumnIndex column, CellParts& parts)>& add) {
  if (count == 0) return;
  if (open_.empty()) open_columns();
  for (core::ColumnIndex c = 0; c < open_.size(); ++c)
    if (open_[c] != nullptr) add(c, *open_[c]);
  table_.lines.push_run(line, count);
  count_rows(count);
}

void RowReader::open_columns() {
  for (std::size_t c = 0; c < table_.columns.size(); ++c)
    open_.push_back(kept_[c] ? &table_.columns[c].cells.open() : nullptr);
}

RowReader::Part RowReader::part() {
  Part part;
  part.table = std::make_unique<Table>();
  part.table->file = table_.file;
  part.table->has_lines = table_.has_lines;
  part.table->columns.resize(table_.columns.size());
  part.rows.reset(new RowReader(contract_, id_, options_, *part.table, nullptr));
  if (!spare_.empty()) {
    part.rows->quick_ = std::move(spare_.back());
    spare_.pop_back();
  }
  return part;
}

void RowReader::absorb(Part part) {
  // In the order of the file.
  hand_over();
  const Table& table = *part.table;
  RowReader& rows = *part.rows;
  const auto before = static_cast<std::uint32_t>(table_.rows());
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    table_.columns[c].cells.append(table.columns[c].cells);
    const Thousands& theirs = rows.thousands_[c];
    Thousands& ours = thousands_[c];
    ours.possible = ours.possible && theirs.possible;
    if (!ours.seen) {
      ours.seen = theirs.seen;
      ours.figure = theirs.figure;
      ours.name = theirs.name;
    }
  }
  table_.lines.append(table.lines);
  for (const Aside& aside : table.aside) {
    table_.aside.push_back(aside);
    if (aside.row) table_.aside.back().row = before + *aside.row;
  }
  if (options_.rows_to) aside_handed_ = table_.aside.size();
  for (const auto& [code, count] : table.faults) table_.faults[code] += count;
  table_.faulty += table.faulty;
  table_.shapeless += table.shapeless;
  std::map<FaultKind, std::uint64_t> untold = std::move(rows.told_);
  for (Fault& fault : rows.waiting_) {
    --untold[fault.kind];
    tell(std::move(fault));
  }
  for (const auto& [kind, count] : untold) told_[kind] += count;
  rows_ += rows.rows_;
  say_rows();
  // What it knows of spellings is of use to the next one.
  if (!rows.quick_.empty()) spare_.push_back(std::move(rows.quick_));
}

void RowReader::hand_over() {
  open_.clear();
  if (!options_.rows_to) return;
  Table block;
  block.file = table_.file;
  block.has_lines = table_.has_lines;
  block.columns = std::exchange(table_.columns, std::vector<Column>(table_.columns.size()));
  block.lines = std::exchange(table_.lines, {});
  const auto fresh = table_.aside.begin() + static_cast<std::ptrdiff_t>(aside_handed_);
  block.aside.assign(std::make_move_iterator(fresh), std::make_move_iterator(table_.aside.end()));
  table_.aside.erase(fresh, table_.aside.end());
  if (block.rows() > 0) options_.rows_to(block);
  std::ranges::move(block.aside, std::back_inserter(table_.aside));
  aside_handed_ = table_.aside.size();
}

// The counter is shared with who shows it: it is not written to for each row.
void RowReader::count_rows(std::uint64_t count) {
  constexpr std::uint64_t rows_at_once = 4096;
  rows_ += count;
  if (rows_ >= rows_at_once && diagnostics_ != nullptr) say_rows();
}

void RowReader::say_rows() {
  if (options_.progress != nullptr) options_.progress->rows += rows_;
  rows_ = 0;
}

void RowReader::begin(std::uint64_t line) {
  count_rows(1);
  line_ = line;
  faults_.clear();
  row_is_faulty_ = false;
}

void RowReader::refuse(std::uint64_t line, Code code, DataPlace place, std::vector<Text> args) {
  begin(line);
  ++table_.faulty;
  ++table_.shapeless;
  fault({code, std::move(args)}, std::move(place), std::nullopt);
  std::ranges::move(faults_, std::back_inserter(table_.aside));
}

// Missing stands in for a value that could not be read.
core::Value RowReader::read(core::ColumnIndex column, const CellText& cell) {
  const core::Field& field = dataset_.columns[column];
  const std::string_view text = options_.trim ? trimmed(cell.text) : cell.text;
  auto value = cell.fault != nullptr ? std::unexpected(*cell.fault)
                                     : core::read_value(contract_, field, text, core::Written::in_data,
                                                        cell.bare ? NumberStyle{} : options_.numbers);
  if (value && core::is_missing(*value) && !field.may_miss)
    value = std::unexpected(Failure{Code::cell_missing, {field.name}});
  if (!value) {
    fault(std::move(value.error()), {table_.file, cell.line, std::string(cell.name), std::string(cell.text), !table_.has_lines},
          column);
    return core::Missing{};
  }
  if (thousands_[column].possible && !cell.bare && !core::is_missing(*value)) {
    watch_decimals(column, text, cell.name);
  }
  return *std::move(value);
}

void RowReader::fault(Failure failure, DataPlace place, std::optional<core::ColumnIndex> column) {
  row_is_faulty_ = true;
  ++table_.faults[failure.code];
  if (options_.set_aside) {
    faults_.push_back({line_,
                       failure.code,
                       std::move(failure.args),
                       std::move(place.column),
                       std::move(place.value),
                       {},
                       std::nullopt,
                       column});
    return;
  }
  FaultKind kind{column ? place.column : "", failure.code};
  tell({std::move(kind), std::move(place), std::move(failure.args)});
}

void RowReader::tell(Fault fault) {
  if (++told_[fault.kind] > most_told) return;
  if (diagnostics_ != nullptr)
    diagnostics_->report(fault.kind.second, std::move(fault.place), std::move(fault.args));
  else
    waiting_.push_back(std::move(fault));
}

void RowReader::watch_decimals(std::size_t column, std::string_view text, std::string_view name) {
  Thousands& watched = thousands_[column];
  if (!watched.possible) return;
  watched.name = name;
  watched.possible = looks_grouped(text, options_.numbers.decimal_mark);
  if (watched.seen) return;
  watched.seen = true;
  watched.figure = text;
}

void RowReader::finish() {
  hand_over();
  say_rows();
  for (const auto& [kind, count] : told_) {
    const auto& [column, code] = kind;
    if (count > most_told)
      diagnostics_->report(Code::data_more_alike, DataPlace{table_.file, 0, column, ""},
                           {std::to_string(count - most_told), spell(code)});
  }
  for (const Thousands& watched : thousands_) {
    if (!watched.possible || !watched.seen) continue;
    const std::string mark(1, options_.numbers.decimal_mark);
    std::string thousands = watched.figure, decimals = watched.figure;
    std::erase(thousands, mark.front());
    std::ranges::replace(decimals, mark.front(), '.');
    while (decimals.ends_with('0')) decimals.pop_back();
    if (decimals.ends_with('.')) decimals.pop_back();
    diagnostics_->report(Code::column_three_decimals, DataPlace{table_.file, 0, watched.name, ""},
                         {watched.figure, thousands, decimals, mark});
  }
}

}  // namespace hito::runtime
