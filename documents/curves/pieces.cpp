#include "documents/curves/pieces.h"

#include <map>
#include <set>

#include "base/diagnostics.h"

namespace hito::documents::prose {
namespace {

// The figures of expressions that rest on no data, each worked out once however often it is named.
class Fixed {
 public:
  explicit Fixed(const core::Contract& contract) : contract_(contract) {}

  std::optional<Rational> of(core::ExprId id, int depth = 0) {
    if (depth > deepest) return std::nullopt;
    if (const auto known = known_.find(id); known != known_.end()) return known->second;
    auto value = worked_out(id, depth);
    if (value && bits_of(*value) > most_bits) value.reset();
    return known_[id] = value;
  }

 private:
  static constexpr int deepest = 64;
  // Nobody reads a figure of more; products of products would fill the memory.
  static constexpr std::size_t most_bits = 1'000;

  static std::size_t bits_of(const Rational& value) {
    return value.numerator().bit_length() + value.denominator().bit_length();
  }
  std::optional<Rational> worked_out(core::ExprId id, int depth) {
    const core::Node& node = contract_.exprs[id].node;
    if (const auto* constant = std::get_if<core::Constant>(&node)) {
      const auto* number = std::get_if<Rational>(&constant->value);
      return number ? std::optional(*number) : std::nullopt;
    }
    if (const auto* name = std::get_if<core::DefineRef>(&node); name && !name->row && name->args.empty())
      return of(contract_.defines[name->define].value, depth + 1);
    const auto* apply = std::get_if<core::Apply>(&node);
    if (apply == nullptr || apply->args.empty() || apply->args.size() > 2) return std::nullopt;
    const auto a = of(apply->args[0], depth + 1);
    if (!a) return std::nullopt;
    if (apply->args.size() == 2) return joined(apply->op, *a, of(apply->args[1], depth + 1));
    return apply->op == core::Op::negate ? std::optional(-*a) : std::nullopt;
  }
  static std::optional<Rational> joined(core::Op op, const Rational& a, const std::optional<Rational>& b) {
    using enum core::Op;
    if (!b) return std::nullopt;
    if (op == add) return a + *b;
    if (op == subtract) return a - *b;
    if (op == multiply) return a * *b;
    if (op == divide && b->sign() != 0) return a / *b;
    return std::nullopt;
  }

  const core::Contract& contract_;
  std::map<core::ExprId, std::optional<Rational>> known_;
};

bool holds(const core::Match& match, const Rational& x) {
  if (const auto* range = std::get_if<core::MatchRange>(&match)) {
    if (range->low && (x < *range->low || (x == *range->low && !range->low_included))) return false;
    return !range->high || x < *range->high || (x == *range->high && range->high_included);
  }
  if (const auto* equal = std::get_if<core::MatchEqual>(&match)) {
    const auto* number = std::get_if<Rational>(&equal->value);
    return number != nullptr && *number == x;
  }
  return std::holds_alternative<core::MatchAny>(match);
}

class Tabled {
 public:
  Tabled(const core::Table& table, std::vector<Rational> results) : table_(table), results_(std::move(results)) {}

  std::optional<Rational> at(const Rational& x) const {
    switch (table_.kind) {
      case core::TableKind::table:
      case core::TableKind::tiers: return looked_up(x);
      case core::TableKind::brackets: return added_up(x);
      case core::TableKind::scale: return interpolated(x);
    }
    throw InternalError("a kind of table out of its enumeration");
  }

  std::set<Rational> edges() const {
    std::set<Rational> out;
    for (const core::TableRow& row : table_.rows) {
      if (const auto* range = std::get_if<core::MatchRange>(&row.matches.front())) {
        if (range->low) out.insert(*range->low);
        if (range->high) out.insert(*range->high);
      } else if (const auto* equal = std::get_if<core::MatchEqual>(&row.matches.front())) {
        if (const auto* number = std::get_if<Rational>(&equal->value)) out.insert(*number);
      }
    }
    return out;
  }

 private:
  std::optional<Rational> looked_up(const Rational& x) const {
    std::optional<Rational> sum, otherwise;
    for (std::size_t i = 0; i < table_.rows.size(); ++i) {
      const core::Match& match = table_.rows[i].matches.front();
      if (std::holds_alternative<core::MatchOtherwise>(match)) otherwise = results_[i];
      if (!holds(match, x)) continue;
      if (table_.policy != core::HitPolicy::results_add) return results_[i];
      sum = sum.value_or(Rational(0)) + results_[i];
    }
    return sum ? sum : otherwise;
  }
  std::optional<Rational> added_up(const Rational& x) const {
    if (x.sign() < 0) return std::nullopt;
    Rational sum(0);
    for (std::size_t i = 0; i < table_.rows.size(); ++i) {
      const auto& slice = std::get<core::MatchRange>(table_.rows[i].matches.front());
      const Rational low = slice.low.value_or(Rational(0));
      if (x <= low) continue;
      const Rational& reached = slice.high && *slice.high < x ? *slice.high : x;
      sum += (reached - low) * results_[i];
    }
    return sum;
  }
  const Rational& point(std::size_t i) const {
    return std::get<Rational>(std::get<core::MatchEqual>(table_.rows[i].matches.front()).value);
  }
  std::optional<Rational> interpolated(const Rational& x) const {
    const std::size_t last = table_.rows.size() - 1;
    const bool flat = table_.flat.value_or(false);
    if (x < point(0)) return flat ? std::optional(results_[0]) : std::nullopt;
    if (x > point(last)) return flat ? std::optional(results_[last]) : std::nullopt;
    for (std::size_t i = 0; i <= last; ++i) {
      if (x == point(i)) return results_[i];
      if (x < point(i))
        return results_[i - 1] + (results_[i] - results_[i - 1]) * (x - point(i - 1)) / (point(i) - point(i - 1));
    }
    return std::nullopt;
  }

  const core::Table& table_;
  std::vector<Rational> results_;
};

// What is drawn: all edges with a quarter of their width on either side, within what is declared.
std::pair<Rational, Rational> drawn(const core::Field& input, const std::set<Rational>& edges, bool from_zero) {
  const Rational first = *edges.begin(), last = *edges.rbegin();
  Rational width = last - first;
  if (width.sign() == 0) width = first.sign() == 0 ? Rational(1) : abs(first);
  const Rational margin = width / Rational(4);
  Rational low = first - margin, high = last + margin;
  if (low.sign() < 0 && first.sign() >= 0 && (from_zero || !input.bounds.low)) low = Rational(0);
  if (input.bounds.low && low < *input.bounds.low && *input.bounds.low <= first) low = *input.bounds.low;
  if (input.bounds.high && high > *input.bounds.high && *input.bounds.high >= last) high = *input.bounds.high;
  return {low, high};
}

Stretch stretch_between(const Tabled& tabled, const Rational& from, const Rational& to) {
  // Straight inside, so that two places tell both ends.
  const Rational third = (to - from) / Rational(3);
  const auto one = tabled.at(from + third), two = tabled.at(to - third);
  if (!one || !two) return {from, to, std::nullopt};
  return {from, to, std::pair(*one + *one - *two, *two + *two - *one)};
}

}  // namespace

std::optional<Pieces> pieces_of(const core::Contract& contract, core::TableId id, std::uint32_t result) {
  const core::Table& table = contract.tables[id];
  if (table.inputs.size() != 1 || table.inputs.front().type.kind != core::Kind::number || table.rows.empty() ||
      table.rows.size() > most_drawn_lines)
    return std::nullopt;
  if (table.result_types[result].kind != core::Kind::number) return std::nullopt;
  std::vector<Rational> results;
  Fixed fixed(contract);
  for (const core::TableRow& row : table.rows) {
    const auto value = fixed.of(row.results[result]);
    if (!value) return std::nullopt;
    results.push_back(*value);
  }
  const Tabled tabled(table, std::move(results));
  std::set<Rational> edges = tabled.edges();
  if (edges.empty()) return std::nullopt;
  const bool brackets = table.kind == core::TableKind::brackets;
  const auto [low, high] = drawn(table.inputs.front(), edges, brackets);
  if (low == high) return std::nullopt;
  const core::Bounds& bounds = table.inputs.front().bounds;
  const std::set<Rational> of_lines = edges;
  edges.insert({low, high});
  Pieces out;
  out.across = table.inputs.front().type;
  out.up = table.result_types[result];
  for (const Rational& edge : edges) {
    if (!out.points.empty()) out.stretches.push_back(stretch_between(tabled, out.points.back().at, edge));
    out.points.push_back({edge, tabled.at(edge),
                          of_lines.contains(edge) || edge == bounds.low || edge == bounds.high || edge.sign() == 0});
  }
  return out;
}

}  // namespace hito::documents::prose
