#include "driver/why_document.h"

#include "base/diagnostics.h"
#include "base/written.h"
#include "runtime/explain/write_explanation.h"

namespace hito::driver {
namespace {

using documents::Block;
using documents::Run;
using documents::Runs;
using runtime::Step;

// Names of data are anything at all: what is no letter, digit or dash of ASCII is written by its bytes.
std::string anchor(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    static constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (plain)
      out += c;
    else
      out += std::string("_") + digits[byte / 16U] + digits[byte % 16U];
  }
  return out;
}

std::string anchor_of_clause(const std::string& number) { return "clause-" + anchor(number); }
std::string anchor_of_row(const std::string& dataset, std::size_t line) {
  return "row-" + anchor(dataset) + "-" + std::to_string(line);
}

Runs in_runs(const Step& step, Language language) {
  Runs runs{{runtime::in_one_line(step, language), Run::Style::plain, {}}};
  const auto link = [&](std::string text, std::string to) {
    runs.push_back({" ", Run::Style::plain, {}});
    runs.push_back({"[" + std::move(text) + "]", Run::Style::plain, "#" + std::move(to)});
  };
  if (!step.clause_number.empty())
    link(say(Written::why_clause_inside, language, {step.clause_number}), anchor_of_clause(step.clause_number));
  if (step.cell_at)
    link(step.cell_at->dataset + ":" + std::to_string(step.cell_at->line),
         anchor_of_row(step.cell_at->dataset, step.cell_at->line));
  return runs;
}

// Open down to the payments; what they rest on is opened by who wants to see it.
Block block_of(const Step& step, Language language, unsigned depth) {
  if (step.because.empty()) return {documents::Paragraph{in_runs(step, language)}};
  documents::Details details{in_runs(step, language), {}, depth < 3};
  for (const Step& reason : step.because) details.inside.push_back(block_of(reason, language, depth + 1));
  return {std::move(details)};
}

}  // namespace

documents::Document document_of(const Why& why, Language language) {
  documents::Document document;
  document.language = language;
  document.title = say(Written::why_document, language);
  document.subtitle = why.title;
  document.foot = "SHA-256 " + why.sha256;
  if (why.forecast)
    document.blocks.push_back(
        {documents::Paragraph{{{say(Say::forecast_is_no_payment, language)}}, documents::Paragraph::Role::warning}});
  for (const Step& step : why.steps) document.blocks.push_back(block_of(step, language, 0));
  if (!why.clauses.empty())
    document.blocks.push_back({documents::Heading{1, {{say(Written::why_contract_text, language)}}, "contract"}});
  for (const WhyClause& clause : why.clauses) {
    const std::string name = clause.title.empty()
                                 ? say(Written::why_clause, language, {clause.number})
                                 : say(Written::why_clause_titled, language, {clause.number, clause.title});
    document.blocks.push_back({documents::Heading{2, {{name}}, anchor_of_clause(clause.number)}});
    document.blocks.push_back(
        {documents::Paragraph{{{clause.file + ":" + std::to_string(clause.line)}}, documents::Paragraph::Role::note}});
    document.blocks.push_back(
        {documents::Paragraph{{{clause.text, Run::Style::code}}, documents::Paragraph::Role::source}});
  }
  if (!why.rows.empty())
    document.blocks.push_back({documents::Heading{1, {{say(Written::why_rows_used, language)}}, "rows"}});
  for (const WhyRow& row : why.rows) {
    std::string key;
    for (const std::string& part : row.key) key += (key.empty() ? "" : ", ") + part;
    const std::string name = say(Say::row_of_dataset, language, {key, row.dataset});
    document.blocks.push_back({documents::Heading{2, {{name}}, anchor_of_row(row.dataset, row.line)}});
    if (!row.file.empty())
      document.blocks.push_back(
          {documents::Paragraph{{{row.file + ":" + std::to_string(row.line)}}, documents::Paragraph::Role::note}});
    documents::Facts facts;
    for (const auto& [column, value] : row.cells)
      facts.rows.push_back({{{column, Run::Style::name}}, {{value.empty() ? "–" : value}}});
    document.blocks.push_back({std::move(facts)});
  }
  return document;
}

}  // namespace hito::driver
