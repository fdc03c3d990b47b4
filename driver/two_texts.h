// Two texts on the same data: the figures in which they are compared, and what each comes to. They are run as they are
// written, not as they are proved about.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compiler/verify/equivalent.h"
#include "driver/claim.h"

namespace hito::driver {

struct Compared {
  ComparedFigure figure;  // in the shared numbering
  Text name;
  bool of_clause = false;
  // In the numbering of each text; none of a currency or a party that it does not have, which is an amount of 0.
  std::optional<core::Amount> first = {}, second = {};
};

class TwoTexts {
 public:
  TwoTexts(const core::Contract& first, const core::Contract& second, const core::Aligned& both);

  // Totals, then periods, parties and clauses.
  const std::vector<Compared>& figures() const { return figures_; }
  // Numbers of the clauses that only one of them has, or in another currency.
  std::vector<std::string> only_first() const { return only(first_, second_); }
  std::vector<std::string> only_second() const { return only(second_, first_); }

  using Amounts = std::vector<std::pair<Rational, Rational>>;  // of figures()
  // What both come to. The data are in the shared numbering; nothing where they stop one of the texts.
  std::optional<Amounts> run(const core::Example& data) const;
  // The data as each text declares them, without what only the other one reads; references by key.
  core::Example for_first(const core::Example& data) const { return as_declared(first_, both_.of_first, data); }
  core::Example for_second(const core::Example& data) const { return as_declared(second_, both_.of_second, data); }

  const core::Aligned& both() const { return both_; }
  const core::Contract& first() const { return first_; }
  const core::Contract& second() const { return second_; }

 private:
  core::Example as_declared(const core::Contract& own, const core::Aligned::Numbers& numbers,
                            const core::Example& data) const;
  std::vector<std::string> only(const core::Contract& contract, const core::Contract& other) const;
  void find_figures();
  void find_periods(std::vector<Compared>& all) const;

  const core::Contract& first_;
  const core::Contract& second_;
  const core::Aligned& both_;
  std::vector<Compared> figures_;
};

}  // namespace hito::driver
