#include "compiler/jit/helpers.h"

#include <cstring>
#include <limits>
#include <optional>

#include "base/date.h"
#include "base/diagnostics.h"

namespace hito::jit {
namespace {

constexpr std::int64_t no_date = std::numeric_limits<std::int64_t>::min();

std::optional<Date> supported(std::int64_t days) { return add_days(Date{0}, days); }
std::int64_t to_days(std::optional<Date> date) { return date ? std::int64_t{date->days} : no_date; }

__extension__ using UnsignedWide = unsigned __int128;
Wide divide(Wide a, Wide b) noexcept { return a / b; }
Wide remainder(Wide a, Wide b) noexcept { return a % b; }
UnsignedWide unsigned_divide(UnsignedWide a, UnsignedWide b) noexcept { return a / b; }
UnsignedWide unsigned_remainder(UnsignedWide a, UnsignedWide b) noexcept { return a % b; }
Wide multiply(Wide a, Wide b) noexcept {
  return static_cast<Wide>(static_cast<UnsignedWide>(a) * static_cast<UnsignedWide>(b));
}

template <class Function>
Symbol symbol(const char* name, Function* function) {
  return {name, reinterpret_cast<std::uintptr_t>(function)};
}

}  // namespace

std::int64_t add_months_clamped(std::int64_t date, std::int64_t months) noexcept {
  const auto from = supported(date);
  return from ? to_days(hito::add_months_clamped(*from, months)) : no_date;
}

std::int64_t add_months_exact(std::int64_t date, std::int64_t months) noexcept {
  const auto from = supported(date);
  return from ? to_days(hito::add_months_exact(*from, months)) : no_date;
}

std::int64_t whole_months(std::int64_t from, std::int64_t to) noexcept {
  const auto first = supported(from);
  const auto last = supported(to);
  return first && last ? hito::whole_months(*first, *last) : 0;
}

std::int64_t whole_years(std::int64_t from, std::int64_t to) noexcept {
  const auto first = supported(from);
  const auto last = supported(to);
  return first && last ? hito::whole_years(*first, *last) : 0;
}

const char* symbol_of(fit::Helper helper) {
  switch (helper) {
    case fit::Helper::add_months_clamped: return "hito_add_months_clamped";
    case fit::Helper::add_months_exact: return "hito_add_months_exact";
    case fit::Helper::whole_months: return "hito_whole_months";
    case fit::Helper::whole_years: return "hito_whole_years";
  }
  throw InternalError("a helper out of its enumeration");
}

std::vector<Symbol> symbols() {
  using Call = std::int64_t(std::int64_t, std::int64_t) noexcept;
  return {
      symbol<Call>(symbol_of(fit::Helper::add_months_clamped), add_months_clamped),
      symbol<Call>(symbol_of(fit::Helper::add_months_exact), add_months_exact),
      symbol<Call>(symbol_of(fit::Helper::whole_months), whole_months),
      symbol<Call>(symbol_of(fit::Helper::whole_years), whole_years),
      symbol("__divti3", divide),
      symbol("__modti3", remainder),
      symbol("__udivti3", unsigned_divide),
      symbol("__umodti3", unsigned_remainder),
      symbol("__multi3", multiply),
      symbol<void*(void*, const void*, std::size_t)>("memcpy", std::memcpy),
      symbol<void*(void*, const void*, std::size_t)>("memmove", std::memmove),
      symbol<void*(void*, int, std::size_t)>("memset", std::memset),
  };
}

}  // namespace hito::jit
