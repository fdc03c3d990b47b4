// Arrays that kernels read and fill.
#pragma once
#include <cstdint>
#include <variant>
#include <vector>

#include "base/wide.h"
#include "compiler/fit/kernel.h"

namespace hito::runtime {

// Elements of one lane; a bit is a byte. Never empty: a kernel may look at the first element of an empty dataset.
class Array {
 public:
  Array() : elements_(std::vector<std::uint8_t>(1)) {}
  Array(fit::Lane lane, std::size_t size, Wide fill = 0);
  explicit Array(std::vector<std::uint8_t> bits);
  explicit Array(std::vector<std::int32_t> values);
  explicit Array(std::vector<std::int64_t> values);

  // As the first constructor, in the memory at hand where it is enough.
  void reset(fit::Lane lane, std::size_t size, Wide fill = 0);

  void* at(std::size_t element);
  void* data() { return at(0); }
  // The elements, where their lane is of that type; else null.
  template <class T>
  const T* elements() const {
    const auto* found = std::get_if<std::vector<T>>(&elements_);
    return found == nullptr ? nullptr : found->data();
  }
  Wide value(std::size_t element) const;
  bool bit(std::size_t element) const { return value(element) != 0; }
  // Of an array of bits.
  bool all_bits() const;
  void set(std::size_t element, Wide value);
  std::size_t size() const;

 private:
  std::variant<std::vector<std::uint8_t>, std::vector<std::int32_t>, std::vector<std::int64_t>, std::vector<Wide>>
      elements_;
};

}  // namespace hito::runtime
