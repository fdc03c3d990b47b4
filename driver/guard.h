// Where exceptions end: inside the driver, nowhere else.
#pragma once
#include <utility>

#include "base/diagnostics.h"

namespace hito::driver {

// The exception being handled as a Failure: internal_error, out_of_memory or run_cancelled. To be called in a catch
// block.
Failure failure_in_flight();

// Runs `work`, which gives a Result; an exception becomes its Failure.
template <class Work>
auto guarded(Work&& work) -> decltype(work()) {
  try {
    return std::forward<Work>(work)();
  } catch (...) {
    return std::unexpected(failure_in_flight());
  }
}

}  // namespace hito::driver
