// What each fuzz target does with the bytes it is given. A target returns for any bytes; a property that does not hold
// ends the process, which libFuzzer and the replay of the corpus both see.
#pragma once
#include <array>
#include <string_view>

namespace hito::fuzz {

void scanner(std::string_view bytes);
void phrases(std::string_view bytes);
void parser(std::string_view bytes);
void layout(std::string_view bytes);
void meaning(std::string_view bytes);
void csv(std::string_view bytes);
void json_lines(std::string_view bytes);
void inputs(std::string_view bytes);
void literals(std::string_view bytes);

struct Target {
  std::string_view name;
  void (*run)(std::string_view);
};
inline constexpr std::array targets{
    Target{"scanner", scanner},       Target{"phrases", phrases}, Target{"parser", parser},
    Target{"layout", layout},         Target{"meaning", meaning}, Target{"csv", csv},
    Target{"json_lines", json_lines}, Target{"inputs", inputs},   Target{"literals", literals},
};

}  // namespace hito::fuzz
