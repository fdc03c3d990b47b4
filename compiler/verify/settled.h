// What is paid, added up by clause and period: the canonical order on sums instead of lines. Where lines would be
// needed (which of them a cap cuts) a symbol stands for the sum, between what is certain.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "compiler/verify/evaluate.h"

namespace hito::verify {

// An amount that a clause pays or moves in a period.
struct Movement {
  core::ClauseId clause;
  core::ClauseId of = {};    // the payment clause that it moves or adjusts; none of payments and advances
  core::PartyId payer = {};  // who bears it alone
  std::uint32_t period = 0;
  Sym amount;
  bool released = false;  // it gives back what was retained
};

// When a cap cuts something, in each of the groups of periods that it counts by. `exactly`: there and nowhere else;
// else it may be told to cut where it does not.
struct Cutting {
  const core::Cap* cap = nullptr;
  std::vector<Formula> groups;
  bool exactly = true;
};

class Settled {
 public:
  explicit Settled(Evaluator& evaluator);

  // What figures are of: one period, or one row that is there and counts; neither: all that is paid.
  struct About {
    std::optional<std::uint32_t> period;
    Row* row = nullptr;
  };
  About about;

  // Where caps are asked about, before amounts are: those of which it is known go here.
  std::vector<Cutting>* cuttings = nullptr;

  Sym amount(const core::Amount& figure, World world);
  // All that is paid in the currency in one period.
  Sym total(core::UnitId currency, std::uint32_t period, World world);
  // Of payments, one for each clause and period that can have some; then those of the later steps.
  const std::vector<Movement>& movements(World world) { return of(world).movements; }

 private:
  using Where = std::pair<core::ClauseId, std::uint32_t>;
  using Shared = std::tuple<core::ClauseId, core::ClauseId, std::uint32_t>;  // clause, clause adjusted, period
  using Borne = std::vector<std::pair<core::PartyId, Sym>>;
  struct Transfer {
    core::PartyId from, to;
    core::UnitId currency;
    std::uint32_t period = 0;
    Sym amount;
  };
  struct State {
    bool ready = false;
    std::map<Where, Sym> above;  // lines above zero, as caps leave them
    std::map<core::ClauseId, bool> cut;
    std::vector<Movement> movements;
    std::map<Where, Sym> paid;       // by clause as settled
    std::map<Shared, Borne> shares;  // of the payers of a clause
    std::map<Where, Borne> borne;    // of a clause that a maximum is about, as maxima leave them
    std::set<core::ClauseId> moved;  // of those, where they do leave them otherwise
    std::vector<Transfer> transfers;
  };
  // Of lines above zero of one row, what they say and what is paid of it.
  struct Above {
    Sym whole, paid;
  };
  struct OfRow {
    std::map<core::ClauseId, Above> above;
    std::set<const core::Cap*> cut;
  };
  State& of(World world);
  void caps(State& state, World world);
  void cap(State& state, World world, const core::Clause& clause, const core::Cap& cap);
  void cut(State& state, const core::Cap& cap, std::uint32_t period, const Sym& left);
  void cut_by_unit(State& state, World world, const core::Cap& cap,
                   const std::map<std::int64_t, std::vector<std::uint32_t>>& groups, bool first);
  // The periods of the contract in each group that the cap counts by; nothing where a period lies in several.
  std::optional<std::map<std::int64_t, std::vector<std::uint32_t>>> groups_of(const core::PeriodScope& scope) const;
  Sym limit(const core::Limit& limit, std::optional<std::int64_t> period, World world);
  // Between 0 and the amount, which is not below 0.
  Sym up_to(const Sym& amount);
  void divisions(State& state, World world);
  void maxima(State& state, World world);
  void adjust(State& state, World world, core::ClauseId id, const core::Adjust& adjust);
  void advance(State& state, World world, core::ClauseId id, const core::Advance& advance);
  void distribute(State& state, World world, core::ClauseId id, const core::Distribute& distribute);
  Borne split(const Sym& amount, const std::vector<core::Share>& shares);
  const Borne& shares(State& state, const Shared& where, const Sym& amount);
  void add_borne(State& state, const Movement& one, std::map<Shared, Sym>& shared, std::vector<Sym>& all);
  Sym add_all(const std::vector<Sym>& all);
  // settled_rows.cpp: what belongs to the row that is spoken of.
  Sym amount_of_row(const core::Amount& figure, World world);
  Sym entitled_of_row(core::ClauseId clause, World world, Evaluator::Part part);
  Sym whole_of_row(core::ClauseId clause, World world, Evaluator::Part part);
  Sym paid_of_row(core::ClauseId clause, World world);
  const Above& above_of_row(core::ClauseId clause, World world);
  void cap_row(const core::Cap& cap, World world);
  bool reaches_row(core::ClauseId clause) const;
  std::optional<std::vector<core::ColumnIndex>> path_to_row(core::ClauseId clause) const;
  Sym zero() { return terms_.number(Rational(0)); }
  Sym rounded(const Sym& amount) { return terms_.round(amount, contract_.rounding.step, contract_.rounding.mode); }
  Sym at_least_zero(const Sym& amount) { return terms_.greater(amount, zero()); }
  std::uint32_t periods() const { return static_cast<std::uint32_t>(contract_.periods.size()); }

  Evaluator& evaluator_;
  Terms& terms_;
  const core::Contract& contract_;
  Rational step_;
  bool entitlements_are_paid_;
  State states_[2];
  std::map<std::pair<const Row*, World>, OfRow> of_rows_;
};

}  // namespace hito::verify
