#include "documents/words/sentence.h"

#include <algorithm>

#include "compiler/print/spanish.h"

namespace hito::documents::prose {
namespace {

// Stand for the places of a frame until their runs are put in: no text of a contract holds them.
constexpr char opening = '\x01', closing = '\x02';

bool ends_with_word(std::string_view text, std::string_view word) {
  return text.ends_with(word) && (text.size() == word.size() || text[text.size() - word.size() - 1] == ' ');
}

bool contracts(const Run& before, const Run& next) {
  return next.style == Run::Style::plain && next.text.starts_with("el ") && before.style == Run::Style::plain &&
         (ends_with_word(before.text, "a ") || ends_with_word(before.text, "de "));
}

void append(Runs& to, Run run, Language language) {
  if (run.text.empty()) return;
  if (!to.empty() && language == Language::es && contracts(to.back(), run)) {
    to.back().text.pop_back();
    to.back().text += "l ";
    run.text.erase(0, 3);
  }
  if (!to.empty() && to.back().style == run.style && to.back().link == run.link)
    to.back().text += run.text;
  else
    to.push_back(std::move(run));
}

Written conjunction(Joining joining, const Runs& last, Language language) {
  const std::string text = text_of(last);
  if (joining == Joining::all)
    return language == Language::es && print::sounds_like_i(text) ? Written::legal_words_and_before_i
                                                                  : Written::legal_words_and_word;
  return language == Language::es && print::sounds_like_o(text) ? Written::legal_words_or_before_o
                                                                : Written::legal_words_or_word;
}

}  // namespace

Runs plain(std::string text) { return {Run{std::move(text), Run::Style::plain, {}}}; }
Runs strong(std::string text) { return {Run{std::move(text), Run::Style::strong, {}}}; }

Runs with_names(const std::string& text) {
  Runs runs;
  bool name = false;
  for (std::size_t at = 0; at <= text.size(); name = !name) {
    const std::size_t end = std::min(text.find('`', at), text.size());
    if (end > at) runs.push_back({text.substr(at, end - at), name ? Run::Style::name : Run::Style::plain, {}});
    at = end + 1;
  }
  return runs;
}

void append(Runs& to, const Runs& more, Language language) {
  for (const Run& run : more) append(to, run, language);
}

Runs together(Language language, const std::vector<Runs>& parts) {
  Runs out;
  for (const Runs& part : parts) append(out, part, language);
  return out;
}

Runs in_parentheses(const Runs& runs, Language language) { return together(language, {plain("("), runs, plain(")")}); }

Runs sentence(Written frame, Language language, const std::vector<Runs>& parts) {
  std::vector<Text> places;
  for (std::size_t i = 0; i < parts.size(); ++i) places.emplace_back(opening + std::to_string(i) + closing);
  const std::string text = say(frame, language, places);
  Runs out;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t place = text.find(opening, at);
    append(out, Run{text.substr(at, place - at), Run::Style::plain, {}}, language);
    if (place == std::string::npos) break;
    const std::size_t end = text.find(closing, place);
    append(out, parts[std::stoul(text.substr(place + 1, end - place - 1))], language);
    at = end + 1;
  }
  return out;
}

Runs joined(const std::vector<Runs>& parts, Joining joining, Language language) {
  Runs out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0 && i + 1 < parts.size()) append(out, plain(", "), language);
    if (i > 0 && i + 1 == parts.size())
      append(out, plain(" " + say(conjunction(joining, parts[i], language), language) + " "), language);
    append(out, parts[i], language);
  }
  return out;
}

std::string text_of(const Runs& runs) {
  std::string out;
  for (const Run& run : runs) out += run.text;
  return out;
}

Runs capitalized(Runs runs) {
  if (runs.empty() || runs.front().text.empty()) return runs;
  // The name of a party is the one it has been given.
  const bool own_words = runs.front().style == Run::Style::plain;
  char& first = runs.front().text.front();
  if (own_words && first >= 'a' && first <= 'z') first = static_cast<char>(first - 'a' + 'A');
  return runs;
}

}  // namespace hito::documents::prose
