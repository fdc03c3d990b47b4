#include "requests/answer.h"

#include <optional>
#include <utility>
#include <vector>

#include "driver/driver.h"
#include "driver/guard.h"
#include "driver/why.h"
#include "requests/json.h"
#include "requests/request.h"
#include "runtime/explain/write_explanation.h"
#include "runtime/statement/write.h"

namespace hito::requests {
namespace {

std::string_view key_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::answered: return "answered";
    case Outcome::mistaken: return "mistaken";
    case Outcome::failed: return "failed";
  }
  throw InternalError("an outcome out of its enumeration");
}

class Answering {
 public:
  explicit Answering(Language otherwise) : language_(otherwise) {}

  Answer run(std::string_view text) {
    if (const auto failure = work(text)) return failed(*failure);
    return told(found_.has_errors() ? Outcome::mistaken : Outcome::answered);
  }

  // What was found before it is told too.
  Answer failed(const Failure& failure) {
    found_.report(failure.code, {}, failure.args);
    const bool ours = failure.code == Code::internal_error || failure.code == Code::out_of_memory;
    return told(ours ? Outcome::failed : Outcome::mistaken);
  }

 private:
  std::optional<Failure> work(std::string_view text) {
    auto json = parse_object(text);
    if (!json) return json.error();
    if (const auto id = json->find("id"); id != json->end() && (id->is_string() || id->is_number_integer()))
      id_ = id->dump(-1, ' ', false, Json::error_handler_t::replace);
    const Request request = read_request(*json, found_);
    if (request.language) language_ = *request.language;
    if (found_.has_errors()) return std::nullopt;
    auto source = driver::load_texts(request.contract, request.amendments, request.included, found_);
    if (!source) return source.error();
    source_ = std::move(*source);
    const auto compiled = driver::compile(*source_, found_);
    if (!compiled) return compiled.error();
    if (!request.language) language_ = compiled->contract.language;
    if (found_.has_errors()) return std::nullopt;
    switch (request.task) {
      case Task::check: return std::nullopt;
      case Task::pay: return pay(*compiled, request);
      case Task::why: return why(*compiled, request);
    }
    throw InternalError("a task out of its enumeration");
  }

  std::optional<Failure> pay(const driver::Compiled& compiled, const Request& request) {
    const auto paid = driver::pay(*source_, compiled, request.run.pay, found_);
    if (!paid) return paid.error();
    if (*paid)
      result_ = runtime::to_json(compiled.contract, (*paid)->statement, (*paid)->properties, language_, request.lines);
    return std::nullopt;
  }

  std::optional<Failure> why(const driver::Compiled& compiled, const Request& request) {
    const auto why = driver::why(*source_, compiled, request.run, language_, found_);
    if (!why) return why.error();
    if (*why) result_ = runtime::to_json((*why)->steps, {(*why)->title, (*why)->sha256}, (*why)->forecast);
    return std::nullopt;
  }

  Answer told(Outcome outcome) const {
    std::string json = R"({"schema":"hito.answer/1")";
    if (!id_.empty()) json += R"(,"id":)" + id_;
    json += R"(,"outcome":")" + std::string(key_of(outcome)) + R"(","findings":[)";
    bool first = true;
    for (const Diagnostic& one : found_.sorted()) {
      json += (first ? "" : ",") + render_json(one, source_ ? &*source_ : nullptr, language_);
      first = false;
    }
    json += "]";
    if (outcome == Outcome::answered && !result_.empty()) json += R"(,"result":)" + in_one_line(result_);
    return {outcome, json + "}"};
  }

  Language language_;
  Diagnostics found_;
  std::optional<Source> source_;
  std::string id_, result_;
};

}  // namespace

Answer answer(std::string_view request, Language otherwise) {
  Answering answering(otherwise);
  const auto answered = driver::guarded([&]() -> Result<Answer> { return answering.run(request); });
  return answered ? *answered : answering.failed(answered.error());
}

}  // namespace hito::requests
