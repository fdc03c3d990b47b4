// The walk behind build.h, shared by its files: one method per construct of the grammar.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"
#include "compiler/syntax/ast.h"
#include "compiler/syntax/tree.h"

namespace hito::parse {

class Builder {
 public:
  Builder(const Source& source, const syntax::Tree& tree, ast::FileKind kind, const std::vector<bool>& mistaken,
          Diagnostics& diagnostics);
  ast::File run();
  // The items of this file after those of `into`.
  ast::File join(ast::File into);

 private:
  using At = std::uint32_t;  // index of a node
  using Tok = std::uint32_t;

  // ---- the tree (builder_tree.cpp) ----
  const syntax::Node& node(At at) const { return tree_.nodes[at]; }
  Rule rule(At at) const { return node(at).rule; }
  Concept kind(Tok token) const { return tree_.tokens[token].kind; }
  Concept lead(At at) const { return kind(node(at).first); }
  std::vector<At> nodes(At at) const;
  std::vector<At> nodes(At at, Rule rule) const;
  std::optional<At> find(At at, Rule rule) const;
  At get(At at, Rule rule) const;
  std::vector<Tok> tokens(At at, Concept kind) const;
  std::optional<Tok> token(At at, Concept kind) const;
  Tok get_token(At at, Concept kind) const;
  bool has(At at, Concept kind) const { return token(at, kind).has_value(); }
  // The first node after the first token of that kind.
  At after(At at, Concept kind) const;
  Span span(At at) const;
  Span span(Tok first, Tok last) const;
  Span token_span(Tok token) const { return tree_.tokens[token].span; }
  std::string_view text(Tok token) const { return source_.at(token_span(token)); }
  Diagnostic& wrong(Code code, Span place, std::vector<Text> args = {});
  std::string phrase(Concept concept_) const;

  // ---- words and literals (builder_words.cpp) ----
  ast::Name name(At at);
  ast::ClauseNo clause_no(Tok token) const;
  ast::String string(Tok token) const;
  std::optional<ast::String> optional_string(At at) const;
  Rational number(Tok token) const;
  Rational percent(Tok token) const;
  Date date(Tok token) const;
  std::uint32_t whole(Tok token, std::uint32_t least, std::uint32_t most);
  static ast::TimeUnit time_unit(Concept concept_);
  static ast::Role role(Concept concept_);
  static RoundMode round_mode(Concept concept_);
  ast::Duration duration(At at);
  ast::NumberLiteral quantity(At at);
  ast::Literal literal(At at);
  // MINUS? literal, among the children of `at`.
  ast::Literal signed_literal(At at);
  static ast::YesNoLiteral truth(Concept concept_);
  // fallback and defaultValue: a literal, or a name.
  std::pair<std::optional<ast::Literal>, std::optional<ast::Name>> default_value(At at);
  ast::PartyRef party_ref(At at);
  ast::Rounding rounding(At at);
  std::vector<ast::TextItem> texts(At at);
  ast::TextItem text_item(At at);

  // ---- expressions (builder_expressions.cpp) ----
  ast::ExprId add(ast::ExprKind expr, Span span) { return file_.exprs.add({std::move(expr), span}); }
  ast::ExprId apply(ast::Op op, Span op_span, std::vector<ast::ExprId> args, Span span);
  ast::ExprId expression(At at);
  ast::ExprId chain(At at);
  ast::ExprId negation(At at);
  ast::ExprId comparison(At at);
  ast::ExprId range_test(ast::ExprId value, At at, Span whole);
  ast::ExprId signed_term(At at);
  ast::ExprId power(At at);
  ast::ExprId call(At at);
  ast::ExprId or_if_missing(At at);
  ast::ExprId extreme(At at);
  ast::ExprId amount_of(At at);
  ast::ExprId rounded(At at);
  ast::ExprId irrational(At at);
  ast::ExprId conditional(At at);
  std::vector<ast::ExprId> arguments(At at);
  // The rest are aggregates (builder_aggregates.cpp).
  ast::ExprId aggregate(At at);
  ast::ExprId across_periods(At at);
  ast::FoldExpr fold(At at, ast::FoldOp op);

  // ---- items (builder_items.cpp) ----
  void item(At at);
  void header(At at);
  void header_line(At at, ast::Header& header);
  ast::Amending amending(At at);
  ast::Header::Periods periods(At at);
  ast::TextItem contract_text(At at);
  ast::WorkCalendar work_calendar(At at);
  ast::Party party(At at);
  ast::Unit unit(At at);
  ast::Input input(At at);
  ast::Dataset dataset(At at);
  void identity(At at, ast::Dataset& dataset);
  ast::Type type(At at, const std::vector<At>& modifiers);
  void modifier(At at, ast::Type& type);
  ast::Bound bound(At at);
  ast::Decision decision(At at);
  ast::Define define(At at);
  ast::Define definition(At at);
  template <class T>
  void once(std::optional<T>& place, T value, Span span, Concept word) {
    if (place) wrong(Code::said_twice, span, {phrase(word)});
    place = std::move(value);
  }

  // ---- tables and examples (builder_tables.cpp, builder_examples.cpp) ----
  ast::Table table(At at, ast::TableKind kind);
  ast::TableVersion version(At rows, const ast::Table& table);
  ast::TableRow choice_row(At at);
  ast::TableRow tier_row(At at);
  ast::TableRow bracket_row(At at);
  void scale_row(At at, ast::Table& table, ast::TableVersion& version);
  void pipe_rows(const std::vector<At>& rows, const ast::Table& table, ast::TableVersion& version);
  void pipe_row(At at, const std::vector<std::size_t>& conditions, std::size_t columns, ast::TableVersion& version);
  void cross_rows(const std::vector<At>& rows, const ast::Table& table, ast::TableVersion& version);
  // Index in the header row of each of table.by; empty after a mistake.
  std::vector<std::size_t> condition_columns(At header, const ast::Table& table);
  std::vector<ast::Name> header_names(At row);
  ast::Match match(At cell);
  ast::ExprId result(At cell);
  ast::MatchRange value_range(At at);
  ast::ExprId table_bound(At at);
  ast::ExampleTable example_table(const std::vector<At>& rows);
  ast::ExampleColumn example_column(At cell);
  ast::ExampleCell example_cell(At cell);
  ast::Examples examples(At at);
  ast::Example example(At at);

  // ---- clauses and properties (builder_clauses.cpp, builder_terms.cpp) ----
  ast::Clause clause(At at);
  ast::ClauseChange clause_change(At at);
  ast::TableChange table_change(At at);
  ast::Payment payment(At at);
  void action(At at, ast::Payment& payment);
  void payment_tail(At at, ast::Payment& payment);
  ast::Timing timing(At at);
  ast::ScopeName scope(At at);
  ast::PartShare share(At at);
  ast::MostPaid share_paid(At at);
  std::pair<std::optional<ast::Name>, std::optional<ast::ExprId>> for_each(At parent);
  std::optional<ast::ExprId> when(At parent);
  ast::ClauseRefs clause_refs(At at);
  ast::ClauseNo clause_ref(At at) const;
  ast::Cap cap(At at);
  void cap_rule(At at, ast::Cap& cap);
  // A figure of money or an expression.
  ast::ExprId amount(At at);
  ast::PayerMaximum payer_maximum(At at);
  ast::Lifts lifts(At at);
  ast::Adjustment adjustment(At at);
  ast::Advance advance(At at);
  ast::Distribution distribution(At at);
  ast::DistributionStep step(At at);
  ast::Property property(At at);
  ast::Holds holds(At at);
  ast::Monotone monotone(At at);

  const Source& source_;
  const syntax::Tree& tree_;
  const std::vector<bool>& mistaken_;
  Diagnostics& diagnostics_;
  ast::File file_;
};

}  // namespace hito::parse
