#include "compiler/parse/wanted.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/parse/phrases.h"

namespace hito::parse {
namespace {

using Concepts = std::set<Concept>;
constexpr std::size_t most_words = 6;

void remove(Concepts& concepts, std::initializer_list<Concept> these) {
  for (const Concept one : these) concepts.erase(one);
}

// What may start a value: said in one word.
void remove_value_starts(Concepts& concepts) {
  // After a number it is a word of time.
  if (concepts.contains(Concept::WHOLE_MONTHS)) concepts.erase(Concept::WORK_DAYS);
  remove(concepts, {Concept::NAME,
                    Concept::NUMBER,
                    Concept::PCT,
                    Concept::DATE,
                    Concept::STRING,
                    Concept::LP,
                    Concept::MINUS,
                    Concept::LESSER,
                    Concept::GREATER,
                    Concept::ABS,
                    Concept::TOTAL,
                    Concept::PAID_BY,
                    Concept::RECEIVED_BY,
                    Concept::NET_OF,
                    Concept::ENTITLEMENT,
                    Concept::PAYMENT,
                    Concept::NOT,
                    Concept::YES,
                    Concept::NO,
                    Concept::WHOLE_MONTHS,
                    Concept::WHOLE_YEARS,
                    Concept::IF,
                    Concept::ROUND,
                    Concept::CLAUSE,
                    Concept::COUNT_OF,
                    Concept::COUNT_DISTINCT,
                    Concept::SUM_OF,
                    Concept::SHARE_OF,
                    Concept::AVERAGE_OF,
                    Concept::WAVERAGE_OF,
                    Concept::MIN_OF,
                    Concept::MAX_OF,
                    Concept::MEDIAN_OF,
                    Concept::PERCENTILE,
                    Concept::FIRST_OF,
                    Concept::LATEST_OF,
                    Concept::RANK_OF,
                    Concept::NONE_OF,
                    Concept::ANY_OF,
                    Concept::EVERY_OF,
                    Concept::ROOT_OF,
                    Concept::LOGARITHM_OF,
                    Concept::EXPONENTIAL_OF,
                    Concept::POWER_OF,
                    Concept::NORMAL_P,
                    Concept::NORMAL_Q,
                    Concept::STUDENT_Q,
                    Concept::MEDIAN_BETWEEN,
                    Concept::PERCENTILE_BETWEEN});
}
void remove_soft(Concepts& concepts) {
  std::erase_if(concepts, [](Concept one) { return is_soft(one); });
}

// What may continue any value.
constexpr std::initializer_list<Concept> operators{
    Concept::DOT,  Concept::PLUS,     Concept::MINUS,    Concept::STAR,  Concept::SLASH,      Concept::POW,
    Concept::EQ,   Concept::NE,       Concept::LT,       Concept::LE,    Concept::GT,         Concept::GE,
    Concept::W_GE, Concept::W_LE,     Concept::W_GT,     Concept::W_LT,  Concept::W_EQ,       Concept::W_NE,
    Concept::AND,  Concept::OR,       Concept::FROM,     Concept::ABOVE, Concept::IS_PRESENT, Concept::WITHIN_TERM,
    Concept::IN,   Concept::LAST_DAY, Concept::BACKSLASH};
constexpr std::initializer_list<Concept> always_allowed{Concept::T_TEXT, Concept::NOTE, Concept::SOURCE, Concept::MEANS,
                                                        Concept::COMMA};

std::vector<Text> lexical(Concepts& concepts) {
  struct Kind {
    Concept concept_;
    Say words;
  };
  constexpr std::array kinds{Kind{Concept::NUMBER, Say::expected_number},
                             Kind{Concept::PCT, Say::expected_percent},
                             Kind{Concept::DATE, Say::expected_date},
                             Kind{Concept::STRING, Say::expected_string},
                             Kind{Concept::CLAUSENO, Say::expected_clause_number},
                             Kind{Concept::ROW, Say::expected_row}};
  std::vector<Text> words;
  for (const Kind& kind : kinds)
    if (concepts.erase(kind.concept_) > 0) words.push_back(say(kind.words));
  return words;
}

std::vector<Text> signs(const Concepts& concepts) {
  struct Kind {
    Concept concept_;
    const char* text;
  };
  constexpr std::array kinds{Kind{Concept::BAR, "`|`"},   Kind{Concept::LP, "`(`"},    Kind{Concept::RP, "`)`"},
                             Kind{Concept::COMMA, "`,`"}, Kind{Concept::COLON, "`:`"}, Kind{Concept::SLASH, "`/`"},
                             Kind{Concept::EQ, "`=`"}};
  std::vector<Text> words;
  for (const Kind& kind : kinds)
    if (concepts.contains(kind.concept_)) words.emplace_back(kind.text);
  return words;
}

std::vector<Text> phrases(const Concepts& concepts, Language language) {
  std::vector<Text> words;
  for (const Concept one : concepts)
    if (const auto& list = spellings(one, language); !list.empty()) words.emplace_back("`" + list.front() + "`");
  return words;
}

Text join(const std::vector<Text>& words) {
  Text out;
  for (const Language language : languages) {
    std::string& list = out.in[index_of(language)];
    for (std::size_t i = 0; i + 1 < words.size(); ++i) list += (i == 0 ? "" : ", ") + words[i][language];
    list = words.size() < 2 ? words.front()[language] : say(Say::words_or, language, {list, words.back()[language]});
  }
  return out;
}

void append(std::vector<Text>& into, const std::vector<Text>& more) {
  into.insert(into.end(), more.begin(), more.end());
}

}  // namespace

Text wanted(const Expectation& expectation, Language file_language) {
  Concepts concepts = expectation.concepts;
  std::vector<Text> words;
  const bool operator_fits = concepts.contains(Concept::PLUS);
  const bool only_a_value = concepts.contains(Concept::LP) && concepts.contains(Concept::NUMBER) && !operator_fits;
  if (only_a_value) {
    words.push_back(say(Say::expected_value));
    remove_value_starts(concepts);
    remove_soft(concepts);
  } else if (concepts.contains(Concept::NAME)) {
    words.push_back(say(Say::expected_name));
    concepts.erase(Concept::NAME);
    remove_soft(concepts);
  }
  if (operator_fits)
    for (const Concept one : operators) concepts.erase(one);
  Concepts rest = concepts;
  for (const Concept one : always_allowed) rest.erase(one);
  if (!rest.empty() || !words.empty() || expectation.may_end) concepts = rest;

  append(words, lexical(concepts));
  append(words, signs(concepts));
  append(words, phrases(concepts, file_language));
  if (expectation.may_end) words.push_back(say(Say::expected_item));
  if (words.empty()) words.push_back(say(operator_fits ? Say::expected_operator : Say::expected_more));
  if (words.size() > most_words) {
    words.resize(most_words - 1);
    words.push_back(say(Say::expected_more));
  }
  return join(words);
}

}  // namespace hito::parse
