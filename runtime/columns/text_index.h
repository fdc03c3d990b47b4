// Distinct texts by number.
#pragma once
#include <bit>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace hito::runtime {

class TextIndex {
 public:
  // Made for about so many distinct texts; there may be more, up to 2^32 - 2.
  explicit TextIndex(std::size_t expected) { make_room(expected); }

  // Its number; a new text gets the next one, and has to live as long as the index.
  std::uint32_t number(std::string_view text) {
    // Rows often repeat the text of the one before, or go through all texts in their order.
    if (last_ < texts_.size() && texts_[last_] == text) return last_;
    if (last_ + 1 < texts_.size() && texts_[last_ + 1] == text) return ++last_;
    if (2 * texts_.size() >= slots_.size()) make_room(2 * texts_.size());
    const std::uint64_t hash = std::hash<std::string_view>()(text);
    Slot& slot = slot_of(text, hash);
    if (slot.after == 0) {
      texts_.push_back(text);
      slot = {mark_of(hash), static_cast<std::uint32_t>(texts_.size())};
    }
    return last_ = slot.after - 1;
  }
  // By number.
  const std::vector<std::string_view>& texts() const { return texts_; }

 private:
  struct Slot {
    std::uint32_t mark = 0;   // of the text's hash
    std::uint32_t after = 0;  // one more than its number; 0: nothing is here
  };

  static std::uint32_t mark_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32U); }

  // Where the text is, or would be put.
  Slot& slot_of(std::string_view text, std::uint64_t hash) {
    for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
      Slot& slot = slots_[at];
      if (slot.after == 0 || (slot.mark == mark_of(hash) && texts_[slot.after - 1] == text)) return slot;
    }
  }

  void make_room(std::size_t texts) {
    slots_.assign(std::bit_ceil(4 * texts + 16), Slot{});
    for (std::uint32_t k = 0; k < texts_.size(); ++k) {
      const std::uint64_t hash = std::hash<std::string_view>()(texts_[k]);
      slot_of(texts_[k], hash) = {mark_of(hash), k + 1};
    }
  }

  std::vector<std::string_view> texts_;
  std::vector<Slot> slots_;  // a power of two of them, more than twice as many as texts
  std::uint32_t last_ = 0;
};

}  // namespace hito::runtime
