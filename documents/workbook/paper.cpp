#include <algorithm>

#include "documents/workbook/rows.h"
#include "documents/workbook/sheets.h"
#include "runtime/statement/words.h"

namespace hito::documents {
namespace {

std::string foot_of(const PaperRun& run) {
  const std::string& code = run.receipt.code;
  // An ampersand begins a command of the format.
  std::string named;
  for (const char c : code) named += c == '&' ? "&&" : std::string(1, c);
  // The line has room for 255 characters.
  if (named.size() > 100) named.clear();
  return "&L" + named + "&R" + say(Written::paper_page, run.language);
}

}  // namespace

Result<std::string> working_paper(const PaperRun& run) { return Paper(run).write(); }

Paper::Paper(const PaperRun& run)
    : run_(run), xlsx_(say(Written::paper_title, run.language) + " – " + run.receipt.title, foot_of(run)) {
  for (const auto& [clause, amount] : run.statement.clauses) {
    orders_.emplace(clause, orders_.size() + 1);
    const core::UnitId currency = run.contract.clauses[clause].currency;
    of_clauses_.emplace(clause, std::pair(of(currency), of(currency)));
  }
  for (const auto& [currency, amount] : run.statement.total) totals_.emplace(currency, of(currency));
  for (const runtime::PeriodTotal& one : run.statement.periods)
    of_periods_.emplace(std::pair(one.period, one.currency), of(one.currency));
  lines_.sheet = word(Written::paper_lines);
  std::uint32_t rows = 0;
  for_each_row_of_lines(run_, [&](const LinesRow& row) {
    ++rows;
    const core::UnitId currency = run.contract.clauses[row.clause].currency;
    totals_.at(currency).add(row.payment);
    auto& [entitlement, payment] = of_clauses_.at(row.clause);
    entitlement.add(row.entitlement);
    payment.add(row.payment);
    if (const auto period = of_periods_.find({row.period, currency}); period != of_periods_.end())
      period->second.add(row.payment);
  });
  lines_.last = std::max(rows, 1U);
}

Sum Paper::of(core::UnitId currency) const {
  // A clause may round to a finer step than the contract.
  const unsigned shown = core::money_decimals(run_.contract, currency);
  return {std::max(shown, runtime::settlement_step(run_.contract).decimals().value_or(0)), shown};
}

Result<std::string> Paper::write() {
  summary();
  clauses();
  lines();
  receipt();
  return xlsx_.finish(run_.path);
}

std::string Paper::name_of(core::PartyId party) const {
  return runtime::party_in_words(run_.contract, party)[run_.language];
}

std::string Paper::digits(const Rational& amount, core::UnitId currency) const {
  return runtime::plain_amount(run_.contract, amount, currency);
}

void Paper::head(const std::vector<std::string>& names, std::size_t first_amount, std::size_t amounts) {
  for (std::size_t k = 0; k < names.size(); ++k) {
    const bool of_amounts = k >= first_amount && k < first_amount + amounts;
    xlsx_.text(row_, k, names[k], of_amounts ? Style::head_of_amounts : Style::head);
  }
  ++row_;
}

void Paper::amount(std::size_t column, const Rational& amount, core::UnitId currency, std::size_t remark, Style style) {
  const std::string exact = digits(amount, currency);
  if (fits_a_cell(exact))
    xlsx_.amount(row_, column, exact, style);
  else
    xlsx_.text(row_, remark, word(Written::paper_too_many_digits));
  xlsx_.digits(row_, column + 1, exact, style);
}

void Paper::sum(std::size_t column, const Sum& sum, const std::string& formula, std::size_t remark, Style style) {
  const std::string exact = sum.digits();
  if (!formula.empty()) {
    xlsx_.formula(row_, column, formula, exact, style);
  } else {
    // A value that a reader may add by hand to others; where it has too many digits, none.
    if (fits_a_cell(exact)) xlsx_.amount(row_, column, exact, style);
    xlsx_.text(row_, remark, word(Written::paper_not_live));
  }
  xlsx_.digits(row_, column + 1, exact, style);
}

void Paper::clauses() {
  xlsx_.begin_sheet(word(Written::paper_clauses), {6, 10, 60, 18, 18, 18, 18, 9, 50}, 0);
  row_ = 0;
  head({word(Written::paper_order), word(Written::paper_clause), word(Written::paper_clause_title),
        word(Written::paper_entitlement), exact(Written::paper_entitlement), word(Written::paper_payment),
        exact(Written::paper_payment), word(Written::paper_currency), word(Written::paper_remark)},
       3, 4);
  constexpr std::size_t entitlement = 3, payment = 5, currency = 7, remark = 8;
  const std::uint32_t first = row_;
  for (const auto& [clause, stated] : run_.statement.clauses) {
    const core::Clause& one = run_.contract.clauses[clause];
    const auto& [entitled, paid] = of_clauses_.at(clause);
    require(paid.value() == stated, "lines that do not add up to what the statement pays under a clause");
    xlsx_.whole(row_, 0, order_of(clause));
    xlsx_.text(row_, 1, one.number);
    xlsx_.text(row_, 2, one.title);
    const std::vector<Sum::Where> of_clause{{lines_.column(LinesRange::clause), cell_of(row_, 0)}};
    sum(entitlement, entitled, entitled.formula(lines_.column(LinesRange::entitlement), of_clause), remark);
    sum(payment, paid, paid.formula(lines_.column(LinesRange::payment), of_clause), remark);
    xlsx_.text(row_, currency, name_of(one.currency));
    ++row_;
  }
  const std::uint32_t last = std::max(row_, first + 1) - 1;
  xlsx_.filter(0, last, remark + 1);
  for (const auto& [unit, stated] : run_.statement.total) {
    // Of the amounts of this sheet: the summary has the same of the lines.
    Sum all = of(unit);
    for (const auto& [clause, paid] : run_.statement.clauses)
      if (run_.contract.clauses[clause].currency == unit) all.add(paid);
    const std::string sheet = word(Written::paper_clauses);
    const std::string formula = all.formula(range_of(sheet, first, last, payment),
                                            {{range_of(sheet, first, last, currency), cell_of(row_, currency)}});
    xlsx_.text(row_, 2, word(Written::paper_total), Style::total);
    sum(payment, all, formula, remark, Style::total);
    xlsx_.text(row_, currency, name_of(unit), Style::total);
    ++row_;
  }
}

}  // namespace hito::documents
