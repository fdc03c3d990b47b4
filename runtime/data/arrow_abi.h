// The Arrow C data and stream interface: a table in memory that another library hands over, column by column, without
// copies. Names, order and types of the members are those of its specification, and may be defined by another header
// of the same program.
#pragma once
#include <cstdint>

// NOLINTBEGIN: the names are the specification's.
extern "C" {

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

struct ArrowSchema {
  const char* format;
  const char* name;
  const char* metadata;
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema** children;
  struct ArrowSchema* dictionary;
  void (*release)(struct ArrowSchema*);
  void* private_data;
};

struct ArrowArray {
  int64_t length;
  int64_t null_count;
  int64_t offset;
  int64_t n_buffers;
  int64_t n_children;
  const void** buffers;
  struct ArrowArray** children;
  struct ArrowArray* dictionary;
  void (*release)(struct ArrowArray*);
  void* private_data;
};

#endif  // ARROW_C_DATA_INTERFACE

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

struct ArrowArrayStream {
  // 0, or an errno; the schema or array is then not to be released. An array that is released already is the end.
  int (*get_schema)(struct ArrowArrayStream*, struct ArrowSchema* out);
  int (*get_next)(struct ArrowArrayStream*, struct ArrowArray* out);
  // Of the last call; null where there is none. It lives until the next call.
  const char* (*get_last_error)(struct ArrowArrayStream*);
  void (*release)(struct ArrowArrayStream*);
  void* private_data;
};

#endif  // ARROW_C_STREAM_INTERFACE
}
// NOLINTEND

namespace hito::runtime {

// One of the three, released once, by whoever holds it last.
template <class T>
class ArrowOwned {
 public:
  ArrowOwned() = default;
  // Takes it over: the one given is empty afterwards.
  explicit ArrowOwned(T& from) : it_(from) { from.release = nullptr; }
  ArrowOwned(ArrowOwned&& other) noexcept : it_(other.it_) { other.it_.release = nullptr; }
  ArrowOwned(const ArrowOwned&) = delete;
  ArrowOwned& operator=(const ArrowOwned&) = delete;
  ArrowOwned& operator=(ArrowOwned&&) = delete;
  ~ArrowOwned() {
    if (it_.release != nullptr) it_.release(&it_);
  }
  T& operator*() { return it_; }
  const T& operator*() const { return it_; }
  const T* operator->() const { return &it_; }
  T* operator->() { return &it_; }

 private:
  T it_{};
};

}  // namespace hito::runtime
