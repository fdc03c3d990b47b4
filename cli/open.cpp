#include "cli/open.h"

namespace hito::cli {

std::optional<Opened> open_contract(const std::string& path, const std::vector<std::string>& amendments,
                                    const Console& console, bool json, Diagnostics& found, driver::Timings* timings) {
  auto source = driver::load_whole(path, found, amendments);
  if (!source) {
    console.show(source.error(), console.language(), json);
    return std::nullopt;
  }
  auto compiled = driver::compile(*source, found, timings);
  if (!compiled) {
    console.show(compiled.error(), console.language(), json);
    return std::nullopt;
  }
  return Opened{std::move(*source), std::move(*compiled)};
}

}  // namespace hito::cli
