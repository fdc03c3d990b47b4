// Properties and conditions looked at on one finished settlement. Nothing here proves anything.
#include "runtime/reference/properties.h"

#include <algorithm>
#include <map>

#include "compiler/core/read_value.h"
#include "runtime/reference/cases.h"
#include "runtime/statement/row_key.h"

namespace hito::runtime {
namespace {

void fail(PropertyFinding& finding, std::vector<std::pair<Text, Text>> witness) {
  if (finding.verdict == Verdict::fails_here) return;
  finding.verdict = Verdict::fails_here;
  finding.witness = std::move(witness);
}

PropertyFinding examine(const Request& request, const Settlement& settlement, const core::Holds& property) {
  PropertyFinding finding;
  Cases cases(request, settlement, property);
  finding.cases = cases.count();
  if (finding.cases == 0) finding.verdict = Verdict::not_exercised;
  const auto failing = cases.first_failing();
  if (!failing) return finding;
  const Case& one = cases.at(*failing);
  std::vector<core::Amount> figures;
  find_figures(request.contract, property.condition, figures);
  std::vector<std::pair<Text, Text>> witness;
  if (auto which = cases.in_words(one)) witness.push_back(std::move(*which));
  for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
    if (std::find(figures.begin(), figure, *figure) != figure) continue;
    witness.emplace_back(figure_in_words(request.contract, *figure),
                         core::spell_money(request.contract, one.figures->amount(*figure), figure->currency));
  }
  fail(finding, std::move(witness));
  return finding;
}

// What a line is called: its row and period, as far as it has them.
Text line_in_words(const core::Contract& contract, const Settlement& settlement, const Line& line) {
  Text words = "";
  if (line.row) {
    const core::DatasetId each = *core::rows_of(contract.clauses[line.clause]);
    words = say(Say::row_of_dataset,
                {joined(row_key(contract, settlement.data, each, *line.row)), contract.datasets[each].name});
  }
  const std::string& label = contract.periods[line.period].label;
  if (label.empty()) return words;
  return words.empty() ? Text(label) : say(Say::in_period, {words, label});
}

Text figure_of_line(const core::Contract& contract, const Settlement& settlement, const Line& line,
                    core::AmountKind kind) {
  const Text figure = figure_in_words(contract, {.kind = kind, .clause = line.clause});
  const Text words = line_in_words(contract, settlement, line);
  return words.empty() ? figure : say(Say::in_period, {figure, words});
}

PropertyFinding examine(const Request& request, const Settlement& settlement, const core::NeverNegative& property) {
  PropertyFinding finding;
  for (const Line& line : settlement.lines) {
    if (core::first_version(request.contract, line.clause) != property.clause) continue;
    ++finding.cases;
    const Rational& amount = property.of == core::AmountKind::entitlement ? line.entitlement : line.payment;
    if (amount.sign() < 0)
      fail(finding, {{figure_of_line(request.contract, settlement, line, property.of),
                      core::spell_money(request.contract, amount, request.contract.clauses[line.clause].currency)}});
  }
  if (finding.cases == 0) finding.verdict = Verdict::not_exercised;
  return finding;
}

// Two clauses are compared on the same row and period where both have rows of one dataset, and by their sums in each
// period otherwise. A clause paid once is compared whatever the period.
PropertyFinding examine(const Request& request, const Settlement& settlement, const core::NeverBoth& property) {
  const core::Contract& contract = request.contract;
  const auto& a = std::get<core::Pay>(contract.clauses[property.a].body);
  const auto& b = std::get<core::Pay>(contract.clauses[property.b].body);
  const auto once = [](const core::Pay& pay) {
    return pay.timing == core::Pay::Timing::once_on || pay.timing == core::Pay::Timing::at_end;
  };
  const bool by_row = a.each == b.each;
  const bool by_period = !once(a) && !once(b);
  struct Sums {
    std::optional<Rational> a, b;
  };
  std::map<std::pair<std::optional<std::uint32_t>, std::uint32_t>, Sums> cases;
  for (const Line& line : settlement.lines) {
    const core::ClauseId clause = core::first_version(contract, line.clause);
    if (clause != property.a && clause != property.b) continue;
    Sums& sums = cases[{by_row ? line.row : std::nullopt, by_period ? line.period : 0}];
    auto& sum = clause == property.a ? sums.a : sums.b;
    sum = sum.value_or(Rational(0)) + line.payment;
  }
  PropertyFinding finding;
  for (const auto& [where, sums] : cases) {
    if (!sums.a || !sums.b) continue;
    ++finding.cases;
    if (sums.a->sign() <= 0 || sums.b->sign() <= 0) continue;
    Line line;
    line.row = where.first;
    line.period = where.second;
    std::vector<std::pair<Text, Text>> witness;
    for (const auto& [clause, sum] : {std::pair(property.a, *sums.a), std::pair(property.b, *sums.b)}) {
      line.clause = clause;
      witness.emplace_back(figure_of_line(contract, settlement, line, core::AmountKind::payment),
                           core::spell_money(contract, sum, contract.clauses[clause].currency));
    }
    fail(finding, std::move(witness));
  }
  if (finding.cases == 0) finding.verdict = Verdict::not_exercised;
  return finding;
}

}  // namespace

PropertyFinding examine_alone(const Request& request, const Settlement& settlement, const core::Property& property) {
  return std::visit(
      [&](const auto& kind) -> PropertyFinding {
        using T = std::decay_t<decltype(kind)>;
        if constexpr (std::is_same_v<T, core::Monotone> || std::is_same_v<T, core::Splitting>)
          throw InternalError("a property that compares two runs, asked of one");
        else
          return examine(request, settlement, kind);
      },
      property.kind);
}

std::vector<PropertyFinding> examine_properties(const Request& request, const Settlement& settlement,
                                                const std::vector<Inputs>& also, Diagnostics& diagnostics) {
  std::vector<PropertyFinding> findings;
  for (std::uint32_t i = 0; i < request.contract.properties.size(); ++i) {
    try {
      const core::Property& property = request.contract.properties[i];
      const auto* monotone = std::get_if<core::Monotone>(&property.kind);
      const auto* splitting = std::get_if<core::Splitting>(&property.kind);
      PropertyFinding finding = monotone != nullptr    ? examine_monotone(request, settlement, *monotone, also)
                                : splitting != nullptr ? examine_splitting(request, settlement, *splitting)
                                                       : examine_alone(request, settlement, property);
      finding.property = i;
      findings.push_back(std::move(finding));
    } catch (const Stopped& stopped) {
      diagnostics.report(stopped.diagnostic.code, stopped.diagnostic.place, stopped.diagnostic.args);
    }
  }
  return findings;
}

bool condition_holds(const Request& request, const Settlement& settlement, core::ExprId condition,
                     Diagnostics& diagnostics) {
  try {
    const core::Holds whole{condition};
    return !Cases(request, settlement, whole).first_failing();
  } catch (const Stopped& stopped) {
    diagnostics.report(stopped.diagnostic.code, stopped.diagnostic.place, stopped.diagnostic.args);
    return false;
  }
}

}  // namespace hito::runtime
