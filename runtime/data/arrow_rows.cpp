#include "runtime/data/arrow_rows.h"

#include <algorithm>
#include <array>
#include <memory>

#include "base/progress.h"
#include "base/reason.h"
#include "base/source.h"
#include "compiler/core/shown.h"
#include "runtime/data/arrow_cells.h"
#include "runtime/data/csv_header.h"
#include "runtime/data/parts.h"

namespace hito::runtime {
namespace {

// Rows that one thread reads at a time, and that an engine is given at once.
constexpr std::size_t most_slice_rows = 32'768;

// A batch that outlives the stream, with its columns in the order of the dataset's; nothing for one that is not there.
struct Batch {
  ArrowOwned<ArrowArray> array;
  std::vector<std::optional<ArrowColumn>> columns;
  std::size_t rows = 0;
};

// What a stream says of its last call, which gave `problem`.
Failure failed(const std::string& file, ArrowArrayStream& stream, int problem) {
  const char* const said = stream.get_last_error == nullptr ? nullptr : stream.get_last_error(&stream);
  return said == nullptr ? Failure{Code::read_arrow_damaged, {file, reason_of(problem)}} : arrow_damaged(file, said);
}

// Some rows of a batch.
class Slice {
 public:
  Slice(const core::Contract& contract, const core::Dataset& dataset, const ArrowLayout& layout,
        const ReadOptions& options, const Batch& batch, RowReader& rows)
      : layout_(layout), batch_(batch), rows_(rows) {
    for (core::ColumnIndex c = 0; c < dataset.columns.size(); ++c) {
      cells_.emplace_back();
      if (batch.columns[c]) cells_.back().emplace(contract, dataset.columns[c], options, batch.columns[c]->type());
    }
  }

  // `number` is that of row `begin`.
  void read(std::size_t begin, std::size_t end, std::uint64_t number) {
    for (std::size_t row = begin; row < end; row += most_batch_rows)
      read_some(row, std::min(end - row, most_batch_rows), number + (row - begin));
  }

 private:
  void read_some(std::size_t begin, std::size_t count, std::uint64_t number) {
    std::array<bool, most_batch_rows> bad{};
    for (core::ColumnIndex c = 0; c < cells_.size(); ++c)
      if (cells_[c]) cells_[c]->read(*batch_.columns[c], begin, count, *words_, bad);
    for (std::size_t from = 0; from < count;) {
      std::size_t to = from;
      while (to < count && !bad[to]) ++to;
      add(from, to, number + from);
      if (to < count) add_slowly(begin + to, number + to);
      from = to + 1;
    }
  }

  void add(std::size_t from, std::size_t to, std::uint64_t number) {
    rows_.add_ready(number, to - from, [&](core::ColumnIndex c, CellParts& parts) {
      if (cells_[c]) return cells_[c]->add_to(parts, from, to);
      for (std::size_t row = from; row < to; ++row) add_missing(parts);
    });
    for (core::ColumnIndex c = 0; c < cells_.size(); ++c) {
      if (!cells_[c] || !cells_[c]->are_figures_in_text()) continue;
      for (std::size_t row = from; row < to; ++row)
        if (const std::string_view figure = cells_[c]->figure_in_text(row); !figure.empty())
          rows_.watch_decimals(c, figure, name(c));
    }
  }

  void add_slowly(std::size_t row, std::uint64_t number) {
    std::vector<ArrowText> texts(cells_.size());
    std::vector<std::optional<CellText>> cells(cells_.size());
    for (core::ColumnIndex c = 0; c < cells_.size(); ++c) {
      if (!cells_[c]) continue;
      texts[c] = cells_[c]->write(*batch_.columns[c], row);
      const ArrowText& text = texts[c];
      cells[c] = CellText{text.text, number, name(c), text.bare, text.fault ? &*text.fault : nullptr};
    }
    rows_.add(number, cells);
  }

  const std::string& name(core::ColumnIndex column) const { return layout_.fields[*layout_.columns[column]].name; }

  const ArrowLayout& layout_;
  const Batch& batch_;
  RowReader& rows_;
  std::vector<std::optional<ArrowCells>> cells_;  // by column of the dataset
  std::unique_ptr<CellWords> words_ = std::make_unique<CellWords>();
};

class Batches {
 public:
  Batches(const core::Contract& contract, core::DatasetId id, const ArrowLayout& layout, ArrowArrayStream& stream,
          RowReader& rows, const ReadOptions& options)
      : contract_(contract),
        dataset_(contract.datasets[id]),
        layout_(layout),
        stream_(stream),
        options_(options),
        parts_(rows, options.threads) {}

  Result<void> read() {
    for (;;) {
      stop_if_asked();
      auto batch = next();
      if (!batch) return std::unexpected(batch.error());
      if (*batch == nullptr) break;
      for (std::size_t begin = 0; begin < (*batch)->rows; begin += most_slice_rows) {
        const std::size_t end = std::min(begin + most_slice_rows, (*batch)->rows);
        read_slice(*batch, begin, end);
      }
    }
    parts_.join();
    return {};
  }

 private:
  // Null at the end.
  Result<std::shared_ptr<const Batch>> next() {
    ArrowArray got{};
    const int problem = stream_.get_next(&stream_, &got);
    if (problem != 0) return std::unexpected(failed(layout_.file, stream_, problem));
    if (got.release == nullptr) return nullptr;
    auto batch = std::make_shared<Batch>();
    ArrowOwned<ArrowArray> owned(got);
    std::swap(*batch->array, *owned);
    const ArrowArray& array = *batch->array;
    if (auto why = open(array, *batch)) return std::unexpected(arrow_damaged(layout_.file, *why));
    return batch;
  }

  // Why the batch cannot be read.
  std::optional<std::string> open(const ArrowArray& array, Batch& batch) const {
    constexpr std::int64_t most = std::int64_t{1} << 48U;
    if (array.length < 0 || array.offset < 0 || array.length > most || array.offset > most) return "length or offset";
    if (array.n_children != static_cast<std::int64_t>(layout_.fields.size())) return "number of columns";
    // Rows of a batch are all there; structures may be null elsewhere.
    if (array.null_count != 0 && array.n_buffers > 0 && array.buffers != nullptr && array.buffers[0] != nullptr)
      return "rows that are null";
    batch.rows = static_cast<std::size_t>(array.length);
    for (const auto& place : layout_.columns) {
      batch.columns.emplace_back();
      if (!place) continue;
      const ArrowArray* child = array.children == nullptr ? nullptr : array.children[*place];
      if (child == nullptr) return "a column is missing";
      auto column = ArrowColumn::open(layout_.fields[*place], *child, array.offset, array.length);
      if (!column) return layout_.fields[*place].name + ": " + column.error();
      batch.columns.back() = std::move(*column);
    }
    return std::nullopt;
  }

  void read_slice(const std::shared_ptr<const Batch>& batch, std::size_t begin, std::size_t end) {
    const std::uint64_t number = number_;
    number_ += end - begin;
    parts_.add([=, this](RowReader& rows) {
      Slice(contract_, dataset_, layout_, options_, *batch, rows).read(begin, end, number);
    });
  }

  const core::Contract& contract_;
  const core::Dataset& dataset_;
  const ArrowLayout& layout_;
  ArrowArrayStream& stream_;
  const ReadOptions& options_;
  std::uint64_t number_ = 1;  // of the row that comes next
  Parts parts_;
};

}  // namespace

Failure arrow_damaged(const std::string& file, std::string_view reason) {
  std::string text(reason.substr(0, reason.find('\n')));
  // A damaged file may have put anything there.
  if (first_bad_utf8(text) != std::string_view::npos)
    std::ranges::replace_if(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }, '?');
  return {Code::read_arrow_damaged, {file, std::move(text)}};
}

Result<std::optional<ArrowLayout>> arrow_layout(const core::Dataset& dataset, const ArrowSchema& schema,
                                                std::string file, Diagnostics& diagnostics) {
  ArrowLayout layout;
  layout.file = std::move(file);
  const bool is_table = schema.format != nullptr && schema.format == std::string_view("+s") && schema.n_children >= 0 &&
                        (schema.children != nullptr || schema.n_children == 0);
  if (!is_table) return std::unexpected(arrow_damaged(layout.file, "no table"));
  std::vector<std::string> names;
  for (std::int64_t k = 0; k < schema.n_children; ++k) {
    layout.fields.push_back(arrow_field(*schema.children[k]));
    std::string& name = layout.fields.back().name;
    // One that is no text is nobody's, and is shown among the others.
    name = first_bad_utf8(name) == std::string_view::npos ? nfc(name) : core::shown(name);
    names.push_back(name);
  }
  layout.columns = match_columns(dataset, names);
  const DataPlace place{layout.file, 0, "", ""};
  if (!check_header(dataset, names, layout.columns, place, diagnostics)) return std::optional<ArrowLayout>();
  bool readable = false;
  for (auto& column : layout.columns) {
    if (!column) continue;
    const ArrowField& field = layout.fields[*column];
    readable = readable || field.type.kind != ArrowType::Kind::other;
    if (field.type.kind != ArrowType::Kind::other) continue;
    diagnostics.report(Code::arrow_column_type, DataPlace{layout.file, 0, field.name, ""},
                       {core::shown(field.name), core::shown(field.type.name)});
    column.reset();
  }
  return readable ? std::optional(std::move(layout)) : std::nullopt;
}

Result<void> take_types(ArrowArrayStream& stream, ArrowLayout& layout) {
  ArrowSchema got{};
  if (const int problem = stream.get_schema(&stream, &got); problem != 0)
    return std::unexpected(failed(layout.file, stream, problem));
  const ArrowOwned<ArrowSchema> schema(got);
  if (schema->n_children != static_cast<std::int64_t>(layout.fields.size()))
    return std::unexpected(arrow_damaged(layout.file, "number of columns"));
  for (std::size_t k = 0; k < layout.fields.size(); ++k) {
    ArrowField field = arrow_field(*schema->children[k]);
    field.name = std::move(layout.fields[k].name);
    layout.fields[k] = std::move(field);
  }
  return {};
}

Result<void> read_arrow_batches(const core::Contract& contract, core::DatasetId dataset, const ArrowLayout& layout,
                                ArrowArrayStream& stream, RowReader& rows, const ReadOptions& options) {
  return Batches(contract, dataset, layout, stream, rows, options).read();
}

Result<Table> read_arrow_stream(const core::Contract& contract, core::DatasetId id, std::string name,
                                ArrowArrayStream& stream, const ReadOptions& options, Diagnostics& diagnostics) {
  ArrowOwned<ArrowArrayStream> owned(stream);
  ArrowArrayStream& source = *owned;
  const core::Dataset& dataset = contract.datasets[id];
  Table table;
  table.file = std::move(name);
  table.has_lines = false;
  table.columns.resize(dataset.columns.size());
  ArrowSchema got{};
  if (const int problem = source.get_schema(&source, &got); problem != 0)
    return std::unexpected(failed(table.file, source, problem));
  const ArrowOwned<ArrowSchema> schema(got);
  RowReader rows(contract, id, options, table, diagnostics);
  const auto layout = arrow_layout(dataset, *schema, table.file, diagnostics);
  if (!layout) return std::unexpected(layout.error());
  if (*layout) {
    auto read = read_arrow_batches(contract, id, **layout, source, rows, options);
    if (!read) return std::unexpected(read.error());
  }
  rows.finish();
  return table;
}

}  // namespace hito::runtime
