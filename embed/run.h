// The options of a run as the driver takes them.
#pragma once
#include <functional>
#include <optional>

#include "base/progress.h"
#include "driver/driver.h"
#include "embed/call.h"

namespace hito::embed {

// Releases the streams of a call that nobody has read.
class Streams {
 public:
  explicit Streams(const hito_pay_options* options) : options_(options) {}
  Streams(const Streams&) = delete;
  Streams& operator=(const Streams&) = delete;
  ~Streams();

 private:
  const hito_pay_options* options_;
};

struct Run {
  hito_pay_options options;
  driver::PayRequest request;
};
// What is wrong with values of it goes to `found`.
std::optional<Problem> read_run(const hito_pay_options* given, Run& run, Diagnostics& found);

// Does `work`, which does not throw, and meanwhile tells this thread's caller how far it has come, where it wants to
// know. `progress` is that of the work.
void watched(const hito_pay_options& options, Progress& progress, const std::function<void()>& work);

}  // namespace hito::embed
