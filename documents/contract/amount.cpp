// Amounts of clauses: in figures and words, as a product, or as a formula.
#include "compiler/core/units.h"
#include "documents/contract/page.h"
#include "documents/formula/formula.h"

namespace hito::documents::prose {
namespace {

// Below this an amount has a name in words.
const Rational most_in_words = Rational(Integer::pow10(18));

// "S/ 1,850.00 (MIL OCHOCIENTOS CINCUENTA Y 00/100 SOLES)": what is signed says its amounts in words too.
Runs fixed_amount(const Page& page, core::ExprId amount) {
  const core::Expr& expr = page.contract.exprs[amount];
  Runs out = plain(page.words.literal(expr.type, std::get<core::Constant>(expr.node).value));
  const auto currency = core::currency_of(page.contract, expr.type.dimension);
  const auto* value = std::get_if<Rational>(&std::get<core::Constant>(expr.node).value);
  if (!currency || value == nullptr || abs(*value) >= most_in_words) return out;
  const core::Unit& unit = page.contract.units[*currency];
  if (value->decimals().value_or(UINT32_MAX) > unit.decimals) return out;
  append(out,
         page.words.say(Written::legal_in_brackets,
                        {plain(amount_in_words(page.language(), *value, unit.name, unit.decimals))}),
         page.language());
  return out;
}

}  // namespace

core::ExprId own_amount(const core::Contract& contract, const core::Pay& pay) {
  core::ExprId amount = pay.amount;
  for (std::size_t i = pay.exceptions.size(); i-- > 0;)
    amount = std::get<core::If>(contract.exprs[amount].node).otherwise;
  return amount;
}

void write_amount(Page& page, const AmountFrames& frames, std::vector<Runs> parts, core::ExprId amount,
                  const Among& rows) {
  if (const auto product = product_in_words(page.words, amount, rows)) {
    parts.push_back(*product);
    return page.say(frames.result, parts);
  }
  const auto formula = formula_of(page.words, {}, amount, rows);
  if (!formula) {
    const bool fixed = std::holds_alternative<core::Constant>(page.contract.exprs[amount].node);
    parts.push_back(fixed ? fixed_amount(page, amount) : page.words.value(amount, rows));
    return page.say(fixed ? frames.sum : frames.result, parts);
  }
  page.say(frames.formula, parts);
  page.add({*formula});
}

}  // namespace hito::documents::prose
