#include "compiler/parse/expected.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

#include "compiler/parse/generated_parser.h"

namespace hito::parse {
namespace {

constexpr std::uint32_t most_tokens = 50'000;

using antlr4::atn::ATN;
using antlr4::atn::ATNState;
using antlr4::atn::RuleTransition;
using antlr4::atn::Transition;

// Earley's algorithm over the generated parser's network of states: the set after k tokens holds every state that some
// reading of those tokens is in, with the place where its rule began.
class Readings {
 public:
  Readings(const ATN& network, std::size_t entry) : network_(network) {
    sets_.emplace_back();
    add(network_.ruleToStartState[entry], 0);
    close();
  }

  // Moves every reading over `kind`; false, and nothing moves, when none can take it.
  bool take(std::size_t kind) {
    std::vector<Place> next;
    for (const Place& place : places_)
      for (Transition* transition : place.state->transitions)
        if (takes(*transition, kind)) next.push_back({transition->target, place.origin});
    if (next.empty()) return false;
    sets_.emplace_back();
    places_.clear();
    known_.clear();
    empty_rules_.clear();
    for (const Place& place : next) add(place.state, place.origin);
    close();
    return true;
  }

  bool can_take(std::size_t kind) const {
    for (const Place& place : places_)
      for (Transition* transition : place.state->transitions)
        if (takes(*transition, kind)) return true;
    return false;
  }

 private:
  struct Place {
    ATNState* state;
    std::uint32_t origin;
  };
  // A rule begun at a set, and where it returns to.
  struct Call {
    std::size_t rule;
    Place back;
  };
  using Set = std::vector<Call>;

  bool takes(const Transition& transition, std::size_t kind) const {
    return !transition.isEpsilon() &&
           transition.matches(kind, antlr4::Token::MIN_USER_TOKEN_TYPE, network_.maxTokenType);
  }

  void add(ATNState* state, std::uint32_t origin) {
    const std::uint64_t key = (static_cast<std::uint64_t>(state->stateNumber) << 32) | origin;
    if (known_.insert(key).second) places_.push_back({state, origin});
  }

  void close() {
    const auto here = static_cast<std::uint32_t>(sets_.size() - 1);
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const Place place = places_[i];
      if (place.state->getStateType() == ATNState::RULE_STOP) {
        finish(place, here);
        continue;
      }
      for (Transition* transition : place.state->transitions) {
        if (transition->getSerializationType() == Transition::RULE)
          begin(*static_cast<RuleTransition*>(transition), place.origin, here);
        else if (transition->isEpsilon())
          add(transition->target, place.origin);
      }
    }
  }

  void begin(const RuleTransition& call, std::uint32_t origin, std::uint32_t here) {
    const std::size_t rule = call.target->ruleIndex;
    sets_.back().push_back({rule, {call.followState, origin}});
    add(call.target, here);
    if (empty_rules_.contains(rule)) add(call.followState, origin);
  }

  void finish(const Place& place, std::uint32_t here) {
    const std::size_t rule = place.state->ruleIndex;
    if (place.origin == here) empty_rules_.insert(rule);
    const Set& calls = sets_[place.origin];
    for (std::size_t i = 0; i < calls.size(); ++i)
      if (calls[i].rule == rule) add(calls[i].back.state, calls[i].back.origin);
  }

  const ATN& network_;
  // The calls begun after each number of tokens; the rest is kept for the last set only.
  std::vector<Set> sets_;
  std::vector<Place> places_;
  std::unordered_set<std::uint64_t> known_;
  // Rules that were begun and ended at the last set: they can be empty.
  std::unordered_set<std::size_t> empty_rules_;
};

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

// Reads up to the first token that no reading takes, and gives its index.
std::uint32_t read_on(Readings& readings, const syntax::Tree& tree, std::uint32_t from, std::uint32_t to) {
  while (from < to && readings.take(number_of(tree.tokens[from].kind))) ++from;
  return from;
}

}  // namespace

Expectation expected(const syntax::Tree& tree, Range range, Entry entry) {
  Readings readings(network(), rule_of(entry));
  const std::uint32_t to = std::min(range.last, range.first + most_tokens);
  Expectation out{read_on(readings, tree, range.first, to), {}, readings.can_take(antlr4::Token::EOF)};
  for (std::size_t kind = 1; kind <= network().maxTokenType; ++kind)
    if (readings.can_take(kind)) out.concepts.insert(static_cast<Concept>(kind));
  return out;
}

bool goes_on_with(const syntax::Tree& tree, Range range, Entry entry, std::uint32_t at, std::uint32_t next,
                  const std::vector<Concept>& instead) {
  if (at - range.first > most_tokens) return false;
  Readings readings(network(), rule_of(entry));
  if (read_on(readings, tree, range.first, at) != at) return false;
  for (const Concept one : instead)
    if (!readings.take(number_of(one))) return false;
  return readings.can_take(next >= range.last ? antlr4::Token::EOF : number_of(tree.tokens[next].kind));
}

}  // namespace hito::parse
