// Missing values: every use of what may be missing stands under a condition that it is present, or says what happens
// (`x or D if missing`). Conditions guard in any order of `and`: operands are put in an order in which each can be
// evaluated, so that evaluation from left to right never meets a missing value.
#include <algorithm>
#include <iterator>
#include <tuple>

#include "compiler/check/context.h"
#include "compiler/core/walk.h"

namespace hito::check_room {

namespace {

// A column of a row, or a reported value, known to be present.
struct Known {
  RowPath row;
  std::optional<ColumnIndex> column;
  InputId input;
  friend bool operator<(const Known& a, const Known& b) {
    return std::tie(a.row.depth, a.row.via, a.column, a.input) < std::tie(b.row.depth, b.row.via, b.column, b.input);
  }
};
// Sorted, each once.
using Facts = std::vector<Known>;
struct Outcome {
  Facts if_true;
  Facts if_false;
};

void merge(Facts& into, const Facts& from) {
  Facts merged;
  std::set_union(into.begin(), into.end(), from.begin(), from.end(), std::back_inserter(merged));
  into = std::move(merged);
}
Facts both(Facts a, const Facts& b) {
  merge(a, b);
  return a;
}
Facts common(const Facts& a, const Facts& b) {
  Facts result;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
  return result;
}

class Presence {
 public:
  explicit Presence(Context& context) : context_(context), contract_(context.contract) {}

  void clause(const core::Pay& pay) {
    Facts facts;
    if (pay.where) merge(facts, walk(*pay.where, facts).if_true);
    if (pay.condition) merge(facts, walk(*pay.condition, facts).if_true);
    walk(pay.amount, facts);
    for (const core::Selection& selection : pay.selections) {
      rows_ = {selection.unit};
      if (selection.among) walk(*selection.among, {});
    }
    if (!pay.division) return;
    rows_ = {pay.division->among};
    walk(pay.division->weight, {});
  }
  void conditions(const core::Adjust& adjust) {
    Facts facts;
    if (adjust.where) merge(facts, walk(*adjust.where, facts).if_true);
    if (adjust.condition) walk(*adjust.condition, facts);
    rows_.clear();
    if (adjust.released_when) walk(*adjust.released_when, {});
  }
  void expression(ExprId id) { walk(id, {}); }
  // A definition that nobody uses is read on its own; one per row may count on conditions of its users.
  void unused_definitions() {
    for (std::size_t i = 0; i < contract_.defines.size(); ++i) {
      DefineId id = contract_.defines.id_at(i);
      if (!contract_.defines[id].each && !used_.contains(id)) walk(contract_.defines[id].value, {});
    }
  }

 private:
  Context& context_;
  Contract& contract_;
  std::vector<DefineId> inside_;  // definitions being walked, to name the use in a message
  std::vector<Span> uses_;
  std::set<DefineId> used_;
  bool quiet_ = false;
  bool missing_seen_ = false;     // in quiet mode: something would be missing

  // What a walk found before: the same expression under the same facts is walked once for messages and once in quiet.
  std::map<std::tuple<ExprId, bool, Facts>, std::pair<Outcome, bool>> walked_;

  bool present(const Known& known, const Facts& facts) const { return std::binary_search(facts.begin(), facts.end(), known); }

  void need(const Known& known, const core::Field& field, Span span, const Facts& facts) {
    if (!field.may_miss || present(known, facts)) return;
    missing_seen_ = true;
    if (quiet_) return;
    // A value to propose: a date, a number or whatever the type has.
    std::string sample = "…";
    if (field.type.kind == Kind::date) sample = say(Say::sample_date, context_.language());
    if (field.type.kind == Kind::number) sample = field.type.shape == Shape::percent ? "0%" : "0";
    Diagnostic* d = context_.report(Code::may_be_missing, span, {field.name, sample});
    if (d && !uses_.empty()) d->also.push_back({uses_.front(), say(Say::label_used_here)});
  }

  // A row reached through references: each of them must be present.
  void need_path(const RowPath& row, DatasetId start, Span span, const Facts& facts, DatasetId* reached) {
    DatasetId at = start;
    RowPath path{row.depth, {}};
    for (ColumnIndex column : row.via) {
      const core::Field& field = contract_.datasets[at].columns[column];
      need({path, column, {}}, field, span, facts);
      path.via.push_back(column);
      at = field.type.of;
    }
    if (reached) *reached = at;
  }

  std::vector<DatasetId> rows_;  // datasets of the row variables in force

  Outcome walk_cell(const core::Cell& cell, Span span, const Facts& facts) {
    if (cell.row.depth >= rows_.size()) return {};
    DatasetId dataset;
    need_path(cell.row, rows_[cell.row.depth], span, facts, &dataset);
    need({cell.row, cell.column, {}}, contract_.datasets[dataset].columns[cell.column], span, facts);
    return {};
  }

  // Facts of the caller seen from a body whose own row is `row` there.
  static Facts enter(const Facts& facts, const std::optional<RowPath>& row) {
    Facts inner;
    for (Known known : facts) {
      if (!known.column) {
        inner.push_back(known);
        continue;
      }
      if (!row || known.row.depth != row->depth || known.row.via.size() < row->via.size() ||
          !std::equal(row->via.begin(), row->via.end(), known.row.via.begin()))
        continue;
      known.row = {0, {known.row.via.begin() + static_cast<std::ptrdiff_t>(row->via.size()), known.row.via.end()}};
      inner.push_back(std::move(known));
    }
    std::sort(inner.begin(), inner.end());
    return inner;
  }
  static Facts leave(const Facts& facts, const std::optional<RowPath>& row) {
    Facts outer;
    for (Known known : facts) {
      if (known.column) {
        if (!row || known.row.depth != 0) continue;
        std::vector<ColumnIndex> via = row->via;
        via.insert(via.end(), known.row.via.begin(), known.row.via.end());
        known.row = {row->depth, std::move(via)};
      }
      outer.push_back(std::move(known));
    }
    std::sort(outer.begin(), outer.end());
    return outer;
  }

  Outcome walk_define(DefineId id, const std::optional<RowPath>& row, Span use, const Facts& facts) {
    if (std::ranges::find(inside_, id) != inside_.end()) return {};
    used_.insert(id);
    std::vector<DatasetId> rows;
    if (contract_.defines[id].each) rows.push_back(*contract_.defines[id].each);
    std::swap(rows_, rows);
    inside_.push_back(id);
    uses_.push_back(use);
    Outcome outcome = walk(contract_.defines[id].value, enter(facts, row));
    uses_.pop_back();
    inside_.pop_back();
    std::swap(rows_, rows);
    return {leave(outcome.if_true, row), leave(outcome.if_false, row)};
  }

  // Would walking `id` under `facts` meet a missing value?
  bool evaluable(ExprId id, const Facts& facts) {
    const bool quiet = std::exchange(quiet_, true);
    const bool seen = std::exchange(missing_seen_, false);
    walk(id, facts);
    const bool fine = !missing_seen_;
    quiet_ = quiet;
    missing_seen_ = seen;
    return fine;
  }

  void flatten(ExprId id, Op op, std::vector<ExprId>& operands) const {
    const auto* apply = std::get_if<core::Apply>(&contract_.exprs[id].node);
    if (!apply || apply->op != op) {
      operands.push_back(id);
      return;
    }
    for (ExprId arg : apply->args) flatten(arg, op, operands);
  }

  // Operands of and/or in an order in which each is evaluable under what those before it establish.
  Outcome walk_chain(ExprId id, Op op, const Facts& facts) {
    std::vector<ExprId> waiting, order;
    flatten(id, op, waiting);
    Facts inside = facts, all;
    std::optional<Facts> other;
    while (!waiting.empty()) {
      auto next = std::ranges::find_if(waiting, [&](ExprId operand) { return evaluable(operand, inside); });
      if (next == waiting.end()) next = waiting.begin();
      Outcome outcome = walk(*next, inside);
      const Facts& goes_on = op == Op::logical_and ? outcome.if_true : outcome.if_false;
      const Facts& decides = op == Op::logical_and ? outcome.if_false : outcome.if_true;
      // What holds when this operand decides: its own facts and those of the operands passed before it.
      Facts decided = both(all, decides);
      other = other ? common(*other, decided) : decided;
      merge(inside, goes_on);
      merge(all, goes_on);
      order.push_back(*next);
      waiting.erase(next);
    }
    std::get<core::Apply>(contract_.exprs[id].node).args = std::move(order);
    Facts rest = other.value_or(Facts{});
    return op == Op::logical_and ? Outcome{all, rest} : Outcome{rest, all};
  }

  Outcome walk_apply(ExprId id, const Facts& facts) {
    const core::Apply apply = std::get<core::Apply>(contract_.exprs[id].node);
    if (apply.op == Op::logical_and || apply.op == Op::logical_or) return walk_chain(id, apply.op, facts);
    if (apply.op == Op::logical_not) {
      Outcome outcome = walk(apply.args[0], facts);
      return {outcome.if_false, outcome.if_true};
    }
    if (apply.op == Op::is_present) return walk_present(apply.args[0], facts);
    for (ExprId arg : apply.args) walk(arg, facts);
    return {};
  }

  Outcome walk_present(ExprId id, const Facts& facts) {
    const core::Expr& expr = contract_.exprs[id];
    if (const auto* input = std::get_if<core::InputRef>(&expr.node)) return {{{RowPath{}, std::nullopt, input->input}}, {}};
    const auto* cell = std::get_if<core::Cell>(&expr.node);
    if (!cell || cell->row.depth >= rows_.size()) return {};
    need_path(cell->row, rows_[cell->row.depth], expr.span, facts, nullptr);
    return {{{cell->row, cell->column, {}}}, {}};
  }

  // What is known of this period says nothing of earlier ones.
  Outcome walk_across(const core::AcrossPeriods& across, Span span, const Facts& facts) {
    if (across.if_none) walk(*across.if_none, facts);
    if (const auto* input = std::get_if<InputId>(&across.of)) {
      need({RowPath{}, std::nullopt, *input}, contract_.inputs[*input], span, {});
    } else if (const DefineId define = std::get<DefineId>(across.of); looked_back_.insert(define).second) {
      walk_define(define, across.row, span, {});
    }
    return {};
  }

  // The condition of the clause asked about holds for the same row, so what it establishes is established here.
  Outcome walk_right(const core::GivesRight& right) {
    const auto* pay = std::get_if<core::Pay>(&contract_.clauses[right.clause].body);
    if (!pay || std::ranges::find(rights_, right.clause) != rights_.end()) return {};
    const bool quiet = std::exchange(quiet_, true);
    const bool seen = missing_seen_;
    rights_.push_back(right.clause);
    std::vector<DatasetId> rows;
    if (pay->each) rows.push_back(*pay->each);
    std::swap(rows_, rows);
    Facts facts;
    if (pay->where) merge(facts, walk(*pay->where, facts).if_true);
    if (pay->condition) merge(facts, walk(*pay->condition, facts).if_true);
    std::swap(rows_, rows);
    rights_.pop_back();
    quiet_ = quiet;
    missing_seen_ = seen;
    return {leave(facts, right.row), {}};
  }
  std::vector<ClauseId> rights_;

  Outcome walk_fold(const core::Fold& fold, const Facts& facts) {
    if (fold.its) {
      DatasetId unused;
      if (fold.its->owner.depth < rows_.size()) need_path(fold.its->owner, rows_[fold.its->owner.depth], Span{}, facts, &unused);
    }
    const std::vector<DatasetId> outside = rows_;
    Facts inner = facts;
    if (core::is_rank(fold.op)) {
      if (fold.value) walk(*fold.value, facts);
      rows_.resize(fold.bind);
      std::erase_if(inner, [&](const Known& known) { return known.column && known.row.depth >= fold.bind; });
    }
    rows_.push_back(fold.over);
    if (fold.where) merge(inner, walk(*fold.where, inner).if_true);
    if (fold.value) walk(*fold.value, inner);
    if (fold.by) walk(*fold.by, inner);
    rows_ = outside;
    if (fold.if_none) walk(*fold.if_none, facts);
    return {};
  }

  // x or D if missing: x itself may be missing, the way to it may not.
  void walk_or_else(const core::OrElse& node, const Facts& facts) {
    const core::Expr& value = contract_.exprs[node.value];
    if (const auto* cell = std::get_if<core::Cell>(&value.node)) {
      if (cell->row.depth < rows_.size()) need_path(cell->row, rows_[cell->row.depth], value.span, facts, nullptr);
    } else if (!std::holds_alternative<core::InputRef>(value.node)) {
      walk(node.value, facts);
    }
    walk(node.fallback, facts);
  }

  Outcome walk(ExprId id, const Facts& facts) {
    if (!id.valid()) return {};
    auto key = std::tuple(id, quiet_, facts);
    if (const auto found = walked_.find(key); found != walked_.end()) {
      missing_seen_ = missing_seen_ || found->second.second;
      return found->second.first;
    }
    const bool seen = std::exchange(missing_seen_, false);
    Outcome outcome = walk_node(id, facts);
    walked_.emplace(std::move(key), std::pair(outcome, missing_seen_));
    missing_seen_ = missing_seen_ || seen;
    return outcome;
  }

  Outcome walk_node(ExprId id, const Facts& facts) {
    const core::Expr expr = contract_.exprs[id];
    return std::visit(
        [&](const auto& node) -> Outcome {
          using T = std::decay_t<decltype(node)>;
          if constexpr (std::is_same_v<T, core::Cell>) return walk_cell(node, expr.span, facts);
          else if constexpr (std::is_same_v<T, core::InputRef>) {
            need({RowPath{}, std::nullopt, node.input}, contract_.inputs[node.input], expr.span, facts);
            return {};
          } else if constexpr (std::is_same_v<T, core::DefineRef>) {
            for (ExprId arg : node.args) walk(arg, facts);
            return walk_define(node.define, node.row, expr.span, facts);
          } else if constexpr (std::is_same_v<T, core::Apply>) return walk_apply(id, facts);
          else if constexpr (std::is_same_v<T, core::If>) {
            Outcome condition = walk(node.condition, facts);
            walk(node.then, both(facts, condition.if_true));
            walk(node.otherwise, both(facts, condition.if_false));
            return {};
          } else if constexpr (std::is_same_v<T, core::OrElse>) {
            walk_or_else(node, facts);
            return {};
          } else if constexpr (std::is_same_v<T, core::Fold>) return walk_fold(node, facts);
          else if constexpr (std::is_same_v<T, core::GivesRight>) return walk_right(node);
          else if constexpr (std::is_same_v<T, core::AcrossPeriods>) return walk_across(node, expr.span, facts);
          else {
            static_assert(std::is_same_v<T, core::Constant> || std::is_same_v<T, core::ParamRef> || std::is_same_v<T, core::Round> ||
                          std::is_same_v<T, core::Look> || std::is_same_v<T, core::Amount> ||
                          std::is_same_v<T, core::DateInForce> || std::is_same_v<T, core::Irrational>);
            core::for_each_operand(expr.node, [&](ExprId operand) { walk(operand, facts); });
            return {};
          }
        },
        expr.node);
  }

  std::set<DefineId> looked_back_;
  friend void hito::check_room::check_presence(Context& context);
};

}  // namespace

void check_presence(Context& context) {
  Presence presence(context);
  for (const auto& clause : context.contract.clauses) {
    if (const auto* pay = std::get_if<core::Pay>(&clause.body)) {
      presence.rows_ = pay->each ? std::vector<DatasetId>{*pay->each} : std::vector<DatasetId>{};
      presence.clause(*pay);
    } else if (const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body)) {
      presence.rows_.clear();
      for (const auto& cap : *caps) presence.expression(cap.amount);
    } else if (const auto* maximum = std::get_if<core::Maximum>(&clause.body)) {
      presence.rows_.clear();
      presence.expression(maximum->amount);
    } else if (const auto* adjust = std::get_if<core::Adjust>(&clause.body)) {
      presence.rows_ = adjust->each ? std::vector<DatasetId>{*adjust->each} : std::vector<DatasetId>{};
      presence.conditions(*adjust);
    } else if (const auto* advance = std::get_if<core::Advance>(&clause.body)) {
      presence.rows_.clear();
      presence.expression(advance->amount);
    } else if (const auto* distribute = std::get_if<core::Distribute>(&clause.body)) {
      presence.rows_.clear();
      for (const core::Step& step : distribute->steps)
        if (const auto* until = std::get_if<core::UntilAmount>(&step.until)) presence.expression(until->amount);
    }
  }
  presence.rows_.clear();
  for (const auto& table : context.contract.tables)
    for (const auto& row : table.rows)
      for (ExprId result : row.results) presence.expression(result);
  for (const auto& property : context.contract.properties)
    if (const auto* holds = std::get_if<core::Holds>(&property.kind)) {
      presence.rows_ = holds->each ? std::vector<DatasetId>{*holds->each} : std::vector<DatasetId>{};
      presence.expression(holds->condition);
    }
  presence.unused_definitions();
}

}  // namespace hito::check_room
