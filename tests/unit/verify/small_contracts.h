// Beginnings of small contracts, and contracts of files, for tests of what is proved.
#pragma once
#include <optional>
#include <string>

#include "driver/driver.h"

namespace hito {

inline const std::string head = R"(contract "T"
  currency PEN
  rounding to the nearest 0.01, half up
payer    "A"
provider "B"
)";
inline const std::string by_quarter = R"(contract "T"
  currency PEN
  term     2026-01-01 to 2026-12-31
  periods  calendar quarterly
  rounding to the nearest 0.01, half up
payer    "A"
provider "B"
)";
// Of which two references may lead to one row.
inline const std::string deals = R"(
data firms, one row per firm
  identified by id
  id   identifier
data deals, one row per deal
  identified by id
  id   identifier
  seller reference to firms
  buyer  reference to firms
)";

// Nothing where it is no whole contract: a library, an amendment, one with mistakes.
inline std::optional<driver::Compiled> whole_contract(const std::string& path) {
  Diagnostics found;
  const auto source = driver::load_whole(path, found);
  if (!source || found.has_errors()) return std::nullopt;
  auto compiled = driver::compile(*source, found);
  if (!compiled || found.has_errors() || compiled->contract.is_library) return std::nullopt;
  return std::move(*compiled);
}

}  // namespace hito
