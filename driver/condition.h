// Why a condition of an example or property does not hold: what each side of it came to.
#pragma once
#include <vector>

#include "driver/driver.h"
#include "runtime/reference/reference.h"

namespace hito::driver {

// Of a condition that does not hold, one difference for each of its parts joined by `and` that does not. Of an equality
// with a figure of the result, the figure expected and the one found; of any other, its sides with their values.
std::vector<Difference> why_not(const runtime::Request& request, const runtime::Settlement& settlement,
                                core::ExprId condition);

// Of a condition that does not hold, what is compared in the parts of it that do not: all but what is written out, the
// figures of the result by themselves, and the condition as a whole.
// Of a condition on each period or row, in the first one in which it does not hold.
std::vector<Side> failing_sides(const runtime::Request& request, const runtime::Settlement& settlement,
                                const core::Holds& property);

}  // namespace hito::driver
