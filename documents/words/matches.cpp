// What a line of a table asks of its inputs, in words.
#include "documents/words/words.h"

namespace hito::documents::prose {
namespace {

Runs cell(const Words& words, const core::Type& type, const std::optional<Rational>& end) {
  return end ? plain(words.literal(type, *end)) : Runs{};
}

class Lines {
 public:
  Lines(const Words& words, const core::Table& table) : words_(words), table_(table) {}

  Runs match(std::size_t row, std::size_t column) const {
    const core::Type& type = table_.inputs[column].type;
    return std::visit(
        [&](const auto& m) -> Runs {
          using T = std::decay_t<decltype(m)>;
          if constexpr (std::is_same_v<T, core::MatchAny>) {
            return words_.say(Written::legal_match_any);
          } else if constexpr (std::is_same_v<T, core::MatchOtherwise>) {
            return words_.say(Written::legal_match_otherwise);
          } else if constexpr (std::is_same_v<T, core::MatchEqual>) {
            return core::is_missing(m.value) ? words_.say(Written::legal_match_missing)
                                             : plain(words_.literal(type, m.value));
          } else if constexpr (std::is_same_v<T, core::MatchRange>) {
            return table_.kind == core::TableKind::brackets ? slice(type, m) : range(type, m);
          } else {
            static_assert(std::is_same_v<T, core::MatchDates>);
            const auto day = [&](const std::optional<Date>& date) { return date ? plain(words_.date(*date)) : Runs{}; };
            return ends(day(m.first), m.first_included, day(m.last), m.last_included);
          }
        },
        table_.rows[row].matches[column]);
  }

 private:
  Runs range(const core::Type& type, const core::MatchRange& range) const {
    if (range.low && range.high && *range.low == *range.high) return cell(words_, type, range.low);
    return ends(cell(words_, type, range.low), range.low_included, cell(words_, type, range.high), range.high_included);
  }
  // The part of a figure between two amounts, each at its price.
  Runs slice(const core::Type& type, const core::MatchRange& range) const {
    const bool first = !range.low || range.low->sign() == 0;
    if (first && range.high) return words_.say(Written::legal_slice_first, {cell(words_, type, range.high)});
    if (range.high)
      return words_.say(Written::legal_slice_between, {cell(words_, type, range.low), cell(words_, type, range.high)});
    return first ? words_.say(Written::legal_match_any)
                 : words_.say(Written::legal_slice_beyond, {cell(words_, type, range.low)});
  }
  Runs ends(const Runs& low, bool low_in, const Runs& high, bool high_in) const {
    if (low.empty() && high.empty()) return words_.say(Written::legal_match_any);
    if (low.empty()) return words_.say(high_in ? Written::legal_up_to : Written::legal_below, {high});
    if (high.empty()) return words_.say(low_in ? Written::legal_from_on : Written::legal_above, {low});
    if (low_in) return words_.say(high_in ? Written::legal_from_up_to : Written::legal_from_below, {low, high});
    return words_.say(high_in ? Written::legal_above_up_to : Written::legal_above_below, {low, high});
  }

  const Words& words_;
  const core::Table& table_;
};

}  // namespace

Runs match_in_words(const Words& words, const core::Table& table, std::size_t row, std::size_t input) {
  return Lines(words, table).match(row, input);
}

}  // namespace hito::documents::prose
