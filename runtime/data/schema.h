// The columns that a contract asks for, for those who prepare its data.
#pragma once
#include <string>

#include "base/diagnostics.h"
#include "compiler/core/core.h"

namespace hito::runtime {

// For a person: every dataset with its columns, what each holds and how it is written, in lines of `columns` columns.
std::string schema_text(const core::Contract& contract, Language language, std::size_t columns = no_limit);
// The header line of a CSV file of the dataset.
std::string schema_template(const core::Dataset& dataset);
// A Frictionless Data Package (version 2) with one tabular resource per dataset: datapackage.json.
std::string schema_frictionless(const core::Contract& contract);

}  // namespace hito::runtime
