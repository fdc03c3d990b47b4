#pragma once
#include <string>

#include "cli/commands.h"

namespace hito::cli {

// What `hito` alone and `hito --help` show, in lines of at most `columns`.
std::string help(Language language, std::size_t columns = no_limit);
// What `hito VERB --help` shows: examples first, then the options.
std::string help(const VerbRow& verb, Language language, std::size_t columns = no_limit);
// The script for `shell` (bash, zsh or fish), which offers every spelling; descriptions are in `language`.
std::string completion(std::string_view shell, Language language);

// The manual page hito(1), in the language of man(7).
std::string manual(Language language);

// "--data, --datos NAME=FILE": how an option is written.
std::string option_names(const OptionRow& row, Language language);
std::string usage_of(const VerbRow& verb, Language language);

}  // namespace hito::cli
