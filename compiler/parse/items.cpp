#include "compiler/parse/items.h"

#include <algorithm>
#include <initializer_list>

#include "compiler/parse/phrases.h"

namespace hito::parse {
namespace {

using syntax::Token;

bool among(Concept kind, std::initializer_list<Concept> kinds) { return std::ranges::find(kinds, kind) != kinds.end(); }

bool is_role(Concept kind) {
  return among(kind, {Concept::PAYER, Concept::PROVIDER, Concept::INVESTOR, Concept::VERIFIER});
}
bool is_table(Concept kind) { return among(kind, {Concept::TABLE, Concept::TIERS, Concept::BRACKETS, Concept::SCALE}); }
bool is_change(Concept kind) { return among(kind, {Concept::REPLACED, Concept::ADDED, Concept::REMOVED}); }

// After these a party is mentioned, not declared.
bool precedes_party(Concept kind) {
  return among(kind, {Concept::THE, Concept::TO, Concept::PAYS, Concept::BORNE_BY, Concept::COMMA, Concept::AND,
                      Concept::DECIDED_BY, Concept::PAID_BY, Concept::RECEIVED_BY, Concept::NET_OF, Concept::WHAT,
                      Concept::FIRST, Concept::THEN, Concept::ADVANCES, Concept::WHAT_PAYS, Concept::EXCESS_BORNE});
}
// After these a clause is mentioned, not opened.
bool precedes_clause(Concept kind) {
  return among(kind, {Concept::EXCEPTION_TO, Concept::LIFTS, Concept::CAP, Concept::ON, Concept::TO,
                      Concept::OF_EACH_PAYMENT, Concept::RECEIVES_UNDER, Concept::PAYS_UNDER, Concept::PER,
                      Concept::TEXT_OF});
}
// From here on a clause has no more definitions.
bool ends_definitions(Concept kind) {
  return among(kind, {Concept::WHEN, Concept::PAYS, Concept::IS_PAID, Concept::CAP, Concept::RETENTION_OF,
                      Concept::INCREASE_OF, Concept::REDUCTION_OF, Concept::ADVANCES, Concept::WHAT, Concept::WHAT_PAYS});
}
// Openers whatever stands around them.
constexpr std::initializer_list<Concept> plain_openers{
    Concept::INPUT,    Concept::UNIT,           Concept::DATA,       Concept::ALWAYS,  Concept::EXAMPLE,
    Concept::EXAMPLES, Concept::DEFINITION,     Concept::PRECEDENCE, Concept::NOTICES, Concept::DISPUTES,
    Concept::TAXES,    Concept::DOES_NOT_COVER, Concept::INCLUDES, Concept::WORK_CALENDAR};

class Cutter {
 public:
  Cutter(const std::vector<Token>& tokens, ast::FileKind kind)
      : tokens_(tokens), amendment_(kind == ast::FileKind::amendment), clause_goes_on_(tokens.size() + 1, false) {
    for (std::uint32_t index = static_cast<std::uint32_t>(tokens.size()); index-- > 0;)
      clause_goes_on_[index] = ends_definitions(at(index)) || (!opens_anyway(index) && clause_goes_on_[index + 1]);
  }

  std::vector<Range> run() {
    const auto count = static_cast<std::uint32_t>(tokens_.size());
    bool in_row = false;
    for (std::uint32_t at = 0; at < count; ++at) {
      const Concept kind = tokens_[at].kind;
      if (kind == Concept::ROW) in_row = true;
      if (kind == Concept::EOR) in_row = false;
      if (at > start_ && !in_row && opens(at)) {
        ranges_.push_back({start_, at});
        start_ = at;
        for_each_ = definitions_end_ = false;
      }
      for_each_ = for_each_ || kind == Concept::FOR_EACH;
      definitions_end_ = definitions_end_ || ends_definitions(kind);
    }
    if (count > 0) ranges_.push_back({start_, count});
    return std::move(ranges_);
  }

 private:
  Concept at(std::uint32_t index) const { return index < tokens_.size() ? tokens_[index].kind : Concept::EOR; }

  bool opens(std::uint32_t index) const {
    const Concept kind = at(index);
    if (among(kind, plain_openers)) return !names_column(index);
    if (opens_file(kind)) return true;
    if (kind == Concept::THE) return is_role(at(index + 1)) && at(index + 2) == Concept::STRING;
    if (is_role(kind)) return !precedes_party(at(index - 1)) && declares_party(index);
    if (kind == Concept::DEFINE)
      return !in_clause_head(index) && !(at(start_) == Concept::FOR_EACH && index == start_ + 2);
    if (kind == Concept::FOR_EACH) {
      const bool defines = at(index + 2) == Concept::DEFINE;
      // "it always holds that" FOR_EACH …
      if (!defines && index == start_ + 1 && at(start_) == Concept::ALWAYS) return false;
      return for_each_ || !(defines ? in_clause_head(index) : before_payment());
    }
    if (kind == Concept::CLAUSE)
      return !precedes_clause(at(index - 1)) && at(index + 2) != Concept::GIVES_RIGHT && !follows_change(index);
    if (is_table(kind)) return !follows_change(index);
    if (!amendment_) return false;
    if (is_change(kind)) return opens_change(index);
    return among(kind, {Concept::TEXT_OF, Concept::VALUE_OF}) && !follows_change(index);
  }

  // payer NAME "label", payer NAME and the end of the item, or payer "label".
  bool declares_party(std::uint32_t index) const {
    if (at(index + 1) == Concept::STRING) return true;
    if (at(index + 1) != Concept::NAME && !is_soft(at(index + 1))) return false;
    const Concept next = at(index + 2);
    return index + 2 >= tokens_.size() || is_role(next) || opens_anyway(index + 2) ||
           among(next, {Concept::STRING, Concept::T_TEXT, Concept::NOTE, Concept::SOURCE, Concept::MEANS, Concept::THE,
                        Concept::DEFINE, Concept::FOR_EACH}) ||
           (amendment_ && is_change(next));
  }
  // A column called by a word that opens items: `unit integer` inside a dataset. It needs backticks, which is said
  // where the dataset is read.
  bool names_column(std::uint32_t index) const {
    const Concept next = at(index + 1) == Concept::STRING ? at(index + 2) : at(index + 1);
    return at(start_) == Concept::DATA &&
           among(next, {Concept::T_IDENTIFIER, Concept::T_TEXT, Concept::T_NUMBER, Concept::T_NUMBER_OF,
                        Concept::T_INTEGER, Concept::T_INTEGER_OF, Concept::T_PERCENT, Concept::T_MONEY, Concept::T_REF,
                        Concept::T_ONE_OF, Concept::T_YESNO});
  }
  // Whatever item it stands in, as far as one token can tell.
  bool opens_anyway(std::uint32_t index) const {
    const Concept kind = at(index);
    return among(kind, plain_openers) || opens_file(kind) || is_table(kind) ||
           (kind == Concept::CLAUSE && at(index + 2) != Concept::GIVES_RIGHT && !precedes_clause(at(index - 1)));
  }
  // In a clause whose condition or payment has not come yet.
  bool before_payment() const {
    const bool clause = at(start_) == Concept::CLAUSE || (is_change(at(start_)) && at(start_ + 1) == Concept::CLAUSE);
    return clause && !definitions_end_;
  }
  // And it will: a clause that has none ends at the next definition.
  bool in_clause_head(std::uint32_t index) const { return before_payment() && clause_goes_on_[index]; }
  // "se sustituye" CLAUSE …: the verb has opened the change.
  bool follows_change(std::uint32_t index) const { return amendment_ && index == start_ + 1 && is_change(at(start_)); }
  // Not where the change so far is only what "is replaced": CLAUSE 5.1, TIERS f BY x, TEXT_OF CLAUSE 1, VALUE_OF n.
  bool opens_change(std::uint32_t index) const {
    const std::uint32_t length = index - start_;
    const Concept first = at(start_);
    if (first == Concept::CLAUSE && length == 2) return false;
    if (first == Concept::TEXT_OF && length == 3) return false;
    if (first == Concept::VALUE_OF && length == 2) return false;
    if (is_table(first)) {
      const bool only_head = std::none_of(tokens_.begin() + start_, tokens_.begin() + index, [](const Token& token) {
        return among(token.kind, {Concept::COLON, Concept::ROW, Concept::REPLACED});
      });
      if (only_head) return false;
    }
    const Concept next = at(index + 1);
    return next == Concept::CLAUSE || next == Concept::TEXT_OF || next == Concept::VALUE_OF || is_table(next);
  }

  const std::vector<Token>& tokens_;
  bool amendment_;
  // By token: `when`, a payment or the like comes before anything that opens an item.
  std::vector<bool> clause_goes_on_;
  std::vector<Range> ranges_;
  std::uint32_t start_ = 0;
  bool for_each_ = false;
  bool definitions_end_ = false;
};

}  // namespace

std::vector<Range> cut_items(const std::vector<syntax::Token>& tokens, ast::FileKind kind) {
  return Cutter(tokens, kind).run();
}

bool opens_file(Concept kind) { return among(kind, {Concept::CONTRACT, Concept::LIBRARY, Concept::AMENDMENT}); }

std::vector<Concept> item_openers(ast::FileKind kind) {
  std::vector<Concept> openers(plain_openers);
  openers.insert(openers.end(), {Concept::PAYER, Concept::PROVIDER, Concept::INVESTOR, Concept::VERIFIER,
                                 Concept::DEFINE, Concept::FOR_EACH, Concept::CLAUSE, Concept::TABLE, Concept::TIERS,
                                 Concept::BRACKETS, Concept::SCALE});
  if (kind == ast::FileKind::amendment)
    openers.insert(openers.end(),
                   {Concept::REPLACED, Concept::ADDED, Concept::REMOVED, Concept::TEXT_OF, Concept::VALUE_OF});
  return openers;
}

}  // namespace hito::parse
