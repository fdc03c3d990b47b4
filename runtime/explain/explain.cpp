#include "runtime/explain/explain.h"

#include <algorithm>

#include "runtime/explain/explain_line.h"
#include "runtime/explain/rights.h"
#include "runtime/explain/sums.h"
#include "runtime/reference/steps.h"
#include "runtime/statement/rows.h"

namespace hito::runtime {
namespace {

bool is_cut(const Settlement& settlement) {
  return std::ranges::any_of(settlement.lines, [](const Line& line) { return line.cap.valid(); });
}

}  // namespace

struct Explainer::Inside {
  Inside(const core::Contract& of, Settlement settled, const Inputs& given, std::optional<Date> until,
         Language language, std::function<std::string(Span)> quote)
      : contract(of),
        settlement(std::move(settled)),
        rows(rows_as_settled(contract, settlement, std::move(settlement.data))),
        as_of(until),
        evaluator(contract, rows, given),
        words{contract, rows, language, std::move(quote)} {
    record_rights(contract, settlement, evaluator);
    account_for();
    lines.emplace(evaluator, given, words, settlement, account);
  }

  // The steps after the entitlements once more, by the reference evaluator, with everything they do noted.
  void account_for() {
    const bool later = has_later_steps(contract);
    if (!later && !is_cut(settlement)) return;
    std::vector<Line> again;
    again.reserve(settlement.lines.size());
    for (const Line& line : settlement.lines) {
      if (line.of.valid() || !std::holds_alternative<core::Pay>(contract.clauses[line.clause].body)) break;
      again.push_back(line);
      again.back().payment = line.entitlement;
    }
    evaluator.account = &account;
    apply_caps(evaluator, rows, again);
    std::vector<Part> parts = divide_lines(evaluator, rows, again);
    if (later) adjust_lines(evaluator, as_of, apply_maxima(evaluator, again), again, parts);
    evaluator.account = nullptr;
    require(again.size() == settlement.lines.size(), "lines that the reference evaluator does not make");
    for (std::size_t i = 0; i < again.size(); ++i)
      require(again[i].payment == settlement.lines[i].payment,
              "a payment that the reference evaluator works out otherwise");
  }

  const core::Contract& contract;
  Settlement settlement;
  Rows rows;
  std::optional<Date> as_of;
  Evaluator evaluator;
  Account account;
  Words words;
  std::optional<LineExplainer> lines;
};

Explainer::Explainer(const core::Contract& contract, Settlement settlement, const Inputs& inputs,
                     std::optional<Date> as_of, Language language, std::function<std::string(Span)> quote)
    : inside_(std::make_unique<Inside>(contract, std::move(settlement), inputs, as_of, language, std::move(quote))) {}
Explainer::~Explainer() = default;

std::vector<Step> Explainer::explain(const Asked& asked) {
  Inside& in = *inside_;
  Sums sums(in.words, in.settlement, in.account, *in.lines, asked, in.as_of);
  return asked.row ? sums.of_row(*asked.row) : sums.of_clauses();
}

const Settlement& Explainer::settlement() const { return inside_->settlement; }
const Data& Explainer::data() const { return inside_->rows.data; }

}  // namespace hito::runtime
