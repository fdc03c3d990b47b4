// Where what is paid may change: the thresholds of comparisons, tables, numbers paid and the term.
#include <algorithm>

#include "compiler/core/walk.h"
#include "documents/contract/page.h"
#include "documents/contract/sides.h"

namespace hito::documents::prose {
namespace {

// One row for what is said twice.
void put(Table& table, Table::Row row) {
  const auto same = [&](const Table::Row& other) { return other.cells == row.cells; };
  if (std::ranges::none_of(table.rows, same)) table.rows.push_back(std::move(row));
}

// Comparisons of numbers and days, where they stand.
class Thresholds {
 public:
  Thresholds(Page& page, Table& table) : page_(page), table_(table), sides_(page.contract) {}

  void visit(const Runs& where, core::ExprId id, const Among& rows) {
    const core::Node& node = page_.contract.exprs[id].node;
    if (const auto* apply = std::get_if<core::Apply>(&node)) compare(where, *apply, rows);
    if (const auto* fold = std::get_if<core::Fold>(&node)) {
      Among inside = rows;
      inside.rows.resize(fold->bind);
      inside.rows.push_back(fold->over);
      for (const auto& part : {fold->where, fold->value, fold->by})
        if (part) visit(where, *part, inside);
      if (fold->if_none) visit(where, *fold->if_none, rows);
      return;
    }
    core::for_each_operand(node, [&](core::ExprId operand) { visit(where, operand, rows); });
  }

  // How many, or which share, are paid at most.
  void count(const Runs& where, const core::Selection& selection) {
    const Words& words = page_.words;
    if (selection.kind == core::Selection::Kind::once_per) return;
    const bool share = selection.kind == core::Selection::Kind::share;
    Runs what = words.say(share ? Written::legal_share_paid : Written::legal_number_paid,
                          {words.rows_of(selection.unit), plain(page_.scope(selection))});
    put(table_, {{where, std::move(what),
                  plain(share ? words.percent(selection.share) : words.number(Rational(std::int64_t{selection.most}))),
                  words.say(Written::legal_edge_up_to)}});
    if (selection.among) visit(where, *selection.among, Among{{selection.unit}});
  }

  void within_term(const Runs& where, const Runs& what) {
    const auto day = [&](Date date, Written side) {
      put(table_, {{where, what, plain(page_.words.date(date)), page_.words.say(side)}});
    };
    day(page_.contract.term->first, Written::legal_edge_from);
    day(page_.contract.term->last, Written::legal_edge_up_to);
  }

 private:
  void compare(const Runs& where, const core::Apply& apply, const Among& rows) {
    if (apply.op == core::Op::within_term) return within_term(where, page_.words.value(apply.args.front(), rows));
    // Each version says since when it holds.
    if (std::holds_alternative<core::DateInForce>(page_.contract.exprs[apply.args.front()].node)) return;
    for (const ComparedSide& side : sides_.of(apply)) {
      std::vector<Runs> what;
      for (const core::ExprId one : side.what) what.push_back(page_.words.value(one, rows));
      put(table_, {{where, joined(what, Joining::all, page_.language()), threshold(side.threshold, rows),
                    page_.words.say(side.edge)}});
    }
  }

  // With its figure, where it has a name.
  Runs threshold(core::ExprId id, const Among& rows) const {
    const core::Contract& contract = page_.contract;
    Runs out = page_.words.value(id, rows);
    const auto* name = std::get_if<core::DefineRef>(&contract.exprs[id].node);
    if (name == nullptr) return out;
    const core::ExprId value = contract.defines[name->define].value;
    if (std::holds_alternative<core::Constant>(contract.exprs[value].node))
      append(out, page_.words.say(Written::legal_in_brackets, {page_.words.value(value, {})}), page_.language());
    return out;
  }

  Page& page_;
  Table& table_;
  Sides sides_;
};

// Where the lines of a table begin, and where they end with no other beginning there.
void ends_of(Page& page, core::TableId id, Table& out) {
  const core::Table& table = page.contract.tables[id];
  const auto put_end = [&](std::size_t column, Runs end, Written side) {
    put(out, {{page.words.table(id), page.name(table.by[column]), std::move(end), page.words.say(side)}});
  };
  for (std::size_t column = 0; column < table.by.size(); ++column) {
    const core::Type& type = table.inputs[column].type;
    const auto begins = [&](const auto& end, auto low, bool included) {
      return std::ranges::any_of(table.rows, [&](const core::TableRow& row) {
        using Range = std::remove_cvref_t<decltype(low(row.matches[column]))>;
        const Range begin = low(row.matches[column]);
        return begin && begin->first == end && begin->second == included;
      });
    };
    const auto low_of = [](const core::Match& match) -> std::optional<std::pair<Rational, bool>> {
      const auto* range = std::get_if<core::MatchRange>(&match);
      return range && range->low ? std::optional(std::pair(*range->low, range->low_included)) : std::nullopt;
    };
    for (const core::TableRow& row : table.rows) {
      const auto* range = std::get_if<core::MatchRange>(&row.matches[column]);
      if (range == nullptr) continue;
      if (const auto low = low_of(*range))
        put_end(column, plain(page.words.literal(type, low->first)),
                low->second ? Written::legal_edge_from : Written::legal_edge_above);
      if (range->high && !begins(*range->high, low_of, !range->high_included))
        put_end(column, plain(page.words.literal(type, *range->high)),
                range->high_included ? Written::legal_edge_up_to : Written::legal_edge_below);
    }
  }
}

void of_definitions(const Page& page, Thresholds& found) {
  const core::Contract& contract = page.contract;
  for (std::size_t i = 0; i < contract.defines.size(); ++i) {
    const core::DefineId id = contract.defines.id_at(i);
    const core::Define& define = contract.defines[id];
    Among rows = among(define.each);
    rows.of = &define;
    rows.in_force = page.words.in_force(id);
    found.visit(page.name(define.name, anchor_of(contract, id)), define.value, rows);
  }
}

void of_clause(const Page& page, core::ClauseId id, Thresholds& found) {
  const core::Contract& contract = page.contract;
  const core::Clause& clause = contract.clauses[id];
  Runs where = page.words.say(Written::legal_clause_heading_bare, {plain(clause.number)});
  for (Run& run : where) run.link = "#" + anchor_of(clause);
  const auto visit = [&](const std::optional<core::ExprId>& expr, const Among& rows) {
    if (expr) found.visit(where, *expr, rows);
  };
  if (const auto* pay = std::get_if<core::Pay>(&clause.body)) {
    Among rows = among(pay->each);
    rows.in_force = page.words.in_force(*pay);
    visit(pay->where, rows), visit(pay->condition, rows), visit(own_amount(contract, *pay), rows);
    if (pay->division) visit(pay->division->weight, Among{{pay->division->among}});
    for (const core::Selection& selection : pay->selections) found.count(where, selection);
  } else if (const auto* adjust = std::get_if<core::Adjust>(&clause.body)) {
    visit(adjust->where, among(adjust->each)), visit(adjust->condition, among(adjust->each));
    visit(adjust->released_when, {});
  } else if (const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body)) {
    for (const core::Cap& cap : *caps) visit(cap.amount, allowed_among(contract, cap, cap.per_unit));
  } else if (const auto* maximum = std::get_if<core::Maximum>(&clause.body)) {
    visit(maximum->amount, allowed_among(contract, *maximum));
  } else if (const auto* advance = std::get_if<core::Advance>(&clause.body)) {
    visit(advance->amount, Among{.in_force = InForce::term});
  } else if (const auto exception = page.exceptions.find(id); exception != page.exceptions.end()) {
    visit(exception->second.applies, exception->second.rows);
    visit(exception->second.amount, exception->second.rows);
  }
}

void of_term(const Page& page, Thresholds& found) {
  if (!page.contract.term) return;
  for (std::size_t i = 0; i < page.contract.datasets.size(); ++i) {
    const core::DatasetId id = page.contract.datasets.id_at(i);
    const auto& counts_on = page.contract.datasets[id].counts_on;
    if (counts_on) found.within_term(capitalized(page.words.rows_of(id)), page.words.column(id, *counts_on));
  }
}

}  // namespace

void write_thresholds(Page& page) {
  const core::Contract& contract = page.contract;
  Table table;
  for (const Written head : {Written::legal_column_where, Written::legal_column_figure, Written::legal_column_threshold,
                             Written::legal_column_edge})
    table.columns.push_back({page.words.say(head)});
  Thresholds found(page, table);
  of_term(page, found);
  of_definitions(page, found);
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) of_clause(page, contract.clauses.id_at(i), found);
  for (std::size_t i = 0; i < contract.tables.size(); ++i) ends_of(page, contract.tables.id_at(i), table);
  if (table.rows.empty()) return;
  page.heading(2, Written::legal_heading_thresholds);
  page.add({std::move(table)});
}

}  // namespace hito::documents::prose
