// Rules of every settlement, worked out here by themselves.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "compiler/core/walk.h"
#include "runtime/calendar.h"
#include "runtime/statement/statement.h"
#include "tests/differential/run.h"

namespace hito::fuzz {
namespace {

using runtime::Line;
using runtime::Settlement;

const core::Pay& pay_of(const core::Contract& contract, const Line& line) {
  return std::get<core::Pay>(contract.clauses[line.clause].body);
}

// What a payer bears of a clause in a period once the maxima up to `until` have acted.
Rational borne(const core::Contract& contract, const Settlement& s, core::PartyId party, core::ClauseId clause,
               std::uint32_t period, core::ClauseId until, const Rational& step) {
  Rational sum, moved;
  for (const Line& line : s.lines) {
    if (line.period != period) continue;
    if (line.clause == clause) sum += line.payment;
    const bool of_maximum = std::holds_alternative<core::Maximum>(contract.clauses[line.clause].body);
    if (of_maximum && line.of == clause && line.payer == party && line.clause <= until) moved += line.payment;
  }
  const auto& payers = std::get<core::Pay>(contract.clauses[clause].body).payers;
  std::vector<Rational> shares;
  for (const core::Share& share : payers) shares.push_back(share.part);
  const auto parts = runtime::apportion(sum, shares, step);
  for (std::size_t k = 0; k < parts.size(); ++k)
    if (payers[k].party == party) moved += parts[k];
  return moved;
}

// What is moved is moved whole or not paid; and what is left to the payer is within the limit, where it is a figure.
std::string of_maximum(const core::Contract& contract, const Settlement& s, core::ClauseId id, const Rational& step) {
  const auto& maximum = std::get<core::Maximum>(contract.clauses[id].body);
  Rational moved;
  for (const Line& line : s.lines) {
    if (line.clause != id) continue;
    moved += line.payment;
    if (line.payer == maximum.payer && line.payment.sign() >= 0) return "an excess that is nothing";
  }
  if (maximum.excess_to ? moved.sign() != 0 : moved.sign() > 0) return "an excess of which something is lost";
  const auto* constant = std::get_if<core::Constant>(&contract.exprs[maximum.amount].node);
  const auto* amount = constant ? std::get_if<Rational>(&constant->value) : nullptr;
  const bool own = core::counts_own_periods(contract, maximum) && maximum.unused == core::Unused::lapses;
  if (!contract.clauses[id].in_force.all()) return "";
  if (amount == nullptr || !(own || maximum.scope == core::PeriodScope::Scope::whole_contract)) return "";
  const Rational allowed = std::max(Rational(0), round(*amount, step, RoundMode::floor));
  Rational paid;
  for (std::uint32_t period = 0; period < contract.periods.size(); ++period) {
    if (own) paid = Rational(0);
    for (const core::ClauseId clause : maximum.on)
      paid += std::max(Rational(0), borne(contract, s, maximum.payer, clause, period, id, step));
    if (paid > allowed) return fmt::format("a maximum of {} exceeded: {}", to_text(allowed), to_text(paid));
  }
  return "";
}

// What an adjustment adds is paid as it is; what a retention gives back, it kept before.
std::string of_adjustments(const core::Contract& contract, const Settlement& s, const Rational& step) {
  std::map<std::tuple<core::ClauseId, core::ClauseId, std::optional<std::uint32_t>, core::PartyId>, Rational> kept;
  std::map<core::ClauseId, Rational> advanced;
  for (const Line& line : s.lines) {
    const auto& body = contract.clauses[line.clause].body;
    if (std::holds_alternative<core::Pay>(body)) continue;
    if (!(line.payment / step).is_integer()) return "an adjustment that is no multiple of the step";
    if (line.payment != line.entitlement) return "an adjustment that is cut";
    if (std::holds_alternative<core::Advance>(body)) advanced[line.clause] += line.payment;
    const auto* adjust = std::get_if<core::Adjust>(&body);
    if (adjust && adjust->kind == core::Adjust::Kind::retention) {
      Rational& open = kept[{line.clause, line.of, line.row, line.payer}];
      open -= line.payment;
      if (open.sign() < 0) return "a retention that gives back more than it kept";
      if (line.reason == runtime::Reason::released && open.sign() != 0) return "a release of less than was kept";
    }
  }
  for (const auto& [clause, owed] : advanced)
    if (owed.sign() < 0) return "an advance netted off more than once";
  std::map<core::ClauseId, Rational> given;
  for (const runtime::Transfer& transfer : s.transfers) {
    if (transfer.amount.sign() <= 0 || !(transfer.amount / step).is_integer()) return "a transfer of no money";
    given[transfer.clause] += transfer.amount;
  }
  for (const auto& [clause, sum] : given) {
    const auto& on = std::get<core::Distribute>(contract.clauses[clause].body).on;
    Rational received, most;
    for (std::uint32_t period = 0; period < contract.periods.size(); ++period) {
      for (const Line& line : s.lines) {
        const core::ClauseId under = line.of.valid() ? line.of : line.clause;
        if (std::ranges::find(on, under) != on.end() && line.period == period) received += line.payment;
      }
      most = std::max(most, received);
    }
    if (sum != most) return "a distribution of other money than was received";
  }
  return "";
}

std::string of_line(const core::Contract& contract, const Line& line, const Rational& step) {
  const bool positive = line.entitlement.sign() > 0;
  if (!(line.payment / step).is_integer()) return "a payment that is no multiple of the step";
  if (!(line.entitlement / pay_of(contract, line).line.step).is_integer()) return "an entitlement that is not rounded";
  if (positive && (line.payment.sign() < 0 || line.payment > line.entitlement))
    return "a payment above its entitlement";
  const bool nothing = line.reason == runtime::Reason::nothing_to_divide;
  if (!positive && line.payment != line.entitlement && !nothing)
    return "a cap that changes a line which is not above zero";
  const bool reduced = line.reason == runtime::Reason::reduced_by_cap;
  if (reduced ? !line.cap.valid() : line.cap.valid() && !nothing) return "a cap without its reason";
  if (line.cap.valid() && line.payment >= line.entitlement) return "a line cut by nothing";
  return "";
}

// Months since year 0, in lengths of the cap's period.
int calendar_group(Date date, unsigned months) {
  const YearMonthDay parts = civil(date);
  return (parts.year * 12 + static_cast<int>(parts.month) - 1) / static_cast<int>(months);
}

// Groups whose period can be told without the engine's own calendar: the contract's own, and those of the calendar.
std::optional<int> group_of(const core::Contract& contract, const core::Cap& cap, const Line& line) {
  if (cap.scope == core::Cap::Scope::whole_contract) return 0;
  if (cap.scope == core::Cap::Scope::calendar_period)
    return line.date ? std::optional(calendar_group(*line.date, cap.months)) : std::nullopt;
  if (cap.months == contract.period_months) return static_cast<int>(line.period);
  return std::nullopt;
}

std::optional<std::uint32_t> unit_of(const core::Contract& contract, const Settlement& s, const core::Cap& cap,
                                     const Line& line, std::size_t at) {
  std::uint32_t row = *line.row;
  core::DatasetId dataset = *pay_of(contract, line).each;
  for (core::ColumnIndex link : cap.via[at]) {
    const auto target = s.data.tables[dataset.value].columns[link].cells.refers(row);
    if (!target) return std::nullopt;
    row = *target;
    dataset = contract.datasets[dataset].columns[link].type.of;
  }
  return row;
}

// Of a cap whose amount is written as a figure: what each group is paid in the end is within it. What is carried over
// makes the sums of all periods up to one the measure. `days`: those on which the cap holds; what is of earlier days
// may exceed it, and then nothing more is paid.
std::string of_cap(const core::Contract& contract, const Settlement& s, const core::Days& days, const core::Cap& cap,
                   const Rational& step) {
  const auto* constant = std::get_if<core::Constant>(&contract.exprs[cap.amount].node);
  const auto* amount = constant ? std::get_if<Rational>(&constant->value) : nullptr;
  if (amount == nullptr || cap.unused == core::Unused::carries_over) return "";
  struct Sums {
    Rational before, all;
  };
  std::map<std::pair<std::optional<std::uint32_t>, int>, Sums> groups;
  for (const Line& line : s.lines) {
    const auto on = std::ranges::find(cap.on, line.clause);
    if (on == cap.on.end() || line.payment.sign() <= 0) continue;
    const auto is = runtime::when(contract, days, line);
    if (is == runtime::When::after) continue;
    const auto period = group_of(contract, cap, line);
    if (!period) return "";
    std::optional<std::uint32_t> unit;
    if (cap.per_unit) unit = unit_of(contract, s, cap, line, static_cast<std::size_t>(on - cap.on.begin()));
    Sums& sums = groups[{unit, *period}];
    sums.all += line.payment;
    if (is == runtime::When::before) sums.before += line.payment;
  }
  const Rational allowed = std::max(Rational(0), round(*amount, step, RoundMode::floor));
  for (const auto& [group, paid] : groups)
    if (paid.all > std::max(allowed, paid.before))
      return fmt::format("a cap of {} exceeded: {}", to_text(allowed), to_text(paid.all));
  return "";
}

bool rests_on_later_rows(const core::Contract& contract) {
  return std::ranges::any_of(contract.exprs, [&](const core::Expr& expr) {
    if (std::holds_alternative<core::GivesRight>(expr.node)) return true;
    const auto* fold = std::get_if<core::Fold>(&expr.node);
    return fold != nullptr && contract.datasets[fold->over].counts_on.has_value();
  });
}

}  // namespace

std::string broken_rule(const core::Contract& contract, const Settlement& settlement) {
  const Rational step = runtime::settlement_step(contract);
  std::map<std::uint32_t, Rational> divided;
  for (const runtime::Part& part : settlement.parts) {
    divided[part.line] += part.payment;
    if (!(part.payment / step).is_integer()) return "a part that is no multiple of the step";
    if (part.payment.sign() * settlement.lines[part.line].payment.sign() < 0) return "a part against its line";
  }
  for (std::uint32_t i = 0; i < settlement.lines.size(); ++i) {
    const Line& line = settlement.lines[i];
    if (!std::holds_alternative<core::Pay>(contract.clauses[line.clause].body)) continue;
    if (auto text = of_line(contract, line, step); !text.empty()) return text;
    if (pay_of(contract, line).division && divided[i] != line.payment) return "parts that do not add up to their line";
  }
  for (const core::Clause& clause : contract.clauses)
    if (const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body))
      for (const core::Cap& cap : *caps)
        if (auto text = of_cap(contract, settlement, clause.in_force, cap, step); !text.empty()) return text;
  for (std::size_t c = 0; c < contract.clauses.size(); ++c)
    if (const core::ClauseId id = contract.clauses.id_at(c);
        std::holds_alternative<core::Maximum>(contract.clauses[id].body))
      if (auto text = of_maximum(contract, settlement, id, step); !text.empty()) return text;
  return of_adjustments(contract, settlement, step);
}

bool order_is_free(const core::Contract& contract, const Settlement& settlement) {
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    if (contract.datasets[contract.datasets.id_at(d)].identity.empty()) return false;
    if (std::ranges::count(settlement.row_states[d], runtime::RowState::duplicate) > 0) return false;
  }
  return true;
}

std::string reordered_difference(const Settlement& a, const Settlement& b) {
  if (a.lines.size() != b.lines.size() || a.parts.size() != b.parts.size()) return "another number of lines";
  for (std::size_t i = 0; i < a.lines.size(); ++i) {
    const Line &x = a.lines[i], &y = b.lines[i];
    // Lines stand in the order of keys: the same line has the same place.
    if (x.clause != y.clause || x.period != y.period || x.date != y.date || x.entitlement != y.entitlement ||
        x.payment != y.payment || x.reason != y.reason || x.cap != y.cap)
      return fmt::format("line {} has other money in another order of the rows: {} <> {}", i, to_text(x.payment),
                         to_text(y.payment));
  }
  for (std::size_t i = 0; i < a.parts.size(); ++i)
    if (a.parts[i].line != b.parts[i].line || a.parts[i].payment != b.parts[i].payment)
      return fmt::format("part {} in another order of the rows", i);
  return "";
}

// No aggregate over dated rows and no question about other lines, which could be of later periods; no payment made
// once; no reference to rows that a cutoff takes away.
bool periods_are_final(const core::Contract& contract) {
  if (contract.periods.size() < 2 || rests_on_later_rows(contract)) return false;
  for (const core::Dataset& dataset : contract.datasets)
    for (const core::Field& column : dataset.columns)
      if (column.type.kind == core::Kind::reference && contract.datasets[column.type.of].counts_on) return false;
  for (const core::Clause& clause : contract.clauses) {
    const auto* pay = std::get_if<core::Pay>(&clause.body);
    if (pay == nullptr) continue;
    const bool once = pay->timing == core::Pay::Timing::once_on || pay->timing == core::Pay::Timing::at_end;
    if (once || (pay->division && pay->timing != core::Pay::Timing::each_period)) return false;
  }
  return true;
}

std::string period_difference(std::uint32_t period, const Settlement& early, const Settlement& late) {
  std::vector<const Line*> a, b;
  for (const Line& line : early.lines)
    if (line.period == period) a.push_back(&line);
  for (const Line& line : late.lines)
    if (line.period == period) b.push_back(&line);
  if (a.size() != b.size())
    return fmt::format("period {} has {} lines at its end and {} later", period, a.size(), b.size());
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a[i]->clause != b[i]->clause || a[i]->entitlement != b[i]->entitlement || a[i]->payment != b[i]->payment)
      return fmt::format("period {} pays {} at its end and {} later", period, to_text(a[i]->payment),
                         to_text(b[i]->payment));
  return "";
}

}  // namespace hito::fuzz
