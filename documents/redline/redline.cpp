#include "documents/redline/redline.h"

#include <algorithm>
#include <optional>
#include <string>

#include "documents/redline/blocks.h"
#include "documents/redline/words.h"
#include "documents/words/sentence.h"

namespace hito::documents::prose {
namespace {

// An element of one sequence, and the one that it corresponds to: equal or much alike.
struct Place {
  std::optional<std::size_t> first, second;
};
struct Element {
  std::string key, words;
  std::size_t kind = 0;  // only those of one kind correspond
};

// Of what differs at one place, each with the first after the last one found that is like it.
void pair_alike(const std::vector<Element>& first, std::size_t from, std::size_t to, const std::vector<Element>& second,
                std::size_t second_from, std::size_t second_to, std::vector<Place>& places) {
  std::size_t next = second_from;
  for (std::size_t i = from; i < to; ++i) {
    std::size_t found = next;
    while (found < second_to &&
           (first[i].kind != second[found].kind || !much_alike(first[i].words, second[found].words)))
      ++found;
    if (found == second_to) {
      places.push_back({i, std::nullopt});
      continue;
    }
    while (next < found) places.push_back({std::nullopt, next++});
    places.push_back({i, next++});
  }
  while (next < second_to) places.push_back({std::nullopt, next++});
}

std::vector<Place> side_by_side(const std::vector<Element>& first, const std::vector<Element>& second) {
  Numbers numbers;
  const auto numbered = [&](const std::vector<Element>& all) {
    std::vector<std::uint32_t> out;
    for (const Element& one : all) out.push_back(numbers.of(one.key));
    return out;
  };
  const auto in_first = numbered(first), in_second = numbered(second);
  std::vector<Place> places;
  std::size_t i = 0, j = 0;
  for (const Step& step : aligned(in_first, in_second)) {
    if (step.in != Step::In::both) continue;
    pair_alike(first, i, step.first, second, j, step.second, places);
    places.push_back({step.first, step.second});
    i = step.first + 1;
    j = step.second + 1;
  }
  pair_alike(first, i, first.size(), second, j, second.size(), places);
  return places;
}

std::string key_of_row(const Table::Row& row) {
  std::string key = row.total ? "total" : "row";
  for (const Runs& cell : row.cells) key += text_of(cell) + '\x1f';
  return key;
}

std::vector<Element> elements_of(const std::vector<Block>& blocks) {
  std::vector<Element> all;
  for (const Block& block : blocks) all.push_back({key_of(block), words_of(block), block.kind.index()});
  return all;
}
std::vector<Element> elements_of(const std::vector<Table::Row>& rows) {
  std::vector<Element> all;
  for (const Table::Row& row : rows) {
    std::string words;
    for (const Runs& cell : row.cells) words += text_of(cell) + " ";
    all.push_back({key_of_row(row), words});
  }
  return all;
}
std::vector<Element> elements_of(const std::vector<std::vector<Block>>& items) {
  std::vector<Element> all;
  for (const std::vector<Block>& item : items) {
    Element one{{}, words_of(item)};
    for (const Block& block : item) one.key += key_of(block);
    all.push_back(std::move(one));
  }
  return all;
}

class Merging {
 public:
  Redline run(const std::vector<Block>& first, const std::vector<Block>& second) {
    Redline out;
    out.blocks = blocks(first, second);
    out.changed = changed_;
    return out;
  }

 private:
  std::vector<Block> blocks(const std::vector<Block>& first, const std::vector<Block>& second) {
    const std::vector<Element> before = elements_of(first), after = elements_of(second);
    std::vector<Block> out;
    for (const Place& place : side_by_side(before, after)) {
      if (!place.second) {
        only(first[*place.first], Run::Style::deleted, out);
      } else if (!place.first) {
        only(second[*place.second], Run::Style::inserted, out);
      } else if (before[*place.first].key == after[*place.second].key) {
        out.push_back(second[*place.second]);
      } else {
        changed_ = true;
        merge(first[*place.first], second[*place.second], out);
      }
    }
    return out;
  }

  void only(const Block& block, Run::Style style, std::vector<Block>& out) {
    // Where a page ends is layout.
    changed_ = changed_ || !std::holds_alternative<PageBreak>(block.kind);
    add_marked(block, style, out);
  }

  void merge(const Block& first, const Block& second, std::vector<Block>& out) {
    std::visit(
        [&](const auto& after) {
          using T = std::decay_t<decltype(after)>;
          merge(std::get<T>(first.kind), after, out);
        },
        second.kind);
  }
  void merge(const Heading& first, Heading second, std::vector<Block>& out) {
    second.runs = merged(first.runs, second.runs);
    out.push_back({std::move(second)});
  }
  void merge(const Paragraph& first, Paragraph second, std::vector<Block>& out) {
    second.runs = merged(first.runs, second.runs);
    out.push_back({std::move(second)});
  }
  void merge(const Facts& first, const Facts& second, std::vector<Block>& out) {
    Facts made;
    const auto elements = [](const Facts& facts) {
      std::vector<Element> all;
      for (const auto& [name, value] : facts.rows) all.push_back({text_of(name), text_of(name)});
      return all;
    };
    for (const Place& place : side_by_side(elements(first), elements(second))) {
      const auto none = std::pair<Runs, Runs>{};
      const auto& before = place.first ? first.rows[*place.first] : none;
      const auto& after = place.second ? second.rows[*place.second] : none;
      made.rows.emplace_back(merged(before.first, after.first), merged(before.second, after.second));
    }
    out.push_back({std::move(made)});
  }
  void merge(const Table& first, const Table& second, std::vector<Block>& out) {
    if (first.columns.size() != second.columns.size()) {
      add_marked({first}, Run::Style::deleted, out);
      add_marked({second}, Run::Style::inserted, out);
      return;
    }
    Table made;
    made.caption = merged(first.caption, second.caption);
    for (std::size_t i = 0; i < second.columns.size(); ++i)
      made.columns.push_back({merged(first.columns[i].head, second.columns[i].head), second.columns[i].align});
    for (const Place& place : side_by_side(elements_of(first.rows), elements_of(second.rows))) {
      Table::Row row;
      row.total = place.second ? second.rows[*place.second].total : first.rows[*place.first].total;
      for (std::size_t i = 0; i < second.columns.size(); ++i)
        row.cells.push_back(merged(place.first ? first.rows[*place.first].cells[i] : Runs{},
                                   place.second ? second.rows[*place.second].cells[i] : Runs{}));
      made.rows.push_back(std::move(row));
    }
    out.push_back({std::move(made)});
  }
  void merge(const Formula& first, const Formula& second, std::vector<Block>& out) {
    out.push_back({Paragraph{merged(plain(first.plain), plain(second.plain))}});
    out.push_back({second});
  }
  void merge(const Figure& first, Figure second, std::vector<Block>& out) {
    if (first.alternative != second.alternative)
      out.push_back({Paragraph{merged(plain(first.alternative), plain(second.alternative))}});
    second.caption = merged(first.caption, second.caption);
    out.push_back({std::move(second)});
  }
  void merge(const Signatures& first, const Signatures& second, std::vector<Block>& out) {
    for (const auto& one : first.who)
      if (std::ranges::find(second.who, one) == second.who.end())
        add_marked({Signatures{{one}}}, Run::Style::deleted, out);
    for (const auto& [name, role] : second.who)
      if (std::ranges::find(first.who, std::pair(name, role)) == first.who.end())
        out.push_back({Paragraph{marked(plain(role.empty() ? name : name + ", " + role), Run::Style::inserted)}});
    out.push_back({second});
  }
  void merge(const PageBreak&, const PageBreak& second, std::vector<Block>& out) { out.push_back({second}); }
  void merge(const List& first, const List& second, std::vector<Block>& out) {
    List made{second.marks, {}};
    for (const Place& place : side_by_side(elements_of(first.items), elements_of(second.items))) {
      const std::vector<Block> none;
      made.items.push_back(
          blocks(place.first ? first.items[*place.first] : none, place.second ? second.items[*place.second] : none));
    }
    out.push_back({std::move(made)});
  }
  void merge(const Details& first, const Details& second, std::vector<Block>& out) {
    out.push_back({Details{merged(first.summary, second.summary), blocks(first.inside, second.inside), second.open}});
  }

  bool changed_ = false;
};

}  // namespace

Redline redline(const std::vector<Block>& first, const std::vector<Block>& second) {
  return Merging().run(first, second);
}

}  // namespace hito::documents::prose
