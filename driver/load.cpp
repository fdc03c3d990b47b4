#include <cerrno>
#include <cstdio>

#include "driver/driver.h"
#include "driver/guard.h"
#include "driver/read_whole.h"
#include "driver/reason.h"
#include "driver/standard_input.h"

namespace hito::driver {

Result<std::string> read_standard_input(std::size_t most) {
  std::string bytes;
  char block[1 << 16];
  for (std::size_t got = 0; (got = std::fread(block, 1, sizeof block, stdin)) > 0;) {
    bytes.append(block, got);
    if (bytes.size() > most) return std::unexpected(Failure{Code::read_file_over_limit, {"-", std::to_string(most)}});
  }
  if (std::ferror(stdin) != 0) {
    return std::unexpected(Failure{Code::cannot_read_input, {reason_of(errno)}});
  }
  return bytes;
}

Result<Source> load(const std::string& path) {
  return guarded([&]() -> Result<Source> {
    Result<std::string> bytes =
        path == "-" ? read_standard_input(most_contract_bytes) : read_whole(path, most_contract_bytes);
    if (!bytes) return std::unexpected(bytes.error());
    return Source(path, std::move(*bytes));
  });
}

}  // namespace hito::driver
