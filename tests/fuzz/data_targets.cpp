// Targets that read data and reported values. They share one contract, with a column of every kind.
#include <array>
#include <string>

#include "compiler/check/check.h"
#include "compiler/core/read_value.h"
#include "compiler/parse/parse.h"
#include "runtime/data/inputs.h"
#include "runtime/data/read_rows.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/targets.h"

namespace hito::fuzz {
namespace {

constexpr std::string_view contract_text = R"(contract "Fuzz"
  currency PEN
  term 2025-01-01 to 2025-12-31
  periods calendar quarterly
  rounding to the nearest 0.01, half up
payer "P"
provider "S"
reported value reduction percent from 0% to 100%
reported value growth percent from -100% to 100%, each quarter
reported value amount money in PEN, may be missing
reported value day date, may be missing
data groups, one row per group
  identified by id
  id identifier
data people, one row per person
  identified by id
  id identifier
  label text, may be missing
  team reference to groups, may be missing
  sex one of (F, M), may be missing
  age integer from 0 to 120, may be missing
  done yes or no, may be missing
  share percent, may be missing
  since date, may be missing
  wage "Monthly wage" money in PEN from column "Sueldo", may be missing
  score number, may be missing
clause 1 "C"
  each quarter
  the payer pays the provider 1 PEN
)";

const core::Contract& contract() {
  static const core::Contract made = [] {
    const Source source("fuzz.hito", std::string(contract_text));
    Diagnostics found;
    core::Contract checked = check(parse::parse(source, found).file, source, found);
    for (const Diagnostic& one : found.sorted())
      if (one.severity() == Severity::error)
        std::fputs(render(one, &source, Language::en, Paint::plain).c_str(), stderr);
    expect(!found.has_errors(), "the contract of the data targets is sound");
    return checked;
  }();
  return made;
}

// The first two bytes choose how numbers are written.
NumberStyle style_of(std::string_view& bytes) {
  constexpr std::array decimal_marks{'.', ','};
  constexpr std::array groupings{'\0', '.', ',', '_', '\'', ' '};
  NumberStyle style;
  if (bytes.size() < 2) return style;
  style.decimal_mark = decimal_marks[static_cast<unsigned char>(bytes[0]) % decimal_marks.size()];
  style.grouping = groupings[static_cast<unsigned char>(bytes[1]) % groupings.size()];
  if (style.grouping == style.decimal_mark) style.grouping = '\0';
  bytes.remove_prefix(2);
  return style;
}

// A value is read again from what the language writes for it.
void expect_round_trip(const core::Field& field, std::string_view text, NumberStyle style) {
  for (const core::Written written : {core::Written::in_data, core::Written::in_contract}) {
    const auto value = core::read_value(contract(), field, text, written, style);
    if (!value) {
      Diagnostics found;
      found.report(value.error().code, DataPlace{"f", 1, field.name, std::string(text)}, value.error().args);
      expect_told(found, nullptr);
      continue;
    }
    if (core::is_missing(*value)) continue;
    const std::string spelled = core::spell_value(contract(), field.type, *value);
    const auto again = core::read_value(contract(), field, spelled, core::Written::in_contract);
    expect(again.has_value(), "a value is read from its own spelling");
    expect(*again == *value, "a value is the same when read from its own spelling");
  }
}

}  // namespace

// The first byte says what is declared of the file.
void csv(std::string_view bytes) {
  runtime::ReadOptions options;
  const unsigned declared = bytes.empty() ? 0 : static_cast<unsigned char>(bytes.front());
  options.numbers = style_of(bytes);
  options.marks_declared = (declared & 2U) != 0;
  options.trim = (declared & 4U) != 0;
  options.set_aside = (declared & 8U) != 0;
  options.keys_only = (declared & 16U) != 0;
  for (const core::DatasetId dataset : {core::DatasetId{0}, core::DatasetId{1}}) {
    Diagnostics found;
    const runtime::Table table = runtime::read_rows_text(contract(), dataset, "fuzz.csv", bytes, options, found);
    expect(table.columns.size() == contract().datasets[dataset].columns.size(), "a table has every column");
    for (const runtime::Column& column : table.columns)
      expect(options.keys_only || column.cells.size() == table.rows(), "a column has a cell in every row");
    expect_told(found, nullptr);
  }
}

// The reader tells one format from the other by the first bytes.
void json_lines(std::string_view bytes) { csv(bytes); }

void inputs(std::string_view bytes) {
  Diagnostics found;
  const auto read = runtime::read_assignments_json(bytes, "fuzz.json");
  if (read) {
    runtime::bind_inputs(contract(), *read, false, found);
  } else {
    found.report(read.error().code, {}, read.error().args);
  }
  const auto typed = runtime::read_assignment(bytes);
  if (typed) runtime::bind_inputs(contract(), {*typed}, true, found);
  expect_told(found, nullptr);
}

void literals(std::string_view bytes) {
  const NumberStyle style = style_of(bytes);
  if (const auto number = read_number(bytes, style)) {
    const auto decimals = number->decimals();
    expect(decimals.has_value(), "a written number has decimals that end");
    expect(read_number(group_digits(to_text(*number))) == *number, "a number is the same when read again");
    expect(*decimals <= written_decimals(bytes, style), "no decimal comes from nowhere");
  }
  if (const auto percent = read_percent(bytes, style)) {
    expect(read_percent(to_text(*percent * Rational(100)) + "%") == *percent, "a percent is the same when read again");
  }
  for (const std::string_view pattern : {"", "dd/mm/yyyy", "mm.dd.aaaa"}) {
    const auto date = read_date(bytes, pattern);
    if (date) expect(read_date(to_iso(*date)) == *date, "a date is the same when read again");
  }
  if (const auto yes = read_yes_no(bytes)) expect(read_yes_no(*yes ? "yes" : "no") == *yes, "yes is yes");
  if (first_bad_utf8(bytes) != std::string_view::npos) return;
  for (const core::Dataset& dataset : contract().datasets)
    for (const core::Field& field : dataset.columns) expect_round_trip(field, bytes, style);
}

}  // namespace hito::fuzz
