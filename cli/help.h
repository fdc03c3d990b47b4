#pragma once
#include <string>

#include "cli/commands.h"

namespace hito::cli {

// What `hito` alone and `hito --help` show.
std::string help(Language language);
// What `hito VERB --help` shows: examples first, then the options.
std::string help(const VerbRow& verb, Language language);
// The script for `shell` (bash, zsh or fish), which offers every spelling; descriptions are in `language`.
std::string completion(std::string_view shell, Language language);

}  // namespace hito::cli
