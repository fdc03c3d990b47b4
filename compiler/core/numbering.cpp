#include "compiler/core/numbering.h"

#include <algorithm>
#include <tuple>

#include "base/diagnostics.h"

namespace hito::core {

ExprId Interned::add(Expr expr, bool of_second) {
  std::vector<ExprId>& alike = by_kind_[expr.node.index()];
  for (const ExprId id : alike)
    if (of_second_[id.value] == of_second && all_[id].type == expr.type && all_[id].node == expr.node) return id;
  alike.push_back(all_.add(std::move(expr)));
  of_second_.push_back(of_second);
  return alike.back();
}

Type Numbering::type(Type type) const {
  for (auto& [unit, exponent] : type.dimension.factors) unit = units[unit.value];
  std::ranges::sort(type.dimension.factors);
  if (type.choices) type.choices = choices[type.choices.value];
  if (type.of) type.of = datasets[type.of.value];
  return type;
}

Field Numbering::field(Field field) const {
  field.type = type(field.type);
  return field;
}

std::vector<ColumnIndex> Numbering::via(DatasetId from, const std::vector<ColumnIndex>& links) const {
  std::vector<ColumnIndex> mapped;
  for (const ColumnIndex link : links) {
    mapped.push_back(columns[from.value][link]);
    from = contract.datasets[from].columns[link].type.of;
  }
  return mapped;
}

// ---- expressions

ExprId Rewriting::expr(ExprId id, const Rows& rows) {
  if (const auto known = exprs_.find(id); known != exprs_.end()) return known->second;
  const Expr& old = contract_.exprs[id];
  Expr made{std::visit([&](const auto& node) { return of(node, rows); }, old.node), numbering_.type(old.type),
            old.span};
  const auto* right = std::get_if<GivesRight>(&old.node);
  const bool own = other_ != nullptr &&
                   (std::holds_alternative<Amount>(old.node) || (right != nullptr && !shared_clause(right->clause)));
  const ExprId number = shared_.exprs.add(std::move(made), own);
  exprs_.emplace(id, number);
  return number;
}

std::vector<ExprId> Rewriting::exprs(const std::vector<ExprId>& all, const Rows& rows) {
  std::vector<ExprId> made;
  for (const ExprId one : all) made.push_back(expr(one, rows));
  return made;
}

std::optional<ExprId> Rewriting::expr(const std::optional<ExprId>& id, const Rows& rows) {
  return id ? std::optional(expr(*id, rows)) : std::nullopt;
}

DatasetId Rewriting::end_of(const RowPath& path, const Rows& rows) const {
  require(path.depth < rows.size(), "a row variable that nothing binds");
  DatasetId at = rows[path.depth];
  for (const ColumnIndex link : path.via) at = contract_.datasets[at].columns[link].type.of;
  return at;
}

RowPath Rewriting::path(const RowPath& path, const Rows& rows) const {
  require(path.depth < rows.size(), "a row variable that nothing binds");
  return {path.depth, numbering_.via(rows[path.depth], path.via)};
}

Node Rewriting::of(const Constant& node, const Rows&) { return node; }
Node Rewriting::of(const Cell& node, const Rows& rows) {
  return Cell{path(node.row, rows), numbering_.columns[end_of(node.row, rows).value][node.column]};
}
Node Rewriting::of(const InputRef& node, const Rows&) { return InputRef{numbering_.inputs[node.input.value]}; }
Node Rewriting::of(const ParamRef& node, const Rows&) { return node; }
Node Rewriting::of(const DefineRef& node, const Rows& rows) {
  DefineRef made{define(node.define), std::nullopt, exprs(node.args, rows)};
  if (node.row) made.row = path(*node.row, rows);
  return made;
}
Node Rewriting::of(const Apply& node, const Rows& rows) { return Apply{node.op, exprs(node.args, rows)}; }
Node Rewriting::of(const If& node, const Rows& rows) {
  return If{expr(node.condition, rows), expr(node.then, rows), expr(node.otherwise, rows)};
}
Node Rewriting::of(const Round& node, const Rows& rows) { return Round{expr(node.value, rows), node.step, node.mode}; }
Node Rewriting::of(const OrElse& node, const Rows& rows) {
  return OrElse{expr(node.value, rows), expr(node.fallback, rows)};
}
Node Rewriting::of(const Look& node, const Rows& rows) {
  return Look{table(node.table), exprs(node.args, rows), node.result};
}
Node Rewriting::of(const Fold& node, const Rows& rows) {
  Fold made = node;
  made.over = dataset(node.over);
  if (node.its) made.its = Its{numbering_.columns[node.over.value][node.its->link], path(node.its->owner, rows)};
  Rows inner = rows;
  inner.resize(node.bind);
  inner.push_back(node.over);
  made.where = expr(node.where, inner);
  made.value = expr(node.value, inner);
  made.by = expr(node.by, inner);
  made.if_none = expr(node.if_none, rows);
  return made;
}
Node Rewriting::of(const GivesRight& node, const Rows& rows) {
  GivesRight made = node;
  if (node.row) made.row = path(*node.row, rows);
  return made;
}
Node Rewriting::of(const Amount& node, const Rows&) {
  return Amount{node.kind, node.clause, party(node.party), numbering_.units[node.currency.value]};
}
Node Rewriting::of(const DateInForce& node, const Rows&) { return node; }
Node Rewriting::of(const AcrossPeriods& node, const Rows& rows) {
  AcrossPeriods made = node;
  if (const auto* input = std::get_if<InputId>(&node.of))
    made.of = numbering_.inputs[input->value];
  else
    made.of = define(std::get<DefineId>(node.of));
  if (node.row) made.row = path(*node.row, rows);
  made.if_none = expr(node.if_none, rows);
  return made;
}
Node Rewriting::of(const Irrational& node, const Rows& rows) {
  return Irrational{node.function, exprs(node.args, rows), node.decimals};
}

// What rests on itself has its number before what it says is known: that of one that may be the same, until it turns
// out to be another.
DefineId Rewriting::define(DefineId id) {
  if (const auto known = defines_.find(id); known != defines_.end()) return known->second;
  const Define& old = contract_.defines[id];
  Define made = old;
  Rows rows;
  if (old.each) {
    rows.push_back(*old.each);
    made.each = dataset(*old.each);
  }
  for (Type& type : made.param_types) type = numbering_.type(type);
  const auto may_be = [&](const Define& other) {
    return other.each == made.each && other.param_types == made.param_types &&
           other.rests_on_itself == made.rests_on_itself;
  };
  if (!old.rests_on_itself) {
    made.value = expr(old.value, rows);
    for (std::size_t i = 0; i < shared_.defines.size(); ++i) {
      const Define& other = shared_.defines[shared_.defines.id_at(i)];
      if (other.value == made.value && may_be(other))
        return defines_.emplace(id, shared_.defines.id_at(i)).first->second;
    }
    return defines_.emplace(id, shared_.defines.add(std::move(made))).first->second;
  }
  if (other_ != nullptr)
    for (std::size_t i = 0; i < shared_.defines.size(); ++i) {
      const DefineId alike = shared_.defines.id_at(i);
      if (shared_.defines[alike].name != old.name || !may_be(shared_.defines[alike])) continue;
      // All that is rewritten meanwhile may rest on the supposition.
      const auto before = std::tuple(exprs_, defines_, tables_, clauses_);
      defines_.emplace(id, alike);
      if (expr(old.value, rows) == shared_.defines[alike].value) return alike;
      std::tie(exprs_, defines_, tables_, clauses_) = before;
    }
  const DefineId number = shared_.defines.add(std::move(made));
  defines_.emplace(id, number);
  const ExprId value = expr(old.value, rows);
  shared_.defines[number].value = value;
  return number;
}

TableId Rewriting::table(TableId id) {
  if (const auto known = tables_.find(id); known != tables_.end()) return known->second;
  Table made = contract_.tables[id];
  for (Field& input : made.inputs) input = numbering_.field(std::move(input));
  for (Type& type : made.result_types) type = numbering_.type(type);
  for (TableRow& row : made.rows) row = {row.matches, exprs(row.results, {}), {}, {}};
  const auto same_row = [](const TableRow& a, const TableRow& b) {
    return a.matches == b.matches && a.results == b.results;
  };
  const auto same_input = [](const Field& a, const Field& b) { return a.type == b.type && a.bounds == b.bounds; };
  for (std::size_t i = 0; i < shared_.tables.size(); ++i) {
    const TableId number = shared_.tables.id_at(i);
    const Table& other = shared_.tables[number];
    if (other.kind == made.kind && other.policy == made.policy && other.flat == made.flat &&
        other.result_types == made.result_types && std::ranges::equal(other.inputs, made.inputs, same_input) &&
        std::ranges::equal(other.rows, made.rows, same_row))
      return tables_.emplace(id, number).first->second;
  }
  return tables_.emplace(id, shared_.tables.add(std::move(made))).first->second;
}

// ---- clauses

Arena<Clause, ClauseId> Rewriting::clauses() {
  Arena<Clause, ClauseId> all;
  for (std::size_t c = 0; c < contract_.clauses.size(); ++c) all.add(clause(contract_.clauses.id_at(c)));
  return all;
}

const Clause& Rewriting::clause(ClauseId id) {
  if (const auto known = clauses_.find(id); known != clauses_.end()) return known->second;
  Clause made = contract_.clauses[id];
  made.currency = made.currency ? numbering_.units[made.currency.value] : made.currency;
  std::visit([&](auto& body) { rewrite(body); }, made.body);
  return clauses_.emplace(id, std::move(made)).first->second;
}

bool Rewriting::shared_clause(ClauseId id) {
  const std::vector<ClauseId> versions = versions_from(contract_, first_version(contract_, id));
  if (versions.back().value >= other_->clauses.size()) return false;
  if (versions_from(*other_, first_version(*other_, id)) != versions) return false;
  return std::ranges::all_of(versions, [&](ClauseId one) {
    const Clause &mine = clause(one), &its = other_->clauses[one];
    return mine.in_force == its.in_force && mine.currency == its.currency && mine.body == its.body;
  });
}

std::optional<DatasetId> Rewriting::rows_paid(ClauseId id) const {
  if (const auto* pay = std::get_if<Pay>(&contract_.clauses[id].body))
    return pay->division ? pay->division->among : pay->each;
  return rows_of(contract_.clauses[id]);
}

std::vector<Share> Rewriting::shares(std::vector<Share> all) const {
  for (Share& one : all) one.party = party(one.party);
  return all;
}

Exception Rewriting::exception(const Exception& one, const Rows& rows) {
  Exception made{one.clause, expr(one.applies, rows), {}};
  for (const Exception& inner : one.exceptions) made.exceptions.push_back(exception(inner, rows));
  return made;
}

void Rewriting::rewrite(Pay& pay) {
  Rows rows;
  if (pay.each) rows.push_back(*pay.each);
  pay.payers = shares(std::move(pay.payers));
  pay.payee = party(pay.payee);
  pay.where = expr(pay.where, rows);
  pay.condition = expr(pay.condition, rows);
  pay.amount = expr(pay.amount, rows);
  for (Exception& one : pay.exceptions) one = exception(one, rows);
  for (Selection& one : pay.selections) {
    for (auto& [earlier, via] : one.earlier) via = numbering_.via(*rows_of(contract_.clauses[earlier]), via);
    one.among = expr(one.among, {one.unit});
    one.via = numbering_.via(*pay.each, one.via);
    one.unit = dataset(one.unit);
    one.span = {};
  }
  if (pay.division)
    pay.division = Divide{dataset(pay.division->among), expr(pay.division->weight, {pay.division->among})};
  if (pay.each) pay.each = dataset(*pay.each);
}

void Rewriting::rewrite(std::vector<Cap>& caps) {
  for (Cap& cap : caps) {
    cap.amount = expr(cap.amount, {});
    for (std::size_t k = 0; k < cap.via.size(); ++k)
      if (const auto rows = rows_of(contract_.clauses[cap.on[k]])) cap.via[k] = numbering_.via(*rows, cap.via[k]);
    if (cap.per_unit) cap.per_unit = dataset(*cap.per_unit);
    cap.span = {};
  }
}

void Rewriting::rewrite(Maximum& maximum) {
  maximum.amount = expr(maximum.amount, {});
  maximum.payer = party(maximum.payer);
  if (maximum.excess_to) maximum.excess_to = party(*maximum.excess_to);
  maximum.span = {};
}

void Rewriting::rewrite(Adjust& adjust) {
  Rows rows;
  if (adjust.each) rows.push_back(*adjust.each);
  adjust.where = expr(adjust.where, rows);
  adjust.condition = expr(adjust.condition, rows);
  adjust.released_when = expr(adjust.released_when, {});
  for (std::size_t k = 0; k < adjust.via.size(); ++k)
    if (const auto from = rows_paid(adjust.on[k])) adjust.via[k] = numbering_.via(*from, adjust.via[k]);
  if (adjust.each) adjust.each = dataset(*adjust.each);
}

void Rewriting::rewrite(Advance& advance) {
  advance.payers = shares(std::move(advance.payers));
  advance.payee = party(advance.payee);
  advance.amount = expr(advance.amount, {});
}

void Rewriting::rewrite(Distribute& distribute) {
  distribute.party = party(distribute.party);
  for (Step& step : distribute.steps) {
    step.shares = shares(std::move(step.shares));
    step.span = {};
    if (auto* until = std::get_if<UntilAmount>(&step.until)) until->amount = expr(until->amount, {});
  }
}

}  // namespace hito::core
