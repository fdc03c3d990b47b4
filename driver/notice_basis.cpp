#include "driver/notice_basis.h"

#include <algorithm>
#include <set>

#include "compiler/core/walk.h"
#include "runtime/calendar.h"
#include "runtime/reference/steps.h"

namespace hito::driver {
namespace {

// Beyond it nobody reads a table of a notice against its data, and looking again would take longer than settling.
constexpr std::size_t most_rows = 50'000, most_lines = 50'000;
constexpr std::size_t most_figures = 12;

// The rows of a settlement, as its steps see them.
runtime::Rows rows_of(const core::Contract& contract, const runtime::Settlement& settlement) {
  runtime::Rows rows;
  rows.data = settlement.data;
  rows.states = settlement.row_states;
  rows.key_order = settlement.key_order;
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const core::DatasetId id = contract.datasets.id_at(d);
    const std::size_t count = rows.states[d].size();
    auto& periods = rows.periods.emplace_back(count);
    auto& rank = rows.rank.emplace_back(count, 0);
    auto& used = rows.used.emplace_back();
    for (std::uint32_t place = 0; place < rows.key_order[d].size(); ++place) {
      const std::uint32_t row = rows.key_order[d][place];
      rank[row] = place;
      if (rows.states[d][row] != runtime::RowState::used) continue;
      used.push_back(row);
      if (const auto date = rows.date(contract, id, row)) periods[row] = runtime::period_of(contract, *date);
    }
  }
  return rows;
}

// Definitions that an expression names, in order of evaluation, and whether it looks into a table.
class Named {
 public:
  explicit Named(const core::Contract& contract) : contract_(contract) {}

  void visit(core::ExprId id) {
    const core::Node& node = contract_.exprs[id].node;
    core::for_each_operand(node, [&](core::ExprId operand) { visit(operand); });
    if (std::holds_alternative<core::Look>(node)) {
      looks_ = true;
      const auto& table = contract_.tables[std::get<core::Look>(node).table];
      for (const core::TableRow& row : table.rows) {
        for (const core::ExprId result : row.results) visit(result);
      }
    }
    const auto* named = std::get_if<core::DefineRef>(&node);
    if (named == nullptr || !seen_.insert(named->define).second) return;
    const core::Define& define = contract_.defines[named->define];
    visit(define.value);
    if (!define.each && define.params.empty()) figures_.push_back(named->define);
  }

  bool looks() const { return looks_; }
  const std::vector<core::DefineId>& figures() const { return figures_; }

 private:
  const core::Contract& contract_;
  std::set<core::DefineId> seen_;
  std::vector<core::DefineId> figures_;
  bool looks_ = false;
};

class Basis {
 public:
  Basis(const core::Contract& contract, const Paid& paid, std::optional<std::uint32_t> period)
      : contract_(contract), paid_(paid), period_(period), rows_(rows_of(contract, paid.settlement)) {}

  std::map<core::ClauseId, documents::ClauseBasis> run() {
    for (const runtime::Line& line : paid_.statement.lines) {
      const auto* pay = std::get_if<core::Pay>(&contract_.clauses[line.clause].body);
      if (pay != nullptr) look_at(line, *pay);
    }
    add_cuts();
    return std::move(found_);
  }

 private:
  // The caps once more, a clause at a time, each on what the ones before it left.
  void add_cuts() {
    using runtime::Reason;
    std::vector<runtime::Line> lines;
    bool any = false;
    for (const runtime::Line& line : paid_.settlement.lines) {
      if (!std::holds_alternative<core::Pay>(contract_.clauses[line.clause].body)) continue;
      lines.push_back(line);
      lines.back().payment = line.entitlement;
      any = any || line.reason == Reason::reduced_by_cap;
      if (line.reason == Reason::reduced_by_cap) lines.back().reason = Reason::paid;
    }
    if (!any) return;
    for (std::size_t c = 0; c < contract_.clauses.size(); ++c) {
      const core::ClauseId cap = contract_.clauses.id_at(c);
      if (!std::holds_alternative<std::vector<core::Cap>>(contract_.clauses[cap].body)) continue;
      const core::Contract alone = with_one_cap(cap);
      runtime::Evaluator evaluator(alone, rows_, paid_.inputs);
      record(evaluator);
      std::vector<runtime::Line> after = lines;
      runtime::apply_caps(evaluator, rows_, after);
      for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].payment == after[i].payment || (period_ && lines[i].period != *period_)) continue;
        const core::ClauseId clause = core::first_version(contract_, lines[i].clause);
        found_[clause].cuts[core::first_version(contract_, cap)] += lines[i].payment - after[i].payment;
      }
      lines = std::move(after);
    }
  }

  core::Contract with_one_cap(core::ClauseId cap) const {
    core::Contract alone = contract_;
    for (std::size_t c = 0; c < alone.clauses.size(); ++c) {
      const core::ClauseId other = alone.clauses.id_at(c);
      auto* caps = std::get_if<std::vector<core::Cap>>(&alone.clauses[other].body);
      if (caps != nullptr && other != cap) caps->clear();
    }
    return alone;
  }

  void record(runtime::Evaluator& evaluator) const {
    for (const runtime::Line& line : paid_.settlement.lines) {
      if (!std::holds_alternative<core::Pay>(contract_.clauses[line.clause].body)) continue;
      evaluator.entitlements.record(line.clause, line.row, line.period, line.entitlement);
    }
  }

  // Of each version: one evaluator, so that what another clause has worked out already is told of this one too.
  struct OfClause {
    Named named;
    runtime::Evaluator evaluator;
  };

  OfClause& of(core::ClauseId clause, const core::Pay& pay) {
    auto found = clauses_.find(clause);
    if (found != clauses_.end()) return found->second;
    found =
        clauses_.emplace(clause, OfClause{Named(contract_), runtime::Evaluator(contract_, rows_, paid_.inputs)}).first;
    found->second.named.visit(pay.amount);
    record(found->second.evaluator);
    return found->second;
  }

  void look_at(const runtime::Line& line, const core::Pay& pay) {
    auto& [named, evaluator] = of(line.clause, pay);
    documents::ClauseBasis& basis = found_[core::first_version(contract_, line.clause)];
    if (named.looks() && line.reason != runtime::Reason::condition_false) {
      runtime::Line again = line;
      runtime::calculate(evaluator, pay, again);
      basis.table_lines.insert(evaluator.table_lines.begin(), evaluator.table_lines.end());
    }
    if (pay.where && line.reason == runtime::Reason::condition_false) {
      const runtime::Frame frame = runtime::frame_of_line(contract_, rows_, pay, line);
      if (!evaluator.holds(*pay.where, frame)) ++basis.not_comprised;
    }
    if (pay.each || named.figures().size() > most_figures) return;
    const runtime::Frame frame{runtime::moment_of(contract_, pay, line), {}, nullptr};
    for (const core::DefineId figure : named.figures()) {
      basis.figures[figure].push_back(value_of(evaluator, figure, frame));
    }
  }

  // Missing where it has none: a case that the amount does not ask for.
  core::Value value_of(runtime::Evaluator& evaluator, core::DefineId define, const runtime::Frame& frame) const {
    try {
      return evaluator.value(contract_.defines[define].value, frame);
    } catch (const runtime::Stopped&) {
      return core::Missing{};
    }
  }

  const core::Contract& contract_;
  const Paid& paid_;
  std::optional<std::uint32_t> period_;
  runtime::Rows rows_;
  std::map<core::ClauseId, OfClause> clauses_;
  std::map<core::ClauseId, documents::ClauseBasis> found_;
};

}  // namespace

std::map<core::ClauseId, documents::ClauseBasis> notice_basis(const core::Contract& contract, const Paid& paid,
                                                              std::optional<std::uint32_t> period) {
  std::size_t rows = 0;
  for (const runtime::Table& table : paid.settlement.data.tables) rows += table.rows();
  if (rows > most_rows || paid.settlement.lines.size() > most_lines) return {};
  return Basis(contract, paid, period).run();
}

}  // namespace hito::driver
