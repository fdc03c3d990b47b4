// Sentences in lines of a terminal.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace hito {

// `text` broken between words so that no line takes more than `columns`, the first of which starts `used` columns from
// the left; later lines are indented by `indent` columns, which count. Breaks of `text` itself are kept. A word that is
// wider than a line stands alone in it.
std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent = 0, std::size_t used = 0);

// Each line of `text` on its own: what does not fit goes on four columns further in than the line starts.
std::string wrapped_lines(std::string_view text, std::size_t columns);

}  // namespace hito
