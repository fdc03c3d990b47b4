#include "tests/differential/coverage.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/core/walk.h"

namespace hito::fuzz {
namespace {

const char* const op_names[] = {"add",
                                "subtract",
                                "multiply",
                                "divide",
                                "power",
                                "negate",
                                "absolute",
                                "equal",
                                "not_equal",
                                "less",
                                "less_equal",
                                "greater",
                                "greater_equal",
                                "and",
                                "or",
                                "not",
                                "lesser",
                                "greater_of",
                                "is_present",
                                "within_term",
                                "add_days",
                                "subtract_days",
                                "days_between",
                                "add_months_clamped",
                                "add_months_exact",
                                "whole_months",
                                "whole_years",
                                "add_working_days",
                                "working_days_between"};
const char* const fold_names[] = {"count",       "count_distinct",   "sum",          "share",
                                  "average",     "weighted_average", "minimum",      "maximum",
                                  "percentile",  "first_value",      "latest_value", "rank_highest",
                                  "rank_lowest", "none_of",          "any_of",       "every_of"};
const char* const window_names[] = {"own", "to_date", "whole_term", "last", "year_before"};
const char* const mode_names[] = {"half_up", "half_even", "up", "down", "floor", "ceiling", "half_down", "up_05"};
const char* const timing_names[] = {"row_date", "each_period", "once_on", "at_end"};
const char* const method_names[] = {"unsaid", "earlier_clauses", "earlier_dates", "pro_rata"};
const char* const repeated_names[] = {"rejected", "first_row", "earliest", "latest"};
const char* const table_names[] = {"table", "tiers", "brackets", "scale"};
const char* const kind_names[] = {"poison",     "yes_no", "number",    "date",    "text",
                                  "identifier", "choice", "reference", "estimate"};
const char* const scope_names[] = {"whole_contract", "contract_period", "calendar_period"};

template <class E, std::size_t N>
std::string name_in(const char* const (&names)[N], E value) {
  return names[static_cast<std::size_t>(value)];
}

class Walk {
 public:
  explicit Walk(const core::Contract& contract) : contract_(contract) {}

  Traits run() {
    for (const core::Clause& clause : contract_.clauses) {
      if (const auto* pay = std::get_if<core::Pay>(&clause.body))
        payment(*pay);
      else if (const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body))
        for (const core::Cap& cap : *caps) this->cap(cap);
      else if (std::holds_alternative<core::SaidElsewhere>(clause.body))
        add("construct", "exception");
      else
        add("construct", "adjustment, advance or distribution");
    }
    for (const core::Dataset& dataset : contract_.datasets) this->dataset(dataset);
    add("periods", contract_.periods.size() < 2   ? "one"
                   : contract_.period_months == 0 ? "named"
                   : contract_.calendar_periods   ? "calendar"
                                                  : "regular");
    add("language", contract_.language == Language::es ? "es" : "en");
    return std::move(traits_);
  }

 private:
  void add(const char* dimension, const std::string& value) { traits_.insert(std::string(dimension) + ": " + value); }

  void payment(const core::Pay& pay) {
    add("construct", "timing " + name_in(timing_names, pay.timing));
    add("construct", "line rounding " + name_in(mode_names, pay.line.mode));
    if (pay.each) add("construct", contract_.datasets[*pay.each].counts_on ? "for each dated" : "for each undated");
    if (pay.where) add("construct", "for each where");
    if (pay.payers.size() > 1) add("construct", "shares");
    if (pay.division) add("construct", "division");
    if (pay.where) walk(*pay.where);
    if (pay.condition) walk(*pay.condition);
    walk(pay.amount);
    if (pay.division) walk(pay.division->weight);
  }

  void cap(const core::Cap& cap) {
    std::string scope = name_in(scope_names, cap.scope);
    if (cap.scope == core::Cap::Scope::contract_period)
      scope += cap.months == contract_.period_months ? " own" : " other";
    add("cap scope", scope + (cap.per_unit ? " per unit" : ""));
    const bool carries = cap.unused == core::Unused::carries_over && cap.scope != core::Cap::Scope::whole_contract;
    add("cap method", name_in(method_names, cap.method) + (carries ? " carries" : ""));
    const bool far = std::ranges::any_of(cap.via, [](const auto& via) { return !via.empty(); });
    if (far) add("construct", "cap along references");
    if (cap.on.size() > 1) add("construct", "cap on several clauses");
    if (!std::holds_alternative<core::Constant>(contract_.exprs[cap.amount].node))
      add("construct", "cap of a calculated amount");
    walk(cap.amount);
  }

  void dataset(const core::Dataset& dataset) {
    add("construct", "identity of " + std::to_string(std::min<std::size_t>(dataset.identity.size(), 2)));
    add("construct", "repeated " + name_in(repeated_names, dataset.repeated));
    for (core::ColumnIndex key : dataset.identity)
      add("construct", "key " + name_in(kind_names, dataset.columns[key].type.kind));
    for (const core::Field& column : dataset.columns)
      if (column.may_miss) add("construct", "may be missing " + name_in(kind_names, column.type.kind));
  }

  void walk(core::ExprId id) {
    if (!id.valid() || !seen_.insert(id.value).second) return;
    const core::Expr& expr = contract_.exprs[id];
    std::visit([&](const auto& node) { of(node, expr); }, expr.node);
    core::for_each_operand(expr.node, [&](core::ExprId operand) { walk(operand); });
  }

  void of(const core::Constant&, const core::Expr& expr) {
    add("construct", "constant " + name_in(kind_names, expr.type.kind));
  }
  void of(const core::Cell& node, const core::Expr& expr) {
    add("construct",
        std::string(node.row.via.empty() ? "cell " : "cell beyond a reference ") + name_in(kind_names, expr.type.kind));
    if (node.row.depth > 0) add("construct", "cell of an inner row");
  }
  void of(const core::InputRef& node, const core::Expr&) {
    const core::Input& input = contract_.inputs[node.input];
    add("construct", input.each_period ? "input of each period" : "input");
    if (input.decision) add("construct", "decision");
    if (input.part) add("construct", "part of an estimate");
  }
  void of(const core::ParamRef&, const core::Expr&) { add("construct", "argument"); }
  void of(const core::DefineRef& node, const core::Expr&) {
    const core::Define& define = contract_.defines[node.define];
    add("construct", !node.args.empty() ? "function" : define.each ? "definition of a row" : "definition");
    if (node.row && !node.row->via.empty()) add("construct", "definition beyond a reference");
    walk(define.value);
  }
  void of(const core::Apply& node, const core::Expr&) { add("construct", name_in(op_names, node.op)); }
  void of(const core::If&, const core::Expr& expr) { add("construct", "if " + name_in(kind_names, expr.type.kind)); }
  void of(const core::Round& node, const core::Expr&) { add("construct", "round " + name_in(mode_names, node.mode)); }
  void of(const core::OrElse&, const core::Expr& expr) {
    add("construct", "or if missing " + name_in(kind_names, expr.type.kind));
  }
  void of(const core::GivesRight& node, const core::Expr&) { add("construct", node.row ? "right of a row" : "right"); }
  void of(const core::Amount&, const core::Expr&) {}
  void of(const core::DateInForce&, const core::Expr&) { add("construct", "date in force"); }
  void of(const core::Irrational&, const core::Expr&) { add("construct", "irrational function"); }
  void of(const core::AcrossPeriods&, const core::Expr&) { add("construct", "earlier periods"); }
  void of(const core::Fold& node, const core::Expr& expr) {
    add("aggregate", name_in(fold_names, node.op) + (expr.type.kind == core::Kind::date ? " of dates" : ""));
    const bool dated = contract_.datasets[node.over].counts_on.has_value();
    add("window", name_in(window_names, node.window) + (node.its ? " its" : "") + (dated ? " dated" : ""));
    if (node.where) add("construct", "aggregate where");
    if (node.bind > 0) add("construct", "aggregate inside a row");
  }
  void of(const core::Look& node, const core::Expr&) {
    const core::Table& table = contract_.tables[node.table];
    add("construct", "look " + name_in(table_names, table.kind) + " by " + std::to_string(table.by.size()));
    for (const core::TableRow& row : table.rows) {
      for (const core::Match& match : row.matches) {
        const char* const names[] = {"any", "otherwise", "equal", "range", "dates"};
        add("construct", std::string("match ") + names[match.index()]);
      }
      for (core::ExprId result : row.results) walk(result);
    }
  }

  const core::Contract& contract_;
  Traits traits_;
  std::set<std::uint32_t> seen_;
};

std::string dimension_of(const std::string& trait) { return trait.substr(0, trait.find(':')); }

}  // namespace

Traits traits_of(const core::Contract& contract) { return Walk(contract).run(); }

Traits traits_of(const runtime::EngineReport& report) {
  Traits traits;
  for (const auto& part : report.parts) {
    if (part.compiled > 0) traits.insert("lane: machine code, amounts of " + part.lane);
    if (part.reference > 0) traits.insert(part.compiled > 0 ? "lane: some points by the reference" : "lane: reference");
  }
  const char* const forms[] = {"on sums", "on sums by date", "on lines"};
  for (const auto& cap : report.caps) traits.insert(std::string("cut: ") + forms[static_cast<int>(cap.form)]);
  return traits;
}

void Coverage::add_runs(const Traits& traits, std::uint64_t runs) {
  for (auto a = traits.begin(); a != traits.end(); ++a) {
    values_[*a] += runs;
    for (auto b = std::next(a); b != traits.end(); ++b)
      if (dimension_of(*a) != dimension_of(*b)) pairs_[{*a, *b}] += runs;
  }
}

void Coverage::add_points(const runtime::EngineReport& report) {
  for (const auto& part : report.parts) {
    points_ += part.points;
    compiled_ += part.compiled;
    reference_ += part.reference;
    if (part.reference > 0)
      why_[part.why[Language::en].empty() ? "point by point" : part.why[Language::en]] += part.reference;
  }
}

std::string Coverage::to_text(std::uint64_t least) const {
  std::string text =
      fmt::format("points: {}, by machine code {}, by the reference evaluator {}\n", points_, compiled_, reference_);
  for (const auto& [why, points] : why_) text += fmt::format("  {:>10}  {}\n", points, why);
  text += "values:\n";
  for (const auto& [value, count] : values_) text += fmt::format("  {:>10}  {}\n", count, value);
  std::uint64_t seen = 0, all = 0;
  std::string few;
  for (auto a = values_.begin(); a != values_.end(); ++a)
    for (auto b = std::next(a); b != values_.end(); ++b) {
      if (dimension_of(a->first) == dimension_of(b->first)) continue;
      ++all;
      const auto found = pairs_.find({a->first, b->first});
      const std::uint64_t count = found == pairs_.end() ? 0 : found->second;
      if (count >= least)
        ++seen;
      else
        few += fmt::format("  {:>6}  {} × {}\n", count, a->first, b->first);
    }
  return text +
         fmt::format("pairs of two dimensions: {} of {} at least {} times; the others:\n{}", seen, all, least, few);
}

}  // namespace hito::fuzz
