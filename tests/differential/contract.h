// A whole contract at random, compiled. What `check` refuses is put in simpler words or left out, and compiled again.
#pragma once
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "driver/driver.h"

namespace hito::fuzz {

struct Made {
  Source source;
  driver::Compiled compiled;
};

// What happened to the drafts so far.
struct Drafting {
  std::uint64_t drafts = 0;    // written
  std::uint64_t clean = 0;     // accepted as first written
  std::uint64_t accepted = 0;  // in the end
  std::uint64_t items = 0;     // definitions, tables, clauses of the drafts
  std::uint64_t mended = 0;    // of them, put in simpler words or left out
  std::uint64_t translated = 0;
  std::uint64_t amended = 0;
  std::map<Code, std::uint64_t> refused;  // by the first compilation
};

// Nothing where the draft stays refused. A translation that does not compile, or that means something else, is a
// finding of its own: it is thrown as a std::runtime_error with the text.
std::unique_ptr<Made> make_contract(std::uint64_t seed, Drafting& drafting);

// Stands in a text between a contract and its amendment.
inline constexpr std::string_view amendment_follows = "#=== amendment\n";

// What compile_text() made it of.
std::string text_of(const Made& made);

// Compiles; nothing when there is an error.
std::unique_ptr<Made> compile_text(std::string path, std::string text, Diagnostics& diagnostics);

}  // namespace hito::fuzz
