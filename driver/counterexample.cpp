#include "driver/counterexample.h"

#include <algorithm>

#include "driver/claim.h"
#include "driver/sound.h"
#include "driver/trial.h"
#include "runtime/reference/splits.h"

namespace hito::driver {
namespace {

// Whether rows say whom they belong to, as those of a file have to.
bool say_what_they_refer_to(const core::Contract& contract, const core::Example& example) {
  return std::ranges::all_of(example.data, [&](const core::GivenRows& rows) {
    const auto& columns = contract.datasets[rows.dataset].columns;
    for (core::ColumnIndex c = 0; c < columns.size(); ++c)
      if (columns[c].type.kind == core::Kind::reference && !columns[c].may_miss &&
          std::ranges::find(rows.columns, c) == rows.columns.end())
        return false;
    return true;
  });
}

bool compares_two_runs(const core::Property& property) {
  return std::holds_alternative<core::Monotone>(property.kind) ||
         std::holds_alternative<core::Splitting>(property.kind);
}

}  // namespace

std::optional<runtime::Request> request_of(const core::Contract& contract, const core::Example& written) {
  const core::Example example = with_keys(contract, written);
  if (!is_sound(contract, example) || !say_what_they_refer_to(contract, example)) return std::nullopt;
  return runtime::Request{contract, data_of(contract, example), inputs_of(contract, example), example.as_of};
}

std::optional<runtime::Settlement> settled_on(const core::Contract& contract, const core::Example& example) {
  auto request = request_of(contract, example);
  if (!request) return std::nullopt;
  Diagnostics found;
  auto settlement = runtime::settle(std::move(*request), found);
  if (found.has_errors()) return std::nullopt;
  return settlement;
}

namespace {

std::optional<runtime::Examined> examined(const core::Contract& contract, const core::Property& property,
                                          const Counterexample& counterexample) {
  const auto before = request_of(contract, counterexample.before);
  if (!before) return std::nullopt;
  std::optional<runtime::Request> after;
  if (compares_two_runs(property)) {
    if (!counterexample.after) return std::nullopt;
    auto made = request_of(contract, *counterexample.after);
    if (!made) return std::nullopt;
    after.emplace(std::move(*made));
  }
  return runtime::examine_pair(*before, after ? &*after : nullptr, property);
}

}  // namespace

Claim claim_of(const core::Contract& contract, const core::Property& property) {
  return {contract, property, [&contract, &property](const Counterexample& counterexample) {
            return examined(contract, property, counterexample);
          }};
}

std::optional<Refuted> confirm(const core::Contract& contract, const core::Property& property,
                               const Counterexample& counterexample) {
  const auto found = examined(contract, property, counterexample);
  if (!found || found->finding.verdict != runtime::Verdict::fails_here) return std::nullopt;
  return Refuted{found->finding.witness, runtime::figures_of(contract, property)};
}

core::Example split_in_two(const core::Example& before, const core::SplitRows& rows, std::uint32_t row,
                           const std::vector<Rational>& first) {
  core::Example after = before;
  const auto given = std::ranges::find(after.data, rows.dataset, &core::GivenRows::dataset);
  require(given != after.data.end() && row < given->rows.size(), "a row to split that is not given");
  const auto place_of = [&](core::ColumnIndex column) {
    return static_cast<std::size_t>(std::ranges::find(given->columns, column) - given->columns.begin());
  };
  given->rows.insert(given->rows.begin() + row, std::vector<core::Value>(given->rows[row]));
  for (std::size_t i = 0; i < rows.quantities.size(); ++i) {
    const std::size_t at = place_of(rows.quantities[i]);
    if (at == given->columns.size() || core::is_missing(given->rows[row][at])) continue;
    const Rational whole = std::get<Rational>(given->rows[row][at]);
    given->rows[row][at] = first[i];
    given->rows[row + 1][at] = whole - first[i];
  }
  if (rows.renamed && place_of(*rows.renamed) < given->columns.size()) {
    const std::size_t at = place_of(*rows.renamed);
    std::vector<core::Value> cells;
    for (const auto& cell : given->rows) cells.push_back(cell[at]);
    given->rows[row + 1][at] = runtime::another_text(cells, given->rows[row][at]);
  }
  return after;
}

}  // namespace hito::driver
