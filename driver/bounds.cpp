// What figures of the result can come to.
#include "compiler/core/read_value.h"
#include "driver/claim.h"
#include "driver/driver.h"
#include "driver/example_block.h"
#include "driver/figures.h"
#include "driver/guard.h"
#include "driver/sound.h"
#include "runtime/reference/properties.h"

namespace hito::driver {
namespace {

std::optional<Rational> worked_out(const core::Contract& contract, const core::Amount& figure,
                                   const core::Example& data) {
  const auto settled = settled_on(contract, data);
  if (!settled) return std::nullopt;
  return runtime::amount_of(runtime::total_up(contract, *settled, std::nullopt), figure);
}

// "it always holds that total <= X", of a figure of the whole result.
std::optional<Rational> stated_most(const core::Contract& contract, const core::Amount& figure) {
  for (const core::Property& property : contract.properties) {
    const auto* holds = std::get_if<core::Holds>(&property.kind);
    if (holds == nullptr || holds->each_period || holds->each) continue;
    const auto* compared = std::get_if<core::Apply>(&contract.exprs[holds->condition].node);
    if (compared == nullptr || compared->op != core::Op::less_equal) continue;
    const auto* amount = std::get_if<core::Amount>(&contract.exprs[compared->args[0]].node);
    const auto* constant = std::get_if<core::Constant>(&contract.exprs[compared->args[1]].node);
    if (amount == nullptr || constant == nullptr || *amount != figure) continue;
    if (const auto* most = std::get_if<Rational>(&constant->value)) return *most;
  }
  return std::nullopt;
}

std::string example_of(const core::Contract& contract, const core::Amount& figure, const Text& name,
                       const Extreme& end) {
  if (!end.reached) return {};
  core::Example example = with_keys(contract, end.data);
  example.title = name[contract.language] + " = " + core::spell_money(contract, *end.reached, figure.currency);
  return example_block(contract, with_figures(contract, std::move(example), {figure}));
}

}  // namespace

Result<std::vector<FigureBounds>> bounds(const Compiled& compiled) {
  return guarded([&]() -> Result<std::vector<FigureBounds>> {
    const core::Contract& contract = compiled.contract;
    std::vector<FigureBounds> all;
    for (const core::Amount& figure : figures_of(contract)) {
      FigureBounds& one = all.emplace_back();
      one.name = runtime::figure_in_words(contract, figure);
      one.figure = figure;
      one.bounds =
          bounds_of(contract, figure, [&](const core::Example& data) { return worked_out(contract, figure, data); });
      one.least_example = example_of(contract, figure, one.name, one.bounds.least);
      one.most_example = example_of(contract, figure, one.name, one.bounds.most);
      const auto stated = stated_most(contract, figure);
      const Extreme& most = one.bounds.most;
      if (stated && most.limit && most.limit == most.reached && *stated != *most.limit) one.stated = stated;
    }
    return all;
  });
}

}  // namespace hito::driver
