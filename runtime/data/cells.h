// Cells of one column in little room, so that millions of rows fit in memory and engines read plain arrays.
#pragma once
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/core/value.h"
#include "runtime/data/cell_parts.h"

namespace hito::runtime {

class Cells {
 public:
  Cells() = default;
  Cells(std::initializer_list<core::Value> values);
  explicit Cells(const std::vector<core::Value>& values);

  std::size_t size() const { return parts().size; }
  bool empty() const { return size() == 0; }
  core::Value operator[](std::size_t row) const;
  // Row of a test, which may not be there.
  core::Value at(std::size_t row) const;
  bool is_missing(std::size_t row) const;
  // The value, where it is of that type.
  template <class T>
  std::optional<T> as(std::size_t row) const {
    core::Value value = (*this)[row];
    T* found = std::get_if<T>(&value);
    return found == nullptr ? std::nullopt : std::optional<T>(std::move(*found));
  }
  // The text of the row, where it has one; it lives as long as the cells are not changed.
  std::optional<std::string_view> text(std::size_t row) const;
  // The row that a resolved reference means.
  std::optional<std::uint32_t> refers(std::size_t row) const;
  std::vector<core::Value> all() const;

  void push_back(const core::Value& value);
  void set(std::size_t row, const core::Value& value);
  // `size` cells without a value.
  void assign_missing(std::size_t size);
  void clear() { parts_.reset(); }
  // Takes out the rows that `out` marks; one mark a row.
  void take_out(const std::vector<bool>& out);
  // All cells of `other` after these.
  void append(const Cells& other);

  const CellParts& parts() const;
  // What parts() is, for as long as it is held.
  std::shared_ptr<const CellParts> hold() const { return parts_; }
  // The parts, to add to with the functions below while nobody copies or changes the cells by other means.
  CellParts& open() { return edit(); }

  friend bool operator==(const Cells& a, const Cells& b);

  class Iterator {
   public:
    using value_type = core::Value;
    using difference_type = std::ptrdiff_t;
    Iterator() = default;
    Iterator(const Cells* cells, std::size_t row) : cells_(cells), row_(row) {}
    core::Value operator*() const { return (*cells_)[row_]; }
    Iterator& operator++() {
      ++row_;
      return *this;
    }
    Iterator operator++(int) {
      Iterator before = *this;
      ++row_;
      return before;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

   private:
    const Cells* cells_ = nullptr;
    std::size_t row_ = 0;
  };
  Iterator begin() const { return {this, 0}; }
  Iterator end() const { return {this, size()}; }

 private:
  CellParts& edit();

  // Copies share them until one is changed.
  std::shared_ptr<CellParts> parts_;
};

}  // namespace hito::runtime
