// Lines of clauses, amounts of caps and weights of divisions: machine code over points, and the reference evaluator for
// the points that cannot be trusted.
#pragma once
#include <map>
#include <memory>
#include <vector>

#include "compiler/fit/fit.h"
#include "compiler/plan/plan.h"
#include "runtime/compiled/engine.h"
#include "runtime/compiled/memory.h"
#include "runtime/compiled/passes.h"
#include "runtime/cut/cut.h"
#include "runtime/reference/steps.h"

namespace hito::runtime {

// No step of the canonical order looks at a single line but caps that are reached.
bool sums_suffice(const core::Contract& contract, const plan::Plan& plan);

class Bodies {
 public:
  Bodies(const core::Contract& contract, const plan::Plan& plan, const fit::Fit& fit,
         const std::vector<Function>& functions, const Columns& columns, const Inputs& inputs, Memory& memory,
         Passes& passes, Threads threads);

  // All may throw Stopped.
  // `seen`: all lines, with their reasons; otherwise without those of no amount, which only have to be counted.
  LineColumns lines(std::optional<Date> as_of, bool seen);
  // The same added up, by kernels made for it (fit::fit, `totals`), where sums_suffice(); nothing where that shows that
  // lines are needed.
  // `of_rows`: those of clauses that pay for each row only.
  std::optional<SumColumns> sums(std::optional<Date> as_of, bool of_rows = false);
  Integer cap_amount(core::ClauseId clause, std::uint32_t cap, std::optional<std::uint32_t> period);
  std::vector<Integer> weights(const LineColumns& lines, std::size_t line, const std::vector<std::uint32_t>& rows);

  // Which knows the entitlements of clauses that others ask about.
  Evaluator& evaluator();

  // By body.
  const std::vector<EngineReport::Part>& parts() const { return parts_; }

 private:
  // Results of a body, for the rows of one moment or for each row's own.
  struct Results {
    bool any = false;  // otherwise the reference evaluator works out every point
    Array amount, trusted, meets, no_rows;
    // Of these arrays, where they are what they nearly always are; else null.
    const std::int64_t* amounts = nullptr;
    const std::uint8_t *trusts = nullptr, *meeting = nullptr;
    std::int64_t times = 0;  // steps of the contract in one of a line's clause, where they fit
    // How many points pay something, as far as the arrays tell.
    std::size_t paying() const;
  };
  // Lines of one clause, in order of key and period.
  struct ClauseLines {
    std::vector<std::uint32_t> row, period;
    std::vector<std::int32_t> date;
    std::vector<std::int64_t> steps;  // entitlement in steps of the contract; 0 where it is in `large`
    std::map<std::size_t, Integer> large;
    std::vector<Reason> reason;                       // of lines that are seen
    std::map<std::size_t, core::ClauseId> exception;  // of the lines that have one
    std::map<std::size_t, Integer> left_out;          // steps
  };

  const core::Pay& pay_of(core::ClauseId clause) const { return std::get<core::Pay>(contract_.clauses[clause].body); }
  const Results& results(plan::BodyId id, std::uint32_t moment);
  // Of all rows at one moment, or of each row at its own.
  void add_up(plan::BodyId id, std::optional<std::uint32_t> moment, SumColumns& sums);
  std::vector<std::uint32_t> begun(const plan::Body& body) const;
  // Where a line is.
  struct LineAt {
    std::uint32_t row = no_line_row, period = 0;
    std::int32_t date = no_line_date;
  };
  ClauseLines lines_of(plan::BodyId id, const core::Pay& pay, bool seen);
  static void reserve(ClauseLines& lines, std::size_t count);
  void take(plan::BodyId id, const core::Pay& pay, const Results& found, LineAt at, bool seen, ClauseLines& lines);
  std::optional<std::uint32_t> moment_of(const plan::Body& body, std::uint32_t row, std::uint32_t period);
  void select(core::ClauseId clause, const core::Pay& pay, ClauseLines& lines);
  void mark_rights(core::ClauseId clause, const ClauseLines& lines);
  Integer entitlement(const ClauseLines& lines, std::size_t at) const;
  LineColumns join(bool seen);
  Line line_of(core::ClauseId clause, LineAt at) const;
  void record(core::ClauseId clause, const ClauseLines& lines);

  const core::Contract& contract_;
  const plan::Plan& plan_;
  const fit::Fit& fit_;
  const std::vector<Function>& functions_;  // by body
  const Columns& columns_;
  const Inputs& inputs_;
  Memory& memory_;
  Passes& passes_;
  Threads threads_;
  std::optional<Date> as_of_;
  Rational step_;
  std::map<std::pair<plan::BodyId, std::uint32_t>, Results> results_;
  // In the end only those of clauses that others ask about.
  std::map<core::ClauseId, ClauseLines> done_;
  std::map<std::pair<core::ClauseId, std::uint32_t>, plan::BodyId> caps_;
  std::map<core::ClauseId, plan::BodyId> weights_;
  // Made when the first point asks for it.
  std::unique_ptr<Evaluator> evaluator_;
  std::vector<EngineReport::Part> parts_;
};

}  // namespace hito::runtime
