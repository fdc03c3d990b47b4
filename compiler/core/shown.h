// Values of data inside messages: what cannot be seen is made visible, what is long is cut.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace hito::core {

// True for spaces of any kind, tabs, line ends and marks of no width.
bool is_blank(char32_t value);
bool starts_or_ends_blank(std::string_view text);
bool only_blanks(std::string_view text);

// `text` for a message: blanks at its ends as ␣ (others than the plain space as <U+00A0>), control characters by
// number, at most 60 characters.
std::string shown(std::string_view text);
// What a message lists, at most; "…" stands for the rest.
inline constexpr std::size_t most_listed = 12;
// "`a`, `b`, `c`", `most` of them.
std::string list_of(const std::vector<std::string>& names, std::size_t most = most_listed);

}  // namespace hito::core
