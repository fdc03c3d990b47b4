// What always holds, and examples.
#include "base/diagnostics.h"
#include "documents/compare/subject.h"

namespace hito::documents::prose {
namespace {

class Claimed {
 public:
  explicit Claimed(const Side& side) : keys_(side.keys) {}

  std::string operator()(const core::Holds& holds) const {
    return keyed("holds", {keys_.expr(holds.condition, among(holds.each).rows), figure(holds.each_period),
                           holds.each ? keys_.dataset(*holds.each) : "-"});
  }
  std::string operator()(const core::Monotone& one) const {
    const std::string by =
        one.input
            ? keys_.input(*one.input)
            : keyed("column", {keys_.dataset(one.column->first), keys_.column(one.column->first, one.column->second)});
    return keyed("monotone",
                 {figure(one.of), keys_.clause(one.clause), figure(one.kind), keys_.expr(one.jump, {}), by});
  }
  std::string operator()(const core::NeverNegative& one) const {
    return keyed("negative", {figure(one.of), keys_.clause(one.clause)});
  }
  std::string operator()(const core::NeverBoth& one) const { return keyed("both", {keys_.clauses({one.a, one.b})}); }
  std::string operator()(const core::Splitting& splitting) const {
    std::vector<std::string> parts;
    for (const core::SplitRows& one : splitting.rows) parts.push_back(keys_.dataset(one.dataset));
    return keyed("split", parts);
  }

 private:
  const Keys& keys_;
};

std::string figures(const Keys& keys, const std::vector<core::Figure>& figures) {
  std::vector<std::string> parts;
  for (const core::Figure& one : figures) parts.push_back(keyed("", {keys.amount(one.of), keys.number(one.amount)}));
  return keyed("figures", parts);
}

}  // namespace

std::vector<Subject> properties_of(Side& side) {
  std::vector<Subject> all;
  for (const core::Property& property : side.contract.properties) {
    const std::string words = text_of(capitalized(claim_in_words(side.page, property)));
    Subject subject{Part::property, {}, property.span, words, {}};
    subject.facets.push_back({Piece::claim, {{std::visit(Claimed(side), property.kind), words, property.span}}});
    subject.facets.push_back(side.texts_at(property.span));
    all.push_back(std::move(subject));
  }
  return all;
}

std::string key_of(const Side& side, const core::Example& example) {
  const Keys& keys = side.keys;
  std::vector<std::string> parts{quoted(example.title), keys.date(example.as_of), figures(keys, example.figures)};
  for (const core::GivenInput& given : example.inputs)
    parts.push_back(keyed("input", {keys.input(given.input), given.period ? std::to_string(*given.period) : "-",
                                    keys.value(side.contract.inputs[given.input].type, given.value)}));
  for (const core::GivenRows& given : example.data)
    for (const std::vector<core::Value>& row : given.rows) {
      std::vector<std::string> cells{keys.dataset(given.dataset)};
      for (std::size_t i = 0; i < given.columns.size(); ++i)
        cells.push_back(
            keyed("", {keys.column(given.dataset, given.columns[i]),
                       keys.value(side.contract.datasets[given.dataset].columns[given.columns[i]].type, row[i])}));
      parts.push_back(keyed("row", cells));
    }
  for (const core::ExpectedRow& row : example.rows) {
    std::vector<std::string> cells{keys.dataset(row.dataset)};
    for (const auto& [column, value] : row.key)
      cells.push_back(keys.value(side.contract.datasets[row.dataset].columns[column].type, value));
    parts.push_back(keyed("expected", {keyed("", cells), figures(keys, row.figures)}));
  }
  for (const core::ExprId condition : example.conditions) parts.push_back(keys.expr(condition, {}));
  return keyed("example", parts);
}

}  // namespace hito::documents::prose
