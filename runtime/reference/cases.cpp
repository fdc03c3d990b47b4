#include "runtime/reference/cases.h"

#include <algorithm>
#include <set>

#include "compiler/core/walk.h"
#include "runtime/statement/row_key.h"
#include "runtime/statement/rows.h"

namespace hito::runtime {
namespace {

// What is worked out of an aggregate is remembered from one row to the next, and figures are of one row each.
bool aggregates_figures(const core::Contract& contract, core::ExprId id, bool inside = false) {
  const core::Node& node = contract.exprs[id].node;
  if (inside && std::holds_alternative<core::Amount>(node)) return true;
  inside = inside || std::holds_alternative<core::Fold>(node);
  bool found = false;
  core::for_each_operand(node,
                         [&](core::ExprId operand) { found = found || aggregates_figures(contract, operand, inside); });
  return found;
}

// Through definitions and tables too.
bool asks_for_rights(const core::Contract& contract, core::ExprId id, std::set<core::ExprId>& seen) {
  if (!seen.insert(id).second) return false;
  const core::Node& node = contract.exprs[id].node;
  if (std::holds_alternative<core::GivesRight>(node)) return true;
  bool found = false;
  const auto look = [&](core::ExprId inner) { found = found || asks_for_rights(contract, inner, seen); };
  if (const auto* define = std::get_if<core::DefineRef>(&node)) look(contract.defines[define->define].value);
  if (const auto* across = std::get_if<core::AcrossPeriods>(&node))
    if (const auto* define = std::get_if<core::DefineId>(&across->of)) look(contract.defines[*define].value);
  if (const auto* asked = std::get_if<core::Look>(&node))
    for (const core::TableRow& row : contract.tables[asked->table].rows)
      for (const core::ExprId result : row.results) look(result);
  core::for_each_operand(node, look);
  return found;
}

}  // namespace

// The figures of the row at hand.
class Cases::OfRow : public Figures {
 public:
  OfRow(const core::Contract& contract, const Settlement& settlement, core::DatasetId dataset, core::ExprId condition) {
    std::vector<core::Amount> named;
    find_figures(contract, condition, named);
    for (const core::Amount& figure : named)
      if (find(figure) == all_.end()) all_.emplace_back(figure, amounts_of_rows(contract, settlement, dataset, figure));
  }
  Rational amount(const core::Amount& figure) const override {
    const auto found = find(figure);
    require(found != all_.end(), "a figure of a row that its condition does not name");
    return found->second[row];
  }

  std::uint32_t row = 0;

 private:
  using All = std::vector<std::pair<core::Amount, std::vector<Rational>>>;
  All::const_iterator find(const core::Amount& figure) const {
    return std::ranges::find(all_, figure, [](const auto& one) -> const core::Amount& { return one.first; });
  }
  All all_;
};

Cases::Cases(const Request& request, const Settlement& settlement, const core::Holds& property)
    : request_(request),
      settlement_(settlement),
      property_(property),
      rows_(settle_rows(request.contract, request.data, request.as_of, already_reported_)) {
  if (property.each_period) {
    add_periods();
  } else if (property.each) {
    add_rows(*property.each);
  } else {
    figures_.push_back(std::make_unique<SettledFigures>(request.contract, settlement));
    cases_.push_back({{moment_of_contract(request.contract), {}, nullptr}, figures_.back().get()});
  }
  std::set<core::ExprId> seen;
  asks_for_rights_ = asks_for_rights(request.contract, property.condition, seen);
  make_evaluator();
}

void Cases::add_periods() {
  const core::Contract& contract = request_.contract;
  for (std::uint32_t period = 0; period < contract.periods.size(); ++period) {
    // It has not begun: nothing is reported of it, and it has no line.
    if (request_.as_of && contract.periods[period].first > *request_.as_of) continue;
    figures_.push_back(std::make_unique<SettledFigures>(contract, settlement_, period));
    cases_.push_back({{moment_of_period(contract, period), {}, nullptr}, figures_.back().get(), period});
  }
}

void Cases::add_rows(core::DatasetId dataset) {
  const core::Contract& contract = request_.contract;
  auto of_row = std::make_unique<OfRow>(contract, settlement_, dataset, property_.condition);
  of_row_ = of_row.get();
  figures_.push_back(std::move(of_row));
  fresh_each_time_ = aggregates_figures(contract, property_.condition);
  for (const std::uint32_t row : rows_.used[dataset.value])
    cases_.push_back({at_row(contract, rows_, moment_of_contract(contract), dataset, row), of_row_, std::nullopt,
                      RowAt{dataset, row}});
}

void Cases::make_evaluator() {
  evaluator_ = std::make_unique<Evaluator>(request_.contract, rows_, request_.inputs);
  if (!asks_for_rights_) return;
  for (const Line& line : settlement_.lines)
    if (std::holds_alternative<core::Pay>(request_.contract.clauses[line.clause].body))
      evaluator_->entitlements.record(line.clause, line.row, line.period, line.entitlement);
}

const Case& Cases::at(std::size_t place) {
  const Case& one = cases_[place];
  if (one.row) of_row_->row = one.row->row;
  return one;
}

Evaluator& Cases::evaluator(const Case& one) {
  if (fresh_each_time_) make_evaluator();
  evaluator_->figures = one.figures;
  return *evaluator_;
}

std::optional<std::size_t> Cases::first_failing() {
  for (std::size_t place = 0; place < cases_.size(); ++place) {
    const Case& one = at(place);
    if (!evaluator(one).holds(property_.condition, one.frame)) return place;
  }
  return std::nullopt;
}

std::optional<std::pair<Text, Text>> Cases::in_words(const Case& one) const {
  const core::Contract& contract = request_.contract;
  if (one.period) return std::pair{say(Say::witness_period), Text(contract.periods[*one.period].label)};
  if (!one.row) return std::nullopt;
  const auto key = joined(row_key(contract, settlement_.data, one.row->dataset, one.row->row));
  return std::pair{say(Say::witness_case), say(Say::row_of_dataset, {key, contract.datasets[one.row->dataset].name})};
}

}  // namespace hito::runtime
