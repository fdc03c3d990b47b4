// What machine code calls. Every argument is answered, also those of branches whose value is not used: nothing here
// throws or is undefined.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "compiler/fit/kernel.h"

namespace hito::jit {

// Meanings: base/date.h. A day out of the supported years, or one that does not exist, gives INT64_MIN (add_*) or 0
// (whole_*).
std::int64_t add_months_clamped(std::int64_t date, std::int64_t months) noexcept;
std::int64_t add_months_exact(std::int64_t date, std::int64_t months) noexcept;
std::int64_t whole_months(std::int64_t from, std::int64_t to) noexcept;
std::int64_t whole_years(std::int64_t from, std::int64_t to) noexcept;

const char* symbol_of(fit::Helper helper);

struct Symbol {
  const char* name;
  std::uintptr_t address;
};
// All that compiled code may name: helpers, and what LLVM calls for division of 128 bits and for copying memory.
std::vector<Symbol> symbols();

}  // namespace hito::jit
