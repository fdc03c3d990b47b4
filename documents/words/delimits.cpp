// Where words end by themselves, and where what follows would seem to go on with them.
#include "documents/words/lists.h"
#include "documents/words/looking.h"

namespace hito::documents::prose {
namespace {

// A single clause of few words: "rural holds", "zone is “north”".
bool is_short(const core::Contract& contract, core::ExprId id) {
  if (as<core::Cell>(contract, id) || as<core::InputRef>(contract, id) || as<core::ParamRef>(contract, id) ||
      as<core::DefineRef>(contract, id) || as<core::GivesRight>(contract, id) || as<core::Constant>(contract, id))
    return true;
  const auto* apply = as<core::Apply>(contract, id);
  if (apply == nullptr) return false;
  if (apply->op == core::Op::logical_not) return is_short(contract, apply->args.front());
  if (apply->op == core::Op::is_present || apply->op == core::Op::within_term) return true;
  if (apply->op != core::Op::equal && apply->op != core::Op::not_equal) return false;
  const core::Kind kind = contract.exprs[apply->args.front()].type.kind;
  return kind != core::Kind::number && kind != core::Kind::date && is_short(contract, apply->args[0]) &&
         is_short(contract, apply->args[1]);
}

bool joined_runs_on(const core::Contract& contract, const core::Apply& apply, bool holds) {
  const bool all = (apply.op == core::Op::logical_and) == holds;
  if (is_list(contract, apply, all, holds)) return false;
  return !holds || !all || apply.args.size() != 2 || !is_range(contract, apply.args[0], apply.args[1]);
}

bool apply_runs_on(const core::Contract& contract, const core::Apply& apply, bool holds) {
  const core::Op op = apply.op;
  if (op == core::Op::logical_not) return runs_on(contract, apply.args.front(), !holds);
  if (op == core::Op::logical_and || op == core::Op::logical_or) return joined_runs_on(contract, apply, holds);
  if (op != core::Op::equal && op != core::Op::not_equal) return false;
  if (contract.exprs[apply.args.front()].type.kind != core::Kind::yes_no) return false;
  const auto* truth = as<core::Constant>(contract, apply.args[1]);
  if (truth == nullptr) return true;
  const bool equal = (op == core::Op::equal) == holds;
  return runs_on(contract, apply.args.front(), std::get<bool>(truth->value) == equal);
}

}  // namespace

bool ends_with_condition(const core::Contract& contract, const core::Fold& fold) {
  if (is_condition(fold.op)) return true;
  const bool of_rows = fold.op == core::FoldOp::count || fold.op == core::FoldOp::count_distinct;
  if (!of_rows && fold.op != core::FoldOp::share) return false;
  const std::optional<core::ExprId> last = of_rows ? fold.where : fold.value;
  return last && !is_short(contract, *last);
}

bool runs_on(const core::Contract& contract, core::ExprId id, bool holds) {
  if (const auto* apply = as<core::Apply>(contract, id)) return apply_runs_on(contract, *apply, holds);
  if (const auto* fold = as<core::Fold>(contract, id)) return !fold->if_none && ends_with_condition(contract, *fold);
  if (as<core::If>(contract, id)) return !dated_look(contract, id);
  const auto* either = as<core::OrElse>(contract, id);
  return either != nullptr && contract.exprs[id].type.kind == core::Kind::yes_no &&
         !as<core::Constant>(contract, either->fallback);
}

Runs Words::apart(core::ExprId id, const Among& rows) const {
  const Runs said = value(id, rows);
  return runs_on(contract, id) ? in_parentheses(said, language()) : said;
}

Runs Words::condition_apart(core::ExprId id, const Among& rows, bool holds) const {
  const Runs said = condition(id, rows, holds);
  return runs_on(contract, id, holds) ? in_parentheses(said, language()) : said;
}

}  // namespace hito::documents::prose
