#include "runtime/explain/why_not.h"

#include "runtime/explain/derive.h"
#include "runtime/explain/rights.h"
#include "runtime/reference/steps.h"

namespace hito::runtime {
namespace {

// Values of so many lines are remembered; then those that are of rows are forgotten.
constexpr std::uint32_t remembered_lines = 4096;

}  // namespace

struct WhyNot::Inside {
  Inside(const core::Contract& of, const Settlement& settlement, const Inputs& inputs, Language language,
         std::function<std::string(Span)> quote)
      : contract(of),
        rows(rows_as_settled(contract, settlement, settlement.data)),
        evaluator(contract, rows, inputs),
        words{contract, rows, language, std::move(quote)},
        derivation(evaluator, inputs, words) {
    record_rights(contract, settlement, evaluator);
  }

  const core::Contract& contract;
  Rows rows;
  Evaluator evaluator;
  Words words;
  Derivation derivation;
  std::uint32_t told = 0;
};

WhyNot::WhyNot(const core::Contract& contract, const Settlement& settlement, const Inputs& inputs, Language language,
               std::function<std::string(Span)> quote)
    : inside_(std::make_unique<Inside>(contract, settlement, inputs, language, std::move(quote))) {}
WhyNot::~WhyNot() = default;
WhyNot::WhyNot(WhyNot&&) noexcept = default;

std::string WhyNot::of(const Line& line) {
  Inside& in = *inside_;
  const auto* pay = std::get_if<core::Pay>(&in.contract.clauses[line.clause].body);
  if (pay == nullptr || line.reason != Reason::condition_false) return {};
  if (++in.told % remembered_lines == 0) in.evaluator.forget_rows();
  const Frame frame = frame_of_line(in.contract, in.rows, *pay, line);
  const bool by_where = pay->where && !in.evaluator.holds(*pay->where, frame);
  return in.derivation.why_not(by_where ? *pay->where : *pay->condition, frame);
}

}  // namespace hito::runtime
