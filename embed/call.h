// How every function of hito.h begins and ends: nothing leaves it but a status, a product and an error.
#pragma once
#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "base/number_memory.h"
#include "embed/hito.h"
#include "embed/stack.h"

namespace hito::embed {

// Why a call gives no product.
struct Problem {
  hito_status status = HITO_FAILED;
  std::string message, json;
};
Problem problem_of(hito_status status, const Diagnostics& found, const Source* source, Language language);
// Of the world, ours, or a run that was asked to stop; `found` is told before it.
Problem problem_of(const Failure& failure, Diagnostics found, const Source* source, Language language);
// `argument` is not what the interface takes.
Problem misuse(std::string_view argument, Text how);
inline Problem misuse(std::string_view argument, Say how) { return misuse(argument, say(how)); }

// Of the exception being handled, to be called in a catch block.
Problem problem_in_flight();
hito_status give_error(Problem problem, hito_error** error);

// Runs `work`, which gives a Problem or nothing.
template <class Work>
hito_status called(hito_error** error, Work&& work) noexcept {
  try {
    // The thread may end after the call, and what it keeps for numbers with it.
    const NumberMemory memory;
    if (error != nullptr) *error = nullptr;
    std::optional<Problem> problem;
    bool told = true;
    with_room([&]() noexcept {
      try {
        try {
          problem = work();
        } catch (...) {
          problem = problem_in_flight();
        }
      } catch (...) {
        told = false;
      }
    });
    if (!told) return HITO_FAILED;
    return problem ? give_error(std::move(*problem), error) : HITO_OK;
  } catch (...) {
    // There is no memory to say so.
    return HITO_FAILED;
  }
}

Language language_of(hito_language asked, Language contract);
bool is_listed(hito_language asked);
// The findings as a JSON list.
std::string json_list(const Diagnostics& found, const Source* source, Language language);
// For the caller, who frees it by hito_text_free.
char* given_text(std::string_view text);
inline std::string_view view_of(const char* bytes, std::size_t size) {
  return size == 0 ? std::string_view() : std::string_view(bytes, size);
}

// Options of a caller whose version has the same members, or more: those must be zero. False where the size is that of
// no version. (A version with more members will list the sizes of those before it.)
template <class Options>
bool read_options(const Options* given, Options& own) {
  own = Options{};
  if (given == nullptr) return true;
  constexpr std::size_t most = 4096;
  const std::size_t size = given->struct_size;
  if (size < sizeof(Options) || size > most) return false;
  const auto* bytes = reinterpret_cast<const unsigned char*>(given);
  std::memcpy(&own, bytes, sizeof(Options));
  return std::all_of(bytes + sizeof(Options), bytes + size, [](auto byte) { return byte == 0; });
}

}  // namespace hito::embed
