// Values as bytes. Part of partial.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "compiler/core/value.h"

namespace hito::runtime {

// Whole numbers in as many bytes as they need, least first, seven bits each.
void put_number(std::string& out, std::uint64_t number);
void put_text(std::string& out, std::string_view text);
void put_value(std::string& out, const core::Value& value);

// Reads what the functions above have written; after a fault nothing more is read.
class Unpacking {
 public:
  explicit Unpacking(std::string_view bytes) : left_(bytes) {}
  std::uint64_t number();
  std::string_view text();
  core::Value value();
  bool failed() const { return failed_; }
  std::size_t left() const { return left_.size(); }

 private:
  unsigned char byte();
  std::optional<Rational> rational();

  std::string_view left_;
  bool failed_ = false;
};

// Deflate, and back: nothing where the bytes are damaged or come to more than `most`.
std::string deflated(std::string_view bytes);
std::optional<std::string> inflated(std::string_view bytes, std::uint64_t size);

}  // namespace hito::runtime
