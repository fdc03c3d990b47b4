// Requests in JSON and their answers, for programs that are not this one: what stands behind `hito answer`, and what a
// host is certified with. Nothing is read but the request; the same request has the same answer.
#pragma once
#include <string>
#include <string_view>

#include "base/text.h"

namespace hito::requests {

// How it went: an answer with a result; mistakes in the contract, the data or the request, which are told; or a failure
// of the world or ours.
enum class Outcome : unsigned char { answered, mistaken, failed };

struct Answer {
  Outcome outcome = Outcome::answered;
  // One object on one line, schema hito.answer/1, without a line end.
  std::string json;
};
// `request`: one JSON object. `otherwise`: the language of what is said where neither the request nor a contract says.
Answer answer(std::string_view request, Language otherwise);

}  // namespace hito::requests
