// The modules that the program carries, from stdlib/: `includes "std/late_penalties"`.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace hito::driver {

// The text of a module, by its file name; nothing where there is none of that name.
std::optional<std::string_view> module_text(std::string_view file);
// "`std/curves`, `std/curvas`, …"
std::string module_names();

}  // namespace hito::driver
