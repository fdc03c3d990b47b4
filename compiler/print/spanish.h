// What Spanish asks of words for the sake of the noun or the sound next to them.
#pragma once
#include <string>
#include <string_view>

namespace hito::print {

// By the ending of the noun, or of the first noun of a name like `visitas_de_control`: -a, -as, -ión, -iones, -dad,
// -dades are feminine; so are not `día`, `programa` and their like.
bool is_feminine(std::string_view noun);
bool is_plural(std::string_view noun);

// `y` becomes `e` before it, `o` becomes `u`. The text may be a word, a name in backticks or a number (8, 11_000).
bool sounds_like_i(std::string_view text);
bool sounds_like_o(std::string_view text);

}  // namespace hito::print
