#include "driver/partial.h"

#include <memory>
#include <utility>

#include "base/written.h"
#include "driver/guard.h"
#include "driver/reading.h"
#include "runtime/data/sha256.h"
#include "runtime/reference/keys.h"

namespace hito::driver {
namespace {

Failure wrong(std::string_view argument, Written how, const std::vector<Text>& args = {}) {
  return {Code::call_wrong, {std::string(argument), say(how, args)}};
}

// Of every text that the contract is made of.
std::string digest_of(const Source& source) { return runtime::sha256(source.text()); }

Written told(runtime::StateFault fault) {
  switch (fault) {
    case runtime::StateFault::damaged: return Written::partial_damaged;
    case runtime::StateFault::other_version: return Written::partial_other_version;
    case runtime::StateFault::other_contract: return Written::partial_other_contract;
  }
  throw InternalError("a fault of a state out of its enumeration");
}

}  // namespace

Result<Partial> Partial::begin(const Compiled& compiled, std::string part) {
  return guarded([&]() -> Result<Partial> {
    if (const auto dataset = runtime::dataset_in_file_order(compiled.contract))
      return std::unexpected(
          wrong("contract", Written::partial_in_file_order, {compiled.contract.datasets[*dataset].name}));
    return Partial(runtime::no_rows(compiled.contract, std::move(part)));
  });
}

Result<Partial> Partial::load(const Source& source, const Compiled& compiled, std::string_view state) {
  return guarded([&]() -> Result<Partial> {
    auto rows = runtime::from_state(compiled.contract, state, digest_of(source));
    if (!rows) return std::unexpected(wrong("state", told(rows.error())));
    return Partial(std::move(*rows));
  });
}

Result<void> Partial::update(const Compiled& compiled, const GivenData& given, const runtime::ReadOptions& reading,
                             Diagnostics& diagnostics) {
  return guarded([&]() -> Result<void> {
    const auto dataset = dataset_named(compiled.contract, given.dataset, diagnostics);
    if (!dataset) return {};
    auto table = runtime::read_rows(compiled.contract, *dataset, given.rows, reading, diagnostics);
    if (!table) return std::unexpected(table.error());
    if (diagnostics.has_errors()) return {};
    runtime::PartialRows more = runtime::no_rows(compiled.contract, {});
    more.parts.clear();
    more.given[dataset->value] = true;
    more.tables[dataset->value] = std::move(*table);
    runtime::bring_together(rows_, more);
    return {};
  });
}

Result<std::string> Partial::save(const Source& source, const Compiled& compiled) const {
  return guarded([&]() -> Result<std::string> {
    runtime::PartialRows rows = rows_;
    runtime::put_in_order(compiled.contract, rows);
    return runtime::to_state(rows, digest_of(source));
  });
}

Result<void> Partial::merge(const Partial& more) {
  return guarded([&]() -> Result<void> {
    if (const auto part = runtime::in_both(rows_, more.rows_))
      return std::unexpected(wrong("state", Written::partial_twice, {*part}));
    runtime::bring_together(rows_, more.rows_);
    return {};
  });
}

Result<std::optional<Paid>> Partial::finish(const Source& source, const Compiled& compiled, PayRequest request,
                                            Diagnostics& diagnostics) const {
  return guarded([&]() -> Result<std::optional<Paid>> {
    const core::Contract& contract = compiled.contract;
    runtime::PartialRows rows = rows_;
    runtime::put_in_order(contract, rows);
    if (const auto row = runtime::undecided(contract, rows)) {
      // Said as of a key that may not be there twice: which of its rows counts nobody can know.
      const core::Dataset& dataset = contract.datasets[row->dataset];
      runtime::Data data;
      for (std::size_t d = 0; d < rows.tables.size(); ++d) {
        rows.tables[d].file = contract.datasets[contract.datasets.id_at(d)].name;
        data.tables.push_back(rows.tables[d]);
      }
      DataPlace place = runtime::place_of(contract, data, row->dataset, row->row, dataset.identity.front());
      const std::string key = place.value;
      diagnostics.report(Code::repeated_key, std::move(place),
                         {key, dataset.name, runtime::where_in_file(data.tables[row->dataset.value], row->first)});
      return std::nullopt;
    }
    request.only_given = true;
    for (std::size_t d = 0; d < rows.tables.size(); ++d) {
      if (!rows.given[d]) continue;
      const std::string& name = contract.datasets[contract.datasets.id_at(d)].name;
      rows.tables[d].file = name;
      request.data.push_back(
          {name, runtime::RowSource(name, std::make_shared<const runtime::Table>(std::move(rows.tables[d])))});
    }
    return pay(source, compiled, request, diagnostics);
  });
}

}  // namespace hito::driver
