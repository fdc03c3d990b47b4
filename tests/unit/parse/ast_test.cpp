// From concrete to abstract: what each construction becomes.
#include <gtest/gtest.h>

#include "tests/unit/parse/parsing.h"

namespace hito::test {
namespace {

const std::string header = "contract \"T\" currency USD rounding to 0.01, half up\n";

template <class T>
const T& item(const Parse& one, std::size_t index = 0) {
  EXPECT_EQ(one.said(), "");
  return std::get<T>(one.parsed.file.items.at(index));
}
template <class T>
const T& expr(const Parse& one, ast::ExprId id) {
  return std::get<T>(one.parsed.file.exprs[id].kind);
}
template <class T>
const T& value_of(const Parse& one) {
  return expr<T>(one, item<ast::Define>(one).value);
}
std::string text_of(const Parse& one, ast::ExprId id) {
  return std::string(one.source.at(one.parsed.file.exprs[id].span));
}
Parse define(const std::string& expression) { return Parse(header + "define z = " + expression); }

TEST(Ast, Header) {
  const Parse one(
      "contrato \"A\\\"B\"\n código \"C-1\" moneda PEN plazo de ejecución del 2025-01-01 al 2025-12-31 inclusive\n"
      " periodos trimestrales calendario\n redondeo a 0.10 al más próximo, medios al par\n nota \"N\"\n texto en "
      "inglés \"E\"");
  EXPECT_EQ(one.said(), "");
  const ast::Header& head = one.parsed.file.header;
  EXPECT_EQ(head.title.text, "A\"B");
  EXPECT_EQ(head.code->text, "C-1");
  EXPECT_EQ(head.currencies->front().text, "PEN");
  EXPECT_EQ(to_iso(head.term->last), "2025-12-31");
  EXPECT_EQ(head.periods->frequency, ast::Frequency::quarterly);
  EXPECT_TRUE(head.periods->calendar);
  EXPECT_EQ(head.rounding->step, Rational(Integer(1), Integer(10)));
  EXPECT_EQ(head.rounding->mode, RoundMode::half_even);
  ASSERT_EQ(head.texts.size(), 2u);
  EXPECT_EQ(head.texts[1].language, Language::en);
  const Parse named("contract \"T\" periods \"First\" 2025-01-01 to 2025-03-31, \"Rest\" 2025-04-01 to 2025-12-31");
  EXPECT_EQ(named.parsed.file.header.periods->named.at(1).name.text, "Rest");
}

TEST(Ast, PrecedenceAndSpans) {
  const Parse one = define("a1 + b1 * c1 ^ 2 - d1");
  const auto& minus = value_of<ast::ApplyExpr>(one);
  EXPECT_EQ(minus.op, ast::Op::subtract);
  EXPECT_EQ(one.source.at(minus.op_span), "-");
  EXPECT_EQ(text_of(one, minus.args[0]), "a1 + b1 * c1 ^ 2");
  const auto& plus = expr<ast::ApplyExpr>(one, minus.args[0]);
  EXPECT_EQ(text_of(one, plus.args[1]), "b1 * c1 ^ 2");
  // A sign is weaker than a power: -x^2 is -(x^2).
  const Parse sign = define("-q ^ 2");
  EXPECT_EQ(value_of<ast::ApplyExpr>(sign).op, ast::Op::negate);
  const Parse logic = define("not p or q and r");
  EXPECT_EQ(value_of<ast::ApplyExpr>(logic).op, ast::Op::logical_or);
}

TEST(Ast, AParenthesisChangesOnlyTheOrder) {
  const Parse one = define("(a1 - b1) * c1");
  const auto& times = value_of<ast::ApplyExpr>(one);
  EXPECT_EQ(expr<ast::ApplyExpr>(one, times.args[0]).op, ast::Op::subtract);
}

TEST(Ast, Literals) {
  const auto literal = [](const Parse& one) { return value_of<ast::LiteralExpr>(one).literal; };
  const auto rate = std::get<ast::NumberLiteral>(literal(define("1_200.50 USD per learner")));
  EXPECT_EQ(rate.value, Rational(Integer(12005), Integer(10)));
  EXPECT_EQ(rate.unit->text, "USD");
  EXPECT_EQ(rate.per->text, "learner");
  EXPECT_FALSE(rate.per_time.has_value());
  EXPECT_EQ(std::get<ast::NumberLiteral>(literal(define("5 USD per day"))).per_time, ast::TimeUnit::day);
  EXPECT_EQ(std::get<ast::PercentLiteral>(literal(define("12.5%"))).value, Rational(Integer(1), Integer(8)));
  EXPECT_EQ(to_iso(std::get<ast::DateLiteral>(literal(define("2026-03-31"))).value), "2026-03-31");
  EXPECT_EQ(std::get<ast::StringLiteral>(literal(define("\"a\\\\b\\nc\""))).value, "a\\b\nc");
  const auto duration = std::get<ast::DurationLiteral>(literal(define("3 months or the last day of the month")));
  EXPECT_EQ(duration.unit, ast::TimeUnit::month);
  EXPECT_TRUE(duration.last_day);
  EXPECT_EQ(std::get<ast::DurationLiteral>(literal(define("10 working days"))).unit, ast::TimeUnit::working_day);
}

TEST(Ast, NamesAreNormalisedAndLoseTheirBackticks) {
  const Parse one = define("`total` + nin\xCC\x83o");
  const auto& sum = value_of<ast::ApplyExpr>(one);
  EXPECT_EQ(expr<ast::NameExpr>(one, sum.args[0]).name.text, "total");
  EXPECT_EQ(expr<ast::NameExpr>(one, sum.args[1]).name.text, "niño");
}

TEST(Ast, MissingDefaultsBindTightly) {
  const Parse one = define("2 * b1 or -1 if missing");
  const auto& times = value_of<ast::ApplyExpr>(one);
  EXPECT_EQ(times.op, ast::Op::multiply);
  const auto& otherwise = expr<ast::OrElseExpr>(one, times.args[1]);
  EXPECT_EQ(std::get<ast::NumberLiteral>(otherwise.fallback).value, Rational(-1));
  EXPECT_EQ(one.source.at(otherwise.fallback_span), "-1");
  const Parse part = define("e.n or 3 if missing");
  EXPECT_EQ(expr<ast::MemberExpr>(part, value_of<ast::OrElseExpr>(part).value).column.text, "n");
  const Parse yes = define("p or no if missing");
  EXPECT_FALSE(std::get<ast::YesNoLiteral>(value_of<ast::OrElseExpr>(yes).fallback).value);
}

TEST(Ast, RangesAndMembership) {
  const auto range = [](const std::string& text) { return value_of<ast::RangeExpr>(define(text)); };
  EXPECT_TRUE(range("q from 18 to 29").low_included);
  EXPECT_TRUE(range("q from 18 to 29").high_included);
  EXPECT_FALSE(range("q from 18 to below 30").high_included);
  EXPECT_FALSE(range("q above 2 to 4").low_included);
  EXPECT_FALSE(range("q above 2").high.has_value());
  const Parse in = define("q in (a1, b1)");
  EXPECT_EQ(value_of<ast::InExpr>(in).choices.size(), 2u);
  const Parse whole = define("whole years from born to seen");
  EXPECT_EQ(value_of<ast::ApplyExpr>(whole).op, ast::Op::whole_years);
}

TEST(Ast, Calls) {
  const Parse one = define("t(a1, b1 + 1).price");
  const auto& call = value_of<ast::CallExpr>(one);
  EXPECT_EQ(call.callee.text, "t");
  EXPECT_EQ(call.args.size(), 2u);
  EXPECT_EQ(call.result->text, "price");
  const Parse member = define("region.zone");
  EXPECT_EQ(value_of<ast::MemberExpr>(member).column.text, "zone");
  const Parse lesser = define("the lesser of (a1, b1, 3)");
  EXPECT_EQ(value_of<ast::ApplyExpr>(lesser).args.size(), 3u);
}

TEST(Ast, Aggregates) {
  const Parse share =
      define("share of people that rural and q among those where old over the last 2 quarters, or 0% if none");
  const auto& fold = value_of<ast::FoldExpr>(share);
  EXPECT_EQ(fold.op, ast::FoldOp::share);
  EXPECT_EQ(text_of(share, *fold.value), "rural and q");
  EXPECT_EQ(text_of(share, *fold.where), "old");
  EXPECT_EQ(fold.window.kind, ast::WindowKind::last_n);
  EXPECT_EQ(fold.window.n, 2u);
  EXPECT_TRUE(fold.if_none.has_value());
  const Parse weighted = define("weighted average of pay with weight days over its people, or none_of if none");
  const auto& average = value_of<ast::FoldExpr>(weighted);
  EXPECT_TRUE(average.over.its);
  EXPECT_EQ(text_of(weighted, *average.weight), "days");
  EXPECT_EQ(average.if_none_name->text, "none_of");
  const Parse latest = define("latest value of pay over people by seen where rural, or 0 if none");
  EXPECT_EQ(value_of<ast::FoldExpr>(latest).by->text, "seen");
  const Parse every = define("every one of its people has q = 0");
  EXPECT_EQ(value_of<ast::FoldExpr>(every).op, ast::FoldOp::every_of);
  const Parse rank = define("rank of pay over people, lowest first");
  EXPECT_EQ(value_of<ast::FoldExpr>(rank).op, ast::FoldOp::rank_lowest);
  const Parse percentile = define("percentile 90 of pay over people, or 0 if none");
  EXPECT_EQ(value_of<ast::FoldExpr>(percentile).percentile, Rational(90));
}

TEST(Ast, Dataset) {
  const Parse one(header +
                  "data people, one row per person\n identified by (id, kind), if repeated the latest seen counts\n"
                  " each row counts on seen\n id identifier\n note \"Grade\" integer from -5 to 20, may be missing\n"
                  " seen date, written as \"dd/mm/yyyy\", missing as \"NA\", \"-\"\n note \"A note\"\n"
                  " kind one of (A, \"B c\")\n pay money in USD from column \"Gross pay\" with 2 decimals\n"
                  " stay number of days from 0 to 730\n where_ reference to regions\n date date\n");
  const auto& data = item<ast::Dataset>(one);
  EXPECT_EQ(data.unit.text, "person");
  EXPECT_EQ(data.identity.size(), 2u);
  EXPECT_EQ(data.repeated, ast::Repeated::latest);
  EXPECT_EQ(data.repeated_by->text, "seen");
  EXPECT_EQ(data.counts_on->text, "seen");
  ASSERT_EQ(data.columns.size(), 8u);
  EXPECT_EQ(data.columns[1].name.text, "note");
  EXPECT_EQ(std::get<Rational>(data.columns[1].type.from->value), Rational(-5));
  EXPECT_TRUE(data.columns[1].type.may_miss);
  EXPECT_EQ(data.columns[2].texts.size(), 1u);
  EXPECT_EQ(data.columns[2].type.missing_as.size(), 2u);
  EXPECT_EQ(data.columns[3].type.choices[1].text, "B c");
  EXPECT_EQ(data.columns[4].type.of->text, "USD");
  EXPECT_EQ(data.columns[4].type.decimals, 2u);
  EXPECT_EQ(data.columns[5].type.time_unit, ast::TimeUnit::day);
  EXPECT_EQ(data.columns[6].type.of->text, "regions");
  EXPECT_EQ(data.columns[7].name.text, "date");
}

TEST(Ast, InputsAndDecisions) {
  const Parse one(header +
                  "reported value done \"Done\" yes or no, decided by the verifier, no later than 30 calendar days "
                  "after the period, "
                  "if undecided no\n means of verification \"Act\"\n"
                  "reported value ipc number from 50 to 500, each quarter\n");
  const auto& decision = *item<ast::Input>(one).type.decision;
  EXPECT_EQ(decision.by.role, ast::Role::verifier);
  EXPECT_EQ(std::get<ast::Duration>(decision.deadline).unit, ast::TimeUnit::calendar_day);
  EXPECT_EQ(decision.otherwise.text, "no");
  EXPECT_EQ(item<ast::Input>(one, 1).type.each, ast::TimeUnit::quarter);
}

TEST(Ast, PipeTables) {
  const Parse one(header +
                  "table t by zone, kind, results add up\n | price | zone | bonus | kind |\n | 3 USD | A | 1 | any |\n"
                  " | 4 USD | from 1 to below 5 | 2 | |\n effective 2026-01-01:\n | price | zone | bonus | kind |\n | "
                  "5 USD | otherwise | 0 | B |\n");
  const auto& table = item<ast::Table>(one);
  EXPECT_EQ(table.policy, ast::HitPolicy::results_add);
  ASSERT_EQ(table.versions.size(), 2u);
  std::vector<std::string> headers;
  for (const ast::Name& name : table.versions[0].headers) headers.push_back(name.text);
  // Conditions in the order of `by`, then results.
  EXPECT_EQ(headers, (std::vector<std::string>{"zone", "kind", "price", "bonus"}));
  const ast::TableRow& second = table.versions[0].rows.at(1);
  EXPECT_FALSE(std::get<ast::MatchRange>(second.matches[0].kind).high_included);
  EXPECT_TRUE(std::holds_alternative<ast::MatchMissing>(second.matches[1].kind));
  EXPECT_EQ(text_of(one, second.results[0]), "4 USD");
  EXPECT_EQ(to_iso(*table.versions[1].from), "2026-01-01");
  EXPECT_TRUE(std::holds_alternative<ast::MatchOtherwise>(table.versions[1].rows[0].matches[0].kind));
}

TEST(Ast, OtherTables) {
  const Parse cross(header + "table t by zone, kind\n | zone \\ kind | A | B |\n | x | 1 | 2 |\n");
  const auto& version = item<ast::Table>(cross).versions.at(0);
  EXPECT_EQ(version.cross->second.text, "kind");
  EXPECT_EQ(version.headers.size(), 2u);
  EXPECT_EQ(version.rows[0].results.size(), 2u);
  const Parse scale(header + "sliding scale s by q\n -5%: 1 USD\n 0%: 2 USD\n outside: not allowed\n");
  const auto& points = item<ast::Table>(scale);
  EXPECT_EQ(points.outside, ast::Table::Outside::not_allowed);
  ASSERT_EQ(points.versions.at(0).rows.size(), 2u);
  EXPECT_EQ(text_of(scale, *points.versions[0].rows[0].at), "-5%");
  const Parse brackets(header + "brackets b by q\n first 100: 1 USD\n next 50: 2 USD\n beyond: 3 USD\n");
  EXPECT_EQ(item<ast::Table>(brackets).versions[0].rows[2].bracket, ast::TableRow::Bracket::beyond);
  const Parse dated(header + "tiers t by q\n effective 2026-01-01:\n below 0%: 0\n above 2% to 4%: 1\n otherwise: 2\n");
  EXPECT_EQ(item<ast::Table>(dated).versions.size(), 1u);
  const Parse yes(header + "table t by rural\n yes: 1\n no: 2\n");
  EXPECT_EQ(item<ast::Table>(yes).versions[0].rows.size(), 2u);
}

TEST(Ast, Payment) {
  const Parse one(
      header +
      "clause 4.1a \"T\"\n exception to clause 1\n for each person where q > 1, each half-year\n define base = 3 USD\n"
      " when base > 2 USD\n the provider is paid base not below 0\n borne by fund 60%, b1 30% and the investor 10%\n"
      " once only per person\n at most 200 people are paid per quarter\n due 10 working days after the period\n note "
      "\"n\"\n");
  const auto& clause = item<ast::Clause>(one);
  EXPECT_EQ(clause.number.text, "4.1a");
  const auto& pay = std::get<ast::Payment>(clause.body);
  EXPECT_EQ(pay.exception_to->text, "1");
  EXPECT_EQ(pay.timing.period, ast::TimeUnit::half_year);
  EXPECT_EQ(pay.defines.size(), 1u);
  EXPECT_FALSE(pay.payer.has_value());
  EXPECT_EQ(pay.payee.role, ast::Role::provider);
  ASSERT_EQ(pay.borne_by.size(), 3u);
  EXPECT_EQ(pay.borne_by[2].share, Rational(Integer(1), Integer(10)));
  EXPECT_EQ(pay.once_per.at(0).name.text, "person");
  EXPECT_EQ(pay.at_most.at(0).per->period, ast::TimeUnit::quarter);
  EXPECT_EQ(pay.due->unit, ast::TimeUnit::working_day);
  EXPECT_EQ(clause.texts.size(), 1u);
}

TEST(Ast, CapsAndTerms) {
  const Parse one(
      header +
      "clause 1 cap clauses 1, 2 and 3 together at 6_000 USD per person and per calendar year, earlier dates first, "
      "unused balance lapses\n"
      " cap all clauses at (2 * 5 USD) over the whole contract, pro rata\n"
      "clause 2 when q retention of 5% on clause 1, released at the end of the term\n"
      "clause 3 fund advances the provider 20 USD on 2025-01-15, netted off at 25% of each payment under clause 1\n"
      "clause 4 what the provider receives under clause 1 is distributed: first the investor until 5 USD, "
      "then the investor until a yearly return of 8% (compounded yearly, actual/365, with 12 decimals), "
      "then investor 60% and provider 40%\n"
      "clause 5 lifts the exception of clause 4.1 when q\n");
  const auto& caps = std::get<std::vector<ast::Cap>>(item<ast::Clause>(one).body);
  ASSERT_EQ(caps.size(), 2u);
  EXPECT_EQ(caps[0].on.clauses.size(), 3u);
  EXPECT_EQ(caps[0].per.at(1).kind, ast::ScopeName::Kind::calendar_period);
  EXPECT_EQ(caps[0].unused, ast::Unused::lapses);
  EXPECT_TRUE(caps[1].on.all);
  EXPECT_TRUE(caps[1].whole_contract);
  EXPECT_EQ(std::get<ast::Adjustment>(item<ast::Clause>(one, 1).body).release.kind, ast::Release::Kind::at_end);
  EXPECT_EQ(text_of(one, std::get<ast::Advance>(item<ast::Clause>(one, 2).body).amount), "20 USD");
  const auto& steps = std::get<ast::Distribution>(item<ast::Clause>(one, 3).body).steps;
  ASSERT_EQ(steps.size(), 3u);
  EXPECT_TRUE(steps[1].compounded);
  EXPECT_EQ(steps[1].decimals, 12u);
  EXPECT_EQ(steps[2].parts.size(), 2u);
  EXPECT_EQ(std::get<ast::Lifts>(item<ast::Clause>(one, 4).body).exception.text, "4.1");
}

TEST(Ast, PropertiesOfPeriodsAndRows) {
  const Parse one(header +
                  "it always holds that in each quarter total <= 3 USD\n"
                  "it always holds that each quarter, total <= 3 USD\n"
                  "it always holds that\n  for each person (total) <= 3 USD\n"
                  "for each person define x = 3\n"
                  "it always holds that total <= 3 USD\n");
  const auto holds = [&](std::size_t at) { return std::get<ast::Holds>(item<ast::Property>(one, at).kind); };
  EXPECT_EQ(holds(0).each_period, ast::TimeUnit::quarter);
  EXPECT_EQ(text_of(one, holds(0).condition), "total <= 3 USD");
  EXPECT_EQ(one.source.at(holds(0).scope_span), "in each quarter");
  EXPECT_EQ(one.source.at(item<ast::Property>(one, 0).claim), "in each quarter total <= 3 USD");
  EXPECT_EQ(one.source.at(holds(1).scope_span), "each quarter");
  EXPECT_EQ(holds(2).each->text, "person");
  EXPECT_EQ(text_of(one, holds(2).condition), "(total) <= 3 USD");
  EXPECT_EQ(item<ast::Define>(one, 3).name.text, "x");
  EXPECT_FALSE(holds(4).each || holds(4).each_period);
}

TEST(Ast, PropertiesAndExamples) {
  const Parse one(header +
                  "it always holds that entitlement under clause 2 never jumps by more than 5 USD as q increases\n"
                  "it always holds that clauses 1 and 3 never both pay\n"
                  "it always holds that total <= 3 USD\n"
                  "example \"E\"\n given the rows of xs\n | id | kind | q |\n | P1 | `total` | |\n given q = -5%\n as "
                  "of 2025-06-30\n"
                  " expect\n | id | clause 1 |\n | P1 | 1_200 USD |\n expect total = 100 USD\n"
                  "examples\n | q | total | received by fund |\n | \"x y\" | 0 USD | 0 USD |\n");
  const auto& jump = std::get<ast::Monotone>(item<ast::Property>(one).kind);
  EXPECT_EQ(text_of(one, *jump.jump), "5 USD");
  EXPECT_EQ(jump.variable.text, "q");
  EXPECT_EQ(std::get<ast::NeverBoth>(item<ast::Property>(one, 1).kind).b.text, "3");
  EXPECT_TRUE(std::holds_alternative<ast::Holds>(item<ast::Property>(one, 2).kind));
  const auto& example = item<ast::Example>(one, 3);
  EXPECT_EQ(example.rows[0].table.rows[0][1].text, "total");
  EXPECT_EQ(example.rows[0].table.rows[0][2].text, "");
  EXPECT_EQ(example.values[0].value.text, "-5%");
  EXPECT_EQ(to_iso(*example.as_of), "2025-06-30");
  EXPECT_EQ(example.expect_rows[0].rows[0][1].text, "1_200 USD");
  EXPECT_EQ(example.expect.size(), 1u);
  const auto& table = item<ast::Examples>(one, 4).table;
  EXPECT_EQ(table.columns[2].kind, ast::ExampleColumn::Kind::received_by);
  EXPECT_EQ(table.rows[0][0].text, "x y");
}

}  // namespace
}  // namespace hito::test
