// The command that works a payment out again, as it is typed.
#pragma once
#include <string>

#include "cli/arguments.h"
#include "runtime/statement/statement.h"

namespace hito::cli {

// With every file that was read, and what else decides the amounts; without what only decides how they are shown.
std::string run_again(const Arguments& arguments, const runtime::Statement& statement, Language language);

}  // namespace hito::cli
