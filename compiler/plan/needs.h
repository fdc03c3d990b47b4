// What the value of an expression rests on besides rows, so that each aggregate is put in a pass where all of it is at
// hand.
#pragma once
#include <map>
#include <tuple>
#include <vector>

#include "compiler/core/core.h"

namespace hito::plan {

struct Needs {
  bool moment = false;     // differs from one moment to another
  bool date = false;       // asks for the date in force, which is not that of a row it goes over
  bool arguments = false;  // names an argument of the definition it stands in
  unsigned depth = 0;      // aggregates inside one another
  unsigned after = 0;      // how many clauses must have been worked out: it asks about the last of them
};

class NeedsOf {
 public:
  explicit NeedsOf(const core::Contract& contract);
  // `in_force`: aggregates see the rows of a period; `once`: of what is settled once, which asks about every period.
  const Needs& operator()(core::ExprId id, bool in_force, bool once);
  // Whether the aggregate sees other rows at another moment.
  bool window_moves(const core::Fold& fold, bool in_force) const;
  // Whether `clause N gives a right` asks about one period.
  bool asks_period(const core::GivesRight& right, bool once) const;

 private:
  Needs work_out(core::ExprId id, bool in_force, bool once);
  const core::Contract& contract_;
  std::vector<unsigned> place_;  // of each clause in the order of evaluation, from 1
  std::map<std::tuple<core::ExprId, bool, bool>, Needs> known_;
};

}  // namespace hito::plan
