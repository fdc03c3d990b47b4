// Words of two texts laid side by side.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "documents/model/document.h"
#include "documents/redline/align.h"

namespace hito::documents::prose {

// Texts as numbers: of two equal numbers the text is one.
class Numbers {
 public:
  std::uint32_t of(const std::string& text) {
    return known_.emplace(text, static_cast<std::uint32_t>(known_.size())).first->second;
  }

 private:
  std::map<std::string, std::uint32_t> known_;
};

// Words, signs and blanks of a text, in order. An amount with the spaces that do not break in it is one word.
std::vector<std::string> words_in(const std::string& text);
// Whether more of the words of the longer one are in both than are not.
bool much_alike(const std::string& first, const std::string& second);

bool is_changed(const Runs& runs);
// All of them in one style that says which text they are in.
Runs marked(const Runs& runs, Run::Style style);

}  // namespace hito::documents::prose
