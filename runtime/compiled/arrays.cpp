#include "runtime/compiled/arrays.h"

#include <algorithm>

#include "base/diagnostics.h"

namespace hito::runtime {

Array::Array(fit::Lane lane, std::size_t size, Wide fill) {
  const std::size_t least = std::max<std::size_t>(size, 1);
  switch (lane) {
    case fit::Lane::bit: elements_ = std::vector<std::uint8_t>(least, static_cast<std::uint8_t>(fill)); return;
    case fit::Lane::i32: elements_ = std::vector<std::int32_t>(least, static_cast<std::int32_t>(fill)); return;
    case fit::Lane::i64: elements_ = std::vector<std::int64_t>(least, static_cast<std::int64_t>(fill)); return;
    case fit::Lane::i128: elements_ = std::vector<Wide>(least, fill); return;
  }
  throw InternalError("a lane out of its enumeration");
}

namespace {

template <class T>
std::vector<T> not_empty(std::vector<T> values) {
  if (values.empty()) values.push_back(0);
  return values;
}

}  // namespace

Array::Array(std::vector<std::uint8_t> bits) : elements_(not_empty(std::move(bits))) {}
Array::Array(std::vector<std::int32_t> values) : elements_(not_empty(std::move(values))) {}
Array::Array(std::vector<std::int64_t> values) : elements_(not_empty(std::move(values))) {}

void* Array::at(std::size_t element) {
  return std::visit([&](auto& all) -> void* { return all.data() + element; }, elements_);
}

Wide Array::value(std::size_t element) const {
  return std::visit([&](const auto& all) -> Wide { return all[element]; }, elements_);
}

bool Array::all_bits() const {
  const auto& bits = std::get<std::vector<std::uint8_t>>(elements_);
  return std::ranges::find(bits, 0) == bits.end();
}

void Array::set(std::size_t element, Wide value) {
  std::visit([&](auto& all) { all[element] = static_cast<std::decay_t<decltype(all[0])>>(value); }, elements_);
}

std::size_t Array::size() const {
  return std::visit([](const auto& all) { return all.size(); }, elements_);
}

}  // namespace hito::runtime
