// Cells as a file of data has them: yes and no in one language, where the contract says no other words for them.
#pragma once
#include <string>
#include <vector>

#include "compiler/core/core.h"

namespace hito::documents::prose {

std::string cell_in_file(const core::Contract& contract, const core::Field& field, const core::Value& value,
                         Language language);
// A row of the dataset, one cell for each column: of the contract's examples where one has it, else made so that the
// declarations allow it.
std::vector<std::string> example_cells(const core::Contract& contract, core::DatasetId dataset, Language language);

}  // namespace hito::documents::prose
