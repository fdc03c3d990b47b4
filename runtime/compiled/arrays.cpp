#include "runtime/compiled/arrays.h"

#include <algorithm>
#include <cstring>

#include "base/diagnostics.h"

namespace hito::runtime {

Array::Array(fit::Lane lane, std::size_t size, Wide fill) { reset(lane, size, fill); }

void Array::reset(fit::Lane lane, std::size_t size, Wide fill) {
  const auto of = [&]<class T>(T element) {
    if (!std::holds_alternative<std::vector<T>>(elements_)) elements_ = std::vector<T>();
    std::get<std::vector<T>>(elements_).assign(std::max<std::size_t>(size, 1), element);
  };
  switch (lane) {
    case fit::Lane::bit: return of(static_cast<std::uint8_t>(fill));
    case fit::Lane::i32: return of(static_cast<std::int32_t>(fill));
    case fit::Lane::i64: return of(static_cast<std::int64_t>(fill));
    case fit::Lane::i128: return of(fill);
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
  return std::memchr(bits.data(), 0, bits.size()) == nullptr;
}

void Array::set(std::size_t element, Wide value) {
  std::visit([&](auto& all) { all[element] = static_cast<std::decay_t<decltype(all[0])>>(value); }, elements_);
}

std::size_t Array::size() const {
  return std::visit([](const auto& all) { return all.size(); }, elements_);
}

}  // namespace hito::runtime
