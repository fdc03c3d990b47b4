// Deciding a goal over any number of rows. What the rows of a group add up to lies in the cone of what one row can
// give: wherever a sum of the solver's lies outside it, the plane that separates them is proved of one row, whichever
// it is, and stated of the sums.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/verify/scene.h"

namespace hito::verify {

enum class Found : unsigned char { no_case, a_case, gave_up };

// Throws where the solver ended for lack of memory, by what it says of its end: another machine has more, so that is no
// answer about the contract.
void be_sure_of_memory(std::string_view why_it_ended);

class Lift {
 public:
  // `effort`: of the solver for all questions together, in its own units, which are the same on every machine.
  Lift(Scene& scene, std::uint64_t& effort) : scene_(scene), terms_(scene.terms()), effort_(effort) {}

  // Whether there are values for which the goal holds. A case may be one that no data have.
  Found look_for(const Formula& goal);
  // That there are none is seen without looking at what rows add up to.
  bool obviously_none(const Formula& goal);
  // Of the last case found.
  std::optional<Rational> number(const z3::expr& value) const;
  std::optional<Rational> value(const Sym& sym) const;  // 1 and 0 of yes and no
  bool holds(const Formula& value) const;
  // A case of which all rows are whole ones, each come across before; then number(), holds() and row() speak of it.
  bool look_for_whole(const Formula& goal);
  RowCase row(Row* row) const { return describe(row, *model_, counts_); }
  // Rows of a group that belong to no owner: by position among those come across, and how many.
  std::vector<std::pair<std::size_t, std::int64_t>> rows_of(const Group& group) const;

 private:
  // How many of each witness, by group.
  using Counts = std::map<const Group*, std::vector<std::int64_t>>;

  Found ask(const std::vector<Formula>& conditions, std::optional<z3::model>& model, std::uint64_t most);
  Found look_for(const Formula& goal, std::optional<z3::model>& model);
  std::optional<Counts> whole(const Formula& goal, std::optional<z3::model>& model);
  // States something that the sums of the model do not meet; false when they are sums of rows that there can be, as far
  // as is known.
  bool separate(Group& group, const z3::model& model);
  std::optional<std::vector<Rational>> plane(const Group& group, const std::vector<Rational>& sums, bool few);
  Formula farther(const Group& group, const std::vector<Rational>& normal, const z3::expr& of_row, Formula goal,
                  std::optional<z3::model>& row);
  void come_across(Group& group, const Formula& goal, std::optional<z3::model>& model);
  bool concerns(const Group& group, const std::vector<unsigned>& symbols) const;
  RowCase describe(Row* row, const z3::model& model, const Counts& counts) const;

  Scene& scene_;
  Terms& terms_;
  std::uint64_t& effort_;  // left

  std::optional<z3::model> model_;
  Counts counts_;
};

}  // namespace hito::verify
