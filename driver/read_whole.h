// Contracts and reported values, read whole and within a limit. Data files, which may be far larger, have a reader of
// their own.
#pragma once
#include <sys/stat.h>

#include <cstddef>
#include <string>

#include "base/diagnostics.h"
#include "compiler/parse/limits.h"

namespace hito::driver {

// A contract; one that is larger is no contract.
inline constexpr std::size_t most_contract_bytes = parse::most_bytes;
// A JSON file of reported values.
inline constexpr std::size_t most_input_bytes = std::size_t{16} << 20;

// The bytes of `path`, at most `most`. A Failure when the file cannot be read, is larger, or changes meanwhile.
Result<std::string> read_whole(const std::string& path, std::size_t most);

// Whether a file that was `before` when its reading began, and gave `bytes`, is still the same `after` it.
bool changed_meanwhile(const struct stat& before, const struct stat& after, std::size_t bytes);

}  // namespace hito::driver
