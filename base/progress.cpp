#include "base/progress.h"

namespace hito {
namespace {

thread_local const Progress* working_for = nullptr;

}  // namespace

WorkingFor::WorkingFor(const Progress* progress) : before_(working_for) { working_for = progress; }
WorkingFor::~WorkingFor() { working_for = before_; }

const Progress* worked_for() { return working_for; }

void stop_if_asked() {
  if (working_for != nullptr && working_for->stop.load(std::memory_order_relaxed)) throw Cancelled();
}

}  // namespace hito
