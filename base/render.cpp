// Messages for people: sentence, source line with its underline, secondary labels, help.
#include <fmt/format.h>

#include <algorithm>

#include "base/diagnostics.h"
#include "base/text_wrap.h"
#include "base/unicode.h"

namespace hito {
namespace {

// Widest piece of a source line that is printed; longer lines are cut around the underlined text. A narrow terminal
// asks for less, though never for so little that nothing can be read.
constexpr std::size_t widest_window = 120;
constexpr std::size_t narrowest_window = 24;
// A line of more bytes than this is certainly cut, and is never measured whole.
constexpr std::size_t long_line_bytes = 4 * widest_window;
constexpr std::size_t widest_cell_value = 60;
constexpr std::string_view cut_mark = "…";

enum class Ink : unsigned char { error, warning, note, frame };

class Brush {
 public:
  explicit Brush(Paint paint) : paint_(paint) {}
  std::string operator()(Ink ink, std::string_view text) const {
    if (paint_ == Paint::plain || text.empty()) return std::string(text);
    return fmt::format("\x1b[1;{}m{}\x1b[0m", colour_of(ink), text);
  }
  std::string bold(std::string_view text) const {
    return paint_ == Paint::plain ? std::string(text) : fmt::format("\x1b[1m{}\x1b[0m", text);
  }

 private:
  static int colour_of(Ink ink) {
    switch (ink) {
      case Ink::error: return 31;
      case Ink::warning: return 33;
      case Ink::note: return 36;
      case Ink::frame: return 34;
    }
    throw InternalError("an ink out of its enumeration");
  }
  Paint paint_;
};

Ink ink_of(Severity severity) {
  switch (severity) {
    case Severity::error: return Ink::error;
    case Severity::warning: return Ink::warning;
    case Severity::note: return Ink::note;
  }
  throw InternalError("a severity out of its enumeration");
}

Say word_of(Severity severity) {
  switch (severity) {
    case Severity::error: return Say::severity_error;
    case Severity::warning: return Say::severity_warning;
    case Severity::note: return Say::severity_note;
  }
  throw InternalError("a severity out of its enumeration");
}

// Bytes at the start of `text` that fit in `columns`.
std::size_t bytes_within(std::string_view text, std::size_t columns) {
  std::size_t at = 0;
  std::size_t used = 0;
  while (at < text.size()) {
    const CodePoint point = first_code_point(text.substr(at));
    used += columns_of(point.value);
    if (used > columns) break;
    at += point.length;
  }
  return at;
}

// Start of the code point that ends just before byte `at`, which is not 0.
std::size_t previous_code_point(std::string_view text, std::size_t at) {
  for (std::size_t length = 1; length <= std::min<std::size_t>(4, at); ++length) {
    const CodePoint point = first_code_point(text.substr(at - length, length));
    if (point.well_formed && point.length == length) return at - length;
  }
  return at - 1;
}

// A piece of one source line that a person sees, in bytes of that line.
struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool holds(std::size_t at) const { return begin <= at && at <= end; }
};

Window whole_line(std::string_view line) { return {0, line.size()}; }

// A third of the columns stand before byte `at`, where the line is long enough. Characters that take no column are many
// bytes of nothing, so bytes are limited too.
Window window_around(std::string_view line, std::size_t at, std::size_t window_columns) {
  Window window{at, at};
  for (std::size_t columns = 0;
       window.begin > 0 && columns < window_columns / 3 && at - window.begin < long_line_bytes;) {
    const std::size_t previous = previous_code_point(line, window.begin);
    columns += columns_of(first_code_point(line.substr(previous)).value);
    window.begin = previous;
  }
  const std::size_t most = at - window.begin + long_line_bytes;
  window.end = window.begin + bytes_within(line.substr(window.begin), window_columns);
  if (window.end - window.begin > most) window.end = previous_code_point(line, window.begin + most);
  return window;
}

bool fits(std::string_view line, std::size_t window_columns) {
  return line.size() <= long_line_bytes && display_width(line) <= window_columns;
}

// An underlined piece of one line.
struct Mark {
  std::size_t line;
  // Bytes within the line.
  std::size_t begin;
  std::size_t end;
  std::string words;
  bool primary;
};

Mark mark_of(const Source& source, Span span, std::string words, bool primary) {
  const auto size = static_cast<std::uint32_t>(source.text().size());
  const std::uint32_t start = std::min(span.begin, size);
  const std::size_t line = source.line_of(start);
  const std::size_t length = source.line(line).size();
  const std::size_t begin = std::min<std::size_t>(start - source.start_of_line(line), length);
  // A span of several lines is underlined on its first one only.
  const std::size_t end =
      std::clamp<std::size_t>(std::max(span.end, start) - source.start_of_line(line), begin, length);
  return {line, begin, end, std::move(words), primary};
}

class Snippet {
 public:
  Snippet(const Source& source, Brush brush, Ink ink, std::size_t gutter, std::size_t columns)
      : source_(source), brush_(brush), ink_(ink), gutter_(gutter), columns_(columns) {
    // " | " and the two marks of a cut.
    const std::size_t around = gutter_ + 3 + 2;
    if (columns_ < widest_window + around)
      window_columns_ = columns_ < narrowest_window + around ? narrowest_window : columns_ - around;
  }

  std::string draw(const std::vector<Mark>& marks) {
    out_ = blank_gutter() + "\n";
    std::size_t last_line = 0;
    const std::string* path = &path_of(std::ranges::find_if(marks, &Mark::primary)->line);
    for (const Mark& mark : marks) {
      // Each stretch of another file than the one before, the primary mark's at first, has its name above it.
      if (path_of(mark.line) != *path)
        out_ += fmt::format("{}{} {}\n", std::string(gutter_, ' '), brush_(Ink::frame, ":::"),
                            printable_text(path_of(mark.line)));
      else if (last_line != 0 && mark.line > last_line + 1)
        out_ += brush_(Ink::frame, "...") + "\n";
      path = &path_of(mark.line);
      if (mark.line != last_line || !window_.holds(mark.begin)) draw_line(mark);
      draw_mark(mark);
      last_line = mark.line;
    }
    return std::move(out_);
  }

 private:
  const std::string& path_of(std::size_t line) const { return source_.file_at(source_.start_of_line(line)).path; }
  std::string blank_gutter() const { return brush_(Ink::frame, std::string(gutter_ + 1, ' ') + "|"); }

  void draw_line(const Mark& mark) {
    const std::string_view line = source_.line(mark.line);
    window_ = fits(line, window_columns_) ? whole_line(line) : window_around(line, mark.begin, window_columns_);
    const std::string number = fmt::format("{:>{}} |", source_.number_in_file(mark.line), gutter_);
    std::string piece = printable_text(line.substr(window_.begin, window_.end - window_.begin));
    if (window_.begin > 0) piece.insert(0, cut_mark);
    if (window_.end < line.size()) piece += cut_mark;
    out_ += brush_(Ink::frame, number) + (piece.empty() ? "" : " " + piece) + "\n";
  }

  void draw_mark(const Mark& mark) {
    const std::string_view line = source_.line(mark.line);
    const std::size_t end = std::min(mark.end, window_.end);
    const std::size_t cut = window_.begin > 0 ? 1 : 0;
    const std::size_t indent = cut + display_width(line.substr(window_.begin, mark.begin - window_.begin));
    const std::size_t width = mark.begin < end ? display_width(line.substr(mark.begin, end - mark.begin)) : 0;
    std::string drawn(std::max<std::size_t>(width, 1), mark.primary ? '^' : '-');
    const std::string words = printable_text(mark.words);
    const std::size_t left = gutter_ + 2 + 1 + indent + drawn.size();
    // Words that do not fit behind the underline stand in lines of their own, from its left end or further left.
    const bool below = left + 1 + display_width(words) > columns_;
    if (!words.empty() && !below) drawn += " " + words;
    const Ink ink = mark.primary ? ink_ : Ink::frame;
    out_ += blank_gutter() + std::string(indent + 1, ' ') + brush_(ink, drawn) + "\n";
    if (below) draw_words(words, indent, ink);
  }

  void draw_words(const std::string& words, std::size_t indent, Ink ink) {
    const std::size_t room = columns_ - std::min(columns_, gutter_ + 3);
    const std::size_t from = std::min(indent, room / 2);
    const std::string lines = wrapped(words, room - from);
    for (std::size_t at = 0; at < lines.size();) {
      const std::size_t end = std::min(lines.find('\n', at), lines.size());
      out_ += blank_gutter() + std::string(from + 1, ' ') + brush_(ink, lines.substr(at, end - at)) + "\n";
      at = end + 1;
    }
  }

  const Source& source_;
  Brush brush_;
  Ink ink_;
  std::size_t gutter_;
  std::size_t columns_;
  std::size_t window_columns_ = widest_window;
  Window window_;
  std::string out_;
};

// The marks from top to bottom; on one line the primary one first.
std::vector<Mark> marks_of(const Diagnostic& diagnostic, const Source& source, Span primary, Language language) {
  std::vector<Mark> marks{mark_of(source, primary, diagnostic.label(language), true)};
  for (const Label& label : diagnostic.also) marks.push_back(mark_of(source, label.span, label.text[language], false));
  std::ranges::stable_sort(marks, {}, [](const Mark& mark) { return std::pair(mark.line, !mark.primary); });
  return marks;
}

// Digits of the greatest line number shown.
std::size_t gutter_of(const std::vector<Mark>& marks, const Source& source) {
  std::size_t gutter = 1;
  for (const Mark& mark : marks) gutter = std::max(gutter, fmt::formatted_size("{}", source.number_in_file(mark.line)));
  return gutter;
}

std::string draw_source(const Diagnostic& diagnostic, const Source& source, Span span, Language language, Brush brush,
                        std::size_t columns) {
  const std::vector<Mark> marks = marks_of(diagnostic, source, span, language);
  const std::size_t gutter = gutter_of(marks, source);
  const Mark& primary = *std::ranges::find_if(marks, &Mark::primary);
  const std::size_t column = code_points(source.line(primary.line).substr(0, primary.begin)) + 1;
  return fmt::format("{}{} {}:{}:{}\n", std::string(gutter, ' '), brush(Ink::frame, "-->"),
                     printable_text(source.file_at(span.begin).path), source.number_in_file(primary.line), column) +
         Snippet(source, brush, ink_of(diagnostic.severity()), gutter, columns).draw(marks);
}

// A value in one line, cut where it is long.
std::string drawn_value(std::string_view value) {
  const std::size_t shown = bytes_within(value, widest_cell_value);
  std::string text = printable_text(value.substr(0, shown));
  std::ranges::replace(text, '\n', ' ');
  return fmt::format(": `{}{}`", text, shown < value.size() ? cut_mark : "");
}

// A place without a file is a reported value, given on the command line.
std::string draw_reported(const DataPlace& cell, Language language, Brush brush) {
  return fmt::format(" {} {} `{}`{}\n", brush(Ink::frame, "-->"), say(Say::reported_value_word, language),
                     printable_text(cell.column), cell.value.empty() ? "" : drawn_value(cell.value));
}

std::string draw_cell(const DataPlace& cell, Language language, Brush brush) {
  if (cell.file.empty()) return draw_reported(cell, language, brush);
  std::string out = fmt::format(" {} {}", brush(Ink::frame, "-->"), printable_text(cell.file));
  if (cell.line > 0 && !cell.is_row) out += fmt::format(":{}", cell.line);
  if (cell.line > 0 && cell.is_row) out += fmt::format(", {} {}", say(Say::row_word, language), cell.line);
  if (!cell.column.empty())
    out += fmt::format(", {} `{}`", say(Say::column_word, language), printable_text(cell.column));
  if (cell.line > 0 && !cell.column.empty()) out += drawn_value(cell.value);
  return out + "\n";
}

}  // namespace

std::string render(const Diagnostic& diagnostic, const Source* source, Language language, Paint paint,
                   std::size_t columns) {
  const Brush brush(paint);
  const std::string head = fmt::format("{}[{}]", say(word_of(diagnostic.severity()), language), spell(diagnostic.code));
  const std::string message = ": " + printable_text(diagnostic.message(language));
  std::string out =
      brush(ink_of(diagnostic.severity()), head) + brush.bold(wrapped(message, columns, 2, display_width(head))) + "\n";
  const auto* span = std::get_if<Span>(&diagnostic.place);
  std::size_t gutter = 1;
  if (span != nullptr && source != nullptr) {
    out += draw_source(diagnostic, *source, *span, language, brush, columns);
    gutter = gutter_of(marks_of(diagnostic, *source, *span, language), *source);
  } else if (const auto* cell = std::get_if<DataPlace>(&diagnostic.place)) {
    out += draw_cell(*cell, language, brush);
  }
  const std::string help = printable_text(diagnostic.help(language));
  if (!help.empty()) {
    const std::string lead = fmt::format("{} {}: ", brush(Ink::frame, "="), brush.bold(say(Say::help_word, language)));
    const std::size_t under = gutter + 1 + 4 + display_width(say(Say::help_word, language));
    out += std::string(gutter + 1, ' ') + lead + wrapped(help, columns, under, under) + "\n";
  }
  return out;
}

}  // namespace hito
