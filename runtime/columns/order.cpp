// Words that do not lie far apart are counted in a set of bits; others are sorted digit by digit, from the last byte to
// the first. Texts that differ in a number of so many figures are words; others are sorted eight bytes at a time, past
// what all of a group have in common: a group of equal words is sorted again by the eight bytes that follow.
#include "runtime/columns/order.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>
#include <span>

#include "base/diagnostics.h"

namespace hito::runtime {
namespace {

// A word and the position of what it stands for.
struct Item {
  std::uint64_t word;
  std::uint32_t at;
};

constexpr std::size_t word_bytes = 8;
constexpr std::size_t digit_values = 256;
// Below these sizes comparing is quicker than counting.
constexpr std::size_t few_words = 256;
constexpr std::size_t few_texts = 16;

unsigned digit_of(std::uint64_t word, std::size_t byte) { return (word >> (8 * byte)) & 0xFFU; }

// Stable.
void sort_words(std::span<Item> items, std::vector<Item>& spare) {
  const auto by_word = [](const Item& a, const Item& b) { return a.word < b.word; };
  if (std::ranges::is_sorted(items, by_word)) return;
  if (items.size() < few_words) {
    std::ranges::stable_sort(items, by_word);
    return;
  }
  std::vector<std::array<std::uint32_t, digit_values>> counts(word_bytes);
  for (const Item& item : items)
    for (std::size_t byte = 0; byte < word_bytes; ++byte) ++counts[byte][digit_of(item.word, byte)];
  spare.resize(std::max(spare.size(), items.size()));
  std::span<Item> from = items;
  std::span<Item> to = std::span(spare).first(items.size());
  for (std::size_t byte = 0; byte < word_bytes; ++byte) {
    auto& places = counts[byte];
    // A digit that all share decides nothing.
    if (places[digit_of(from.front().word, byte)] == items.size()) continue;
    std::uint32_t place = 0;
    for (std::uint32_t& count : places) place += std::exchange(count, place);
    for (const Item& item : from) to[places[digit_of(item.word, byte)]++] = item;
    std::swap(from, to);
  }
  if (from.data() != items.data()) std::ranges::copy(from, items.begin());
}

// The eight bytes of `text` from `depth` on, zero where it has ended; the first counts most.
std::uint64_t word_at(std::string_view text, std::size_t depth) {
  std::uint64_t word = 0;
  std::memcpy(&word, text.data() + depth, std::min(word_bytes, text.size() - depth));
  static_assert(std::endian::native == std::endian::little, "the first byte is put where it counts most");
  return __builtin_bswap64(word);
}

std::vector<Item> items_of(std::size_t count) {
  require(count < UINT32_MAX, "more values than ranks");
  std::vector<Item> items(count);
  for (std::size_t i = 0; i < count; ++i) items[i].at = static_cast<std::uint32_t>(i);
  return items;
}

// Texts end to end.
struct TextRun {
  std::string_view bytes;
  const std::vector<std::uint64_t>& ends;
  std::size_t size() const { return ends.size(); }
  std::string_view operator[](std::size_t at) const {
    const std::uint64_t begin = at == 0 ? 0 : ends[at - 1];
    return bytes.substr(begin, ends[at] - begin);
  }
};

template <class Texts>
class TextOrder {
 public:
  explicit TextOrder(const Texts& texts) : texts_(texts), items_(items_of(texts.size())), opens_(texts.size(), 0) {}

  Ranks run() {
    groups_.push_back({0, items_.size(), 0});
    while (!groups_.empty()) {
      const Group group = groups_.back();
      groups_.pop_back();
      sort_group(group);
    }
    Ranks ranks;
    ranks.of.resize(items_.size());
    for (std::size_t i = 0; i < items_.size(); ++i) {
      ranks.distinct += opens_[i];
      ranks.of[items_[i].at] = ranks.distinct - 1;
    }
    return ranks;
  }

 private:
  // Places [begin, end) hold texts that are equal up to `depth`, and these are not before or after others of them.
  struct Group {
    std::size_t begin, end, depth;
  };

  std::string_view text(const Item& item) const { return texts_[item.at]; }

  // Every place belongs in the end to a run of equal texts, whose first place opens a rank.
  void close(std::size_t begin) { opens_[begin] = 1; }

  void sort_group(Group group) {
    const std::span<Item> items = std::span(items_).subspan(group.begin, group.end - group.begin);
    if (items.size() <= few_texts) return compare_texts(items, group);
    const std::string_view first = text(items.front());
    std::size_t common = first.size();
    bool one_length = true;
    for (const Item& item : items) {
      const std::string_view other = text(item);
      one_length = one_length && other.size() == first.size();
      const std::size_t most = std::min(common, other.size());
      std::size_t same = group.depth;
      if (std::memcmp(first.data() + same, other.data() + same, most - same) == 0) same = most;
      while (same < most && first[same] == other[same]) ++same;
      common = same;
    }
    if (one_length && common == first.size()) return close(group.begin);
    for (Item& item : items) item.word = word_at(text(item), common);
    sort_words(items, spare_);
    for (std::size_t i = 0; i < items.size();) {
      std::size_t end = i + 1;
      while (end < items.size() && items[end].word == items[i].word) ++end;
      split_run({group.begin + i, group.begin + end, common});
      i = end;
    }
  }

  // Texts with the same word: those that end within it differ at most in zero bytes at their end, and so come first
  // and by length.
  void split_run(Group run) {
    const std::span<Item> items = std::span(items_).subspan(run.begin, run.end - run.begin);
    if (items.size() == 1) return close(run.begin);
    const auto length = [&](const Item& item) { return text(item).size(); };
    const auto ends = [&](const Item& item) { return length(item) <= run.depth + word_bytes; };
    const auto ended = static_cast<std::size_t>(std::ranges::stable_partition(items, ends).begin() - items.begin());
    const std::span<Item> short_ones = items.first(ended);
    if (!std::ranges::is_sorted(short_ones, {}, length)) std::ranges::stable_sort(short_ones, {}, length);
    for (std::size_t i = 0; i < ended; ++i)
      if (i == 0 || length(short_ones[i]) != length(short_ones[i - 1])) close(run.begin + i);
    if (ended < items.size()) groups_.push_back({run.begin + ended, run.end, run.depth + word_bytes});
  }

  void compare_texts(std::span<Item> items, const Group& group) {
    const auto rest = [&](const Item& item) { return text(item).substr(group.depth); };
    std::ranges::stable_sort(items, {}, rest);
    for (std::size_t i = 0; i < items.size(); ++i)
      if (i == 0 || rest(items[i]) != rest(items[i - 1])) close(group.begin + i);
  }

  const Texts& texts_;
  std::vector<Item> items_;
  std::vector<Item> spare_;
  std::vector<std::uint8_t> opens_;
  std::vector<Group> groups_;
};

// Bits that a set may have for each word of it, and in any case.
constexpr std::uint64_t bits_per_word = 64;
constexpr std::uint64_t small_set = std::uint64_t{1} << 14U;

// A set says which words there are, and for every 64 of them how many are before.
Ranks rank_close_words(const std::vector<std::uint64_t>& words, std::uint64_t least, std::uint64_t greatest) {
  struct Part {
    std::uint64_t there = 0;
    std::uint32_t before = 0;
  };
  std::vector<Part> set((greatest - least) / 64 + 1);
  const auto bit_of = [&](std::uint64_t word) { return std::uint64_t{1} << ((word - least) % 64); };
  for (const std::uint64_t word : words) set[(word - least) / 64].there |= bit_of(word);
  Ranks ranks;
  for (Part& part : set) {
    part.before = ranks.distinct;
    ranks.distinct += static_cast<std::uint32_t>(std::popcount(part.there));
  }
  ranks.of.reserve(words.size());
  for (const std::uint64_t word : words) {
    const Part& part = set[(word - least) / 64];
    ranks.of.push_back(part.before + static_cast<std::uint32_t>(std::popcount(part.there & (bit_of(word) - 1))));
  }
  return ranks;
}

// The numbers that texts of one length end with, where what stands before them is the same in all; otherwise nothing.
template <class Texts>
std::optional<std::vector<std::uint64_t>> numbers_at_end(const Texts& texts) {
  constexpr std::size_t most_figures = 18;
  const auto figure = [](char c) { return static_cast<std::uint64_t>(static_cast<unsigned char>(c)) - '0'; };
  const std::string_view first = texts[0];
  std::size_t same = first.size();
  while (same > 0 && first.size() - same < most_figures && figure(first[same - 1]) <= 9) --same;
  if (same == first.size()) return std::nullopt;
  std::vector<std::uint64_t> numbers;
  numbers.reserve(texts.size());
  for (std::size_t at = 0; at < texts.size(); ++at) {
    const std::string_view text = texts[at];
    if (text.size() != first.size() || std::memcmp(text.data(), first.data(), same) != 0) return std::nullopt;
    std::uint64_t number = 0;
    bool all_figures = true;
    for (const char c : text.substr(same)) {
      all_figures = all_figures && figure(c) <= 9;
      number = number * 10 + figure(c);
    }
    if (!all_figures) return std::nullopt;
    numbers.push_back(number);
  }
  return numbers;
}

template <class Texts>
Ranks ranks_of(const Texts& texts) {
  if (texts.size() == 0) return {};
  if (const auto numbers = numbers_at_end(texts)) return rank_words(*numbers);
  return TextOrder<Texts>(texts).run();
}

}  // namespace

Ranks rank_words(const std::vector<std::uint64_t>& words) {
  if (words.empty()) return {};
  require(words.size() < UINT32_MAX, "more values than ranks");
  const auto [least, greatest] = std::ranges::minmax(words);
  if (greatest - least < std::max(small_set, bits_per_word * words.size()))
    return rank_close_words(words, least, greatest);
  std::vector<Item> items = items_of(words.size());
  for (std::size_t i = 0; i < items.size(); ++i) items[i].word = words[i];
  std::vector<Item> spare;
  sort_words(items, spare);
  Ranks ranks;
  ranks.of.resize(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i == 0 || items[i].word != items[i - 1].word) ++ranks.distinct;
    ranks.of[items[i].at] = ranks.distinct - 1;
  }
  return ranks;
}

Ranks rank_texts(const std::vector<std::string_view>& texts) { return ranks_of(texts); }

Ranks rank_texts(std::string_view bytes, const std::vector<std::uint64_t>& ends) {
  return ranks_of(TextRun{bytes, ends});
}

}  // namespace hito::runtime
