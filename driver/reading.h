// The data and reported values of a run, as pay() reads them.
#pragma once
#include <optional>

#include "driver/driver.h"
#include "runtime/reference/reference.h"

namespace hito::driver {

// How many of a run's files are the standard input, which can be read once.
std::size_t standard_inputs(const Source& source, const PayRequest& request);

// The dataset of that name; reported where there is none.
std::optional<core::DatasetId> dataset_named(const core::Contract& contract, const std::string& name,
                                             Diagnostics& diagnostics);

struct ReadRun {
  runtime::Request run;
  std::optional<std::uint32_t> period;  // the one that is stated, where the request names it
};
// Nothing when the request or the data hold a mistake.
Result<std::optional<ReadRun>> read_request(const Source& source, const core::Contract& contract,
                                            const PayRequest& request, Diagnostics& diagnostics);

}  // namespace hito::driver
