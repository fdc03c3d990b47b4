// What is proved of a contract though no property of it says so.
#pragma once
#include <vector>

#include "driver/driver.h"

namespace hito::driver {

std::vector<Besides> unasked(const core::Contract& contract);

}  // namespace hito::driver
