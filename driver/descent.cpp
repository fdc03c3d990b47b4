#include "driver/descent.h"

#include <algorithm>

#include "compiler/core/walk.h"

namespace hito::driver {
namespace {

using core::ExprId;

class Descending {
 public:
  Descending(const core::Contract& contract, const Visit& visit) : contract_(contract), visit_(visit) {}

  void expr(ExprId id, const Body& body) {
    // Definitions with parameters are gone through again at each use.
    constexpr std::size_t most_visits = 100'000;
    if (++visits_ > most_visits || !visit_(id, body)) return;
    const core::Node& node = contract_.exprs[id].node;
    if (const auto* param = std::get_if<core::ParamRef>(&node)) {
      if (body.args != nullptr) expr((*body.args)[param->index], *body.caller);
    } else if (const auto* define = std::get_if<core::DefineRef>(&node)) {
      enter(define->define, &define->args, body);
    } else if (const auto* look = std::get_if<core::Look>(&node)) {
      for (const ExprId arg : look->args) expr(arg, body);
      for (const core::TableRow& row : contract_.tables[look->table].rows)
        for (const ExprId result : row.results) expr(result, {});
    } else if (const auto* fold = std::get_if<core::Fold>(&node)) {
      Body inner = body;
      inner.rows.resize(fold->bind);
      inner.rows.push_back(fold->over);
      for (const auto& part : {fold->where, fold->value, fold->by})
        if (part) expr(*part, inner);
      if (fold->if_none) expr(*fold->if_none, body);
    } else if (const auto* right = std::get_if<core::GivesRight>(&node)) {
      pay(std::get<core::Pay>(contract_.clauses[right->clause].body));
    } else {
      const auto* across = std::get_if<core::AcrossPeriods>(&node);
      if (across != nullptr)
        if (const auto* of = std::get_if<core::DefineId>(&across->of)) enter(*of, nullptr, body);
      core::for_each_operand(node, [&](ExprId operand) { expr(operand, body); });
    }
  }

  void pay(const core::Pay& pay) {
    Body body;
    if (pay.each) body.rows.push_back(*pay.each);
    if (pay.where) expr(*pay.where, body);
    if (pay.condition) expr(*pay.condition, body);
    expr(pay.amount, body);
    exceptions(pay.exceptions, body);
    for (const core::Selection& selection : pay.selections)
      if (selection.among) expr(*selection.among, {{selection.unit}});
  }

 private:
  // One that rests on its own earlier values is gone through once.
  void enter(core::DefineId id, const std::vector<ExprId>* args, const Body& body) {
    if (std::ranges::find(inside_, id) != inside_.end()) return;
    const core::Define& define = contract_.defines[id];
    Body inner;
    if (define.each) inner.rows.push_back(*define.each);
    if (args != nullptr && !args->empty()) inner.args = args, inner.caller = &body;
    inside_.push_back(id);
    expr(define.value, inner);
    inside_.pop_back();
  }

  void exceptions(const std::vector<core::Exception>& all, const Body& body) {
    for (const core::Exception& exception : all) {
      expr(exception.applies, body);
      exceptions(exception.exceptions, body);
    }
  }

  const core::Contract& contract_;
  const Visit& visit_;
  std::vector<core::DefineId> inside_;
  std::size_t visits_ = 0;
};

// The dataset of the row that the path leads to; nothing where the body is not known.
std::optional<core::DatasetId> dataset_at(const core::Contract& contract, const core::RowPath& path, const Body& body) {
  if (path.depth >= body.rows.size()) return std::nullopt;
  core::DatasetId at = body.rows[path.depth];
  for (const core::ColumnIndex link : path.via) at = contract.datasets[at].columns[link].type.of;
  return at;
}

}  // namespace

void descend(const core::Contract& contract, core::ExprId id, const Body& body, const Visit& visit) {
  Descending(contract, visit).expr(id, body);
}

void descend(const core::Contract& contract, const core::Pay& pay, const Visit& visit) {
  Descending(contract, visit).pay(pay);
}

void Variables::add(core::ExprId id, const Body& body) {
  const core::Node& node = contract_.exprs[id].node;
  if (const auto* input = std::get_if<core::InputRef>(&node)) put(values_, {.input = input->input});
  if (const auto* across = std::get_if<core::AcrossPeriods>(&node))
    if (const auto* input = std::get_if<core::InputId>(&across->of)) put(values_, {.input = *input});
  if (const auto* cell = std::get_if<core::Cell>(&node))
    if (const auto dataset = dataset_at(contract_, cell->row, body))
      put(values_, {.dataset = dataset, .column = cell->column});
  if (std::holds_alternative<core::DateInForce>(node))
    for (const core::DatasetId dataset : body.rows)
      if (const auto column = contract_.datasets[dataset].counts_on)
        put(values_, {.dataset = dataset, .column = column});
  if (const auto* fold = std::get_if<core::Fold>(&node)) {
    // The date says in which window a row counts.
    const auto column = contract_.datasets[fold->over].counts_on;
    if (column) put(rows_, {.dataset = fold->over, .column = *column, .window = true});
    add_rows(fold->over);
  }
}

std::vector<Variable> Variables::take() const {
  std::vector<Variable> all = values_;
  all.insert(all.end(), rows_.begin(), rows_.end());
  return all;
}

void Variables::put(std::vector<Variable>& all, Variable one) {
  if (std::ranges::find(all, one) == all.end()) all.push_back(one);
}

std::vector<Variable> variables_of(const core::Contract& contract, ExprId id, const Body& body) {
  Variables variables(contract);
  descend(contract, id, body, [&](ExprId at, const Body& in) {
    variables.add(at, in);
    return true;
  });
  return variables.take();
}

void merge(std::vector<Variable>& into, const std::vector<Variable>& more) {
  for (const Variable& one : more)
    if (std::ranges::find(into, one) == into.end()) into.push_back(one);
}

}  // namespace hito::driver
