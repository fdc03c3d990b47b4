#include "documents/workbook/rows.h"
#include "runtime/statement/row_key.h"
#include "runtime/statement/words.h"

namespace hito::documents {
namespace {

constexpr std::size_t number = 1, dataset = 2, key = 3, label = 5, date = 6, payee = 7, payers = 8, reason = 14,
                      remark = 15;

}  // namespace

void Paper::lines() {
  xlsx_.begin_sheet(lines_.sheet, {6, 10, 16, 24, 9, 12, 11, 20, 24, 16, 16, 16, 16, 9, 48, 40}, 0);
  row_ = 0;
  xlsx_.two_lines(row_);
  head({word(Written::paper_order), word(Written::paper_clause), word(Written::paper_dataset), word(Written::paper_key),
        word(Written::paper_period_order), word(Written::paper_period), word(Written::paper_date),
        word(Written::paper_payee), word(Written::paper_payers), word(Written::paper_entitlement),
        exact(Written::paper_entitlement), word(Written::paper_payment), exact(Written::paper_payment),
        word(Written::paper_currency), word(Written::paper_reason), word(Written::paper_remark)},
       LinesRange::entitlement, 4);
  for_each_row_of_lines(run_, [&](const LinesRow& row) { line(row); });
  xlsx_.filter(0, lines_.last, remark + 1);
}

void Paper::line(const LinesRow& row) {
  const core::UnitId currency = run_.contract.clauses[row.clause].currency;
  xlsx_.whole(row_, LinesRange::clause, order_of(row.clause));
  xlsx_.text(row_, number, run_.contract.clauses[row.clause].number);
  xlsx_.whole(row_, LinesRange::period, row.period + 1);
  xlsx_.text(row_, label, run_.contract.periods[row.period].label);
  if (row.line != nullptr) {
    const runtime::Line& one = *row.line;
    if (one.row) {
      const core::DatasetId each = *core::rows_of(run_.contract.clauses[one.clause]);
      xlsx_.text(row_, dataset, run_.contract.datasets[each].name);
      xlsx_.text(row_, key, runtime::joined(run_.statement.keys[each.value][*one.row]));
    }
    if (one.date) xlsx_.date(row_, date, *one.date);
    const core::Parties between = runtime::parties_of(run_.contract, one);
    xlsx_.text(row_, payee, name_of(between.payee));
    std::string all;
    for (const core::Share& share : between.payers) all += (all.empty() ? "" : "; ") + name_of(share.party);
    xlsx_.text(row_, payers, all);
    const std::string finer = run_.in_words ? run_.in_words(one) : "";
    xlsx_.text(row_, reason, finer.empty() ? runtime::reason_in_words(run_.contract, one)[run_.language] : finer);
  } else {
    xlsx_.text(row_, reason, word(Written::paper_summed_line, {std::to_string(row.count)}));
  }
  amount(LinesRange::entitlement, row.entitlement, currency, remark);
  amount(LinesRange::payment, row.payment, currency, remark);
  xlsx_.text(row_, LinesRange::currency, name_of(currency));
  ++row_;
}

}  // namespace hito::documents
