#include "driver/why.h"

#include <algorithm>
#include <set>

#include "base/written.h"
#include "driver/asked_row.h"
#include "driver/compared_sides.h"
#include "driver/engines.h"
#include "driver/guard.h"
#include "driver/reading.h"
#include "driver/spoken.h"
#include "runtime/data/sha256.h"
#include "runtime/explain/explain.h"
#include "runtime/statement/row_key.h"

namespace hito::driver {
namespace {

std::vector<core::ClauseId> find_clause(const core::Contract& contract, const std::string& number,
                                        Diagnostics& diagnostics) {
  std::vector<core::ClauseId> found;
  std::vector<std::string> numbers;
  for (std::size_t c = 0; c < contract.clauses.size(); ++c) {
    const core::ClauseId id = contract.clauses.id_at(c);
    numbers.push_back(contract.clauses[id].number);
    if (numbers.back() == number) found.push_back(id);
  }
  if (!found.empty()) return found;
  const std::string near = closest(number, numbers);
  Text help;
  if (!near.empty())
    help = say(Say::did_you_mean, {near});
  else if (!numbers.empty())
    help = say(Written::why_for_instance, {numbers.front()});
  diagnostics.report(Code::clause_asked_unknown, {}, {number, std::move(help)});
  return {};
}

// Says where steps stand, and gathers the clauses and rows that they name.
class Locating {
 public:
  Locating(Why& why, const Source& source, const core::Contract& contract, const runtime::Data& data,
           const Spoken& spoken)
      : why_(why), source_(source), contract_(contract), data_(data), spoken_(spoken) {}

  void run(std::vector<runtime::Step>& steps) {
    for (runtime::Step& step : steps) {
      if (step.clause.valid()) of_clause(step);
      const Span span = spoken_.as_written(step.source);
      if (!span.empty()) {
        const std::size_t line = source_.number_in_file(source_.line_of(span.begin));
        step.source_at = runtime::Located{source_.file_at(span.begin).path, line, written(source_, span), {}, {}, {}};
      }
      if (step.cell) of_cell(step);
      run(step.because);
    }
  }

 private:
  void of_clause(runtime::Step& step) {
    const core::Clause& clause = contract_.clauses[step.clause];
    step.clause_number = clause.number;
    if (!clauses_.insert(step.clause).second) return;
    const std::size_t line = source_.number_in_file(source_.line_of(clause.span.begin));
    why_.clauses.push_back({clause.number, clause.title, source_.file_at(clause.span.begin).path, line,
                            std::string(source_.at(clause.span))});
  }

  void of_cell(runtime::Step& step) {
    const runtime::RowAt at = step.cell->row;
    const core::Dataset& dataset = contract_.datasets[at.dataset];
    const runtime::Table& table = data_.tables[at.dataset.value];
    runtime::Located located{table.file, static_cast<std::size_t>(table.lines[at.row]),         {}, dataset.name,
                             {},         runtime::row_key(contract_, data_, at.dataset, at.row)};
    if (step.kind == runtime::StepKind::cell) {
      located.column = dataset.columns[step.cell->column].name;
      located.text = runtime::cell_text(contract_, data_, at.dataset, step.cell->column, at.row);
    }
    if (rows_.insert({at.dataset, at.row}).second) {
      WhyRow row{dataset.name, located.key, located.file, located.line, {}};
      for (core::ColumnIndex column = 0; column < dataset.columns.size(); ++column)
        if (table.columns[column].given)
          row.cells.emplace_back(dataset.columns[column].name,
                                 runtime::cell_text(contract_, data_, at.dataset, column, at.row));
      why_.rows.push_back(std::move(row));
    }
    step.cell_at = std::move(located);
  }

  Why& why_;
  const Source& source_;
  const core::Contract& contract_;
  const runtime::Data& data_;
  const Spoken& spoken_;
  std::set<core::ClauseId> clauses_;
  std::set<std::pair<core::DatasetId, std::uint32_t>> rows_;
};

// A row that the caller asked to leave out before the run.
runtime::Step of_aside(const core::Contract& contract, const AskedRow& found, Language language) {
  runtime::Step step;
  step.kind = runtime::StepKind::not_counted;
  const Diagnostic why{found.aside->code, {}, found.aside->args, {}, std::nullopt};
  step.says = say(Written::why_set_aside_row, language,
                  {runtime::joined(found.aside->key), contract.datasets[found.dataset].name,
                   std::to_string(found.aside->line), why.message(language)});
  return step;
}

}  // namespace

namespace {

// What an explanation rests on.
struct Settled {
  runtime::Settlement settlement;
  const runtime::Inputs& inputs;
  std::optional<Date> as_of;
  std::optional<std::uint32_t> period;
};

std::optional<Why> explained(const Source& source, const Compiled& compiled, Settled settled, const WhyRequest& request,
                             Language language, Diagnostics& diagnostics) {
  const core::Contract& contract = compiled.contract;
  runtime::Asked asked;
  asked.period = settled.period;
  if (request.clause) asked.clauses = find_clause(contract, *request.clause, diagnostics);
  if (diagnostics.has_errors()) return std::nullopt;
  const Spoken spoken(source, compiled, language);
  runtime::Explainer explainer(spoken.contract(), std::move(settled.settlement), settled.inputs, settled.as_of,
                               language, [&](Span span) { return spoken.quote(span); });
  const Source::File& whole = source.files().front();
  Why why;
  why.title = contract.title;
  why.sha256 = runtime::sha256(source.at({whole.begin, whole.end}));
  why.forecast = std::ranges::find(settled.inputs.decisions, runtime::Decided::How::supposed, &runtime::Decided::how) !=
                 settled.inputs.decisions.end();
  if (request.row) {
    const auto found = find_row(contract, explainer.settlement(), explainer.data(), *request.row, diagnostics);
    if (!found) return std::nullopt;
    if (found->aside != nullptr) {
      why.steps.push_back(of_aside(contract, *found, language));
    } else {
      asked.row = runtime::RowAt{found->dataset, *found->row};
    }
  }
  const auto explain = [&](const runtime::Asked& what) {
    std::ranges::move(explainer.explain(what), std::back_inserter(why.steps));
  };
  if (why.steps.empty()) explain(asked);
  if (request.total && (request.row || request.clause)) {
    runtime::Asked total;
    total.period = asked.period;
    explain(total);
  }
  Locating(why, source, contract, explainer.data(), spoken).run(why.steps);
  return why;
}

}  // namespace

Result<std::optional<Why>> why(const Source& source, const Compiled& compiled, const WhyRequest& request,
                               Language language, Diagnostics& diagnostics) {
  return guarded([&]() -> Result<std::optional<Why>> {
    const WorkingFor run_of(request.pay.progress);
    // A clause that there is none of is told with the mistakes of the data.
    if (request.clause) find_clause(compiled.contract, *request.clause, diagnostics);
    auto read = read_request(source, compiled.contract, request.pay, diagnostics);
    if (!read) return std::unexpected(read.error());
    if (!*read) return std::nullopt;
    const runtime::Request& run = (*read)->run;
    if (request.pay.progress != nullptr) request.pay.progress->step = Step::settle;
    Engines engines(compiled.contract, request.pay.engine);
    auto settled = engines.settle(run, diagnostics);
    if (!settled) return std::unexpected(settled.error());
    if (diagnostics.has_errors()) return std::nullopt;
    return explained(source, compiled, {std::move(*settled), run.inputs, run.as_of, (*read)->period}, request, language,
                     diagnostics);
  });
}

Result<std::optional<Why>> why(const Source& source, const Compiled& compiled, const Paid& paid,
                               const WhyRequest& request, Language language, Diagnostics& diagnostics) {
  return guarded([&]() -> Result<std::optional<Why>> {
    require(paid.settlement.sums.empty(), "an explanation of a payment without lines");
    return explained(source, compiled, {paid.settlement, paid.inputs, paid.as_of, paid.period}, request, language,
                     diagnostics);
  });
}

}  // namespace hito::driver
