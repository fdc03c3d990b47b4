#include "cli/edges_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/grid.h"
#include "base/text_wrap.h"
#include "compiler/core/read_value.h"

namespace hito::cli {
namespace {

using Json = nlohmann::ordered_json;
using driver::Edge;
using driver::EdgePoint;

std::array<const std::optional<EdgePoint>*, 3> points_of(const Edge& edge) {
  return {&edge.below, &edge.at, &edge.above};
}

// By how much the total changes up to each point, from the one before it that there is.
std::array<std::optional<Rational>, 3> jumps_of(const Edge& edge) {
  std::array<std::optional<Rational>, 3> jumps;
  const EdgePoint* before = nullptr;
  const auto points = points_of(edge);
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (!*points[i]) continue;
    if (before != nullptr) jumps[i] = (*points[i])->total - before->total;
    before = &**points[i];
  }
  return jumps;
}

class EdgesReport {
 public:
  EdgesReport(const Source& source, const core::Contract& contract, const std::vector<Edge>& edges, Language language)
      : source_(source), contract_(contract), edges_(edges), language_(language) {}

  std::string to_text(std::size_t columns) const {
    if (edges_.empty()) return words(Say::edges_none) + "\n";
    std::string out;
    for (const Edge& edge : edges_) out += one(edge, columns) + "\n";
    return out + wrapped_lines(summary(), columns);
  }

  std::string to_json() const {
    Json all = Json::array();
    for (const Edge& edge : edges_) all.push_back(json_of(edge));
    const Json out{{"schema", "hito.edges/1"},
                   {"lang", tag_of(language_)},
                   {"file", source_.path()},
                   {"thresholds", std::move(all)}};
    return out.dump(2) + "\n";
  }

 private:
  std::string words(Say text, const std::vector<Text>& args = {}) const { return say(text, language_, args); }
  std::size_t line(const Edge& edge) const { return source_.number_in_file(source_.line_of(edge.span.begin)); }
  std::string money(const Edge& edge, const Rational& amount) const {
    return core::spell_money(contract_, amount, edge.currency);
  }

  // "8.5%"; "due = 2025-03-31" where the text names what it is.
  std::string threshold(const Edge& edge) const {
    const std::string& named = edge.against[language_];
    if (named.empty() || edge.threshold.empty()) return named + edge.threshold;
    return fmt::format("{} = {}", named, edge.threshold);
  }

  std::string one(const Edge& edge, std::size_t columns) const {
    std::string head =
        fmt::format("{}:{}  {}", source_.file_at(edge.span.begin).path, line(edge), edge.name[language_]);
    if (const std::string value = threshold(edge); !value.empty())
      head += fmt::format(", {} {}", words(Say::edges_threshold), value);
    if (edge.cliff) head += "; " + words(Say::edges_cliff, {money(edge, *edge.cliff)});
    if (!edge.found()) return wrapped_lines(head + "; " + words(Say::edges_not_reached), columns);
    std::string out = wrapped_lines(head, columns) + "\n";
    if (edge.example) out += wrapped_lines("    " + words(Say::edges_from_example, {*edge.example}), columns) + "\n";
    out += indented(figures(edge, columns));
    return edge.example ? out : out + made(edge, columns);
  }

  std::string figures(const Edge& edge, std::size_t columns) const {
    Grid grid({Side::left, Side::right, Side::right, Side::right},
              columns == no_limit ? columns : columns - std::min(columns, std::size_t{4}));
    const auto points = points_of(edge);
    const auto row = [&](std::string name, auto&& cell) {
      std::vector<std::string> cells{std::move(name)};
      for (const auto* point : points) cells.push_back(*point ? cell(**point) : "–");
      grid.add(std::move(cells));
    };
    grid.add({"", words(Say::edges_below), words(Say::edges_at), words(Say::edges_above)});
    row(edge.variable[language_], [](const EdgePoint& point) { return point.varied; });
    for (std::size_t i = 0; i < edge.clauses.size(); ++i)
      row(words(Say::figure_payment, {edge.clauses[i]}),
          [&](const EdgePoint& point) { return money(edge, point.clauses[i]); });
    row(words(Say::figure_total), [&](const EdgePoint& point) { return money(edge, point.total); });
    std::vector<std::string> cells{words(Say::edges_jump)};
    for (const auto& jump : jumps_of(edge)) cells.push_back(jump ? money(edge, *jump) : "");
    grid.add(std::move(cells));
    return grid.draw();
  }

  // The first lines of data that the contract does not have.
  std::string made(const Edge& edge, std::size_t columns) const {
    constexpr std::size_t most_lines = 16;
    const EdgePoint& shown = edge.at ? *edge.at : edge.below ? *edge.below : *edge.above;
    std::string lines;
    std::size_t count = 0;
    for (std::size_t from = 0; from < shown.data.size() && count < most_lines; ++count) {
      const std::size_t end = std::min(shown.data.find('\n', from), shown.data.size() - 1) + 1;
      lines += shown.data.substr(from, end - from);
      from = end;
      if (count + 1 == most_lines && from < shown.data.size()) lines += "…\n";
    }
    const std::string heading = words(edge.at ? Say::edges_made : Say::edges_made_around);
    return wrapped_lines("    " + heading, columns) + "\n" + indented(lines);
  }

  static std::string indented(const std::string& text) {
    std::string out;
    bool starts = true;
    for (const char c : text) {
      if (starts && c != '\n') out += "    ";
      out += c;
      starts = c == '\n';
    }
    return out;
  }

  // The largest first; of as large ones, as written. Of several currencies, the first declared first.
  std::vector<const Edge*> cliffs() const {
    std::vector<const Edge*> out;
    for (const Edge& edge : edges_)
      if (edge.cliff) out.push_back(&edge);
    const auto place = [&](const Edge* edge) { return std::ranges::find(contract_.currencies, edge->currency); };
    std::ranges::stable_sort(out, [&](const Edge* a, const Edge* b) {
      return place(a) != place(b) ? place(a) < place(b) : abs(*a->cliff) > abs(*b->cliff);
    });
    return out;
  }

  std::string summary() const {
    const auto largest = cliffs();
    const auto missing = std::ranges::count_if(edges_, [](const Edge& edge) { return !edge.found(); });
    std::string out = words(Say::edges_counts,
                            {std::to_string(edges_.size()), std::to_string(largest.size()), std::to_string(missing)}) +
                      "\n";
    if (largest.empty()) return out;
    std::string list;
    for (const Edge* edge : largest)
      list += (list.empty() ? "" : "; ") + words(Say::edges_one_cliff, {money(*edge, *edge->cliff), edge->name,
                                                                        threshold(*edge), std::to_string(line(*edge))});
    return out + words(Say::edges_largest, {list}) + "\n";
  }

  // ---- JSON

  static const char* key_of(driver::EdgeKind kind) {
    using enum driver::EdgeKind;
    switch (kind) {
      case table: return "table";
      case tiers: return "tiers";
      case brackets: return "brackets";
      case scale: return "scale";
      case condition: return "condition";
      case lesser: return "lesser";
      case greater: return "greater";
      case cap: return "cap";
      case number: return "number";
      case term: return "term";
      case version: return "version";
    }
    throw InternalError("a kind of threshold out of its enumeration");
  }

  std::string plain(const Edge& edge, const Rational& amount) const {
    return to_decimal(amount, core::money_decimals(contract_, edge.currency));
  }

  Json json_of(const Edge& edge) const {
    Json out{{"file", source_.file_at(edge.span.begin).path},
             {"line", line(edge)},
             {"kind", key_of(edge.kind)},
             {"name", edge.name[language_]},
             {"threshold", edge.threshold}};
    if (!edge.against[language_].empty()) out["against"] = edge.against[language_];
    out["reached"] = edge.found();
    if (!edge.found()) return out;
    out["variable"] = edge.variable[language_];
    if (edge.example) out["example"] = *edge.example;
    out["currency"] = contract_.units[edge.currency].name;
    const auto points = points_of(edge);
    constexpr std::array<const char*, 3> names{"below", "at", "above"};
    for (std::size_t i = 0; i < points.size(); ++i)
      if (*points[i]) out[names[i]] = json_of(edge, **points[i]);
    const auto jumps = jumps_of(edge);
    if (jumps[1]) out["jump_to_it"] = plain(edge, *jumps[1]);
    if (jumps[2]) out[edge.at ? "jump_from_it" : "jump_over_it"] = plain(edge, *jumps[2]);
    if (edge.cliff) out["cliff"] = plain(edge, *edge.cliff);
    return out;
  }

  Json json_of(const Edge& edge, const EdgePoint& point) const {
    Json clauses = Json::array();
    for (std::size_t i = 0; i < edge.clauses.size(); ++i)
      clauses.push_back({{"clause", edge.clauses[i]}, {"payment", plain(edge, point.clauses[i])}});
    return {{"value", point.varied},
            {"total", plain(edge, point.total)},
            {"clauses", std::move(clauses)},
            {"data", point.data}};
  }

  const Source& source_;
  const core::Contract& contract_;
  const std::vector<Edge>& edges_;
  Language language_;
};

}  // namespace

std::string edges_in_text(const Source& source, const core::Contract& contract, const std::vector<driver::Edge>& edges,
                          Language language, std::size_t columns) {
  return EdgesReport(source, contract, edges, language).to_text(columns);
}

std::string edges_in_json(const Source& source, const core::Contract& contract, const std::vector<driver::Edge>& edges,
                          Language language) {
  return EdgesReport(source, contract, edges, language).to_json();
}

}  // namespace hito::cli
