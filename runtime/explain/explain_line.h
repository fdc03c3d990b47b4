// Why one payment of one clause is what it is.
#pragma once
#include <cstddef>
#include <map>
#include <vector>

#include "runtime/explain/derive.h"
#include "runtime/settlement.h"

namespace hito::runtime {

// Whether a line has no right only because so many others come before it.
bool is_left_out(Reason reason);

// What explains lines of a settlement: the reference evaluator, ready on its rows, and the settlement itself. Whoever
// makes it keeps everything alive.
class LineExplainer {
 public:
  // `account`: of the steps after entitlements, run again on the lines of the settlement.
  LineExplainer(Evaluator& evaluator, const Inputs& inputs, const Words& words, const Settlement& settlement,
                const Account& account);

  // A line by its position. Throws InternalError where the reference evaluator does not come to the same.
  Step of(std::size_t line);
  // The row's part of a divided line.
  Step of_part(std::size_t part);
  // What the caps did, told of the group at hand: of a cut of one line.
  Step of_cut(const Cut& cut, bool of_line) const;

 private:
  Step of_payment(std::size_t line, const core::Pay& pay);
  Step of_adjustment(std::size_t line);
  void check(const core::Pay& pay, const Line& line);
  void add_conditions(Step& to, const core::Pay& pay, const Frame& frame);
  Rational paid_by_itself(const Line& adjusted) const;
  Step share_of(const Rational& share, const Line& line, const Rational& base) const;
  Step reason_of(const core::Adjust& adjust, const Line& line, const Rational& base);
  Step reason_of(const core::Advance& advance, const Line& line, const Rational& base);
  Step reason_of_maximum(const Line& line) const;
  Step entitlement(const core::Pay& pay, const Line& line, const Frame& frame);
  Step not_entitled(const core::Pay& pay, const Line& line, const Frame& frame);
  std::string in_period(std::string name, const Line& line) const;
  std::string title(const Line& line) const;

  Evaluator& evaluator_;
  const core::Contract& contract_;
  const Words& words_;
  const Settlement& settlement_;
  const Account& account_;
  Derivation derivation_;
  // Positions of cuts, line by line: those of line n from first_cut_[n] up to first_cut_[n + 1].
  std::vector<std::uint32_t> first_cut_, cuts_;
  std::map<std::size_t, Rational> bases_;  // of adjustments, by line
};

}  // namespace hito::runtime
