// The options that choose an engine: --engine, --threads, --cache.
#pragma once
#include "base/diagnostics.h"
#include "cli/arguments.h"
#include "driver/driver.h"

namespace hito::cli {

// What is not written as it should be is reported.
driver::EngineChoice read_engine(const Arguments& arguments, Diagnostics& mistakes);

// "--engine", "--motor": what messages call an option.
Text name_of(Opt option);

}  // namespace hito::cli
