// `clause N gives a right to payment`, asked where the answer can only be no: N has one line for each dated row, in the
// period of its date, and the question is about the period of another line.
#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <vector>

#include "compiler/core/walk.h"
#include "compiler/facts/findings.h"

namespace hito::facts {
namespace {

using Timing = core::Pay::Timing;

// A row in scope: whether it counts in the period asked about, wherever that is.
using InPeriod = std::vector<bool>;

class Rights {
 public:
  Rights(const core::Contract& contract, Diagnostics& diagnostics) : contract_(contract), diagnostics_(diagnostics) {}

  void clause(const core::Pay& pay) {
    // A payment made once asks about every period.
    if (pay.timing == Timing::once_on || pay.timing == Timing::at_end) return;
    in_force_ = pay.timing == Timing::each_period;
    InPeriod rows;
    if (pay.each) rows.push_back(dated(*pay.each));
    if (pay.where) walk(*pay.where, rows);
    if (pay.condition) walk(*pay.condition, rows);
    walk(pay.amount, rows);
    exceptions(pay.exceptions, rows);
  }

 private:
  bool dated(core::DatasetId dataset) const { return contract_.datasets[dataset].counts_on.has_value(); }

  void exceptions(const std::vector<core::Exception>& all, const InPeriod& rows) {
    for (const core::Exception& exception : all) {
      walk(exception.applies, rows);
      exceptions(exception.exceptions, rows);
    }
  }

  // The row at the end of references is another one, with a date of its own.
  static bool in_period(const core::RowPath& path, const InPeriod& rows) {
    return path.via.empty() && path.depth < rows.size() && rows[path.depth];
  }

  void walk(core::ExprId id, const InPeriod& rows) {
    if (!id.valid()) return;
    const core::Node& node = contract_.exprs[id].node;
    if (const auto* right = std::get_if<core::GivesRight>(&node)) return ask(id, *right, rows);
    if (const auto* fold = std::get_if<core::Fold>(&node)) return inside(*fold, rows);
    if (const auto* use = std::get_if<core::DefineRef>(&node); use != nullptr && use->define.valid()) {
      InPeriod own;
      if (use->row) own.push_back(in_period(*use->row, rows));
      if (walked_.insert({use->define, own, in_force_}).second) walk(contract_.defines[use->define].value, own);
    }
    core::for_each_operand(node, [&](core::ExprId operand) { walk(operand, rows); });
  }

  void inside(const core::Fold& fold, const InPeriod& rows) {
    InPeriod inner(rows.begin(), rows.begin() + std::min<std::ptrdiff_t>(fold.bind, std::ssize(rows)));
    inner.resize(fold.bind, false);
    inner.push_back(dated(fold.over) && fold.window == core::Window::own && in_force_);
    for (const auto& part : {fold.where, fold.value, fold.by})
      if (part) walk(*part, inner);
    if (fold.if_none) walk(*fold.if_none, rows);
  }

  void ask(core::ExprId id, const core::GivesRight& right, const InPeriod& rows) {
    if (!right.clause.valid() || !right.row || in_period(*right.row, rows)) return;
    const core::Clause& clause = contract_.clauses[right.clause];
    const auto* asked = std::get_if<core::Pay>(&clause.body);
    if (asked == nullptr || !asked->each || !dated(*asked->each)) return;
    if (asked->timing == Timing::once_on || asked->timing == Timing::at_end) return;
    if (!told_.insert(id).second) return;
    diagnostics_.report(Code::right_in_another_period, contract_.exprs[id].span,
                        {clause.number, contract_.datasets[*asked->each].name});
  }

  const core::Contract& contract_;
  Diagnostics& diagnostics_;
  // Aggregates of the clause at hand see the rows of one period.
  bool in_force_ = false;
  std::set<std::tuple<core::DefineId, InPeriod, bool>> walked_;
  std::set<core::ExprId> told_;
};

}  // namespace

void report_rights(const core::Contract& contract, Diagnostics& diagnostics) {
  if (contract.periods.size() < 2) return;
  Rights rights(contract, diagnostics);
  for (const core::Clause& clause : contract.clauses)
    if (const auto* pay = std::get_if<core::Pay>(&clause.body)) rights.clause(*pay);
}

}  // namespace hito::facts
