#include "runtime/data/byte_scan.h"

#include <array>
#include <bit>
#include <cstring>

#include "runtime/data/vectors.h"

namespace hito::runtime {
namespace {

using Bytes64 = signed char __attribute__((ext_vector_type(64)));
using Bits64 = bool __attribute__((ext_vector_type(64)));
static_assert(sizeof(Bytes64) == scan_bytes);

// By reference: what vectors are returned in differs between machines.
HITO_BODY void read_bytes(const char* at, Bytes64& bytes) { std::memcpy(&bytes, at, sizeof bytes); }

// A bit for each byte, the first one lowest.
#define HITO_BITS(comparison) __builtin_bit_cast(std::uint64_t, __builtin_convertvector(comparison, Bits64))

// Calls for each stretch of a text; the last one is filled up with spaces.
template <class Each>
HITO_BODY void for_stretches(std::string_view text, const Each& each) {
  std::size_t at = 0;
  for (; at + scan_bytes <= text.size(); at += scan_bytes) each(text.data() + at);
  if (at == text.size()) return;
  std::array<char, scan_bytes> rest;
  rest.fill(' ');
  std::memcpy(rest.data(), text.data() + at, text.size() - at);
  each(rest.data());
}

HITO_BODY TextFacts facts_of_body(std::string_view text) {
  TextFacts facts;
  Bytes64 all = 0;
  std::uint64_t nul = 0;
  for_stretches(text, [&](const char* at) __attribute__((always_inline)) {
    Bytes64 bytes;
    read_bytes(at, bytes);
    facts.line_ends += static_cast<std::uint64_t>(std::popcount(HITO_BITS(bytes == '\n')));
    nul |= HITO_BITS(bytes == 0);
    all |= bytes;
  });
  facts.ascii = HITO_BITS(all < 0) == 0;
  facts.nul = nul != 0;
  return facts;
}

HITO_BODY Census census_of_body(std::string_view text, char separator) {
  Census census;
  // Bits of line ends and carriage returns, those of the bytes before included: a text begins as after a line end.
  std::uint64_t last_end = 1, end_before = 0, last_return = 0;
  std::uint64_t blank = 0, returns_seen = 0, lone = 0, hidden = 0;
  for_stretches(text, [&](const char* at) __attribute__((always_inline)) {
    Bytes64 bytes;
    read_bytes(at, bytes);
    const std::uint64_t ends = HITO_BITS(bytes == '\n'), returns = HITO_BITS(bytes == '\r');
    // Beyond ASCII a signed byte is below 0.
    hidden |= HITO_BITS((bytes < ' ') | (bytes == 0x7F)) &
              ~(ends | returns | HITO_BITS(bytes == static_cast<signed char>(separator)));
    const std::uint64_t after_end = ends << 1U | last_end, after_return = returns << 1U | last_return;
    const std::uint64_t two_after_end = ends << 2U | last_end << 1U | end_before;
    blank |= (ends & after_end) | (ends & after_return & two_after_end);
    returns_seen |= returns;
    // The return of the last byte is looked at with the next ones; a text ends with a line end.
    lone |= (returns << 1U | last_return) & ~ends;
    census.lines += static_cast<std::uint64_t>(std::popcount(ends));
    last_end = ends >> 63U;
    end_before = ends >> 62U & 1U;
    last_return = returns >> 63U;
  });
  census.blank = blank != 0;
  census.returns = returns_seen != 0;
  census.lone_return = lone != 0;
  census.visible = hidden == 0;
  return census;
}

// The places of some bits, so many at a time that few branches are taken; what is beyond the last one is written over.
template <unsigned together>
HITO_BODY std::size_t write_places(std::uint64_t bits, std::uint32_t from, std::uint32_t* places) {
  const auto count = static_cast<std::size_t>(std::popcount(bits));
  for (std::size_t k = 0; k < count; k += together)
    for (unsigned j = 0; j < together; ++j) {
      places[k + j] = from + static_cast<std::uint32_t>(std::countr_zero(bits));
      bits &= bits - 1;
    }
  return count;
}

HITO_BODY Marked marks_of_body(std::string_view text, std::size_t from, std::size_t to, char separator, char third,
                               std::uint32_t* marks, std::uint32_t* ends) {
  Marked found;
  for (std::size_t at = from; at < to; at += scan_bytes) {
    Bytes64 bytes;
    read_bytes(text.data() + at, bytes);
    const std::uint64_t inside = text.size() - at < scan_bytes ? (std::uint64_t{1} << (text.size() - at)) - 1 : ~0ULL;
    const std::uint64_t lines = HITO_BITS(bytes == '\n') & inside;
    const std::uint64_t all =
        lines |
        (HITO_BITS((bytes == static_cast<signed char>(separator)) | (bytes == static_cast<signed char>(third))) &
         inside);
    found.marks += write_places<4>(all, static_cast<std::uint32_t>(at), marks + found.marks);
    found.ends += write_places<2>(lines, static_cast<std::uint32_t>(at), ends + found.ends);
  }
  return found;
}

}  // namespace

HITO_NARROW_VERSIONS(TextFacts, facts_of, (std::string_view text), (text))
HITO_NARROW_VERSIONS(Census, census_of, (std::string_view text, char separator), (text, separator))
HITO_NARROW_VERSIONS(Marked, marks_of,
                     (std::string_view text, std::size_t from, std::size_t to, char separator, char third,
                      std::uint32_t* marks, std::uint32_t* ends),
                     (text, from, to, separator, third, marks, ends))

}  // namespace hito::runtime
