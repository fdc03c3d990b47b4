// A contract read and checked: what every command that works on one begins with.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "cli/console.h"
#include "driver/driver.h"

namespace hito::cli {

struct Opened {
  Source source;
  driver::Compiled compiled;  // may be used only when `found` has no error
};
// With the amendments in these files, the first one first. Adds what is wrong with the contract to `found`. Nothing,
// and the reason shown, when it could not be read or checked.
std::optional<Opened> open_contract(const std::string& path, const std::vector<std::string>& amendments,
                                    const Console& console, bool json, Diagnostics& found,
                                    driver::Timings* timings = nullptr);

}  // namespace hito::cli
