#include "runtime/data/arrow_column.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <utility>

namespace hito::runtime {
namespace {

using Kind = ArrowType::Kind;

// Buffers need not be aligned.
template <class T>
T load(const char* elements, std::int64_t at) {
  T value;
  std::memcpy(&value, elements + at * static_cast<std::int64_t>(sizeof(T)), sizeof value);
  return value;
}

// A number in floating point taken apart: magnitude × 2^exponent. No arithmetic is done in it.
struct Binary {
  bool is_figure = false, is_nan = false, negative = false;
  std::uint64_t magnitude = 0;
  int exponent = 0;
};

Binary taken_apart(std::uint64_t bits, unsigned fraction_bits, unsigned exponent_bits) {
  const std::uint64_t fraction = bits & ((std::uint64_t{1} << fraction_bits) - 1);
  const unsigned most = (1U << exponent_bits) - 1;
  const auto exponent = static_cast<unsigned>(bits >> fraction_bits) & most;
  Binary out;
  out.is_figure = exponent != most;
  out.is_nan = !out.is_figure && fraction != 0;
  out.negative = (bits >> (fraction_bits + exponent_bits) & 1U) != 0;
  const bool small = exponent == 0;
  out.magnitude = small ? fraction : fraction | std::uint64_t{1} << fraction_bits;
  const int bias = static_cast<int>((1U << (exponent_bits - 1)) - 1 + fraction_bits);
  out.exponent = static_cast<int>(small ? 1 : exponent) - bias;
  return out;
}

Binary binary_at(const char* elements, std::int64_t at, unsigned bytes) {
  constexpr unsigned double_fraction = 52, double_exponent = 11, float_fraction = 23, float_exponent = 8;
  return bytes == 8 ? taken_apart(load<std::uint64_t>(elements, at), double_fraction, double_exponent)
                    : taken_apart(load<std::uint32_t>(elements, at), float_fraction, float_exponent);
}

std::optional<std::int64_t> whole(const Binary& number) {
  if (!number.is_figure) return std::nullopt;
  if (number.magnitude == 0) return 0;
  // The magnitude has all the bits that are kept: with a higher exponent some that are not kept stand behind it.
  if (number.exponent > 0 || number.exponent <= -64) return std::nullopt;
  const auto shift = static_cast<unsigned>(-number.exponent);
  if ((number.magnitude & ((std::uint64_t{1} << shift) - 1)) != 0) return std::nullopt;
  const auto value = static_cast<std::int64_t>(number.magnitude >> shift);
  return number.negative ? -value : value;
}

Rational exact(const Binary& number) {
  const Rational value =
      Rational(Integer(static_cast<std::int64_t>(number.magnitude))) * pow(Rational(2), number.exponent);
  return number.negative ? -value : value;
}

std::optional<std::int64_t> integer_of(const char* elements, std::int64_t at, const ArrowType& type) {
  switch (type.bytes) {
    case 1: return type.has_sign ? load<std::int8_t>(elements, at) : std::int64_t{load<std::uint8_t>(elements, at)};
    case 2: return type.has_sign ? load<std::int16_t>(elements, at) : std::int64_t{load<std::uint16_t>(elements, at)};
    case 4: return type.has_sign ? load<std::int32_t>(elements, at) : std::int64_t{load<std::uint32_t>(elements, at)};
    default: break;
  }
  const auto words = static_cast<std::int64_t>(type.bytes / 8);
  const auto lowest = load<std::int64_t>(elements, at * words);
  if (!type.has_sign && lowest < 0) return std::nullopt;
  for (std::int64_t k = 1; k < words; ++k)
    if (load<std::int64_t>(elements, at * words + k) != (lowest < 0 ? -1 : 0)) return std::nullopt;
  return lowest;
}

// Of any number of words, the lowest first, in two's complement.
Integer wide_integer(const char* elements, std::int64_t at, const ArrowType& type) {
  const std::int64_t pieces = type.bytes / 4;
  const Integer scale(std::int64_t{1} << 32U);
  Integer value;
  for (std::int64_t k = pieces - 1; k >= 0; --k) {
    const auto piece = load<std::uint32_t>(elements, at * pieces + k);
    const bool top = k == pieces - 1 && type.has_sign;
    value = value * scale + Integer(top ? std::int64_t{static_cast<std::int32_t>(piece)} : std::int64_t{piece});
  }
  return value;
}

std::int64_t buffers_of(const ArrowType& type) {
  switch (type.kind) {
    case Kind::nothing: return 0;
    case Kind::bit:
    case Kind::integer:
    case Kind::decimal:
    case Kind::binary:
    case Kind::day:
    case Kind::moment: return 2;
    case Kind::text:
    case Kind::view: return 3;
    case Kind::other: return -1;
  }
  return -1;
}

std::int64_t offset_at(const char* offsets, std::int64_t at, unsigned bytes) {
  return bytes == 4 ? load<std::int32_t>(offsets, at) : load<std::int64_t>(offsets, at);
}

bool offsets_rise(const char* offsets, std::int64_t begin, std::int64_t end, unsigned bytes) {
  std::int64_t before = 0;
  for (std::int64_t at = begin; at <= end; ++at) {
    const std::int64_t here = offset_at(offsets, at, bytes);
    if (here < before) return false;
    before = here;
  }
  return true;
}

// 16 bytes: the length, then the text, or its first letters, a buffer and where it begins there.
struct View {
  std::int32_t length, first, buffer, offset;
};
constexpr std::int32_t longest_inside = 12;

bool views_fit(const char* views, const ArrowArray& array, std::int64_t begin, std::int64_t end,
               const ArrowValues& values) {
  const std::int64_t parts = array.n_buffers - 3;
  const auto* sizes = static_cast<const char*>(array.buffers[array.n_buffers - 1]);
  for (std::int64_t at = begin; at < end; ++at) {
    if (values.is_null(at)) continue;
    const View view = load<View>(views, at);
    if (view.length < 0) return false;
    if (view.length <= longest_inside) continue;
    if (view.buffer < 0 || view.buffer >= parts || view.offset < 0 || sizes == nullptr) return false;
    if (array.buffers[2 + view.buffer] == nullptr) return false;
    if (std::int64_t{view.offset} + view.length > load<std::int64_t>(sizes, view.buffer)) return false;
  }
  return true;
}

}  // namespace

ArrowField arrow_field(const ArrowSchema& schema) {
  ArrowField field;
  field.name = schema.name == nullptr ? "" : schema.name;
  const std::string_view format = schema.format == nullptr ? "" : schema.format;
  if (schema.dictionary == nullptr) {
    field.type = arrow_type(format);
    return field;
  }
  field.index = arrow_type(format);
  const bool nested = schema.dictionary->dictionary != nullptr || field.index->kind != Kind::integer;
  field.type = arrow_type(nested || schema.dictionary->format == nullptr ? "" : schema.dictionary->format);
  return field;
}

std::expected<ArrowValues, std::string> ArrowValues::open(const ArrowType& type, const ArrowArray& array,
                                                          std::int64_t end) {
  const auto refused = [&](const char* why) { return std::unexpected(type.name + ": " + why); };
  // Far from where positions in bits or bytes would leave 64 bits.
  constexpr std::int64_t most = std::int64_t{1} << 48U;
  if (array.length < 0 || array.offset < 0 || array.length > most || array.offset > most)
    return refused("length or offset");
  if (end > array.offset + array.length) return refused("fewer values than rows");
  const std::int64_t buffers = buffers_of(type);
  if (type.kind == Kind::view ? array.n_buffers < buffers : array.n_buffers != buffers)
    return refused("number of buffers");
  ArrowValues out;
  out.type_ = type;
  out.all_null_ = type.kind == Kind::nothing;
  if (out.all_null_ || end <= array.offset) return out;
  if (array.buffers == nullptr || array.buffers[1] == nullptr) return refused("a buffer is missing");
  if (array.null_count != 0) out.valid_ = static_cast<const unsigned char*>(array.buffers[0]);
  if (array.null_count > 0 && out.valid_ == nullptr) return refused("nulls without a bitmap");
  out.values_ = static_cast<const char*>(array.buffers[1]);
  if (type.kind == Kind::text) {
    out.bytes_ = static_cast<const char*>(array.buffers[2]);
    if (!offsets_rise(out.values_, array.offset, end, type.bytes)) return refused("offsets out of order");
    const bool some = offset_at(out.values_, end, type.bytes) > offset_at(out.values_, array.offset, type.bytes);
    if (some && out.bytes_ == nullptr) return refused("a buffer is missing");
  }
  out.parts_ = array.buffers + 2;
  if (type.kind == Kind::view && !views_fit(out.values_, array, array.offset, end, out)) return refused("a view");
  return out;
}

std::optional<std::int64_t> ArrowValues::integer(std::int64_t at) const {
  switch (type_.kind) {
    case Kind::bit: return static_cast<unsigned char>(values_[at / 8]) >> (at % 8) & 1;
    case Kind::integer:
    case Kind::decimal:
    case Kind::day: return integer_of(values_, at, type_);
    case Kind::binary: return whole(binary_at(values_, at, type_.bytes));
    case Kind::moment: {
      const std::int64_t value = moment(at);
      return value % type_.per_day == 0 ? std::optional(value / type_.per_day) : std::nullopt;
    }
    case Kind::nothing:
    case Kind::text:
    case Kind::view:
    case Kind::other: return std::nullopt;
  }
  return std::nullopt;
}

template <class T>
void ArrowValues::narrow_integers(std::int64_t at, std::size_t count, std::int64_t* integers) const {
  const char* from = values_ + at * static_cast<std::int64_t>(sizeof(T));
  for (std::size_t k = 0; k < count; ++k) integers[k] = load<T>(from, static_cast<std::int64_t>(k));
}

void ArrowValues::integers(std::int64_t at, std::size_t count, std::int64_t* integers, unsigned char* odd) const {
  const bool plain = type_.kind == Kind::integer || type_.kind == Kind::decimal || type_.kind == Kind::day;
  std::fill_n(odd, count, 0);
  if (all_null_) {
    std::fill_n(odd, count, 2);
    std::fill_n(integers, count, 0);
  } else if (plain && type_.bytes == 1) {
    type_.has_sign ? narrow_integers<std::int8_t>(at, count, integers)
                   : narrow_integers<std::uint8_t>(at, count, integers);
  } else if (plain && type_.bytes == 2) {
    type_.has_sign ? narrow_integers<std::int16_t>(at, count, integers)
                   : narrow_integers<std::uint16_t>(at, count, integers);
  } else if (plain && type_.bytes == 4) {
    type_.has_sign ? narrow_integers<std::int32_t>(at, count, integers)
                   : narrow_integers<std::uint32_t>(at, count, integers);
  } else if (plain && type_.bytes == 8 && type_.has_sign) {
    narrow_integers<std::int64_t>(at, count, integers);
  } else if (plain && type_.bytes == 16) {
    for (std::size_t k = 0; k < count; ++k) {
      const std::int64_t place = 2 * (at + static_cast<std::int64_t>(k));
      integers[k] = load<std::int64_t>(values_, place);
      odd[k] = load<std::int64_t>(values_, place + 1) != integers[k] >> 63 ? 1 : 0;
    }
  } else {
    for (std::size_t k = 0; k < count; ++k) {
      const std::int64_t place = at + static_cast<std::int64_t>(k);
      const auto found = is_null(place) ? std::nullopt : integer(place);
      integers[k] = found.value_or(0);
      odd[k] = found ? 0 : 1;
    }
  }
  if (valid_ == nullptr) return;
  for (std::size_t k = 0; k < count; ++k)
    if (is_null(at + static_cast<std::int64_t>(k))) odd[k] = 2;
}

std::optional<Rational> ArrowValues::figure(std::int64_t at) const {
  if (type_.kind == Kind::binary) {
    const Binary number = binary_at(values_, at, type_.bytes);
    return number.is_figure ? std::optional(exact(number)) : std::nullopt;
  }
  const auto word = integer_of(values_, at, type_);
  const Integer value = word ? Integer(*word) : wide_integer(values_, at, type_);
  if (type_.decimals < 0) return Rational(value * Integer::pow10(static_cast<unsigned>(-type_.decimals)));
  return Rational(value, Integer::pow10(static_cast<unsigned>(type_.decimals)));
}

std::string_view ArrowValues::no_figure(std::int64_t at) const {
  const Binary number = binary_at(values_, at, type_.bytes);
  if (number.is_nan) return "NaN";
  return number.negative ? "-Infinity" : "Infinity";
}

std::int64_t ArrowValues::moment(std::int64_t at) const { return load<std::int64_t>(values_, at); }

std::string_view ArrowValues::text(std::int64_t at) const {
  if (type_.kind == Kind::text) {
    const std::int64_t begin = offset_at(values_, at, type_.bytes);
    return {bytes_ + begin, static_cast<std::size_t>(offset_at(values_, at + 1, type_.bytes) - begin)};
  }
  const View view = load<View>(values_, at);
  const auto length = static_cast<std::size_t>(view.length);
  if (view.length <= longest_inside) return {values_ + at * 16 + 4, length};
  return {static_cast<const char*>(parts_[view.buffer]) + view.offset, length};
}

std::expected<ArrowColumn, std::string> ArrowColumn::open(const ArrowField& field, const ArrowArray& array,
                                                          std::int64_t offset, std::int64_t rows) {
  ArrowColumn out;
  out.type_ = field.type;
  out.first_ = array.offset + offset;
  const std::int64_t end = out.first_ + rows;
  if (!field.index) {
    auto values = ArrowValues::open(field.type, array, end);
    if (!values) return std::unexpected(values.error());
    out.values_ = std::move(*values);
    return out;
  }
  auto index = ArrowValues::open(*field.index, array, end);
  if (!index) return std::unexpected(index.error());
  if (array.dictionary == nullptr) return std::unexpected("a dictionary is missing");
  const ArrowArray& dictionary = *array.dictionary;
  auto values = ArrowValues::open(field.type, dictionary, dictionary.offset + dictionary.length);
  if (!values) return std::unexpected(values.error());
  for (std::int64_t at = out.first_; at < end; ++at) {
    if (index->is_null(at)) continue;
    const auto position = index->integer(at);
    if (!position || *position < 0 || *position >= dictionary.length)
      return std::unexpected("a position outside its dictionary");
  }
  out.values_ = std::move(*values);
  out.values_first_ = dictionary.offset;
  out.dictionary_size_ = dictionary.length;
  out.index_ = std::move(*index);
  return out;
}

}  // namespace hito::runtime
