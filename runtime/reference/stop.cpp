#include "runtime/reference/stop.h"

#include <utility>

#include "runtime/statement/row_key.h"

namespace hito::runtime {

void stop(Code code, Place place, std::vector<Text> args) {
  throw Stopped{Diagnostic{code, std::move(place), std::move(args), {}, std::nullopt}};
}

Text row_in_words(const core::Contract& contract, const Data& data, RowAt at) {
  const core::Dataset& dataset = contract.datasets[at.dataset];
  return say(Say::row_of_dataset, {joined(row_key(contract, data, at.dataset, at.row)), dataset.name});
}

Text subject_of(const core::Contract& contract, core::ExprId id) {
  const core::Node& node = contract.exprs[id].node;
  if (const auto* input = std::get_if<core::InputRef>(&node)) return contract.inputs[input->input].name;
  if (const auto* define = std::get_if<core::DefineRef>(&node)) return contract.defines[define->define].name;
  return say(Say::this_expression);
}

}  // namespace hito::runtime
