// Every threshold of the text, with whether it is included.
#include <algorithm>

#include "base/diagnostics.h"
#include "compiler/core/walk.h"
#include "documents/contract/page.h"

namespace hito::documents::prose {
namespace {

// Comparisons with a figure or a day that the text gives, where they stand.
class Thresholds {
 public:
  Thresholds(Page& page, Table& table) : page_(page), table_(table) {}

  void visit(const Runs& where, core::ExprId id, const Among& rows) {
    const core::Contract& contract = page_.contract;
    const core::Node& node = contract.exprs[id].node;
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

 private:
  static bool compares(core::Op op) {
    using enum core::Op;
    return op == less || op == less_equal || op == greater || op == greater_equal;
  }
  void compare(const Runs& where, const core::Apply& apply, const Among& rows) {
    if (!compares(apply.op)) return;
    const auto fixed = [&](core::ExprId id) {
      return std::holds_alternative<core::Constant>(page_.contract.exprs[id].node);
    };
    if (std::holds_alternative<core::DateInForce>(page_.contract.exprs[apply.args[0]].node)) return;
    const bool turned = fixed(apply.args[0]) && !fixed(apply.args[1]);
    if (!turned && !fixed(apply.args[1])) return;
    const core::ExprId what = apply.args[turned ? 1 : 0], end = apply.args[turned ? 0 : 1];
    const bool included = apply.op == core::Op::less_equal || apply.op == core::Op::greater_equal;
    const bool upward = (apply.op == core::Op::greater || apply.op == core::Op::greater_equal) != turned;
    const Written side = upward ? (included ? Written::legal_edge_from : Written::legal_edge_above)
                                : (included ? Written::legal_edge_up_to : Written::legal_edge_below);
    Table::Row row{{where, page_.words.value(what, rows), page_.words.value(end, rows), page_.words.say(side)}};
    const auto same = [&](const Table::Row& other) { return other.cells == row.cells; };
    if (std::ranges::none_of(table_.rows, same)) table_.rows.push_back(std::move(row));
  }

  Page& page_;
  Table& table_;
};

// Where the lines of a table begin, and where they end with no other beginning there.
void ends_of(Page& page, core::TableId id, Table& out) {
  const core::Table& table = page.contract.tables[id];
  const auto put = [&](std::size_t column, Runs end, Written side) {
    Table::Row row{{page.words.table(id), page.name(table.by[column]), std::move(end), page.words.say(side)}};
    const auto same = [&](const Table::Row& other) { return other.cells == row.cells; };
    if (std::ranges::none_of(out.rows, same)) out.rows.push_back(std::move(row));
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
        put(column, plain(page.words.literal(type, low->first)),
            low->second ? Written::legal_edge_from : Written::legal_edge_above);
      if (range->high && !begins(*range->high, low_of, !range->high_included))
        put(column, plain(page.words.literal(type, *range->high)),
            range->high_included ? Written::legal_edge_up_to : Written::legal_edge_below);
    }
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
  for (std::size_t i = 0; i < contract.defines.size(); ++i) {
    const core::Define& define = contract.defines[contract.defines.id_at(i)];
    Among rows = among(define.each);
    rows.of = &define;
    rows.in_force = page.words.in_force(contract.defines.id_at(i));
    found.visit(page.name(define.name, anchor_of(contract, contract.defines.id_at(i))), define.value, rows);
  }
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) {
    const core::ClauseId id = contract.clauses.id_at(i);
    Runs where = page.words.say(Written::legal_clause_heading_bare, {plain(contract.clauses[id].number)});
    for (Run& run : where) run.link = "#" + anchor_of(contract.clauses[id]);
    const auto visit = [&](const std::optional<core::ExprId>& expr, const Among& rows) {
      if (expr) found.visit(where, *expr, rows);
    };
    if (const auto* pay = std::get_if<core::Pay>(&contract.clauses[id].body)) {
      Among rows = among(pay->each);
      rows.in_force = page.words.in_force(*pay);
      visit(pay->where, rows), visit(pay->condition, rows), visit(own_amount(contract, *pay), rows);
    } else if (const auto* adjust = std::get_if<core::Adjust>(&contract.clauses[id].body)) {
      visit(adjust->where, among(adjust->each)), visit(adjust->condition, among(adjust->each));
      visit(adjust->released_when, {});
    } else if (const auto exception = page.exceptions.find(id); exception != page.exceptions.end()) {
      visit(exception->second.applies, exception->second.rows);
      visit(exception->second.amount, exception->second.rows);
    }
  }
  for (std::size_t i = 0; i < contract.tables.size(); ++i) ends_of(page, contract.tables.id_at(i), table);
  if (table.rows.empty()) return;
  page.heading(2, Written::legal_heading_thresholds);
  page.add({std::move(table)});
}

}  // namespace hito::documents::prose
