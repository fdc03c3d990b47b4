#include "compiler/print/variants.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/diagnostics.h"
#include "compiler/parse/phrases.h"
#include "compiler/print/spanish.h"

namespace hito::print {
namespace {

// Rule of the node that holds the word (0), of the one above it (1), and so on.
Rule rule_above(const Place& place, std::size_t steps) {
  if (steps >= place.path.size()) return Rule::item;
  return place.from.nodes[place.path[place.path.size() - 1 - steps]].rule;
}
template <Rule... rules>
bool in(const Place& place) {
  return ((rule_above(place, 0) == rules) || ...);
}
template <Rule... rules>
bool below(const Place& place) {
  return ((rule_above(place, 1) == rules) || ...);
}

const Element* next_part(const Place& place) {
  for (std::size_t at = place.at + 1; at < place.parts.size(); ++at)
    if (!place.parts[at].dropped) return &place.parts[at];
  return nullptr;
}
const syntax::Node* next_node(const Place& place) {
  const Element* next = next_part(place);
  return next && next->child && !next->child->is_token ? &place.from.nodes[next->child->index] : nullptr;
}

// ---- numbers -----------------------------------------------------------------------------------------------------

bool after_number(const Place& place) { return place.previous && place.previous->kind == Concept::NUMBER; }
bool after_one(const Place& place) { return after_number(place) && place.previous->text == "1"; }
bool after_several(const Place& place) { return after_number(place) && place.previous->text != "1"; }
// número de meses · number of months
bool counted(const Place& place) {
  return after_several(place) || (in<Rule::timeWord>(place) && below<Rule::type>(place));
}
// 5 PEN por día · 5 PEN per day
bool single(const Place& place) { return after_one(place) || (in<Rule::timeWord>(place) && below<Rule::rate>(place)); }
bool before_date(const Place& place) {
  const Element* next = next_part(place);
  return next && next->child && next->child->is_token && next->kind == Concept::DATE;
}

// ---- nouns -------------------------------------------------------------------------------------------------------

std::string_view last_leaf(const Draft& draft, std::uint32_t node) {
  return draft.leaves[draft.nodes[node].last - 1].text;
}

// The dataset that the construct `steps` above counts.
std::string_view counted_noun(const Place& place, std::size_t steps) {
  if (steps >= place.path.size()) return {};
  const std::uint32_t rows = child_of(place.from, place.path[place.path.size() - 1 - steps], Rule::rowSource);
  return rows == no_node ? std::string_view{} : last_leaf(place.from, rows);
}
bool of_feminine_rows(const Place& place) { return is_feminine(counted_noun(place, 0)); }
// What has no earlier period, and rows of a masculine noun.
bool of_masculine_rows(const Place& place) {
  return below<Rule::acrossPeriods>(place) || !is_feminine(counted_noun(place, 1));
}

// ---- articles ----------------------------------------------------------------------------------------------------

// el, la, los, las: as in the variants of THE.
std::size_t article_of(const Draft& draft, std::uint32_t party_ref) {
  if (child_of(draft, party_ref, Rule::role) != no_node) return 0;
  const std::string_view noun = last_leaf(draft, party_ref);
  return (is_plural(noun) ? 2U : 0U) + (is_feminine(noun) ? 1U : 0U);
}
std::size_t article_here(const Place& place) {
  return in<Rule::partyRef>(place) ? article_of(place.from, place.path.back()) : 0;
}
template <std::size_t article>
bool with_article(const Place& place) {
  return article_here(place) == article;
}

// a, al, a la, a los, a las: `a` and then the article of what follows.
std::size_t contraction(const Place& place) {
  const syntax::Node* next = next_node(place);
  if (!next) return 0;
  if (next->rule == Rule::partyRef) {
    const std::uint32_t party = next_part(place)->child->index;
    return takes_article(place.from, party, rule_above(place, 0)) ? 1 + article_of(place.from, party) : 0;
  }
  if (next->rule != Rule::clauseRefs) return 0;
  const Concept first = place.from.leaves[next->first].kind;
  return first == Concept::CLAUSE ? 2 : first == Concept::CLAUSES ? 4 : 0;
}
template <std::size_t index>
bool contracted(const Place& place) {
  return contraction(place) == index;
}
bool borne_by_the(const Place& place) {
  const syntax::Node* share = next_node(place);
  if (!share || share->rule != Rule::share) return false;
  const std::uint32_t party = share->children.front().index;
  return takes_article(place.from, party, Rule::share) && article_of(place.from, party) == 0;
}
bool excess_of_the(const Place& place) {
  const syntax::Node* party = next_node(place);
  if (!party || party->rule != Rule::partyRef) return false;
  const std::uint32_t at = next_part(place)->child->index;
  return takes_article(place.from, at, Rule::payerMaximum) && article_of(place.from, at) == 0;
}
// logrados, logradas: as the noun that is counted.
bool of_feminine_unit(const Place& place) {
  if (!below<Rule::sharePaid>(place)) return false;
  const std::uint32_t unit = child_of(place.from, place.path[place.path.size() - 2], Rule::plainName);
  return unit != no_node && is_feminine(last_leaf(place.from, unit));
}

// `la cláusula` in running text; the bare word in headings, headers of columns, and after `a la`.
bool after_contraction(const Place& place) {
  return place.previous && place.previous->kind == Concept::TO &&
         place.previous->text != parse::canonical(Concept::TO, Language::es);
}
bool clause_in_text(const Place& place) {
  return in<Rule::clauseRef, Rule::clauseChange>(place) && !after_contraction(place);
}
bool replaces_several(const Place& place) {
  const syntax::Node* head = next_node(place);
  return in<Rule::tableChange>(place) && head && (head->rule == Rule::tierHead || head->rule == Rule::bracketHead);
}

// ---- the table ---------------------------------------------------------------------------------------------------

struct Variant {
  Concept kind;
  // None: in every language.
  std::optional<Language> language;
  bool (*here)(const Place&);
  // Which of the spellings of the phrase table; 0 is the canonical one.
  std::size_t spelling;
};
constexpr auto es = Language::es;
constexpr auto en = Language::en;
constexpr std::array variants{
    Variant{Concept::FIRST, es, in<Rule::step>, 1},
    Variant{Concept::THEN, es, in<Rule::step>, 1},
    Variant{Concept::OTHERWISE, es, in<Rule::choiceRow, Rule::tierRow, Rule::cell>, 1},
    Variant{Concept::FROM, es, in<Rule::term, Rule::namedPeriod, Rule::workCalendar>, 1},
    Variant{Concept::TO, es, below<Rule::term, Rule::namedPeriod, Rule::workCalendar>, 1},
    Variant{Concept::TO, es, contracted<1>, 1},
    Variant{Concept::TO, es, contracted<2>, 2},
    Variant{Concept::TO, es, contracted<3>, 3},
    Variant{Concept::TO, es, contracted<4>, 4},
    Variant{Concept::THE, es, with_article<1>, 1},
    Variant{Concept::THE, es, with_article<2>, 2},
    Variant{Concept::THE, es, with_article<3>, 3},
    Variant{Concept::BORNE_BY, es, borne_by_the, 1},
    Variant{Concept::EXCESS_BORNE, es, excess_of_the, 1},
    Variant{Concept::ACHIEVED, es, of_feminine_unit, 1},
    Variant{Concept::PAID_TOTAL, es, of_feminine_unit, 1},
    Variant{Concept::CLAUSE, es, clause_in_text, 1},
    Variant{Concept::CLAUSES, es, after_contraction, 1},
    Variant{Concept::REPLACED, es, replaces_several, 1},
    Variant{Concept::TABLE, es, below<Rule::tableChange>, 1},
    Variant{Concept::TIERS, es, below<Rule::tableChange>, 1},
    Variant{Concept::BRACKETS, es, below<Rule::tableChange>, 1},
    Variant{Concept::SCALE, es, below<Rule::tableChange>, 1},
    Variant{Concept::NO_LATER_THAN, es, before_date, 1},
    Variant{Concept::OVER, es,
            in<Rule::countDistinct, Rule::statistic, Rule::weightedAverage, Rule::percentileOf, Rule::datedValue,
               Rule::rankOf>,
            1},
    Variant{Concept::WHERE, es, in<Rule::rowFilter>, 1},
    Variant{Concept::WHERE, en, in<Rule::shareOf>, 1},
    Variant{Concept::NONE_OF, es, of_feminine_rows, 1},
    Variant{Concept::ANY_OF, es, of_feminine_rows, 1},
    Variant{Concept::EVERY_OF, es, of_feminine_rows, 1},
    Variant{Concept::IF_NONE, es, of_masculine_rows, 1},
    Variant{Concept::DAY, std::nullopt, single, 1},
    Variant{Concept::CAL_DAYS, std::nullopt, after_one, 1},
    Variant{Concept::WORK_DAYS, std::nullopt, single, 1},
    Variant{Concept::DECIMALS, std::nullopt, after_one, 1},
    Variant{Concept::MONTH, std::nullopt, counted, 1},
    Variant{Concept::QUARTER, std::nullopt, counted, 1},
    Variant{Concept::HALF, std::nullopt, counted, 1},
    Variant{Concept::YEAR, std::nullopt, counted, 1},
};

}  // namespace

std::string spelled(Concept kind, Language to, const Place& place) {
  const auto& spellings = parse::spellings(kind, to);
  require(!spellings.empty(), "a concept is printed that the language has no phrase for");
  for (const Variant& variant : variants) {
    const bool speaks = !variant.language || *variant.language == to;
    if (variant.kind == kind && speaks && variant.here(place)) return spellings.at(variant.spelling);
  }
  return spellings.front();
}

}  // namespace hito::print
