// What differs between the pieces of one item in two texts.
#include <algorithm>

#include "documents/compare/subject.h"

namespace hito::documents::prose {
namespace {

using All = std::vector<const Said*>;

All all_of(const Facet& facet) {
  All all;
  for (const Said& one : facet.said) all.push_back(&one);
  return all;
}

bool same_order(const All& first, const All& second) {
  return std::ranges::equal(first, second, {}, &Said::key, &Said::key);
}

// Takes away what both say.
void take_common(All& first, All& second) {
  std::erase_if(first, [&](const Said* one) {
    const auto at = std::ranges::find(second, one->key, &Said::key);
    if (at == second.end()) return false;
    second.erase(at);
    return true;
  });
}

std::string words_of(const All& all) {
  std::string out;
  for (const Said* one : all) out += (out.empty() ? "" : "; ") + one->words;
  return out;
}

std::string source_of(const Side& side, const All& all) {
  std::string out;
  for (const Said* one : all) {
    if (one->span.empty()) continue;
    if (!out.empty()) out += "; ";
    bool blank = false;
    for (const char c : side.source.at(one->span)) {
      const bool is_blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      if (!is_blank && blank) out += ' ';
      blank = is_blank;
      if (!is_blank) out += c;
    }
  }
  return out;
}

class Comparison {
 public:
  Comparison(const Side& first, const Subject& before, const Side& second, const Subject& after,
             std::vector<Change>& changes)
      : first_(first), before_(before), second_(second), after_(after), changes_(changes) {}

  void run() {
    const auto* kind_before = find(before_, Piece::kind);
    const auto* kind_after = find(after_, Piece::kind);
    if (kind_before && kind_after && kind_before->said.front().key != kind_after->said.front().key) {
      // Of another kind, it is another thing under the same name.
      const std::string was = kind_before->said.front().words, is = kind_after->said.front().words;
      changes_.push_back({Change::Kind::changed, after_.part, after_.item, Piece::kind, before_.span, after_.span,
                          was + ": " + before_.whole, is + ": " + after_.whole});
      return;
    }
    const Facet nothing{Piece::whole, {}};
    for (const Facet& facet : after_.facets) {
      const Facet* was = find(before_, facet.piece);
      compare(facet.piece, was ? *was : nothing, facet);
    }
    for (const Facet& facet : before_.facets)
      if (find(after_, facet.piece) == nullptr) compare(facet.piece, facet, nothing);
  }

 private:
  static const Facet* find(const Subject& subject, Piece piece) {
    const auto at = std::ranges::find(subject.facets, piece, &Facet::piece);
    return at == subject.facets.end() ? nullptr : &*at;
  }

  void compare(Piece piece, const Facet& before, const Facet& after) {
    const All was = all_of(before), is = all_of(after);
    All first = was, second = is;
    take_common(first, second);
    if (first.empty() && second.empty()) {
      if ((before.in_order || after.in_order) && !same_order(was, is)) add(piece, was, is);
      return;
    }
    // Lines of one name first.
    for (auto at = first.begin(); at != first.end();) {
      const auto other = (*at)->name.empty() ? second.end() : std::ranges::find(second, (*at)->name, &Said::name);
      if (other == second.end()) {
        ++at;
        continue;
      }
      add(piece, {*at}, {*other});
      second.erase(other);
      at = first.erase(at);
    }
    if (first.size() == second.size()) {
      for (std::size_t i = 0; i < first.size(); ++i) add(piece, {first[i]}, {second[i]});
      return;
    }
    for (const Said* one : first) add(piece, {one}, {});
    for (const Said* one : second) add(piece, {}, {one});
  }

  void add(Piece piece, const All& was, const All& is) {
    Change change{Change::Kind::changed, after_.part, after_.item, piece, {}, {}, words_of(was), words_of(is)};
    if (was.empty()) change.kind = Change::Kind::added;
    if (is.empty()) change.kind = Change::Kind::removed;
    if (!was.empty()) change.in_first = was.front()->span.empty() ? before_.span : was.front()->span;
    if (!is.empty()) change.in_second = is.front()->span.empty() ? after_.span : is.front()->span;
    if (change.before == change.after) tell_apart(change, was, is);
    changes_.push_back(std::move(change));
  }

  // What reads alike is shown as each text has it.
  void tell_apart(Change& change, const All& was, const All& is) const {
    const std::string before = source_of(first_, was), after = source_of(second_, is);
    if (before != after && !before.empty() && !after.empty()) {
      change.before = before;
      change.after = after;
      return;
    }
    const Words& words = second_.page.words;
    change.after += (change.after.empty() ? "" : " ") + words.text(Written::diff_reads_alike);
  }

  const Side& first_;
  const Subject& before_;
  const Side& second_;
  const Subject& after_;
  std::vector<Change>& changes_;
};

}  // namespace

void compare(const Side& first, const Subject& before, const Side& second, const Subject& after,
             std::vector<Change>& changes) {
  Comparison(first, before, second, after, changes).run();
}

Change only_in_first(const Subject& subject) {
  return {Change::Kind::removed, subject.part, subject.item,  Piece::whole,
          subject.span,          std::nullopt, subject.whole, {}};
}
Change only_in_second(const Subject& subject) {
  return {Change::Kind::added, subject.part, subject.item, Piece::whole, std::nullopt, subject.span, {}, subject.whole};
}

}  // namespace hito::documents::prose
