#include "compiler/amend/amend.h"

namespace hito {
namespace {

constexpr std::string_view digits = "0123456789";

// The digits that open `number`, without zeros in front; and what is left of it.
std::string_view take_digits(std::string_view& number) {
  const std::size_t end = std::min(number.find_first_not_of(digits), number.size());
  std::string_view taken = number.substr(0, end);
  number.remove_prefix(end);
  taken.remove_prefix(std::min(taken.find_first_not_of('0'), taken.size()));
  return taken;
}

}  // namespace

bool numbered_before(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    const std::string_view one = take_digits(a), other = take_digits(b);
    if (one.size() != other.size()) return one.size() < other.size();
    if (one != other) return one < other;
    // A letter, or the point before the next digits.
    if (a.empty() || b.empty()) break;
    if (a.front() != b.front()) return b.front() == '.' || (a.front() != '.' && a.front() < b.front());
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  return a.size() < b.size();
}

}  // namespace hito
