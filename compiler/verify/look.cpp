// Tables, tiers, brackets and scales: a choice between their lines.
#include "compiler/facts/interval.h"
#include "compiler/verify/evaluate.h"

namespace hito::verify {

using core::Op;

namespace {

bool is_otherwise(const core::TableRow& row) {
  for (const core::Match& match : row.matches)
    if (std::holds_alternative<core::MatchOtherwise>(match)) return true;
  return false;
}

}  // namespace

void Evaluator::tell(core::TableId table, std::size_t line, const Formula& used) {
  lookups->line(table, line, under_ ? terms_.both(*under_, used) : used);
}

Formula Evaluator::matches(const core::Match& match, const Sym& value) {
  const auto inside = [&](const std::optional<Rational>& low, bool low_included, const std::optional<Rational>& high,
                          bool high_included) {
    Formula all = terms_.formula(true);
    if (low)
      all =
          terms_.both(all, terms_.compare(low_included ? Op::greater_equal : Op::greater, value, terms_.number(*low)));
    if (high)
      all = terms_.both(all, terms_.compare(high_included ? Op::less_equal : Op::less, value, terms_.number(*high)));
    return all;
  };
  const auto day = [](const std::optional<Date>& date) {
    return date ? std::optional(Rational(date->days)) : std::nullopt;
  };
  return std::visit(
      [&](const auto& m) -> Formula {
        using T = std::decay_t<decltype(m)>;
        if constexpr (std::is_same_v<T, core::MatchAny> || std::is_same_v<T, core::MatchOtherwise>) {
          return terms_.formula(true);
        } else if constexpr (std::is_same_v<T, core::MatchEqual>) {
          return terms_.compare(Op::equal, value, constant(m.value));
        } else if constexpr (std::is_same_v<T, core::MatchRange>) {
          return inside(m.low, m.low_included, m.high, m.high_included);
        } else {
          static_assert(std::is_same_v<T, core::MatchDates>);
          return inside(day(m.first), m.first_included, day(m.last), m.last_included);
        }
      },
      match);
}

Sym Evaluator::of(const core::Look& node, core::ExprId, const Frame& frame) {
  const core::Table& table = contract_.tables[node.table];
  std::vector<Sym> args;
  Formula missing = terms_.formula(false);
  for (const core::ExprId arg : node.args) {
    args.push_back(value(arg, frame));
    missing = terms_.either(missing, args.back().missing);
  }
  const Frame inner{frame.world, frame.moment, {}, nullptr};
  Sym result = table.kind == core::TableKind::brackets ? accumulated(node, args[0], inner)
               : table.kind == core::TableKind::scale  ? interpolated(node, args[0], inner)
                                                       : chosen(node, args, inner);
  result.missing = terms_.either(result.missing, missing);
  return result;
}

// Lines in written order, what answers otherwise after them. Some line answers: that is told before.
Sym Evaluator::chosen(const core::Look& node, const std::vector<Sym>& args, const Frame& inner) {
  const core::Table& table = contract_.tables[node.table];
  const std::uint32_t result = node.result;
  std::vector<std::pair<Formula, Sym>> lines;
  Formula none_before = terms_.formula(true), unanswered = none_before;
  for (const bool remaining : {false, true}) {
    if (remaining && table.policy == core::HitPolicy::results_add)
      for (const auto& [holds, value] : lines) none_before = terms_.both(none_before, terms_.negation(holds));
    for (const core::TableRow& row : table.rows) {
      if (is_otherwise(row) != remaining) continue;
      Formula all = remaining && table.policy == core::HitPolicy::results_add ? none_before : terms_.formula(true);
      for (std::size_t i = 0; i < row.matches.size(); ++i) all = terms_.both(all, matches(row.matches[i], args[i]));
      if (all.is_false()) continue;
      lines.emplace_back(all, value(row.results[result], inner));
      if (lookups == nullptr) continue;
      const bool first_answers = table.policy != core::HitPolicy::results_add;
      tell(node.table, static_cast<std::size_t>(&row - table.rows.data()),
           first_answers ? terms_.both(unanswered, all) : all);
      unanswered = terms_.both(unanswered, terms_.negation(all));
    }
  }
  if (lines.empty()) throw Beyond{say(Say::verify_no_line)};
  if (table.policy == core::HitPolicy::results_add) {
    Sym sum = terms_.number(Rational(0));
    for (const auto& [holds, value] : lines)
      sum = terms_.add(sum, terms_.choose(holds, value, terms_.number(Rational(0))));
    return sum;
  }
  Sym answer = lines.back().second;
  for (std::size_t i = lines.size() - 1; i-- > 0;) answer = terms_.choose(lines[i].first, lines[i].second, answer);
  return answer;
}

Sym Evaluator::accumulated(const core::Look& node, const Sym& quantity, const Frame& inner) {
  const core::Table& table = contract_.tables[node.table];
  Sym sum = terms_.number(Rational(0));
  const Sym none = sum;
  for (const core::TableRow& row : table.rows) {
    const auto& slice = std::get<core::MatchRange>(row.matches.front());
    const Sym low = terms_.number(*slice.low);
    if (lookups != nullptr)
      tell(node.table, static_cast<std::size_t>(&row - table.rows.data()), terms_.compare(Op::greater, quantity, low));
    const Sym end = slice.high ? terms_.lesser(terms_.number(*slice.high), quantity) : quantity;
    Sym part = terms_.greater(terms_.subtract(end, low), none);
    part.missing = terms_.formula(false);
    sum = terms_.add(sum, terms_.multiply(part, value(row.results[node.result], inner)));
  }
  return sum;
}

Sym Evaluator::interpolated(const core::Look& node, const Sym& at, const Frame& inner) {
  const core::Table& table = contract_.tables[node.table];
  const auto point = [&](std::size_t i) {
    return std::get<Rational>(std::get<core::MatchEqual>(table.rows[i].matches.front()).value);
  };
  const auto of = [&](std::size_t i) { return value(table.rows[i].results.front(), inner); };
  if (lookups != nullptr)
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      Formula used = terms_.formula(true);
      if (i > 0) used = terms_.both(used, terms_.compare(Op::greater, at, terms_.number(point(i - 1))));
      if (i + 1 < table.rows.size())
        used = terms_.both(used, terms_.compare(Op::less, at, terms_.number(point(i + 1))));
      tell(node.table, i, used);
    }
  Sym answer = of(table.rows.size() - 1);
  for (std::size_t i = table.rows.size() - 1; i-- > 0;) {
    // On the line from this point to the next one.
    const Sym from = of(i), to = of(i + 1);
    const Sym slope = terms_.divide(terms_.subtract(to, from), terms_.number(point(i + 1) - point(i)));
    Sym on_line = terms_.add(from, terms_.multiply(slope, terms_.subtract(at, terms_.number(point(i)))));
    const Range ends = facts::join(from.range, to.range);
    on_line.range = facts::between(ends.low, ends.high);
    answer = terms_.choose(terms_.at_most(at, terms_.number(point(i + 1))), on_line, answer);
  }
  return terms_.choose(terms_.at_most(at, terms_.number(point(0))), of(0), answer);
}

}  // namespace hito::verify
