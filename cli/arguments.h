// The words of the command line, understood. Our own reader rather than a library's: options have a name in every
// language, mistakes are Diagnostics in the reader's language with the nearest spelling, and nothing is abbreviated.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "cli/commands.h"

namespace hito::cli {

struct Arguments {
  const VerbRow* verb = nullptr;                    // null: none was given
  std::vector<std::string> operands;                // contracts, a code, a shell
  std::map<Opt, std::vector<std::string>> options;  // values as the program sees them; a flag has one empty value
  bool in_spanish = false;                          // some word is one of Hito's that only Spanish spells so

  bool has(Opt option) const { return options.contains(option); }
  // The value of an option given once; `otherwise` without it.
  std::string one(Opt option, std::string otherwise = {}) const;
  std::vector<std::string> all(Opt option) const;
};

// Mistakes go to `diagnostics`; what could be understood is returned all the same (the language, for one). A command
// line that asks for help or the version has no mistakes.
Arguments read_arguments(const std::vector<std::string>& words, Diagnostics& diagnostics);

}  // namespace hito::cli
