// A text looked at 64 bytes at a time. Part of read_rows.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hito::runtime {

// Bytes that marks_of looks at together; as many can be read after the end of its text.
inline constexpr std::size_t scan_bytes = 64;

struct TextFacts {
  std::uint64_t line_ends = 0;
  bool ascii = true;  // no byte beyond 0x7F
  bool nul = false;   // there is a byte 0
};
TextFacts facts_of(std::string_view text);

struct Census {
  std::uint64_t lines = 0;
  bool blank = false;        // some line has nothing on it
  bool returns = false;      // there are carriage returns
  bool lone_return = false;  // one of them is not followed by a line end
  // Every byte is a visible character of ASCII or a space, but for line ends, carriage returns and `separator`.
  bool visible = true;
};
// Of a text that is whole lines.
Census census_of(std::string_view text, char separator);

struct Marked {
  std::size_t marks = 0, ends = 0;
};
// Where `separator`, line ends and `third` stand in bytes [from, to) of `text`, in order, and where line ends do.
// `from` and `to` are multiples of scan_bytes, or `to` is the end of the text. `marks` and `ends` have room for as many
// as there are bytes, and 8 more.
Marked marks_of(std::string_view text, std::size_t from, std::size_t to, char separator, char third,
                std::uint32_t* marks, std::uint32_t* ends);

}  // namespace hito::runtime
