#include "compiler/parse/habits.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "compiler/parse/names.h"
#include "compiler/parse/phrases.h"

namespace hito::parse {
namespace {

using syntax::Token;
using Words = std::vector<std::string_view>;

// Tokens that a calculation may have, in the search for its ends.
constexpr std::uint32_t longest = 60;

// Runs as far to the right as it can, so that it is a whole expression.
bool runs_on(Concept kind) {
  using enum Concept;
  constexpr std::array kinds{COUNT_OF,    COUNT_DISTINCT, SUM_OF,     SHARE_OF,       AVERAGE_OF,
                             WAVERAGE_OF, MIN_OF,         MAX_OF,     FIRST_OF,       LATEST_OF,
                             RANK_OF,     MEDIAN_OF,      NONE_OF,    ANY_OF,         EVERY_OF,
                             IF,          ROUND,          PERCENTILE, MEDIAN_BETWEEN, PERCENTILE_BETWEEN};
  return std::ranges::find(kinds, kind) != kinds.end();
}

// Gives yes or no, which nothing is compared with.
bool answers(Concept kind) { return kind == Concept::NONE_OF || kind == Concept::ANY_OF || kind == Concept::EVERY_OF; }
bool compares(Concept kind) {
  using enum Concept;
  return kind == EQ || kind == NE || kind == LT || kind == LE || kind == GT || kind == GE;
}

// How people ask whether a value is missing, or that it is there, after its name and before it; the longest first.
struct Asked {
  Words words;
  bool before_the_name;
  bool present;
};
const std::vector<Asked>& ways_to_ask(Language language) {
  static const std::vector<Asked> es{
      {{"falta"}, false, false},         {{"no", "consta"}, false, false},  {{"está", "vacío"}, false, false},
      {{"está", "vacía"}, false, false}, {{"esta", "vacio"}, false, false}, {{"esta", "vacia"}, false, false},
      {{"no", "existe"}, false, false},  {{"existe"}, false, true},         {{"no", "consta"}, true, false},
      {{"falta"}, true, false},          {{"consta"}, true, true}};
  static const std::vector<Asked> en{{{"is", "missing"}, false, false},     {{"is", "not", "present"}, false, false},
                                     {{"is", "absent"}, false, false},      {{"is", "empty"}, false, false},
                                     {{"is", "blank"}, false, false},       {{"is", "not", "missing"}, false, true},
                                     {{"is", "not", "empty"}, false, true}, {{"is", "not", "blank"}, false, true}};
  return language == Language::es ? es : en;
}

class Habits {
 public:
  Habits(const Reading& reading, Range range, Entry entry, const Expectation& expectation, Diagnostics& diagnostics)
      : reading_(reading), range_(range), entry_(entry), expectation_(expectation), diagnostics_(diagnostics) {}

  bool run() {
    return between() || digits_apart() || condition_of_a_clause() || missing_test() || cap_amount() || runs_on_here() ||
           runs_on_before() || text_in_cell();
  }

 private:
  std::uint32_t at() const { return expectation_.at; }
  const Token& token(std::uint32_t index) const { return reading_.tree.tokens[index]; }
  bool inside(std::uint32_t index) const { return index >= range_.first && index < range_.last; }
  Concept kind(std::uint32_t index) const { return inside(index) ? token(index).kind : Concept::EOR; }
  Language language() const { return reading_.tree.language; }
  std::string_view written(std::uint32_t index) const { return reading_.source.at(token(index).span); }
  Span span(std::uint32_t first, std::uint32_t end) const { return {token(first).span.begin, token(end - 1).span.end}; }
  std::string text(std::uint32_t first, std::uint32_t end) const {
    return one_line(reading_.source.at(span(first, end)));
  }
  // Nothing stands between the tokens that an offer on one line would lose.
  bool plain(std::uint32_t first, std::uint32_t end) const {
    constexpr std::size_t longest_offer = 60;
    const std::string_view all = reading_.source.at(span(first, end));
    return all.size() <= longest_offer && all.find('#') == std::string_view::npos;
  }
  Prefix& before(std::uint32_t index) {
    const auto known = prefixes_.find(index);
    if (known != prefixes_.end()) return known->second;
    return prefixes_.emplace(index, Prefix(reading_.tree, range_, entry_, index)).first->second;
  }
  std::vector<Concept> kinds(std::uint32_t first, std::uint32_t end) const {
    std::vector<Concept> list;
    for (std::uint32_t index = first; index < end; ++index) list.push_back(kind(index));
    return list;
  }
  static bool ends_a_cell(Concept kind) { return kind == Concept::ROW || kind == Concept::BAR || kind == Concept::EOR; }

  void offer(Code code, Span place, std::vector<Text> args, const std::string& mended) {
    diagnostics_.report(code, place, std::move(args)).fix = Fix{place, mended};
  }

  // `edad entre 18 y 29`.
  bool between() {
    const std::string_view word = language() == Language::es ? "entre" : "between";
    for (std::uint32_t back = 0; back <= 2 && at() >= range_.first + back; ++back) {
      const std::uint32_t from = at() - back;
      if (kind(from) == Concept::NAME && written(from) == word) return between_at(from);
    }
    return false;
  }
  bool between_at(std::uint32_t from) {
    const std::uint32_t low = from + 1;
    std::uint32_t joint = low;
    while (inside(joint) && joint - low < longest && kind(joint) != Concept::AND && !ends_a_cell(kind(joint))) ++joint;
    const std::uint32_t high = joint + 1;
    if (joint == low || kind(joint) != Concept::AND || !inside(high)) return false;
    std::vector<Concept> instead = kinds(low, joint);
    instead.insert(instead.begin(), Concept::FROM);
    instead.push_back(Concept::TO);
    if (!before(from).goes_on_with(instead, high)) return false;
    instead.push_back(Concept::BELOW);
    const bool may_leave_out = before(from).goes_on_with(instead, high);
    // A figure keeps its unit.
    std::uint32_t end = high + (kind(high) == Concept::MINUS ? 2 : 1);
    const bool with_unit = kind(end - 1) == Concept::NUMBER && kind(joint - 1) != Concept::NUMBER;
    if (with_unit && inside(end) && kind(end) == kind(joint - 1)) ++end;
    if (!inside(end - 1) || !plain(from, end)) return false;
    const std::string first = text(low, joint), last = text(high, end);
    const std::string both = say(Say::facts_from_to, language(), {first, last});
    const std::string below =
        say(Say::facts_from, language(), {first}) + " " + say(Say::facts_to_below, language(), {last});
    offer(Code::between_used, span(from, end),
          {std::string(written(from)), both, may_leave_out ? say(Say::between_or_below, {below}) : Text("")}, both);
    return true;
  }

  // `60 000 PEN`.
  bool digits_apart() {
    if (!inside(at())) return false;
    std::uint32_t first = at(), end = at();
    while (first > range_.first && kind(first - 1) == Concept::NUMBER && beside(first)) --first;
    while (figure(end) && (end == first || beside(end))) ++end;
    if (end < first + 2) return false;
    std::string joined;
    for (std::uint32_t index = first; index < end; ++index) {
      if (!group(written(index), index == first, index + 1 == end)) return false;
      joined += (index == first ? "" : "_") + std::string(written(index));
    }
    offer(Code::digits_apart, span(first, end), {text(first, end), joined}, joined);
    return true;
  }
  bool figure(std::uint32_t index) const { return kind(index) == Concept::NUMBER || kind(index) == Concept::PCT; }
  // On the line of the token before, with nothing but blanks between.
  bool beside(std::uint32_t index) const {
    const std::string_view gap = reading_.source.at(token(index).before);
    return gap.find_first_of("\n#") == std::string_view::npos;
  }
  static bool group(std::string_view digits, bool first, bool last) {
    constexpr std::size_t size = 3;
    const std::size_t whole = std::min(digits.find_first_not_of("0123456789"), digits.size());
    const std::string_view rest = digits.substr(whole);
    const bool decimals = rest.empty() || (last && (rest.front() == '.' || rest == "%"));
    return decimals && (first ? whole >= 1 && whole <= size : whole == size);
  }

  // `si edad >= 18` where the clause wants `cuando edad >= 18`.
  bool condition_of_a_clause() {
    const std::set<Concept>& wanted = expectation_.concepts;
    if (kind(at()) != Concept::IF || !wanted.contains(Concept::WHEN) || wanted.contains(Concept::IF)) return false;
    const std::string when = canonical(Concept::WHEN, language());
    offer(Code::when_expected, token(at()).span, {std::string(written(at())), when}, when);
    return true;
  }

  // `sueldo falta`, `wage is missing`, `consta sueldo`.
  bool missing_test() {
    constexpr std::uint32_t furthest = 3;
    for (const Asked& asked : ways_to_ask(language()))
      for (std::uint32_t back = 0; back <= furthest && at() >= range_.first + back; ++back)
        if (missing_test_at(at() - back, asked)) return true;
    return false;
  }
  bool missing_test_at(std::uint32_t first, const Asked& asked) {
    const auto count = static_cast<std::uint32_t>(asked.words.size());
    for (std::uint32_t index = 0; index < count; ++index)
      if (!inside(first + index) || written(first + index) != asked.words[index]) return false;
    std::uint32_t begin = first, end = first + count;
    std::uint32_t name = end, name_end = end + 1;
    if (asked.before_the_name) {
      end = name_end;
    } else {
      if (first == range_.first) return false;
      name = begin = first - 1;
      name_end = first;
      if (begin >= range_.first + 2 && kind(begin - 1) == Concept::DOT) name = begin = begin - 2;
    }
    if (kind(name) != Concept::NAME || at() > end + 1) return false;
    std::vector<Concept> instead = kinds(name, name_end);
    instead.push_back(Concept::IS_PRESENT);
    if (!asked.present) {
      instead.insert(instead.begin(), {Concept::NOT, Concept::LP});
      instead.push_back(Concept::RP);
    }
    if (!plain(begin, end) || !before(begin).goes_on_with(instead, end)) return false;
    std::string mended = text(name, name_end) + " " + canonical(Concept::IS_PRESENT, language());
    if (!asked.present) mended = canonical(Concept::NOT, language()) + " (" + mended + ")";
    offer(Code::missing_test, span(begin, end), {text(begin, end), mended}, mended);
    return true;
  }

  // `tope conjunto de 70% * total en todo el contrato …`: more than one figure or name.
  bool cap_amount() {
    std::uint32_t first = at();
    while (first > range_.first && at() - first < longest && kind(first - 1) != Concept::AT &&
           kind(first - 1) != Concept::CAP)
      --first;
    if (first == range_.first || (kind(first - 1) != Concept::AT && kind(first - 1) != Concept::CAP)) return false;
    std::uint32_t end = at();
    while (inside(end) && end - first < longest && kind(end) != Concept::PER && kind(end) != Concept::OVER_CONTRACT)
      ++end;
    if (!inside(end) || end == first) return false;
    return in_parentheses(first, end);
  }

  // `3 <= cantidad de personas`: the shortest stretch that makes sense in parentheses.
  bool runs_on_here() {
    if (!runs_on(kind(at())) || expectation_.concepts.contains(kind(at()))) return false;
    for (std::uint32_t end = at() + 2; end <= range_.last && end - at() < longest; ++end) {
      if (answers(kind(at())) && inside(end) && compares(kind(end))) continue;
      if (in_parentheses(at(), end)) return true;
    }
    return false;
  }
  // `cantidad de personas >= 3`: what came before, up to here.
  bool runs_on_before() {
    for (std::uint32_t first = at(); first-- > range_.first && at() - first < longest;) {
      if (ends_a_cell(kind(first))) return false;
      if (runs_on(kind(first)) && in_parentheses(first, at())) return true;
    }
    return false;
  }
  bool in_parentheses(std::uint32_t first, std::uint32_t end) {
    std::vector<Concept> instead = kinds(first, end);
    instead.insert(instead.begin(), Concept::LP);
    instead.push_back(Concept::RP);
    if (!before(first).goes_on_with(instead, end)) return false;
    const std::string mended = "(" + text(first, end) + ")";
    offer(Code::parentheses_needed, span(first, end), {mended},
          "(" + std::string(reading_.source.at(span(first, end))) + ")");
    return true;
  }

  // A text of several words in a row of an example.
  bool text_in_cell() {
    const Concept opener = kind(range_.first);
    if (opener != Concept::EXAMPLE && opener != Concept::EXAMPLES) return false;
    std::uint32_t first = at();
    if (kind(first) == Concept::BAR || kind(first) == Concept::EOR) --first;
    while (inside(first) && !ends_a_cell(kind(first))) --first;
    if (kind(first) == Concept::EOR) return false;
    std::uint32_t end = ++first;
    while (inside(end) && !ends_a_cell(kind(end))) ++end;
    if (!inside(end) || end < first + 2 || header_row(first)) return false;
    const std::string_view cell = reading_.source.at(span(first, end));
    if (cell.find('"') != std::string_view::npos) return false;
    offer(Code::cell_needs_quotes, span(first, end), {text(first, end), ""}, "\"" + std::string(cell) + "\"");
    return true;
  }
  bool header_row(std::uint32_t cell) const {
    std::uint32_t row = cell;
    while (row > range_.first && kind(row) != Concept::ROW) --row;
    return kind(row) != Concept::ROW || row == range_.first || kind(row - 1) != Concept::EOR;
  }

  const Reading& reading_;
  Range range_;
  Entry entry_;
  const Expectation& expectation_;
  Diagnostics& diagnostics_;
  // What could be read before each place that was asked about.
  std::map<std::uint32_t, Prefix> prefixes_;
};

}  // namespace

bool report_habit(const Reading& reading, Range range, Entry entry, const Expectation& expectation,
                  Diagnostics& diagnostics) {
  return Habits(reading, range, entry, expectation, diagnostics).run();
}

}  // namespace hito::parse
