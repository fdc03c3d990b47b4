#include "runtime/statement/not_counted.h"

#include <algorithm>

#include "base/written.h"

namespace hito::runtime {
namespace {

// Some calculation takes rows of no period too, dated before the end of the term.
bool is_looked_back_at(const core::Contract& contract, core::DatasetId dataset) {
  return std::ranges::any_of(contract.exprs, [&](const core::Expr& expr) {
    const auto* fold = std::get_if<core::Fold>(&expr.node);
    return fold != nullptr && fold->over == dataset &&
           (fold->window == core::Window::last || fold->window == core::Window::year_before);
  });
}

Text outside_in_words(const core::Contract& contract, core::DatasetId dataset, Date date) {
  const Date first = contract.term ? contract.term->first : contract.periods.front().first;
  const Date last = contract.term ? contract.term->last : contract.periods.back().last;
  Text outside = first <= date && date <= last
                     ? say(Written::ledger_outside_periods, {to_iso(date)})
                     : say(Written::ledger_outside_term, {to_iso(date), to_iso(first), to_iso(last)});
  if (last < date || !is_looked_back_at(contract, dataset)) return outside;
  return say(Written::ledger_looked_back_at, {std::move(outside)});
}

}  // namespace

Text not_counted_in_words(const core::Contract& contract, core::DatasetId dataset, RowState state,
                          std::optional<Date> date, std::optional<Date> as_of, const std::optional<Chosen>& chosen) {
  switch (state) {
    case RowState::duplicate:
      if (!chosen || !chosen->line) return say(Written::ledger_duplicate);
      return say(chosen->counts ? Written::ledger_duplicate_of : Written::ledger_duplicate_of_none,
                 {std::to_string(*chosen->line)});
    case RowState::outside_term: return outside_in_words(contract, dataset, *date);
    case RowState::undated: {
      const core::Dataset& declared = contract.datasets[dataset];
      return say(Written::ledger_undated, {declared.columns[*declared.counts_on].name});
    }
    case RowState::after_cutoff:
      if (!date || !as_of || *date <= *as_of) return say(Written::ledger_refers_after_cutoff);
      return say(Written::ledger_after_cutoff, {to_iso(*date), to_iso(*as_of)});
    case RowState::used: break;
  }
  throw InternalError("a row that counts told as one that does not");
}

}  // namespace hito::runtime
