// The options that choose an engine: --engine, --threads, --cache; and what else --cache is for.
#pragma once
#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "cli/arguments.h"
#include "driver/driver.h"

namespace hito::cli {

// What is not written as it should be is reported.
driver::EngineChoice read_engine(const Arguments& arguments, Diagnostics& mistakes);

// The folder of what is kept for another run: the one asked for, else the user's own; nothing where none is to be kept
// or there is none.
std::optional<std::string> read_cache(const Arguments& arguments);

// "--engine", "--motor": what messages call an option.
Text name_of(Opt option);

}  // namespace hito::cli
