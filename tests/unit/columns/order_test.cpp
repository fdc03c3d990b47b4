// Ranks against the plain meaning of order.
#include "runtime/columns/order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

namespace hito::test {
namespace {

using runtime::Ranks;

template <class T>
void expect_ranks(const std::vector<T>& values, const Ranks& ranks) {
  std::vector<T> distinct = values;
  std::ranges::sort(distinct);
  const auto rest = std::ranges::unique(distinct);
  distinct.erase(rest.begin(), rest.end());
  ASSERT_EQ(ranks.distinct, distinct.size());
  ASSERT_EQ(ranks.of.size(), values.size());
  for (std::size_t i = 0; i < values.size(); ++i) ASSERT_TRUE(distinct[ranks.of[i]] == values[i]) << i;
}

TEST(Order, words_of_any_size_and_number) {
  std::mt19937_64 random(1);
  for (std::size_t count : {0UL, 1UL, 2UL, 255UL, 256UL, 5000UL, 20000UL})
    for (unsigned shift : {0U, 8U, 33U, 49U, 56U, 62U}) {
      std::vector<std::uint64_t> words;
      for (std::size_t i = 0; i < count; ++i) words.push_back((random() >> shift) << (shift % 7));
      expect_ranks(words, runtime::rank_words(words));
      std::ranges::sort(words);
      expect_ranks(words, runtime::rank_words(words));
    }
}

TEST(Order, whole_numbers_as_words) {
  const std::vector<std::int64_t> numbers{INT64_MIN, INT64_MIN + 1, -1, 0, 1, INT64_MAX};
  for (std::size_t i = 1; i < numbers.size(); ++i)
    EXPECT_LT(runtime::ordered_word(numbers[i - 1]), runtime::ordered_word(numbers[i]));
}

// Random texts over few bytes, zero and high ones among them, so that many share their beginning or are equal.
TEST(Order, texts_by_bytes) {
  std::mt19937_64 random(2);
  const std::string alphabet("\0ab\xC3\xFF", 5);
  for (int round = 0; round < 400; ++round) {
    const std::size_t count = random() % (round % 10 == 0 ? 2000 : 60);
    const std::size_t letters = 1 + random() % alphabet.size();
    const std::string beginning(random() % 20, 'x');
    const std::size_t longest = 1 + random() % 30;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < count; ++i) {
      std::string& text = texts.emplace_back(beginning);
      for (std::size_t k = random() % longest; k > 0; --k) text += alphabet[random() % letters];
    }
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    expect_ranks(views, runtime::rank_texts(views));
  }
}

// As identifiers are: some figures after the same beginning, in every row or in all but one.
TEST(Order, texts_that_end_in_figures) {
  std::mt19937_64 random(3);
  const std::vector<std::string> odd{"", "P1", "P00000x01", "Q00000001", "P000000012", "P0000000:", "P0000000/"};
  for (int round = 0; round < 300; ++round) {
    const unsigned figures = 1 + static_cast<unsigned>(random() % 20);
    const std::string beginning(random() % 2 == 0 ? "P" : "2024-");
    std::vector<std::string> texts;
    for (std::size_t count = 1 + random() % 300; count > 0; --count) {
      std::string& text = texts.emplace_back(beginning);
      const bool few = random() % 4 == 0;
      for (unsigned k = 0; k < figures; ++k) text += static_cast<char>('0' + random() % (few ? 2 : 10));
    }
    if (round % 3 == 0) texts.push_back(odd[random() % odd.size()]);
    if (round % 3 == 1) texts.insert(texts.begin(), odd[random() % odd.size()]);
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    expect_ranks(views, runtime::rank_texts(views));
    std::string bytes;
    std::vector<std::uint64_t> ends;
    for (const std::string& text : texts) ends.push_back((bytes += text).size());
    expect_ranks(views, runtime::rank_texts(bytes, ends));
  }
}

TEST(Order, long_texts_that_differ_at_the_end) {
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < 3000; ++i)
    texts.push_back(std::string(100 + i % 3, 'p') + std::to_string(i * 7919 % 1000) + std::string(i % 50, 'q'));
  texts.emplace_back("");
  const std::vector<std::string_view> views(texts.begin(), texts.end());
  expect_ranks(views, runtime::rank_texts(views));
}

}  // namespace
}  // namespace hito::test
