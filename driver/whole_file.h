// The abstract tree of a contract with the files that it includes and its amendments laid over it.
#pragma once
#include "base/diagnostics.h"
#include "base/source.h"
#include "compiler/syntax/ast.h"

namespace hito::driver {

ast::File whole_file(const Source& source, Diagnostics& diagnostics);

}  // namespace hito::driver
