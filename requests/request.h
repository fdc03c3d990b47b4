// A request as it is read from JSON. Part of requests.
#pragma once
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "driver/driver.h"
#include "driver/why.h"
#include "requests/json.h"

namespace hito::requests {

enum class Task : unsigned char { check, pay, why };

struct Request {
  Task task = Task::check;
  driver::GivenText contract;
  std::vector<driver::GivenText> amendments, included;
  // Its data are views of `texts`.
  driver::WhyRequest run;
  bool lines = false;
  std::optional<Language> language;
  std::deque<std::string> texts;
};

// What is wrong with it goes to `diagnostics`; it must then not be used.
Request read_request(const Json& json, Diagnostics& diagnostics);

}  // namespace hito::requests
