// What people write out of habit, from spreadsheets, other languages or legal prose, and how Hito says it.
#pragma once
#include "compiler/parse/broken.h"

namespace hito::parse {

// Reports the item when the place where it stops making sense is one of these, with what to write instead; otherwise
// says nothing and gives false. An offer is made only where the grammar lets it stand.
bool report_habit(const Reading& reading, Range range, Entry entry, const Expectation& expectation,
                  Diagnostics& diagnostics);

}  // namespace hito::parse
