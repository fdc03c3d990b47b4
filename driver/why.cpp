// Why a payment is what it is, or why there is none.
#include <algorithm>
#include <set>

#include "base/written.h"
#include "driver/compared_sides.h"
#include "driver/driver.h"
#include "driver/engines.h"
#include "driver/guard.h"
#include "driver/reading.h"
#include "driver/spoken.h"
#include "runtime/data/sha256.h"
#include "runtime/explain/explain.h"
#include "runtime/statement/row_key.h"

namespace hito::driver {
namespace {

// "A,2025" and "A, 2025" name the same row.
std::string without_blanks(const std::string& key) {
  std::string out;
  for (std::size_t i = 0; i < key.size(); ++i)
    if (key[i] != ' ' || out.empty() || out.back() != ',') out += key[i];
  return out;
}

// A row as it is asked for, among rows that exist once or that were found to be repeated, and those set aside.
class Finding {
 public:
  Finding(const core::Contract& contract, const runtime::Settlement& settlement, const runtime::Data& data,
          Diagnostics& diagnostics)
      : contract_(contract), settlement_(settlement), data_(data), diagnostics_(diagnostics) {}

  struct Found {
    core::DatasetId dataset;
    std::optional<std::uint32_t> row;
    const runtime::Aside* aside = nullptr;
  };
  std::optional<Found> find(const std::string& asked) {
    std::vector<Found> found = named(asked);
    const std::size_t equals = asked.find('=');
    if (found.empty() && equals != std::string::npos)
      found = named(asked.substr(equals + 1), nfc(asked.substr(0, equals)));
    if (found.size() == 1) return found.front();
    if (found.empty())
      report_unknown(asked);
    else
      diagnostics_.report(Code::row_in_several, {},
                          {asked, list(found), contract_.datasets[found.front().dataset].name});
    return std::nullopt;
  }

 private:
  // In every dataset, or in the one of that name; one row of each.
  std::vector<Found> named(const std::string& key, const std::string& only = {}) const {
    std::vector<Found> found;
    for (std::size_t d = 0; d < contract_.datasets.size(); ++d) {
      const core::DatasetId id = contract_.datasets.id_at(d);
      if (!only.empty() && contract_.datasets[id].name != only) continue;
      if (const auto row = row_of(id, without_blanks(key))) {
        found.push_back({id, row});
      } else {
        for (const runtime::Aside& aside : data_.tables[d].aside)
          if (without_blanks(runtime::joined(aside.key)) == without_blanks(key) || std::to_string(aside.line) == key) {
            found.push_back({id, std::nullopt, &aside});
            break;
          }
      }
    }
    return found;
  }

  // One that counts rather than one that does not.
  std::optional<std::uint32_t> row_of(core::DatasetId id, const std::string& key) const {
    for (const std::uint32_t row : settlement_.key_order[id.value])
      if (has_key(id, row, key)) return row;
    for (std::uint32_t row = 0; row < data_.tables[id.value].rows(); ++row)
      if (settlement_.row_states[id.value][row] != runtime::RowState::used && has_key(id, row, key)) return row;
    return std::nullopt;
  }
  bool has_key(core::DatasetId id, std::uint32_t row, const std::string& key) const {
    const core::Dataset& dataset = contract_.datasets[id];
    // The first column is enough to pass over most rows.
    if (!dataset.identity.empty() && data_.tables[id.value].columns[dataset.identity.front()].given) {
      const std::string first = runtime::cell_text(contract_, data_, id, dataset.identity.front(), row);
      if (!key.starts_with(without_blanks(first))) return false;
    }
    return without_blanks(runtime::joined(runtime::row_key(contract_, data_, id, row))) == key;
  }

  std::string list(const std::vector<Found>& found) const {
    std::string names;
    for (const Found& one : found) names += (names.empty() ? "`" : ", `") + contract_.datasets[one.dataset].name + "`";
    return names;
  }

  void report_unknown(const std::string& asked) {
    std::string names;
    Text help;
    std::vector<std::string> keys;
    for (std::size_t d = 0; d < contract_.datasets.size(); ++d) {
      const core::DatasetId id = contract_.datasets.id_at(d);
      names += (names.empty() ? "`" : ", `") + contract_.datasets[id].name + "`";
      for (const std::uint32_t row : settlement_.key_order[d])
        if (keys.size() < 10'000) keys.push_back(runtime::joined(runtime::row_key(contract_, data_, id, row)));
    }
    const std::string near = closest(asked, keys);
    if (!near.empty())
      help = say(Say::did_you_mean, {near});
    else if (!keys.empty())
      help = say(Written::why_for_instance, {keys.front()});
    diagnostics_.report(Code::row_unknown, {}, {names, asked, std::move(help)});
  }

  const core::Contract& contract_;
  const runtime::Settlement& settlement_;
  const runtime::Data& data_;
  Diagnostics& diagnostics_;
};

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
runtime::Step of_aside(const core::Contract& contract, const Finding::Found& found, Language language) {
  runtime::Step step;
  step.kind = runtime::StepKind::not_counted;
  const Diagnostic why{found.aside->code, {}, found.aside->args, {}, std::nullopt};
  step.says = say(Written::why_set_aside_row, language,
                  {runtime::joined(found.aside->key), contract.datasets[found.dataset].name,
                   std::to_string(found.aside->line), why.message(language)});
  return step;
}

}  // namespace

Result<std::optional<Why>> why(const Source& source, const Compiled& compiled, const WhyRequest& request,
                               Language language, Diagnostics& diagnostics) {
  return guarded([&]() -> Result<std::optional<Why>> {
    const core::Contract& contract = compiled.contract;
    runtime::Asked asked;
    if (request.clause) asked.clauses = find_clause(contract, *request.clause, diagnostics);
    auto read = read_request(source, contract, request.pay, diagnostics);
    if (!read) return std::unexpected(read.error());
    if (!*read) return std::nullopt;
    asked.period = (*read)->period;
    const runtime::Request& run = (*read)->run;
    if (request.pay.progress != nullptr) request.pay.progress->step = Step::settle;
    Engines engines(contract, request.pay.engine);
    auto settled = engines.settle(run, diagnostics);
    if (!settled) return std::unexpected(settled.error());
    if (diagnostics.has_errors()) return std::nullopt;
    const Spoken spoken(source, compiled, language);
    runtime::Explainer explainer(spoken.contract(), std::move(*settled), run.inputs, run.as_of, language,
                                 [&](Span span) { return spoken.quote(span); });
    const Source::File& whole = source.files().front();
    Why why{{}, contract.title, runtime::sha256(source.at({whole.begin, whole.end})), {}, {}};
    if (request.row) {
      const auto found = Finding(contract, explainer.settlement(), explainer.data(), diagnostics).find(*request.row);
      if (!found) return std::nullopt;
      if (found->aside != nullptr) {
        why.steps.push_back(of_aside(contract, *found, language));
        return why;
      }
      asked.row = runtime::RowAt{found->dataset, *found->row};
    }
    why.steps = explainer.explain(asked);
    Locating(why, source, contract, explainer.data(), spoken).run(why.steps);
    return why;
  });
}

}  // namespace hito::driver
