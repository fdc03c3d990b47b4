#include "embed/run.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <iterator>
#include <mutex>

#include "runtime/data/arrow_abi.h"

namespace hito::embed {
namespace {

constexpr std::uint32_t most_threads = 256;

std::optional<Problem> add_data(const hito_pay_options& options, driver::PayRequest& request) {
  if (options.data_count > 0 && options.data == nullptr) return misuse("options.data", Say::call_null);
  for (std::size_t i = 0; i < options.data_count; ++i) {
    ArrowArrayStream* const stream = options.data[i].stream;
    for (std::size_t before = 0; before < i && stream != nullptr; ++before)
      if (options.data[before].stream == stream) return misuse("options.data.stream", Say::call_two_sources);
    if (auto wrong = read_rows(options.data[i], request.data)) return wrong;
  }
  return std::nullopt;
}

std::optional<Problem> add_marks(const hito_pay_options& options, runtime::ReadOptions& reading) {
  constexpr std::string_view decimal = ".,", groups = ".,_' ";
  if (options.decimal_mark != 0) {
    if (!decimal.contains(options.decimal_mark)) return misuse("options.decimal_mark", Say::call_unlisted);
    reading.numbers.decimal_mark = options.decimal_mark;
    reading.marks_declared = true;
  }
  if (options.grouping != 0) {
    if (!groups.contains(options.grouping)) return misuse("options.grouping", Say::call_unlisted);
    reading.numbers.grouping = options.grouping;
  }
  if (reading.numbers.grouping == reading.numbers.decimal_mark) return misuse("options.grouping", Say::call_unlisted);
  return std::nullopt;
}

std::optional<driver::Engine> engine_of(hito_engine asked) {
  switch (asked) {
    case HITO_ENGINE_AUTO: return driver::Engine::automatic;
    case HITO_ENGINE_REFERENCE: return driver::Engine::reference;
    case HITO_ENGINE_JIT: return driver::Engine::jit;
    case HITO_ENGINE_BOTH: return driver::Engine::both;
  }
  // A caller in C may hand over any number.
  return std::nullopt;
}

}  // namespace

void release(ArrowArrayStream* stream) {
  if (stream != nullptr && stream->release != nullptr) stream->release(stream);
}

Streams::~Streams() {
  if (options_ == nullptr || options_->struct_size < sizeof(hito_pay_options) || options_->data == nullptr) return;
  for (std::size_t i = 0; i < options_->data_count; ++i) release(options_->data[i].stream);
}

std::optional<Problem> read_rows(const hito_data& given, std::vector<driver::GivenData>& data) {
  if (given.dataset == nullptr) return misuse("data.dataset", Say::call_null);
  const std::string name = given.name == nullptr ? given.dataset : given.name;
  if (given.bytes != nullptr && given.stream != nullptr) return misuse("data", Say::call_two_sources);
  if (given.stream != nullptr) {
    if (given.stream->release == nullptr) return misuse("data.stream", Say::call_null);
    data.push_back({given.dataset, runtime::RowSource(name, *given.stream)});
  } else if (given.bytes != nullptr) {
    data.push_back({given.dataset, runtime::RowSource(name, view_of(given.bytes, given.size))});
  } else {
    if (given.name == nullptr) return misuse("data.name", Say::call_null);
    if (name == "-") return misuse("data.name", Say::call_standard_input);
    data.push_back({given.dataset, runtime::RowSource(name)});
  }
  return std::nullopt;
}

std::optional<Problem> read_run(const hito_pay_options* given, Run& run, Diagnostics& found) {
  if (!read_options(given, run.options)) return misuse("options.struct_size", Say::call_size);
  const hito_pay_options& options = run.options;
  driver::PayRequest& request = run.request;
  if (!is_listed(options.language)) return misuse("options.language", Say::call_unlisted);
  request.only_given = true;
  if (auto wrong = add_data(options, request)) return wrong;
  if (auto wrong = add_marks(options, request.reading)) return wrong;
  if (options.value_count > 0 && options.values == nullptr) return misuse("options.values", Say::call_null);
  for (std::size_t i = 0; i < options.value_count; ++i) {
    if (options.values[i] == nullptr) return misuse("options.values", Say::call_null);
    auto assignment = runtime::read_assignment(options.values[i]);
    if (assignment)
      request.inputs.push_back(std::move(*assignment));
    else
      found.report(assignment.error().code, {}, assignment.error().args);
  }
  if (options.values_json != nullptr) {
    auto assignments = runtime::read_assignments_json(options.values_json, "values_json");
    if (!assignments)
      return problem_of(assignments.error(), found, nullptr, language_of(options.language, Language::es));
    std::ranges::move(*assignments, std::back_inserter(request.inputs));
  }
  if (options.as_of != nullptr) {
    request.as_of = parse_iso_date(options.as_of);
    if (!request.as_of) return misuse("options.as_of", Say::call_unlisted);
  }
  if (options.period != nullptr) request.period = options.period;
  request.forecast = options.forecast != 0;
  request.reading.set_aside = options.set_aside != 0;
  request.reading.trim = options.trim != 0;
  const auto engine = engine_of(options.engine);
  if (!engine) return misuse("options.engine", Say::call_unlisted);
  if (options.threads > most_threads) return misuse("options.threads", Say::call_unlisted);
  request.engine.engine = *engine;
  request.engine.threads = std::max(options.threads, 1U);
  request.one_by_one = options.lines != 0;
  return std::nullopt;
}

void watched(const hito_pay_options& options, Progress& progress, const std::function<void()>& work) {
  if (options.progress == nullptr) return work();
  constexpr auto between = std::chrono::milliseconds(100);
  std::mutex mutex;
  std::condition_variable ended;
  bool done = false;
  const auto run = [&] {
    work();
    const std::scoped_lock alone(mutex);
    done = true;
    ended.notify_one();
  };
  beside(run, [&] {
    std::unique_lock alone(mutex);
    while (!ended.wait_for(alone, between, [&] { return done; })) {
      alone.unlock();
      const hito_progress told{sizeof(hito_progress), progress.bytes_in_all, progress.bytes_read, progress.rows};
      if (options.progress(options.user, &told) != 0) progress.stop = true;
      alone.lock();
    }
  });
}

}  // namespace hito::embed
