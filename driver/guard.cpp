#include "driver/guard.h"

#include <exception>
#include <new>

#include "base/progress.h"

namespace hito::driver {

Failure failure_in_flight() {
  try {
    throw;
  } catch (const Cancelled&) {
    return {Code::run_cancelled, {}};
  } catch (const std::bad_alloc&) {
    return {Code::out_of_memory, {}};
  } catch (const std::exception& problem) {
    return {Code::internal_error, {std::string(problem.what())}};
  } catch (...) {
    return {Code::internal_error, {say(Say::unknown_exception)}};
  }
}

}  // namespace hito::driver
