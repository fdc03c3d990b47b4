// Sentences made of runs: the frame of a message with styled stretches in its places.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/written.h"
#include "documents/model/document.h"

namespace hito::documents::prose {

Runs plain(std::string text);
Runs strong(std::string text);
// What stands between backticks as names of the contract.
Runs with_names(const std::string& text);
// What is appended joins the last run where both are of one style. In Spanish `a el` and `de el` become `al` and `del`.
void append(Runs& to, const Runs& more, Language language);
Runs together(Language language, const std::vector<Runs>& parts);
Runs in_parentheses(const Runs& runs, Language language);
// The row with runs in the places {0}, {1} …
Runs sentence(Written frame, Language language, const std::vector<Runs>& parts = {});
// "a, b and c". Spanish `y` and `o` change before their own sound.
enum class Joining : unsigned char { all, any };
Runs joined(const std::vector<Runs>& parts, Joining joining, Language language);
// The text of all of them.
std::string text_of(const Runs& runs);
// With a capital at the beginning, where it begins with a letter of the language's own words.
Runs capitalized(Runs runs);

}  // namespace hito::documents::prose
