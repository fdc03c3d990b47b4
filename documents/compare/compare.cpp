#include "documents/compare/compare.h"

#include <algorithm>
#include <map>

#include "base/written.h"
#include "documents/compare/pairing.h"

namespace hito::documents::prose {
namespace {

// Whether all pieces of both say the same.
bool same(const Subject& a, const Subject& b) {
  const auto said_same = [](const Facet& one, const Facet& other) {
    return one.piece == other.piece && std::ranges::equal(one.said, other.said, {}, &Said::key, &Said::key);
  };
  return std::ranges::equal(a.facets, b.facets, said_same);
}

// The clause of the first text has its number there, wherever it stands in the second.
void call_alike(Side& first, Side& second, const std::vector<std::optional<std::size_t>>& pairs) {
  std::vector<std::string> names, others;
  for (const core::Clause& clause : first.contract.clauses) names.push_back(quoted(clause.number));
  for (std::size_t i = 0; i < pairs.size(); ++i)
    others.push_back(pairs[i] ? names[*pairs[i]]
                              : "new " + quoted(second.contract.clauses[second.contract.clauses.id_at(i)].number));
  first.keys.call_clauses(names);
  second.keys.call_clauses(others);
}

class Texts {
 public:
  Texts(const ComparedText& first, const ComparedText& second, const Reader& reader)
      : first_(first, reader), second_(second, reader) {}

  Compared run() {
    const auto pairs = paired(first_, second_);
    call_alike(first_, second_, pairs);
    clauses(pairs);
    order(pairs);
    subjects(declarations_of(first_), declarations_of(second_));
    compare(first_, header_of(first_), second_, header_of(second_), changes_);
    subjects(data_of(first_), data_of(second_));
    subjects(properties_of(first_), properties_of(second_));
    examples();
    std::ranges::stable_sort(changes_, {}, [](const Change& change) { return weight_of(change); });
    return {std::move(changes_), called(pairs)};
  }

 private:
  std::map<std::string, Text> called(const std::vector<std::optional<std::size_t>>& pairs) const {
    const auto &before = first_.contract.clauses, &after = second_.contract.clauses;
    std::map<std::string, Text> all;
    for (std::size_t j = 0; j < before.size(); ++j) {
      const std::string& number = before[before.id_at(j)].number;
      const auto pair = std::ranges::find(pairs, std::optional(j));
      if (pair == pairs.end()) {
        // Another clause may have its number now.
        if (std::ranges::any_of(after, [&](const core::Clause& one) { return one.number == number; }))
          all.emplace(number, say(Written::diff_money_old_clause, {number}));
      } else if (const std::string& now = after[after.id_at(static_cast<std::size_t>(pair - pairs.begin()))].number;
                 now != number) {
        all.emplace(number, now);
      }
    }
    return all;
  }

  static bool has_one_cap(const core::Clause& clause) {
    const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body);
    return caps && caps->size() == 1;
  }

  void clauses(const std::vector<std::optional<std::size_t>>& pairs) {
    const auto &before = first_.contract.clauses, &after = second_.contract.clauses;
    for (std::size_t j = 0; j < before.size(); ++j)
      if (std::ranges::find(pairs, std::optional(j)) == pairs.end())
        changes_.push_back(only_in_first(clause_of(first_, before.id_at(j), false)));
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      const core::ClauseId id = after.id_at(i);
      if (!pairs[i]) {
        changes_.push_back(only_in_second(clause_of(second_, id, false)));
        continue;
      }
      const core::ClauseId other = before.id_at(*pairs[i]);
      const bool one_cap = has_one_cap(before[other]) && has_one_cap(after[id]);
      compare(first_, clause_of(first_, other, one_cap), second_, clause_of(second_, id, one_cap), changes_);
      if (before[other].number != after[id].number)
        changes_.push_back({Change::Kind::changed, Part::clause, after[id].number, Piece::number,
                            before[other].number_span, after[id].number_span, before[other].number, after[id].number});
    }
  }

  // Caps act in the order in which clauses stand, and cut earlier ones last.
  void order(const std::vector<std::optional<std::size_t>>& pairs) {
    std::vector<std::size_t> in_second;
    for (const auto& one : pairs)
      if (one) in_second.push_back(*one);
    if (std::ranges::is_sorted(in_second)) return;
    const auto numbers = [&](std::vector<std::size_t> all) {
      std::string out;
      for (const std::size_t one : all)
        out += (out.empty() ? "" : ", ") + first_.contract.clauses[first_.contract.clauses.id_at(one)].number;
      return out;
    };
    std::vector<std::size_t> in_first = in_second;
    std::ranges::sort(in_first);
    const auto place = [](const Side& side) { return side.contract.clauses[core::ClauseId{0}].span; };
    changes_.push_back({Change::Kind::changed,
                        Part::contract,
                        {},
                        Piece::order,
                        place(first_),
                        place(second_),
                        numbers(in_first),
                        numbers(in_second)});
  }

  // Those of one name; of several of one name, first those that say the same.
  void subjects(const std::vector<Subject>& before, const std::vector<Subject>& after) {
    std::vector<const Subject*> pair(after.size());
    std::vector<bool> taken(before.size());
    for (const bool equal : {true, false})
      for (std::size_t i = 0; i < after.size(); ++i)
        for (std::size_t j = 0; j < before.size() && pair[i] == nullptr; ++j) {
          if (taken[j] || before[j].part != after[i].part || before[j].item != after[i].item) continue;
          if (equal && !same(before[j], after[i])) continue;
          pair[i] = &before[j];
          taken[j] = true;
        }
    for (std::size_t j = 0; j < before.size(); ++j)
      if (!taken[j]) changes_.push_back(only_in_first(before[j]));
    for (std::size_t i = 0; i < after.size(); ++i) {
      if (pair[i])
        compare(first_, *pair[i], second_, after[i], changes_);
      else
        changes_.push_back(only_in_second(after[i]));
    }
  }

  // How many there are, and how many of them only one text has: what they check is in the clauses.
  void examples() {
    std::map<std::string, std::int64_t> left;
    for (const core::Example& one : first_.contract.examples) ++left[key_of(first_, one)];
    for (const core::Example& one : second_.contract.examples) --left[key_of(second_, one)];
    std::int64_t only_first = 0, only_second = 0;
    for (const auto& [key, count] : left) {
      only_first += std::max<std::int64_t>(count, 0);
      only_second += std::max<std::int64_t>(-count, 0);
    }
    if (only_first == 0 && only_second == 0) return;
    const auto told = [&](const Side& side, std::int64_t only) {
      return side.page.words.text(Written::diff_examples_counted,
                                  {std::to_string(side.contract.examples.size()), std::to_string(only)});
    };
    const auto place = [](const Side& side) -> std::optional<Span> {
      if (side.contract.examples.empty()) return std::nullopt;
      return side.contract.examples.front().span;
    };
    changes_.push_back({Change::Kind::changed,
                        Part::contract,
                        {},
                        Piece::examples,
                        place(first_),
                        place(second_),
                        told(first_, only_first),
                        told(second_, only_second)});
  }

  Side first_, second_;
  std::vector<Change> changes_;
};

}  // namespace

Compared compared(const ComparedText& first, const ComparedText& second, const Reader& reader) {
  return Texts(first, second, reader).run();
}

}  // namespace hito::documents::prose
