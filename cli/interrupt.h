// Ctrl-C and the signal TERM: the terminal as it was, no half-written file, one sentence, exit code 130 or 143.
#pragma once
#include "cli/console.h"

namespace hito::cli {

// From here on. A signal that the caller has told the program to ignore stays ignored.
void end_cleanly_when_interrupted(const Console& console);

}  // namespace hito::cli
