#include "tests/unit/cut/drawn_case.h"

#include <algorithm>
#include <tuple>

namespace hito::test {

using core::Kind;
using Scope = core::Cap::Scope;
using Timing = core::Pay::Timing;

DrawnCase::DrawnCase(std::uint64_t seed, bool divided) : draw_(seed) {
  draw_periods();
  draw_data();
  draw_clauses(divided);
  draw_lines();
  const std::size_t caps = divided ? draw_.below(2) : 1 + draw_.below(4);
  for (std::size_t k = 0; k < caps; ++k) draw_cap(k);
}

void DrawnCase::draw_periods() {
  const auto named = [&] {
    c.periods = {{"first", day("2025-01-15"), day("2025-03-02")},
                 {"second", day("2025-03-03"), day("2025-11-30")},
                 {"third", day("2026-01-01"), day("2026-12-31")}};
  };
  switch (draw_.below(5)) {
    case 0: break;
    case 1: term("2025-01-31", "2027-06-29"); break;
    case 2: quarters("2025-02-01", 1 + static_cast<unsigned>(draw_.below(7))); break;
    case 3:
      quarters("2025-01-01", 6);
      c.calendar_periods = true;
      c.periods.front().first = day("2025-02-10");
      c.term->first = day("2025-02-10");
      break;
    default:
      named();
      if (draw_.one_in(2)) c.term = core::Period{"", day("2025-01-15"), day("2026-12-31")};
  }
}

void DrawnCase::draw_data() {
  areas = dataset("areas", {field("id", Kind::identifier), field("points", Kind::number)}, {0});
  core::Field area = reference("area", areas);
  area.may_miss = draw_.one_in(12);
  people = dataset("people", {field("id", Kind::identifier), area, field("points", Kind::number)}, {0});
  core::Field person = reference("person", people);
  person.may_miss = draw_.one_in(12);
  const std::optional<core::ColumnIndex> counts_on =
      draw_.one_in(2) ? std::optional<core::ColumnIndex>(2) : std::nullopt;
  visits = dataset(
      "visits", {field("id", Kind::identifier), person, field("on", Kind::date, true), field("points", Kind::number)},
      {0}, counts_on);
  const std::vector<std::string> points = draw_.of<std::vector<std::string>>(
      {{"0"}, {"1"}, {"0", "1"}, {"1", "2.5", "0.125"}, {"3", "7", "7", "0"}, {"999999999999999999", "1"}});
  const std::size_t few = 1 + draw_.below(3);
  const std::size_t some = 1 + draw_.below(5);
  Cells cells_of_areas, cells_of_people, cells_of_visits;
  // Not in the order of their keys.
  for (std::size_t k = 0; k < few; ++k) cells_of_areas.push_back({"A" + std::to_string(9 - k), draw_.of(points)});
  for (std::size_t k = 0; k < some; ++k) {
    const std::string of = area.may_miss && draw_.one_in(5) ? "" : cells_of_areas[draw_.below(few)][0];
    cells_of_people.push_back({"P" + std::to_string((k * 3) % 7), of, draw_.of(points)});
  }
  for (std::size_t k = 0; k < 1 + draw_.below(12); ++k) {
    const std::string of = person.may_miss && draw_.one_in(5) ? "" : cells_of_people[draw_.below(some)][0];
    const std::string on =
        draw_.of<std::string>({"2025-02-10", "2025-05-05", "2025-05-05", "2026-03-31", "2030-01-01", ""});
    cells_of_visits.push_back({"V" + std::to_string((k * 5) % 13), of, on, draw_.of(points)});
  }
  Diagnostics diagnostics;
  rows = runtime::settle_rows(
      c, {{table(areas, cells_of_areas), table(people, cells_of_people), table(visits, cells_of_visits)}}, std::nullopt,
      diagnostics);
  require(diagnostics.size() == 0, "data of a drawn case with mistakes");
}

void DrawnCase::draw_clauses(bool divided) {
  clauses_ = 1 + draw_.below(5);
  for (std::size_t k = 0; k < clauses_; ++k) {
    const auto each = draw_.of<std::optional<DatasetId>>({std::nullopt, areas, people, people, visits, visits, visits});
    core::Pay p = pay(num("0"), each);
    p.timing = draw_.of<Timing>({Timing::row_date, Timing::each_period, Timing::each_period, Timing::once_on});
    if (divided && !draw_.one_in(5)) {
      const DatasetId among = draw_.of<DatasetId>({areas, people, visits});
      const core::ColumnIndex column = among == areas ? 1 : among == people ? 2 : 3;
      ExprId weight = cell(column);
      if (draw_.one_in(4)) weight = num("1");
      if (draw_.one_in(4)) weight = op(Op::divide, {weight, num("3")});
      if (draw_.one_in(4)) weight = op(Op::multiply, {weight, num("1000000000000.001")});
      p.division = core::Divide{among, weight};
    }
    clause(std::to_string(k + 1), std::move(p));
  }
  step = runtime::settlement_step(c);
  sizes_ = draw_.of<std::vector<Integer>>({{1},
                                           {1, 2},
                                           {0, 1, 2, 3},
                                           {100, 100, 7},
                                           {12345, 100000, 99},
                                           {std::int64_t{1} << 50, 3, (std::int64_t{1} << 52) + 1},
                                           {Integer::pow10(24), Integer::pow10(24) + Integer(1), 5}});
  for (const char* date : {"2025-02-10", "2025-04-01", "2025-12-31", "2026-01-01", "2026-02-28"})
    days_.push_back(day(date));
  if (draw_.one_in(10)) days_ = {day("0001-01-01"), day("2025-04-01"), day("9999-12-31")};
  if (draw_.one_in(5)) days_.resize(1);
}

std::optional<Date> DrawnCase::draw_date() {
  if (draw_.one_in(6)) return std::nullopt;
  return draw_.of(days_);
}

Integer DrawnCase::draw_steps() {
  const Integer size = draw_.of(sizes_);
  return draw_.one_in(8) ? -size : size;
}

// Any row that counts, any periods and dates: rules of caps and divisions do not rest on how lines came about.
void DrawnCase::draw_lines() {
  for (std::uint32_t k = 0; k < clauses_; ++k) {
    const auto& pay = std::get<core::Pay>(c.clauses[ClauseId{k}].body);
    std::vector<std::optional<std::uint32_t>> of_rows{std::nullopt};
    if (pay.each) of_rows.assign(rows.used[pay.each->value].begin(), rows.used[pay.each->value].end());
    for (const auto& row : of_rows) {
      for (std::uint32_t period = 0; period < c.periods.size(); ++period) {
        if (draw_.one_in(2)) continue;
        runtime::Line line;
        line.clause = ClauseId{k};
        line.row = row;
        line.period = period;
        line.date = draw_date();
        line.entitlement = Rational(draw_steps()) * step;
        line.payment = line.entitlement;
        if (line.payment.sign() == 0) line.reason = runtime::Reason::amount_zero;
        lines.push_back(std::move(line));
      }
    }
  }
}

// Per clause, the references from its rows to the unit; clauses that do not lead there are taken out.
std::vector<std::vector<core::ColumnIndex>> DrawnCase::ways_to(DatasetId unit, std::vector<ClauseId>& on) const {
  std::vector<std::vector<core::ColumnIndex>> ways;
  std::erase_if(on, [&](ClauseId id) {
    const auto& each = std::get<core::Pay>(c.clauses[id].body).each;
    // Datasets are declared from the most to the least general, one reference between neighbours.
    if (!each || each->value < unit.value) return true;
    ways.emplace_back(each->value - unit.value, core::ColumnIndex{1});
    return false;
  });
  return ways;
}

void DrawnCase::draw_cap(std::size_t number) {
  core::Cap k;
  for (std::uint32_t id = 0; id < clauses_; ++id)
    if (!draw_.one_in(3)) k.on.push_back(ClauseId{id});
  if (draw_.one_in(2)) {
    k.per_unit = draw_.of<DatasetId>({areas, people, visits});
    k.via = ways_to(*k.per_unit, k.on);
  }
  k.scope =
      draw_.of<Scope>({Scope::whole_contract, Scope::contract_period, Scope::contract_period, Scope::calendar_period});
  if (k.scope == Scope::contract_period) k.months = draw_.of<unsigned>({0, 1, 3, 12, c.period_months, c.period_months});
  if (k.scope == Scope::calendar_period) k.months = draw_.of<unsigned>({1, 3, 6, 12});
  const bool own = k.scope == Scope::contract_period && (k.months == 0 || k.months == c.period_months);
  k.method = static_cast<core::CapMethod>(draw_.below(4));
  k.unused = draw_.one_in(2) ? core::Unused::carries_over : core::Unused::lapses;
  k.amount = cap_amount(k.on, own);
  k.span = {static_cast<std::uint32_t>(number + 1), static_cast<std::uint32_t>(number + 2)};
  if (number > 0 && draw_.one_in(3))
    std::get<std::vector<core::Cap>>(c.clauses[c.clauses.id_at(c.clauses.size() - 1)].body).push_back(std::move(k));
  else
    cap_clause("9." + std::to_string(number), std::move(k));
}

ExprId DrawnCase::cap_amount(const std::vector<ClauseId>& on, bool by_own_periods) {
  if (by_own_periods && draw_.one_in(2)) {
    const auto limit = input("limit", Kind::number, true);
    const bool gaps = draw_.one_in(10);
    for (std::uint32_t period = 0; period < c.periods.size(); ++period)
      if (!gaps || !draw_.one_in(4)) inputs.values[{limit, period}] = Rational(near_a_sum(on)) * step;
    return reported(limit);
  }
  if (draw_.one_in(12)) return num("1000000000000000000000000000000");
  if (draw_.one_in(16)) return num("92233720368547758.07");
  if (draw_.one_in(16)) return num("-0.01");
  if (draw_.one_in(40)) return op(Op::divide, {num("1"), num("0")});
  const Rational amount = Rational(near_a_sum(on)) * step;
  // Not always a whole number of steps.
  return constant(draw_.one_in(4) ? amount + q("0.0099") : amount);
}

// What some of the lines add up to, or one step more or less.
Integer DrawnCase::near_a_sum(const std::vector<ClauseId>& on) {
  Integer sum;
  const std::size_t one_in = draw_.of<std::size_t>({1, 1, 2, 4, 16});
  for (const runtime::Line& line : lines)
    if (std::ranges::count(on, line.clause) > 0 && line.payment.sign() > 0 && draw_.one_in(one_in))
      sum += (line.payment / step).numerator();
  sum = floor_div(sum, Integer(draw_.of<std::int64_t>({1, 1, 1, 2, 3})));
  return sum + Integer(static_cast<std::int64_t>(draw_.below(3)) - 1);
}

}  // namespace hito::test
