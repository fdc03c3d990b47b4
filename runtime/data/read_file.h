// A small file read whole: a contract, reported values.
#pragma once
#include <string>

#include "base/diagnostics.h"

namespace hito::runtime {

// Whole file as bytes; a Failure for a missing file, a folder, no permission, over 4 GiB.
Result<std::string> read_file(const std::string& path);
// What error `error` of the system means for reading `path`.
Failure read_failure(const std::string& path, int error);

}  // namespace hito::runtime
