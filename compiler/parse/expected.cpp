#include "compiler/parse/expected.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/parse/generated_parser.h"

namespace hito::parse {
namespace {

constexpr std::uint32_t most_tokens = 50'000;

using antlr4::atn::ATN;
using antlr4::atn::ATNState;
using antlr4::atn::PrecedencePredicateTransition;
using antlr4::atn::RuleTransition;
using antlr4::atn::Transition;

const ATN& network() {
  static const ATN& atn = [] -> const ATN& {
    static const syntax::Tree nothing;
    static TokenFeed feed(nothing, {0, 0});
    static ::Hito parser(feed.stream());
    return parser.getATN();
  }();
  return atn;
}

std::size_t number_of(Concept kind) { return static_cast<std::size_t>(kind); }

}  // namespace

// Earley's algorithm over the generated parser's network of states: the set after k tokens holds every state that some
// reading of those tokens is in, with the rule it is inside of: where that began and, for a rule of operators, from
// which precedence on it takes them. Without the precedence a row of n additions would have n readings.
class Readings {
 public:
  explicit Readings(std::size_t entry) {
    sets_.emplace_back();
    add(network_.ruleToStartState[entry], {0, 0});
    close();
  }

  // Moves every reading over `kind`; false, and nothing moves, when none can take it.
  bool take(std::size_t kind) {
    std::vector<Place> next;
    for (const Place& place : places_)
      for (const Transition* transition : place.state->transitions)
        if (takes(*transition, kind)) next.push_back({transition->target, place.inside});
    if (next.empty()) return false;
    sets_.emplace_back();
    places_.clear();
    known_.clear();
    empty_rules_.clear();
    for (const Place& place : next) add(place.state, place.inside);
    close();
    return true;
  }

  bool can_take(std::size_t kind) const {
    for (const Place& place : places_)
      for (const Transition* transition : place.state->transitions)
        if (takes(*transition, kind)) return true;
    return false;
  }

  std::set<Concept> concepts() const {
    std::set<Concept> out;
    for (std::size_t kind = 1; kind <= network_.maxTokenType; ++kind)
      if (can_take(kind)) out.insert(static_cast<Concept>(kind));
    return out;
  }

  // Moves over `kinds` and then asks for `last`; afterwards every reading is where it was.
  bool would_take(const std::vector<Concept>& kinds, std::size_t last) {
    const std::size_t sets = sets_.size();
    const std::vector<Place> places = places_;
    const bool all = std::ranges::all_of(kinds, [&](Concept one) { return take(number_of(one)); });
    const bool taken = all && can_take(last);
    sets_.resize(sets);
    places_ = places;
    return taken;
  }

 private:
  struct Inside {
    std::uint32_t origin;
    std::uint32_t precedence;
  };
  struct Place {
    ATNState* state;
    Inside inside;
  };
  // A rule begun at a set, and where it returns to.
  struct Call {
    std::size_t rule;
    std::uint32_t precedence;
    Place back;
  };
  using Set = std::vector<Call>;

  bool takes(const Transition& transition, std::size_t kind) const {
    return !transition.isEpsilon() &&
           transition.matches(kind, antlr4::Token::MIN_USER_TOKEN_TYPE, network_.maxTokenType);
  }

  static std::uint64_t packed(std::size_t what, std::uint32_t precedence, std::uint32_t origin) {
    require(what < 1U << 24U && precedence < 1U << 8U, "a grammar too large for its network of states");
    return what << 40U | static_cast<std::uint64_t>(precedence) << 32U | origin;
  }

  void add(ATNState* state, Inside inside) {
    if (known_.insert(packed(state->stateNumber, inside.precedence, inside.origin)).second)
      places_.push_back({state, inside});
  }

  void close() {
    const auto here = static_cast<std::uint32_t>(sets_.size() - 1);
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const Place place = places_[i];
      if (place.state->getStateType() == ATNState::RULE_STOP) {
        finish(place, here);
        continue;
      }
      for (const Transition* transition : place.state->transitions) {
        if (transition->getSerializationType() == Transition::RULE)
          begin(*static_cast<const RuleTransition*>(transition), place.inside, here);
        else if (transition->isEpsilon() && allows(*transition, place.inside))
          add(transition->target, place.inside);
      }
    }
  }

  static bool allows(const Transition& transition, Inside inside) {
    return transition.getSerializationType() != Transition::PRECEDENCE ||
           static_cast<std::uint32_t>(static_cast<const PrecedencePredicateTransition&>(transition).precedence) >=
               inside.precedence;
  }

  void begin(const RuleTransition& call, Inside caller, std::uint32_t here) {
    const std::size_t rule = call.target->ruleIndex;
    const auto precedence = static_cast<std::uint32_t>(call.precedence);
    sets_.back().push_back({rule, precedence, {call.followState, caller}});
    add(call.target, {here, precedence});
    if (empty_rules_.contains(packed(rule, precedence, 0))) add(call.followState, caller);
  }

  void finish(const Place& place, std::uint32_t here) {
    const std::size_t rule = place.state->ruleIndex;
    const auto [origin, precedence] = place.inside;
    if (origin == here) empty_rules_.insert(packed(rule, precedence, 0));
    const Set& calls = sets_[origin];
    for (std::size_t i = 0; i < calls.size(); ++i)
      if (calls[i].rule == rule && calls[i].precedence == precedence) add(calls[i].back.state, calls[i].back.inside);
  }

  const ATN& network_ = network();
  // The calls begun after each number of tokens; the rest is kept for the last set only.
  std::vector<Set> sets_;
  std::vector<Place> places_;
  // Of the last set while it is made: its places, and the rules that were begun and ended at it, being empty.
  std::unordered_set<std::uint64_t> known_;
  std::unordered_set<std::uint64_t> empty_rules_;
};

Expectation expected(const syntax::Tree& tree, Range range, Entry entry) {
  Readings readings(rule_of(entry));
  const std::uint32_t end = std::min(range.last, range.first + most_tokens);
  std::uint32_t at = range.first;
  while (at < end && readings.take(number_of(tree.tokens[at].kind))) ++at;
  return {at, readings.concepts(), readings.can_take(antlr4::Token::EOF)};
}

Prefix::Prefix(const syntax::Tree& tree, Range range, Entry entry, std::uint32_t at) : tree_(&tree), end_(range.last) {
  if (at - range.first > most_tokens) return;
  auto readings = std::make_unique<Readings>(rule_of(entry));
  for (std::uint32_t i = range.first; i < at; ++i)
    if (!readings->take(number_of(tree.tokens[i].kind))) return;
  readings_ = std::move(readings);
}

Prefix::~Prefix() = default;
Prefix::Prefix(Prefix&&) noexcept = default;
Prefix& Prefix::operator=(Prefix&&) noexcept = default;

bool Prefix::goes_on_with(const std::vector<Concept>& instead, std::uint32_t next) {
  return readings_ != nullptr &&
         readings_->would_take(instead, next >= end_ ? antlr4::Token::EOF : number_of(tree_->tokens[next].kind));
}

std::set<Concept> Prefix::concepts() const {
  return readings_ == nullptr ? std::set<Concept>() : readings_->concepts();
}

}  // namespace hito::parse
