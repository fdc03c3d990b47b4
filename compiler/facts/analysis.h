// The walk over a contract: what every expression can be where it stands, under the conditions in force there. It
// reports nothing; it leaves the places that other files of this room judge.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

#include "compiler/core/core.h"
#include "compiler/facts/facts.h"
#include "compiler/facts/keys.h"

namespace hito::facts {

// What is taken to hold at a place. Never changed once made; `id` tells two apart.
struct Assumed {
  std::map<Key, Range> facts;
  std::set<Key> no_rows;    // sets of rows taken to be empty
  bool impossible = false;  // nothing can be here
  std::uint64_t id = 0;
};
using Env = std::shared_ptr<const Assumed>;

// An expression with what a message can say of it.
struct Named {
  core::ExprId at;
  std::string name;                    // of a column, a reported value or a definition; empty for anything longer
  const core::Field* field = nullptr;  // of a column or a reported value
  Range range;                         // where it stands
};
// A division (or a negative power) whose divisor can be 0.
struct Division {
  core::ExprId at;
  Named divisor;
  bool guarded = false;      // some condition is in force there
  std::vector<Named> names;  // columns and reported values under `at`
};
// Working days counted from a date: whether all of the dates it can be count days that the calendar does not cover, or
// only some. An end that nothing limits is not looked at.
struct DaysCounted {
  core::ExprId at;
  bool always = false;
  Named date;
};
// A power whose exponent is not known to lie between 0 and 64.
struct WideExponent {
  core::ExprId at;
  Named exponent;
};
// An irrational function whose argument `which` is not known to be one it has a value for.
struct OutsideDomain {
  core::ExprId at;
  std::size_t which = 0;
  Named argument;
};
// A sum or an average whose operand has no known fraction.
struct UnroundedSum {
  core::ExprId fold, operand;
};
// A table used with these arguments.
struct TableUse {
  core::ExprId at;
  std::vector<Range> args;
};
// A payment clause, at its row.
struct ClauseFacts {
  bool never = false;  // its conditions cannot all hold
  Range amount;
  std::optional<Named> weight;
};

struct Found {
  std::map<core::ExprId, Division> divisions;
  std::map<core::ExprId, DaysCounted> days_counted;
  std::map<core::ExprId, WideExponent> wide_exponents;
  std::map<core::ExprId, OutsideDomain> outside_domains;
  std::map<core::ExprId, UnroundedSum> sums;
  std::map<core::ExprId, Named> average_weights;  // of weighted averages, where they can be 0 or less
  std::map<core::TableId, std::vector<TableUse>> uses;
  std::map<core::ClauseId, ClauseFacts> clauses;
  std::vector<std::pair<core::ClauseId, core::ClauseId>> exceptions_that_meet;
  std::vector<core::ClauseId> exceptions_never;
};

class Analysis {
 public:
  explicit Analysis(const core::Contract& contract);

  // Walks everything the contract computes. Once.
  void run();
  const Found& found() const { return found_; }
  Facts take_facts() { return std::move(facts_); }
  const Facts& facts() const { return facts_; }

  // For questions beside the walk: nothing is recorded while one of these lives.
  class Aside {
   public:
    explicit Aside(Analysis& analysis) : analysis_(analysis), before_(analysis.recording_) {
      analysis.recording_ = false;
    }
    ~Aside() { analysis_.recording_ = before_; }
    Aside(const Aside&) = delete;
    Aside& operator=(const Aside&) = delete;

   private:
    Analysis& analysis_;
    bool before_;
  };
  Keys& keys() { return keys_; }
  Env nothing_assumed() const { return nothing_; }
  Known eval(core::ExprId id, const Frame& frame, const Env& env);
  // What holds where the condition came out as `truth`.
  Env assume(core::ExprId condition, bool truth, const Frame& frame, const Env& env);
  // No row is in the set the aggregate ranges over.
  Env assume_no_rows(const core::Fold& fold, const Frame& frame, const Env& env);
  // The range of a definition of the whole contract or of a row, under no condition.
  Range range_of(core::DefineId define);

 private:
  struct Here {
    core::ExprId id;
    const core::Expr& expr;
    const Frame& frame;
    const Env& env;
  };
  struct Comparison {
    core::Op op;
    core::ExprId a, b;
  };

  // ranges.cpp
  Known of(const core::Constant&, const Here&);
  Known of(const core::Cell&, const Here&);
  Known of(const core::InputRef&, const Here&);
  Known of(const core::ParamRef&, const Here&);
  Known of(const core::DefineRef&, const Here&);
  Known of(const core::Apply&, const Here&);
  Known of(const core::If&, const Here&);
  Known of(const core::Round&, const Here&);
  Known of(const core::OrElse&, const Here&);
  Known of(const core::Look&, const Here&);
  Known of(const core::Fold&, const Here&);
  Known of(const core::GivesRight&, const Here&);
  Known of(const core::Amount&, const Here&);
  Known of(const core::DateInForce&, const Here&);
  Known of(const core::AcrossPeriods&, const Here&);
  Known of(const core::Irrational&, const Here&);
  Range in_earlier_periods(core::DefineId id, const Range& first, const Range& any);
  Known field(const core::Field& declared, const Here& here);
  Known logic(const core::Apply& node, const Here& here);
  // What operands that are all needed can be; `missing` becomes true when one of them can be missing.
  std::vector<Range> operands(const std::vector<core::ExprId>& args, bool& missing, const Here& here);
  Known slices(const core::Table& table, const core::Look& node, const Known& x, const Here& here);
  Known interpolated(const core::Table& table, const Known& x, const Here& here);
  Known over_rows(const core::Fold& node, const Frame& inner, const Env& among, const Here& here);
  Known over_no_rows(const core::Fold& node, const Here& here);
  void watch_addends(const core::Fold& node, const Frame& inner, const Env& among, const Here& here);
  void record(core::ExprId id, const Known& known);
  Range count_working_days(const core::Apply& node, const std::vector<Range>& args, const Here& here);
  void note_exponent(core::ExprId exponent, const Range& range, const Here& here);
  void note_division(core::ExprId divisor, const Range& range, const Here& here);
  Named named(core::ExprId id, const Frame& frame, const Env& env);
  void names_under(core::ExprId id, const Frame& frame, const Env& env, std::vector<Named>& names);
  bool too_deep() const;
  bool too_long() const;

  // guards.cpp
  Env narrow(const core::Constant&, bool truth, const Here&);
  Env narrow(const core::Cell&, bool truth, const Here&);
  Env narrow(const core::InputRef&, bool truth, const Here&);
  Env narrow(const core::ParamRef&, bool truth, const Here&);
  Env narrow(const core::DefineRef&, bool truth, const Here&);
  Env narrow(const core::Apply&, bool truth, const Here&);
  Env narrow(const core::If&, bool truth, const Here&);
  Env narrow(const core::Round&, bool truth, const Here&);
  Env narrow(const core::OrElse&, bool truth, const Here&);
  Env narrow(const core::Look&, bool truth, const Here&);
  Env narrow(const core::Fold&, bool truth, const Here&);
  Env narrow(const core::GivesRight&, bool truth, const Here&);
  Env narrow(const core::Amount&, bool truth, const Here&);
  Env narrow(const core::DateInForce&, bool truth, const Here&);
  Env narrow(const core::AcrossPeriods&, bool truth, const Here&);
  Env narrow(const core::Irrational&, bool truth, const Here&);
  Env all_hold(const core::Apply& node, bool value, const Here& here);
  Env not_all_hold(const core::Apply& node, bool value, const Here& here);
  Env compare(Comparison comparison, const Frame& frame, const Env& env);
  Env limit_difference(Comparison comparison, const Frame& frame, const Env& env);
  // The expression lies in `limits`, and so do its operands as far as that tells something of them.
  Env limit(core::ExprId id, const Range& limits, const Frame& frame, const Env& env);
  Env limit_operands(const core::Apply& node, const Range& limits, const Frame& frame, const Env& env);
  Env with(const Env& env, Key key, const Range& limits);
  Env either(const Env& a, const Env& b);
  Env impossible(const Env& env);
  Env sealed(Assumed assumed);

  // roots.cpp
  void clause(core::ClauseId id);
  void pay(core::ClauseId id, const core::Pay& pay);
  void exceptions(const std::vector<core::Exception>& all, const Frame& frame, const Env& env);
  void caps(const std::vector<core::Cap>& caps);
  void adjust(const core::Adjust& adjust);
  void root(core::ExprId id, std::optional<core::DatasetId> each);
  void remaining_defines();

  const core::Contract& contract_;
  Keys keys_;
  Facts facts_;
  std::vector<bool> seen_;         // by ExprId
  std::vector<bool> define_seen_;  // by DefineId
  Found found_;
  Env nothing_;
  std::uint64_t next_env_ = 1;
  bool recording_ = true;
  const core::Pay* paying_ = nullptr;  // the clause being walked
  // Values of definitions in earlier periods: as found, and, while one is being looked for, as taken. Some are taken
  // only to see what follows: then what is found is not kept.
  std::map<core::DefineId, Range> earlier_, looking_back_;
  bool supposing_ = false;
  int depth_ = 0;
  std::uint64_t steps_ = 0;  // of the walk at hand
  std::uint64_t steps_in_all_ = 0;
  // Definition, frame, assumptions, recording.
  std::map<std::tuple<core::DefineId, Key, std::uint64_t, bool>, Known> defined_;
  std::vector<core::DefineId> put_off_;  // too deep where they were met: walked on their own
};

}  // namespace hito::facts
