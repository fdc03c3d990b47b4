// Warnings that are cheap to find and sure: each names something the contract says that is easily meant otherwise.
#include <algorithm>
#include <set>

#include "compiler/core/units.h"
#include "compiler/core/walk.h"
#include "compiler/facts/findings.h"
#include "compiler/facts/interval.h"
#include "compiler/facts/spelling.h"

namespace hito::facts {
namespace {

// One payment clause under the analysis.
class ClauseLints {
 public:
  ClauseLints(const core::Contract& contract, Analysis& analysis, core::ClauseId id, const core::Pay& pay,
              Diagnostics& diagnostics)
      : contract_(contract),
        analysis_(analysis),
        clause_(contract.clauses[id]),
        pay_(pay),
        diagnostics_(diagnostics),
        frame_(analysis.keys().frame(pay.each)) {}

  void report() {
    if (pay_.condition) vacuous(*pay_.condition, frame_);
    const bool each_period = pay_.timing == core::Pay::Timing::each_period && contract_.periods.size() > 1;
    if (each_period && pay_.each && !contract_.datasets[*pay_.each].counts_on) {
      if (pay_.condition) undated(*pay_.condition);
      undated(pay_.amount);
    }
  }

 private:
  // Conditions that must hold together: the operands of `and`, through definitions.
  void vacuous(core::ExprId id, const Frame& frame) {
    if (!id.valid()) return;
    const core::Node& node = contract_.exprs[id].node;
    if (const auto* use = std::get_if<core::DefineRef>(&node); use != nullptr && use->define.valid()) {
      return vacuous(contract_.defines[use->define].value, analysis_.keys().callee(frame, *use, {}));
    }
    if (const auto* apply = std::get_if<core::Apply>(&node); apply != nullptr && apply->op == core::Op::logical_and) {
      for (core::ExprId arg : apply->args) vacuous(arg, frame);
    }
    const auto* fold = std::get_if<core::Fold>(&node);
    if (fold == nullptr || fold->where) return;
    if (fold->op != core::FoldOp::none_of && fold->op != core::FoldOp::every_of) return;
    if (pays_on_no_rows(*fold, frame)) report_vacuous(id, *fold);
  }

  bool pays_on_no_rows(const core::Fold& fold, const Frame& frame) {
    const Analysis::Aside aside(analysis_);
    Env env = analysis_.nothing_assumed();
    if (pay_.where) env = analysis_.assume(*pay_.where, true, frame_, env);
    env = analysis_.assume_no_rows(fold, frame, env);
    if (only_value(analysis_.eval(*pay_.condition, frame_, env).range) == Rational(0)) return false;
    env = analysis_.assume(*pay_.condition, true, frame_, env);
    if (env->impossible) return false;
    return only_value(analysis_.eval(pay_.amount, frame_, env).range) != Rational(0);
  }

  void report_vacuous(core::ExprId id, const core::Fold& fold) {
    const core::Dataset& rows = contract_.datasets[fold.over];
    const bool she = feminine(contract_.units[rows.unit].name);
    const Text set = fold.its ? say(Say::facts_its, {rows.name}) : Text(rows.name);
    const bool none = fold.op == core::FoldOp::none_of;
    const Say phrase = none ? (she ? Say::facts_none_of_feminine : Say::facts_none_of)
                            : (she ? Say::facts_every_of_feminine : Say::facts_every_of);
    diagnostics_.report(Code::vacuous_condition, contract_.exprs[id].span,
                        {who_without(rows.name), say(phrase, {set}), rows.name, set});
  }

  Text who_without(const std::string& rows) const {
    if (!pay_.each) return say(Say::facts_contract_without, {rows});
    const std::string& unit = contract_.units[contract_.datasets[*pay_.each].unit].name;
    const bool vowel = !unit.empty() && std::string_view("aeiouAEIOU").find(unit.front()) != std::string_view::npos;
    const Say he = vowel ? Say::facts_row_without_vowel_masculine : Say::facts_row_without_masculine;
    const Say she = vowel ? Say::facts_row_without_vowel_feminine : Say::facts_row_without_feminine;
    return say(feminine(unit) ? she : he, {unit, rows});
  }

  // Figures of the clause's own undated row; choices and texts are attributes that rightly stay the same.
  void undated(core::ExprId id) {
    if (!id.valid() || !walked_.insert(id).second) return;
    const core::Node& node = contract_.exprs[id].node;
    if (const auto* cell = std::get_if<core::Cell>(&node)) {
      if (cell->row.depth != 0 || !cell->row.via.empty()) return;
      const core::Field& column = contract_.datasets[*pay_.each].columns[cell->column];
      if (column.type.kind != core::Kind::number || !named_.insert(cell->column).second) return;
      diagnostics_.report(Code::undated_in_each_period, contract_.exprs[id].span, {column.name});
      return;
    }
    if (const auto* use = std::get_if<core::DefineRef>(&node); use != nullptr && use->define.valid()) {
      if (use->row && use->row->depth == 0 && use->row->via.empty()) undated(contract_.defines[use->define].value);
    }
    core::for_each_operand(node, [&](core::ExprId operand) { undated(operand); });
  }

  const core::Contract& contract_;
  Analysis& analysis_;
  const core::Clause& clause_;
  const core::Pay& pay_;
  Diagnostics& diagnostics_;
  Frame frame_;
  std::set<core::ExprId> walked_;
  std::set<core::ColumnIndex> named_;
};

// What a payment clause says, apart from who bears it: equal for clauses that pay the same thing.
std::vector<std::int64_t> substance(Analysis& analysis, const core::Pay& pay) {
  const Frame frame = analysis.keys().frame(pay.each);
  const auto key = [&](const std::optional<core::ExprId>& id) { return id ? analysis.keys().key(*id, frame) : -1; };
  const std::int64_t rows = pay.each ? static_cast<std::int64_t>(pay.each->value) : -1;
  return {rows,
          key(pay.where),
          key(pay.condition),
          key(pay.amount),
          static_cast<std::int64_t>(pay.timing),
          pay.once_on.days,
          pay.payee.value};
}

bool poison(const core::Contract& contract, const std::optional<core::ExprId>& id) {
  return id && (!id->valid() || contract.exprs[*id].type.kind == core::Kind::poison);
}

void double_payments(const core::Contract& contract, Analysis& analysis, Diagnostics& diagnostics) {
  std::map<std::vector<std::int64_t>, core::ClauseId> first;
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) {
    const core::ClauseId id = contract.clauses.id_at(i);
    const auto* pay = std::get_if<core::Pay>(&contract.clauses[id].body);
    // Two unconditional sums paid once each are two sums.
    if (pay == nullptr || (!pay->each && !pay->condition)) continue;
    if (poison(contract, pay->amount) || poison(contract, pay->condition) || poison(contract, pay->where)) continue;
    const auto [other, added] = first.try_emplace(substance(analysis, *pay), id);
    if (added) continue;
    const core::Clause& earlier = contract.clauses[other->second];
    const core::Clause& later = contract.clauses[id];
    diagnostics
        .report(Code::double_payment, later.number_span,
                {earlier.number, later.number, say(pay->each ? Say::facts_same_row : Say::facts_same_contract)})
        .also.push_back({earlier.number_span, ""});
  }
}

// S29: only where rounding it would change figures, a quotient whose decimals need not end.
void unrounded_money(const core::Contract& contract, Analysis& analysis, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < contract.defines.size(); ++i) {
    const core::DefineId id = contract.defines.id_at(i);
    const core::Define& define = contract.defines[id];
    if (!define.params.empty() || !define.value.valid()) continue;
    const core::Type& type = contract.exprs[define.value].type;
    const auto currency = type.kind == core::Kind::number ? core::currency_of(contract, type.dimension) : std::nullopt;
    const bool paid = currency && std::ranges::find(contract.currencies, *currency) != contract.currencies.end();
    if (!paid || analysis.range_of(id).grain) continue;
    diagnostics.report(Code::money_not_rounded, define.span, {define.name, to_text(contract.rounding.step)});
  }
}

// An increase comes after a payer's maximum: the payer may come to pay more than it.
void increases_above_maxima(const core::Contract& contract, Diagnostics& diagnostics) {
  for (const core::Clause& clause : contract.clauses) {
    const auto* increase = std::get_if<core::Adjust>(&clause.body);
    if (increase == nullptr || increase->kind != core::Adjust::Kind::increase) continue;
    for (const core::Clause& other : contract.clauses) {
      const auto* maximum = std::get_if<core::Maximum>(&other.body);
      if (maximum == nullptr) continue;
      const auto reached = std::ranges::find_first_of(increase->on, maximum->on);
      if (reached == increase->on.end()) continue;
      diagnostics
          .report(Code::increase_above_maximum, clause.number_span,
                  {clause.number, contract.clauses[*reached].number, other.number})
          .also.push_back({other.number_span, ""});
    }
  }
}

// The figure that an amount is, itself or by its name; null where it is worked out.
const Rational* figure_of(const core::Contract& contract, core::ExprId id) {
  for (std::size_t names = 0; id.valid() && names <= contract.defines.size(); ++names) {
    const core::Expr& expr = contract.exprs[id];
    if (const auto* constant = std::get_if<core::Constant>(&expr.node)) return std::get_if<Rational>(&constant->value);
    const auto* named = std::get_if<core::DefineRef>(&expr.node);
    if (named == nullptr || !named->args.empty()) return nullptr;
    id = contract.defines[named->define].value;
  }
  return nullptr;
}

// A figure that no payment can have is cut to one, in each period anew.
void amounts_between_steps(const core::Contract& contract, Diagnostics& diagnostics) {
  const Rational& step = contract.rounding.step;
  const auto look_at = [&](core::ExprId id) {
    const Rational* amount = figure_of(contract, id);
    if (amount && !(*amount / step).is_integer())
      diagnostics.report(Code::amount_between_steps, contract.exprs[id].span, {to_text(step)});
  };
  for (const core::Clause& clause : contract.clauses) {
    if (const auto* pay = std::get_if<core::Pay>(&clause.body)) look_at(pay->amount);
    if (const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body))
      for (const core::Cap& cap : *caps) look_at(cap.amount);
    if (const auto* maximum = std::get_if<core::Maximum>(&clause.body)) look_at(maximum->amount);
    if (const auto* advance = std::get_if<core::Advance>(&clause.body)) look_at(advance->amount);
    if (const auto* distribute = std::get_if<core::Distribute>(&clause.body))
      for (const core::Step& one : distribute->steps)
        if (const auto* until = std::get_if<core::UntilAmount>(&one.until)) look_at(until->amount);
  }
}

// What a later selection leaves out was counted in the total of the share.
void totals_cut_later(const core::Contract& contract, Diagnostics& diagnostics) {
  for (const core::Clause& clause : contract.clauses) {
    const auto* pay = std::get_if<core::Pay>(&clause.body);
    if (pay == nullptr) continue;
    for (std::size_t i = 0; i + 1 < pay->selections.size(); ++i)
      if (pay->selections[i].of_paid)
        diagnostics.report(Code::share_before_selection, pay->selections[i].span)
            .also.push_back({pay->selections[i + 1].span, ""});
  }
}

}  // namespace

void report_lints(const core::Contract& contract, Analysis& analysis, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) {
    const core::ClauseId id = contract.clauses.id_at(i);
    const core::Clause& clause = contract.clauses[id];
    const auto* pay = std::get_if<core::Pay>(&clause.body);
    if (pay == nullptr || poison(contract, pay->amount)) continue;
    const auto found = analysis.found().clauses.find(id);
    if (found != analysis.found().clauses.end() && found->second.never) {
      diagnostics.report(Code::clause_never_pays, clause.number_span, {clause.number});
      continue;
    }
    ClauseLints(contract, analysis, id, *pay, diagnostics).report();
  }
  double_payments(contract, analysis, diagnostics);
  unrounded_money(contract, analysis, diagnostics);
  increases_above_maxima(contract, diagnostics);
  amounts_between_steps(contract, diagnostics);
  totals_cut_later(contract, diagnostics);
}

}  // namespace hito::facts
