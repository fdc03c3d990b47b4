// Core expressions as straight-line code. Definitions, arguments and tables are written out where they are used.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "compiler/core/core.h"
#include "compiler/plan/code.h"
#include "compiler/plan/needs.h"
#include "compiler/plan/plan.h"

namespace hito::plan {

// Why the reference evaluator must work a body out. Thrown inside this room only.
struct Refused {
  Text why;
};

// A value and what is known of it. The bits speak of the path taken: what an untaken branch does is not in them.
struct Lowered {
  Val value = none;
  Val missing = none;
  Val fault = none;       // it cannot be trusted
  Val aggregated = none;  // an aggregate was used
  Val saw_rows = none;    // one of them had a row in its window
};

// When things are looked at, as the reference evaluator's Moment.
struct Moment {
  DomainId domain;
  bool in_force = false;
  bool once = false;
  // Position in the domain, and the period. none: nothing at hand depends on them.
  Val place = none;
  Val period = none;
  // The date in force: of the moment itself, of the body's own row, or of the row that a loop goes over.
  enum class On : unsigned char { moment, own_row, loop_row, not_at_hand } on = On::moment;
  Val row = none;
  core::DatasetId rows;
};

// What names stand for in one body of Core: its rows by depth, its arguments, and the code it is written into.
struct Scope {
  struct Row {
    Val value = none;  // none: a row that this code does not have at hand
    core::DatasetId dataset;
  };
  struct Argument {
    core::ExprId expr;
    std::shared_ptr<const Scope> scope;
  };
  CodeWriter* code = nullptr;
  Moment moment;
  std::vector<Row> rows;
  std::vector<Argument> arguments;
};
using ScopeRef = std::shared_ptr<const Scope>;

class Lowering {
 public:
  Lowering(const core::Contract& contract, Plan& plan);

  // All may throw Refused. `present`: a missing value cannot be trusted.
  Lowered value(core::ExprId id, const ScopeRef& scope);
  Lowered present(core::ExprId id, const ScopeRef& scope);

  // Code of its own for a body.
  CodeWriter writer(Code& code) { return {code, sources_}; }
  DomainId domain(const Domain& domain);
  // Gives the passes their code, once everything is lowered.
  void finish();
  NeedsOf needs;

 private:
  Lowered lower(core::ExprId id, const ScopeRef& scope);
  Lowered constant(const core::Value& value, core::Kind kind, CodeWriter& code);
  Lowered cell(const core::Cell& node, const ScopeRef& scope);
  Lowered reported(const core::InputRef& node, const Scope& scope);
  Lowered argument(const core::ParamRef& node, const ScopeRef& scope);
  Lowered defined(const core::DefineRef& node, const ScopeRef& scope);
  Lowered chosen(const core::If& node, const ScopeRef& scope);
  Lowered or_else(const core::OrElse& node, const ScopeRef& scope);
  Lowered gives_right(const core::GivesRight& node, const Scope& scope);
  Lowered date_in_force(const Scope& scope);
  // The row at the end of `path` in `value`.
  Lowered follow(const core::RowPath& path, const Scope& scope);
  core::DatasetId dataset_of(const core::RowPath& path, const Scope& scope) const;

  // apply.cpp
  Lowered apply(core::ExprId id, const core::Apply& node, const ScopeRef& scope);
  Lowered arithmetic(const core::Apply& node, const ScopeRef& scope);
  Lowered power(const core::Apply& node, const ScopeRef& scope);
  Lowered compare(Op test, core::ExprId left, core::ExprId right, const ScopeRef& scope);
  Lowered decides(const core::Apply& node, bool deciding, const ScopeRef& scope);
  Lowered extreme(const core::Apply& node, const ScopeRef& scope);
  Lowered on_dates(const core::Apply& node, const ScopeRef& scope);

  // look.cpp
  Lowered look(const core::Look& node, const ScopeRef& scope);
  Lowered accumulate(const core::Table& table, std::uint32_t result, const Lowered& quantity, const ScopeRef& inner);
  Lowered interpolate(const core::Table& table, const Lowered& at, const ScopeRef& inner);
  Val matches(const core::Match& match, const core::Field& input, Val value, CodeWriter& code);

  // folds.cpp
  struct FoldSlots;
  Lowered fold(core::ExprId id, const core::Fold& node, const ScopeRef& scope);
  const FoldSlots& slots_of(core::ExprId id, const core::Fold& node, const ScopeRef& scope, Val owner);
  FoldSlots make_slots(const core::Fold& node, const ScopeRef& scope, Val owner);
  Needs needs_in(core::ExprId id, const Scope& scope);
  SlotId slot(const Slot& wanted);
  struct Loop;
  Loop& loop(core::DatasetId over, std::optional<DomainId> moments, const Needs& rests);

  // One of two, with what is known of the one taken.
  Lowered selected(Val condition, const Lowered& then, const Lowered& otherwise, CodeWriter& code);
  // A value that may be unfit for lanes, in a fault.
  Lowered with_loss(Lowered of, CodeWriter& code);
  Lowered plain(Val value, CodeWriter& code);

  const core::Contract& contract_;
  Plan& plan_;
  Sources sources_;
  std::map<std::pair<const Scope*, core::ExprId>, Lowered> lowered_;
  // Scopes named in lowered_ are kept, so that no other takes their place in memory.
  std::vector<ScopeRef> kept_;
  struct Known;
  std::shared_ptr<Known> folds_;
};

// What two results rest on together.
void add_bits(Lowered& to, const Lowered& other, CodeWriter& code);
// The kind of lane a type has.
Kind kind_of(core::Kind kind);

}  // namespace hito::plan
