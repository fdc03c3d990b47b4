// Values of expressions: Core as it stands, on exact rationals.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/data/table.h"
#include "runtime/reference/account.h"
#include "runtime/reference/comparisons.h"
#include "runtime/reference/reach.h"
#include "runtime/reference/rows.h"
#include "runtime/reference/stop.h"

namespace hito::runtime {

// When an expression is looked at. It is passed down unchanged: a definition is evaluated in the window of the clause
// that uses it.
struct Moment {
  // Gives reported values of each period, and the period in which another clause gives a right to payment.
  std::uint32_t period = 0;
  // Aggregates see the rows of `period`; otherwise those of every period.
  bool in_force = false;
  // Of a payment made once, which belongs to no period: a right to payment counts whatever its period.
  bool once = false;
  // `to date` ends here; nothing: at the end of the term.
  std::optional<Date> until;
  // Chooses between dated versions: of the row paid for or aggregated over, else of the line.
  std::optional<Date> on;
  // The day of the payment, which chooses between versions that hold by it.
  std::optional<Date> paid = std::nullopt;
  friend auto operator<=>(const Moment&, const Moment&) = default;
};

// What the names of one body (clause, definition, weight) stand for.
struct Frame {
  Moment moment;
  std::vector<RowAt> rows;  // by depth
  const std::vector<core::Value>* params = nullptr;
};

// Whether aggregates were used, and whether any of them had a row in its window.
struct Trail {
  bool aggregated = false;
  bool saw_rows = false;
  void add(const Trail& other) {
    aggregated = aggregated || other.aggregated;
    saw_rows = saw_rows || other.saw_rows;
  }
};

// Entitlements settled so far, for `clause N gives a right to payment`.
class Entitlements {
 public:
  void record(core::ClauseId clause, std::optional<std::uint32_t> row, std::uint32_t period, const Rational& amount);
  // In `period`; nothing: in any period.
  bool above_zero(core::ClauseId clause, std::optional<std::uint32_t> row, std::optional<std::uint32_t> period) const;

 private:
  std::map<std::tuple<core::ClauseId, std::optional<std::uint32_t>, std::uint32_t>, bool> above_zero_;
};

// Figures of a finished settlement, for properties and examples.
class Figures {
 public:
  virtual ~Figures() = default;
  virtual Rational amount(const core::Amount& figure) const = 0;
};

class Evaluator {
 public:
  Evaluator(const core::Contract& contract, const Rows& rows, const Inputs& inputs);

  // All throw Stopped. `value` may be Missing; the others stop there.
  core::Value value(core::ExprId id, const Frame& frame);
  core::Value present(core::ExprId id, const Frame& frame);
  Rational number(core::ExprId id, const Frame& frame);
  bool holds(core::ExprId id, const Frame& frame);

  // What is remembered of single rows, which would otherwise grow with them; never a result.
  void forget_rows();

  Entitlements entitlements;
  const Figures* figures = nullptr;  // only while conditions over a finished settlement are looked at
  Trail trail;
  Comparisons* comparisons = nullptr;  // who listens; may be null
  Account* account = nullptr;          // what is noted of the steps after entitlements; may be null
  // Amounts of lines stay as they are worked out.
  bool unrounded = false;
  // Lines of tables that gave a value so far.
  std::set<std::pair<core::TableId, std::uint32_t>> table_lines;

  // The rows that an aggregate goes through before its own condition, in key order. Throws Stopped.
  std::vector<std::uint32_t> rows_in_window(core::ExprId id, const core::Fold& node, const Frame& frame);
  // Row at the end of `path`.
  RowAt follow(const core::RowPath& path, const Frame& frame, core::ExprId asked_by) const;
  const core::Contract& contract() const { return contract_; }
  const Rows& rows() const { return rows_; }

 private:
  core::Value evaluate(core::ExprId id, const Frame& frame);
  core::Value cell(core::ExprId id, const core::Cell& cell, const Frame& frame) const;
  core::Value reported(core::InputId id, const Frame& frame, core::ExprId asked_by) const;
  core::Value defined(const core::DefineRef& ref, const Frame& frame, core::ExprId id);
  core::Value remembered(core::ExprId id, std::optional<RowAt> row, const Frame& frame);
  core::Value across(core::ExprId id, const core::AcrossPeriods& node, const Frame& frame);
  bool gives_right(const core::GivesRight& node, const Frame& frame, core::ExprId id) const;

  // operations.cpp
  core::Value apply(core::ExprId id, const core::Apply& node, const Frame& frame);
  core::Value extreme(core::ExprId id, const core::Apply& node, const Frame& frame);
  bool decides(const core::Apply& node, bool deciding, const Frame& frame);
  core::Value arithmetic(core::ExprId id, core::Op op, const Rational& a, const Rational& b) const;
  core::Value irrational(core::ExprId id, const core::Irrational& node, const Frame& frame);
  core::Value in_working_days(core::ExprId id, core::Op op, Date a, const core::Value& b) const;
  core::Value on_dates(core::ExprId id, core::Op op, Date a, const core::Value& b) const;

  // look.cpp
  core::Value look(core::ExprId id, const core::Look& node, const Frame& frame);
  core::Value interpolate(core::TableId table, const Rational& at, const Frame& frame);
  core::Value accumulate(core::TableId table, std::uint32_t result, const Rational& quantity, const Frame& frame);

  // fold.cpp
  core::Value fold(core::ExprId id, const core::Fold& node, const Frame& frame);
  core::Value rank(core::ExprId id, const core::Fold& node, const Frame& frame);
  const std::vector<std::uint32_t>& rows_of_owner(core::DatasetId dataset, core::ColumnIndex link, std::uint32_t owner);
  bool in_window(const core::Fold& node, std::uint32_t row, const Moment& moment) const;

  const core::Contract& contract_;
  const Rows& rows_;
  const Inputs& inputs_;
  Reach reach_;
  // Values that many lines ask for: definitions without parameters, and aggregates that name no outer row.
  using Asked = std::tuple<core::ExprId, std::optional<std::uint32_t>, Moment>;
  std::map<Asked, std::pair<core::Value, Trail>> remembered_;
  // How many periods, from the first, an expression has looked back at, by row.
  std::map<std::pair<core::ExprId, std::optional<std::uint32_t>>, std::uint32_t> looked_back_;
  // Values that ranks are counted among, in order.
  std::map<std::pair<core::ExprId, Moment>, std::vector<core::Value>> in_order_;
  // Rows that refer to each row, in key order, by dataset and reference; made when first asked for.
  std::map<std::pair<core::DatasetId, core::ColumnIndex>, std::vector<std::vector<std::uint32_t>>> owned_;
  // Rows that count in each period, in key order, by dataset.
  std::vector<std::vector<std::vector<std::uint32_t>>> used_in_period_;
};

}  // namespace hito::runtime
