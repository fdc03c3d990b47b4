#include "documents/redline/words.h"

#include <algorithm>

#include "documents/redline/redline.h"
#include "documents/words/sentence.h"

namespace hito::documents::prose {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }
// Signs that end a word without being part of it.
bool is_sign(char c) { return c == ',' || c == '.' || c == ';' || c == ':' || c == '(' || c == ')'; }

bool only_blanks(const std::string& text) { return std::ranges::all_of(text, is_blank); }

// A word with the run that it comes from.
struct Token {
  std::string text;
  const Run* run;
};

std::vector<Token> tokens_of(const Runs& runs) {
  std::vector<Token> all;
  for (const Run& run : runs)
    for (std::string& word : words_in(run.text)) all.push_back({std::move(word), &run});
  return all;
}

std::vector<std::uint32_t> numbered(const std::vector<Token>& tokens, Numbers& numbers) {
  std::vector<std::uint32_t> all;
  // In another style a word is another one: a name, a figure to be typed.
  for (const Token& token : tokens)
    all.push_back(numbers.of(std::to_string(static_cast<unsigned>(token.run->style)) + token.text));
  return all;
}

// A blank alone between two changes would part what is read as one.
void join_changes(std::vector<Step>& steps, const std::vector<Token>& first) {
  std::vector<Step> joined;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const bool between =
        i > 0 && i + 1 < steps.size() && steps[i - 1].in != Step::In::both && steps[i + 1].in != Step::In::both;
    if (steps[i].in == Step::In::both && between && only_blanks(first[steps[i].first].text)) {
      joined.push_back({Step::In::first, steps[i].first, steps[i].second});
      joined.push_back({Step::In::second, steps[i].first, steps[i].second});
    } else {
      joined.push_back(steps[i]);
    }
  }
  for (auto at = joined.begin(); at != joined.end();) {
    const auto end = std::find_if(at, joined.end(), [](const Step& step) { return step.in == Step::In::both; });
    std::stable_sort(at, end, [](const Step& a, const Step& b) { return a.in < b.in; });
    at = end == joined.end() ? end : end + 1;
  }
  steps = std::move(joined);
}

void add(Runs& to, std::string text, Run::Style style, const std::string& link) {
  if (!to.empty() && to.back().style == style && to.back().link == link)
    to.back().text += text;
  else
    to.push_back({std::move(text), style, link});
}

}  // namespace

std::vector<std::string> words_in(const std::string& text) {
  std::vector<std::string> words;
  bool open = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool inside = is_sign(c) && i + 1 < text.size() && !is_blank(text[i + 1]) && open;
    if (is_blank(c) || (is_sign(c) && !inside)) {
      words.emplace_back(1, c);
      open = false;
    } else {
      if (!open) words.emplace_back();
      words.back() += c;
      open = true;
    }
  }
  return words;
}

bool much_alike(const std::string& first, const std::string& second) {
  if (first == second) return true;
  const auto words = [](const std::string& text) {
    std::map<std::string, std::size_t> counted;
    for (std::string& word : words_in(text))
      if (!only_blanks(word)) ++counted[word];
    return counted;
  };
  const auto a = words(first), b = words(second);
  std::size_t common = 0, in_first = 0, in_second = 0;
  for (const auto& [word, count] : a) {
    in_first += count;
    if (const auto at = b.find(word); at != b.end()) common += std::min(count, at->second);
  }
  for (const auto& [word, count] : b) in_second += count;
  return 2 * common > std::max(in_first, in_second);
}

bool is_changed(const Runs& runs) {
  return std::ranges::any_of(
      runs, [](const Run& run) { return run.style == Run::Style::inserted || run.style == Run::Style::deleted; });
}

Runs marked(const Runs& runs, Run::Style style) {
  const std::string text = text_of(runs);
  return text.empty() ? Runs{} : Runs{Run{text, style, {}}};
}

Runs merged(const Runs& first, const Runs& second) {
  const std::vector<Token> before = tokens_of(first), after = tokens_of(second);
  Numbers numbers;
  const auto in_first = numbered(before, numbers), in_second = numbered(after, numbers);
  if (in_first == in_second) return second;
  std::vector<Step> steps = aligned(in_first, in_second);
  join_changes(steps, before);
  Runs out;
  for (const Step& step : steps) {
    switch (step.in) {
      case Step::In::both:
        add(out, after[step.second].text, after[step.second].run->style, after[step.second].run->link);
        break;
      case Step::In::first: add(out, before[step.first].text, Run::Style::deleted, {}); break;
      case Step::In::second: add(out, after[step.second].text, Run::Style::inserted, {}); break;
    }
  }
  return out;
}

}  // namespace hito::documents::prose
