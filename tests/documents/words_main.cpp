// Amounts in words, for words_test.py: reads lines of a language and a whole number ("es 21"), writes its words.
#include <cstdint>
#include <iostream>
#include <string>

#include "documents/model/numerals.h"

int main() {
  std::string language;
  std::uint64_t number = 0;
  while (std::cin >> language >> number) {
    const auto in = language == "es" ? hito::Language::es : hito::Language::en;
    std::cout << hito::documents::in_words(in, number, hito::documents::Agreement::alone) << '\n';
  }
}
