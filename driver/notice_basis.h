// What the amounts of a settlement were read from: lines of tables, figures with a name.
#pragma once
#include <map>

#include "documents/notice/notice.h"
#include "driver/driver.h"

namespace hito::driver {

// By the first version of each payment clause, of the lines of `period` where one is given. The same whatever engine
// settled: it is worked out again, line by line, and only of data small enough to be looked at by a person.
std::map<core::ClauseId, documents::ClauseBasis> notice_basis(const core::Contract& contract, const Paid& paid,
                                                              std::optional<std::uint32_t> period);

}  // namespace hito::driver
