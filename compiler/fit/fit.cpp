#include "compiler/fit/fit.h"

#include <algorithm>
#include <bit>

#include "base/diagnostics.h"
#include "compiler/fit/dates.h"

namespace hito::fit {
namespace {

using plan::Inst;
using plan::Kind;
using plan::Op;
using plan::Val;

// A domain never has more moments, nor a dataset more rows.
constexpr std::int64_t most_moments = std::int64_t{1} << 24;

// What one instruction of a plan gives.
struct Held {
  Number number;
  Whole ordinal;  // rows too
  Reg bit = no_reg;
  bool lost = false;
};

class Fitting {
 public:
  Fitting(const plan::Plan& plan, const See& see, const std::vector<std::uint64_t>& rows, Fit& fit)
      : plan_(plan), see_(see), rows_(rows), fit_(fit) {}

  Fitted pass(plan::PassId id) {
    const plan::Pass& pass = plan_.passes[id];
    begin(pass.code);
    const Integer found(static_cast<std::int64_t>(coarse_rows(rows_[pass.over.value])));
    for (const plan::SlotId slot : pass.slots)
      if (needed_.empty() || needed_[slot.value]) keep(slot, found);
    return end();
  }

  // From now on passes fill only the slots that something loads.
  void keep_only(std::vector<bool> needed) { needed_ = std::move(needed); }
  void need(const Fitted& fitted) {
    for (const Buffer& buffer : fitted.buffers)
      if (buffer.kind == Buffer::Kind::slot) needed_[buffer.index] = true;
  }

  // `adds_up`: of lines that nobody asks to see, the amounts of those that pay are added up by period, not stored.
  Fitted body(const plan::Body& body, bool adds_up) {
    begin(body.code);
    const Reg trusted = held_[body.trusted].bit;
    const Number amount = held_[body.amount].number;
    std::optional<Lane> lane;
    if (writer_->known(trusted) != false && !held_[body.amount].lost && !amount.d)
      lane = adds_up ? lane_of_sums(body, amount.n) : two_widths(amount.n.lane);
    if (!lane) {
      fitted_ = {};
      fitted_.never_trusted = true;
      return std::move(fitted_);
    }
    fitted_.amount = {*lane, amount.unit, amount.n.low, amount.n.high, std::nullopt};
    if (!adds_up || writer_->known(trusted) != true) writer_->store({Buffer::Kind::trusted, 0}, Lane::bit, trusted);
    if (adds_up)
      add_up(body, amount.n, trusted);
    else
      writer_->store({Buffer::Kind::amount, 0}, *lane, writer_->in_lane(amount.n, *lane).reg);
    if (!adds_up && body.meets != plan::none) {
      writer_->store({Buffer::Kind::meets, 0}, Lane::bit, held_[body.meets].bit);
      writer_->store({Buffer::Kind::no_rows, 0}, Lane::bit, held_[body.no_rows].bit);
    }
    return end();
  }

 private:
  // Amounts and sums leave kernels in one of two widths.
  static Lane two_widths(Lane lane) { return lane == Lane::i128 ? Lane::i128 : Lane::i64; }

  std::optional<Lane> lane_of_sums(const plan::Body& body, const Whole& amount) const {
    const Integer points(body.rows ? static_cast<std::int64_t>(coarse_rows(rows_[body.rows->value])) : 1);
    const Integer zero;
    const auto lane = lane_for(std::min(amount.low, zero) * points, std::max(amount.high, zero) * points);
    return lane ? std::optional(two_widths(*lane)) : std::nullopt;
  }

  void add_up(const plan::Body& body, const Whole& amount, Reg trusted) {
    const Lane lane = fitted_.amount.lane;
    const Whole zero = writer_->constant(Integer(0));
    const Reg adds = writer_->both(held_[body.used].bit, writer_->both(trusted, held_[body.meets].bit));
    const Whole period = body.period == plan::none ? zero : held_[body.period].ordinal;
    writer_->combine(KernelOp::sum_into, {Buffer::Kind::total, 0}, plan_.periods, lane, adds, period, amount);
    // Ranges do not know which side of a choice is taken: where they reach below 0, amounts are looked at.
    const Reg below = writer_->both(adds, writer_->less(amount, zero));
    writer_->combine(KernelOp::or_into, {Buffer::Kind::below, 0}, 1, Lane::bit, below, zero, below);
  }

  void begin(const plan::Code& code) {
    fitted_ = {};
    writer_.emplace(fitted_.kernel, fitted_.buffers);
    numbers_.emplace(*writer_);
    dates_.emplace(*writer_, *numbers_);
    code_ = &code;
    no_date_.clear();
    held_.clear();
    held_.reserve(code.insts.size());
    for (const Inst& inst : code.insts) held_.push_back(hold(inst));
  }

  Fitted end() {
    writer_->finish();
    return std::move(fitted_);
  }

  Held of_number(std::optional<Number> number) {
    Held held;
    held.lost = !number;
    held.number = number ? *number : Number{writer_->constant(Integer(0)), std::nullopt, Rational(1)};
    return held;
  }
  static Held of_bit(Reg bit) {
    Held held;
    held.bit = bit;
    return held;
  }
  static Held of_ordinal(const Whole& ordinal) {
    Held held;
    held.ordinal = ordinal;
    return held;
  }

  Held hold(const Inst& inst) {
    const auto number = [&](Val v) -> const Number& { return held_[v].number; };
    const auto bit = [&](Val v) { return held_[v].bit; };
    switch (inst.op) {
      case Op::truth: return of_bit(writer_->truth(inst.index != 0));
      case Op::number: return of_number(numbers_->constant(code_->numbers[inst.index]));
      case Op::ordinal: return of_ordinal(writer_->constant(Integer(std::bit_cast<std::int32_t>(inst.index))));
      case Op::point: return of_ordinal({writer_->point(), Lane::i64, Integer(0), Integer(INT32_MAX)});
      case Op::load: return load(inst);
      case Op::place: return of_ordinal(place(held_[inst.a].ordinal, held_[inst.b].ordinal, inst.index));
      case Op::add: return of_number(numbers_->add(number(inst.a), number(inst.b)));
      case Op::subtract: return of_number(numbers_->subtract(number(inst.a), number(inst.b)));
      case Op::multiply: return of_number(numbers_->multiply(number(inst.a), number(inst.b)));
      case Op::divide: return of_number(numbers_->divide(number(inst.a), number(inst.b)));
      case Op::negate: return of_number(numbers_->negate(number(inst.a)));
      case Op::absolute: return of_number(numbers_->absolute(number(inst.a)));
      case Op::lesser: return of_number(numbers_->lesser(number(inst.a), number(inst.b)));
      case Op::greater_of: return of_number(numbers_->greater_of(number(inst.a), number(inst.b)));
      case Op::round: {
        const core::Rounding& rounding = code_->roundings[inst.index];
        return of_number(numbers_->round(number(inst.a), rounding.step, rounding.mode));
      }
      case Op::lost: return of_bit(writer_->truth(held_[inst.a].lost));
      case Op::equal:
      case Op::less:
      case Op::less_equal: return compare(inst);
      case Op::bit_and: return of_bit(writer_->both(bit(inst.a), bit(inst.b)));
      case Op::bit_or: return of_bit(writer_->either(bit(inst.a), bit(inst.b)));
      case Op::bit_not: return of_bit(writer_->negation(bit(inst.a)));
      case Op::select: return select(inst);
      case Op::days_between:
      case Op::whole_months:
      case Op::whole_years:
      case Op::add_days:
      case Op::add_months_clamped:
      case Op::add_months_exact: return on_dates(inst);
      case Op::no_such_date: return of_bit(no_date_[inst.a]);
    }
    throw InternalError("an operation out of its enumeration");
  }

  Held compare(const Inst& inst) {
    switch (code_->insts[inst.a].kind) {
      case Kind::bit: return of_bit(writer_->equal_bits(held_[inst.a].bit, held_[inst.b].bit));
      case Kind::ordinal:
      case Kind::row: {
        const Whole &a = held_[inst.a].ordinal, &b = held_[inst.b].ordinal;
        return of_bit(inst.op == Op::equal  ? writer_->equal(a, b)
                      : inst.op == Op::less ? writer_->less(a, b)
                                            : writer_->less_equal(a, b));
      }
      case Kind::number: break;
    }
    const Numbers::Test test = inst.op == Op::equal  ? Numbers::Test::equal
                               : inst.op == Op::less ? Numbers::Test::less
                                                     : Numbers::Test::less_equal;
    // Where it fits no lane the plan has asked whether the difference is lost.
    const auto found = numbers_->compare(test, held_[inst.a].number, held_[inst.b].number);
    return of_bit(found ? *found : writer_->truth(false));
  }

  Held select(const Inst& inst) {
    const Reg condition = held_[inst.a].bit;
    const Held &then = held_[inst.b], &otherwise = held_[inst.c];
    switch (inst.kind) {
      case Kind::bit: return of_bit(writer_->select_bit(condition, then.bit, otherwise.bit));
      case Kind::number: return of_number(numbers_->select(condition, then.number, otherwise.number));
      case Kind::ordinal:
      case Kind::row: return of_ordinal(writer_->select(condition, then.ordinal, otherwise.ordinal));
    }
    throw InternalError("a kind of value out of its enumeration");
  }

  Held load(const Inst& inst) {
    const plan::Source& source = plan_.sources[inst.index];
    Seen seen;
    Buffer buffer{Buffer::Kind::source, inst.index};
    if (source.kind == plan::Source::Kind::slot) {
      const SlotLane& slot = fit_.slots[source.of];
      if (slot.lost && inst.kind == Kind::number) return of_number(std::nullopt);
      seen = slot.seen;
      buffer = {Buffer::Kind::slot, source.of};
    } else {
      seen = see_(source);
    }
    Reg at = no_reg;
    if (inst.a != plan::none) at = held_[inst.a].ordinal.reg;
    if (seen.by_date) return of_ordinal(period_by_date(source.of, at));
    if (inst.kind == Kind::bit) return of_bit(writer_->load_bit(buffer, seen, at));
    const Whole whole = writer_->load(buffer, seen, at);
    if (inst.kind == Kind::number) return of_number(Number{whole, std::nullopt, seen.unit});
    return of_ordinal(whole);
  }

  Whole period_by_date(std::uint32_t dataset, Reg at) {
    const auto dates = std::ranges::find(plan_.sources, plan::Source{plan::Source::Kind::row_date, dataset, 0});
    const auto index = static_cast<std::uint32_t>(dates - plan_.sources.begin());
    return writer_->position(writer_->load({Buffer::Kind::source, index}, see_(*dates), at), plan_.period_begins);
  }

  // Tables of owners and windows are laid out by owner.
  Whole place(const Whole& owner, const Whole& window, std::uint32_t domain) {
    const Seen size{Lane::i64, Rational(1), Integer(0), Integer(most_moments), std::nullopt};
    const Whole moments = writer_->load({Buffer::Kind::moments, domain}, size, no_reg);
    const Integer most_rows(INT32_MAX);
    const auto base =
        writer_->multiply(writer_->bounded(writer_->in_lane(owner, Lane::i64), Integer(0), most_rows), moments);
    require(base.has_value(), "a place that fits no lane");
    const auto at = writer_->add(*base, writer_->bounded(window, Integer(0), Integer(most_moments)));
    require(at.has_value(), "a place that fits no lane");
    return *at;
  }

  Held on_dates(const Inst& inst) {
    const Whole& date = held_[inst.a].ordinal;
    if (inst.op == Op::days_between || inst.op == Op::whole_months || inst.op == Op::whole_years)
      return of_number(dates_->between(inst.op, date, held_[inst.b].ordinal));
    const Held& length = held_[inst.b];
    const Dates::Later later = dates_->later(inst.op, date, length.lost ? std::nullopt : std::optional(length.number));
    no_date_[static_cast<Val>(held_.size())] = later.none_such;
    return of_ordinal(later.date);
  }

  void keep(plan::SlotId id, const Integer& rows) {
    const plan::Slot& slot = plan_.slots[id];
    SlotLane& kept = fit_.slots[id.value];
    const Reg mask = held_[slot.mask].bit;
    if (slot.op == plan::Slot::Op::any) {
      kept.seen = {Lane::bit, Rational(1), Integer(0), Integer(1), std::nullopt};
      if (writer_->known(mask) == false)
        kept.seen.always = false;
      else
        writer_->combine(KernelOp::or_into, {Buffer::Kind::slot, id.value}, size_of(slot), Lane::bit, mask, at(slot),
                         mask);
      return;
    }
    if (slot.op == plan::Slot::Op::count) {
      kept.seen = {Lane::i64, Rational(1), Integer(0), rows, std::nullopt};
      if (writer_->known(mask) == false)
        kept.seen.high = Integer(0);
      else
        writer_->combine(KernelOp::sum_into, {Buffer::Kind::slot, id.value}, size_of(slot), Lane::i64, mask, at(slot),
                         writer_->constant(Integer(1)));
      return;
    }
    const auto value = integer_of(slot.value);
    if (!value) {
      kept.lost = true;
      return;
    }
    kept.seen.unit = value->second;
    if (slot.op == plan::Slot::Op::distinct) {
      kept.seen = {Lane::i64, Rational(1), Integer(0), rows, std::nullopt};
      writer_->store({Buffer::Kind::value, id.value}, value->first.lane, value->first.reg);
      writer_->store({Buffer::Kind::mask, id.value}, Lane::bit, mask);
      writer_->store({Buffer::Kind::place, id.value}, Lane::i64, writer_->in_lane(at(slot), Lane::i64).reg);
      return;
    }
    combine_figure(slot, id, value->first, mask, rows);
  }

  void combine_figure(const plan::Slot& slot, plan::SlotId id, const Whole& value, Reg mask, const Integer& rows) {
    SlotLane& kept = fit_.slots[id.value];
    const Integer zero;
    // No point ever counts: nothing is kept, and every element is 0.
    if (writer_->known(mask) == false) {
      kept.seen.low = kept.seen.high = zero;
      return;
    }
    Integer low = std::min(value.low, zero), high = std::max(value.high, zero);
    KernelOp op = slot.op == plan::Slot::Op::minimum ? KernelOp::minimum_into : KernelOp::maximum_into;
    if (slot.op == plan::Slot::Op::sum) {
      op = KernelOp::sum_into;
      low *= rows;
      high *= rows;
    }
    const auto lane = lane_for(low, high);
    if (!lane) {
      kept.lost = true;
      return;
    }
    kept.seen.low = low;
    kept.seen.high = high;
    kept.seen.lane = *lane == Lane::i32 ? Lane::i64 : *lane;
    // Elements that no point touches are 0.
    writer_->combine(op, {Buffer::Kind::slot, id.value}, size_of(slot), kept.seen.lane, mask, at(slot), value);
  }

  // The integer a value is kept as, and its unit.
  std::optional<std::pair<Whole, Rational>> integer_of(Val value) {
    const Held& held = held_[value];
    switch (code_->insts[value].kind) {
      case Kind::number:
        if (held.lost || held.number.d) return std::nullopt;
        return std::pair(held.number.n, held.number.unit);
      case Kind::ordinal:
      case Kind::row: return std::pair(held.ordinal, Rational(1));
      case Kind::bit: {
        const Whole one = writer_->constant(Integer(1)), zero = writer_->constant(Integer(0));
        return std::pair(writer_->select(held.bit, one, zero), Rational(1));
      }
    }
    throw InternalError("a kind of value out of its enumeration");
  }

  // Elements of the slot that there are whatever the data.
  std::uint32_t size_of(const plan::Slot& slot) const {
    const bool by_period = slot.owner == plan::none && slot.window != plan::none &&
                           plan_.domains[slot.domain].kind == plan::Domain::Kind::periods;
    return by_period ? plan_.periods : 1;
  }

  // Element of the slot.
  Whole at(const plan::Slot& slot) {
    if (slot.owner == plan::none && slot.window == plan::none) return writer_->constant(Integer(0));
    if (slot.window == plan::none) return held_[slot.owner].ordinal;
    if (slot.owner == plan::none) return held_[slot.window].ordinal;
    return place(held_[slot.owner].ordinal, held_[slot.window].ordinal, slot.domain.value);
  }

  const plan::Plan& plan_;
  const See& see_;
  const std::vector<std::uint64_t>& rows_;
  Fit& fit_;
  Fitted fitted_;
  std::optional<KernelWriter> writer_;
  std::optional<Numbers> numbers_;
  std::optional<Dates> dates_;
  const plan::Code* code_ = nullptr;
  std::vector<Held> held_;
  std::map<Val, Reg> no_date_;
  std::vector<bool> needed_;
};

}  // namespace

Fit fit(const plan::Plan& plan, const See& see, const std::vector<std::uint64_t>& rows, bool totals) {
  Fit result;
  result.slots.resize(plan.slots.size());
  result.passes.resize(plan.passes.size());
  Fitting fitting(plan, see, rows, result);
  std::vector<plan::PassId> order;
  for (std::size_t p = 0; p < plan.passes.size(); ++p) order.push_back(plan.passes.id_at(p));
  std::ranges::stable_sort(order, {}, [&](plan::PassId id) { return plan.passes[id].depth; });
  // Once to know what every slot holds.
  for (const plan::PassId id : order) result.passes[id.value] = fitting.pass(id);
  for (std::size_t b = 0; b < plan.bodies.size(); ++b) {
    const plan::Body& body = plan.bodies[plan.bodies.id_at(b)];
    const bool adds_up = totals && body.what == plan::Body::What::lines;
    result.bodies.push_back(body.refused.empty() ? fitting.body(body, adds_up) : Fitted{});
    result.bodies.back().kernel.name = "body " + std::to_string(b);
  }
  // And again for the slots that something loads, from the last passes to the first.
  fitting.keep_only(std::vector<bool>(plan.slots.size(), false));
  for (const Fitted& body : result.bodies) fitting.need(body);
  for (auto id = order.rbegin(); id != order.rend(); ++id) {
    result.passes[id->value] = fitting.pass(*id);
    result.passes[id->value].kernel.name = "pass " + std::to_string(id->value);
    fitting.need(result.passes[id->value]);
  }
  return result;
}

}  // namespace hito::fit
