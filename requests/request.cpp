#include "requests/request.h"

#include <algorithm>

#include "requests/members.h"

namespace hito::requests {
namespace {

constexpr unsigned most_threads = 256;

class Reading {
 public:
  Reading(const Json& json, Diagnostics& diagnostics) : members_(json, "", diagnostics), diagnostics_(diagnostics) {}

  Request read() {
    // What is written back as it was: of other numbers not every digit would be.
    const Json* id = members_.any("id");
    if (id != nullptr && !id->is_string() && !id->is_number_integer()) members_.wrong("id", say(Say::member_is_text));
    const auto task = members_.one_of<Task>("do", {{"check", Task::check}, {"pay", Task::pay}, {"why", Task::why}});
    if (members_.any("do") == nullptr) members_.wrong("do", say(Say::member_is_needed));
    request_.task = task.value_or(Task::check);
    request_.language = members_.one_of<Language>("language", {{"es", Language::es}, {"en", Language::en}});
    request_.contract = text_of(members_, "contract", "contract.hito");
    if (members_.any("contract") == nullptr) members_.wrong("contract", say(Say::member_is_needed));
    request_.amendments = texts("amendments");
    request_.included = texts("included");
    if (request_.task != Task::check) read_run();
    if (request_.task == Task::why) read_question();
    members_.finish();
    return std::move(request_);
  }

 private:
  // A text alone, or an object with its name and the text.
  driver::GivenText text_of(Members& members, const std::string& name, std::string called) {
    const Json* value = members.any(name);
    if (value == nullptr) return {};
    return given(members, name, *value, std::move(called));
  }

  driver::GivenText given(Members& members, const std::string& name, const Json& value, std::string called) {
    if (value.is_string()) return {std::move(called), value.get<std::string>()};
    if (!value.is_object()) {
      members.wrong(name, say(Say::member_is_text));
      return {};
    }
    Members within(value, members.path_of(name), diagnostics_);
    driver::GivenText text{within.text("name").value_or(std::move(called)), within.needed_text("text")};
    within.finish();
    return text;
  }

  std::vector<driver::GivenText> texts(const std::string& name) {
    std::vector<driver::GivenText> all;
    const Json* list = members_.list(name);
    if (list == nullptr) return all;
    for (const Json& one : *list) {
      if (!one.is_object()) {
        members_.wrong(name, say(Say::member_is_list_of_texts));
        return {};
      }
      Members within(one, name + "[" + std::to_string(all.size()) + "]", diagnostics_);
      driver::GivenText text{within.needed_text("name"), within.needed_text("text")};
      within.finish();
      all.push_back(std::move(text));
    }
    return all;
  }

  void read_run() {
    driver::PayRequest& pay = request_.run.pay;
    pay.only_given = true;
    read_data(pay);
    if (const Json* values = members_.object("values")) {
      auto read =
          runtime::read_assignments_json(values->dump(-1, ' ', false, Json::error_handler_t::replace), "values");
      if (read)
        pay.inputs = std::move(*read);
      else
        diagnostics_.report(read.error().code, {}, read.error().args);
    }
    if (const auto day = members_.text("as_of")) {
      pay.as_of = parse_iso_date(*day);
      if (!pay.as_of) members_.wrong("as_of", say(Say::date_is_written));
    }
    pay.period = members_.text("period");
    pay.forecast = members_.truth("forecast");
    pay.reading.set_aside = members_.truth("set_aside");
    pay.reading.trim = members_.truth("trim");
    read_marks(pay.reading);
    using driver::Engine;
    pay.engine.engine = members_
                            .one_of<Engine>("engine", {{"auto", Engine::automatic},
                                                       {"reference", Engine::reference},
                                                       {"jit", Engine::jit},
                                                       {"both", Engine::both}})
                            .value_or(Engine::automatic);
    pay.engine.threads = members_.number("threads", 1, most_threads).value_or(1);
    request_.lines = members_.truth("lines");
    pay.one_by_one = request_.lines;
  }

  void read_data(driver::PayRequest& pay) {
    const Json* data = members_.object("data");
    if (data == nullptr) return;
    Members datasets(*data, "data", diagnostics_);
    for (const auto& [dataset, value] : data->items()) {
      driver::GivenText text = given(datasets, dataset, value, dataset + ".csv");
      request_.texts.push_back(std::move(text.text));
      pay.data.push_back({dataset, runtime::RowSource(std::move(text.name), std::string_view(request_.texts.back()))});
    }
  }

  void read_marks(runtime::ReadOptions& reading) {
    const auto mark = [&](const std::string& name, std::string_view allowed, char otherwise) {
      const auto given = members_.text(name);
      if (!given) return otherwise;
      if (given->size() == 1 && allowed.contains(given->front())) return given->front();
      members_.wrong(name, say(Say::mark_is_one_sign));
      return otherwise;
    };
    reading.marks_declared = members_.any("decimal_mark") != nullptr;
    reading.numbers.decimal_mark = mark("decimal_mark", ".,", reading.numbers.decimal_mark);
    reading.numbers.grouping = mark("grouping", ".,_' ", reading.numbers.grouping);
    if (reading.numbers.grouping == reading.numbers.decimal_mark)
      members_.wrong("grouping", say(Say::mark_is_one_sign));
  }

  void read_question() {
    request_.run.row = members_.text("row");
    request_.run.clause = members_.text("clause");
    request_.run.total = members_.truth("total");
  }

  Members members_;
  Diagnostics& diagnostics_;
  Request request_;
};

}  // namespace

Request read_request(const Json& json, Diagnostics& diagnostics) { return Reading(json, diagnostics).read(); }

}  // namespace hito::requests
