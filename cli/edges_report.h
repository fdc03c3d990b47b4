// What `hito edges` shows.
#pragma once
#include <string>
#include <vector>

#include "base/source.h"
#include "driver/driver.h"

namespace hito::cli {

// In lines of a terminal of so many columns.
std::string edges_in_text(const Source& source, const core::Contract& contract, const std::vector<driver::Edge>& edges,
                          Language language, std::size_t columns);
// hito.edges/1
std::string edges_in_json(const Source& source, const core::Contract& contract, const std::vector<driver::Edge>& edges,
                          Language language);

}  // namespace hito::cli
