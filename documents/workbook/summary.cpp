#include <numeric>

#include "documents/workbook/sheets.h"
#include "runtime/statement/words.h"

namespace hito::documents {
namespace {

const std::vector<unsigned> widths{24, 56, 20, 20, 20, 20, 9, 40};
constexpr std::size_t order = 0, name = 1, first_amount = 2, second_amount = 4, currency = 6, remark = 7;

}  // namespace

void Paper::summary() {
  xlsx_.begin_sheet(word(Written::paper_summary), widths, 0);
  row_ = 0;
  xlsx_.text(row_++, 0, word(Written::paper_title) + ": " + run_.receipt.title, Style::title);
  facts();
  totals();
  if (!run_.statement.periods.empty()) periods();
  parties();
  notes();
}

void Paper::facts() {
  const Receipt& receipt = run_.receipt;
  const std::vector<Fact> all{
      {Written::paper_code, receipt.code},
      {Written::paper_period_stated, receipt.period.empty() ? word(Written::paper_all_periods) : receipt.period},
      {Written::paper_as_of, receipt.as_of ? to_iso(*receipt.as_of) : ""},
      {Written::paper_program, "Hito " + receipt.version},
      {Written::paper_sha256, run_.statement.contract.sha256}};
  for (const Fact& fact : all) {
    if (fact.value.empty()) continue;
    xlsx_.text(row_, 0, word(fact.name));
    xlsx_.text(row_++, 1, fact.value);
  }
  if (receipt.forecast) xlsx_.text(row_++, 0, word(Written::paper_forecast), Style::warning);
  ++row_;
}

void Paper::totals() {
  head({"", "", word(Written::paper_payment), exact(Written::paper_payment), "", "", word(Written::paper_currency),
        word(Written::paper_remark)},
       first_amount, 4);
  for (const auto& [unit, stated] : run_.statement.total) {
    const Sum& total = totals_.at(unit);
    require(total.value() == stated, "lines that do not add up to the total of the statement");
    xlsx_.text(row_, name, word(Written::paper_total), Style::total);
    xlsx_.text(row_, currency, name_of(unit), Style::total);
    sum(first_amount, total,
        total.formula(lines_.column(LinesRange::payment),
                      {{lines_.column(LinesRange::currency), cell_of(row_, currency)}}),
        remark, Style::total);
    ++row_;
  }
  ++row_;
}

void Paper::periods() {
  head({word(Written::paper_period_order), word(Written::paper_period), word(Written::paper_payment),
        exact(Written::paper_payment), "", "", word(Written::paper_currency), word(Written::paper_remark)},
       first_amount, 4);
  for (const runtime::PeriodTotal& one : run_.statement.periods) {
    const Sum& total = of_periods_.at({one.period, one.currency});
    require(total.value() == one.amount, "lines that do not add up to what the statement pays in a period");
    xlsx_.whole(row_, order, one.period + 1);
    xlsx_.text(row_, name, run_.contract.periods[one.period].label);
    xlsx_.text(row_, currency, name_of(one.currency));
    sum(first_amount, total,
        total.formula(lines_.column(LinesRange::payment),
                      {{lines_.column(LinesRange::period), cell_of(row_, order)},
                       {lines_.column(LinesRange::currency), cell_of(row_, currency)}}),
        remark);
    ++row_;
  }
  ++row_;
}

void Paper::parties() {
  head({"", word(Written::paper_party), word(Written::paper_pays), exact(Written::paper_pays),
        word(Written::paper_receives), exact(Written::paper_receives), word(Written::paper_currency),
        word(Written::paper_remark)},
       first_amount, 4);
  for (const runtime::PartyTotal& one : run_.statement.parties) {
    if (!runtime::is_listed(run_.contract, one.party)) continue;
    const std::string& label = run_.contract.parties[one.party].label;
    xlsx_.text(row_, name, label.empty() ? name_of(one.party) : name_of(one.party) + " – " + label);
    amount(first_amount, one.paid, one.currency, remark);
    amount(second_amount, one.received, one.currency, remark);
    xlsx_.text(row_, currency, name_of(one.currency));
    ++row_;
  }
  ++row_;
}

void Paper::notes() {
  const unsigned width = std::accumulate(widths.begin(), widths.end(), 0U);
  const auto paragraph = [&](const std::string& text) { xlsx_.paragraph(row_++, widths.size(), width, text); };
  const auto warnings = runtime::warnings(run_.contract, run_.statement, run_.properties);
  if (!warnings.empty()) head({word(Written::paper_warnings)});
  for (const Text& warning : warnings) paragraph(warning[run_.language]);
  if (!warnings.empty()) ++row_;
  head({word(Written::paper_notes)});
  paragraph(word(Written::paper_note_live, {lines_.sheet}));
  if (summed())
    paragraph(word(Written::paper_note_summed, {std::to_string(run_.statement.lines.size()), lines_.sheet}));
}

}  // namespace hito::documents
