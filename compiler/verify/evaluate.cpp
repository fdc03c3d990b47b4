#include "compiler/verify/evaluate.h"

#include <type_traits>

#include "compiler/facts/declared.h"
#include "compiler/facts/interval.h"
#include "compiler/verify/settled.h"
#include "runtime/calendar.h"

namespace hito::verify {

namespace {

// Deeper than any contract that a person writes.
constexpr int deepest = 400;

std::int64_t id_of(const std::optional<Sym>& sym) { return sym ? std::int64_t{sym->value.id()} : -1; }

}  // namespace

Evaluator::Signature Evaluator::signature(core::ExprId id, const Frame& frame) {
  const Moment& m = frame.moment;
  std::vector<std::int64_t> parts{frame.world,    m.period,    m.in_force,   m.once,
                                  id_of(m.until), id_of(m.on), id_of(m.paid)};
  for (const Row* row : frame.rows) parts.push_back(reinterpret_cast<std::intptr_t>(row));
  if (frame.params != nullptr) {
    parts.push_back(-2);
    for (const Sym& param : *frame.params) parts.push_back(param.value.id());
  }
  return {id, std::move(parts)};
}

Sym Evaluator::value(core::ExprId id, const Frame& frame) {
  Signature key = signature(id, frame);
  auto& known = like_ == nullptr ? known_ : like_->known_;
  // What is looked up under other conditions is told again.
  const bool told =
      lookups == nullptr || !lookups->under(id) || !told_.emplace(key, under_ ? under_->id() : ~0U).second;
  if (const auto at = known.find(key); at != known.end() && told) return at->second;
  if (++depth_ > deepest) throw Beyond{say(Say::verify_too_deep)};
  Sym found = evaluate(id, frame);
  --depth_;
  return known.emplace(std::move(key), found).first->second;
}

Evaluator::Under::Under(Evaluator& evaluator, const Formula& condition)
    : evaluator_(evaluator), before_(evaluator.under_) {
  if (evaluator.lookups == nullptr) return;
  evaluator.kept_.push_back(before_ ? evaluator.terms_.both(*before_, condition) : condition);
  evaluator.under_ = evaluator.kept_.back();
}

Sym Evaluator::evaluate(core::ExprId id, const Frame& frame) {
  return std::visit([&](const auto& node) { return of(node, id, frame); }, contract_.exprs[id].node);
}

Sym Evaluator::constant(const core::Value& value) {
  if (const auto* truth = std::get_if<bool>(&value)) return terms_.truth(terms_.formula(*truth));
  if (const auto* number = std::get_if<Rational>(&value)) return terms_.number(*number);
  if (const auto* date = std::get_if<Date>(&value)) return terms_.number(Rational(date->days));
  if (const auto* choice = std::get_if<core::Choice>(&value)) return terms_.number(Rational(choice->index));
  if (const auto* text = std::get_if<std::string>(&value)) return terms_.number(scene_.code_of(*text));
  Sym missing = terms_.number(Rational(0));
  missing.missing = terms_.formula(true);
  return missing;
}

Sym Evaluator::of(const core::Constant& node, core::ExprId id, const Frame&) {
  Sym made = constant(node.value);
  // A missing value of yes or no.
  if (core::is_missing(node.value) && contract_.exprs[id].type.kind == core::Kind::yes_no) {
    made = terms_.truth(terms_.formula(false));
    made.missing = terms_.formula(true);
  }
  return made;
}

Row* Evaluator::follow(const core::RowPath& path, const Frame& frame) {
  require(path.depth < frame.rows.size(), "a row variable that nothing binds");
  Row* row = frame.rows[path.depth];
  for (const core::ColumnIndex link : path.via) row = scene_.follow(row, link);
  return row;
}

Sym Evaluator::of(const core::Cell& node, core::ExprId, const Frame& frame) {
  Row* row = follow(node.row, frame);
  const core::Field& field = contract_.datasets[row->dataset].columns[node.column];
  if (field.type.kind == core::Kind::reference) return scene_.reference(row, node.column);
  return scene_.cell(row, node.column, frame.world);
}

Sym Evaluator::of(const core::InputRef& node, core::ExprId, const Frame& frame) {
  return scene_.input(node.input, frame.moment.period, frame.world);
}

Sym Evaluator::of(const core::ParamRef& node, core::ExprId, const Frame& frame) {
  require(frame.params != nullptr, "an argument outside a definition with parameters");
  return (*frame.params)[node.index];
}

Sym Evaluator::of(const core::DefineRef& node, core::ExprId, const Frame& frame) {
  const core::Define& define = contract_.defines[node.define];
  Frame inner{frame.world, frame.moment, {}, nullptr};
  if (node.row) inner.rows.push_back(follow(*node.row, frame));
  std::vector<Sym> args;
  for (const core::ExprId arg : node.args) args.push_back(value(arg, frame));
  if (!args.empty()) inner.params = &args;
  return value(define.value, inner);
}

Sym Evaluator::of(const core::If& node, core::ExprId, const Frame& frame) {
  const Formula condition = holds(node.condition, frame);
  if (condition.is_true()) return value(node.then, frame);
  if (condition.is_false()) return value(node.otherwise, frame);
  const auto where = [&](const Formula& holds, core::ExprId branch) {
    const Under under(*this, holds);
    return value(branch, frame);
  };
  const Sym then = where(condition, node.then);
  return terms_.choose(condition, then, where(terms_.negation(condition), node.otherwise));
}

Sym Evaluator::of(const core::Round& node, core::ExprId, const Frame& frame) {
  return terms_.round(value(node.value, frame), node.step, node.mode);
}

Sym Evaluator::of(const core::OrElse& node, core::ExprId, const Frame& frame) {
  const Sym found = value(node.value, frame);
  if (found.missing.is_false()) return found;
  Sym present = found;
  present.missing = terms_.formula(false);
  return terms_.choose(found.missing, value(node.fallback, frame), present);
}

Sym Evaluator::of(const core::DateInForce& node, core::ExprId, const Frame& frame) {
  const auto& date = node.of_payment ? frame.moment.paid : frame.moment.on;
  require(date.has_value(), "a date in force where nothing has a date");
  return *date;
}

Sym Evaluator::of(const core::GivesRight& node, core::ExprId, const Frame& frame) {
  const auto& pay = std::get<core::Pay>(contract_.clauses[node.clause].body);
  Row* row = node.row ? follow(*node.row, frame) : nullptr;
  // What that clause pays is not worked out here.
  Lookups* const listening = std::exchange(lookups, nullptr);
  const auto given = [&](Row* at, std::uint32_t period) {
    // A row that does not count has no line.
    const Formula there = has_line(pay, at, period, frame.world);
    return terms_.both(there, terms_.compare(core::Op::greater, line(node.clause, at, period, frame.world),
                                             terms_.number(Rational(0))));
  };
  Formula right = terms_.formula(false);
  if (once(pay))
    right = given(row, period_once(pay));
  else if (frame.moment.once)
    for (std::uint32_t period = 0; period < contract_.periods.size(); ++period)
      right = terms_.either(right, given(row, period));
  else
    right = given(row, frame.moment.period);
  lookups = listening;
  return terms_.truth(right);
}

Sym Evaluator::of(const core::Amount& node, core::ExprId, const Frame& frame) {
  require(settled != nullptr, "a figure of the result inside the calculation of the result");
  return settled->amount(node, frame.world);
}

Sym Evaluator::of(const core::AcrossPeriods& node, core::ExprId id, const Frame& frame) {
  using What = core::AcrossPeriods::What;
  const std::uint32_t end = frame.moment.period + (node.own ? 1 : 0);
  if (end == 0) return node.if_none ? value(*node.if_none, frame) : terms_.number(Rational(0));
  Row* row = node.row ? follow(*node.row, frame) : nullptr;
  const auto in = [&](std::uint32_t period) {
    Frame then{frame.world, moment_of_period(period), {}, nullptr};
    if (const auto* input = std::get_if<core::InputId>(&node.of)) return scene_.input(*input, period, frame.world);
    if (row != nullptr) then.rows.push_back(row);
    return value(contract_.defines[std::get<core::DefineId>(node.of)].value, then);
  };
  if (node.what == What::previous) return in(end - 1);
  Sym result = in(0);
  for (std::uint32_t period = 1; period < end; ++period) {
    const Sym next = in(period);
    if (node.what == What::minimum)
      result = terms_.lesser(result, next);
    else if (node.what == What::maximum)
      result = terms_.greater(result, next);
    else
      result = terms_.add(result, next);
  }
  if (node.what == What::average) return terms_.divide(result, terms_.number(Rational(std::int64_t{end})));
  static_cast<void>(id);
  return result;
}

Sym Evaluator::of(const core::Irrational& node, core::ExprId, const Frame& frame) {
  std::vector<Sym> args;
  for (const core::ExprId arg : node.args) args.push_back(value(arg, frame));
  return irrational(node, args);
}

Moment Evaluator::moment_of_period(std::uint32_t period) {
  Moment moment{.period = period, .in_force = true, .once = false, .until = {}, .on = {}, .paid = {}};
  const bool declared = contract_.term || contract_.periods.size() > 1 || !contract_.periods[period].label.empty();
  if (declared) moment.until = moment.on = moment.paid = terms_.number(Rational(contract_.periods[period].last.days));
  return moment;
}

Moment Evaluator::moment_of_contract() {
  Moment moment{.period = static_cast<std::uint32_t>(contract_.periods.size() - 1),
                .in_force = false,
                .once = true,
                .until = {},
                .on = {},
                .paid = {}};
  if (contract_.term) moment.on = moment.paid = terms_.number(Rational(contract_.term->last.days));
  return moment;
}

bool Evaluator::once(const core::Pay& pay) {
  return pay.timing == core::Pay::Timing::once_on || pay.timing == core::Pay::Timing::at_end;
}

std::uint32_t Evaluator::period_once(const core::Pay& pay) const {
  const auto last = static_cast<std::uint32_t>(contract_.periods.size() - 1);
  if (pay.timing == core::Pay::Timing::at_end) return last;
  return runtime::period_of(contract_, pay.once_on).value_or(last);
}

// Which of the lines above zero are paid is left open, where not all of them are.
Sym Evaluator::line(core::ClauseId id, Row* row, std::uint32_t period, World world) {
  const Sym amount = asked(id, row, period, world);
  if (std::get<core::Pay>(contract_.clauses[id].body).selections.empty()) return amount;
  const std::vector<std::int64_t> key{std::int64_t{id.value}, reinterpret_cast<std::intptr_t>(row), period, world};
  if (const auto at = lines_.find(key); at != lines_.end()) return at->second;
  const Sym none = terms_.number(Rational(0));
  const Formula above = terms_.compare(core::Op::greater, amount, none);
  if (above.is_false()) return amount;
  return lines_.emplace(key, terms_.choose(terms_.both(above, terms_.any_flag("left out")), none, amount))
      .first->second;
}

Frame Evaluator::frame_of_line(core::ClauseId id, Row* row, std::uint32_t period, World world) {
  const auto& pay = std::get<core::Pay>(contract_.clauses[id].body);
  Moment moment;
  if (once(pay)) {
    const Date day = pay.timing == core::Pay::Timing::at_end ? contract_.term->last : pay.once_on;
    const Sym date = terms_.number(Rational(day.days));
    moment = {.period = period, .in_force = false, .once = true, .until = date, .on = date, .paid = date};
  } else if (pay.timing == core::Pay::Timing::each_period) {
    moment = moment_of_period(period);
  } else {
    const Moment of_period = moment_of_period(period);
    std::optional<Sym> date = of_period.until;
    if (row != nullptr && scene_.dated(row->dataset)) {
      date = scene_.date(row, world);
      date->missing = terms_.formula(false);
    }
    moment = {.period = period, .in_force = false, .once = false, .until = date, .on = date, .paid = of_period.paid};
  }
  Frame frame{world, moment, {}, nullptr};
  if (row != nullptr) {
    frame.rows.push_back(row);
    if (auto date = scene_.date(row, world)) {
      date->missing = terms_.formula(false);
      frame.moment.on = date;
    }
  }
  return frame;
}

Formula Evaluator::has_line(const core::Pay& pay, Row* row, std::uint32_t period, World world) {
  if (row == nullptr) return terms_.formula(true);
  const bool placed = scene_.dated(row->dataset) && !once(pay);
  return placed ? scene_.in_period(row, period, world) : scene_.used(row, world);
}

Sym Evaluator::asked(core::ClauseId id, Row* row, std::uint32_t period, World world) {
  const std::vector<std::int64_t> key{std::int64_t{id.value}, reinterpret_cast<std::intptr_t>(row), period, world};
  if (const auto at = asked_.find(key); at != asked_.end()) return at->second;
  const auto& pay = std::get<core::Pay>(contract_.clauses[id].body);
  if (++depth_ > deepest) throw Beyond{say(Say::verify_too_deep)};
  const Frame frame = frame_of_line(id, row, period, world);
  Formula meets = terms_.formula(true);
  if (pay.where) meets = terms_.both(meets, holds(*pay.where, frame));
  if (pay.condition && !meets.is_false()) meets = terms_.both(meets, holds(*pay.condition, frame));
  Sym made = terms_.number(Rational(0));
  if (!meets.is_false()) {
    Sym amount = value(pay.amount, frame);
    if (!unrounded) amount = terms_.round(amount, pay.line.step, pay.line.mode);
    amount.missing = terms_.formula(false);
    made = terms_.choose(meets, amount, made);
  }
  --depth_;
  return asked_.emplace(key, made).first->second;
}

std::vector<std::optional<std::uint32_t>> Evaluator::all_periods(core::DatasetId dataset) const {
  if (!scene_.dated(dataset)) return {std::nullopt};
  std::vector<std::optional<std::uint32_t>> all;
  for (std::uint32_t period = 0; period < contract_.periods.size(); ++period) all.emplace_back(period);
  return all;
}

Sym Evaluator::sum_rows(core::DatasetId dataset, Row* owner, std::optional<core::ColumnIndex> link,
                        const std::vector<std::optional<std::uint32_t>>& periods, bool outside, const Counted& counted,
                        const OfRow& each) {
  if (const auto home = owner == nullptr ? scene_.home(dataset) : std::nullopt) {
    const core::DatasetId owners = contract_.datasets[dataset].columns[*home].type.of;
    return sum_rows(
        owners, nullptr, std::nullopt, all_periods(owners), scene_.dated(owners),
        [&](Row* row) { return row->present; },
        [&](Row* row) { return sum_rows(dataset, row, home, periods, outside, counted, each); });
  }
  const Population& all = scene_.population(dataset, owner, link);
  Sym sum = terms_.number(Rational(0));
  const Sym none = sum;
  const auto of_row = [&](Row* row) {
    Formula counts = counted(row);
    // A row whose reference is missing belongs to nobody.
    if (owner != nullptr && contract_.datasets[dataset].columns[*link].may_miss)
      counts = terms_.both(counts, terms_.negation(scene_.reference(row, *link).missing));
    if (counts.is_false()) return none;
    const Under under(*this, counts);
    return terms_.choose(counts, each(row), none);
  };
  for (Row* row : all.modelled) sum = terms_.add(sum, of_row(row));
  if (!all.others) return sum;
  const auto add_group = [&](std::optional<std::uint32_t> period, bool beyond) {
    Group& group = scene_.group(dataset, owner, link, period, beyond);
    sum = terms_.add(sum, scene_.sum(group, of_row(group.row)));
  };
  for (const auto& period : periods) add_group(period, false);
  if (outside) add_group(std::nullopt, true);
  return sum;
}

Sym Evaluator::entitled_in_all(core::ClauseId id, World world) {
  const auto& pay = std::get<core::Pay>(contract_.clauses[id].body);
  const auto periods = static_cast<std::uint32_t>(contract_.periods.size());
  Sym sum = terms_.number(Rational(0));
  // A row counts in one period, and most often what it is paid does not depend on which.
  const bool by_row = pay.each && pay.selections.empty() && scene_.dated(*pay.each) && !once(pay);
  if (by_row && !scene_.home(*pay.each)) {
    const Population all = scene_.population(*pay.each, nullptr, std::nullopt);
    for (Row* row : all.modelled) {
      bool alike = true;
      for (std::uint32_t period = 1; period < periods && alike; ++period)
        alike = line(id, row, period, world).value.id() == line(id, row, 0, world).value.id();
      for (std::uint32_t period = 0; period < (alike ? 1 : periods); ++period) {
        const Formula there = alike ? scene_.used(row, world) : scene_.in_period(row, period, world);
        sum = terms_.add(sum, terms_.choose(there, line(id, row, period, world), terms_.number(Rational(0))));
      }
    }
    for (std::uint32_t period = 0; period < (all.others ? periods : 0); ++period) {
      Group& group = scene_.group(*pay.each, nullptr, std::nullopt, period, false);
      sum = terms_.add(sum, scene_.sum(group, line(id, group.row, period, world)));
    }
    return sum;
  }
  for (std::uint32_t period = 0; period < periods; ++period)
    sum = terms_.add(sum, entitled(id, period, world, Part::all));
  return sum;
}

Sym Evaluator::entitled(core::ClauseId id, std::uint32_t period, World world, Part part) {
  const std::vector<std::int64_t> key{std::int64_t{id.value}, period, world, static_cast<int>(part)};
  if (const auto at = sums_.find(key); at != sums_.end()) return at->second;
  const auto& pay = std::get<core::Pay>(contract_.clauses[id].body);
  const Sym none = terms_.number(Rational(0));
  const auto of = [&](Row* row) {
    const Sym amount = line(id, row, period, world);
    if (part == Part::above) return terms_.greater(amount, none);
    if (part == Part::below) return terms_.lesser(amount, none);
    return amount;
  };
  Sym made = none;
  if (!once(pay) || period == period_once(pay)) {
    if (!pay.each) {
      made = of(nullptr);
    } else {
      const bool placed = scene_.dated(*pay.each) && !once(pay);
      const auto periods = placed ? std::vector<std::optional<std::uint32_t>>{period} : all_periods(*pay.each);
      made = sum_rows(
          *pay.each, nullptr, std::nullopt, periods, false,
          [&](Row* row) { return placed ? scene_.in_period(row, period, world) : scene_.used(row, world); }, of);
    }
  }
  sums_.emplace(key, made);
  if (!pay.selections.empty() && part != Part::below) state_selected(id, world);
  return made;
}

}  // namespace hito::verify
