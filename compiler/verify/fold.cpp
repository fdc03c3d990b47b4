// Aggregates. Whatever adds up is a sum over rows; whatever is one of the values is a symbol that some row has.
#include "compiler/facts/interval.h"
#include "compiler/verify/evaluate.h"
#include "runtime/calendar.h"

namespace hito::verify {

using core::FoldOp;
using core::Op;

struct Evaluator::Ranged {
  const core::Fold& node;
  const Frame& outer;
  Row* owner = nullptr;
  std::optional<core::ColumnIndex> link;
  std::vector<std::optional<std::uint32_t>> periods;
  bool outside = false;
  std::function<Formula(Row*)> within;  // that it is there, and in the window
};

Evaluator::Ranged Evaluator::ranged(const core::Fold& node, const Frame& frame) {
  Ranged rows{node, frame, nullptr, {}, {}, false, {}};
  if (node.its) {
    rows.owner = follow(node.its->owner, frame);
    rows.link = node.its->link;
  }
  rows.periods = all_periods(node.over);
  const Moment& moment = frame.moment;
  const World world = frame.world;
  if (!scene_.dated(node.over)) {
    rows.within = [this, world](Row* row) { return scene_.present(row, world); };
    return rows;
  }
  switch (node.window) {
    case core::Window::own:
      if (moment.in_force) {
        rows.periods = {moment.period};
        rows.within = [this, world, period = moment.period](Row* row) { return scene_.in_period(row, period, world); };
        return rows;
      }
      break;
    case core::Window::to_date:
      if (moment.until) {
        rows.within = [this, world, until = *moment.until](Row* row) {
          return terms_.both(scene_.used(row, world), terms_.at_most(*scene_.date(row, world), until));
        };
        return rows;
      }
      break;
    case core::Window::whole_term: break;
    case core::Window::last:
    case core::Window::year_before: {
      std::optional<Date> until;
      if (moment.until) {
        const auto day = number_of(moment.until->value);
        if (!day && !moment.in_force) throw Beyond{say(Say::verify_window)};
        if (day) until = Date{static_cast<std::int32_t>(*day->floor().to_int64())};
      }
      const auto [first, last] =
          runtime::days_of_window(contract_, node.window, node.months, moment.period, moment.in_force, until);
      rows.outside = true;
      rows.within = [this, world, low = terms_.number(Rational(first.days)),
                     high = terms_.number(Rational(last.days))](Row* row) {
        const Sym day = *scene_.date(row, world);
        return terms_.both(terms_.both(scene_.present(row, world), terms_.negation(day.missing)),
                           terms_.both(terms_.at_most(low, day), terms_.at_most(day, high)));
      };
      return rows;
    }
  }
  rows.within = [this, world](Row* row) { return scene_.used(row, world); };
  return rows;
}

namespace {

Frame inside(const Frame& outer, std::uint32_t bind, Row* row, const std::optional<Sym>& date) {
  Frame inner = outer;
  inner.rows.resize(bind);
  inner.rows.push_back(row);
  if (date) inner.moment.on = date;
  return inner;
}

}  // namespace

// Rows of an owner that may be one of those modelled are that one's then.
Sym Evaluator::over(const Ranged& rows, const std::function<Sym(const Frame&)>& each) {
  const auto of = [&](Row* owner) {
    return sum_rows(rows.node.over, owner, rows.link, rows.periods, rows.outside, rows.within, [&](Row* row) {
      return each(inside(rows.outer, rows.node.bind, row, scene_.date(row, rows.outer.world)));
    });
  };
  if (rows.owner == nullptr || rows.owner->twin == nullptr) return of(rows.owner);
  return terms_.choose(*rows.owner->is_twin, of(rows.owner->twin), of(rows.owner));
}

Sym Evaluator::of(const core::Fold& node, core::ExprId id, const Frame& frame) {
  const Ranged rows = ranged(node, frame);
  const Sym zero = terms_.number(Rational(0)), one = terms_.number(Rational(1));
  const auto kept = [&](const Frame& inner) { return node.where ? holds(*node.where, inner) : terms_.formula(true); };
  const auto count = [&](const std::function<Formula(const Frame&)>& holding) {
    return over(rows, [&](const Frame& inner) {
      const Formula counts = kept(inner);
      return counts.is_false() ? zero : terms_.choose(terms_.both(counts, holding(inner)), one, zero);
    });
  };
  const auto all = [&](const Frame&) { return terms_.formula(true); };
  const auto holding = [&](const Frame& inner) { return holds(*node.value, inner); };
  const auto add_up = [&](const std::function<Sym(const Frame&)>& each) {
    return over(rows, [&](const Frame& inner) {
      const Formula counts = kept(inner);
      if (counts.is_false()) return zero;
      const Under under(*this, counts);
      Sym amount = each(inner);
      amount.missing = terms_.formula(false);
      return terms_.choose(counts, amount, zero);
    });
  };
  const auto of_value = [&](const Frame& inner) { return value(*node.value, inner); };
  // Where no row is there, what the author says.
  const auto or_none = [&](const Sym& rows_there, const Sym& found) {
    if (!node.if_none) return found;
    const Formula none = terms_.compare(Op::equal, rows_there, zero);
    return none.is_false() ? found : terms_.choose(none, value(*node.if_none, frame), found);
  };
  switch (node.op) {
    case FoldOp::count: return count(all);
    case FoldOp::sum: return add_up(of_value);
    case FoldOp::share: {
      const Sym rows_there = count(all);
      Sym share = terms_.divide(count(holding), rows_there);
      share.range = facts::meet(share.range, facts::between(Rational(0), Rational(1)));
      return or_none(rows_there, share);
    }
    case FoldOp::average: {
      const Sym rows_there = count(all);
      return or_none(rows_there, terms_.divide(add_up(of_value), rows_there));
    }
    case FoldOp::weighted_average: {
      const Sym weights = add_up([&](const Frame& inner) { return value(*node.by, inner); });
      const Sym weighted = add_up(
          [&](const Frame& inner) { return terms_.multiply(value(*node.value, inner), value(*node.by, inner)); });
      return or_none(count(all), terms_.divide(weighted, weights));
    }
    case FoldOp::none_of: return terms_.truth(terms_.compare(Op::equal, count(holding), zero));
    case FoldOp::any_of: return terms_.truth(terms_.compare(Op::greater, count(holding), zero));
    case FoldOp::every_of: {
      const auto failing = [&](const Frame& inner) { return terms_.negation(holds(*node.value, inner)); };
      return terms_.truth(terms_.compare(Op::equal, count(failing), zero));
    }
    case FoldOp::rank_highest:
    case FoldOp::rank_lowest: {
      const Sym own = value(*node.value, frame);
      const Op before = node.op == FoldOp::rank_highest ? Op::greater : Op::less;
      return terms_.add(
          one, count([&](const Frame& inner) { return terms_.compare(before, value(*node.value, inner), own); }));
    }
    case FoldOp::count_distinct: {
      const Sym rows_there = count(all);
      if (lookups != nullptr) {
        over(rows, [&](const Frame& inner) {
          of_value(inner);
          return zero;
        });
      }
      const Sym made = terms_.any("distinct", facts::between(Rational(0), std::nullopt, Rational(1)));
      terms_.state(made.value, made.value <= rows_there.value &&
                                   z3::implies(rows_there.value > zero.value, made.value >= one.value));
      return made;
    }
    case FoldOp::minimum:
    case FoldOp::maximum:
    case FoldOp::percentile:
    case FoldOp::first_value:
    case FoldOp::latest_value: {
      const Sym rows_there = count(all);
      return or_none(rows_there, one_of(node, id, rows, rows_there));
    }
  }
  throw InternalError("an aggregate out of its enumeration");
}

// A value that some row has; of a minimum, a maximum and a percentile, with so many below and above it.
Sym Evaluator::one_of(const core::Fold& node, core::ExprId id, const Ranged& rows, const Sym& count) {
  if (rows.owner != nullptr && rows.owner->twin != nullptr) throw Beyond{say(Say::verify_window)};
  const Population& all = scene_.population(node.over, rows.owner, rows.link);
  std::vector<Candidate> candidates;
  const auto add = [&](Row* row) {
    const Formula within = rows.within(row);
    if (within.is_false()) return;
    const Frame inner = inside(rows.outer, node.bind, row, scene_.date(row, rows.outer.world));
    const Formula counts = node.where ? terms_.both(within, holds(*node.where, inner)) : within;
    if (!counts.is_false())
      candidates.push_back(
          {counts, value(*node.value, inner), node.by ? std::optional(value(*node.by, inner)) : std::nullopt, row});
  };
  for (Row* row : all.modelled) add(row);
  if (all.others) {
    for (const auto& period : rows.periods) add(scene_.group(node.over, rows.owner, rows.link, period, false).row);
    if (rows.outside) add(scene_.group(node.over, rows.owner, rows.link, std::nullopt, true).row);
  }
  std::vector<std::int64_t> key{std::int64_t{id.value}, count.value.id()};
  Range range;
  bool first = true;
  for (const Candidate& one : candidates) {
    key.push_back(one.counts.id());
    key.push_back(one.value.value.id());
    key.push_back(one.date ? std::int64_t{one.date->value.id()} : -1);
    // Other rows that are alike may come in another order.
    key.push_back(reinterpret_cast<std::intptr_t>(one.row));
    range = first ? one.value.range : facts::join(range, one.value.range);
    first = false;
  }
  if (const auto at = chosen_values_.find(key); at != chosen_values_.end()) return at->second;
  if (candidates.empty()) return terms_.number(Rational(0));
  if (contract_.exprs[*node.value].type.kind == core::Kind::yes_no) throw Beyond{say(Say::verify_window)};
  if (node.interpolated) range.grain.reset();
  const Sym made = terms_.any("one of them", range);
  const z3::expr zero = terms_.numeral(Rational(0));
  if (node.op == FoldOp::minimum || node.op == FoldOp::maximum ||
      (node.op == FoldOp::percentile && !node.interpolated)) {
    const auto how_many = [&](Op op) {
      return over(rows, [&](const Frame& inner) {
        Formula counts = node.where ? holds(*node.where, inner) : terms_.formula(true);
        counts = terms_.both(counts, terms_.compare(op, value(*node.value, inner), made));
        return terms_.choose(counts, terms_.number(Rational(1)), terms_.number(Rational(0)));
      });
    };
    // Of n values in order, the one in the place p/100 n, rounded up.
    const Rational place = node.op == FoldOp::minimum   ? Rational(0)
                           : node.op == FoldOp::maximum ? Rational(1)
                                                        : node.percent / Rational(100);
    const z3::expr below = how_many(Op::less).value, up_to = how_many(Op::less_equal).value;
    const z3::expr wanted = terms_.numeral(place) * count.value;
    terms_.state(made.value, z3::implies(count.value > zero,
                                         up_to >= wanted && up_to > zero && up_to > below &&
                                             below < z3::ite(wanted > zero, wanted, terms_.numeral(Rational(1)))));
  } else if (!all.others && !node.interpolated) {
    Formula has = terms_.formula(false);
    for (const Candidate& one : candidates)
      has = terms_.either(has, terms_.both(one.counts, terms_.compare(Op::equal, one.value, made)));
    terms_.state(made.value, z3::implies(count.value > zero, has));
  }
  chosen_.push_back({id, std::move(candidates), made});
  compare_chosen(chosen_.back());
  return chosen_values_.emplace(std::move(key), made).first->second;
}

void Evaluator::compare_chosen(const Chosen& one) {
  for (const Chosen& other : chosen_) {
    if (other.id != one.id || other.among.size() != one.among.size() || &other == &one) continue;
    Formula rises = terms_.formula(true), falls = rises;
    bool alike = true;
    for (std::size_t i = 0; i < one.among.size() && alike; ++i) {
      const Candidate &a = one.among[i], &b = other.among[i];
      const bool same_value = a.value.value.id() == b.value.value.id();
      const bool same_date = !a.date || a.date->value.id() == b.date->value.id();
      // Of any row of a group nothing is known that would hold for all of them.
      alike = a.counts.id() == b.counts.id() && same_date && (same_value || !a.row->generic) && a.row == b.row;
      if (same_value || !alike) continue;
      rises = terms_.both(rises, b.value.value >= a.value.value);
      falls = terms_.both(falls, b.value.value <= a.value.value);
    }
    if (!alike) continue;
    terms_.state_between(one.value.value, other.value.value,
                         z3::implies(rises, other.value.value >= one.value.value) &&
                             z3::implies(falls, other.value.value <= one.value.value));
  }
}

}  // namespace hito::verify
