// Suggestions for words that are nearly right.
#include <algorithm>
#include <numeric>

#include "base/diagnostics.h"
#include "base/unicode.h"

namespace hito {
namespace {

constexpr std::size_t short_word = 5;

// Letters added, dropped, changed or swapped with their neighbour to go from one word to the other (Damerau and
// Levenshtein's distance, with no letter edited twice).
std::size_t typing_slips(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> two_back(b.size() + 1);
  std::vector<std::size_t> back(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    two_back.swap(back);
    back.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = back[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({back[j] + 1, row[j - 1] + 1, changed});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], two_back[j - 2] + 1);
    }
  }
  return row[b.size()];
}

}  // namespace

std::string closest(std::string_view word, const std::vector<std::string>& candidates) {
  const std::u32string wanted = fold(word);
  const std::size_t most = wanted.size() < short_word ? 1 : 2;
  std::string best;
  std::size_t best_slips = most + 1;
  for (const std::string& candidate : candidates) {
    if (candidate.empty() || candidate == word) continue;
    const std::u32string offered = fold(candidate);
    const std::size_t longer = std::max(offered.size(), wanted.size());
    const std::size_t shorter = std::min(offered.size(), wanted.size());
    if (longer - shorter > most) continue;
    const std::size_t slips = typing_slips(wanted, offered);
    // A word of which every letter would change is another word.
    if (slips > most || slips >= longer) continue;
    // Equally near: the first in byte order, so that the order of candidates does not matter.
    if (slips < best_slips || (slips == best_slips && candidate < best)) {
      best = candidate;
      best_slips = slips;
    }
  }
  return best;
}

}  // namespace hito
