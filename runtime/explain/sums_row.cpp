// What one row is paid, or why it does not count.
#include <algorithm>

#include "runtime/explain/sums.h"
#include "runtime/statement/row_key.h"
#include "runtime/statement/rows.h"

namespace hito::runtime {

// By clause: lines of the row itself, those that reach it, and its parts of divided ones.
std::map<core::ClauseId, Sums::Pieces> Sums::pieces_of(RowAt row) const {
  const Attribution attribution(contract_);
  std::map<core::ClauseId, Pieces> found;
  for (std::size_t i = 0; i < settlement_.lines.size(); ++i) {
    const Line& line = settlement_.lines[i];
    if (!is_asked(line)) continue;
    const auto each = core::rows_of(contract_.clauses[line.clause]);
    if (each && *each == row.dataset) {
      if (line.row == row.row) found[line.clause].push_back({i, line.payment});
      continue;
    }
    attribution.give_line(words_.rows.data, line, line.payment,
                          [&](core::DatasetId dataset, std::uint32_t at, const Rational& amount) {
                            if (RowAt{dataset, at} == row) found[line.clause].push_back({i, amount});
                          });
  }
  for (std::size_t p = 0; p < settlement_.parts.size(); ++p) {
    const Part& part = settlement_.parts[p];
    const Line& line = settlement_.lines[part.line];
    if (!is_asked(line)) continue;
    attribution.give_part(words_.rows.data, line, part,
                          [&](core::DatasetId dataset, std::uint32_t at, const Rational& amount) {
                            const auto& pay = std::get<core::Pay>(contract_.clauses[line.clause].body);
                            const bool own = RowAt{pay.division->among, part.row} == row;
                            if (RowAt{dataset, at} == row)
                              found[line.clause].push_back({part.line, amount, own ? std::optional(p) : std::nullopt});
                          });
  }
  return found;
}

// In each currency that it is paid in; where it is paid in none, in the first one, with why.
std::vector<Step> Sums::of_row(RowAt row) {
  const auto pieces = pieces_of(row);
  std::vector<Step> all;
  for (const core::UnitId currency : contract_.currencies) {
    Step step = in_currency(row, pieces, currency);
    if (!step.because.empty()) all.push_back(std::move(step));
  }
  if (all.empty()) all.push_back(in_currency(row, {}, contract_.currencies.front()));
  Step& first = all.front();
  if (words_.rows.state(row.dataset, row.row) != RowState::used) first.because.push_back(not_counted(row));
  if (words_.rows.state(row.dataset, row.row) != RowState::duplicate) add_repeated(first, row);
  if (first.because.empty()) {
    // Clauses that pay for it make their lines on days that the cut-off has not reached.
    const bool all_asked = asked_.clauses.empty() && !asked_.period;
    const bool later = all_asked && as_of_ && is_paid_for(contract_, row.dataset);
    first.says += later ? words_.say(Written::why_not_due, {to_iso(*as_of_)}) : words_.say(Written::why_no_lines);
  }
  return all;
}

Step Sums::in_currency(RowAt row, const std::map<core::ClauseId, Pieces>& pieces, core::UnitId currency) {
  Step step =
      words_.paid(StepKind::row, in_period(words_.say(Written::why_of_row, {words_.row(row), words_.place(row)})),
                  Rational(0), currency);
  step.cell = CellAt{row, 0};
  Rational sum;
  for (const auto& [clause, of_clause] : pieces) {
    if (currency_of(clause) != currency) continue;
    Step one = of_clause.size() == 1 ? of_piece(of_clause.front(), true) : of_pieces(clause, of_clause);
    one.part = true;
    sum += *one.number;
    step.because.push_back(std::move(one));
  }
  step.number = sum;
  step.value = words_.money(sum, currency);
  return step;
}

Step Sums::of_pieces(core::ClauseId clause, const Pieces& pieces) {
  Rational sum;
  for (const Piece& piece : pieces) sum += piece.amount;
  Step step = words_.paid(StepKind::clause, in_period(words_.clause(clause)), sum, currency_of(clause));
  step.clause = clause;
  step.source = contract_.clauses[clause].number_span;
  add_pieces(step, pieces, pieces.size() <= explained_whole);
  return step;
}

// Other rows of the same key, which do not count.
void Sums::add_repeated(Step& to, RowAt row) const {
  const auto& states = words_.rows.states[row.dataset.value];
  if (contract_.datasets[row.dataset].identity.empty() ||
      std::ranges::find(states, RowState::duplicate) == states.end())
    return;
  const auto key = row_key(contract_, words_.rows.data, row.dataset, row.row);
  for (std::uint32_t other = 0; other < states.size(); ++other) {
    if (states[other] != RowState::duplicate || row_key(contract_, words_.rows.data, row.dataset, other) != key)
      continue;
    Step step;
    step.kind = StepKind::not_counted;
    step.says = words_.say(Written::why_repeated_elsewhere, {words_.place({row.dataset, other})});
    step.cell = CellAt{{row.dataset, other}, 0};
    to.because.push_back(std::move(step));
  }
}

// Of the rows of its key, the one that the contract chose.
std::optional<Chosen> Sums::chosen_instead_of(RowAt row) const {
  const auto& states = words_.rows.states[row.dataset.value];
  const auto key = row_key(contract_, words_.rows.data, row.dataset, row.row);
  for (std::uint32_t other = 0; other < states.size(); ++other) {
    if (states[other] == RowState::duplicate || states[other] == RowState::after_cutoff) continue;
    if (row_key(contract_, words_.rows.data, row.dataset, other) != key) continue;
    return Chosen{words_.rows.data.tables[row.dataset.value].lines[other], states[other] == RowState::used};
  }
  return std::nullopt;
}

Step Sums::not_counted(RowAt row) const {
  Step step;
  step.kind = StepKind::not_counted;
  step.cell = CellAt{row, contract_.datasets[row.dataset].counts_on.value_or(0)};
  const RowState state = words_.rows.state(row.dataset, row.row);
  const auto chosen = state == RowState::duplicate ? chosen_instead_of(row) : std::nullopt;
  step.says = words_.say(Written::why_not_counted,
                         {not_counted_in_words(contract_, row.dataset, state,
                                               words_.rows.date(contract_, row.dataset, row.row), as_of_, chosen)});
  return step;
}

}  // namespace hito::runtime
