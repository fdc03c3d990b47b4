// Whether a sum is worked out by a spreadsheet to the exact amount, whatever the order in which it adds. Part of
// working_paper.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "base/number.h"

namespace hito::documents {

// Amounts of one currency that are cells of a column, and their sum.
class Sum {
 public:
  // Amounts have `decimals` at most, and are shown with `shown` at least.
  Sum(unsigned decimals, unsigned shown) : decimals_(decimals), least_(shown) {}
  void add(const Rational& amount);
  const Rational& value() const { return value_; }
  std::string digits() const { return to_text(value_, least_); }

  // A condition of the sum: the cells of a range that equal a cell.
  struct Where {
    std::string range, equal;
  };
  // ROUND(SUMIFS(…)), where adding binary numbers cannot lose half a step; else the same sum in whole steps, where
  // those are small enough to be added exactly; else nothing: then a spreadsheet would not give it.
  std::string formula(const std::string& range, const std::vector<Where>& where) const;

 private:
  unsigned decimals_, least_;
  Rational value_, absolute_;
  std::uint64_t count_ = 0;
  bool whole_ = true;  // every amount is an integer
  bool shown_ = true;  // every amount is a cell with all its digits
};

}  // namespace hito::documents
