// An estimate, as an evaluator reports it: what it is made of, and the words for its parts.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.h"

namespace hito {

enum class EstimatePart : unsigned char { value, standard_error, n, method };
inline constexpr std::array estimate_parts{EstimatePart::value, EstimatePart::standard_error, EstimatePart::n,
                                           EstimatePart::method};

// `standard_error`, `error_estándar`.
std::string name_of(EstimatePart part, Language language);
// The part of that name in any language, with or without its accents.
std::optional<EstimatePart> estimate_part(std::string_view name);

}  // namespace hito
