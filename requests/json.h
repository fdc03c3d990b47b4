// JSON as it comes from others. Part of requests.
#pragma once
#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace hito::requests {

using Json = nlohmann::ordered_json;

// Bytes of a request, with the contract and the data in it.
inline constexpr std::size_t most_request_bytes = std::size_t{1} << 28U;

// One object, in UTF-8, without a member twice; of no more than a few levels. A Failure that says what is wrong.
Result<Json> parse_object(std::string_view text);

// JSON without the line breaks and blanks that stand before its members.
std::string in_one_line(std::string_view json);

}  // namespace hito::requests
