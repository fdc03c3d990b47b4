#include "runtime/reference/stop.h"

#include <utility>

#include "runtime/statement/row_key.h"
#include "runtime/statement/words.h"

namespace hito::runtime {

void stop(Code code, Place place, std::vector<Text> args) {
  throw Stopped{Diagnostic{code, std::move(place), std::move(args), {}, std::nullopt}};
}

void stop_undecided(const core::Contract& contract, core::InputId input, std::optional<std::uint32_t> period,
                    std::optional<Date> as_of, Span asked_at) {
  const core::Decision& decision = *contract.inputs[input].decision;
  const std::string name = name_of_input(contract, input, period);
  const Text party = party_in_words(contract, decision.by);
  const auto deadline = core::deadline_of(contract, decision, period);
  require(deadline.has_value(), "a decision without a deadline");
  const std::string until = to_iso(*deadline);
  if (!as_of) stop(Code::decision_undated, asked_at, {name, party, until});
  stop(Code::decision_open, asked_at,
       {name, party, until, to_iso(*as_of), std::to_string(deadline->days - as_of->days)});
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
