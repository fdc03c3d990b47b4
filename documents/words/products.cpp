// Products of few factors in words.
#include "documents/words/looking.h"
#include "documents/words/words.h"

namespace hito::documents::prose {
namespace {

void factors(const core::Contract& contract, core::ExprId id, std::vector<core::ExprId>& out) {
  const auto* apply = as<core::Apply>(contract, id);
  if (apply == nullptr || apply->op != core::Op::multiply) return out.push_back(id);
  for (const core::ExprId arg : apply->args) factors(contract, arg, out);
}

constexpr std::size_t most_factors = 3;

}  // namespace

std::optional<Runs> product_in_words(const Words& words, core::ExprId id, const Among& rows) {
  std::vector<core::ExprId> all;
  factors(words.contract, id, all);
  if (all.size() < 2 || all.size() > most_factors) return std::nullopt;
  std::vector<Runs> said;
  for (const core::ExprId one : all) {
    if (binding_of(words.contract, one) != Binding::whole) return std::nullopt;
    said.push_back(words.value(one, rows));
  }
  const core::Type& first = words.contract.exprs[all.front()].type;
  const bool percent = as<core::Constant>(words.contract, all.front()) && first.shape == core::Shape::percent;
  if (!percent && all.size() == 2) return words.say(Written::legal_product_of_two, said);
  if (!percent) return words.say(Written::legal_product_of, {joined(said, Joining::all, words.language())});
  if (all.size() == 2) return words.say(Written::legal_percent_of, said);
  const std::vector<Runs> rest(said.begin() + 1, said.end());
  return words.say(Written::legal_percent_of_product, {said.front(), joined(rest, Joining::all, words.language())});
}

}  // namespace hito::documents::prose
