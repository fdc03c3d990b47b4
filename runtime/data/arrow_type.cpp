#include "runtime/data/arrow_type.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace hito::runtime {
namespace {

using Kind = ArrowType::Kind;

constexpr std::int64_t seconds_of_day = 86'400;
// Of a decimal of 256 bits; more would be an exponent that no figure has.
constexpr int most_digits = 76;

struct Plain {
  std::string_view format, name;
  Kind kind;
  unsigned bytes = 0;
  bool has_sign = true;
  std::int64_t per_day = 1;
};
constexpr auto plain_types = std::to_array<Plain>(
    {{"n", "null", Kind::nothing},      {"b", "bool", Kind::bit},
     {"c", "int8", Kind::integer, 1},   {"C", "uint8", Kind::integer, 1, false},
     {"s", "int16", Kind::integer, 2},  {"S", "uint16", Kind::integer, 2, false},
     {"i", "int32", Kind::integer, 4},  {"I", "uint32", Kind::integer, 4, false},
     {"l", "int64", Kind::integer, 8},  {"L", "uint64", Kind::integer, 8, false},
     {"f", "float", Kind::binary, 4},   {"g", "double", Kind::binary, 8},
     {"u", "utf8", Kind::text, 4},      {"U", "large_utf8", Kind::text, 8},
     {"z", "binary", Kind::text, 4},    {"Z", "large_binary", Kind::text, 8},
     {"vu", "utf8_view", Kind::view},   {"vz", "binary_view", Kind::view},
     {"tdD", "date32", Kind::day, 4},   {"tdm", "date64", Kind::moment, 8, true, seconds_of_day * 1000},
     {"e", "halffloat", Kind::other},   {"tts", "time32", Kind::other},
     {"ttm", "time32", Kind::other},    {"ttu", "time64", Kind::other},
     {"ttn", "time64", Kind::other},    {"+l", "list", Kind::other},
     {"+L", "large_list", Kind::other}, {"+s", "struct", Kind::other},
     {"+m", "map", Kind::other},        {"+r", "run_end_encoded", Kind::other}});

std::optional<std::vector<int>> figures_of(std::string_view list) {
  std::vector<int> out;
  for (;;) {
    int figure = 0;
    const auto [end, problem] = std::from_chars(list.data(), list.data() + list.size(), figure);
    if (problem != std::errc()) return std::nullopt;
    out.push_back(figure);
    list.remove_prefix(static_cast<std::size_t>(end - list.data()));
    if (list.empty()) return out;
    if (list.front() != ',') return std::nullopt;
    list.remove_prefix(1);
  }
}

// "19,10" or "19,10,256": digits, decimals, bits.
ArrowType decimal_type(std::string_view parts) {
  ArrowType type;
  type.name = fmt::format("decimal({})", parts);
  const auto figures = figures_of(parts);
  if (!figures || figures->size() < 2 || figures->size() > 3) return type;
  constexpr int usual_bits = 128;
  const int bits = figures->size() == 3 ? figures->at(2) : usual_bits;
  const bool known = bits == 32 || bits == 64 || bits == 128 || bits == 256;
  const int decimals = figures->at(1);
  if (!known || decimals > most_digits || decimals < -most_digits) return type;
  type.kind = Kind::decimal;
  type.bytes = static_cast<unsigned>(bits) / 8;
  type.decimals = decimals;
  return type;
}

// "s:" and the zone, which may be empty.
ArrowType moment_type(std::string_view parts) {
  constexpr std::array<std::string_view, 6> same_as_utc{"", "UTC", "utc", "Etc/UTC", "Z", "+00:00"};
  constexpr std::int64_t thousand = 1000;
  const std::string_view zone = parts.substr(2);
  ArrowType type;
  type.name = zone.empty() ? "timestamp" : fmt::format("timestamp({})", zone);
  std::int64_t per_second = 1;
  switch (parts.front()) {
    case 's': break;
    case 'm': per_second = thousand; break;
    case 'u': per_second = thousand * thousand; break;
    case 'n': per_second = thousand * thousand * thousand; break;
    default: return type;
  }
  if (std::ranges::find(same_as_utc, zone) == same_as_utc.end()) return type;
  type.kind = Kind::moment;
  type.bytes = 8;
  type.per_day = seconds_of_day * per_second;
  return type;
}

}  // namespace

ArrowType arrow_type(std::string_view format) {
  const auto plain = std::ranges::find(plain_types, format, &Plain::format);
  if (plain != plain_types.end())
    return {plain->kind, plain->bytes, plain->has_sign, 0, plain->per_day, std::string(plain->name)};
  if (format.starts_with("d:")) return decimal_type(format.substr(2));
  if (format.starts_with("ts") && format.size() > 3 && format[3] == ':') return moment_type(format.substr(2));
  ArrowType type;
  type.name = format;
  return type;
}

}  // namespace hito::runtime
