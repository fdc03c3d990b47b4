// Aggregates: each becomes slots of a pass over its rows, and a load where it is used.
#include <algorithm>
#include <map>
#include <tuple>

#include "base/diagnostics.h"
#include "compiler/plan/lower.h"

namespace hito::plan {

using core::FoldOp;

// Slots of one aggregate at one kind of moment. Those it does not have are no slot.
struct Lowering::FoldSlots {
  SlotId window_rows, rows, holding, figure, fault;
  enum class By : unsigned char { nothing, period, place } by = By::nothing;
};

// A loop being written; its code goes to the pass at the end.
struct Lowering::Loop {
  PassId pass;
  std::unique_ptr<Code> code;
  std::unique_ptr<CodeWriter> writer;
};

struct Lowering::Known {
  // Aggregate, moment, what gives the date in force, whether it has an owner, which outer rows it has at hand, and
  // where its arguments come from.
  using FoldKey = std::tuple<core::ExprId, DomainId, bool, bool, Moment::On, bool, std::vector<bool>, const Scope*>;
  std::map<FoldKey, FoldSlots> folds;
  using LoopKey = std::tuple<core::DatasetId, std::optional<DomainId>, unsigned, unsigned>;
  std::map<LoopKey, Loop> loops;
};

Lowering::Lowering(const core::Contract& contract, Plan& plan)
    : needs(contract), contract_(contract), plan_(plan), sources_(plan), folds_(std::make_shared<Known>()) {}

Lowering::Loop& Lowering::loop(core::DatasetId over, std::optional<DomainId> moments, const Needs& rests) {
  const auto [entry, is_new] = folds_->loops.try_emplace({over, moments, rests.depth, rests.after});
  if (is_new) {
    Pass pass;
    pass.over = over;
    pass.moments = moments;
    pass.depth = rests.depth;
    Loop& made = entry->second;
    made.pass = plan_.passes.add(std::move(pass));
    made.code = std::make_unique<Code>();
    made.writer = std::make_unique<CodeWriter>(*made.code, sources_);
  }
  return entry->second;
}

SlotId Lowering::slot(const Slot& wanted) {
  Pass& pass = plan_.passes[wanted.pass];
  for (const SlotId id : pass.slots) {
    const Slot& known = plan_.slots[id];
    if (known.op == wanted.op && known.mask == wanted.mask && known.value == wanted.value &&
        known.owner == wanted.owner && known.window == wanted.window &&
        (known.window == none || known.domain == wanted.domain) && known.cumulative == wanted.cumulative)
      return id;
  }
  const SlotId id = plan_.slots.add(wanted);
  pass.slots.push_back(id);
  return id;
}

// With what the arguments it names rest on.
Needs Lowering::needs_in(core::ExprId id, const Scope& scope) {
  Needs all = needs(id, scope.moment.in_force, scope.moment.once);
  if (!all.arguments) return all;
  unsigned deepest = 0;
  for (const Scope::Argument& argument : scope.arguments) {
    const Needs other = needs_in(argument.expr, *argument.scope);
    all.moment = all.moment || other.moment;
    all.date = all.date || other.date;
    deepest = std::max(deepest, other.depth);
    all.after = std::max(all.after, other.after);
  }
  all.depth += deepest;
  return all;
}

namespace {

// What looks at the order of rows or at two figures of each has no slot that adds up.
bool has_no_slot(FoldOp op) {
  return op == FoldOp::weighted_average || op == FoldOp::percentile || op == FoldOp::first_value ||
         op == FoldOp::latest_value || op == FoldOp::rank_highest || op == FoldOp::rank_lowest;
}

}  // namespace

Lowered Lowering::fold(core::ExprId id, const core::Fold& node, const ScopeRef& scope) {
  if (has_no_slot(node.op)) throw Refused{say(Say::why_ordered_rows)};
  if (node.window == core::Window::last || node.window == core::Window::year_before)
    throw Refused{say(Say::why_window)};
  CodeWriter& code = *scope->code;
  Lowered result = plain(none, code);
  Val owner = none;
  if (node.its) {
    const Lowered at = follow(node.its->owner, *scope);
    owner = at.value;
    result.fault =
        code.either(at.fault, code.load({Source::Kind::cell_absent, node.over.value, node.its->link}, Kind::bit));
  }
  const FoldSlots slots = slots_of(id, node, scope, owner);
  const Val window = slots.by == FoldSlots::By::nothing  ? none
                     : slots.by == FoldSlots::By::period ? scope->moment.period
                                                         : scope->moment.place;
  const DomainId domain = slots.by == FoldSlots::By::period ? periods_domain : scope->moment.domain;
  const Val at = owner == none    ? window
                 : window == none ? owner
                                  : code.apply(Op::place, Kind::row, owner, window, none, domain.value);
  const auto read = [&](SlotId slot, Kind kind) { return code.load({Source::Kind::slot, slot.value, 0}, kind, at); };

  result.fault = code.either(result.fault, read(slots.fault, Kind::bit));
  const Val zero = code.number(Rational(0));
  const Val rows = read(slots.rows, Kind::number);
  const Val some = code.negation(code.apply(Op::equal, Kind::bit, rows, zero));
  const Val seen = code.negation(code.apply(Op::equal, Kind::bit, read(slots.window_rows, Kind::number), zero));
  const auto none_holds = [&] { return code.apply(Op::equal, Kind::bit, read(slots.holding, Kind::number), zero); };
  bool needs_rows = false;
  switch (node.op) {
    case FoldOp::count: result.value = rows; break;
    case FoldOp::count_distinct:
    case FoldOp::sum: result.value = read(slots.figure, Kind::number); break;
    case FoldOp::share:
    case FoldOp::average: {
      needs_rows = true;
      const Val top = read(node.op == FoldOp::share ? slots.holding : slots.figure, Kind::number);
      result.value = code.apply(Op::divide, Kind::number, top, rows);
      break;
    }
    case FoldOp::minimum:
    case FoldOp::maximum:
      needs_rows = true;
      result.value = read(slots.figure, kind_of(contract_.exprs[*node.value].type.kind));
      break;
    case FoldOp::weighted_average:
    case FoldOp::percentile:
    case FoldOp::first_value:
    case FoldOp::latest_value:
    case FoldOp::rank_highest:
    case FoldOp::rank_lowest: throw InternalError("an aggregate that was refused");
    case FoldOp::none_of: result.value = none_holds(); break;
    case FoldOp::any_of: result.value = code.negation(none_holds()); break;
    case FoldOp::every_of:
      result.value = code.apply(Op::equal, Kind::bit, read(slots.holding, Kind::number), rows);
      break;
  }
  result.aggregated = code.truth(true);
  result.saw_rows = seen;
  if (!needs_rows) return with_loss(result, code);
  if (!node.if_none) {
    // A check without errors shows that there are rows: what it missed is for the reference evaluator to say.
    result.fault = code.either(result.fault, code.negation(some));
    return with_loss(result, code);
  }
  result = with_loss(result, code);
  const Val empty = code.negation(some);
  const Lowered otherwise = value(*node.if_none, scope);
  result.value = code.select(some, result.value, otherwise.value);
  result.missing = code.both(empty, otherwise.missing);
  result.fault = code.either(result.fault, code.both(empty, otherwise.fault));
  result.saw_rows = code.either(seen, code.both(empty, otherwise.saw_rows));
  return with_loss(result, code);
}

const Lowering::FoldSlots& Lowering::slots_of(core::ExprId id, const core::Fold& node, const ScopeRef& scope,
                                              Val owner) {
  std::vector<bool> at_hand;
  for (const Scope::Row& row : scope->rows) at_hand.push_back(owner != none && row.value == owner);
  const bool arguments = needs(id, scope->moment.in_force, scope->moment.once).arguments;
  if (arguments && (kept_.empty() || kept_.back() != scope)) kept_.push_back(scope);
  const Known::FoldKey key(id, scope->moment.domain, scope->moment.in_force, scope->moment.once, scope->moment.on,
                           owner != none, at_hand, arguments ? scope.get() : nullptr);
  if (const auto found = folds_->folds.find(key); found != folds_->folds.end()) return found->second;
  return folds_->folds.emplace(key, make_slots(node, scope, owner)).first->second;
}

namespace {

// The scope as the loop sees it: of the outer rows only the owner is at hand, through the loop's own reference.
ScopeRef seen_from_loop(const Scope& outer, Val owner, Val link, CodeWriter* code, const Moment& moment) {
  auto inner = std::make_shared<Scope>();
  inner->code = code;
  inner->moment = moment;
  // Arguments were worked out before, at the date in force outside.
  Moment of_arguments = moment;
  if (of_arguments.on == Moment::On::loop_row) of_arguments.on = Moment::On::not_at_hand;
  for (const Scope::Row& row : outer.rows)
    inner->rows.push_back({owner != none && row.value == owner ? link : none, row.dataset});
  for (const Scope::Argument& argument : outer.arguments)
    inner->arguments.push_back({argument.expr, seen_from_loop(*argument.scope, owner, link, code, of_arguments)});
  return inner;
}

}  // namespace

Lowering::FoldSlots Lowering::make_slots(const core::Fold& node, const ScopeRef& scope, Val owner) {
  Needs rests;
  const bool dated = contract_.datasets[node.over].counts_on.has_value();
  for (const auto& part : {node.where, node.value}) {
    if (!part) continue;
    const Needs other = needs_in(*part, *scope);
    rests.moment = rests.moment || other.moment || (other.date && !dated);
    rests.depth = std::max(rests.depth, other.depth);
    rests.after = std::max(rests.after, other.after);
  }
  const bool moves = needs.window_moves(node, scope->moment.in_force);
  const bool by_period = moves && node.window == core::Window::own;
  // Where only the rows of a period are seen, each row is looked at in its own period.
  const bool by_moment = rests.moment && !by_period;
  const DomainId domain = by_period ? periods_domain : scope->moment.domain;

  Loop& into = loop(node.over, by_moment ? std::optional(domain) : std::nullopt, rests);
  CodeWriter* code = into.writer.get();
  const PassId pass = into.pass;
  const std::uint32_t over = node.over.value;
  const Val point = code->point();

  Moment moment = scope->moment;
  moment.place = moment.period = none;
  if (by_period) {
    moment.place = moment.period = code->load({Source::Kind::row_period, over, 0}, Kind::row, point);
  } else if (by_moment) {
    moment.place = code->load({Source::Kind::moment, 0, 0}, Kind::row);
    moment.period = code->load({Source::Kind::moment_period, domain.value, 0}, Kind::row, moment.place);
  }
  if (dated) {
    moment.on = Moment::On::loop_row;
    moment.row = point;
    moment.rows = node.over;
  } else if (moment.on != Moment::On::moment) {
    // The row that gives it is outside this loop; only the date of a body's own row can be the moment.
    const bool is_moment = moment.on == Moment::On::own_row && plan_.domains[domain].kind == Domain::Kind::dates;
    moment.on = is_moment ? Moment::On::moment : Moment::On::not_at_hand;
  }
  Slot slot_of;
  slot_of.pass = pass;
  slot_of.domain = domain;
  Val seen = code->load({Source::Kind::used, over, 0}, Kind::bit, point);
  Val link = none;
  if (node.its) {
    link = code->load({Source::Kind::cell, over, node.its->link}, Kind::row, point);
    seen = code->both(seen,
                      code->negation(code->load({Source::Kind::cell_missing, over, node.its->link}, Kind::bit, point)));
    slot_of.owner = link;
    slot_of.owner_of = contract_.datasets[node.over].columns[node.its->link].type.of;
  }
  FoldSlots slots;
  if (by_period || by_moment) {
    slots.by = by_period ? FoldSlots::By::period : FoldSlots::By::place;
    slot_of.window = moment.place;
  }
  if (by_moment && moves) {
    const Val date = code->load({Source::Kind::row_date, over, 0}, Kind::ordinal, point);
    const Val until = code->load({Source::Kind::moment_until, domain.value, 0}, Kind::ordinal, moment.place);
    seen = code->both(seen, code->apply(Op::less_equal, Kind::bit, date, until));
  } else if (moves && !by_period) {
    slots.by = FoldSlots::By::place;
    slot_of.cumulative = true;
    slot_of.window = code->load({Source::Kind::row_moment, over, domain.value}, Kind::row, point);
    seen = code->both(seen, code->load({Source::Kind::in_reach, over, domain.value}, Kind::bit, point));
  }

  auto inner = std::make_shared<Scope>(*seen_from_loop(*scope, owner, link, code, moment));
  inner->rows.resize(node.bind, Scope::Row{none, node.over});
  inner->rows.push_back({point, node.over});
  const ScopeRef body = inner;
  const Val no = code->truth(false);
  Lowered where{code->truth(true), no, no, no, no};
  if (node.where) where = present(*node.where, body);
  Lowered figure{no, no, no, no, no};
  if (node.value) figure = present(*node.value, body);
  const Val counted = code->both(seen, where.value);

  const auto make = [&](Slot::Op op, Val mask, Val value) {
    Slot wanted = slot_of;
    wanted.op = op;
    wanted.mask = mask;
    wanted.value = value;
    return slot(wanted);
  };
  slots.window_rows = make(Slot::Op::count, seen, none);
  slots.rows = make(Slot::Op::count, counted, none);
  const Val fault = code->both(seen, code->either(where.fault, code->both(where.value, figure.fault)));
  slots.fault = make(Slot::Op::any, fault, fault);
  switch (node.op) {
    case FoldOp::count: break;
    case FoldOp::count_distinct: slots.figure = make(Slot::Op::distinct, counted, figure.value); break;
    case FoldOp::sum:
    case FoldOp::average: slots.figure = make(Slot::Op::sum, counted, figure.value); break;
    case FoldOp::minimum: slots.figure = make(Slot::Op::minimum, counted, figure.value); break;
    case FoldOp::maximum: slots.figure = make(Slot::Op::maximum, counted, figure.value); break;
    case FoldOp::weighted_average:
    case FoldOp::percentile:
    case FoldOp::first_value:
    case FoldOp::latest_value:
    case FoldOp::rank_highest:
    case FoldOp::rank_lowest: throw InternalError("an aggregate that was refused");
    case FoldOp::share:
    case FoldOp::none_of:
    case FoldOp::any_of:
    case FoldOp::every_of: slots.holding = make(Slot::Op::count, code->both(counted, figure.value), none); break;
  }
  return slots;
}

void Lowering::finish() {
  for (auto& [key, loop] : folds_->loops) plan_.passes[loop.pass].code = std::move(*loop.code);
}

}  // namespace hito::plan
