#include <memory>

#include "driver/simulate.h"
#include "embed/call.h"
#include "embed/handles.h"
#include "embed/run.h"

namespace hito::embed {
namespace {

std::optional<Problem> pay(const hito_contract* contract, const hito_pay_options* given, hito_payment** payment) {
  if (payment == nullptr) return misuse("payment", Say::call_null);
  *payment = nullptr;
  if (contract == nullptr) return misuse("contract", Say::call_null);
  Diagnostics found;
  Run run;
  if (auto wrong = read_run(given, run, found)) return wrong;
  auto paid = std::make_shared<PaidRun>(PaidRun{contract->loaded, {}, run.options.lines != 0});
  auto problem = run_watched(*paid->of, run, found, paid->paid,
                             [&] { return driver::pay(paid->of->source, paid->of->compiled, run.request, found); });
  if (!problem) *payment = new hito_payment{std::move(paid)};
  return problem;
}

std::optional<Problem> simulate(const hito_contract* contract, const hito_pay_options* given,
                                const hito_file* scenarios, char** paid) {
  if (paid == nullptr) return misuse("paid", Say::call_null);
  *paid = nullptr;
  if (contract == nullptr) return misuse("contract", Say::call_null);
  if (scenarios == nullptr || scenarios->name == nullptr) return misuse("scenarios", Say::call_null);
  driver::SimulateRequest request;
  request.scenarios = scenarios->bytes == nullptr
                          ? runtime::RowSource(scenarios->name)
                          : runtime::RowSource(scenarios->name, view_of(scenarios->bytes, scenarios->size));
  if (request.scenarios.is_standard_input()) return misuse("scenarios.name", Say::call_standard_input);
  // What is given ends at a zero byte.
  if (request.scenarios.bytes.value_or("").contains('\0')) return misuse("scenarios.bytes", Say::call_unlisted);
  Diagnostics found;
  Run run;
  if (auto wrong = read_run(given, run, found)) return wrong;
  const Loaded& loaded = *contract->loaded;
  std::string csv;
  driver::Simulated done;
  auto problem = run_watched(loaded, run, found, done, [&] {
    request.run = run.request;
    const auto write = [&](std::string_view text) -> Result<void> {
      csv += text;
      return {};
    };
    return driver::simulate(loaded.source, loaded.compiled, request, write, found);
  });
  if (!problem) *paid = given_text(csv);
  return problem;
}

}  // namespace
}  // namespace hito::embed

using namespace hito;

hito_status hito_pay(const hito_contract* contract, const hito_pay_options* options, hito_payment** payment,
                     hito_error** error) {
  const embed::Streams streams(options);
  return embed::called(error, [&] { return embed::pay(contract, options, payment); });
}

hito_status hito_simulate(const hito_contract* contract, const hito_pay_options* options, const hito_file* scenarios,
                          char** paid, hito_error** error) {
  const embed::Streams streams(options);
  return embed::called(error, [&] { return embed::simulate(contract, options, scenarios, paid); });
}
