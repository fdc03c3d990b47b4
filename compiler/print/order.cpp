#include "compiler/print/order.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "compiler/parse/phrases.h"

namespace hito::print {
namespace {

// The parts of one construct while they are put in order. Places count the parts that are there.
class Parts {
 public:
  Parts(const Draft& from, std::span<const std::uint32_t> path, Language to) : from_(from), path_(path), to_(to) {
    for (const syntax::Child& child : from.nodes[id()].children)
      elements_.push_back({child.is_token ? from.leaves[child.index].kind : Concept::NAME, child, false});
    first_ = elements_.empty() ? std::nullopt : elements_.front().child;
  }

  bool spanish() const { return to_ == Language::es; }
  const Draft& draft() const { return from_; }
  std::uint32_t id() const { return path_.back(); }
  // The rule of the construct that holds this one.
  Rule parent() const { return path_.size() > 1 ? from_.nodes[path_[path_.size() - 2]].rule : Rule::item; }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::size_t find(std::initializer_list<Concept> kinds) const {
    return find_if([&](const Element& element) {
      return is_word(element) && std::ranges::find(kinds, element.kind) != kinds.end();
    });
  }
  std::size_t find(Concept kind) const { return find({kind}); }
  std::size_t find(Rule rule, std::size_t number = 0) const {
    return find_if([&](const Element& element) {
      return !is_word(element) && from_.nodes[element.child->index].rule == rule && number-- == 0;
    });
  }
  bool has(Concept kind) const { return find(kind) != none; }
  std::uint32_t node_at(std::size_t place) const { return elements_[place].child->index; }

  // Each does nothing at place none.
  void respell(std::size_t place, Concept kind) {
    if (place != none) elements_[place].kind = kind;
  }
  void drop(Concept kind) {
    if (const std::size_t place = find(kind); place != none) elements_[place].dropped = true;
  }
  void insert(std::size_t place, Concept kind) {
    if (place != none)
      elements_.insert(elements_.begin() + static_cast<std::ptrdiff_t>(place), {kind, std::nullopt, false});
  }
  void insert_after(std::size_t place, Concept kind) {
    if (place != none) insert(place + 1, kind);
  }
  // To stand right after the part at `after`, or first when that is none.
  void move(std::size_t place, std::size_t after) {
    if (place == none || place == after) return;
    const Element element = elements_[place];
    elements_.erase(elements_.begin() + static_cast<std::ptrdiff_t>(place));
    const std::size_t target = after == none ? 0 : after < place ? after + 1 : after;
    elements_.insert(elements_.begin() + static_cast<std::ptrdiff_t>(target), element);
  }
  std::size_t last() const { return elements_.size() - 1; }

  Arranged done() {
    std::optional<syntax::Child> first;
    if (!elements_.empty() && !elements_.front().dropped) first = elements_.front().child;
    const bool moved = first.has_value() != first_.has_value() ||
                       (first && (first->is_token != first_->is_token || first->index != first_->index));
    return {std::move(elements_), moved};
  }

 private:
  static bool is_word(const Element& element) { return !element.child || element.child->is_token; }
  template <class Test>
  std::size_t find_if(Test test) const {
    for (std::size_t place = 0; place < elements_.size(); ++place)
      if (!elements_[place].dropped && test(elements_[place])) return place;
    return none;
  }

  const Draft& from_;
  std::span<const std::uint32_t> path_;
  Language to_;
  std::vector<Element> elements_;
  std::optional<syntax::Child> first_;
};

// ---- header ------------------------------------------------------------------------------------------------------

// del 2025-01-01 al 2025-12-31 · 2025-01-01 to 2025-12-31
void dates(Parts& parts) {
  if (!parts.spanish())
    parts.drop(Concept::FROM);
  else if (!parts.has(Concept::FROM))
    parts.insert(parts.find(Concept::DATE), Concept::FROM);
}

// trimestrales calendario · calendar quarterly
void frequency(Parts& parts) {
  parts.move(parts.find(Concept::CALENDAR), parts.spanish() ? parts.last() : Parts::none);
}

// a 0.01 al más próximo, medios por exceso · to the nearest 0.01, half up
void rounding(Parts& parts) {
  if (parts.spanish()) {
    if (!parts.has(Concept::TO_NEAREST)) return;
    parts.respell(parts.find(Concept::TO_NEAREST), Concept::TO);
    parts.insert_after(parts.find(Concept::NUMBER), Concept::NEAREST);
  } else if (parts.has(Concept::NEAREST)) {
    parts.respell(parts.find(Concept::TO), Concept::TO_NEAREST);
    parts.drop(Concept::NEAREST);
  }
}

// ---- data --------------------------------------------------------------------------------------------------------

// vale la fila más antigua según d · the earliest d counts
void repeated_rows(Parts& parts) {
  if (parts.spanish())
    parts.drop(Concept::COUNTS);
  else if (!parts.has(Concept::COUNTS) && !parts.has(Concept::KEEP_FIRST))
    parts.insert_after(parts.last(), Concept::COUNTS);
}

// desde 18 hasta 29 · from 18 to 29; in a term, del … al … · … to …
void range_to(Parts& parts) {
  const bool of_term =
      parts.parent() == Rule::term || parts.parent() == Rule::namedPeriod || parts.parent() == Rule::workCalendar;
  parts.respell(parts.find({Concept::TO, Concept::UP_TO}), parts.spanish() && !of_term ? Concept::UP_TO : Concept::TO);
}

// Spanish has one word for the literal and for the operator.
void truth(Parts& parts) {
  parts.respell(parts.find({Concept::NO, Concept::NOT}), parts.spanish() ? Concept::NOT : Concept::NO);
}

// ---- parties and payments ----------------------------------------------------------------------------------------

// el pagador · the payer. The article that a word before it holds (`al`) is settled when that word is printed.
void party_ref(Parts& parts) {
  if (!parts.has(Concept::THE) && takes_article(parts.draft(), parts.id(), parts.parent()))
    parts.insert(0, Concept::THE);
}

// el pagador paga al proveedor X · the payer pays the provider X
void pays(Parts& parts) {
  if (!parts.spanish())
    parts.drop(Concept::TO);
  else if (!parts.has(Concept::TO))
    parts.insert(parts.find(Rule::partyRef, 1), Concept::TO);
}

// se paga al proveedor X · the provider is paid X
void is_paid(Parts& parts) {
  if (parts.spanish()) {
    parts.move(parts.find(Concept::IS_PAID), Parts::none);
    if (!parts.has(Concept::TO)) parts.insert(parts.find(Rule::partyRef), Concept::TO);
  } else {
    parts.drop(Concept::TO);
    parts.move(parts.find(Rule::partyRef), Parts::none);
  }
}

// se pagan como máximo 200 personas por trimestre · at most 200 personas are paid per quarter
void payment_tail(Parts& parts) {
  if (!parts.has(Concept::AT_MOST)) return;
  if (parts.spanish())
    parts.drop(Concept::ARE_PAID);
  else if (!parts.has(Concept::ARE_PAID))
    parts.insert(parts.find({Concept::PER, Concept::OVER_CONTRACT}), Concept::ARE_PAID);
}

// se pagan como máximo 40% de personas que cumplen C, sobre el total de logrados por trimestre ·
// at most 40% of the personas achieved, where C, are paid per quarter
void share_paid(Parts& parts) {
  // Any kind of node.
  const auto condition = [&] { return parts.find(Concept::WHERE) + 1; };
  if (parts.spanish()) {
    parts.drop(Concept::THE);
    parts.drop(Concept::ARE_PAID);
    while (parts.has(Concept::COMMA)) parts.drop(Concept::COMMA);
    parts.move(parts.find(Rule::totalOfShare), condition());
    parts.insert(parts.find(Rule::totalOfShare), Concept::COMMA);
    return;
  }
  if (!parts.has(Concept::THE)) parts.insert_after(parts.find(Concept::OF), Concept::THE);
  while (parts.has(Concept::COMMA)) parts.drop(Concept::COMMA);
  parts.move(parts.find(Rule::totalOfShare), parts.find(Rule::plainName));
  parts.insert(parts.find(Concept::WHERE), Concept::COMMA);
  parts.insert_after(condition(), Concept::COMMA);
  if (!parts.has(Concept::ARE_PAID))
    parts.insert(parts.find({Concept::PER, Concept::OVER_CONTRACT}), Concept::ARE_PAID);
}

// el 2026-12-31 · on 2026-12-31
void on_date(Parts& parts) {
  parts.respell(parts.find({Concept::ON, Concept::THE}), parts.spanish() ? Concept::THE : Concept::ON);
}

// ---- caps and distribution ---------------------------------------------------------------------------------------

bool several(const Draft& draft, std::uint32_t clause_refs) {
  const Concept first = draft.leaves[draft.nodes[clause_refs].first].kind;
  return first == Concept::CLAUSES || first == Concept::ALL_CLAUSES;
}

// tope conjunto de X por U a las cláusulas 1 y 2, … · cap clauses 1 and 2 together at X per U, …
void cap(Parts& parts) {
  if (parts.spanish()) {
    parts.drop(Concept::TOGETHER);
    parts.drop(Concept::AT);
    if (!parts.has(Concept::TO)) parts.insert_after(parts.find(Rule::capScope), Concept::TO);
    parts.move(parts.find(Rule::clauseRefs), parts.find(Concept::TO));
    return;
  }
  parts.drop(Concept::TO);
  parts.move(parts.find(Rule::clauseRefs), parts.find(Concept::CAP));
  const std::size_t refs = parts.find(Rule::clauseRefs);
  if (!parts.has(Concept::AT)) parts.insert_after(refs, Concept::AT);
  if (!parts.has(Concept::TOGETHER) && several(parts.draft(), parts.node_at(refs)))
    parts.insert_after(refs, Concept::TOGETHER);
}

// lo que recibe P por las cláusulas 1 y 2 … · what P receives under clauses 1 and 2 …
void distribution(Parts& parts) {
  parts.respell(parts.find({Concept::PER, Concept::RECEIVES_UNDER}),
                parts.spanish() ? Concept::PER : Concept::RECEIVES_UNDER);
}

// lo que paga P por las cláusulas 1 y 2 … · what P pays under clauses 1 and 2 …
void payer_maximum(Parts& parts) {
  parts.respell(parts.find({Concept::WHAT_PAYS, Concept::WHAT}), parts.spanish() ? Concept::WHAT_PAYS : Concept::WHAT);
  const bool of_clauses = parts.find(Rule::clauseRefs) != Parts::none;
  if (!parts.spanish() && of_clauses)
    parts.respell(parts.find(Rule::clauseRefs) - 1, Concept::PAYS_UNDER);
  else if (parts.spanish() && of_clauses)
    parts.respell(parts.find(Concept::PAYS_UNDER), Concept::PER);
  else if (parts.spanish())
    parts.drop(Concept::PAYS);
  else if (!parts.has(Concept::PAYS))
    parts.insert_after(parts.find(Rule::partyRef), Concept::PAYS);
}

// ---- properties --------------------------------------------------------------------------------------------------

// en cada trimestre … · in each quarter …
void scoped_claim(Parts& parts) {
  if (parts.spanish())
    parts.drop(Concept::IN);
  else if (!parts.has(Concept::IN))
    parts.insert(parts.find(Concept::EACH), Concept::IN);
}

// … al aumentar x · … as x increases
void monotone(Parts& parts) {
  parts.respell(parts.find({Concept::AS, Concept::AS_INCREASES}),
                parts.spanish() ? Concept::AS_INCREASES : Concept::AS);
  if (parts.spanish())
    parts.drop(Concept::INCREASES);
  else if (!parts.has(Concept::INCREASES))
    parts.insert_after(parts.find(Rule::name), Concept::INCREASES);
}

// ---- amendments --------------------------------------------------------------------------------------------------

constexpr std::initializer_list<Concept> change_verbs{Concept::REPLACED, Concept::ADDED, Concept::REMOVED};

// se sustituye la cláusula 5.1 · clause 5.1 is replaced
void clause_change(Parts& parts) {
  parts.move(parts.find(change_verbs), parts.spanish() ? Parts::none : parts.find(Concept::CLAUSENO));
}

// se sustituyen los tramos f según x · tiers f by x is replaced
void table_change(Parts& parts) {
  std::size_t head = Parts::none;
  for (const Rule rule : {Rule::choiceHead, Rule::tierHead, Rule::bracketHead, Rule::scaleHead})
    if (head == Parts::none) head = parts.find(rule);
  parts.move(parts.find(Concept::REPLACED), parts.spanish() ? Parts::none : head);
}

// se sustituye el texto de la cláusula 1 · the text of clause 1 is replaced
void text_change(Parts& parts) {
  parts.move(parts.find(Concept::REPLACED), parts.spanish() ? Parts::none : parts.find(Rule::clauseRef));
}

// se sustituye el valor de n por E · the value of n is replaced by E
void value_change(Parts& parts) {
  parts.respell(parts.find({Concept::PER, Concept::BY}), parts.spanish() ? Concept::PER : Concept::BY);
  parts.move(parts.find(Concept::REPLACED), parts.spanish() ? Parts::none : parts.find(Rule::name));
}

struct Order {
  Rule rule;
  void (*arrange)(Parts&);
};
constexpr std::array orders{
    Order{Rule::term, dates},
    Order{Rule::namedPeriod, dates},
    Order{Rule::workCalendar, dates},
    Order{Rule::frequency, frequency},
    Order{Rule::roundingRule, rounding},
    Order{Rule::repeatedRows, repeated_rows},
    Order{Rule::rangeTo, range_to},
    Order{Rule::truth, truth},
    Order{Rule::partyRef, party_ref},
    Order{Rule::pays, pays},
    Order{Rule::advance, pays},
    Order{Rule::isPaid, is_paid},
    Order{Rule::paymentTail, payment_tail},
    Order{Rule::sharePaid, share_paid},
    Order{Rule::onDate, on_date},
    Order{Rule::cap, cap},
    Order{Rule::distribution, distribution},
    Order{Rule::payerMaximum, payer_maximum},
    Order{Rule::scopedClaim, scoped_claim},
    Order{Rule::monotone, monotone},
    Order{Rule::clauseChange, clause_change},
    Order{Rule::tableChange, table_change},
    Order{Rule::textChange, text_change},
    Order{Rule::valueChange, value_change},
};

// al, a la, a cargo del: the article is part of the word before the party.
bool holds_article(const Draft& draft, std::uint32_t party_ref) {
  const std::uint32_t first = draft.nodes[party_ref].first;
  if (first == 0 || draft.language != Language::es) return false;
  const Leaf& before = draft.leaves[first - 1];
  if (before.kind == Concept::TO) return before.text != parse::canonical(Concept::TO, Language::es);
  const bool borne = before.kind == Concept::BORNE_BY || before.kind == Concept::EXCESS_BORNE;
  return borne && before.text != parse::canonical(before.kind, Language::es);
}

}  // namespace

Arranged arrange(const Draft& from, std::span<const std::uint32_t> path, Language to) {
  Parts parts(from, path, to);
  const auto order = std::ranges::find(orders, from.nodes[path.back()].rule, &Order::rule);
  if (order != orders.end()) order->arrange(parts);
  return parts.done();
}

bool takes_article(const Draft& from, std::uint32_t party_ref, Rule parent) {
  if (from.leaves[from.nodes[party_ref].first].kind == Concept::THE || holds_article(from, party_ref)) return true;
  const bool acts = parent == Rule::pays || parent == Rule::isPaid || parent == Rule::advance ||
                    parent == Rule::distribution || parent == Rule::payerMaximum;
  return acts && child_of(from, party_ref, Rule::role) != no_node;
}

std::uint32_t child_of(const Draft& draft, std::uint32_t node, Rule rule) {
  for (const syntax::Child& child : draft.nodes[node].children)
    if (!child.is_token && draft.nodes[child.index].rule == rule) return child.index;
  return no_node;
}

}  // namespace hito::print
