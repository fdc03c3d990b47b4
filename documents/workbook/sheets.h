// The sheets of a working paper. Part of working_paper.
#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/written.h"
#include "documents/workbook/sums.h"
#include "documents/workbook/working_paper.h"
#include "documents/workbook/xlsx.h"

namespace hito::documents {

// What a sheet of lines has in common with those that sum it: columns and the rows that hold lines.
struct LinesRange {
  static constexpr std::size_t clause = 0, period = 4, entitlement = 9, payment = 11, currency = 13;
  std::string sheet;
  std::uint32_t first = 1, last = 1;
  std::string column(std::size_t which) const { return range_of(sheet, first, last, which); }
};

// One row of the sheet of lines: a line, or all of those of a clause in a period.
struct LinesRow {
  const runtime::Line* line = nullptr;
  core::ClauseId clause;  // the first of its versions
  std::uint32_t period = 0;
  Rational entitlement, payment;
  std::uint64_t count = 1;
};

class Paper {
 public:
  explicit Paper(const PaperRun& run);
  Result<std::string> write();

 private:
  struct Fact {
    Written name;
    std::string value;
  };
  void summary();
  void facts();
  void totals();
  void periods();
  void parties();
  void notes();
  void clauses();
  void lines();
  void line(const LinesRow& row);
  void receipt();
  void receipt_data(const ReceiptData& data);
  void receipt_value(const ReceiptValue& value);

  // `amounts` of the columns from `first_amount` on hold amounts.
  void head(const std::vector<std::string>& names, std::size_t first_amount = 0, std::size_t amounts = 0);
  // The amount and, to its right, its digits; with a remark at `remark` where only these count. `formula`: empty where
  // there is none that gives it.
  void amount(std::size_t column, const Rational& amount, core::UnitId currency, std::size_t remark,
              Style style = Style::plain);
  void sum(std::size_t column, const Sum& sum, const std::string& formula, std::size_t remark,
           Style style = Style::plain);

  std::string word(Written text, const std::vector<Text>& args = {}) const { return say(text, run_.language, args); }
  std::string exact(Written text) const { return word(Written::paper_exact, {word(text)}); }
  const std::string& name_of(core::UnitId currency) const { return run_.contract.units[currency].name; }
  std::string name_of(core::PartyId party) const;
  std::size_t order_of(core::ClauseId clause) const { return orders_.at(clause); }
  std::string digits(const Rational& amount, core::UnitId currency) const;
  bool summed() const { return run_.statement.lines.size() + 1 > run_.most_rows; }
  Sum of(core::UnitId currency) const;

  const PaperRun& run_;
  Xlsx xlsx_;
  LinesRange lines_;
  // Where the next row goes, on the sheet that is being written.
  std::uint32_t row_ = 0;
  // Of every clause that pays or moves money, its place among those of the statement, from 1.
  std::map<core::ClauseId, std::size_t> orders_;
  std::map<core::UnitId, Sum> totals_;
  std::map<core::ClauseId, std::pair<Sum, Sum>> of_clauses_;  // entitlement, payment
  std::map<std::pair<std::uint32_t, core::UnitId>, Sum> of_periods_;
};

}  // namespace hito::documents
