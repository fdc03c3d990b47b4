// What differs between two texts, as text for a terminal and as JSON.
#pragma once
#include <cstddef>
#include <string>

#include "driver/diff.h"

namespace hito::cli {

std::string diff_text(const driver::TextOf& first, const driver::TextOf& second, const driver::DiffReport& report,
                      Language language, std::size_t columns);
// hito.diff/1
std::string diff_json(const driver::TextOf& first, const driver::TextOf& second, const driver::DiffReport& report,
                      Language language);

}  // namespace hito::cli
