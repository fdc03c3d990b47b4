// What is proved though nobody asked, as `hito prove` shows it.
#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "base/source.h"
#include "driver/driver.h"

namespace hito::cli {

// Under a heading; empty where there is nothing.
std::string besides_in_text(const Source& source, const std::vector<driver::Besides>& besides, Language language);
nlohmann::ordered_json besides_in_json(const Source& source, const std::vector<driver::Besides>& besides,
                                       Language language);

}  // namespace hito::cli
