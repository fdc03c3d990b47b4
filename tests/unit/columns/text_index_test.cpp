#include "runtime/columns/text_index.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>

namespace hito::test {
namespace {

// The number of the first time each text came, in every order: repeated, all in turn, and at random.
TEST(TextIndex, numbers_texts_as_they_come) {
  std::mt19937_64 random(3);
  for (const std::size_t distinct : {1UL, 2UL, 7UL, 3000UL})
    for (const std::size_t expected : {0UL, 5000UL}) {
      std::vector<std::string> texts;
      for (std::size_t k = 0; k < distinct; ++k) texts.push_back(k == 0 ? "" : "F" + std::to_string(k * k));
      runtime::TextIndex index(expected);
      std::map<std::string_view, std::uint32_t> known;
      for (std::size_t i = 0; i < 4 * distinct + 50; ++i) {
        const std::size_t k = i < 2 * distinct ? i % distinct : i % 3 == 0 ? 0 : random() % distinct;
        const std::uint32_t number = known.try_emplace(texts[k], known.size()).first->second;
        ASSERT_EQ(index.number(texts[k]), number);
      }
      ASSERT_EQ(index.texts().size(), distinct);
      for (const auto& [text, number] : known) EXPECT_EQ(index.texts()[number], text);
    }
}

}  // namespace
}  // namespace hito::test
