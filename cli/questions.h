// The questions of `hito init`, on a terminal.
#pragma once
#include "base/diagnostics.h"
#include "cli/console.h"
#include "cli/start.h"

namespace hito::cli {

// Whether somebody can answer: the standard input is a terminal.
bool can_ask();
// Asks on the error output and reads the standard input, each question until its answer can be used. A Failure when
// the input ends before the last one.
Result<Start> ask_start(const Console& console);

}  // namespace hito::cli
