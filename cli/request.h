// What `pay` and `plan` are asked for.
#pragma once
#include "base/diagnostics.h"
#include "cli/arguments.h"
#include "driver/driver.h"

namespace hito::cli {

// The options as a request; what is not written as it should be is reported.
driver::PayRequest read_request(const Arguments& arguments, Diagnostics& mistakes);

}  // namespace hito::cli
