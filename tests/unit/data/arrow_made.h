// Arrow columns, batches and streams made by hand, as the specification of the C interface says, with every release
// counted. No library of Arrow is used.
#pragma once
#include <atomic>
#include <cstring>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "runtime/data/arrow_abi.h"

namespace hito::runtime::tests {

// How many are not released yet, and how many times too often; arrays are released by whichever thread has read them.
struct Counter : std::atomic<int> {
  Counter() : std::atomic<int>(0) {}
  Counter(const Counter& other) : std::atomic<int>(other.load()) {}
};
struct Counted {
  Counter schemas, arrays, streams, twice;
  bool all_released() const { return schemas == 0 && arrays == 0 && streams == 0 && twice == 0; }
};

// One column of one batch. Rows begin at `offset` of its buffers.
struct MadeColumn {
  std::string name, format;
  std::vector<std::vector<char>> buffers;  // the first is the bitmap of values; empty: none
  std::int64_t length = 0, offset = 0, nulls = 0;
  std::shared_ptr<MadeColumn> dictionary;
};

template <class T>
std::vector<char> bytes_of(const std::vector<T>& values) {
  std::vector<char> out(values.size() * sizeof(T));
  if (!out.empty()) std::memcpy(out.data(), values.data(), out.size());
  return out;
}

inline std::vector<char> bits_of(const std::vector<bool>& bits) {
  std::vector<char> out((bits.size() + 7) / 8);
  for (std::size_t k = 0; k < bits.size(); ++k)
    if (bits[k]) out[k / 8] = static_cast<char>(out[k / 8] | 1 << (k % 8));
  return out;
}

// `skipped` elements that belong to no row stand before the rows.
template <class T>
MadeColumn made(std::string name, std::string format, const std::vector<std::optional<T>>& cells, T filler = {},
                std::int64_t skipped = 0) {
  std::vector<T> values(static_cast<std::size_t>(skipped), filler);
  std::vector<bool> valid(static_cast<std::size_t>(skipped), true);
  MadeColumn out{std::move(name), std::move(format), {}, static_cast<std::int64_t>(cells.size()), skipped, 0, {}};
  for (const auto& cell : cells) {
    values.push_back(cell.value_or(filler));
    valid.push_back(cell.has_value());
    out.nulls += cell ? 0 : 1;
  }
  out.buffers = {out.nulls > 0 ? bits_of(valid) : std::vector<char>(), bytes_of(values)};
  return out;
}

using Texts = std::vector<std::optional<std::string>>;

// "u" (offsets of 32 bits) or "U".
inline MadeColumn made_texts(std::string name, const Texts& cells, std::string format = "u", std::int64_t skipped = 0) {
  std::string bytes;
  std::vector<std::int64_t> offsets{0};
  std::vector<bool> valid;
  MadeColumn out{std::move(name), std::move(format), {}, static_cast<std::int64_t>(cells.size()), skipped, 0, {}};
  const auto put = [&](const std::optional<std::string>& cell) {
    bytes += cell.value_or("");
    offsets.push_back(static_cast<std::int64_t>(bytes.size()));
    valid.push_back(cell.has_value());
    out.nulls += cell ? 0 : 1;
  };
  for (std::int64_t k = 0; k < skipped; ++k) put("skipped");
  for (const auto& cell : cells) put(cell);
  const std::vector<std::int32_t> short_offsets(offsets.begin(), offsets.end());
  out.buffers = {out.nulls > 0 ? bits_of(valid) : std::vector<char>(),
                 out.format == "u" ? bytes_of(short_offsets) : bytes_of(offsets),
                 std::vector<char>(bytes.begin(), bytes.end())};
  return out;
}

// Views of 16 bytes; texts over 12 bytes stand in one buffer of their own.
inline MadeColumn made_views(std::string name, const Texts& cells) {
  std::vector<char> views, bytes;
  std::vector<bool> valid;
  MadeColumn out{std::move(name), "vu", {}, static_cast<std::int64_t>(cells.size()), 0, 0, {}};
  for (const auto& cell : cells) {
    std::vector<char> view(16, '\0');
    const std::string text = cell.value_or("");
    const auto length = static_cast<std::int32_t>(text.size());
    std::memcpy(view.data(), &length, sizeof length);
    if (text.size() <= 12) {
      std::memcpy(view.data() + 4, text.data(), text.size());
    } else {
      const auto at = static_cast<std::int32_t>(bytes.size());
      std::memcpy(view.data() + 4, text.data(), 4);
      std::memcpy(view.data() + 12, &at, sizeof at);
      bytes.insert(bytes.end(), text.begin(), text.end());
    }
    views.insert(views.end(), view.begin(), view.end());
    valid.push_back(cell.has_value());
    out.nulls += cell ? 0 : 1;
  }
  out.buffers = {out.nulls > 0 ? bits_of(valid) : std::vector<char>(), views, bytes,
                 bytes_of(std::vector<std::int64_t>{static_cast<std::int64_t>(bytes.size())})};
  return out;
}

// Indices of 8 bits into `values`.
inline MadeColumn made_dictionary(std::string name, const std::vector<std::optional<std::int8_t>>& indices,
                                  MadeColumn values) {
  MadeColumn out = made<std::int8_t>(std::move(name), "c", indices);
  out.dictionary = std::make_shared<MadeColumn>(std::move(values));
  return out;
}

struct MadeBatch {
  std::vector<MadeColumn> columns;
  std::int64_t rows = 0, offset = 0, nulls = 0;
};

// What the private data of a released struct was made of.
struct Held {
  Counted* counted = nullptr;
  std::list<MadeColumn> columns;
  std::vector<std::unique_ptr<ArrowSchema>> schemas;
  std::vector<std::unique_ptr<ArrowArray>> arrays;
  std::vector<ArrowSchema*> schema_children;
  std::vector<ArrowArray*> array_children;
  std::list<std::vector<const void*>> buffers;
};

class MadeStream {
 public:
  explicit MadeStream(std::vector<MadeBatch> batches, Counted* counted = nullptr)
      : batches_(std::move(batches)), counted_(counted == nullptr ? &own_ : counted) {}
  // After so many batches the stream fails with this word.
  void fail_after(std::size_t batches, std::string word) {
    fails_after_ = batches;
    word_ = std::move(word);
  }
  void refuse_schema() { refuses_schema_ = true; }
  void set_format(std::string format) { format_ = std::move(format); }

  // It must not outlive this.
  ArrowArrayStream stream() {
    ++counted_->streams;
    return {get_schema, get_next, last_error, release_stream, this};
  }

 private:
  static MadeStream& of(ArrowArrayStream* stream) { return *static_cast<MadeStream*>(stream->private_data); }

  static int get_schema(ArrowArrayStream* stream, ArrowSchema* out) {
    MadeStream& self = of(stream);
    if (self.refuses_schema_) return 5;
    auto held = std::make_unique<Held>();
    held->counted = self.counted_;
    for (const MadeColumn& column : self.batches_.front().columns)
      held->schema_children.push_back(schema_of(column, *held));
    *out = {self.format_.c_str(),
            "",
            nullptr,
            0,
            static_cast<std::int64_t>(held->schema_children.size()),
            held->schema_children.data(),
            nullptr,
            release_schema,
            held.get()};
    held.release();
    ++self.counted_->schemas;
    return 0;
  }

  static ArrowSchema* schema_of(const MadeColumn& column, Held& held) {
    held.schemas.push_back(std::make_unique<ArrowSchema>());
    ArrowSchema* const made = held.schemas.back().get();
    *made = {
        column.format.c_str(), column.name.c_str(), nullptr, ARROW_FLAG_NULLABLE, 0, nullptr, nullptr, never, nullptr};
    if (column.dictionary) made->dictionary = schema_of(*column.dictionary, held);
    return made;
  }

  static int get_next(ArrowArrayStream* stream, ArrowArray* out) {
    MadeStream& self = of(stream);
    *out = {};
    if (self.fails_after_ == self.at_) return 22;
    if (self.at_ == self.batches_.size()) return 0;
    const MadeBatch& batch = self.batches_[self.at_++];
    auto held = std::make_unique<Held>();
    held->counted = self.counted_;
    for (const MadeColumn& column : batch.columns) held->array_children.push_back(array_of(column, *held));
    held->buffers.push_back({nullptr});
    *out = {batch.rows,
            batch.nulls,
            batch.offset,
            1,
            static_cast<std::int64_t>(held->array_children.size()),
            held->buffers.back().data(),
            held->array_children.data(),
            nullptr,
            release_array,
            held.get()};
    held.release();
    ++self.counted_->arrays;
    return 0;
  }

  static ArrowArray* array_of(const MadeColumn& column, Held& held) {
    held.columns.push_back(column);
    const MadeColumn& kept = held.columns.back();
    std::vector<const void*> buffers;
    for (const auto& buffer : kept.buffers) buffers.push_back(buffer.empty() ? nullptr : buffer.data());
    held.buffers.push_back(std::move(buffers));
    held.arrays.push_back(std::make_unique<ArrowArray>());
    ArrowArray* const made = held.arrays.back().get();
    *made = {kept.length, kept.nulls,
             kept.offset, static_cast<std::int64_t>(kept.buffers.size()),
             0,           held.buffers.back().data(),
             nullptr,     nullptr,
             never_array, nullptr};
    if (kept.dictionary) made->dictionary = array_of(*kept.dictionary, held);
    return made;
  }

  static const char* last_error(ArrowArrayStream* stream) {
    const std::string& word = of(stream).word_;
    return word.empty() ? nullptr : word.c_str();
  }

  static void release_stream(ArrowArrayStream* stream) {
    --of(stream).counted_->streams;
    stream->release = nullptr;
  }
  static void release_schema(ArrowSchema* schema) {
    const std::unique_ptr<Held> held(static_cast<Held*>(schema->private_data));
    --held->counted->schemas;
    schema->release = nullptr;
  }
  static void release_array(ArrowArray* array) {
    const std::unique_ptr<Held> held(static_cast<Held*>(array->private_data));
    --held->counted->arrays;
    array->release = nullptr;
  }
  // Children are released by their parents.
  static void never(ArrowSchema* schema) { schema->release = nullptr; }
  static void never_array(ArrowArray* array) { array->release = nullptr; }

  std::vector<MadeBatch> batches_;
  Counted own_;
  Counted* counted_;
  std::size_t at_ = 0;
  std::optional<std::size_t> fails_after_;
  bool refuses_schema_ = false;
  std::string word_, format_ = "+s";
};

}  // namespace hito::runtime::tests
