// The commands of hito and their options, as data: parsing, help and completion all read these two tables.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

#include "base/diagnostics.h"
#include "base/text.h"

namespace hito::cli {

// A word in every language. Every spelling is accepted in any session; help shows the reader's.
struct Name {
  std::string_view es, en;
  std::string_view in(Language language) const { return language == Language::es ? es : en; }
  bool is(std::string_view word) const { return word == es || word == en; }
  bool is_only_spanish(std::string_view word) const { return word == es && word != en; }
};

enum class Verb : std::uint8_t {
  init,
  doctor,
  check,
  test,
  prove,
  bounds,
  edges,
  equivalent,
  diff,
  fmt,
  translate,
  watch,
  pay,
  why,
  amend,
  plan,
  simulate,
  render,
  data,
  answer,
  explain,
  completion
};
enum class Takes : std::uint8_t { nothing, text, file, folder, choice };
// What the first operand has to be; the program sees the English spelling.
struct Actions {
  std::span<const Name> words;  // empty: the first operand is as the others
  Code unknown = Code::internal_error;
};
struct VerbRow {
  Verb id;
  Say group;  // heading that it stands under in the main help
  Name name;
  Name operands;  // as the usage line shows them
  Actions actions;
  Takes operand;  // each, after the action
  unsigned least, most;
  Say missing;   // what is missing when no operand is given
  Say summary;   // one line
  Say details;   // a paragraph
  Say examples;  // one a line
};
std::span<const VerbRow> verbs();
// Headings of the main help, in order.
std::span<const Say> groups();
// The verb spelled so in any language, or null.
const VerbRow* find_verb(std::string_view word);

enum class Opt : std::uint8_t {
  from,
  amendment,
  data,
  input,
  inputs,
  as_of,
  forecast,
  period,
  row,
  clause,
  total,
  out,
  documents,
  region,
  author,
  format,
  lines,
  engine,
  threads,
  scenarios,
  parameters,
  results,
  min_coverage,
  cache,
  decimal_mark,
  grouping,
  trim,
  set_aside,
  timings,
  text,
  to,
  check,
  lang,
  color,
  help,
  version,
};
struct OptionRow {
  Opt id;
  Name name;  // without the hyphens
  Takes takes;
  Name value;                     // what help calls the value
  std::span<const Name> choices;  // of Takes::choice; the English spelling is the value the program sees
  bool repeats;
  std::uint32_t of;  // bit per Verb
  Say help;
  bool may_stand_alone = false;  // without its value, which then is empty
  bool belongs_to(Verb verb) const { return (of >> static_cast<unsigned>(verb) & 1U) != 0; }
};
std::span<const OptionRow> options();

}  // namespace hito::cli
