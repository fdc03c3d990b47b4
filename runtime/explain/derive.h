// How an expression of the contract comes to its value: the steps, each with the evaluator's own value.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

#include "runtime/explain/explanation.h"
#include "runtime/explain/words.h"
#include "runtime/reference/evaluate.h"

namespace hito::runtime {

// Of a sum over rows, the greatest contributions that are shown one by one; what the others come to is a step as well.
inline constexpr std::size_t contributions_shown = 5;

class Derivation {
 public:
  Derivation(Evaluator& evaluator, const Inputs& inputs, const Words& words)
      : evaluator_(evaluator), contract_(evaluator.contract()), inputs_(inputs), words_(words) {}

  // Only what the evaluator itself looked at: of `and` up to what decides, of a choice the branch taken. A definition
  // that was derived before, on the same row and at the same moment, is not derived again.
  Step of(core::ExprId id, const Frame& frame);
  // Adds the step of an operand, but for a constant, which is read where it is written.
  void add(Step& to, core::ExprId id, const Frame& frame);
  // Of a condition that fails, in one sentence: the one within it that alone makes it fail, by how much, and what it
  // compares. "Not paid: `days >= 90` does not hold: 12 days short (`days` = 78)".
  std::string why_not(core::ExprId id, const Frame& frame);
  // Definitions may be derived again: another payment begins.
  void begin();

 private:
  using Value = core::Value;
  const core::Expr& expr(core::ExprId id) const { return contract_.exprs[id]; }
  bool is_constant(core::ExprId id) const;
  void fill(Step& step, core::ExprId id, const core::Cell& node, const Frame& frame);
  void fill(Step& step, core::ExprId id, const core::InputRef& node, const Frame& frame);
  void fill(Step& step, core::ExprId id, const core::DefineRef& node, const Frame& frame);
  void fill(Step& step, core::ExprId id, const core::Apply& node, const Frame& frame);
  void fill(Step& step, core::ExprId id, const core::If& node, const Frame& frame);
  void fill(Step& step, core::ExprId id, const core::Round& node, const Frame& frame);
  void fill(Step& step, core::ExprId id, const core::OrElse& node, const Frame& frame);
  void fill(Step& step, core::ExprId id, const core::Look& node, const Frame& frame);
  void fill(Step& step, core::ExprId id, const core::Fold& node, const Frame& frame);
  void fill(Step& step, core::ExprId id, const core::GivesRight& node, const Frame& frame);
  void fill(Step& step, core::ExprId id, const core::AcrossPeriods& node, const Frame& frame);
  void fill(Step& step, core::ExprId id, const core::Irrational& node, const Frame& frame);

  std::optional<Date> since(core::ExprId id) const;
  bool is_of_versions(core::ExprId id) const;
  std::optional<core::ClauseId> stands_for(core::ExprId id) const;
  // Nothing of what the contract says in words of its own.
  bool fill_made(Step& step, core::ExprId id, const Frame& frame);
  bool fill_choice(Step& step, core::ExprId id, const core::If& choice, const Frame& frame);
  void add_decided(Step& step, const core::Apply& node, const Frame& frame);
  std::string in_short(core::ExprId id, const Frame& frame, bool as_operand);
  std::string distance(const core::Apply& node, const Frame& frame);
  std::string decided(core::InputId input, std::optional<std::uint32_t> period) const;
  void add_brackets(Step& step, const core::Look& node, const Rational& quantity, const Frame& frame);
  void add_lines(Step& step, const core::Look& node, const std::vector<Value>& args, const Frame& frame);
  void add_points(Step& step, const core::Look& node, const Rational& at);
  Step line_of(const core::Look& node, std::uint32_t line, core::ExprId result, const Frame& frame);

  // What a row gives to an aggregate.
  struct Given {
    std::uint32_t row;
    Rational amount;
  };
  void add_contributions(Step& step, const core::Fold& node, const Frame& frame, std::vector<Given> given);
  void add_weighted(Step& step, const core::Fold& node, const Frame& frame, std::vector<Given> given);
  void add_deciding_rows(Step& step, const core::Fold& node, const Frame& frame,
                         const std::vector<std::uint32_t>& rows);
  Frame of_row(const core::Fold& node, const Frame& frame, std::uint32_t row) const;

  Evaluator& evaluator_;
  const core::Contract& contract_;
  const Inputs& inputs_;
  const Words& words_;
  using Seen = std::tuple<core::ExprId, std::optional<std::uint32_t>, Moment>;
  std::set<Seen> seen_;
  unsigned depth_ = 0;
};

}  // namespace hito::runtime
