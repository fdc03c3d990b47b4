// Amendments laid over a contract: its abstract tree with every change in its place, and since when each holds.
#pragma once
#include <string_view>

#include "base/diagnostics.h"
#include "compiler/syntax/ast.h"

namespace hito {

// The contract as its amendments leave it, the first one first; each acts on what those before it left. A change that
// holds from a day on is a further version beside what it changes (ast::Define::later, a dated version of a table, a
// clause of the same number after the one it replaces); one with retroactive effect takes its place. Examples are of
// the text they were written for: only those of the last amendment stay. What cannot be laid over is reported and left
// out. Source of the rules: language reference, "Amendments".
ast::File amend(ast::File contract, Diagnostics& diagnostics);

// Whether clause `a` is written before clause `b` where clauses are in order: 2 before 10, 5.1 before 5.1a and 5.1.1.
bool numbered_before(std::string_view a, std::string_view b);

}  // namespace hito
