#include "runtime/columns/domain.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <string>
#include <utility>

#include "base/diagnostics.h"
#include "compiler/core/read_value.h"
#include "runtime/columns/order.h"
#include "runtime/columns/text_index.h"
#include "runtime/data/quick_cell.h"
#include "runtime/data/scale.h"

namespace hito::runtime {
namespace {

using core::Kind;

constexpr std::uint32_t no_item = UINT32_MAX;

// From so many references for each key on, texts are looked up before they are ranked.
constexpr std::size_t references_for_each_key = 4;

// A text that every reading leaves as it is: no blanks, no letters that could be composed.
bool is_plain(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

Ranks rank_numbers(const std::vector<const Rational*>& numbers) {
  const unsigned decimals = decimals_for(numbers);
  std::vector<std::uint64_t> words;
  words.reserve(numbers.size());
  for (const Rational* number : numbers) {
    const auto whole = scaled(*number, decimals);
    if (!whole) break;
    words.push_back(ordered_word(*whole));
  }
  if (words.size() == numbers.size()) return rank_words(words);
  std::vector<std::uint32_t> order(numbers.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<std::uint32_t>(i);
  std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) { return *numbers[a] < *numbers[b]; });
  Ranks ranks;
  ranks.of.resize(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i == 0 || *numbers[order[i]] != *numbers[order[i - 1]]) ++ranks.distinct;
    ranks.of[order[i]] = ranks.distinct - 1;
  }
  return ranks;
}

template <class T, class WordOf>
Ranks rank_as(const std::vector<const core::Value*>& values, WordOf&& word_of) {
  std::vector<std::uint64_t> words;
  words.reserve(values.size());
  for (const core::Value* value : values) words.push_back(word_of(std::get<T>(*value)));
  return rank_words(words);
}

bool holds_kind(const core::Value& value, Kind kind) {
  switch (kind) {
    case Kind::number: return std::holds_alternative<Rational>(value);
    case Kind::date: return std::holds_alternative<Date>(value);
    case Kind::yes_no: return std::holds_alternative<bool>(value);
    case Kind::choice: return std::holds_alternative<core::Choice>(value);
    case Kind::text:
    case Kind::identifier:
    case Kind::reference: return std::holds_alternative<std::string>(value);
    case Kind::poison:
    case Kind::estimate: return false;
  }
  throw InternalError("a kind of type out of its enumeration");
}

// `values` are all of that kind, which is not one of texts.
Ranks rank_values(const std::vector<const core::Value*>& values, Kind kind) {
  switch (kind) {
    case Kind::number: {
      std::vector<const Rational*> numbers;
      numbers.reserve(values.size());
      for (const core::Value* value : values) numbers.push_back(&std::get<Rational>(*value));
      return rank_numbers(numbers);
    }
    case Kind::date: return rank_as<Date>(values, [](Date date) { return ordered_word(date.days); });
    case Kind::yes_no: return rank_as<bool>(values, [](bool yes) { return std::uint64_t{yes}; });
    case Kind::choice:
      return rank_as<core::Choice>(values, [](core::Choice choice) { return std::uint64_t{choice.index}; });
    case Kind::text:
    case Kind::identifier:
    case Kind::reference:
    case Kind::poison:
    case Kind::estimate: break;
  }
  throw InternalError("a key of a kind that is not ranked by value");
}

// Values of the kind by value; after them the others, which are distinct texts in ascending order.
Ranks rank_items(const std::vector<const core::Value*>& items, Kind kind) {
  std::vector<const core::Value*> values;
  values.reserve(items.size());
  std::ranges::copy_if(items, std::back_inserter(values), [&](const auto* item) { return holds_kind(*item, kind); });
  const Ranks of_values = rank_values(values, kind);
  Ranks ranks{{}, of_values.distinct};
  ranks.of.reserve(items.size());
  std::size_t next = 0;
  for (const core::Value* item : items)
    ranks.of.push_back(holds_kind(*item, kind) ? of_values.of[next++] : ranks.distinct++);
  return ranks;
}

// Codes of one key column and of the references that lead to it.
class Domain {
 public:
  Domain(const core::Contract& contract, const Data& data, ColumnAt root, const std::vector<ColumnAt>& references)
      : contract_(contract),
        field_(contract.datasets[root.first].columns[root.second]),
        root_(cells_of(data, root)),
        codes_(references.size() + 1) {
    for (const ColumnAt& reference : references) references_.push_back(&cells_of(data, reference));
  }

  // Of the key column, then of each reference.
  std::vector<Codes> run() {
    if (field_.type.kind == Kind::text || field_.type.kind == Kind::identifier)
      code_texts();
    else if (!code_words())
      code_others();
    return std::move(codes_);
  }

 private:
  static const Cells& cells_of(const Data& data, ColumnAt column) {
    return data.tables[column.first.value].columns[column.second].cells;
  }

  static bool is_all_texts(const CellParts& parts) {
    return parts.form == Form::texts && parts.missing.empty() && parts.beside.empty() && parts.refers.empty();
  }

  // `item_of(text)`: place of what the text stands for among the items to rank, or no_item.
  template <class ItemOf>
  static void put_texts(Codes& codes, const Cells& cells, const char* otherwise, ItemOf&& item_of) {
    codes.of.reserve(cells.size());
    const CellParts& parts = cells.parts();
    if (is_all_texts(parts)) {
      const std::string_view bytes = parts.bytes;
      std::uint64_t begin = 0;
      for (const std::uint64_t end : parts.ends) {
        codes.of.push_back(item_of(bytes.substr(begin, end - begin)));
        begin = end;
      }
      return;
    }
    for (std::size_t row = 0; row < cells.size(); ++row) {
      const auto text = cells.text(row);
      require(text.has_value() || cells.is_missing(row), otherwise);
      codes.of.push_back(text ? item_of(*text) : no_item);
    }
  }
  // From items to codes.
  void put_codes(const Ranks& ranks) {
    for (Codes& codes : codes_) {
      codes.missing = ranks.distinct;
      for (std::uint32_t& code : codes.of) code = code == no_item ? ranks.distinct : ranks.of[code];
    }
  }

  // What a reference written as `text` means; what cannot be a key is the key of no row, and stays as it is.
  core::Value meant(const std::string& text) const {
    auto value = core::read_value(contract_, field_, text, core::Written::in_data);
    return value ? *std::move(value) : core::Value(text);
  }

  void code_texts() {
    const CellParts& parts = root_.parts();
    if (references_.empty() && is_all_texts(parts)) {
      Ranks ranks = rank_texts(parts.bytes, parts.ends);
      codes_[0] = {std::move(ranks.of), ranks.distinct};
      return;
    }
    std::vector<std::string_view> items;
    // Where references are many and keys few, each text is an item once.
    std::size_t references = 0;
    for (const Cells* cells : references_) references += cells->size();
    const bool many = references > references_for_each_key * root_.size();
    TextIndex distinct(many ? root_.size() : 0);
    const auto item = [&](std::string_view text) {
      if (many) return distinct.number(text);
      items.push_back(text);
      return static_cast<std::uint32_t>(items.size() - 1);
    };
    put_texts(codes_[0], root_, "a key of another kind than its column", item);
    // Texts that are not written as they are meant.
    std::deque<std::string> changed;
    for (std::size_t k = 0; k < references_.size(); ++k)
      put_texts(codes_[k + 1], *references_[k], "a reference that is not a text", [&](std::string_view text) {
        if (field_.spelling.missing.empty() && is_plain(text)) return item(text);
        core::Value value = meant(std::string(text));
        if (core::is_missing(value)) return no_item;
        return item(changed.emplace_back(std::get<std::string>(std::move(value))));
      });
    put_codes(rank_texts(many ? distinct.texts() : items));
  }

  // Of a key column that is plain integers, to which no reference leads; otherwise false.
  bool code_words() {
    const CellParts& parts = root_.parts();
    if (!references_.empty() || !parts.beside.empty() || parts.form != form_of(field_.type.kind)) return false;
    std::vector<std::uint64_t> words;
    words.reserve(parts.size);
    const auto put = [&](const auto& values) {
      for (std::size_t row = 0; row < parts.size; ++row)
        if (parts.missing.empty() || parts.missing[row] == 0) words.push_back(ordered_word(values[row]));
    };
    if (parts.form == Form::bits)
      put(parts.bits);
    else if (parts.form == Form::integers && parts.wide)
      put(parts.integers);
    else
      put(parts.words);
    Ranks ranks = rank_words(words);
    Codes& codes = codes_[0];
    codes.missing = ranks.distinct;
    if (parts.missing.empty()) {
      codes.of = std::move(ranks.of);
      return true;
    }
    codes.of.reserve(parts.size);
    std::size_t next = 0;
    for (const std::uint8_t missing : parts.missing)
      codes.of.push_back(missing != 0 ? codes.missing : ranks.of[next++]);
    return true;
  }

  // Values of the key column and what each distinct text of a reference means, ranked together.
  void code_others() {
    std::deque<core::Value> values;
    std::vector<const core::Value*> items;
    const auto item = [&](core::Value value) {
      if (core::is_missing(value)) return no_item;
      items.push_back(&values.emplace_back(std::move(value)));
      return static_cast<std::uint32_t>(items.size() - 1);
    };
    codes_[0].of.reserve(root_.size());
    for (core::Value cell : root_) {
      require(core::is_missing(cell) || holds_kind(cell, field_.type.kind), "a key of another kind than its column");
      codes_[0].of.push_back(item(std::move(cell)));
    }
    const std::vector<std::string> written = rank_references();
    std::vector<std::uint32_t> item_of_text;
    for (const std::string& text : written) item_of_text.push_back(item(meant(text)));
    for (std::size_t k = 1; k < codes_.size(); ++k)
      for (std::uint32_t& code : codes_[k].of) code = code == no_item ? no_item : item_of_text[code];
    put_codes(rank_items(items, field_.type.kind));
  }

  // Codes of references become the places of their texts among the distinct ones, which are returned in order.
  std::vector<std::string> rank_references() {
    std::vector<std::string_view> texts;
    for (std::size_t k = 0; k < references_.size(); ++k)
      put_texts(codes_[k + 1], *references_[k], "a reference that is not a text", [&](std::string_view text) {
        texts.push_back(text);
        return static_cast<std::uint32_t>(texts.size() - 1);
      });
    const Ranks ranks = rank_texts(texts);
    std::vector<std::string> distinct(ranks.distinct);
    for (std::size_t i = 0; i < texts.size(); ++i)
      if (distinct[ranks.of[i]].empty()) distinct[ranks.of[i]] = texts[i];
    for (std::size_t k = 1; k < codes_.size(); ++k)
      for (std::uint32_t& code : codes_[k].of)
        if (code != no_item) code = ranks.of[code];
    return distinct;
  }

  const core::Contract& contract_;
  const core::Field& field_;
  const Cells& root_;
  std::vector<const Cells*> references_;
  std::vector<Codes> codes_;
};

}  // namespace

std::vector<Codes> domain_codes(const core::Contract& contract, const Data& data, ColumnAt root,
                                const std::vector<ColumnAt>& references) {
  return Domain(contract, data, root, references).run();
}

}  // namespace hito::runtime
