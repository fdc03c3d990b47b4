#include "compiler/parse/limits.h"
#include "driver/driver.h"
#include "driver/guard.h"
#include "runtime/data/read_file.h"

namespace hito::driver {

Result<Source> load(const std::string& path) {
  return guarded([&]() -> Result<Source> {
    Result<std::string> bytes = runtime::read_whole(path, parse::most_bytes);
    if (!bytes) return std::unexpected(bytes.error());
    return Source(path, std::move(*bytes));
  });
}

}  // namespace hito::driver
