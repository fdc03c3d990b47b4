#include "compiler/verify/lift.h"

#include <algorithm>
#include <new>

#include "compiler/facts/interval.h"

namespace hito::verify {

namespace {

// Enough for every contract met so far; beyond, the property stays undecided.
constexpr unsigned most_rounds = 120, most_witnesses = 120;
// Of the solver's effort, for one question: so that a hard one leaves some for the next.
// Products of data take longer than the solver counts.
constexpr std::uint64_t most_of_one = 700'000, most_of_products = 100'000, most_at_sight = 50'000, least_of_one = 2'000;

std::uint64_t spent(z3::context& context) {
  z3::solver solver(context);
  const z3::stats figures = solver.statistics();
  for (unsigned i = 0; i < figures.size(); ++i)
    if (figures.key(i) == "rlimit count")
      return figures.is_uint(i) ? figures.uint_value(i) : static_cast<std::uint64_t>(figures.double_value(i));
  return 0;
}

std::optional<Rational> in_model(const z3::model& model, const z3::expr& value) {
  return number_of(model.eval(value, true));
}

// Of a symbol that nothing rests on the model has some value, which need not be one of its own.
std::optional<Rational> in_range(const z3::model& model, const Sym& sym) {
  if (sym.value.is_bool()) return Rational(model.eval(sym.value, true).is_true() ? 1 : 0);
  auto value = in_model(model, sym.value);
  if (value && sym.range.low && *value < *sym.range.low) value = sym.range.low;
  if (value && sym.range.high && *value > *sym.range.high) value = sym.range.high;
  return value;
}

}  // namespace

void be_sure_of_memory(std::string_view why_it_ended) {
  const auto says = [&](std::string_view words) { return why_it_ended.find(words) != std::string_view::npos; };
  if (says("memory") || says("memout")) throw std::bad_alloc();
}

std::optional<Rational> Lift::value(const Sym& sym) const { return in_range(*model_, sym); }
std::optional<Rational> Lift::number(const z3::expr& value) const { return in_model(*model_, value); }
bool Lift::holds(const Formula& value) const { return model_->eval(value, true).is_true(); }

Found Lift::ask(const std::vector<Formula>& conditions, std::optional<z3::model>& model, std::uint64_t most) {
  if (effort_ == 0) return Found::gave_up;
  z3::solver solver(terms_.context(), z3::solver::simple());
  z3::params params(terms_.context());
  params.set("rlimit", static_cast<unsigned>(std::min<std::uint64_t>(effort_, most)));
  // Its last resort for products does not look at the limit.
  params.set("arith.nl.nra", false);
  solver.set(params);
  for (const Formula& one : conditions) solver.add(one);
  const std::uint64_t before = spent(terms_.context());
  const z3::check_result answer = solver.check();
  effort_ -= std::min(effort_, spent(terms_.context()) - before + least_of_one);
  switch (answer) {
    case z3::unsat: return Found::no_case;
    case z3::unknown: be_sure_of_memory(solver.reason_unknown()); return Found::gave_up;
    case z3::sat: break;
  }
  model = solver.get_model();
  return Found::a_case;
}

Found Lift::look_for(const Formula& goal) { return look_for(goal, model_); }

bool Lift::obviously_none(const Formula& goal) {
  std::optional<z3::model> model;
  for (const Terms::Detail detail : {Terms::Detail{false, false}, Terms::Detail{true, false}}) {
    std::vector<Formula> conditions = terms_.stated(goal, detail);
    conditions.push_back(goal);
    const Found found = ask(conditions, model, most_at_sight);
    if (found != Found::a_case) return found == Found::no_case;
  }
  return false;
}

// With few details first, of which many proofs need no more; a case is one only with all of them.
Found Lift::look_for(const Formula& goal, std::optional<z3::model>& model) {
  if (goal.is_false()) return Found::no_case;
  const Terms::Detail all = terms_.detail_of(goal);
  std::vector<Terms::Detail> ladder{{false, false}};
  if (all.products) ladder.push_back({false, true});
  if (all.whole) ladder.push_back({true, false});
  if (all.whole && all.products) ladder.push_back({true, true});
  const std::vector<unsigned> symbols = terms_.symbols_of(goal);
  Found found = Found::gave_up;
  for (const Terms::Detail& detail : ladder) {
    for (unsigned round = 0; round < most_rounds; ++round) {
      std::vector<Formula> conditions = terms_.stated(goal, detail);
      conditions.push_back(goal);
      found = ask(conditions, model, detail.products ? most_of_products : most_of_one);
      if (found == Found::no_case) return found;
      if (found == Found::gave_up) break;
      bool separated = false;
      for (Group& group : scene_.groups())
        if (!group.at_work && concerns(group, symbols) && separate(group, *model)) separated = true;
      if (!separated) break;
      found = Found::gave_up;
    }
  }
  return found;
}

bool Lift::concerns(const Group& group, const std::vector<unsigned>& symbols) const {
  return std::ranges::any_of(group.addends, [&](const Group::Addend& one) {
    return std::ranges::binary_search(symbols, Terms::symbol_of(one.sum.value));
  });
}

// A row much farther out, where there is one: the fewer are come across until the plane is right. Returns what `row` is
// a case of.
Formula Lift::farther(const Group& group, const std::vector<Rational>& normal, const z3::expr& of_row, Formula goal,
                      std::optional<z3::model>& row) {
  constexpr unsigned most_steps = 5;
  Rational most;
  for (std::size_t i = 0; i < normal.size(); ++i) {
    const Range& range = group.addends[i].each.range;
    const auto& end = normal[i].sign() > 0 ? range.high : range.low;
    if (normal[i].sign() == 0) continue;
    if (!end) return goal;
    most += normal[i] * *end;
  }
  Rational reached = in_model(*row, of_row).value_or(Rational(0));
  Rational wanted = most;
  for (unsigned step = 0; step < most_steps && wanted > reached; ++step) {
    std::optional<z3::model> out;
    const Formula further = of_row >= terms_.numeral(wanted);
    if (look_for(further, out) == Found::a_case) {
      row = out;
      goal = further;
      reached = wanted;
      if (step == 0) break;
      wanted = (reached + most) / Rational(2);
    } else {
      most = wanted;
      wanted = (reached + wanted) / Rational(2);
    }
  }
  return goal;
}

bool Lift::separate(Group& group, const z3::model& model) {
  std::vector<Rational> sums;
  for (const Group::Addend& one : group.addends) {
    const auto sum = in_model(model, one.sum.value);
    if (!sum) return false;
    sums.push_back(*sum);
  }
  group.at_work = true;
  for (unsigned tries = 0; tries < most_witnesses; ++tries) {
    const auto normal = plane(group, sums, tries % 2 == 0);
    if (!normal) break;
    z3::expr of_row = terms_.numeral(Rational(0)), of_sums = of_row;
    for (std::size_t i = 0; i < normal->size(); ++i) {
      if ((*normal)[i].sign() == 0) continue;
      of_row = of_row + terms_.numeral((*normal)[i]) * group.addends[i].each.value;
      of_sums = of_sums + terms_.numeral((*normal)[i]) * group.addends[i].sum.value;
    }
    std::optional<z3::model> row;
    const Formula goal = of_row > terms_.numeral(Rational(0));
    const Found found = look_for(goal, row);
    if (found == Found::no_case) {
      group.at_work = false;
      for (std::size_t i = 0; i < normal->size(); ++i)
        if ((*normal)[i].sign() != 0) terms_.state(group.addends[i].sum.value, of_sums <= terms_.numeral(Rational(0)));
      return true;
    }
    if (found == Found::gave_up) break;
    come_across(group, farther(group, *normal, of_row, goal, row), row);
  }
  group.at_work = false;
  return false;
}

// The row of the model, or one like it whose own rows are whole.
void Lift::come_across(Group& group, const Formula& goal, std::optional<z3::model>& model) {
  Group::Witness made;
  Counts counts;
  const std::vector<unsigned> symbols = terms_.symbols_of(goal);
  const bool owns =
      std::ranges::any_of(scene_.groups(), [&](const Group& one) { return !one.at_work && concerns(one, symbols); });
  if (owns) {
    std::optional<z3::model> better;
    if (auto found = whole(goal, better)) {
      counts = std::move(*found);
      model = better;
    } else {
      made.whole = false;
    }
  }
  for (const Group::Addend& one : group.addends)
    made.values.push_back(in_model(*model, one.each.value).value_or(Rational(0)));
  made.row = describe(group.row, *model, counts);
  group.witnesses.push_back(std::move(made));
}

RowCase Lift::describe(Row* row, const z3::model& model, const Counts& counts) const {
  RowCase made;
  if (row->twin != nullptr && model.eval(*row->is_twin, true).is_true()) row = row->twin;
  if (!row->generic) made.modelled = row;
  for (const auto& [column, cell] : row->cells) {
    std::optional<Rational> value;
    if (!model.eval(cell.missing, true).is_true()) value = in_range(model, cell);
    made.cells.emplace(column, value);
  }
  for (const auto& [column, target] : row->links)
    made.links.emplace(column, std::make_shared<RowCase>(describe(target, model, {})));
  for (const auto& [group, of_group] : counts)
    if (group->owner == row)
      for (std::size_t w = 0; w < of_group.size(); ++w)
        if (of_group[w] > 0) made.children.emplace_back(group, w, of_group[w]);
  return made;
}

std::vector<std::pair<std::size_t, std::int64_t>> Lift::rows_of(const Group& group) const {
  std::vector<std::pair<std::size_t, std::int64_t>> rows;
  const auto at = counts_.find(&group);
  if (at == counts_.end()) return rows;
  for (std::size_t w = 0; w < at->second.size(); ++w)
    if (at->second[w] > 0) rows.emplace_back(w, at->second[w]);
  return rows;
}

// A normal of which no row come across has more than nothing, and the sums have; nothing where these are multiples of
// such rows. Witnesses found before an addend was known say nothing of it, and are left out.
std::optional<std::vector<Rational>> Lift::plane(const Group& group, const std::vector<Rational>& sums, bool few) {
  z3::context& context = terms_.context();
  z3::optimize solver(context);
  std::vector<z3::expr> normal;
  const auto dot = [&](const std::vector<Rational>& values) {
    z3::expr sum = terms_.numeral(Rational(0));
    for (std::size_t i = 0; i < normal.size(); ++i)
      if (values[i].sign() != 0) sum = sum + terms_.numeral(values[i]) * normal[i];
    return sum;
  };
  // Planes of few addends say more; those furthest from the sums are found in fewer steps.
  z3::expr size = terms_.numeral(Rational(0));
  for (std::size_t i = 0; i < sums.size(); ++i) {
    normal.push_back(context.real_const(("normal" + std::to_string(i)).c_str()));
    if (few) {
      const z3::expr length = context.real_const(("length" + std::to_string(i)).c_str());
      solver.add(length >= normal.back() && length >= -normal.back());
      size = size + length;
    } else {
      solver.add(normal.back() <= 1 && normal.back() >= -1);
    }
  }
  for (const Group::Witness& one : group.witnesses)
    if (one.values.size() == sums.size()) solver.add(dot(one.values) <= 0);
  solver.add(few ? dot(sums) >= 1 : dot(sums) > 0);
  few ? solver.minimize(size) : solver.maximize(dot(sums));
  if (solver.check() != z3::sat) return std::nullopt;
  const z3::model model = solver.get_model();
  std::vector<Rational> found;
  for (const z3::expr& one : normal) found.push_back(in_model(model, one).value_or(Rational(0)));
  return found;
}

bool Lift::look_for_whole(const Formula& goal) {
  auto found = whole(goal, model_);
  if (found) counts_ = std::move(*found);
  return found.has_value();
}

std::optional<Lift::Counts> Lift::whole(const Formula& goal, std::optional<z3::model>& model) {
  std::map<const Group*, std::vector<z3::expr>> counts;
  std::vector<Formula> conditions = terms_.stated(goal, {true, true});
  conditions.push_back(goal);
  const std::vector<unsigned> symbols = terms_.symbols_of(goal);
  z3::context& context = terms_.context();
  z3::expr all = terms_.numeral(Rational(0));
  for (const Group& group : scene_.groups()) {
    if (group.at_work || !concerns(group, symbols)) continue;
    auto& of_group = counts[&group];
    for (std::size_t w = 0; w < group.witnesses.size(); ++w) {
      const std::string name = "rows" + std::to_string(counts.size()) + "of" + std::to_string(w);
      of_group.push_back(context.int_const(name.c_str()));
      conditions.push_back(of_group.back() >= 0);
      const bool usable = group.witnesses[w].whole && group.witnesses[w].values.size() == group.addends.size();
      if (!usable) conditions.push_back(of_group.back() == 0);
      all = all + z3::to_real(of_group.back());
    }
    for (std::size_t i = 0; i < group.addends.size(); ++i) {
      z3::expr sum = terms_.numeral(Rational(0));
      for (std::size_t w = 0; w < group.witnesses.size(); ++w)
        if (group.witnesses[w].values.size() == group.addends.size())
          sum = sum + terms_.numeral(group.witnesses[w].values[i]) * z3::to_real(of_group[w]);
      conditions.push_back(group.addends[i].sum.value == sum);
    }
  }
  // Few rows, where few will do.
  for (const std::int64_t most : {0, 1, 2, 4, 10, 40, 200, 1000, 10000}) {
    conditions.push_back(all <= terms_.numeral(Rational(most)));
    const Found found = ask(conditions, model, most_of_products);
    conditions.pop_back();
    if (found == Found::gave_up) return std::nullopt;
    if (found == Found::no_case) continue;
    Counts made;
    for (const auto& [group, of_group] : counts)
      for (const z3::expr& one : of_group)
        made[group].push_back(in_model(*model, one)->numerator().to_int64().value_or(0));
    return made;
  }
  return std::nullopt;
}

}  // namespace hito::verify
