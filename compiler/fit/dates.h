// Dates in kernels: days since 1970-01-01.
#pragma once
#include <optional>

#include "compiler/fit/numbers.h"
#include "compiler/plan/plan.h"

namespace hito::fit {

class Dates {
 public:
  Dates(KernelWriter& writer, Numbers& numbers) : writer_(writer), numbers_(numbers) {}

  // days_between, whole_months and whole_years, from or between two dates.
  Number between(plan::Op op, const Whole& a, const Whole& b);
  // add_days and the two ways to add months. Where there is no such date, or the length cannot be held, it is one that
  // nobody uses.
  struct Later {
    Whole date;
    Reg none_such;
  };
  Later later(plan::Op op, const Whole& date, const std::optional<Number>& length);

 private:
  Whole first_day() { return writer_.constant(Integer(make_date(1, 1, 1)->days)); }
  Whole last_day() { return writer_.constant(Integer(make_date(9999, 12, 31)->days)); }
  Whole within(Reg none_such, const Whole& reached);

  KernelWriter& writer_;
  Numbers& numbers_;
};

}  // namespace hito::fit
