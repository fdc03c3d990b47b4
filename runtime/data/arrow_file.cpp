#include "runtime/data/arrow_file.h"

#include <array>
#include <exception>
#include <future>
#include <optional>
#include <vector>

#include "runtime/data/arrow_library.h"
#include "runtime/data/arrow_rows.h"

namespace hito::runtime {
namespace {

constexpr std::size_t piece_bytes = std::size_t{1} << 20U;

// Takes the rest of the bytes, which makes their digest; keeps them in `all` where that is not null.
Result<void> drain(Bytes& bytes, std::string* all) {
  std::vector<char> piece(piece_bytes);
  for (;;) {
    const auto got = bytes.read(piece.data(), piece.size());
    if (!got) return std::unexpected(got.error());
    if (*got == 0) return {};
    if (all != nullptr) all->append(piece.data(), *got);
  }
}

class File {
 public:
  File(const core::Contract& contract, core::DatasetId id, const ReadOptions& options, Diagnostics& diagnostics,
       std::string name)
      : contract_(contract), id_(id), options_(options), diagnostics_(diagnostics) {
    table_.file = std::move(name);
    table_.has_lines = false;
    table_.columns.resize(contract.datasets[id].columns.size());
  }

  Result<Table> read(Bytes& bytes) {
    const auto library = arrow_library(table_.file);
    if (!library) return std::unexpected(library.error());
    std::string kept;
    std::future<Result<void>> digest;
    if (bytes.file() == nullptr || bytes.file()->anywhere() < 0) {
      if (auto read = drain(bytes, &kept); !read) return std::unexpected(read.error());
    } else {
      // Beside the rows, where there may be another thread and the system has one left.
      const auto how = options_.threads > 1 ? std::launch::async | std::launch::deferred : std::launch::deferred;
      digest = std::async(how, [&] { return drain(bytes, nullptr); });
    }
    auto rows = read_from(*library, bytes, kept);
    if (digest.valid()) {
      if (auto read = digest.get(); !read) return std::unexpected(read.error());
      // Written to while it was read: its rows and what is wrong with them mean nothing.
      if (auto same = bytes.file()->unchanged(); !same) return std::unexpected(same.error());
    }
    if (!rows) return std::unexpected(rows.error());
    table_.sha256 = bytes.sha256();
    return std::move(table_);
  }

 private:
  // Of the component: it gives the schema of the whole file, and is told which columns are wanted.
  static int choose(void* asker, const ArrowSchema* all, unsigned char* wanted) {
    File& self = *static_cast<File*>(asker);
    // Nothing is thrown through the component.
    try {
      return self.choose(*all, wanted) ? 1 : 0;
    } catch (...) {
      self.thrown_ = std::current_exception();
      return 0;
    }
  }

  bool choose(const ArrowSchema& all, unsigned char* wanted) {
    auto layout = arrow_layout(contract_.datasets[id_], all, table_.file, diagnostics_);
    if (!layout) refused_ = layout.error();
    if (!layout || !*layout) return false;
    layout_ = std::move(**layout);
    const core::Dataset& dataset = contract_.datasets[id_];
    for (core::ColumnIndex c = 0; c < dataset.columns.size(); ++c) {
      const core::Kind kind = dataset.columns[c].type.kind;
      const bool few = kind == core::Kind::choice || kind == core::Kind::yes_no;
      if (layout_->columns[c]) wanted[*layout_->columns[c]] = few ? 2 : 1;
    }
    // The stream has those alone.
    std::vector<ArrowField> fields;
    std::vector<std::size_t> places(layout_->fields.size(), 0);
    for (std::size_t k = 0; k < layout_->fields.size(); ++k) {
      places[k] = fields.size();
      if (wanted[k] != 0) fields.push_back(layout_->fields[k]);
    }
    layout_->fields = std::move(fields);
    for (auto& column : layout_->columns)
      if (column) column = places[*column];
    return true;
  }

  Result<void> read_from(const ArrowLibrary& library, const Bytes& bytes, const std::string& kept) {
    constexpr std::size_t longest_reason = 400;
    std::array<char, longest_reason> why{};
    const bool anywhere = kept.empty();
    const HitoArrowFile file{anywhere ? bytes.file()->anywhere() : -1,
                             kept.data(),
                             static_cast<std::int64_t>(anywhere ? bytes.file()->size() : kept.size()),
                             options_.threads,
                             this,
                             choose};
    ArrowArrayStream opened{};
    const int problem = library.open(&file, &opened, why.data(), why.size());
    if (thrown_) std::rethrow_exception(thrown_);
    if (refused_) return std::unexpected(*refused_);
    if (problem > 1) return std::unexpected(arrow_damaged(table_.file, why.data()));
    RowReader rows(contract_, id_, options_, table_, diagnostics_);
    if (problem == 0) {
      ArrowOwned<ArrowArrayStream> stream(opened);
      if (auto typed = take_types(*stream, *layout_); !typed) return typed;
      if (auto read = read_arrow_batches(contract_, id_, *layout_, *stream, rows, options_); !read) return read;
    }
    rows.finish();
    return {};
  }

  const core::Contract& contract_;
  core::DatasetId id_;
  const ReadOptions& options_;
  Diagnostics& diagnostics_;
  Table table_;
  std::optional<ArrowLayout> layout_;
  std::optional<Failure> refused_;
  std::exception_ptr thrown_;
};

}  // namespace

bool is_arrow_file(std::string_view start) {
  // A stream has no name of its own: it begins with the mark that goes before the length of each message, and its
  // bytes are no text.
  constexpr std::string_view parquet = "PAR1", file("ARROW1\0\0", arrow_magic_bytes), stream = "\xFF\xFF\xFF\xFF";
  return start.starts_with(parquet) || start.starts_with(file) || start.starts_with(stream);
}

Result<Table> read_arrow_file(const core::Contract& contract, core::DatasetId dataset, Bytes& bytes, std::string name,
                              const ReadOptions& options, Diagnostics& diagnostics) {
  return File(contract, dataset, options, diagnostics, std::move(name)).read(bytes);
}

}  // namespace hito::runtime
