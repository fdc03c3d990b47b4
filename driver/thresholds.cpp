#include "driver/thresholds.h"

#include <algorithm>
#include <set>

#include "driver/table_ends.h"

namespace hito::driver {
namespace {

using core::ExprId;
using core::Op;
using Turns = Threshold::Turns;

std::vector<Variable> variables_of(const core::Contract& contract, ExprId id, const Body& body) {
  Variables variables(contract);
  descend(contract, id, body, [&](ExprId at, const Body& in) {
    variables.add(at, in);
    return true;
  });
  return variables.take();
}

bool is_ordered(core::Kind kind) { return kind == core::Kind::number || kind == core::Kind::date; }

// Where it turns, of a comparison whose first operand is the figure.
std::optional<Turns> turns_of(Op op) {
  switch (op) {
    case Op::less:
    case Op::greater_equal: return Turns::at;
    case Op::less_equal:
    case Op::greater: return Turns::above;
    case Op::equal:
    case Op::not_equal:
    case Op::lesser:
    case Op::greater_of: return Turns::both;
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::power:
    case Op::negate:
    case Op::absolute:
    case Op::logical_and:
    case Op::logical_or:
    case Op::logical_not:
    case Op::is_present:
    case Op::within_term:
    case Op::add_days:
    case Op::subtract_days:
    case Op::days_between:
    case Op::add_months_clamped:
    case Op::add_months_exact:
    case Op::whole_months:
    case Op::whole_years:
    case Op::add_working_days:
    case Op::working_days_between: return std::nullopt;
  }
  throw InternalError("an operation out of its enumeration");
}

Turns turned_round(Op op, Turns turns) {
  const bool either = op == Op::equal || op == Op::not_equal || turns == Turns::both;
  if (either) return turns;
  return turns == Turns::at ? Turns::above : Turns::at;
}

class Finding {
 public:
  Finding(const Source& source, const core::Contract& contract) : source_(source), contract_(contract) {}

  std::vector<Threshold> run() {
    for (std::size_t i = 0; i < contract_.clauses.size(); ++i) clause(contract_.clauses.id_at(i));
    for (const core::DatasetId dataset : counted_) of_term(dataset);
    std::ranges::stable_sort(found_, {}, [](const Threshold& one) { return one.span.begin; });
    return std::move(found_);
  }

 private:
  // ---- what is gone through

  void clause(core::ClauseId id) {
    const core::Clause& clause = contract_.clauses[id];
    if (const auto* pay = std::get_if<core::Pay>(&clause.body)) {
      descend(contract_, *pay, visit());
      if (pay->each) counts(*pay->each);
      if (pay->division) below(pay->division->weight, {{pay->division->among}});
      for (const core::Selection& selection : pay->selections) number(id, *pay, selection);
    }
    if (const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body))
      for (const core::Cap& cap : *caps) limit(id, cap);
    if (const auto* maximum = std::get_if<core::Maximum>(&clause.body)) below(maximum->amount, {});
    if (const auto* advance = std::get_if<core::Advance>(&clause.body)) below(advance->amount, {});
    if (const auto* adjust = std::get_if<core::Adjust>(&clause.body)) {
      Body body;
      if (adjust->each) body.rows.push_back(*adjust->each);
      if (adjust->where) below(*adjust->where, body);
      if (adjust->condition) below(*adjust->condition, body);
      if (adjust->released_when) below(*adjust->released_when, {});
    }
  }

  void below(ExprId id, const Body& body) { descend(contract_, id, body, visit()); }

  Visit visit() {
    return [this](ExprId id, const Body& body) {
      const core::Node& node = contract_.exprs[id].node;
      if (const auto* apply = std::get_if<core::Apply>(&node)) compared(id, *apply, body);
      if (const auto* look = std::get_if<core::Look>(&node)) looked_up(*look, body);
      if (const auto* fold = std::get_if<core::Fold>(&node)) counts(fold->over);
      return true;
    };
  }

  void counts(core::DatasetId dataset) {
    if (contract_.term && contract_.datasets[dataset].counts_on) counted_.insert(dataset);
  }

  // ---- what is found

  void compared(ExprId id, const core::Apply& apply, const Body& body) {
    if (apply.op == Op::within_term) return within_term(id, apply.args.front(), body);
    const auto turns = turns_of(apply.op);
    if (!turns || !is_ordered(contract_.exprs[apply.args.front()].type.kind)) return;
    std::vector<std::vector<Variable>> variables;
    for (const ExprId arg : apply.args) variables.push_back(variables_of(contract_, arg, body));
    const auto is_fixed = [](const std::vector<Variable>& of) { return of.empty(); };
    // Two figures that both vary are compared with each other.
    const bool both = std::ranges::none_of(variables, is_fixed) && apply.args.size() == 2;
    for (std::size_t i = 0; i < apply.args.size(); ++i) {
      if (both ? i != 1 : !is_fixed(variables[i])) continue;
      const std::size_t figure = i == 0 ? 1 : 0;
      Threshold one = at_operand(id, apply, i);
      one.turns = i == 0 ? turned_round(apply.op, *turns) : *turns;
      for (std::size_t other = 0; other < variables.size(); ++other)
        if (other != i) merge(one.rests_on, variables[other]);
      if (both) merge(one.rests_on, variables[i]);
      if (apply.args.size() > 2 || std::holds_alternative<core::DateInForce>(contract_.exprs[apply.args[figure]].node))
        name_specially(one, apply, i);
      if (!one.rests_on.empty()) put(std::move(one));
    }
  }

  Threshold at_operand(ExprId id, const core::Apply& apply, std::size_t operand) const {
    const core::Expr& side = contract_.exprs[apply.args[operand]];
    Threshold one;
    one.kind = apply.op == Op::lesser       ? EdgeKind::lesser
               : apply.op == Op::greater_of ? EdgeKind::greater
                                            : EdgeKind::condition;
    one.name = written(contract_.exprs[apply.args[operand == 0 ? 1 : 0]].span);
    one.span = side.span.empty() ? contract_.exprs[id].span : side.span;
    one.type = side.type;
    const auto* constant = std::get_if<core::Constant>(&side.node);
    if (constant != nullptr)
      one.value = constant->value;
    else
      one.against = written(side.span);
    one.at = {id};
    one.operand = operand;
    return one;
  }

  void name_specially(Threshold& one, const core::Apply& apply, std::size_t operand) const {
    if (apply.args.size() > 2) {
      std::string names;
      for (std::size_t i = 0; i < apply.args.size(); ++i)
        if (i != operand) names += (names.empty() ? "" : ", ") + written(contract_.exprs[apply.args[i]].span);
      one.name = names;
      return;
    }
    one.name = say(Say::edges_date_in_force);
    one.kind = EdgeKind::version;
  }

  void within_term(ExprId id, ExprId date, const Body& body) {
    for (const std::size_t end : {0U, 1U}) {
      Threshold one;
      one.name = written(contract_.exprs[date].span);
      one.span = contract_.exprs[id].span;
      one.type = contract_.exprs[date].type;
      one.value = end == 0 ? contract_.term->first : contract_.term->last;
      one.turns = end == 0 ? Turns::at : Turns::above;
      one.rests_on = variables_of(contract_, date, body);
      one.at = {id};
      one.operand = end;
      put(std::move(one));
    }
  }

  void looked_up(const core::Look& look, const Body& body) {
    const core::Table& table = contract_.tables[look.table];
    for (std::size_t i = 0; i < table.inputs.size() && i < look.args.size(); ++i) {
      if (!is_ordered(table.inputs[i].type.kind)) continue;
      const auto variables = variables_of(contract_, look.args[i], body);
      for (Threshold& end : ends_of(contract_, look.table, i)) {
        if (end.name.empty()) end.name = written(contract_.exprs[look.args[i]].span);
        end.rests_on = variables;
        put(std::move(end));
      }
    }
  }

  void limit(core::ClauseId id, const core::Cap& cap) {
    below(cap.amount, {});
    Threshold one;
    one.kind = EdgeKind::cap;
    one.name = say(Say::edges_limited, {contract_.clauses[id].number});
    one.span = cap.span.empty() ? contract_.clauses[id].number_span : cap.span;
    one.type = contract_.exprs[cap.amount].type;
    if (const auto* constant = std::get_if<core::Constant>(&contract_.exprs[cap.amount].node))
      one.value = constant->value;
    else
      one.against = written(contract_.exprs[cap.amount].span);
    one.turns = Turns::both;
    Variables variables(contract_);
    for (const core::ClauseId on : cap.on)
      if (const auto* pay = std::get_if<core::Pay>(&contract_.clauses[on].body)) add(*pay, variables);
    merge(one.rests_on, variables.take());
    merge(one.rests_on, variables_of(contract_, cap.amount, {}));
    one.clause = id;
    one.cap = &cap;
    put(std::move(one));
  }

  void number(core::ClauseId id, const core::Pay& pay, const core::Selection& selection) {
    if (selection.kind != core::Selection::Kind::number) return;
    Threshold one;
    one.kind = EdgeKind::number;
    one.name = say(Say::edges_number_paid, {contract_.clauses[id].number});
    one.span = selection.span;
    one.type.kind = core::Kind::number;
    one.type.integer = true;
    one.value = Rational(static_cast<std::int64_t>(selection.most));
    one.turns = Turns::above;
    Variables variables(contract_);
    add(pay, variables);
    one.rests_on = variables.take();
    // Rows are what it counts.
    std::ranges::stable_partition(one.rests_on, [](const Variable& of) { return of.dataset && !of.column; });
    one.clause = id;
    one.selection = &selection;
    put(std::move(one));
  }

  void of_term(core::DatasetId dataset) {
    const core::ColumnIndex column = *contract_.datasets[dataset].counts_on;
    const core::Field& field = contract_.datasets[dataset].columns[column];
    for (const bool last : {false, true}) {
      Threshold one;
      one.kind = EdgeKind::term;
      one.name = field.name;
      one.span = field.span;
      one.type = field.type;
      one.value = last ? contract_.term->last : contract_.term->first;
      one.turns = last ? Turns::above : Turns::at;
      one.rests_on = {{.dataset = dataset, .column = column}};
      one.dataset = dataset;
      put(std::move(one));
    }
  }

  void add(const core::Pay& pay, Variables& variables) const {
    descend(contract_, pay, [&](ExprId at, const Body& in) {
      variables.add(at, in);
      return true;
    });
    if (pay.each) variables.add_rows(*pay.each);
  }

  // ---- each once

  static void merge(std::vector<Variable>& into, const std::vector<Variable>& more) {
    for (const Variable& one : more)
      if (std::ranges::find(into, one) == into.end()) into.push_back(one);
  }

  // A comparison that the text says once may be several in Core, and be asked for in several places.
  void put(Threshold one) {
    const auto same = [&](const Threshold& known) {
      return known.kind == one.kind && known.span == one.span && known.name == one.name && known.value == one.value &&
             known.table == one.table && known.cap == one.cap && known.selection == one.selection &&
             known.dataset == one.dataset && known.operand == one.operand;
    };
    const auto known = std::ranges::find_if(found_, same);
    if (known == found_.end()) {
      found_.push_back(std::move(one));
      return;
    }
    merge(known->rests_on, one.rests_on);
    for (const ExprId id : one.at)
      if (std::ranges::find(known->at, id) == known->at.end()) known->at.push_back(id);
  }

  // Source text on one line.
  std::string written(Span span) const {
    std::string out;
    for (const char c : source_.at(span)) {
      const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
      if (!blank)
        out += c;
      else if (!out.ends_with(' '))
        out += ' ';
    }
    return out;
  }

  const Source& source_;
  const core::Contract& contract_;
  std::vector<Threshold> found_;
  std::set<core::DatasetId> counted_;
};

}  // namespace

std::vector<Threshold> thresholds_of(const Source& source, const core::Contract& contract) {
  return contract.is_library ? std::vector<Threshold>() : Finding(source, contract).run();
}

}  // namespace hito::driver
