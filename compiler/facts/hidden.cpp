// What is a mistake only where it always or never holds: days that no calendar covers, caps below 0, lines of tables
// that nothing reaches. Of more values at once it may be none, though of one of them it is.
#include <algorithm>

#include "compiler/core/walk.h"
#include "compiler/facts/facts.h"

namespace hito {
namespace {

// Which expressions may depend on some reported values.
class Resting {
 public:
  Resting(const core::Contract& contract, const std::vector<core::InputId>& inputs)
      : contract_(contract), inputs_(inputs), known_(contract.exprs.size(), Known::not_yet) {}

  bool rests(core::ExprId id) {
    Known& known = known_[id.value];
    if (known == Known::not_yet) {
      known = Known::no;
      const bool found = look(contract_.exprs[id].node);
      known_[id.value] = found ? Known::yes : Known::no;
    }
    return known_[id.value] == Known::yes;
  }

 private:
  enum class Known : unsigned char { not_yet, no, yes };

  bool look(const core::Node& node) {
    if (const auto* input = std::get_if<core::InputRef>(&node)) return std::ranges::count(inputs_, input->input) > 0;
    // What they name may lead back to where they stand: not followed.
    if (std::holds_alternative<core::GivesRight>(node) || std::holds_alternative<core::Amount>(node) ||
        std::holds_alternative<core::AcrossPeriods>(node))
      return true;
    bool found = false;
    core::for_each_operand(node, [&](core::ExprId operand) { found = rests(operand) || found; });
    if (const auto* define = std::get_if<core::DefineRef>(&node))
      found = rests(contract_.defines[define->define].value) || found;
    if (const auto* look = std::get_if<core::Look>(&node))
      for (const core::TableRow& row : contract_.tables[look->table].rows)
        for (const core::ExprId result : row.results) found = rests(result) || found;
    return found;
  }

  const core::Contract& contract_;
  const std::vector<core::InputId>& inputs_;
  std::vector<Known> known_;
};

}  // namespace

bool may_hide_mistakes(const core::Contract& contract, const Facts& facts, const std::vector<core::InputId>& inputs) {
  if (contract.work_calendar || !facts.reached_by_uses.empty()) return true;
  Resting resting(contract, inputs);
  const auto may_be_below_0 = [&](core::ExprId amount) {
    const auto& low = facts.range(amount).low;
    return (!low || low->sign() < 0) && resting.rests(amount);
  };
  for (const core::Clause& clause : contract.clauses) {
    if (const auto* maximum = std::get_if<core::Maximum>(&clause.body))
      if (may_be_below_0(maximum->amount)) return true;
    if (const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body))
      for (const core::Cap& cap : *caps)
        if (may_be_below_0(cap.amount)) return true;
  }
  // A table by a definition has the values of that one to answer, and all of its lines have to be reached by them.
  for (const core::Table& table : contract.tables)
    for (const core::Define& define : contract.defines)
      if (define.params.empty() && std::ranges::count(table.by, define.name) > 0 && resting.rests(define.value))
        return true;
  return false;
}

}  // namespace hito
