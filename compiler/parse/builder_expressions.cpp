// Expressions without aggregates.
#include <algorithm>

#include "compiler/parse/builder.h"
#include "compiler/parse/limits.h"

namespace hito::parse {
namespace {

ast::Op op_of(Concept sign) {
  using enum Concept;
  const auto is = [&](std::initializer_list<Concept> words) { return std::ranges::find(words, sign) != words.end(); };
  if (is({PLUS})) return ast::Op::add;
  if (is({MINUS})) return ast::Op::subtract;
  if (is({STAR})) return ast::Op::multiply;
  if (is({SLASH})) return ast::Op::divide;
  if (is({AND})) return ast::Op::logical_and;
  if (is({OR})) return ast::Op::logical_or;
  if (is({EQ, W_EQ})) return ast::Op::equal;
  if (is({NE, W_NE})) return ast::Op::not_equal;
  if (is({LT, W_LT})) return ast::Op::less;
  if (is({LE, W_LE})) return ast::Op::less_equal;
  if (is({GT, W_GT})) return ast::Op::greater;
  require(is({GE, W_GE}), "a sign of operation");
  return ast::Op::greater_equal;
}

}  // namespace

ast::ExprId Builder::apply(ast::Op op, Span op_span, std::vector<ast::ExprId> args, Span whole) {
  return add(ast::ApplyExpr{op, op_span, std::move(args)}, whole);
}

ast::ExprId Builder::expression(At at) {
  switch (rule(at)) {
    case Rule::disjunction:
    case Rule::conjunction:
    case Rule::sum:
    case Rule::product: return chain(at);
    case Rule::negation: return negation(at);
    case Rule::comparison: return comparison(at);
    case Rule::signedTerm: return signed_term(at);
    case Rule::power: return power(at);
    case Rule::literal: return add(ast::LiteralExpr{literal(at)}, span(at));
    case Rule::name: return add(ast::NameExpr{name(at)}, span(at));
    case Rule::plainName: return add(ast::NameExpr{name(at)}, span(at));
    case Rule::orIfMissing: return or_if_missing(at);
    case Rule::call: return call(at);
    case Rule::member: {
      const std::vector<At> names = nodes(at, Rule::name);
      return add(ast::MemberExpr{name(names[0]), name(names[1])}, span(at));
    }
    case Rule::extreme: return extreme(at);
    case Rule::absolute:
      return apply(ast::Op::absolute, token_span(node(at).first), {expression(nodes(at).front())}, span(at));
    case Rule::irrational: return irrational(at);
    case Rule::amountOf: return amount_of(at);
    case Rule::parenthesis: return expression(nodes(at).front());
    case Rule::conditional: return conditional(at);
    case Rule::rounded: return rounded(at);
    case Rule::wholeSpan: {
      const ast::Op op = lead(at) == Concept::WHOLE_MONTHS  ? ast::Op::whole_months
                         : lead(at) == Concept::WHOLE_YEARS ? ast::Op::whole_years
                                                            : ast::Op::working_days;
      const std::vector<At> parts = nodes(at);
      return apply(op, token_span(node(at).first), {expression(parts.front()), expression(parts.back())}, span(at));
    }
      // clang-format off
    case Rule::countOf: case Rule::countDistinct: case Rule::sumOf: case Rule::shareOf: case Rule::statistic:
    case Rule::weightedAverage: case Rule::percentileOf: case Rule::datedValue: case Rule::rankOf: case Rule::quantified:
      return aggregate(at);
    case Rule::acrossPeriods: return across_periods(at);
    case Rule::header: case Rule::contractHeader: case Rule::headerLine: case Rule::term: case Rule::periods:
    case Rule::frequency: case Rule::namedPeriod: case Rule::roundingRule: case Rule::roundingMode:
    case Rule::libraryHeader: case Rule::amendmentHeader: case Rule::amendmentEffect: case Rule::item:
    case Rule::textItem: case Rule::inLanguage: case Rule::contractText: case Rule::includes: case Rule::workCalendar: case Rule::party:
    case Rule::role: case Rule::partyRef: case Rule::unitItem: case Rule::input: case Rule::dataset:
    case Rule::datasetLine: case Rule::identity: case Rule::repeatedRows: case Rule::countsOn: case Rule::column:
    case Rule::type: case Rule::choice: case Rule::modifier: case Rule::typeRange: case Rule::bound:
    case Rule::rangeTo: case Rule::decision: case Rule::definition: case Rule::define: case Rule::parameters:
    case Rule::choiceTable: case Rule::choiceHead: case Rule::choiceBody: case Rule::tablePolicy:
    case Rule::choiceVersion: case Rule::choiceRows: case Rule::choiceRow: case Rule::tierTable: case Rule::tierHead:
    case Rule::tierBody: case Rule::tierVersion: case Rule::tierRow: case Rule::valueRange: case Rule::tableBound:
    case Rule::bracketTable: case Rule::bracketHead: case Rule::bracketBody: case Rule::bracketVersion:
    case Rule::bracketRow: case Rule::scaleTable: case Rule::scaleHead: case Rule::scaleBody: case Rule::scaleVersion:
    case Rule::scaleRow: case Rule::row: case Rule::cell: case Rule::crossHead: case Rule::clauseColumn:
    case Rule::truth: case Rule::clause: case Rule::clauseBody: case Rule::clauseRef: case Rule::clauseRefs:
    case Rule::payment: case Rule::forEach: case Rule::rowFilter: case Rule::when: case Rule::timing:
    case Rule::period: case Rule::pays: case Rule::isPaid: case Rule::paymentTail: case Rule::share: case Rule::scope:
    case Rule::sharePaid: case Rule::totalOfShare: case Rule::payerMaximum:
    case Rule::contractPeriod: case Rule::calendarPeriod: case Rule::cap: case Rule::capAmount: case Rule::money:
    case Rule::capScope: case Rule::capRule: case Rule::lifts: case Rule::adjustment: case Rule::release:
    case Rule::onDate: case Rule::advance: case Rule::distribution: case Rule::step: case Rule::untilStep:
    case Rule::yearlyReturn: case Rule::property: case Rule::scopedClaim: case Rule::monotone:
    case Rule::neverNegative: case Rule::neverBoth:
    case Rule::examples: case Rule::example: case Rule::exampleLine: case Rule::givenPart: case Rule::expect: case Rule::change:
    case Rule::clauseChange: case Rule::tableChange: case Rule::textChange: case Rule::valueChange:
    case Rule::expression: case Rule::comparator: case Rule::rangeTest: case Rule::membership: case Rule::exponent:
    case Rule::primary: case Rule::fallback: case Rule::rowSource: case Rule::where: case Rule::window:
    case Rule::ifNone: case Rule::defaultValue: case Rule::duration: case Rule::quantity: case Rule::rate:
    case Rule::unit: case Rule::timeWord: case Rule::softWord: case Rule::headerEntry: case Rule::itemEntry:
    case Rule::amendmentEntry: break;
      // clang-format on
  }
  require(false, "a node of an expression");
  std::unreachable();
}

// Left to right: a - b - c is (a - b) - c.
ast::ExprId Builder::chain(At at) {
  std::optional<ast::ExprId> left;
  std::optional<Tok> sign;
  std::size_t links = 0;
  Span so_far;
  for (const syntax::Child& child : node(at).children) {
    if (child.is_token) {
      sign = child.index;
      continue;
    }
    if (++links > most_links) {
      wrong(Code::chain_too_long, token_span(*sign), {std::to_string(most_links)});
      return *left;
    }
    const ast::ExprId right = expression(child.index);
    so_far = cover(so_far, span(child.index));
    left = left ? apply(op_of(kind(*sign)), token_span(*sign), {*left, right}, so_far) : right;
  }
  return *left;
}

ast::ExprId Builder::negation(At at) {
  const std::vector<Tok> nots = tokens(at, Concept::NOT);
  ast::ExprId value = expression(nodes(at).front());
  if (nots.size() > most_links) {
    wrong(Code::chain_too_long, token_span(nots.front()), {std::to_string(most_links)});
    return value;
  }
  for (auto token = nots.rbegin(); token != nots.rend(); ++token)
    value = apply(ast::Op::logical_not, token_span(*token), {value}, span(*token, node(at).last));
  return value;
}

ast::ExprId Builder::comparison(At at) {
  const Span whole = span(at);
  if (const auto clause = find(at, Rule::clauseRef)) return add(ast::GivesRightExpr{clause_ref(*clause)}, whole);
  const std::vector<At> parts = nodes(at);
  const ast::ExprId left = expression(parts.front());
  if (const auto sign = token(at, Concept::IS_PRESENT))
    return apply(ast::Op::is_present, token_span(*sign), {left}, whole);
  if (const auto sign = token(at, Concept::WITHIN_TERM))
    return apply(ast::Op::within_term, token_span(*sign), {left}, whole);
  if (const auto range = find(at, Rule::rangeTest)) return range_test(left, *range, whole);
  if (const auto choices = find(at, Rule::membership)) {
    ast::InExpr in{left, {}};
    for (const At choice : nodes(*choices)) in.choices.push_back(expression(choice));
    return add(std::move(in), whole);
  }
  const At sign = get(at, Rule::comparator);
  return apply(op_of(lead(sign)), span(sign), {left, expression(parts.back())}, whole);
}

ast::ExprId Builder::range_test(ast::ExprId value, At at, Span whole) {
  std::vector<At> ends = nodes(at);
  std::erase_if(ends, [&](At part) { return rule(part) == Rule::rangeTo; });
  ast::RangeExpr range{value, expression(ends.front()), lead(at) == Concept::FROM, {}, false};
  if (ends.size() > 1) {
    range.high = expression(ends.back());
    range.high_included = !has(at, Concept::BELOW);
  }
  return add(range, whole);
}

ast::ExprId Builder::signed_term(At at) {
  const std::vector<Tok> minuses = tokens(at, Concept::MINUS);
  ast::ExprId value = expression(nodes(at).front());
  if (minuses.size() > most_links) {
    wrong(Code::chain_too_long, token_span(minuses.front()), {std::to_string(most_links)});
    return value;
  }
  for (auto token = minuses.rbegin(); token != minuses.rend(); ++token)
    value = apply(ast::Op::negate, token_span(*token), {value}, span(*token, node(at).last));
  return value;
}

ast::ExprId Builder::power(At at) {
  const std::vector<At> parts = nodes(at);
  const ast::ExprId base = expression(parts.front());
  ast::ExprId exponent = expression(nodes(parts.back()).front());
  if (const auto minus = token(parts.back(), Concept::MINUS))
    exponent = apply(ast::Op::negate, token_span(*minus), {exponent}, span(parts.back()));
  return apply(ast::Op::power, token_span(get_token(at, Concept::POW)), {base, exponent}, span(at));
}

ast::ExprId Builder::irrational(At at) {
  using enum Concept;
  constexpr std::uint32_t most_decimals = 30;
  const Concept word = lead(at);
  ast::IrrationalExpr out{IrrationalFunction::square_root, arguments(at), 0, token_span(node(at).first)};
  if (word == LOGARITHM_OF) out.function = IrrationalFunction::natural_logarithm;
  if (word == EXPONENTIAL_OF) out.function = IrrationalFunction::exponential;
  if (word == POWER_OF) out.function = IrrationalFunction::power;
  if (word == NORMAL_P) out.function = IrrationalFunction::normal_probability;
  if (word == NORMAL_Q) out.function = IrrationalFunction::normal_quantile;
  if (word == STUDENT_Q) out.function = IrrationalFunction::t_quantile;
  out.decimals = whole(get_token(at, NUMBER), 0, most_decimals);
  return add(std::move(out), span(at));
}

std::vector<ast::ExprId> Builder::arguments(At at) {
  std::vector<ast::ExprId> list;
  bool inside = false;
  for (const syntax::Child& child : node(at).children) {
    if (child.is_token && kind(child.index) == Concept::LP) inside = true;
    if (child.is_token && kind(child.index) == Concept::RP) inside = false;
    if (!child.is_token && inside) list.push_back(expression(child.index));
  }
  return list;
}

ast::ExprId Builder::call(At at) {
  ast::CallExpr out{name(nodes(at).front()), arguments(at), {}};
  if (has(at, Concept::DOT)) out.result = name(nodes(at).back());
  return add(std::move(out), span(at));
}

ast::ExprId Builder::or_if_missing(At at) {
  const At fallback = get(at, Rule::fallback);
  const auto yes_no = find(fallback, Rule::truth);
  const ast::Literal value = yes_no ? ast::Literal(truth(lead(*yes_no))) : signed_literal(fallback);
  return add(ast::OrElseExpr{expression(nodes(at).front()), value, span(fallback)}, span(at));
}

ast::ExprId Builder::extreme(At at) {
  const ast::Op op = lead(at) == Concept::LESSER ? ast::Op::lesser : ast::Op::greater_of;
  return apply(op, token_span(node(at).first), arguments(at), span(at));
}

ast::ExprId Builder::amount_of(At at) {
  using enum Concept;
  ast::AmountExpr out{ast::AmountKind::total, {}, {}, {}};
  const Concept word = lead(at);
  if (word == ENTITLEMENT) out.kind = ast::AmountKind::entitlement;
  if (word == PAYMENT) out.kind = ast::AmountKind::payment;
  if (word == PAID_BY) out.kind = ast::AmountKind::paid_by;
  if (word == RECEIVED_BY) out.kind = ast::AmountKind::received_by;
  if (word == NET_OF) out.kind = ast::AmountKind::net_of;
  if (const auto clause = token(at, CLAUSENO)) out.clause = clause_no(*clause);
  if (const auto party = find(at, Rule::partyRef)) out.party = party_ref(*party);
  if (const auto currency = find(at, Rule::plainName)) out.currency = name(*currency);
  return add(std::move(out), span(at));
}

ast::ExprId Builder::rounded(At at) {
  const ast::ExprId value = expression(nodes(at).front());
  return add(ast::RoundExpr{value, rounding(get(at, Rule::roundingRule))}, span(at));
}

ast::ExprId Builder::conditional(At at) {
  const std::vector<At> parts = nodes(at);
  const ast::ExprId condition = expression(parts[0]);
  const ast::ExprId then = expression(parts[1]);
  return add(ast::IfExpr{condition, then, expression(parts[2])}, span(at));
}

}  // namespace hito::parse
