// What belongs to one row of what is paid: along the same paths as runtime::amounts_of_rows.
#include <algorithm>

#include "compiler/facts/interval.h"
#include "compiler/verify/settled.h"

namespace hito::verify {

using Part = Evaluator::Part;

namespace {

std::vector<std::pair<const core::Clause*, const core::Cap*>> caps_on(const core::Contract& contract,
                                                                      core::ClauseId id) {
  std::vector<std::pair<const core::Clause*, const core::Cap*>> caps;
  for (const core::Clause& clause : contract.clauses)
    if (const auto* all = std::get_if<std::vector<core::Cap>>(&clause.body))
      for (const core::Cap& cap : *all)
        if (std::ranges::find(cap.on, id) != cap.on.end()) caps.emplace_back(&clause, &cap);
  return caps;
}

}  // namespace

// From the rows of the clause to those of the row that is spoken of.
std::optional<std::vector<core::ColumnIndex>> Settled::path_to_row(core::ClauseId clause) const {
  const auto rows = core::rows_of(contract_.clauses[clause]);
  return rows ? core::only_path(contract_, *rows, about.row->dataset) : std::nullopt;
}

bool Settled::reaches_row(core::ClauseId clause) const {
  if (path_to_row(clause)) return true;
  const auto* pay = std::get_if<core::Pay>(&contract_.clauses[clause].body);
  return pay != nullptr && pay->division &&
         core::only_path(contract_, pay->division->among, about.row->dataset).has_value();
}

// Its own lines, or those of the rows that refer to it.
Sym Settled::entitled_of_row(core::ClauseId id, World world, Part part) {
  const auto& pay = std::get<core::Pay>(contract_.clauses[id].body);
  const auto path = path_to_row(id);
  if (!path) return zero();
  if (path->size() > 1) throw Beyond{say(Say::verify_row_path)};
  const bool once = Evaluator::once(pay), placed = evaluator_.scene().dated(*pay.each) && !once;
  const auto line = [&](Row* row, std::uint32_t period) {
    const Sym amount = evaluator_.line(id, row, period, world);
    return part == Part::above   ? terms_.greater(amount, zero())
           : part == Part::below ? terms_.lesser(amount, zero())
                                 : amount;
  };
  // A row counts in one period, and most often what it is paid does not depend on which.
  bool alike = placed && path->empty();
  for (std::uint32_t period = 1; period < periods() && alike; ++period)
    alike = line(about.row, period).value.id() == line(about.row, 0).value.id();
  if (alike) return line(about.row, 0);
  std::vector<Sym> all;
  for (std::uint32_t period = 0; period < periods(); ++period) {
    if (once && period != evaluator_.period_once(pay)) continue;
    if (path->empty()) {
      all.push_back(terms_.choose(evaluator_.has_line(pay, about.row, period, world), line(about.row, period), zero()));
      continue;
    }
    const auto where = placed ? std::vector<std::optional<std::uint32_t>>{period} : evaluator_.all_periods(*pay.each);
    all.push_back(evaluator_.sum_rows(
        *pay.each, about.row, path->front(), where, false,
        [&](Row* row) { return evaluator_.has_line(pay, row, period, world); },
        [&](Row* row) { return line(row, period); }));
  }
  return add_all(all);
}

// Of lines that caps cut or that are divided, what is known is that they are not paid more than they say.
const Settled::Above& Settled::above_of_row(core::ClauseId id, World world) {
  OfRow& mine = of_rows_[{about.row, world}];
  if (const auto at = mine.above.find(id); at != mine.above.end()) return at->second;
  const auto& pay = std::get<core::Pay>(contract_.clauses[id].body);
  const Sym whole = whole_of_row(id, world, Part::above);
  const auto caps = caps_on(contract_, id);
  mine.above.emplace(id, Above{whole, caps.empty() && !pay.division ? whole : up_to(whole)});
  for (const auto& [clause, cap] : caps)
    if (clause->in_force.all() && !cap->dated) cap_row(*cap, world);
  return mine.above.at(id);
}

// What caps and divisions act on. A row that lines are divided among may be given all of them.
Sym Settled::whole_of_row(core::ClauseId id, World world, Part part) {
  if (path_to_row(id)) return entitled_of_row(id, world, part);
  Sym whole = zero();
  for (std::uint32_t period = 0; period < periods(); ++period)
    whole = terms_.add(whole, evaluator_.entitled(id, period, world, part));
  return whole;
}

// What the lines of one row, or of all rows, are paid in all the periods of a cap is at most what it allows in all of
// them.
void Settled::cap_row(const core::Cap& cap, World world) {
  const auto groups = groups_of(cap);
  const bool of_row = !cap.per_unit || *cap.per_unit == about.row->dataset;
  if (!of_row || !groups || !of_rows_[{about.row, world}].cut.insert(&cap).second) return;
  const bool own = core::counts_own_periods(contract_, cap);
  Sym most = zero(), sum = zero(), wanted = zero();
  for (const auto& [group, members] : *groups)
    most = terms_.add(most, limit(cap, own ? std::optional(group) : std::nullopt, world));
  // All that the row has is paid up to the limit, where nothing else acts on it.
  bool alone = cap.per_unit && groups->size() == 1;
  std::vector<Sym> paid;
  for (const core::ClauseId on : cap.on) {
    const auto path = path_to_row(on);
    // What is left out of a sum makes it less.
    const bool found = path ? path->size() <= 1 : reaches_row(on);
    const bool divided = std::get<core::Pay>(contract_.clauses[on].body).division.has_value();
    alone = alone && found && !divided && caps_on(contract_, on).size() == 1;
    if (!found) continue;
    const Above above = above_of_row(on, world);
    paid.push_back(above.paid);
    sum = terms_.add(sum, above.paid);
    wanted = terms_.add(wanted, above.whole);
  }
  const Formula fits =
      alone ? terms_.compare(core::Op::equal, sum, terms_.lesser(wanted, most)) : terms_.at_most(sum, most);
  for (const Sym& one : paid) terms_.state(one.value, fits);
}

Sym Settled::paid_of_row(core::ClauseId id, World world) {
  Sym below = whole_of_row(id, world, Part::below);
  const bool divided = std::get<core::Pay>(contract_.clauses[id].body).division.has_value();
  // Of what is divided a row may be given any part.
  if (divided && !(facts::only_value(below.range) == Rational(0))) below = terms_.negate(up_to(terms_.negate(below)));
  return terms_.add(above_of_row(id, world).paid, below);
}

Sym Settled::amount_of_row(const core::Amount& figure, World world) {
  const bool entitlement = figure.kind == core::AmountKind::entitlement;
  std::vector<Sym> all;
  for (std::size_t c = 0; c < contract_.clauses.size(); ++c) {
    const core::ClauseId id = contract_.clauses.id_at(c);
    const core::Clause& clause = contract_.clauses[id];
    const bool meant = figure.kind == core::AmountKind::total ? clause.currency == figure.currency
                                                              : core::first_version(contract_, id) == figure.clause;
    if (!meant || !reaches_row(id)) continue;
    if (!std::holds_alternative<core::Pay>(clause.body)) throw Beyond{say(Say::verify_row_adjusted)};
    const bool as_entitled =
        entitlement || (caps_on(contract_, id).empty() && !std::get<core::Pay>(clause.body).division);
    all.push_back(as_entitled ? entitled_of_row(id, world, Part::all) : paid_of_row(id, world));
  }
  return add_all(all);
}

}  // namespace hito::verify
