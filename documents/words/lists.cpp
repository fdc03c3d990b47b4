#include "documents/words/lists.h"

#include "documents/words/looking.h"

namespace hito::documents::prose {
namespace {

const core::Apply* applied(const core::Contract& contract, core::ExprId id) { return as<core::Apply>(contract, id); }

bool is(const core::Apply* apply, core::Op op) { return apply != nullptr && apply->op == op; }

bool same_value(const core::Contract& contract, core::ExprId a, core::ExprId b) {
  return a == b || (contract.exprs[a].span == contract.exprs[b].span && !contract.exprs[a].span.empty());
}

}  // namespace

bool is_list(const core::Contract& contract, const core::Apply& apply, bool all, bool holds) {
  if (apply.op != (all == holds ? core::Op::logical_and : core::Op::logical_or) || apply.args.size() < 2) return false;
  const core::Op wanted = apply.op == core::Op::logical_or ? core::Op::equal : core::Op::not_equal;
  core::ExprId what;
  for (const core::ExprId arg : apply.args) {
    const core::Apply* one = applied(contract, arg);
    if (!is(one, wanted) || contract.exprs[one->args[0]].type.kind == core::Kind::yes_no) return false;
    if (what.valid() && !same_value(contract, what, one->args[0])) return false;
    what = one->args[0];
  }
  return true;
}

bool is_range(const core::Contract& contract, core::ExprId from, core::ExprId to) {
  const core::Apply *low = applied(contract, from), *high = applied(contract, to);
  const bool opens = is(low, core::Op::greater) || is(low, core::Op::greater_equal);
  const bool ends = is(high, core::Op::less) || is(high, core::Op::less_equal);
  return opens && ends && same_value(contract, low->args[0], high->args[0]);
}

std::optional<Runs> one_of(const Words& words, const core::Apply& apply, bool all, bool holds, const Among& rows) {
  if (!is_list(words.contract, apply, all, holds)) return std::nullopt;
  std::vector<Runs> choices;
  for (const core::ExprId arg : apply.args) choices.push_back(words.apart(applied(words.contract, arg)->args[1], rows));
  const bool is_one = (apply.op == core::Op::logical_or) == holds;
  const core::ExprId what = applied(words.contract, apply.args.front())->args[0];
  return words.say(is_one ? Written::legal_is_one_of : Written::legal_is_none_of,
                   {words.apart(what, rows), joined(choices, Joining::any, words.language())});
}

std::optional<Runs> between(const Words& words, core::ExprId from, core::ExprId to, const Among& rows) {
  if (!is_range(words.contract, from, to)) return std::nullopt;
  const core::Apply *low = applied(words.contract, from), *high = applied(words.contract, to);
  const bool low_in = low->op == core::Op::greater_equal, high_in = high->op == core::Op::less_equal;
  const Written frame = low_in && high_in ? Written::legal_is_between
                        : low_in          ? Written::legal_is_from_to_below
                        : high_in         ? Written::legal_is_above_up_to
                                          : Written::legal_is_strictly_between;
  return words.say(
      frame, {words.apart(low->args[0], rows), words.apart(low->args[1], rows), words.apart(high->args[1], rows)});
}

}  // namespace hito::documents::prose
