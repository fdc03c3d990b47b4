// What is checked before any token exists, so that no file can exhaust the machine.
#pragma once
#include <cstddef>
#include <string_view>

#include "base/diagnostics.h"
#include "base/source.h"

namespace hito::parse {

inline constexpr std::size_t most_bytes = std::size_t{1} << 20;
inline constexpr std::size_t most_nesting = 256;
// Characters of a name.
inline constexpr std::size_t most_name_characters = 200;
// Operations in a row without parentheses, and signs before a value.
inline constexpr std::size_t most_links = 1000;

// Operations of one expression and its arguments, which hold chains of up to most_links.
inline constexpr std::size_t most_operations = 4 * most_links;
// Items whose mistake is looked into; those that follow are left out and counted.
inline constexpr std::size_t most_broken_items = 1000;

// Size (1 MiB), UTF-8 and nesting of parentheses (256). False, with one diagnostic, when the file is not to be read.
// `text` is what readable() left of the source.
bool within_limits(const Source& source, std::string_view text, Diagnostics& diagnostics);

}  // namespace hito::parse
