// Rows that hold a fault, and those that rest on them: taken out of their tables before any engine sees them.
#pragma once
#include <optional>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "runtime/data/table.h"

namespace hito::runtime {

// Takes the rows of Table::aside out of every table of `data`, and with them, adding each with its cause: rows of a
// repeated identity where repetition is rejected, rows that share an identity with one taken out, and rows that refer
// to one taken out or to no row at all. Rows dated after `as_of` do not exist for the run, so they take no others with
// them. Source: section 4 of the language page, data errors.
void set_aside(const core::Contract& contract, Data& data, std::optional<Date> as_of);

// Repeated identities and references to no row among the rows that could be read, for data that holds other faults:
// what the engines would report if it did not.
// They are counted in Table::faults too.
void report_related(const core::Contract& contract, Data& data, Diagnostics& diagnostics);

}  // namespace hito::runtime
