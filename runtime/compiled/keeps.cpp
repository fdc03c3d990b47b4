#include "runtime/compiled/keeps.h"

#include <limits>
#include <optional>

#include "base/diagnostics.h"
#include "runtime/columns/columns.h"
#include "runtime/cut/cut.h"

namespace hito::runtime {
namespace {

using core::Kind;

constexpr std::uint64_t word = sizeof(std::int32_t), wide = sizeof(std::int64_t);

bool fits_word(const core::Field& column) {
  if (!column.bounds.low || !column.bounds.high) return false;
  const Rational scale(Integer::pow10(column.decimals));
  const Rational most(std::int64_t{std::numeric_limits<std::int32_t>::max()});
  return *column.bounds.high * scale <= most && -*column.bounds.low * scale <= most;
}

std::uint64_t of_cell(const core::Field& column) {
  const std::uint64_t mark = column.may_miss ? 1 : 0;
  switch (column.type.kind) {
    case Kind::yes_no: return mark + 1;
    case Kind::date:
    case Kind::choice: return mark + word;
    case Kind::number: return mark + (fits_word(column) ? word : wide);
    case Kind::text:
    case Kind::identifier: return mark + wide;
    // Its text, the row it means and the code of its key.
    case Kind::reference: return mark + wide + word + word;
    case Kind::poison:
    case Kind::estimate: break;
  }
  throw InternalError("a kind that no column has");
}

KeptBytes::Row of_row(const core::Dataset& dataset) {
  // Its state, its place in order and those that count in order; where it has a date, its period, twice.
  KeptBytes::Row row{sizeof(RowState) + 3 * word, false};
  if (dataset.counts_on) row.bytes += sizeof(std::optional<std::uint32_t>) + word;
  for (const core::Field& column : dataset.columns) {
    row.bytes += of_cell(column);
    row.texts = row.texts || column.type.kind == Kind::text || column.type.kind == Kind::identifier ||
                column.type.kind == Kind::reference;
  }
  // The code of each column of a key, that of all of them, and the row that counts.
  const std::size_t keys = dataset.identity.size();
  if (keys > 0) row.bytes += word * (keys + (keys > 1 ? 1 : 0) + 1);
  return row;
}

}  // namespace

KeptBytes kept_bytes(const core::Contract& contract) {
  KeptBytes kept;
  for (const core::Dataset& dataset : contract.datasets) kept.rows.push_back(of_row(dataset));
  // Row, period and date; entitlement and payment; and by a cap its number, unit, cell and the code of that.
  kept.line = 3 * word + 2 * wide + 3 * word + wide;
  return kept;
}

}  // namespace hito::runtime
