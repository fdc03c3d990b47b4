// A row as a person asks for it.
#pragma once
#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "runtime/settlement.h"

namespace hito::driver {

struct AskedRow {
  core::DatasetId dataset;
  std::optional<std::uint32_t> row;       // one of the two
  const runtime::Aside* aside = nullptr;  // set aside, of `data`
};
// "P05", "learners=P05"; several columns separated by commas, those with a comma between quotation marks; a cell as its
// file spells it or as the program does. A row that counts rather than one that does not. Nothing,
// and told, where there is none or where several datasets have one. `data`: the rows as settled.
std::optional<AskedRow> find_row(const core::Contract& contract, const runtime::Settlement& settlement,
                                 const runtime::Data& data, const std::string& asked, Diagnostics& diagnostics);

}  // namespace hito::driver
