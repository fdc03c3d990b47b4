#include <memory>
#include <string>

#include "base/progress.h"
#include "base/written.h"
#include "embed/call.h"
#include "embed/handles.h"
#include "embed/run.h"

namespace hito::embed {
namespace {

Language language_of(const Loaded& loaded, hito_language asked = HITO_OF_CONTRACT) {
  return embed::language_of(asked, loaded.compiled.contract.language);
}

std::optional<Problem> begin(const hito_contract* contract, const char* part, hito_accumulator** accumulator) {
  if (accumulator == nullptr) return misuse("accumulator", Say::call_null);
  *accumulator = nullptr;
  if (contract == nullptr) return misuse("contract", Say::call_null);
  if (part == nullptr) return misuse("part", Say::call_null);
  const Loaded& loaded = *contract->loaded;
  auto begun = driver::Partial::begin(loaded.compiled, part);
  if (!begun) return problem_of(begun.error(), {}, nullptr, language_of(loaded));
  *accumulator = new hito_accumulator{contract->loaded, std::move(*begun)};
  return std::nullopt;
}

std::optional<Problem> load(const hito_contract* contract, std::string_view state, hito_accumulator** accumulator) {
  if (accumulator == nullptr) return misuse("accumulator", Say::call_null);
  *accumulator = nullptr;
  if (contract == nullptr) return misuse("contract", Say::call_null);
  if (state.data() == nullptr) return misuse("state", Say::call_null);
  const Loaded& loaded = *contract->loaded;
  auto partial = driver::Partial::load(loaded.source, loaded.compiled, state);
  if (!partial) return problem_of(partial.error(), {}, nullptr, language_of(loaded));
  *accumulator = new hito_accumulator{contract->loaded, std::move(*partial)};
  return std::nullopt;
}

std::optional<Problem> update(hito_accumulator* accumulator, const hito_data* rows, const hito_pay_options* given) {
  if (accumulator == nullptr) return misuse("accumulator", Say::call_null);
  if (rows == nullptr) return misuse("rows", Say::call_null);
  Diagnostics found;
  Run run;
  if (auto wrong = read_run(given, run, found)) return wrong;
  if (!run.request.data.empty()) return misuse("options.data", Say::call_two_sources);
  if (run.request.reading.set_aside) return misuse("options.set_aside", Say::call_unlisted);
  if (auto wrong = read_rows(*rows, run.request.data)) return wrong;
  const Loaded& loaded = *accumulator->of;
  Progress progress;
  runtime::ReadOptions reading = run.request.reading;
  reading.threads = run.request.engine.threads;
  reading.progress = &progress;
  Result<void> done;
  watched(run.options, progress, [&] {
    const WorkingFor run_of(&progress);
    done = accumulator->partial.update(loaded.compiled, run.request.data.front(), reading, found);
  });
  const Language language = language_of(loaded, run.options.language);
  // Rows that were read before it was asked to stop are there.
  if (!done) return problem_of(done.error(), found, &loaded.source, language);
  if (found.has_errors()) return problem_of(HITO_MISTAKES, found, &loaded.source, language);
  return std::nullopt;
}

std::optional<Problem> save(const hito_accumulator* accumulator, char** state, size_t* size) {
  if (state == nullptr || size == nullptr) return misuse("state", Say::call_null);
  *state = nullptr;
  *size = 0;
  if (accumulator == nullptr) return misuse("accumulator", Say::call_null);
  const Loaded& loaded = *accumulator->of;
  const auto bytes = accumulator->partial.save(loaded.source, loaded.compiled);
  if (!bytes) return problem_of(bytes.error(), {}, nullptr, language_of(loaded));
  *state = given_text(*bytes);
  *size = bytes->size();
  return std::nullopt;
}

std::optional<Problem> merge(hito_accumulator* accumulator, const hito_accumulator* more) {
  if (accumulator == nullptr) return misuse("accumulator", Say::call_null);
  if (more == nullptr) return misuse("more", Say::call_null);
  const Loaded& loaded = *accumulator->of;
  // Handles of one contract, or of one text loaded twice.
  if (more->of != accumulator->of && more->of->source.text() != loaded.source.text())
    return misuse("more", say(Written::partial_other_contract));
  const auto done = accumulator->partial.merge(more->partial);
  if (!done) return problem_of(done.error(), {}, nullptr, language_of(loaded));
  return std::nullopt;
}

std::optional<Problem> finish(const hito_accumulator* accumulator, const hito_pay_options* given,
                              hito_payment** payment) {
  if (payment == nullptr) return misuse("payment", Say::call_null);
  *payment = nullptr;
  if (accumulator == nullptr) return misuse("accumulator", Say::call_null);
  Diagnostics found;
  Run run;
  if (auto wrong = read_run(given, run, found)) return wrong;
  if (!run.request.data.empty()) return misuse("options.data", Say::call_two_sources);
  auto paid = std::make_shared<PaidRun>(PaidRun{accumulator->of, {}, run.options.lines != 0});
  auto problem = run_watched(*paid->of, run, found, paid->paid, [&] {
    return accumulator->partial.finish(paid->of->source, paid->of->compiled, run.request, found);
  });
  if (!problem) *payment = new hito_payment{std::move(paid)};
  return problem;
}

}  // namespace
}  // namespace hito::embed

using namespace hito;

hito_status hito_accumulator_new(const hito_contract* contract, const char* part, hito_accumulator** accumulator,
                                 hito_error** error) {
  return embed::called(error, [&] { return embed::begin(contract, part, accumulator); });
}

void hito_accumulator_free(hito_accumulator* accumulator) { delete accumulator; }

hito_status hito_accumulator_update(hito_accumulator* accumulator, const hito_data* rows,
                                    const hito_pay_options* options, hito_error** error) {
  const embed::Streams streams(options);
  const hito_status status = embed::called(error, [&] { return embed::update(accumulator, rows, options); });
  if (rows != nullptr) embed::release(rows->stream);
  return status;
}

hito_status hito_accumulator_save(const hito_accumulator* accumulator, char** state, size_t* size, hito_error** error) {
  return embed::called(error, [&] { return embed::save(accumulator, state, size); });
}

hito_status hito_accumulator_load(const hito_contract* contract, const char* state, size_t size,
                                  hito_accumulator** accumulator, hito_error** error) {
  return embed::called(error, [&] { return embed::load(contract, std::string_view(state, size), accumulator); });
}

hito_status hito_accumulator_merge(hito_accumulator* accumulator, const hito_accumulator* more, hito_error** error) {
  return embed::called(error, [&] { return embed::merge(accumulator, more); });
}

hito_status hito_accumulator_finish(const hito_accumulator* accumulator, const hito_pay_options* options,
                                    hito_payment** payment, hito_error** error) {
  const embed::Streams streams(options);
  return embed::called(error, [&] { return embed::finish(accumulator, options, payment); });
}
