#include "compiler/parse/parse.h"
#include "compiler/print/print.h"
#include "driver/driver.h"
#include "driver/guard.h"

namespace hito::driver {

Result<std::optional<std::string>> format(const Source& source, Diagnostics& diagnostics) {
  return guarded([&]() -> Result<std::optional<std::string>> {
    const parse::Parsed parsed = parse::parse(source, diagnostics);
    if (diagnostics.has_errors() || parsed.tree.broken) return std::nullopt;
    return print::format(source, parsed.tree);
  });
}

Result<std::optional<std::string>> translate(const Source& source, Language to, Diagnostics& diagnostics) {
  return guarded([&]() -> Result<std::optional<std::string>> {
    const parse::Parsed parsed = parse::parse(source, diagnostics);
    if (diagnostics.has_errors() || parsed.tree.broken) return std::nullopt;
    std::string text = print::translate(source, parsed.tree, to, diagnostics);
    if (diagnostics.has_errors()) return std::nullopt;
    return text;
  });
}

}  // namespace hito::driver
