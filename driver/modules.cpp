#include "driver/modules.h"

#include <array>
#include <utility>

namespace hito::driver {
namespace {

#define HITO_FILE(name, text) std::pair<std::string_view, std::string_view>{name, text},
constexpr auto modules = std::to_array<std::pair<std::string_view, std::string_view>>({
#include "driver/modules.def"
});
#undef HITO_FILE

}  // namespace

std::optional<std::string_view> module_text(std::string_view file) {
  for (const auto& [name, text] : modules)
    if (name == file) return text;
  return std::nullopt;
}

std::string module_names() {
  std::string names;
  for (const auto& [name, text] : modules) {
    const std::string_view stem = name.substr(0, name.find('.'));
    names += (names.empty() ? "`std/" : ", `std/") + std::string(stem) + "`";
  }
  return names;
}

}  // namespace hito::driver
