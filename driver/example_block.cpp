#include "driver/example_block.h"

#include <algorithm>

#include "compiler/parse/parse.h"
#include "compiler/print/print.h"
#include "driver/example_words.h"
#include "driver/sound.h"
#include "driver/trial.h"
#include "runtime/reference/reference.h"

namespace hito::driver {
namespace {

using core::Value;
using Cells = std::vector<std::string>;

// The words of an example, before they are laid out.
class Writer {
 public:
  Writer(const core::Contract& contract, const ExampleWords& words) : contract_(contract), words_(words) {}

  std::string write(const core::Example& example) {
    line({words_.word(Concept::EXAMPLE), example.title.empty() ? "" : in_quotes(example.title)});
    for (const core::GivenRows& given : example.data)
      if (!given.columns.empty()) rows(given);
    // Not after a value: `yes` and then `as of` would be read as `yes as`.
    if (example.as_of) line({words_.word(Concept::AS_OF), to_iso(*example.as_of)});
    for (std::size_t at = 0; at < example.inputs.size(); ++at) value(example, at);
    figures(example.figures);
    expected_rows(example);
    return std::move(out_);
  }

 private:
  void line(const Cells& words) {
    for (const std::string& word : words) {
      if (word.empty()) continue;
      if (!out_.empty() && out_.back() != '\n') out_ += ' ';
      out_ += word;
    }
    out_ += '\n';
  }

  void row(const Cells& cells) {
    out_ += '|';
    for (const std::string& cell : cells) out_ += ' ' + cell + " |";
    out_ += '\n';
  }

  void rows(const core::GivenRows& given) {
    const core::Dataset& dataset = contract_.datasets[given.dataset];
    line({words_.word(Concept::GIVEN), words_.word(Concept::ROWS_OF), words_.name(dataset.name)});
    Cells header;
    for (const core::ColumnIndex column : given.columns) header.push_back(words_.name(dataset.columns[column].name));
    row(header);
    for (const auto& cells : given.rows) {
      Cells written;
      for (std::size_t i = 0; i < cells.size(); ++i)
        written.push_back(words_.cell(dataset.columns[given.columns[i]], cells[i]));
      row(written);
    }
  }

  // One reported value, with the parts of an estimate after its value.
  void value(const core::Example& example, std::size_t at) {
    const core::GivenInput& given = example.inputs[at];
    const core::Input& input = contract_.inputs[given.input];
    const bool is_part = input.part && *input.part != EstimatePart::value;
    if (core::is_missing(given.value) || is_part) return;
    std::string words =
        words_.word(Concept::GIVEN) + ' ' + words_.name(input.name) + " = " + words_.reported(input, given.value);
    for (const core::GivenInput& other : example.inputs) {
      const core::Input& part = contract_.inputs[other.input];
      if (!input.part || !part.part || *part.part == EstimatePart::value || core::is_missing(other.value)) continue;
      if (core::input_of_part(given.input, *part.part) != other.input || other.period != given.period) continue;
      words += ", " + name_of(*part.part, contract_.language) + " = " + words_.reported(part, other.value);
    }
    const std::string label = given.period ? contract_.periods[*given.period].label : "";
    if (!label.empty()) words += ' ' + words_.word(Concept::IN) + ' ' + in_quotes(label);
    line({words});
  }

  // ---- what is expected

  void figures(const std::vector<core::Figure>& all) {
    std::vector<core::Figure> columns;
    const auto put = [&] {
      if (columns.empty()) return;
      Cells header, cells;
      for (const core::Figure& figure : columns) {
        header.push_back(words_.column(figure.of));
        cells.push_back(words_.money(figure));
      }
      line({words_.word(Concept::EXPECT)});
      row(header);
      row(cells);
      columns.clear();
    };
    for (const core::Figure& figure : all) {
      if (!ExampleWords::is_column(figure.of)) continue;
      const auto same = [&](const core::Figure& other) { return same_amount(figure.of, other.of); };
      if (std::ranges::any_of(columns, same)) put();
      columns.push_back(figure);
    }
    put();
    for (const core::Figure& figure : all)
      if (!ExampleWords::is_column(figure.of))
        line({words_.word(Concept::EXPECT), words_.figure_in_words(figure.of), "=", words_.money(figure)});
  }

  static bool same_columns(const core::ExpectedRow& a, const core::ExpectedRow& b) {
    const auto of = [](const core::Figure& x, const core::Figure& y) { return same_amount(x.of, y.of); };
    const auto column = [](const auto& x, const auto& y) { return x.first == y.first; };
    return a.dataset == b.dataset && std::ranges::equal(a.key, b.key, column) &&
           std::ranges::equal(a.figures, b.figures, of);
  }

  void expected_rows(const core::Example& example) {
    for (std::size_t at = 0; at < example.rows.size(); ++at) {
      const core::ExpectedRow& expected = example.rows[at];
      const core::Dataset& dataset = contract_.datasets[expected.dataset];
      if (at == 0 || !same_columns(example.rows[at - 1], expected)) {
        line({words_.word(Concept::EXPECT)});
        Cells header;
        for (const auto& [column, key] : expected.key) header.push_back(words_.name(dataset.columns[column].name));
        for (const core::Figure& figure : expected.figures) header.push_back(words_.column(figure.of));
        row(header);
      }
      Cells cells;
      for (const auto& [column, key] : expected.key) cells.push_back(words_.cell(dataset.columns[column], key));
      for (const core::Figure& figure : expected.figures) cells.push_back(words_.money(figure));
      row(cells);
    }
  }

  const core::Contract& contract_;
  const ExampleWords& words_;
  std::string out_;
};

// In the one layout, which `hito fmt` keeps; nothing where it does not parse.
std::optional<std::string> laid_out(const core::Contract& contract, const std::string& block) {
  const std::string head = parse::canonical(Concept::CONTRACT, contract.language) + " \"\"\n";
  const Source source("", head + block);
  Diagnostics found;
  const parse::Parsed parsed = parse::parse(source, found);
  if (found.has_errors() || parsed.tree.broken) return std::nullopt;
  const std::string text = print::format(source, parsed.tree);
  return text.substr(std::min(text.find('\n') + 2, text.size()));
}

// `last`: a line of the contract's words to end with.
std::optional<std::string> block_of(const core::Contract& contract, const core::Example& written,
                                    const std::string& last) {
  const core::Example example = with_keys(contract, written);
  for (const bool quote_all : {false, true})
    if (auto text = laid_out(contract, Writer(contract, ExampleWords(contract, quote_all)).write(example) + last))
      return text;
  return std::nullopt;
}

}  // namespace

std::string example_block(const core::Contract& contract, const core::Example& example) {
  const bool expects = !example.figures.empty() || !example.rows.empty();
  // Something has to be expected for it to parse.
  const std::string nothing = parse::canonical(Concept::EXPECT, contract.language) + " 0 = 0\n";
  auto text = block_of(contract, example, expects ? "" : nothing);
  if (!text) throw InternalError("an example that does not parse");
  if (!expects) text->resize(text->rfind('\n', text->size() - 2) + 1);
  return *text;
}

std::optional<std::string> example_denying(const core::Contract& contract, core::Example example,
                                           const std::string& condition) {
  example.figures.clear();
  example.rows.clear();
  const auto word = [&](Concept phrase) { return parse::canonical(phrase, contract.language); };
  return block_of(contract, example, word(Concept::EXPECT) + ' ' + word(Concept::NOT) + " (" + condition + ")\n");
}

core::Example with_figures(const core::Contract& contract, core::Example example,
                           const std::vector<core::Amount>& figures) {
  example.figures.clear();
  example.rows.clear();
  example.conditions.clear();
  const core::Example keyed = with_keys(contract, example);
  Diagnostics faults;
  const runtime::Settlement settled =
      runtime::settle({contract, data_of(contract, keyed), inputs_of(contract, keyed), keyed.as_of}, faults);
  if (faults.has_errors()) return example;
  const runtime::Totals totals = runtime::total_up(contract, settled, std::nullopt);
  for (core::Amount figure : figures) {
    if (figure.clause) figure.currency = contract.clauses[figure.clause].currency;
    example.figures.push_back({figure, runtime::amount_of(totals, figure), {}});
  }
  return example;
}

}  // namespace hito::driver
