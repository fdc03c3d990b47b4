// The data and reported values of a run, as pay() reads them.
#pragma once
#include <optional>

#include "driver/driver.h"
#include "runtime/reference/reference.h"

namespace hito::driver {

// Nothing when the request or the data hold a mistake.
Result<std::optional<runtime::Request>> read_request(const Source& source, const core::Contract& contract,
                                                     const PayRequest& request, Diagnostics& diagnostics);

}  // namespace hito::driver
