#include "runtime/partial/packed.h"

#include <zlib.h>

#include <algorithm>
#include <new>
#include <utility>

#include "base/diagnostics.h"

namespace hito::runtime {
namespace {

enum class Tag : unsigned char { missing, no, yes, whole, decimal, fraction, date, choice, text };

// Signed numbers with the small ones first: 0, -1, 1, -2, …
std::uint64_t zigzag(std::int64_t number) {
  return (static_cast<std::uint64_t>(number) << 1U) ^ static_cast<std::uint64_t>(number >> 63U);
}
std::int64_t unzigzag(std::uint64_t number) {
  return static_cast<std::int64_t>(number >> 1U) ^ -static_cast<std::int64_t>(number & 1U);
}

void put_tag(std::string& out, Tag tag) { out += static_cast<char>(tag); }

void put_rational(std::string& out, const Rational& value) {
  if (const auto whole = value.is_integer() ? value.numerator().to_int64() : std::nullopt) {
    put_tag(out, Tag::whole);
    return put_number(out, zigzag(*whole));
  }
  constexpr unsigned most_decimals = 18;
  const auto decimals = value.decimals();
  if (decimals && *decimals > 0 && *decimals <= most_decimals) {
    const Rational scaled = value * Rational(Integer::pow10(*decimals));
    if (const auto digits = scaled.numerator().to_int64()) {
      put_tag(out, Tag::decimal);
      out += static_cast<char>(*decimals);
      return put_number(out, zigzag(*digits));
    }
  }
  put_tag(out, Tag::fraction);
  put_text(out, to_text(Rational(value.numerator())));
  put_text(out, to_text(Rational(value.denominator())));
}

}  // namespace

void put_number(std::string& out, std::uint64_t number) {
  for (; number >= 0x80U; number >>= 7U) out += static_cast<char>(number | 0x80U);
  out += static_cast<char>(number);
}

void put_text(std::string& out, std::string_view text) {
  put_number(out, text.size());
  out += text;
}

void put_value(std::string& out, const core::Value& value) {
  std::visit(
      [&](const auto& one) {
        using T = std::decay_t<decltype(one)>;
        if constexpr (std::is_same_v<T, core::Missing>) {
          put_tag(out, Tag::missing);
        } else if constexpr (std::is_same_v<T, bool>) {
          put_tag(out, one ? Tag::yes : Tag::no);
        } else if constexpr (std::is_same_v<T, Rational>) {
          put_rational(out, one);
        } else if constexpr (std::is_same_v<T, Date>) {
          put_tag(out, Tag::date);
          put_number(out, zigzag(one.days));
        } else if constexpr (std::is_same_v<T, core::Choice>) {
          put_tag(out, Tag::choice);
          put_number(out, one.index);
        } else if constexpr (std::is_same_v<T, core::RowRef>) {
          throw InternalError("a resolved reference among rows as they were read");
        } else {
          put_tag(out, Tag::text);
          put_text(out, one);
        }
      },
      value);
}

unsigned char Unpacking::byte() {
  if (left_.empty()) {
    failed_ = true;
    return 0;
  }
  const auto byte = static_cast<unsigned char>(left_.front());
  left_.remove_prefix(1);
  return byte;
}

std::uint64_t Unpacking::number() {
  std::uint64_t number = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    const std::uint64_t next = byte();
    const std::uint64_t bits = next & 0x7FU;
    // The last of ten bytes has one bit.
    if (shift == 63 && bits > 1) break;
    number |= bits << shift;
    if ((next & 0x80U) == 0) return number;
  }
  failed_ = true;
  return 0;
}

std::string_view Unpacking::text() {
  const std::uint64_t size = number();
  if (failed_ || size > left_.size()) {
    failed_ = true;
    return {};
  }
  const std::string_view text = left_.substr(0, size);
  left_.remove_prefix(size);
  return text;
}

std::optional<Rational> Unpacking::rational() {
  const auto above = parse_decimal(text()), below = parse_decimal(text());
  const bool sound = above && below && above->is_integer() && below->is_integer() && below->sign() > 0;
  return sound ? std::optional(*above / *below) : std::nullopt;
}

core::Value Unpacking::value() {
  const unsigned char tag = byte();
  if (failed_) return core::Missing{};
  switch (static_cast<Tag>(tag)) {
    case Tag::missing: return core::Missing{};
    case Tag::no: return false;
    case Tag::yes: return true;
    case Tag::whole: return Rational(unzigzag(number()));
    case Tag::decimal: {
      const unsigned char decimals = byte();
      const std::int64_t digits = unzigzag(number());
      if (decimals == 0 || decimals > 18) break;
      return Rational(Integer(digits), Integer::pow10(decimals));
    }
    case Tag::fraction:
      if (auto value = rational()) return std::move(*value);
      break;
    case Tag::date: {
      const std::int64_t days = unzigzag(number());
      if (days < INT32_MIN || days > INT32_MAX) break;
      return Date{static_cast<std::int32_t>(days)};
    }
    case Tag::choice: {
      const std::uint64_t index = number();
      if (index > UINT32_MAX) break;
      return core::Choice{static_cast<std::uint32_t>(index)};
    }
    case Tag::text: return std::string(text());
  }
  failed_ = true;
  return core::Missing{};
}

std::string deflated(std::string_view bytes) {
  uLongf size = compressBound(static_cast<uLong>(bytes.size()));
  std::string out(size, '\0');
  // The same level everywhere: the same rows give the same bytes.
  constexpr int level = 6;
  const int done = compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                             static_cast<uLong>(bytes.size()), level);
  if (done == Z_MEM_ERROR) throw std::bad_alloc();
  require(done == Z_OK, "bytes that cannot be packed");
  out.resize(size);
  return out;
}

std::optional<std::string> inflated(std::string_view bytes, std::uint64_t size) {
  // No packing is denser: a state that claims more is damaged, and is not believed.
  constexpr std::uint64_t most_times = 1100;
  if (size > (bytes.size() + 64) * most_times) return std::nullopt;
  std::string out(size, '\0');
  uLongf got = static_cast<uLongf>(size);
  const int done = uncompress(reinterpret_cast<Bytef*>(out.data()), &got, reinterpret_cast<const Bytef*>(bytes.data()),
                              static_cast<uLong>(bytes.size()));
  if (done == Z_MEM_ERROR) throw std::bad_alloc();
  return done == Z_OK && got == size ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace hito::runtime
