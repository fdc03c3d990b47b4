#include <algorithm>

#include "base/diagnostics.h"
#include "runtime/data/sha256.h"
#include "runtime/partial/packed.h"
#include "runtime/partial/partial.h"

namespace hito::runtime {
namespace {

constexpr std::string_view magic = "HITOPART";
constexpr unsigned char version = 1;
constexpr std::size_t digest_size = 64;

// Whether a value can stand in a column as it is read: of its kind, or missing.
bool fits(const core::Contract& contract, const core::Field& field, const core::Value& value) {
  using core::Kind;
  if (core::is_missing(value)) return true;
  switch (field.type.kind) {
    case Kind::yes_no: return std::holds_alternative<bool>(value);
    case Kind::number: return std::holds_alternative<Rational>(value);
    case Kind::date: return std::holds_alternative<Date>(value);
    case Kind::choice: {
      const auto* choice = std::get_if<core::Choice>(&value);
      return choice != nullptr && choice->index < contract.choices[field.type.choices].names.size();
    }
    case Kind::text:
    case Kind::identifier:
    case Kind::reference: return std::holds_alternative<std::string>(value);
    case Kind::poison:
    case Kind::estimate: break;
  }
  return false;
}

std::string packed(const PartialRows& rows) {
  std::string out;
  put_number(out, rows.parts.size());
  for (const std::string& part : rows.parts) put_text(out, part);
  put_number(out, rows.tables.size());
  for (std::size_t d = 0; d < rows.tables.size(); ++d) {
    const Table& table = rows.tables[d];
    put_number(out, rows.given[d] ? 1 : 0);
    put_number(out, table.rows());
    put_number(out, table.columns.size());
    // Column by column: what is alike stands together.
    for (const Column& column : table.columns) {
      for (std::size_t row = 0; row < table.rows(); ++row) put_value(out, column.cells[row]);
    }
  }
  return out;
}

std::optional<PartialRows> unpacked(const core::Contract& contract, std::string_view bytes) {
  Unpacking in(bytes);
  PartialRows rows = no_rows(contract, {});
  rows.parts.clear();
  for (std::uint64_t parts = in.number(); parts > 0 && !in.failed(); --parts) rows.parts.emplace(in.text());
  if (in.number() != contract.datasets.size() || in.failed()) return std::nullopt;
  for (std::size_t d = 0; d < rows.tables.size(); ++d) {
    const core::Dataset& dataset = contract.datasets[contract.datasets.id_at(d)];
    Table& table = rows.tables[d];
    rows.given[d] = in.number() == 1;
    const std::uint64_t count = in.number();
    // A value takes a byte at least.
    const bool possible = in.number() == dataset.columns.size() && count <= UINT32_MAX &&
                          (dataset.columns.empty() || count <= in.left() / dataset.columns.size());
    if (in.failed() || !possible) return std::nullopt;
    for (std::size_t c = 0; c < dataset.columns.size(); ++c) {
      for (std::uint64_t row = 0; row < count; ++row) {
        const core::Value value = in.value();
        if (in.failed() || !fits(contract, dataset.columns[c], value)) return std::nullopt;
        table.columns[c].cells.push_back(value);
      }
    }
    table.lines.push_run(1, count);
  }
  return in.failed() || in.left() > 0 ? std::nullopt : std::optional(std::move(rows));
}

}  // namespace

PartialRows no_rows(const core::Contract& contract, std::string part) {
  PartialRows rows;
  rows.given.assign(contract.datasets.size(), false);
  for (const core::Dataset& dataset : contract.datasets) {
    Table& table = rows.tables.emplace_back();
    table.columns.resize(dataset.columns.size());
    table.has_lines = false;
  }
  rows.parts.insert(std::move(part));
  return rows;
}

std::string to_state(const PartialRows& rows, std::string_view bound_to) {
  const std::string plain = packed(rows);
  std::string state(magic);
  state += static_cast<char>(version);
  put_text(state, bound_to);
  put_number(state, plain.size());
  state += deflated(plain);
  return state + sha256(state);
}

std::expected<PartialRows, StateFault> from_state(const core::Contract& contract, std::string_view state,
                                                  std::string_view bound_to) {
  const auto damaged = std::unexpected(StateFault::damaged);
  if (state.size() < magic.size() + 1 + digest_size || !state.starts_with(magic)) return damaged;
  const std::string_view digest = state.substr(state.size() - digest_size);
  state.remove_suffix(digest_size);
  if (sha256(state) != digest) return damaged;
  if (static_cast<unsigned char>(state[magic.size()]) != version) return std::unexpected(StateFault::other_version);
  Unpacking head(state.substr(magic.size() + 1));
  if (head.text() != bound_to) return std::unexpected(StateFault::other_contract);
  const std::uint64_t size = head.number();
  if (head.failed()) return damaged;
  const auto plain = inflated(state.substr(state.size() - head.left()), size);
  auto rows = plain ? unpacked(contract, *plain) : std::nullopt;
  if (!rows) return damaged;
  return std::move(*rows);
}

std::optional<std::string> in_both(const PartialRows& a, const PartialRows& b) {
  for (const std::string& part : a.parts)
    if (b.parts.contains(part)) return part;
  return std::nullopt;
}

void bring_together(PartialRows& to, const PartialRows& more) {
  for (std::size_t d = 0; d < to.tables.size(); ++d) {
    Table& table = to.tables[d];
    const Table& added = more.tables[d];
    for (std::size_t c = 0; c < table.columns.size(); ++c) table.columns[c].cells.append(added.columns[c].cells);
    table.lines.push_run(table.rows() + 1, added.rows());
    to.given[d] = to.given[d] || more.given[d];
  }
  to.parts.insert(more.parts.begin(), more.parts.end());
}

}  // namespace hito::runtime
