// Why a condition of an example does not hold: what each side of it came to.
#pragma once
#include <vector>

#include "driver/driver.h"
#include "runtime/reference/reference.h"

namespace hito::driver {

// Of a condition that does not hold, one difference for each of its parts joined by `and` that does not. Of an equality
// with a figure of the result, the figure expected and the one found; of any other, its sides with their values.
std::vector<Difference> why_not(const runtime::Request& request, const runtime::Settlement& settlement,
                                core::ExprId condition);

}  // namespace hito::driver
