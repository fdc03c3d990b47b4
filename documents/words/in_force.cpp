// Whether what is said of a definition is of a period or of the whole term: that rests on the clauses that ask for it.
#include "compiler/core/walk.h"
#include "documents/words/words.h"

namespace hito::documents::prose {
namespace {

class Asked {
 public:
  Asked(const core::Contract& contract, std::vector<AskedFor>& out) : contract_(contract), out_(out) {
    out.assign(contract.defines.size(), {});
  }

  void run() {
    for (const core::Clause& clause : contract_.clauses) {
      if (const auto* pay = std::get_if<core::Pay>(&clause.body)) {
        const bool period = pay->timing == core::Pay::Timing::each_period;
        for (const auto& part : {pay->where, pay->condition, std::optional(pay->amount)}) visit(part, period);
      } else if (const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body)) {
        for (const core::Cap& cap : *caps) visit(cap.amount, core::allows_by_period(contract_, cap));
      } else if (const auto* maximum = std::get_if<core::Maximum>(&clause.body)) {
        visit(maximum->amount, core::allows_by_period(contract_, *maximum));
      } else if (const auto* adjust = std::get_if<core::Adjust>(&clause.body)) {
        for (const auto& part : {adjust->where, adjust->condition, adjust->released_when}) visit(part, true);
      } else if (const auto* advance = std::get_if<core::Advance>(&clause.body)) {
        visit(advance->amount, false);
      }
    }
  }

 private:
  void visit(const std::optional<core::ExprId>& id, bool period) {
    if (!id) return;
    const core::Node& node = contract_.exprs[*id].node;
    if (const auto* name = std::get_if<core::DefineRef>(&node)) meet(name->define, period);
    // It looks at periods one by one.
    if (const auto* across = std::get_if<core::AcrossPeriods>(&node))
      if (const auto* define = std::get_if<core::DefineId>(&across->of)) meet(*define, true);
    core::for_each_operand(node, [&](core::ExprId operand) { visit(operand, period); });
  }
  void meet(core::DefineId id, bool period) {
    bool& asked = period ? out_[id.value].in_period : out_[id.value].in_term;
    if (std::exchange(asked, true)) return;
    visit(contract_.defines[id].value, period);
  }

  const core::Contract& contract_;
  std::vector<AskedFor>& out_;
};

}  // namespace

Words::Words(const core::Contract& given, const Reader& whose) : contract(given), reader(whose) {
  Asked(contract, asked_).run();
}

Runs Words::by_which_date(bool of_payment) const {
  return say(of_payment ? Written::legal_days_of_payment : Written::legal_days_of_outcome);
}
Runs Words::by_which_date(core::ExprId date) const {
  return by_which_date(std::get<core::DateInForce>(contract.exprs[date].node).of_payment);
}

InForce Words::in_force(core::DefineId define) const {
  const AskedFor& asked = asked_[define.value];
  if (asked.in_period == asked.in_term) return InForce::unknown;
  return asked.in_period ? InForce::period : InForce::term;
}

InForce Words::in_force(const core::Pay& pay) const {
  return pay.timing == core::Pay::Timing::each_period ? InForce::period : InForce::term;
}

}  // namespace hito::documents::prose
