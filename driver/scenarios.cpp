#include "driver/scenarios.h"

#include <algorithm>
#include <climits>
#include <set>

#include "compiler/core/shown.h"
#include "runtime/data/csv_records.h"

namespace hito::driver {
namespace {

constexpr unsigned most_decimals_proved = 12;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// The one that the header line uses.
char separator_of(std::string_view text) {
  const std::size_t at = text.substr(0, text.find('\n')).find_first_of(",;\t");
  return at == std::string_view::npos ? ',' : text[at];
}

class Reading {
 public:
  Reading(const std::vector<core::Parameter>& known, const std::string& file, Diagnostics& diagnostics)
      : known_(known), file_(file), diagnostics_(diagnostics) {}

  Scenarios run(std::string_view text) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    runtime::CsvRecords records(text, separator_of(text));
    runtime::CsvRecord record;
    if (!records.next(record) || record.blank) {
      diagnostics_.report(Code::scenarios_without_header, DataPlace{file_, 1, {}, {}});
      return {};
    }
    read_header(record);
    if (diagnostics_.has_errors()) return std::move(scenarios_);
    while (records.next(record))
      if (!record.blank) read_line(record);
    return std::move(scenarios_);
  }

 private:
  void report(Code code, std::uint64_t line, const std::string& column, std::string_view value,
              std::vector<Text> args) {
    diagnostics_.report(code, DataPlace{file_, line, column, std::string(value)}, std::move(args));
  }

  void read_header(const runtime::CsvRecord& record) {
    for (const runtime::CsvCell& cell : record.cells) {
      const std::string name = nfc(cell.text);
      columns_.push_back(name);
      if (columns_.size() == 1 && (name == "scenario" || name == "escenario")) {
        named_ = true;
        continue;
      }
      const auto found = std::ranges::find(known_, name, &core::Parameter::name);
      if (found == known_.end()) {
        std::vector<std::string> names;
        for (const core::Parameter& one : known_) names.push_back(one.name);
        const std::string near = closest(name, names);
        report(Code::scenario_column_unknown, cell.line, name, name,
               {name, near.empty() ? say(Say::parameters_are_listed) : say(Say::did_you_mean, {near})});
      } else if (std::ranges::count(columns_, name) > 1) {
        report(Code::scenario_column_twice, cell.line, name, name, {name});
      } else {
        scenarios_.varied.push_back(*found);
      }
    }
  }

  void read_line(const runtime::CsvRecord& record) {
    for (const runtime::CsvProblem& problem : record.problems)
      report(Code::scenario_cell_wrong, problem.line, columns_[std::min(problem.cell, columns_.size() - 1)],
             problem.value, {problem.value, Text{}});
    if (!record.problems.empty()) return;
    if (record.cells.size() != columns_.size()) {
      report(Code::scenario_cells_count, record.line, {}, {},
             {std::to_string(record.cells.size()), std::to_string(columns_.size())});
      return;
    }
    NamedScenario& scenario = scenarios_.all.emplace_back();
    scenario.line = record.line;
    scenario.name = named_ ? std::string(record.cells.front().text) : std::to_string(scenarios_.all.size());
    for (std::size_t c = named_ ? 1 : 0; c < columns_.size(); ++c) {
      const core::Parameter& parameter = scenarios_.varied[c - (named_ ? 1 : 0)];
      const std::string_view text = record.cells[c].text;
      const auto value = text.empty() ? std::optional(parameter.value) : core::read_figure(parameter, text);
      if (!value)
        report(Code::scenario_cell_wrong, record.cells[c].line, columns_[c], text,
               {std::string(text), core::spell_figure(parameter, parameter.value)});
      scenario.values.push_back(value.value_or(Rational(0)));
    }
  }

  const std::vector<core::Parameter>& known_;
  const std::string& file_;
  Diagnostics& diagnostics_;
  Scenarios scenarios_;
  std::vector<std::string> columns_;
  bool named_ = false;
};

// The text with other figures in the contract's own file; nothing stays as it is.
Source with_figures(const Source& source, const std::vector<core::Parameter>& varied,
                    const std::vector<std::optional<Rational>>& values) {
  std::vector<Source> files;
  for (const Source::File& file : source.files())
    files.emplace_back(file.path, std::string(source.at({file.begin, file.end})), file.amends);
  std::vector<std::pair<Span, std::string>> changes;
  for (std::size_t v = 0; v < varied.size(); ++v)
    if (values[v]) changes.emplace_back(varied[v].span, core::spell_figure(varied[v], *values[v]));
  std::ranges::sort(changes, std::ranges::greater{}, [](const auto& change) { return change.first.begin; });
  std::string text = files.front().text();
  for (const auto& [span, figure] : changes) text.replace(span.begin, span.end - span.begin, figure);
  files.front() = Source(files.front().path(), std::move(text));
  return files.size() == 1 ? std::move(files.front()) : Source::joined(files);
}

// Parameters of another text of the same contract, by name.
std::optional<std::vector<core::Parameter>> same_parameters(const core::Contract& contract, const Source& source,
                                                            const std::vector<core::Parameter>& wanted) {
  const auto known = core::parameters_of(contract, source);
  std::vector<core::Parameter> found;
  for (const core::Parameter& one : wanted) {
    const auto here = std::ranges::find(known, one.name, &core::Parameter::name);
    if (here == known.end()) return std::nullopt;
    found.push_back(*here);
  }
  return found;
}

}  // namespace

Scenarios read_scenarios(const std::vector<core::Parameter>& known, const std::string& file, std::string_view text,
                         Diagnostics& diagnostics) {
  return Reading(known, file, diagnostics).run(text);
}

Source text_of(const Source& source, const Scenarios& scenarios, const std::vector<Rational>& values) {
  return with_figures(source, scenarios.varied, std::vector<std::optional<Rational>>(values.begin(), values.end()));
}

Result<VariedContract> vary(const Source& source, const Scenarios& scenarios) {
  // A figure that is not whole in some scenario has the type of one that may not be.
  std::vector<std::optional<Rational>> broken(scenarios.varied.size());
  std::vector<std::pair<Rational, Rational>> ends;
  for (std::size_t v = 0; v < scenarios.varied.size(); ++v) {
    Rational low = scenarios.varied[v].value, high = low;
    for (const NamedScenario& one : scenarios.all) {
      low = std::min(low, one.values[v]);
      high = std::max(high, one.values[v]);
      if (scenarios.varied[v].type.integer && !one.values[v].is_integer()) broken[v] = one.values[v];
    }
    ends.emplace_back(low, high);
  }
  Diagnostics found;
  Source text = with_figures(source, scenarios.varied, broken);
  auto compiled = compile(text, found);
  if (!compiled) return std::unexpected(compiled.error());
  auto parameters = same_parameters(compiled->contract, text, scenarios.varied);
  if (found.has_errors() || !parameters) {
    // Then its own text is; the kinds of figures are as they were.
    found = {};
    text = source;
    compiled = compile(text, found);
    if (!compiled) return std::unexpected(compiled.error());
    parameters = scenarios.varied;
    std::ranges::fill(broken, std::optional(Rational(0)));
  }
  // Finer figures than reported values have without saying so are not in what is found of their range.
  const auto fine = [](const Rational& value) { return value.decimals().value_or(UINT_MAX) > most_decimals_proved; };
  const bool all_coarse = std::ranges::none_of(
      scenarios.all, [&](const NamedScenario& one) { return std::ranges::any_of(one.values, fine); });
  VariedContract varied{std::move(text), std::move(*compiled), {}, all_coarse};
  for (std::size_t v = 0; v < parameters->size(); ++v) {
    varied.inputs.push_back(
        core::make_reported(varied.compiled.contract, (*parameters)[v], ends[v].first, ends[v].second));
    // Of whole figures nothing was promised where some are not, and the text could not be had otherwise.
    varied.proved = varied.proved && !(broken[v] && (*parameters)[v].type.integer);
  }
  Diagnostics of_ranges;
  const Facts facts = derive_facts(varied.compiled.contract, of_ranges);
  varied.proved =
      varied.proved && !of_ranges.has_errors() && !may_hide_mistakes(varied.compiled.contract, facts, varied.inputs);
  return varied;
}

std::optional<Code> TextCheck::mistake(const std::vector<Rational>& values) {
  const auto known = known_.find(values);
  if (known != known_.end()) return known->second;
  Diagnostics found;
  const Source text = text_of(source_, scenarios_, values);
  const auto compiled = compile(text, found);
  std::optional<Code> mistake;
  if (!compiled)
    mistake = compiled.error().code;
  else
    for (const Diagnostic& one : found.all())
      if (!mistake && row_of(one.code).severity == Severity::error) mistake = one.code;
  known_.emplace(values, mistake);
  return mistake;
}

}  // namespace hito::driver
