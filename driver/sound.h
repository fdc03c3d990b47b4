// Whether data that no file and no author wrote could be given to a contract.
#pragma once
#include <string>

#include "compiler/core/core.h"

namespace hito::driver {

// The value as a cell of an example spells it, without its unit: plain digits, percents with %, ISO dates, choices by
// name. The value is one that the field can hold.
std::string cell_of(const core::Contract& contract, const core::Field& field, const core::Value& value);

// As the files of its dataset write it, which is how a reference to the row of that key is written.
std::string spelled_in_data(const core::Contract& contract, const core::Field& key, const core::Value& value);

// References by the key of the row, as data spell it, where they say its position among the given rows.
core::Example with_keys(const core::Contract& contract, core::Example example);

// The other way about; references to no row stay as they are.
core::Example with_positions(const core::Contract& contract, core::Example example);

// Every value is one that its column or reported value can hold and that can be written down: its kind, range,
// decimals; missing only where that may be; identities are given. What rows say of each other is not looked at: a run
// does that.
bool is_sound(const core::Contract& contract, const core::Example& example);

}  // namespace hito::driver
