#include "compiler/core/units.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"

namespace hito::core {
namespace {

struct TimeWords {
  UnitId unit;
  Say one, many;
};
constexpr std::array<TimeWords, 4> time_words{{{day_unit, Say::unit_day, Say::unit_days},
                                               {working_day_unit, Say::unit_working_day, Say::unit_working_days},
                                               {month_unit, Say::unit_month, Say::unit_months},
                                               {year_unit, Say::unit_year, Say::unit_years}}};

const TimeWords* time_words_of(const Contract& contract, UnitId unit) {
  if (contract.units[unit].kind != Unit::Kind::time) return nullptr;
  const auto found = std::ranges::find(time_words, unit, &TimeWords::unit);
  return found == time_words.end() ? nullptr : &*found;
}

Text joined(const Text& a, std::string_view glue_es, std::string_view glue_en, const Text& b) {
  return {fmt::format("{}{}{}", a[Language::es], glue_es, b[Language::es]),
          fmt::format("{}{}{}", a[Language::en], glue_en, b[Language::en])};
}

Text powered(const Text& unit, int exponent) {
  return exponent == 1 ? unit : joined(unit, "^", "^", std::to_string(exponent));
}

bool names_unit(const Contract& contract, UnitId unit, std::string_view written) {
  for (const bool one : {true, false}) {
    const Text words = unit_in_words(contract, unit, one);
    for (const Language language : languages)
      if (words[language] == written) return true;
  }
  return false;
}

// "PEN per learner por mes" -> PEN, learner, mes.
std::vector<std::string_view> split_at_per(std::string_view written) {
  std::vector<std::string_view> parts;
  const auto next = [&] { return std::min(written.find(" per "), written.find(" por ")); };
  for (std::size_t at = next(); at != std::string_view::npos; at = next()) {
    parts.push_back(written.substr(0, at));
    written.remove_prefix(at + std::string_view(" per ").size());
  }
  parts.push_back(written);
  return parts;
}

}  // namespace

std::optional<UnitId> currency_of(const Contract& contract, const Dimension& dimension) {
  if (dimension.factors.size() != 1 || dimension.factors[0].second != 1) return std::nullopt;
  const UnitId unit = dimension.factors[0].first;
  return contract.units[unit].kind == Unit::Kind::currency ? std::optional(unit) : std::nullopt;
}

Text unit_in_words(const Contract& contract, UnitId unit, bool one) {
  if (const TimeWords* words = time_words_of(contract, unit)) return say(one ? words->one : words->many);
  const Unit& declared = contract.units[unit];
  return one || declared.plural.empty() ? declared.name : declared.plural;
}

Text dimension_in_words(const Contract& contract, const Dimension& dimension, bool one) {
  Text above;
  Text below;
  for (const auto& [unit, exponent] : dimension.factors) {
    if (exponent > 0) {
      const Text name = powered(unit_in_words(contract, unit, one), exponent);
      above = above.empty() ? name : joined(above, " * ", " * ", name);
    } else {
      below = joined(below, " por ", " per ", powered(unit_in_words(contract, unit, true), -exponent));
    }
  }
  Text all = joined(above, "", "", below);
  if (above.empty() && !below.empty())
    for (std::string& words : all.in) words.erase(0, 1);
  return all;
}

bool names_dimension(const Contract& contract, const Dimension& dimension, std::string_view written) {
  const std::string composed = nfc(written);
  std::vector<std::string_view> parts = split_at_per(composed);
  // Each factor takes one of the names written: the first is what is counted, the others what it is per.
  std::vector<std::string_view> below(parts.begin() + 1, parts.end());
  std::optional<std::string_view> above = parts.front();
  for (const auto& [unit, exponent] : dimension.factors) {
    if (exponent == 1 && above && names_unit(contract, unit, *above)) {
      above.reset();
      continue;
    }
    const auto named = std::ranges::find_if(below, [&](auto name) { return names_unit(contract, unit, name); });
    if (exponent != -1 || named == below.end()) return false;
    below.erase(named);
  }
  return !above && below.empty();
}

}  // namespace hito::core
