#include <algorithm>
#include <memory>

#include "documents/ledger/arrow.h"
#include "driver/in_words.h"
#include "driver/why.h"
#include "embed/call.h"
#include "embed/handles.h"
#include "runtime/explain/write_explanation.h"
#include "runtime/statement/write.h"

namespace hito::embed {
namespace {

// A ledger that keeps what it is told from.
struct LedgerStream {
  LedgerStream(std::shared_ptr<const PaidRun> of, Language language)
      : run(std::move(of)), in_words(run->of->source, run->of->compiled, run->paid, language) {
    const driver::Paid& paid = run->paid;
    documents::LedgerRun ledger{
        run->of->compiled.contract, paid.settlement, paid.statement, language, paid.period, paid.as_of, {}};
    ledger.in_words = [this](const runtime::Line& line) { return in_words.of(line); };
    documents::ledger_as_arrow(std::move(ledger), inner);
  }
  LedgerStream(const LedgerStream&) = delete;
  LedgerStream& operator=(const LedgerStream&) = delete;
  ~LedgerStream() { inner.release(&inner); }

  std::shared_ptr<const PaidRun> run;
  driver::InWords in_words;
  ArrowArrayStream inner{};
};

ArrowArrayStream* inner_of(ArrowArrayStream* stream) {
  return &static_cast<LedgerStream*>(stream->private_data)->inner;
}
int get_schema(ArrowArrayStream* stream, ArrowSchema* out) {
  return inner_of(stream)->get_schema(inner_of(stream), out);
}
int get_next(ArrowArrayStream* stream, ArrowArray* out) { return inner_of(stream)->get_next(inner_of(stream), out); }
const char* get_last_error(ArrowArrayStream* stream) { return inner_of(stream)->get_last_error(inner_of(stream)); }
void release(ArrowArrayStream* stream) {
  delete static_cast<LedgerStream*>(stream->private_data);
  stream->release = nullptr;
}

std::optional<Problem> give_table(const hito_payment* payment, hito_table table, hito_language language,
                                  ArrowArrayStream* stream) {
  if (stream == nullptr) return misuse("stream", Say::call_null);
  *stream = {};
  if (payment == nullptr) return misuse("payment", Say::call_null);
  if (table != HITO_LEDGER) return misuse("table", Say::call_unlisted);
  if (!is_listed(language)) return misuse("language", Say::call_unlisted);
  if (!payment->run->lines) return misuse("payment", Say::call_needs_lines);
  const Language in = language_of(language, payment->run->of->compiled.contract.language);
  auto made = std::make_unique<LedgerStream>(payment->run, in);
  *stream = {get_schema, get_next, get_last_error, release, made.release()};
  return std::nullopt;
}

std::optional<Problem> give_json(const hito_payment* payment, hito_language language, bool lines, char** json) {
  if (json == nullptr) return misuse("json", Say::call_null);
  *json = nullptr;
  if (payment == nullptr) return misuse("payment", Say::call_null);
  if (!is_listed(language)) return misuse("language", Say::call_unlisted);
  const PaidRun& run = *payment->run;
  if (lines && !run.lines) return misuse("payment", Say::call_needs_lines);
  const core::Contract& contract = run.of->compiled.contract;
  *json = given_text(runtime::to_json(contract, run.paid.statement, run.paid.properties,
                                      language_of(language, contract.language), lines));
  return std::nullopt;
}

std::optional<Problem> why(const hito_payment* payment, const hito_question* asked, char** json) {
  if (json == nullptr) return misuse("json", Say::call_null);
  *json = nullptr;
  if (payment == nullptr) return misuse("payment", Say::call_null);
  hito_question question;
  if (!read_options(asked, question)) return misuse("question.struct_size", Say::call_size);
  if (!is_listed(question.language)) return misuse("question.language", Say::call_unlisted);
  const PaidRun& run = *payment->run;
  if (!run.lines) return misuse("payment", Say::call_needs_lines);
  const Language language = language_of(question.language, run.of->compiled.contract.language);
  driver::WhyRequest request;
  if (question.row != nullptr) request.row = question.row;
  if (question.clause != nullptr) request.clause = question.clause;
  request.total = question.total != 0;
  Diagnostics found;
  const auto why = driver::why(run.of->source, run.of->compiled, run.paid, request, language, found);
  if (!why) return problem_of(why.error(), found, &run.of->source, language);
  if (!*why) return problem_of(HITO_MISTAKES, found, &run.of->source, language);
  *json = given_text(runtime::to_json((*why)->steps, {(*why)->title, (*why)->sha256}, (*why)->forecast));
  return std::nullopt;
}

}  // namespace
}  // namespace hito::embed

using namespace hito;

void hito_payment_free(hito_payment* payment) { delete payment; }

size_t hito_payment_refuted(const hito_payment* payment) {
  if (payment == nullptr) return 0;
  return static_cast<size_t>(std::ranges::count(payment->run->paid.properties, runtime::Verdict::fails_here,
                                                &runtime::PropertyFinding::verdict));
}

hito_status hito_payment_json(const hito_payment* payment, hito_language language, int32_t lines, char** json,
                              hito_error** error) {
  return embed::called(error, [&] { return embed::give_json(payment, language, lines != 0, json); });
}

hito_status hito_payment_table(const hito_payment* payment, hito_table table, hito_language language,
                               struct ArrowArrayStream* stream, hito_error** error) {
  return embed::called(error, [&] { return embed::give_table(payment, table, language, stream); });
}

hito_status hito_payment_why(const hito_payment* payment, const hito_question* question, char** json,
                             hito_error** error) {
  return embed::called(error, [&] { return embed::why(payment, question, json); });
}
