#include "runtime/columns/columns.h"

#include <algorithm>
#include <utility>

#include "runtime/columns/settle.h"
#include "runtime/columns/typed.h"

namespace hito::runtime {

Columns prepare_columns(const core::Contract& contract, Data data, std::optional<Date> as_of,
                        const ColumnsWanted& wanted, unsigned threads, Diagnostics& diagnostics) {
  Columns columns;
  settle_columns(contract, std::move(data), as_of, wanted, threads, diagnostics, columns);
  type_columns(contract, wanted, threads, columns);
  return columns;
}

std::int32_t text_position(const Columns& columns, const std::string& text) {
  const auto found = std::ranges::lower_bound(columns.texts, text);
  require(found != columns.texts.end() && *found == text, "a text that was not asked for");
  return static_cast<std::int32_t>(found - columns.texts.begin());
}

}  // namespace hito::runtime
