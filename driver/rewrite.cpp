#include "compiler/parse/parse.h"
#include "compiler/print/print.h"
#include "driver/driver.h"
#include "driver/guard.h"

namespace hito::driver {

Result<Rewritten> format(const Source& source, Diagnostics& diagnostics) {
  return guarded([&]() -> Result<Rewritten> {
    const parse::Parsed parsed = parse::parse(source, diagnostics);
    Rewritten out{parsed.tree.language, std::nullopt};
    if (!diagnostics.has_errors() && !parsed.tree.broken) out.text = print::format(source, parsed.tree);
    return out;
  });
}

Result<Rewritten> translate(const Source& source, std::optional<Language> to, Diagnostics& diagnostics) {
  return guarded([&]() -> Result<Rewritten> {
    const parse::Parsed parsed = parse::parse(source, diagnostics);
    Rewritten out{parsed.tree.language, std::nullopt};
    if (diagnostics.has_errors() || parsed.tree.broken) return out;
    std::string text = print::translate(source, parsed.tree, to.value_or(other(out.language)), diagnostics);
    if (!diagnostics.has_errors()) out.text = std::move(text);
    return out;
  });
}

}  // namespace hito::driver
