#include <cstdlib>
#include <memory>
#include <new>

#include "driver/guard.h"
#include "embed/call.h"
#include "embed/handles.h"

namespace hito::embed {

std::string json_list(const Diagnostics& found, const Source* source, Language language) {
  std::string json = "[";
  for (const Diagnostic& one : found.sorted())
    json += (json.size() == 1 ? "" : ",") + render_json(one, source, language);
  return json + "]";
}

Problem problem_of(hito_status status, const Diagnostics& found, const Source* source, Language language) {
  std::string message;
  for (const Diagnostic& one : found.sorted())
    if (one.severity() == Severity::error) message += render(one, source, language, Paint::plain);
  return {status, std::move(message), json_list(found, source, language)};
}

Problem problem_of(const Failure& failure, Diagnostics found, const Source* source, Language language) {
  found.report(failure.code, {}, failure.args);
  const hito_status status = failure.code == Code::run_cancelled ? HITO_CANCELLED
                             : failure.code == Code::call_wrong  ? HITO_MISUSE
                                                                 : HITO_FAILED;
  return problem_of(status, found, source, language);
}

Problem misuse(std::string_view argument, Text how) {
  Diagnostics found;
  found.report(Code::call_wrong, {}, {std::string(argument), std::move(how)});
  return problem_of(HITO_MISUSE, found, nullptr, Language::en);
}

Problem problem_in_flight() { return problem_of(driver::failure_in_flight(), {}, nullptr, Language::en); }

hito_status give_error(Problem problem, hito_error** error) {
  const hito_status status = problem.status;
  if (error != nullptr) {
    auto made = std::make_unique<hito_error>();
    made->status = status;
    made->message = std::move(problem.message);
    made->json = std::move(problem.json);
    *error = made.release();
  }
  return status;
}

Language language_of(hito_language asked, Language contract) {
  return asked == HITO_ES ? Language::es : asked == HITO_EN ? Language::en : contract;
}
bool is_listed(hito_language asked) { return asked == HITO_OF_CONTRACT || asked == HITO_ES || asked == HITO_EN; }

char* given_text(std::string_view text) {
  auto* const copy = static_cast<char*>(std::malloc(text.size() + 1));
  if (copy == nullptr) throw std::bad_alloc();
  std::copy(text.begin(), text.end(), copy);
  copy[text.size()] = '\0';
  return copy;
}

}  // namespace hito::embed

void hito_error_free(hito_error* error) { delete error; }
hito_status hito_error_status(const hito_error* error) { return error == nullptr ? HITO_OK : error->status; }
const char* hito_error_message(const hito_error* error) { return error == nullptr ? "" : error->message.c_str(); }
const char* hito_error_json(const hito_error* error) { return error == nullptr ? "[]" : error->json.c_str(); }
void hito_text_free(char* text) { std::free(text); }
