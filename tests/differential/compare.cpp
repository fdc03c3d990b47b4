#include <fmt/format.h>

#include <exception>

#include "driver/engines.h"
#include "runtime/data/read_rows.h"
#include "runtime/statement/statement.h"
#include "runtime/statement/write.h"
#include "tests/differential/run.h"

namespace hito::fuzz {
namespace {

std::string words(const Text& text) { return text[Language::en] + "|" + text[Language::es]; }

std::string place_in_words(const Place& place) {
  if (const auto* span = std::get_if<Span>(&place)) return fmt::format("bytes {} to {}", span->begin, span->end);
  if (const auto* data = std::get_if<DataPlace>(&place))
    return fmt::format("{}:{} {} `{}`", data->file, data->line, data->column, data->value);
  return "nowhere";
}

std::string in_words(const Diagnostic& diagnostic) {
  std::string text = spell(diagnostic.code) + " at " + place_in_words(diagnostic.place);
  for (const Text& arg : diagnostic.args) text += "; " + words(arg);
  return text;
}

std::string of_diagnostics(const Diagnostics& expected, const Diagnostics& found) {
  const auto& a = expected.all();
  const auto& b = found.all();
  for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
    const std::string left = i < a.size() ? in_words(a[i]) : "none", right = i < b.size() ? in_words(b[i]) : "none";
    if (left != right) return fmt::format("diagnostic {}: {} <> {}", i, left, right);
  }
  return "";
}

std::string line_in_words(const core::Contract& contract, const runtime::Line& line) {
  return fmt::format("clause {} row {} period {} date {} entitlement {} payment {} reason {} cap {}",
                     contract.clauses[line.clause].number, line.row ? std::to_string(*line.row) : "-", line.period,
                     line.date ? to_iso(*line.date) : "-", to_text(line.entitlement), to_text(line.payment),
                     static_cast<int>(line.reason), line.cap.valid() ? contract.clauses[line.cap].number : "-");
}

bool same(const runtime::Line& a, const runtime::Line& b) {
  return a.clause == b.clause && a.row == b.row && a.period == b.period && a.date == b.date &&
         a.entitlement == b.entitlement && a.payment == b.payment && a.reason == b.reason && a.cap == b.cap;
}

class Compiled : public EngineUnderTest {
 public:
  explicit Compiled(const core::Contract& contract) : contract_(contract), engine_(contract) {}

  Outcome settle(const Prepared& prepared, unsigned threads) override {
    Outcome outcome;
    report_ = {};
    runtime::EngineOptions options;
    options.threads = threads;
    // Threads that are asked for are used, however few the rows.
    if (threads > 1) options.least_points = 1;
    try {
      const runtime::Request request{contract_, prepared.data, prepared.inputs, prepared.as_of};
      outcome.settlement = engine_.settle(request, options, report_, outcome.diagnostics);
      outcome.thrown = without_lines(request, options, outcome);
      if (outcome.thrown.empty() && outcome.sound() && engine_.takes_blocks())
        outcome.thrown = by_blocks(request, options, outcome);
    } catch (const std::exception& thrown) {
      outcome.thrown = thrown.what();
    }
    return outcome;
  }
  const runtime::EngineReport& report() const override { return report_; }

 private:
  // What is otherwise where lines are only added up; empty when nothing is.
  std::string without_lines(const runtime::Request& request, runtime::EngineOptions options, Outcome& outcome) {
    options.lines = false;
    Diagnostics found;
    runtime::EngineReport report;
    const runtime::Settlement sums = engine_.settle(request, options, report, found);
    outcome.added_up = !sums.sums.empty();
    if (auto text = of_diagnostics(outcome.diagnostics, found); !text.empty()) return "without lines: " + text;
    return outcome.sound() ? of_totals(outcome.settlement, sums, "without lines") : "";
  }

  // The same where rows are given three at a time.
  std::string by_blocks(const runtime::Request& request, const runtime::EngineOptions& options, Outcome& outcome) {
    const runtime::Table& all = request.data.tables.front();
    runtime::BlockSums sums;
    runtime::Request part = request;
    runtime::Table& table = part.data.tables.front();
    for (std::size_t begin = 0; begin < all.rows(); begin += 3) {
      std::vector<bool> out(all.rows(), true);
      for (std::size_t row = begin; row < std::min(begin + 3, all.rows()); ++row) out[row] = false;
      table = all;
      for (runtime::Column& column : table.columns) column.cells.take_out(out);
      table.lines.take_out(out);
      sums.add(engine_.add_up(part, options));
    }
    runtime::RowCounts states;
    for (const runtime::RowState state : outcome.settlement.row_states.front()) states.add(state);
    if (!sums.lines_needed && sums.rows != states && all.rows() > 0) return "by blocks: states of rows";
    table = {};
    table.columns.resize(all.columns.size());
    runtime::EngineReport report;
    const auto settlement = engine_.finish(part, options, std::move(sums), report);
    if (!settlement) return "";
    outcome.by_blocks = true;
    return of_totals(outcome.settlement, *settlement, "by blocks");
  }

  std::string of_totals(const runtime::Settlement& a, const runtime::Settlement& b, const char* how) const {
    const auto found = driver::difference_of_sums(contract_, a, b);
    return found ? std::string(how) + ": other totals" : "";
  }

  const core::Contract& contract_;
  runtime::CompiledEngine engine_;
  runtime::EngineReport report_;
};

std::string of_lines(const core::Contract& contract, const runtime::Settlement& a, const runtime::Settlement& b) {
  for (std::size_t i = 0; i < std::min(a.lines.size(), b.lines.size()); ++i)
    if (!same(a.lines[i], b.lines[i]))
      return fmt::format("line {}: {} <> {}", i, line_in_words(contract, a.lines[i]),
                         line_in_words(contract, b.lines[i]));
  if (a.lines.size() != b.lines.size()) return fmt::format("{} lines <> {}", a.lines.size(), b.lines.size());
  for (std::size_t i = 0; i < std::min(a.parts.size(), b.parts.size()); ++i) {
    const runtime::Part &x = a.parts[i], &y = b.parts[i];
    if (x.line != y.line || x.row != y.row || x.payment != y.payment)
      return fmt::format("part {}: line {} row {} {} <> line {} row {} {}", i, x.line, x.row, to_text(x.payment),
                         y.line, y.row, to_text(y.payment));
  }
  if (a.parts.size() != b.parts.size()) return fmt::format("{} parts <> {}", a.parts.size(), b.parts.size());
  return "";
}

// Data as settled: references resolved to the row that counts.
std::string of_data(const core::Contract& contract, const runtime::Data& a, const runtime::Data& b) {
  if (a.tables.size() != b.tables.size()) return "another number of tables";
  for (std::size_t d = 0; d < a.tables.size(); ++d) {
    const core::Dataset& dataset = contract.datasets[contract.datasets.id_at(d)];
    if (a.tables[d].lines != b.tables[d].lines) return "lines of the file of " + dataset.name;
    for (std::size_t c = 0; c < dataset.columns.size(); ++c)
      if (a.tables[d].columns[c].cells != b.tables[d].columns[c].cells)
        return "cells of " + dataset.name + "." + dataset.columns[c].name;
  }
  return "";
}

}  // namespace

std::unique_ptr<EngineUnderTest> compiled_engine(const core::Contract& contract) {
  return std::make_unique<Compiled>(contract);
}

Outcome by_reference(const core::Contract& contract, const Prepared& prepared) {
  Outcome outcome;
  try {
    outcome.settlement =
        runtime::settle({contract, prepared.data, prepared.inputs, prepared.as_of}, outcome.diagnostics);
  } catch (const std::exception& thrown) {
    outcome.thrown = thrown.what();
  }
  return outcome;
}

std::optional<Prepared> prepare(const core::Contract& contract, const Given& given, Diagnostics& diagnostics) {
  Prepared prepared;
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const core::DatasetId id = contract.datasets.id_at(d);
    const std::string& name = contract.datasets[id].name;
    for (const File& file : given.files)
      if (file.dataset == name)
        prepared.data.tables.push_back(
            runtime::read_rows_text(contract, id, name + ".csv", file.text(), {}, diagnostics));
  }
  std::vector<runtime::Assignment> inputs;
  for (const runtime::Assignment& assignment : given.inputs) {
    const std::string name = assignment.name.substr(0, assignment.name.find('@'));
    for (const core::Input& input : contract.inputs)
      if (input.name == name) inputs.push_back(assignment);
  }
  prepared.inputs = runtime::bind_inputs(contract, inputs, false, diagnostics);
  prepared.as_of = given.as_of;
  runtime::decide(contract, {given.as_of, given.as_of, given.forecast}, prepared.inputs);
  const bool whole = prepared.data.tables.size() == contract.datasets.size() && !diagnostics.has_errors();
  return whole ? std::optional(std::move(prepared)) : std::nullopt;
}

std::string difference(const core::Contract& contract, const Outcome& expected, const Outcome& found) {
  if (expected.thrown != found.thrown) return fmt::format("thrown: `{}` <> `{}`", expected.thrown, found.thrown);
  if (!expected.thrown.empty()) return "both throw: " + expected.thrown;
  if (auto text = of_diagnostics(expected.diagnostics, found.diagnostics); !text.empty()) return text;
  // Where the data has mistakes the settlement is incomplete and must not be used.
  if (!expected.sound()) return "";
  const runtime::Settlement &a = expected.settlement, &b = found.settlement;
  if (a.row_states != b.row_states) return "states of rows";
  if (a.key_order != b.key_order) return "order of keys";
  if (auto text = of_lines(contract, a, b); !text.empty()) return text;
  return of_data(contract, a.data, b.data);
}

std::string statement_of(const core::Contract& contract, const Prepared& prepared, const Outcome& outcome) {
  const auto statement = runtime::make_statement(contract, outcome.settlement, prepared.inputs,
                                                 {contract.title, contract.code, "", {}, {}}, std::nullopt);
  return runtime::to_json(contract, statement, {}, Language::en, true) + runtime::lines_csv(contract, statement) +
         runtime::rows_csv(contract, statement);
}

}  // namespace hito::fuzz
