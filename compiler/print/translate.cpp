#include "compiler/print/translate.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <set>
#include <utility>

#include "base/estimate.h"
#include "compiler/parse/phrases.h"
#include "compiler/print/order.h"
#include "compiler/print/quote.h"
#include "compiler/print/spanish.h"
#include "compiler/print/variants.h"

namespace hito::print {
namespace {

// More of what stands before a leaf.
void append(Trivia& to, Trivia&& more) {
  if (to.trailing.empty() && to.above.empty()) {
    to.trailing = std::move(more.trailing);
  } else if (!more.trailing.empty()) {
    to.above.push_back({.text = std::move(more.trailing), .blank = false, .indented = true, .page = 0});
  }
  if (!more.above.empty()) more.above.front().blank = more.above.front().blank || std::exchange(to.blank, false);
  std::ranges::move(more.above, std::back_inserter(to.above));
  to.blank = to.blank || more.blank;
}

class Translator {
 public:
  Translator(const Draft& from, Language to) : from_(from), to_(to), trivia_(from.leaves.size()) {
    for (std::size_t at = 0; at < from.leaves.size(); ++at) trivia_[at] = from.leaves[at].before;
    out_.language = to;
    out_.passages = from.passages;
    find_estimates();
  }

  Draft run() {
    for (std::size_t at = 0; at < from_.items.size(); ++at) {
      syntax::Item item = from_.items[at];
      const std::uint32_t first = next_leaf();
      if (item.node == no_node)
        passages(at, item);
      else
        item.node = node(item.node);
      item.first = first;
      item.last = next_leaf();
      out_.items.push_back(item);
    }
    append(pending_, Trivia(from_.tail));
    keep_between(pending_, std::numeric_limits<std::uint32_t>::max());
    out_.tail = std::move(pending_);
    quote_names(out_);
    if (to_ == Language::es) soften();
    return std::move(out_);
  }

 private:
  void find_estimates() {
    for (const syntax::Item& item : from_.items) {
      if (item.node == no_node || from_.nodes[item.node].rule != Rule::input) continue;
      const syntax::Node& input = from_.nodes[item.node];
      const auto estimate = [&](const syntax::Child& child) {
        if (child.is_token || from_.nodes[child.index].rule != Rule::type) return false;
        return from_.leaves[from_.nodes[child.index].first].kind == Concept::T_ESTIMATE;
      };
      for (const syntax::Child& child : input.children)
        if (!child.is_token && from_.nodes[child.index].rule == Rule::name && std::ranges::any_of(input.children, estimate))
          estimates_.insert(from_.leaves[from_.nodes[child.index].first].text);
    }
  }

  std::uint32_t next_leaf() const { return static_cast<std::uint32_t>(out_.leaves.size()); }

  void passages(std::size_t at, const syntax::Item& item) {
    const std::uint32_t shift = next_leaf() - item.first;
    for (Passage& passage : out_.passages[at]) passage.first += shift;
    for (std::uint32_t leaf = item.first; leaf < item.last; ++leaf)
      emit(from_.leaves[leaf].kind, from_.leaves[leaf].text, leaf);
  }

  std::uint32_t node(std::uint32_t id) {
    path_.push_back(id);
    const syntax::Node& source = from_.nodes[id];
    const Arranged arranged = arrange(from_, path_, to_);
    // What stands before the construct stays before it, whatever it begins with now.
    if (arranged.moved && source.first < source.last) append(pending_, std::exchange(trivia_[source.first], {}));
    syntax::Node made{.rule = source.rule, .first = next_leaf(), .last = 0, .children = {}};
    for (std::size_t at = 0; at < arranged.elements.size(); ++at) {
      const Element& element = arranged.elements[at];
      if (element.child && !element.child->is_token) {
        made.children.push_back({false, node(element.child->index)});
      } else if (word(element, {from_, path_, arranged.elements, at, last_leaf()}, source.rule)) {
        made.children.push_back({true, next_leaf() - 1});
      }
    }
    made.last = next_leaf();
    path_.pop_back();
    out_.nodes.push_back(std::move(made));
    return static_cast<std::uint32_t>(out_.nodes.size() - 1);
  }

  const Leaf* last_leaf() const { return out_.leaves.empty() ? nullptr : &out_.leaves.back(); }

  // False when the target language does not write it here.
  bool word(const Element& element, const Place& place, Rule holder) {
    if (element.dropped || (holder == Rule::partyRef && element.kind == Concept::THE && article_is_there(place))) {
      if (element.child) append(pending_, std::exchange(trivia_[element.child->index], {}));
      return false;
    }
    if (!element.child) {
      emit(element.kind, element.kind == Concept::COMMA ? "," : spelled(element.kind, to_, place), std::nullopt);
      // On the page where its construct begins.
      const std::uint32_t page = from_.leaves[from_.nodes[path_.back()].first].page;
      out_.leaves.back().page = std::max(out_.leaves.back().page, page);
      return true;
    }
    const std::uint32_t index = element.child->index;
    if (holds_a_name(holder))
      emit(Concept::NAME, is_part() ? part(bare(from_.leaves[index].text)) : bare(from_.leaves[index].text), index);
    else if (element.kind <= Concept::BACKSLASH)
      emit(element.kind, from_.leaves[index].text, index);
    else
      emit(element.kind, spelled(element.kind, to_, place), index);
    return true;
  }

  // `al`, `a cargo del` hold it already; `neto de` goes without.
  bool article_is_there(const Place& place) const {
    if (to_ != Language::es || !place.previous) return false;
    const Leaf& before = *place.previous;
    if (before.kind == Concept::NET_OF) return true;
    return (before.kind == Concept::TO || before.kind == Concept::BORNE_BY || before.kind == Concept::EXCESS_BORNE) &&
           before.text != parse::canonical(before.kind, Language::es);
  }

  const syntax::Node* above(std::size_t levels) const {
    return path_.size() > levels ? &from_.nodes[path_[path_.size() - 1 - levels]] : nullptr;
  }

  // The name at hand is that of a part of an estimate: in an example, or after the name of one of this file.
  bool is_part() const {
    const syntax::Node* holder = above(1);
    if (holder == nullptr || holder->children.empty()) return false;
    const auto& first = holder->children.front();
    const bool is_first = !first.is_token && first.index == path_.back();
    if (holder->rule == Rule::givenPart) return is_first;
    return holder->rule == Rule::member && !is_first &&
           estimates_.contains(from_.leaves[from_.nodes[first.index].first].text);
  }

  std::string part(std::string name) const {
    const auto known = estimate_part(name);
    return known ? name_of(*known, to_) : std::move(name);
  }

  static std::string bare(const std::string& name) {
    return name.size() > 2 && name.starts_with('`') ? name.substr(1, name.size() - 2) : name;
  }

  // `source` is the leaf it stands for; none for a word of the target language only.
  void emit(Concept kind, std::string text, std::optional<std::uint32_t> source) {
    Leaf leaf{kind, std::move(text), std::exchange(pending_, {}), 0};
    if (source) {
      append(leaf.before, std::exchange(trivia_[*source], {}));
      leaf.page = from_.leaves[*source].page;
      leaf.touches = from_.leaves[*source].touches;
    }
    leaf.page = std::max(leaf.page, last_page());
    keep_between(leaf.before, leaf.page);
    out_.leaves.push_back(std::move(leaf));
  }

  std::uint32_t last_page() const { return out_.leaves.empty() ? 0 : out_.leaves.back().page; }
  // A comment that moved with its leaf is printed between the leaves it stands between now.
  void keep_between(Trivia& trivia, std::uint32_t last) const {
    for (Comment& comment : trivia.above) comment.page = std::clamp(comment.page, last_page(), last);
  }

  // y before i- is e, o before o- is u.
  void soften() {
    for (std::size_t at = 0; at + 1 < out_.leaves.size(); ++at) {
      Leaf& leaf = out_.leaves[at];
      const std::string& next = out_.leaves[at + 1].text;
      const bool softer =
          (leaf.kind == Concept::AND && sounds_like_i(next)) || (leaf.kind == Concept::OR && sounds_like_o(next));
      if (softer) leaf.text = parse::spellings(leaf.kind, Language::es).at(1);
    }
  }

  const Draft& from_;
  Language to_;
  // Of each leaf of the source, until it is printed.
  std::vector<Trivia> trivia_;
  std::set<std::string> estimates_;
  // Comments to print before the next leaf.
  Trivia pending_;
  std::vector<std::uint32_t> path_;
  Draft out_;
};

}  // namespace

Draft translated(const Draft& from, Language to) { return Translator(from, to).run(); }

}  // namespace hito::print
