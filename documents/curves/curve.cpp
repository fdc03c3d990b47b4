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
    if (!out.empty()) out += "; ";
    out += words.text(Written::legal_curve_jump,
                      {words.literal(pieces.across, jump.at), words.literal(pieces.up, *jump.before),
                       words.literal(pieces.up, *jump.after)});
  }
  return out;
}

}  // namespace

std::optional<Curve> curve_of(const Words& words, core::TableId id, std::uint32_t result) {
  const auto pieces = pieces_of(words.contract, id, result);
  if (!pieces) return std::nullopt;
  const core::Table& table = words.contract.tables[id];
  const std::string up = name_of_axis(table, result), across = readable(table.by.front());
  Curve curve;
  curve.jumps = jumps_of(*pieces);
  curve.across = pieces->across;
  curve.up = pieces->up;
  const std::string jumps = in_words(words, *pieces, curve.jumps);
  const std::string title = words.text(Written::legal_curve_title, {up, across});
  curve.figure.alternative = title + ". " +
                             (jumps.empty() ? words.text(Written::legal_curve_without_jumps)
                                            : words.text(Written::legal_curve_jumps, {jumps}));
  curve.figure.caption =
      words.say(Written::legal_curve_title, {{Run{up, Run::Style::name, {}}}, {Run{across, Run::Style::name, {}}}});
  curve.figure.svg = drawing_of(words, *pieces, curve.jumps,
                                {"curve-" + std::to_string(id.value + 1) + "-" + std::to_string(result + 1), title,
                                 curve.figure.alternative, across, up});
  return curve;
}

}  // namespace hito::documents::prose
