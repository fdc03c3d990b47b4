#include "documents/ledger/arrow.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <exception>
#include <memory>
#include <stdexcept>

#include "base/wide.h"
#include "base/written.h"

namespace hito::documents {
namespace {

// Entries of a batch, and bytes of the texts of one column in it, well below what 32-bit offsets reach.
constexpr std::size_t most_entries = std::size_t{1} << 16U;
constexpr std::size_t most_bytes = std::size_t{1} << 28U;
// Of decimal128.
constexpr unsigned most_digits = 38;

// One column of a batch, as Arrow lays it out: a bit for each cell that is there, figures, ends of texts and texts.
struct Column {
  enum class Kind : unsigned char { text, number, date, decimal };
  std::string name, format;
  Kind kind = Kind::text;
  std::vector<std::uint8_t> valid = {};
  std::vector<std::int32_t> days = {}, ends = {0};
  std::vector<std::int64_t> numbers = {};
  std::vector<Wide> decimals = {};
  std::string bytes = {};
  std::int64_t size = 0, nulls = 0;

  // Room for one more cell; the caller adds its value, whatever it is where it is not there.
  void mark(bool there) {
    if (size % 8 == 0) valid.push_back(0);
    if (there)
      valid.back() = static_cast<std::uint8_t>(valid.back() | (1U << (size % 8)));
    else
      ++nulls;
    ++size;
  }
  void add(std::string_view text) {
    mark(!text.empty());
    bytes += text;
    ends.push_back(static_cast<std::int32_t>(bytes.size()));
  }
  const void* data() const {
    switch (kind) {
      case Kind::text: return ends.data();
      case Kind::number: return numbers.data();
      case Kind::date: return days.data();
      case Kind::decimal: return decimals.data();
    }
    throw InternalError("a kind of column out of its enumeration");
  }
};

// What stands behind the arrays, or the schemas, of a batch and its columns.
struct Held {
  std::vector<Column> columns;
  std::vector<std::array<const void*, 3>> buffers;
  std::vector<ArrowArray> arrays;
  std::vector<ArrowArray*> children;
  std::array<const void*, 1> no_buffer{nullptr};
};
struct HeldSchema {
  std::vector<Column> columns;
  std::vector<ArrowSchema> schemas;
  std::vector<ArrowSchema*> children;
};

// A child that its taker keeps lives on when the whole is released: each of them holds what they share.
template <class Struct, class Shared>
void release_one(Struct* one) {
  delete static_cast<std::shared_ptr<Shared>*>(one->private_data);
  one->release = nullptr;
}
template <class Struct, class Shared>
void release_whole(Struct* whole) {
  for (std::int64_t k = 0; k < whole->n_children; ++k)
    if (whole->children[k]->release != nullptr) whole->children[k]->release(whole->children[k]);
  release_one<Struct, Shared>(whole);
}

void give_schema(std::vector<Column> columns, ArrowSchema& out) {
  const auto held = std::make_shared<HeldSchema>();
  held->columns = std::move(columns);
  held->schemas.resize(held->columns.size());
  for (std::size_t k = 0; k < held->columns.size(); ++k) {
    ArrowSchema& child = held->schemas[k];
    child.format = held->columns[k].format.c_str();
    child.name = held->columns[k].name.c_str();
    child.flags = ARROW_FLAG_NULLABLE;
    child.private_data = new std::shared_ptr(held);
    child.release = release_one<ArrowSchema, HeldSchema>;
    held->children.push_back(&child);
  }
  out = {};
  out.format = "+s";
  out.name = "";
  out.n_children = static_cast<std::int64_t>(held->children.size());
  out.children = held->children.data();
  out.private_data = new std::shared_ptr(held);
  out.release = release_whole<ArrowSchema, HeldSchema>;
}

void give_array(std::vector<Column> columns, ArrowArray& out) {
  const auto held = std::make_shared<Held>();
  held->columns = std::move(columns);
  held->arrays.resize(held->columns.size());
  held->buffers.resize(held->columns.size());
  for (std::size_t k = 0; k < held->columns.size(); ++k) {
    const Column& column = held->columns[k];
    const bool text = column.kind == Column::Kind::text;
    held->buffers[k] = {column.valid.data(), column.data(), text ? column.bytes.data() : nullptr};
    ArrowArray& child = held->arrays[k];
    child.length = column.size;
    child.null_count = column.nulls;
    child.n_buffers = text ? 3 : 2;
    child.buffers = held->buffers[k].data();
    child.private_data = new std::shared_ptr(held);
    child.release = release_one<ArrowArray, Held>;
    held->children.push_back(&child);
  }
  out = {};
  out.length = held->columns.front().size;
  out.n_buffers = 1;
  out.buffers = held->no_buffer.data();
  out.n_children = static_cast<std::int64_t>(held->children.size());
  out.children = held->children.data();
  out.private_data = new std::shared_ptr(held);
  out.release = release_whole<ArrowArray, Held>;
}

class LedgerStream {
 public:
  explicit LedgerStream(LedgerRun run) : run_(std::move(run)), ledger_(run_) {
    for (const core::UnitId currency : run_.contract.currencies)
      decimals_ = std::max(decimals_, core::money_decimals(run_.contract, currency));
    // A clause may round to a finer step than the contract.
    decimals_ = std::max(decimals_, runtime::settlement_step(run_.contract).decimals().value_or(0));
    scale_ = Rational(Integer::pow10(decimals_));
    most_ = Rational(Integer::pow10(most_digits));
  }

  std::vector<Column> columns() const {
    const auto text = [](const char* name) { return Column{name, "u"}; };
    const std::string decimal = "d:" + std::to_string(most_digits) + "," + std::to_string(decimals_);
    std::vector<Column> all{text("dataset"),
                            text("key"),
                            {"line", "l", Column::Kind::number},
                            text("clause"),
                            {"date", "tdD", Column::Kind::date},
                            text("period"),
                            {"entitlement", decimal, Column::Kind::decimal},
                            {"payment", decimal, Column::Kind::decimal},
                            text("currency"),
                            text("code"),
                            text("reason")};
    if (run_.statement.forecast) all.push_back(text("forecast"));
    return all;
  }

  // An array of no release at the end.
  void next(ArrowArray& out) {
    std::vector<Column> batch = columns();
    while (static_cast<std::size_t>(batch.front().size) < most_entries && batch[1].bytes.size() < most_bytes &&
           batch[10].bytes.size() < most_bytes) {
      const LedgerEntry* entry = ledger_.next();
      if (entry == nullptr) break;
      add(*entry, batch);
    }
    out.release = nullptr;
    if (batch.front().size > 0) give_array(std::move(batch), out);
  }

  const std::string& why() const { return why_; }
  // The call's errno; what went wrong is in why().
  template <class Call>
  int guarded(Call&& call) {
    try {
      call();
      return 0;
    } catch (const std::exception& problem) {
      why_ = problem.what();
      return EIO;
    }
  }

 private:
  void add(const LedgerEntry& entry, std::vector<Column>& batch) {
    batch[0].add(entry.dataset);
    batch[1].add(entry.key);
    batch[2].mark(entry.line != 0);
    batch[2].numbers.push_back(static_cast<std::int64_t>(entry.line));
    batch[3].add(entry.clause);
    batch[4].mark(entry.date.has_value());
    batch[4].days.push_back(entry.date ? entry.date->days : 0);
    batch[5].add(entry.period);
    add_amount(entry.entitlement, batch[6]);
    add_amount(entry.payment, batch[7]);
    batch[8].add(entry.currency.valid() ? std::string_view(run_.contract.units[entry.currency].name) : "");
    batch[9].add(entry.code);
    batch[10].add(entry.reason);
    if (batch.size() > 11) batch[11].add("yes");
  }

  void add_amount(const std::optional<Rational>& amount, Column& column) const {
    column.mark(amount.has_value());
    if (!amount) {
      column.decimals.push_back(0);
      return;
    }
    const Rational steps = *amount * scale_;
    if (abs(steps) >= most_)
      throw std::range_error(say(Written::ledger_too_large, run_.language, {std::to_string(most_digits)}));
    require(steps.is_integer(), "an amount of more decimals than its currency is told with");
    column.decimals.push_back(to_wide(steps.numerator()).value());
  }

  LedgerRun run_;
  Ledger ledger_;
  unsigned decimals_ = 0;
  Rational scale_, most_;
  std::string why_;
};

LedgerStream& of(ArrowArrayStream* stream) { return *static_cast<LedgerStream*>(stream->private_data); }

int get_schema(ArrowArrayStream* stream, ArrowSchema* out) {
  return of(stream).guarded([&] { give_schema(of(stream).columns(), *out); });
}
int get_next(ArrowArrayStream* stream, ArrowArray* out) {
  return of(stream).guarded([&] { of(stream).next(*out); });
}
const char* get_last_error(ArrowArrayStream* stream) {
  return of(stream).why().empty() ? nullptr : of(stream).why().c_str();
}
void release_stream(ArrowArrayStream* stream) {
  delete &of(stream);
  stream->release = nullptr;
}

}  // namespace

void ledger_as_arrow(LedgerRun run, ArrowArrayStream& stream) {
  auto made = std::make_unique<LedgerStream>(std::move(run));
  stream = {get_schema, get_next, get_last_error, release_stream, nullptr};
  stream.private_data = made.release();
}

}  // namespace hito::documents
