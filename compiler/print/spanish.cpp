#include "compiler/print/spanish.h"

#include <algorithm>
#include <array>

namespace hito::print {
namespace {

// Lower case, without acute accents: enough for endings and first sounds.
std::string plain(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, char>, 10> vowels{{{"á", 'a'},
                                                                      {"é", 'e'},
                                                                      {"í", 'i'},
                                                                      {"ó", 'o'},
                                                                      {"ú", 'u'},
                                                                      {"Á", 'a'},
                                                                      {"É", 'e'},
                                                                      {"Í", 'i'},
                                                                      {"Ó", 'o'},
                                                                      {"Ú", 'u'}}};
  // The accent when it is written apart, after its vowel.
  constexpr std::string_view combining_acute = "\xCC\x81";
  std::string out;
  while (!text.empty()) {
    if (text.front() == '`') {
      text.remove_prefix(1);
      continue;
    }
    if (text.starts_with(combining_acute)) {
      text.remove_prefix(combining_acute.size());
      continue;
    }
    const auto vowel = std::ranges::find_if(vowels, [&](const auto& pair) { return text.starts_with(pair.first); });
    const char c = text.front();
    out += vowel != vowels.end() ? vowel->second : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    text.remove_prefix(vowel != vowels.end() ? vowel->first.size() : 1);
  }
  return out;
}

std::string first_noun(std::string_view name) {
  std::string noun = plain(name);
  return noun.substr(0, noun.find('_'));
}

template <std::size_t count>
bool starts_with_any(std::string_view text, const std::array<std::string_view, count>& beginnings) {
  return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return text.starts_with(beginning); });
}

}  // namespace

bool is_feminine(std::string_view noun) {
  constexpr std::array<std::string_view, 6> endings{"a", "as", "ion", "iones", "dad", "dades"};
  constexpr std::array<std::string_view, 8> masculine{"dia",  "programa", "sistema", "problema",
                                                      "tema", "esquema",  "mapa",    "diploma"};
  const std::string word = first_noun(noun);
  for (const std::string_view exception : masculine)
    if (word == exception || word == std::string(exception) + 's') return false;
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

bool is_plural(std::string_view noun) { return first_noun(noun).ends_with('s'); }

bool sounds_like_i(std::string_view text) {
  const std::string word = plain(text);
  // `hielo`, `hiato` and the vowel pairs of `yerba` begin with another sound.
  constexpr std::array<std::string_view, 5> glides{"hie", "hia", "hio", "ie", "io"};
  return (word.starts_with('i') || word.starts_with("hi")) && !starts_with_any(word, glides);
}

bool sounds_like_o(std::string_view text) {
  const std::string word = plain(text);
  if (word.starts_with('o') || word.starts_with("ho") || word.starts_with('8')) return true;
  // once, once mil, once millones
  const std::size_t end = std::min(word.find_first_not_of("0123456789_"), word.size());
  const auto digits = static_cast<std::size_t>(
      std::count_if(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return c != '_'; }));
  return word.starts_with("11") && digits % 3 == 2;
}

}  // namespace hito::print
