#include <cerrno>
#include <cstdio>

#include "driver/driver.h"
#include "driver/guard.h"
#include "driver/reason.h"
#include "driver/standard_input.h"
#include "runtime/data/read_file.h"

namespace hito::driver {

Result<std::string> read_standard_input() {
  std::string bytes;
  char block[1 << 16];
  for (std::size_t got = 0; (got = std::fread(block, 1, sizeof block, stdin)) > 0;) bytes.append(block, got);
  if (std::ferror(stdin) != 0) {
    return std::unexpected(Failure{Code::cannot_read_input, {reason_of(errno)}});
  }
  return bytes;
}

Result<Source> load(const std::string& path) {
  return guarded([&]() -> Result<Source> {
    Result<std::string> bytes = path == "-" ? read_standard_input() : runtime::read_file(path);
    if (!bytes) return std::unexpected(bytes.error());
    return Source(path, std::move(*bytes));
  });
}

}  // namespace hito::driver
