// The options of a run as the driver takes them.
#pragma once
#include <functional>
#include <optional>

#include "base/progress.h"
#include "driver/driver.h"
#include "embed/call.h"
#include "embed/handles.h"

namespace hito::embed {

// Releases a stream, unless it is released already.
void release(ArrowArrayStream* stream);

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
// A dataset's rows, as the driver takes them.
std::optional<Problem> read_rows(const hito_data& given, std::vector<driver::GivenData>& data);
// What is wrong with values of it goes to `found`.
std::optional<Problem> read_run(const hito_pay_options* given, Run& run, Diagnostics& found);

// Does `work`, which does not throw, and meanwhile tells this thread's caller how far it has come, where it wants to
// know. `progress` is that of the work.
void watched(const hito_pay_options& options, Progress& progress, const std::function<void()>& work);

// A run of `work`, which gives a Result of an optional product and tells mistakes; nothing and a problem without one.
template <class Product, class Work>
std::optional<Problem> run_watched(const Loaded& loaded, Run& run, Diagnostics& found, Product& product, Work&& work) {
  const Language language = language_of(run.options.language, loaded.compiled.contract.language);
  if (found.has_errors()) return problem_of(HITO_MISTAKES, found, &loaded.source, language);
  Progress progress;
  run.request.progress = &progress;
  Result<std::optional<Product>> done = std::nullopt;
  watched(run.options, progress, [&] { done = work(); });
  // Whoever asked it to stop is not given what it came to, however late that was.
  if (progress.stop) done = std::unexpected(Failure{Code::run_cancelled, {}});
  if (!done) return problem_of(done.error(), found, &loaded.source, language);
  if (!*done) return problem_of(HITO_MISTAKES, found, &loaded.source, language);
  product = std::move(**done);
  return std::nullopt;
}

}  // namespace hito::embed
