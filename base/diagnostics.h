// What Hito tells a person: one row per message in base/messages/*.def, with its text in every language.
//
// Three failures, three mechanisms: the author's or the data's mistake is a Diagnostic collected here; the world
// (files, memory) is a Failure inside Result<T>; our own bug is an InternalError.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/source.h"
#include "base/text.h"

namespace hito {

enum class Severity : unsigned char { error, warning, note };

// One enumerator per row; its value is the row's number (E2003 -> 2003). Numbers are never reused. The names come from
// base/message_names.def, which the build makes from the rows without their wording.
enum class Code : std::uint16_t {
#define HITO_CODE(name, number) name = number,
#define HITO_SAY(name)
#include "base/message_names.def"
#undef HITO_CODE
#undef HITO_SAY
};

struct Wording {
  std::string_view message;      // what was found; {0}, {1} are the arguments
  std::string_view label;        // a few words under the underlined text; may be empty
  std::string_view help;         // how to mend it; may be empty
  std::string_view explanation;  // `hito explain`: the rule, why it exists, an example that fails and one that passes
};
struct MessageRow {
  Code code;
  std::string_view name;
  Severity severity;
  std::array<Wording, language_count> in;
};
const std::vector<MessageRow>& message_table();
const MessageRow& row_of(Code code);
// "HITO-E2003", "HITO-W3001"; accepts "E2003", "2003" and lower case when reading.
std::string spell(Code code);
std::optional<Code> read_code(std::string_view text);

// A cell of a data file. `line` counts from 1 and includes the header line; 0 when the whole file is meant. Without a
// `file` it is a reported value, and `column` its name.
struct DataPlace {
  std::string file;
  std::uint64_t line = 0;
  std::string column;
  std::string value;
  // The file has no lines: `line` is the number of the row, from 1.
  bool is_row = false;
};
using Place = std::variant<std::monostate, Span, DataPlace>;

struct Label {
  Span span;
  Text text;
};
// Replacing `span` by `text` mends the finding.
struct Fix {
  Span span;
  std::string text;
};

struct Diagnostic {
  Code code;
  Place place;
  std::vector<Text> args;
  std::vector<Label> also;  // other places that matter, each with a few words
  std::optional<Fix> fix;

  Severity severity() const { return row_of(code).severity; }
  std::string message(Language language) const;
  std::string label(Language language) const;
  std::string help(Language language) const;
};

// Of each severity; the rest are counted. A file of a million wrong rows must not exhaust the memory.
inline constexpr std::size_t most_findings_kept = 10'000;

// Collects what was found. Order of reporting does not matter: sorted() is by place, then code.
class Diagnostics {
 public:
  // The finding, to be added to; one that is not kept may be written to all the same, until the next report.
  Diagnostic& report(Code code, Place place, std::vector<Text> args = {});
  // All that `other` holds or counted.
  void add(const Diagnostics& other);
  bool has_errors() const { return count(Severity::error) > 0; }
  // Reported, kept or not.
  std::size_t size() const { return told_[0] + told_[1] + told_[2]; }
  std::size_t count(Severity severity) const { return told_[static_cast<std::size_t>(severity)]; }
  // Those that are kept, as they were reported.
  const std::vector<Diagnostic>& all() const { return all_; }
  // Those that are kept and, last, how many are not.
  std::vector<Diagnostic> sorted() const;

 private:
  std::vector<Diagnostic> all_;
  // By severity.
  std::array<std::size_t, 3> told_{};
  std::array<std::size_t, 3> kept_{};
  Diagnostic not_kept_{};
};

// The world did not do what was asked (no such file, full disk). Exit code 2.
struct Failure {
  Code code;
  std::vector<Text> args;
};
template <class T>
using Result = std::expected<T, Failure>;

// A mistake of ours: an invariant did not hold. Caught in driver only.
class InternalError : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};
// Throws InternalError with `what` unless `holds`.
void require(bool holds, const char* what);

// Other user-visible words (headings, labels of outputs, names of things inside messages): rows of texts.def and
// texts_use.def and texts_prove.def. Those of explanations and documents: written.h.
enum class Say : std::uint16_t {
#define HITO_CODE(name, number)
#define HITO_SAY(name) name,
#include "base/message_names.def"
#undef HITO_CODE
#undef HITO_SAY
};
// The row in one language, with {0}, {1} … replaced.
std::string say(Say text, Language language, const std::vector<Text>& args = {});
// The row in every language, to be an argument of a message.
Text say(Say text, const std::vector<Text>& args = {});
// The pattern with {0}, {1} … replaced. A place without its argument stays as it is written.
std::string filled_in(std::string_view pattern, Language language, const std::vector<Text>& args);
// The closest of `candidates` to `word` when it is near enough to be a typing slip; otherwise empty.
std::string closest(std::string_view word, const std::vector<std::string>& candidates);

enum class Paint : unsigned char { plain, colour };
// The message as a person reads it: code, sentence, source line with underline and secondary labels, help.
// `source` may be null when the place is not a Span.
// Sentences are wrapped, and source lines cut, to `columns` of a terminal.
inline constexpr std::size_t no_limit = static_cast<std::size_t>(-1);
std::string render(const Diagnostic& diagnostic, const Source* source, Language language, Paint paint,
                   std::size_t columns = no_limit);
// One JSON object, schema hito.diagnostic/1: stable keys, byte offsets and 0-based line/UTF-16 positions, `rendered`.
std::string render_json(const Diagnostic& diagnostic, const Source* source, Language language);

// The sentence of a row in general: `…` for what a case fills in, nothing for a suggestion that opens a help text.
std::string in_general(std::string_view words);

}  // namespace hito
