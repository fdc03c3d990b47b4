// From what the author wrote to what it means: names, types, units, presence, identity, references, periods.
#pragma once
#include "base/diagnostics.h"
#include "base/source.h"
#include "compiler/core/core.h"
#include "compiler/syntax/ast.h"

namespace hito {

// Always returns a contract; where something was wrong it holds poison, which raises no further message. It may be
// evaluated only when `diagnostics` has no error. `source` gives properties their text.
core::Contract check(const ast::File& file, const Source& source, Diagnostics& diagnostics);

}  // namespace hito
