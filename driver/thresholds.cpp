#include "driver/thresholds.h"

#include <algorithm>
#include <set>

#include "driver/compared_sides.h"
#include "driver/table_ends.h"

namespace hito::driver {
namespace {

using core::ExprId;
using Turns = Threshold::Turns;

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
      if (std::holds_alternative<core::Apply>(node))
        for (Threshold& side : sides_of(source_, contract_, id, body)) put(std::move(side));
      if (const auto* look = std::get_if<core::Look>(&node)) looked_up(*look, body);
      if (const auto* fold = std::get_if<core::Fold>(&node)) counts(fold->over);
      return true;
    };
  }

  void counts(core::DatasetId dataset) {
    if (contract_.term && contract_.datasets[dataset].counts_on) counted_.insert(dataset);
  }

  // ---- what is found

  void looked_up(const core::Look& look, const Body& body) {
    const core::Table& table = contract_.tables[look.table];
    for (std::size_t i = 0; i < table.inputs.size() && i < look.args.size(); ++i) {
      if (!is_ordered(table.inputs[i].type.kind)) continue;
      const auto variables = variables_of(contract_, look.args[i], body);
      for (Threshold& end : ends_of(contract_, look.table, i)) {
        if (end.name.empty()) end.name = written(source_, contract_.exprs[look.args[i]].span);
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
      one.against = written(source_, contract_.exprs[cap.amount].span);
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
    if (selection.kind == core::Selection::Kind::once_per) return;
    const bool is_share = selection.kind == core::Selection::Kind::share;
    Threshold one;
    one.kind = EdgeKind::number;
    one.name = say(Say::edges_number_paid, {contract_.clauses[id].number});
    one.span = selection.span;
    one.type.kind = core::Kind::number;
    one.type.shape = is_share ? core::Shape::percent : core::Shape::plain;
    one.value = is_share ? selection.share : Rational(std::int64_t{selection.most});
    one.turns = Turns::above;
    Variables variables(contract_);
    add(pay, variables);
    one.rests_on = variables.take();
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

  // A comparison that the text says once may be several in Core, and be asked for in several places.
  void put(Threshold one) {
    const auto same = [&](const Threshold& known) {
      // What is replaced on a day ends on it, and what replaces it begins: the place is that of the amendment.
      const bool one_day = one.kind == EdgeKind::version && one.value.has_value();
      return known.kind == one.kind && (known.span == one.span || one_day) && known.name == one.name &&
             known.value == one.value && known.table == one.table && known.cap == one.cap &&
             known.selection == one.selection && known.dataset == one.dataset && known.operand == one.operand;
    };
    const auto known = std::ranges::find_if(found_, same);
    if (known == found_.end()) {
      found_.push_back(std::move(one));
      return;
    }
    if (one.span.begin > known->span.begin) known->span = one.span;
    merge(known->rests_on, one.rests_on);
    for (const ExprId id : one.at)
      if (std::ranges::find(known->at, id) == known->at.end()) known->at.push_back(id);
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
