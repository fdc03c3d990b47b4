#pragma once
#include <string_view>

namespace hito::driver {

// Of the project; HITO_VERSION comes from the top CMakeLists.txt.
inline constexpr std::string_view version = HITO_VERSION;

}  // namespace hito::driver
