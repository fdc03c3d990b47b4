#include "runtime/explain/sums.h"

#include <algorithm>

#include "runtime/statement/rows.h"
#include "runtime/statement/words.h"

namespace hito::runtime {
Sums::Sums(const Words& words, const Settlement& settlement, const Account& account, LineExplainer& lines,
           const Asked& asked, std::optional<Date> as_of)
    : words_(words),
      contract_(words.contract),
      settlement_(settlement),
      account_(account),
      lines_(lines),
      asked_(asked),
      as_of_(as_of) {}

bool Sums::is_asked(const Line& line) const {
  const bool of_clause =
      asked_.clauses.empty() || std::ranges::find(asked_.clauses, line.clause) != asked_.clauses.end();
  return of_clause && (!asked_.period || line.period == *asked_.period) && !of_another_version(contract_, line);
}

std::string Sums::in_period(std::string says) const {
  if (!asked_.period) return says;
  return words_.say(Written::why_of_period, {std::move(says), words_.period(*asked_.period)});
}

// A cap, an exception and a distribution are in the currency of the clauses that they are about.
core::UnitId Sums::currency_of(core::ClauseId id) const {
  const core::Clause& clause = contract_.clauses[id];
  if (clause.currency.valid()) return clause.currency;
  if (const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body))
    return contract_.clauses[caps->front().on.front()].currency;
  if (const auto* distribution = std::get_if<core::Distribute>(&clause.body))
    return contract_.clauses[distribution->on.front()].currency;
  for (const Line& line : settlement_.lines)
    if (line.exception == id) return contract_.clauses[line.clause].currency;
  return contract_.currencies.front();
}

std::vector<Step> Sums::of_clauses() {
  std::vector<Step> all;
  if (!asked_.clauses.empty()) {
    for (const core::ClauseId id : asked_.clauses) all.push_back(of_clause(id, true));
    return all;
  }
  for (const core::UnitId currency : contract_.currencies) {
    Step total = words_.paid(StepKind::total, in_period(words_.say(Written::why_total)), Rational(0), currency);
    Rational sum;
    for (std::size_t c = 0; c < contract_.clauses.size(); ++c) {
      const core::ClauseId id = contract_.clauses.id_at(c);
      if (currency_of(id) != currency || lines_of(id).empty()) continue;
      Step step = of_clause(id, false);
      step.part = true;
      sum += *step.number;
      total.because.push_back(std::move(step));
    }
    total.number = sum;
    total.value = words_.money(sum, currency);
    all.push_back(std::move(total));
  }
  return all;
}

Sums::Pieces Sums::lines_of(core::ClauseId id) const {
  Pieces pieces;
  for (std::size_t i = 0; i < settlement_.lines.size(); ++i) {
    const Line& line = settlement_.lines[i];
    if (line.clause == id && is_asked(line)) pieces.push_back({i, line.payment});
  }
  return pieces;
}

Step Sums::of_clause(core::ClauseId id, bool alone) {
  const auto& body = contract_.clauses[id].body;
  if (std::holds_alternative<std::vector<core::Cap>>(body)) return of_caps(id);
  if (std::holds_alternative<core::SaidElsewhere>(body)) return of_exception(id);
  if (std::holds_alternative<core::Distribute>(body)) return of_distribution(id);
  Pieces pieces = lines_of(id);
  Rational sum;
  for (const Piece& piece : pieces) sum += piece.amount;
  Step step = words_.paid(StepKind::clause, in_period(words_.clause(id)), sum, currency_of(id));
  step.clause = id;
  step.source = contract_.clauses[id].number_span;
  const bool in_full = alone && pieces.size() <= explained_whole;
  const bool none = pieces.empty();
  if (!in_full) add_reasons(step, pieces, !alone);
  add_cuts(step, {}, id);
  if (alone) add_pieces(step, std::move(pieces), in_full);
  if (none && alone) step.says += words_.say(Written::why_no_lines);
  return step;
}

// How many lines there are of each reason, and what they pay.
void Sums::add_reasons(Step& to, const Pieces& pieces, bool parts) const {
  struct Tally {
    std::size_t lines = 0, last = 0;  // how many, and one of them
    Rational paid;
  };
  std::map<std::tuple<Reason, core::ClauseId, core::ClauseId>, Tally> found;
  for (const Piece& piece : pieces) {
    const Line& line = settlement_.lines[piece.line];
    Tally& tally = found[{line.reason, line.cap, line.of}];
    ++tally.lines;
    tally.last = piece.line;
    tally.paid += piece.amount;
  }
  for (const auto& [reason, tally] : found) {
    const Line& line = settlement_.lines[tally.last];
    // How much was left out is of each line.
    const std::string why = is_left_out(line.reason) ? words_.say(Written::why_left_out)
                                                     : reason_in_words(contract_, line)[words_.language];
    const Written counted = tally.lines == 1 ? Written::why_one_line : Written::why_lines;
    Step step = words_.paid(StepKind::contribution, words_.say(counted, {std::to_string(tally.lines), why}), tally.paid,
                            currency_of(line.clause));
    step.part = parts;
    to.because.push_back(std::move(step));
  }
}

// What caps took: of clause `cap`, of the lines of clause `of`; each of them may be any. Group by group.
void Sums::add_cuts(Step& to, core::ClauseId cap, core::ClauseId of) const {
  using Group = std::tuple<core::ClauseId, std::uint32_t, std::optional<std::uint32_t>>;
  std::map<Group, Cut> groups;
  for (const Cut& cut : account_.cuts) {
    const Line& line = settlement_.lines[cut.line];
    if ((cap.valid() && cut.clause != cap) || (of.valid() && line.clause != of)) continue;
    if (asked_.period && line.period != *asked_.period) continue;
    const auto [found, is_new] = groups.try_emplace({cut.clause, cut.period, cut.unit}, cut);
    if (is_new) continue;
    found->second.before += cut.before;
    found->second.after += cut.after;
  }
  std::vector<const Cut*> greatest;
  for (const auto& [group, cut] : groups) greatest.push_back(&cut);
  std::ranges::stable_sort(greatest,
                           [](const Cut* a, const Cut* b) { return a->before - a->after > b->before - b->after; });
  Rational rest;
  for (std::size_t i = 0; i < greatest.size(); ++i) {
    if (i >= contributions_shown) {
      rest += greatest[i]->after - greatest[i]->before;
      continue;
    }
    Step step = lines_.of_cut(*greatest[i], false);
    step.part = cap.valid();
    // Beside payments that are what it left.
    if (!step.part) step.says = words_.say(Written::why_cut_already, {step.says});
    to.because.push_back(std::move(step));
  }
  if (greatest.size() <= contributions_shown) return;
  to.because.push_back(words_.paid(
      StepKind::rest, words_.say(Written::why_other_cuts, {std::to_string(greatest.size() - contributions_shown)}),
      rest, currency_of(greatest.front()->clause)));
  to.because.back().part = cap.valid();
}

Step Sums::of_caps(core::ClauseId id) const {
  Rational sum;
  for (const Cut& cut : account_.cuts)
    if (cut.clause == id && (!asked_.period || settlement_.lines[cut.line].period == *asked_.period))
      sum += cut.after - cut.before;
  Step step = words_.paid(StepKind::cap, in_period(words_.clause(id)), sum, currency_of(id));
  step.clause = id;
  step.source = contract_.clauses[id].number_span;
  add_cuts(step, id, {});
  if (step.because.empty()) step.says += words_.say(Written::why_cuts_nothing);
  return step;
}

namespace {

bool stands_among(const std::vector<core::Exception>& exceptions, core::ClauseId id) {
  return std::ranges::any_of(
      exceptions, [&](const core::Exception& one) { return one.clause == id || stands_among(one.exceptions, id); });
}

// Else it lifts one.
bool is_exception(const core::Contract& contract, core::ClauseId id) {
  return std::ranges::any_of(contract.clauses, [&](const core::Clause& clause) {
    const auto* pay = std::get_if<core::Pay>(&clause.body);
    return pay != nullptr && stands_among(pay->exceptions, id);
  });
}

}  // namespace

Step Sums::of_exception(core::ClauseId id) const {
  Rational sum;
  std::size_t count = 0;
  for (const Line& line : settlement_.lines) {
    if (line.exception != id || (asked_.period && line.period != *asked_.period)) continue;
    sum += line.payment;
    ++count;
  }
  const std::string says =
      is_exception(contract_, id)
          ? words_.say(Written::why_of_exception, {in_period(words_.clause(id)), std::to_string(count)})
          : words_.say(Written::why_of_lifting, {words_.clause(id)});
  Step step = count == 0 ? Step{} : words_.paid(StepKind::exception, says, sum, currency_of(id));
  step.kind = StepKind::exception;
  step.says = says;
  step.clause = id;
  step.source = contract_.clauses[id].number_span;
  return step;
}

Step Sums::of_distribution(core::ClauseId id) const {
  Rational sum;
  Step step;
  for (const Transfer& transfer : settlement_.transfers) {
    if (transfer.clause != id || (asked_.period && transfer.period != *asked_.period)) continue;
    sum += transfer.amount;
    const std::string to = party_in_words(contract_, transfer.to)[words_.language];
    std::string says = words_.say(Written::why_transfer, {std::to_string(transfer.step + 1), to});
    if (const std::string period = words_.period(transfer.period); !period.empty())
      says = words_.say(Written::why_of_period, {says, period});
    Step one = words_.paid(StepKind::contribution, std::move(says), transfer.amount, currency_of(id));
    one.part = true;
    one.source = std::get<core::Distribute>(contract_.clauses[id].body).steps[transfer.step].span;
    step.because.push_back(std::move(one));
  }
  Step whole = words_.paid(StepKind::clause, in_period(words_.clause(id)), sum, currency_of(id));
  whole.clause = id;
  whole.source = contract_.clauses[id].number_span;
  whole.because = std::move(step.because);
  return whole;
}

std::string Sums::name_of(const Line& line) const {
  std::string name = words_.period(line.period);
  if (line.row) {
    const auto each = core::rows_of(contract_.clauses[line.clause]);
    const std::string row = words_.row({*each, *line.row});
    name = name.empty() ? row : words_.say(Written::why_of_period, {row, name});
  }
  return name.empty() ? words_.clause(line.clause) : name;
}

Step Sums::of_piece(const Piece& piece, bool in_full) {
  const Line& line = settlement_.lines[piece.line];
  Step step;
  if (piece.part)
    step = lines_.of_part(*piece.part);
  else if (in_full)
    step = lines_.of(piece.line);
  else
    step = words_.paid(StepKind::contribution, name_of(line), piece.amount, currency_of(line.clause));
  step.part = true;
  return step;
}

// The greatest first, unless each is told whole; what the others come to is one step.
void Sums::add_pieces(Step& to, Pieces pieces, bool in_full) {
  if (!in_full)
    std::ranges::stable_sort(pieces, [](const Piece& a, const Piece& b) { return abs(a.amount) > abs(b.amount); });
  Rational rest;
  std::size_t others = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool told = in_full || (i < contributions_shown && pieces[i].amount.sign() != 0);
    if (told) {
      to.because.push_back(of_piece(pieces[i], in_full));
      continue;
    }
    rest += pieces[i].amount;
    others += pieces[i].amount.sign() != 0 ? 1 : 0;
  }
  if (others == 0) return;
  Step step = words_.paid(StepKind::rest, words_.say(Written::why_other_lines, {std::to_string(others)}), rest,
                          currency_of(settlement_.lines[pieces.front().line].clause));
  step.part = true;
  to.because.push_back(std::move(step));
}

}  // namespace hito::runtime
