#include "base/estimate.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "base/unicode.h"

namespace hito {
namespace {

constexpr std::array words{Say::estimate_value, Say::estimate_standard_error, Say::estimate_n, Say::estimate_method};

}  // namespace

std::string name_of(EstimatePart part, Language language) {
  return say(words[static_cast<std::size_t>(part)], language);
}

std::optional<EstimatePart> estimate_part(std::string_view name) {
  const std::u32string wanted = fold(name);
  for (const EstimatePart part : estimate_parts)
    if (std::ranges::any_of(languages, [&](Language language) { return fold(name_of(part, language)) == wanted; }))
      return part;
  return std::nullopt;
}

}  // namespace hito
