// The optional component libhito_arrow.so: whether it is here, and what it can do. It is looked for where the variable
// HITO_ARROW says; without it beside the program (or libhito.so), and in ../lib/hito and ../libexec/hito from there.
#pragma once
#include <string>

#include "base/diagnostics.h"
#include "runtime/data/arrow_component.h"

namespace hito::runtime {

struct ArrowLibrary {
  std::string path;     // of the component
  std::string version;  // of Arrow C++
  HitoArrowOpen* open = nullptr;
  HitoArrowWrite* write = nullptr;
};

// Loaded at the first call and kept. A Failure where it is not here, for `file`, and where it is but cannot be used.
Result<ArrowLibrary> arrow_library(const std::string& file);

}  // namespace hito::runtime
