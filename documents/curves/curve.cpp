#include "documents/curves/curve.h"

#include <algorithm>

#include "documents/curves/drawing.h"
#include "documents/curves/pieces.h"

namespace hito::documents::prose {
namespace {

bool differ(const std::optional<Rational>& a, const std::optional<Rational>& b) {
  return a.has_value() != b.has_value() || (a && *a != *b);
}

std::vector<Jump> jumps_of(const Pieces& pieces) {
  std::vector<Jump> jumps;
  for (std::size_t i = 0; i < pieces.points.size(); ++i) {
    const Point& point = pieces.points[i];
    Jump jump{point.at, point.value, point.value, point.value};
    if (i > 0)
      jump.before = pieces.stretches[i - 1].ends ? std::optional(pieces.stretches[i - 1].ends->second) : std::nullopt;
    if (i < pieces.stretches.size())
      jump.after = pieces.stretches[i].ends ? std::optional(pieces.stretches[i].ends->first) : std::nullopt;
    if (differ(jump.before, jump.value) || differ(jump.after, jump.value)) jumps.push_back(std::move(jump));
  }
  return jumps;
}

// The next value of the input is the other end: none between them is left without a result.
bool joins_neighbours(const core::Field& input, const Pieces& pieces, std::size_t stretch) {
  const unsigned places = input.decimals + (input.type.shape == core::Shape::percent ? 2U : 0U);
  const Rational grain = input.type.integer ? Rational(1) : Rational(Integer(1), Integer::pow10(places));
  const Stretch& gap = pieces.stretches[stretch];
  return !gap.ends && gap.to - gap.from <= grain && pieces.points[stretch].value && pieces.points[stretch + 1].value;
}

// Between neighbours a jump is at the second one.
void join_neighbours(const core::Field& input, const Pieces& pieces, std::vector<Jump>& jumps) {
  for (std::size_t i = 0; i < pieces.stretches.size(); ++i) {
    if (!joins_neighbours(input, pieces, i)) continue;
    for (Jump& jump : jumps) {
      if (jump.at == pieces.points[i].at) jump.after = jump.value;
      if (jump.at == pieces.points[i + 1].at) jump.before = pieces.points[i].value;
    }
  }
  std::erase_if(jumps, [](const Jump& jump) { return jump.before == jump.value && jump.after == jump.value; });
}

// Whether nothing is given somewhere between what is given: whether it jumps there cannot be said.
bool has_gap(const core::Field& input, const Pieces& pieces) {
  bool begun = false, open = false;
  for (std::size_t i = 0; i < pieces.points.size(); ++i) {
    if (open && pieces.points[i].value) return true;
    begun = begun || pieces.points[i].value;
    if (i == pieces.stretches.size()) break;
    if (open && pieces.stretches[i].ends) return true;
    open = open || (begun && !pieces.stretches[i].ends && !joins_neighbours(input, pieces, i));
    begun = begun || pieces.stretches[i].ends;
  }
  return false;
}

// Lines of single values, which nothing leads from one to the other.
bool is_exact(const core::Table& table) {
  const auto is_single = [](const core::TableRow& row) {
    const auto* range = std::get_if<core::MatchRange>(&row.matches.front());
    return range == nullptr || (range->low && range->low == range->high);
  };
  return (table.kind == core::TableKind::table || table.kind == core::TableKind::tiers) &&
         std::ranges::all_of(table.rows, is_single);
}

std::string name_of_axis(const core::Table& table, std::uint32_t result) {
  if (table.results.size() > 1 && !table.results[result].empty())
    return readable(table.name) + ": " + readable(table.results[result]);
  return readable(table.name);
}

// "at 8.5%, from 0 to 4,800,000 USD".
std::string in_words(const Words& words, const Pieces& pieces, const std::vector<Jump>& jumps) {
  std::string out;
  for (const Jump& jump : jumps) {
    if (!jump.before || !jump.after) continue;
    const bool alone = jump.before == jump.after && jump.value;
    if (!out.empty()) out += "; ";
    out += words.text(alone ? Written::legal_curve_point : Written::legal_curve_jump,
                      {words.literal(pieces.across, jump.at), words.literal(pieces.up, *jump.before),
                       words.literal(pieces.up, alone ? *jump.value : *jump.after)});
  }
  return out;
}

}  // namespace

std::optional<Curve> curve_of(const Words& words, core::TableId id, std::uint32_t result) {
  const core::Table& table = words.contract.tables[id];
  const auto pieces = is_exact(table) ? std::nullopt : pieces_of(words.contract, id, result);
  if (!pieces) return std::nullopt;
  const std::string up = name_of_axis(table, result), across = readable(table.by.front());
  Curve curve;
  curve.jumps = jumps_of(*pieces);
  join_neighbours(table.inputs.front(), *pieces, curve.jumps);
  curve.across = pieces->across;
  curve.up = pieces->up;
  const std::string jumps = in_words(words, *pieces, curve.jumps);
  const std::string title = words.text(Written::legal_curve_title, {up, across});
  curve.figure.alternative = title + ".";
  if (!jumps.empty())
    curve.figure.alternative += " " + words.text(Written::legal_curve_jumps, {jumps});
  else if (!has_gap(table.inputs.front(), *pieces))
    curve.figure.alternative += " " + words.text(Written::legal_curve_without_jumps);
  curve.figure.caption =
      words.say(Written::legal_curve_title, {{Run{up, Run::Style::name, {}}}, {Run{across, Run::Style::name, {}}}});
  curve.figure.svg = drawing_of(words, *pieces, curve.jumps,
                                {"curve-" + std::to_string(id.value + 1) + "-" + std::to_string(result + 1), title,
                                 curve.figure.alternative, across, up});
  return curve;
}

}  // namespace hito::documents::prose
