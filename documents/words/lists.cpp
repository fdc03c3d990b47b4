#include "documents/words/lists.h"

namespace hito::documents::prose {
namespace {

const core::Apply* applied(const core::Contract& contract, core::ExprId id) {
  return std::get_if<core::Apply>(&contract.exprs[id].node);
}

bool is(const core::Apply* apply, core::Op op) { return apply != nullptr && apply->op == op; }

bool same_value(const core::Contract& contract, core::ExprId a, core::ExprId b) {
  return a == b || (contract.exprs[a].span == contract.exprs[b].span && !contract.exprs[a].span.empty());
}

}  // namespace

std::optional<Runs> one_of(const Words& words, const core::Apply& apply, bool all, bool holds, const Among& rows) {
  if (apply.op != (all == holds ? core::Op::logical_and : core::Op::logical_or) || apply.args.size() < 2)
    return std::nullopt;
  const core::Op wanted = apply.op == core::Op::logical_or ? core::Op::equal : core::Op::not_equal;
  std::vector<Runs> choices;
  core::ExprId what;
  for (const core::ExprId arg : apply.args) {
    const core::Apply* one = applied(words.contract, arg);
    if (!is(one, wanted) || words.contract.exprs[one->args[0]].type.kind == core::Kind::yes_no) return std::nullopt;
    if (what.valid() && !same_value(words.contract, what, one->args[0])) return std::nullopt;
    what = one->args[0];
    choices.push_back(words.value(one->args[1], rows));
  }
  const bool is_one = (apply.op == core::Op::logical_or) == holds;
  return words.say(is_one ? Written::legal_is_one_of : Written::legal_is_none_of,
                   {words.value(what, rows), joined(choices, Joining::any, words.language())});
}

std::optional<Runs> between(const Words& words, core::ExprId from, core::ExprId to, const Among& rows) {
  const core::Apply *low = applied(words.contract, from), *high = applied(words.contract, to);
  const bool opens = is(low, core::Op::greater) || is(low, core::Op::greater_equal);
  const bool ends = is(high, core::Op::less) || is(high, core::Op::less_equal);
  if (!opens || !ends || !same_value(words.contract, low->args[0], high->args[0])) return std::nullopt;
  const bool low_in = low->op == core::Op::greater_equal, high_in = high->op == core::Op::less_equal;
  const Written frame = low_in && high_in ? Written::legal_is_between
                        : low_in          ? Written::legal_is_from_to_below
                        : high_in         ? Written::legal_is_above_up_to
                                          : Written::legal_is_strictly_between;
  return words.say(
      frame, {words.value(low->args[0], rows), words.value(low->args[1], rows), words.value(high->args[1], rows)});
}

}  // namespace hito::documents::prose
