#include "runtime/data/cell_parts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <utility>
#include <variant>

#include "base/diagnostics.h"
#include "runtime/data/cell_words.h"
#include "runtime/data/scale.h"

namespace hito::runtime {

using core::Value;

namespace {

Form form_of(const Value& value) {
  constexpr std::array<Form, std::variant_size_v<Value>> forms{Form::nothing, Form::bits,  Form::integers, Form::days,
                                                               Form::choices, Form::texts, Form::texts};
  return forms[value.index()];
}

// Elements for `size` rows in the array of the form, the new ones 0.
void resize(CellParts& parts, std::size_t size) {
  parts.size = size;
  if (size > 0) parts.ranged = false;
  switch (parts.form) {
    case Form::nothing: break;
    case Form::bits: parts.bits.resize(size); break;
    case Form::days:
    case Form::choices: parts.words.resize(size); break;
    case Form::integers:
      if (parts.wide)
        parts.integers.resize(size);
      else
        parts.words.resize(size);
      break;
    case Form::texts: parts.ends.resize(size, parts.bytes.size()); break;
  }
  if (!parts.refers.empty()) parts.refers.resize(size, refers_to_no_row);
  if (!parts.missing.empty()) parts.missing.resize(size);
}

// No cell had a value so far; one of them is about to.
void take_form(CellParts& parts, Form form) {
  if (parts.size > 1) parts.missing.assign(parts.size, 1);
  parts.form = form;
  resize(parts, parts.size);
}

void mark(CellParts& parts, std::size_t row, bool missing) {
  if (parts.missing.empty()) {
    if (!missing) return;
    parts.missing.assign(parts.size, 0);
  }
  parts.missing[row] = missing ? 1 : 0;
}

Rational number_of(std::int64_t integer, unsigned decimals) {
  return decimals == 0 ? Rational(integer) : Rational(Integer(integer), Integer::pow10(decimals));
}

std::int64_t integer_at(const CellParts& parts, std::size_t row) {
  return parts.wide ? parts.integers[row] : parts.words[row];
}

Rational number_at(const CellParts& parts, std::size_t row) {
  return number_of(integer_at(parts, row), parts.decimals);
}

void widen(CellParts& parts) {
  if (parts.wide) return;
  parts.integers.assign(parts.words.begin(), parts.words.end());
  parts.words = {};
  parts.wide = true;
}

void put_integer(CellParts& parts, std::size_t row, std::int64_t integer) {
  parts.ranged = false;
  if (!std::in_range<std::int32_t>(integer)) widen(parts);
  if (parts.wide)
    parts.integers[row] = integer;
  else
    parts.words[row] = static_cast<std::int32_t>(integer);
}

// All integers over a finer power of ten; one that leaves 64 bits goes beside.
void refine(CellParts& parts, unsigned decimals) {
  const std::int64_t factor = power_of_ten(decimals - parts.decimals);
  for (std::size_t row = 0; row < parts.size; ++row) {
    std::int64_t finer = 0;
    if (__builtin_mul_overflow(integer_at(parts, row), factor, &finer)) {
      put_beside(parts, row, number_at(parts, row));
      finer = 0;
    }
    put_integer(parts, row, finer);
  }
  parts.decimals = decimals;
}

void put_number(CellParts& parts, std::size_t row, const Rational& value) {
  auto whole = scaled(value, parts.decimals);
  if (!whole) {
    const auto own = value.decimals();
    if (own && *own > parts.decimals && *own <= most_scale_decimals && scaled(value, *own)) {
      refine(parts, *own);
      whole = scaled(value, parts.decimals);
    }
  }
  put_integer(parts, row, whole.value_or(0));
  if (!whole) put_beside(parts, row, value);
}

// The last row, of texts.
void put_last_text(CellParts& parts, std::string_view text) {
  parts.bytes += text;
  parts.ends.back() = parts.bytes.size();
}

template <class T>
void drop_marked(std::vector<T>& elements, const std::vector<bool>& out) {
  if (elements.empty()) return;
  std::size_t kept = 0;
  for (std::size_t row = 0; row < out.size(); ++row)
    if (!out[row]) elements[kept++] = elements[row];
  elements.resize(kept);
}

template <class T>
void add_all(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

std::string_view text_at(const CellParts& parts, std::size_t row) {
  const std::uint64_t begin = row == 0 ? 0 : parts.ends[row - 1];
  return std::string_view(parts.bytes).substr(begin, parts.ends[row] - begin);
}

bool is_missing_at(const CellParts& parts, std::size_t row) {
  if (!parts.beside.empty() && parts.beside.contains(static_cast<std::uint32_t>(row))) return false;
  return parts.form == Form::nothing || (!parts.missing.empty() && parts.missing[row] != 0);
}

void put_beside(CellParts& parts, std::size_t row, Value value) {
  parts.beside.insert_or_assign(static_cast<std::uint32_t>(row), std::move(value));
}

Value value_at(const CellParts& parts, std::size_t row) {
  if (!parts.beside.empty())
    if (const auto found = parts.beside.find(static_cast<std::uint32_t>(row)); found != parts.beside.end())
      return found->second;
  if (is_missing_at(parts, row)) return core::Missing{};
  if (!parts.refers.empty() && parts.refers[row] != refers_to_no_row) return core::RowRef{parts.refers[row]};
  switch (parts.form) {
    case Form::nothing: break;
    case Form::bits: return parts.bits[row] != 0;
    case Form::days: return Date{parts.words[row]};
    case Form::choices: return core::Choice{static_cast<std::uint32_t>(parts.words[row])};
    case Form::integers: return number_at(parts, row);
    case Form::texts: return std::string(text_at(parts, row));
  }
  throw InternalError("a form of cells out of its enumeration");
}

void put(CellParts& parts, std::size_t row, const Value& value) {
  parts.ranged = false;
  if (core::is_missing(value)) {
    if (parts.form != Form::nothing) mark(parts, row, true);
    return;
  }
  if (parts.form == Form::nothing) take_form(parts, form_of(value));
  mark(parts, row, false);
  if (form_of(value) != parts.form) return put_beside(parts, row, value);
  struct Visitor {
    CellParts& parts;
    std::size_t row;
    void operator()(core::Missing) const {}
    void operator()(bool bit) const { parts.bits[row] = bit ? 1 : 0; }
    void operator()(const Rational& number) const { put_number(parts, row, number); }
    void operator()(Date date) const { parts.words[row] = date.days; }
    void operator()(core::Choice choice) const { parts.words[row] = static_cast<std::int32_t>(choice.index); }
    void operator()(core::RowRef ref) const {
      if (parts.refers.empty()) parts.refers.assign(parts.size, refers_to_no_row);
      parts.refers[row] = ref.index;
    }
    // Only the last text has room to grow.
    void operator()(const std::string& text) const {
      if (row + 1 == parts.size && parts.ends[row] == parts.bytes.size() && text_at(parts, row).empty())
        put_last_text(parts, text);
      else if (text_at(parts, row) != text)
        put_beside(parts, row, text);
    }
  };
  std::visit(Visitor{parts, row}, value);
}

void take_out(CellParts& parts, const std::vector<bool>& out) {
  if (parts.form == Form::texts) {
    std::string bytes;
    std::vector<std::uint64_t> ends;
    for (std::size_t row = 0; row < out.size(); ++row) {
      if (out[row]) continue;
      bytes += text_at(parts, row);
      ends.push_back(bytes.size());
    }
    parts.bytes = std::move(bytes);
    parts.ends = std::move(ends);
  }
  drop_marked(parts.bits, out);
  drop_marked(parts.words, out);
  drop_marked(parts.integers, out);
  drop_marked(parts.refers, out);
  drop_marked(parts.missing, out);
  const auto beside = std::exchange(parts.beside, {});
  std::uint32_t kept = 0;
  for (std::uint32_t row = 0; row < out.size(); ++row) {
    if (out[row]) continue;
    if (const auto found = beside.find(row); found != beside.end()) parts.beside.emplace(kept, found->second);
    ++kept;
  }
  parts.size = kept;
}

void append(CellParts& parts, const CellParts& more) {
  if (more.wide && parts.form == Form::integers) widen(parts);
  const std::size_t before = parts.size;
  const bool alike = more.form != Form::nothing && more.form == parts.form && more.decimals == parts.decimals;
  if (!alike) {
    for (std::size_t row = 0; row < more.size; ++row) add(parts, value_at(more, row));
    return;
  }
  if (!parts.missing.empty() || !more.missing.empty()) {
    parts.missing.resize(before, 0);
    add_all(parts.missing, more.missing);
    parts.missing.resize(before + more.size, 0);
  }
  if (!parts.refers.empty() || !more.refers.empty()) {
    parts.refers.resize(before, refers_to_no_row);
    add_all(parts.refers, more.refers);
    parts.refers.resize(before + more.size, refers_to_no_row);
  }
  parts.ranged = parts.ranged && more.ranged;
  parts.least = std::min(parts.least, more.least);
  parts.greatest = std::max(parts.greatest, more.greatest);
  add_all(parts.bits, more.bits);
  if (!parts.wide) add_all(parts.words, more.words);
  if (parts.wide && !more.wide) parts.integers.insert(parts.integers.end(), more.words.begin(), more.words.end());
  add_all(parts.integers, more.integers);
  const std::uint64_t from = parts.bytes.size();
  parts.bytes += more.bytes;
  for (const std::uint64_t end : more.ends) parts.ends.push_back(from + end);
  for (const auto& [row, value] : more.beside) put_beside(parts, before + row, value);
  parts.size = before + more.size;
}

void add(CellParts& parts, const Value& value) {
  resize(parts, parts.size + 1);
  put(parts, parts.size - 1, value);
}

void add_missing(CellParts& parts) { add(parts, core::Missing{}); }

namespace {

Value value_of(const IntegerRun& run, std::size_t row) {
  if (run.missing != nullptr && run.missing[row] != 0) return core::Missing{};
  const std::int64_t integer = run.integers[row];
  switch (run.form) {
    case Form::bits: return integer != 0;
    case Form::days: return Date{static_cast<std::int32_t>(integer)};
    case Form::choices: return core::Choice{static_cast<std::uint32_t>(integer)};
    case Form::integers: return number_of(integer, run.decimals);
    case Form::nothing:
    case Form::texts: break;
  }
  throw InternalError("a run of integers that stand for none");
}

// Nothing is added where one does not fit.
template <class T>
bool add_narrowed(std::vector<T>& elements, const IntegerRun& run, std::int64_t factor) {
  const std::size_t had = elements.size();
  elements.resize(had + run.count);
  const bool fit = narrow_to(elements.data() + had, run.integers, run.count, factor);
  if (!fit) elements.resize(had);
  return fit;
}

}  // namespace

void add_integers(CellParts& parts, const IntegerRun& run) {
  if (parts.form == Form::nothing) {
    if (run.missing != nullptr && std::find(run.missing, run.missing + run.count, 0) == run.missing + run.count) {
      parts.size += run.count;
      return;
    }
    if (parts.size > 0) parts.missing.assign(parts.size, 1);
    parts.form = run.form;
    parts.decimals = run.decimals;
    resize(parts, parts.size);
  }
  if (run.form == Form::integers && parts.form == run.form && run.decimals > parts.decimals)
    refine(parts, run.decimals);
  std::int64_t factor = 1;
  bool plain = parts.form == run.form && parts.refers.empty();
  if (plain && run.form == Form::integers && run.decimals < parts.decimals) {
    factor = power_of_ten(parts.decimals - run.decimals);
    const std::int64_t most = std::numeric_limits<std::int64_t>::max() / factor;
    plain = std::all_of(run.integers, run.integers + run.count,
                        [=](std::int64_t value) { return value <= most && value >= -most; });
  }
  if (!plain) {
    for (std::size_t row = 0; row < run.count; ++row) add(parts, value_of(run, row));
    return;
  }
  if (!parts.missing.empty() || run.missing != nullptr) {
    parts.missing.resize(parts.size, 0);
    if (run.missing != nullptr)
      parts.missing.insert(parts.missing.end(), run.missing, run.missing + run.count);
    else
      parts.missing.resize(parts.size + run.count, 0);
  }
  parts.size += run.count;
  if (run.form == Form::bits) {
    require(add_narrowed(parts.bits, run, factor), "bits that are none");
    return;
  }
  if (!parts.wide && add_narrowed(parts.words, run, factor)) {
    const IntegerRange added = range_of(parts.words.data() + parts.words.size() - run.count, run.count);
    if (run.count > 0) {
      parts.least = std::min(parts.least, static_cast<std::int32_t>(added.low));
      parts.greatest = std::max(parts.greatest, static_cast<std::int32_t>(added.high));
    }
    return;
  }
  require(run.form == Form::integers, "a day or a position out of its range");
  widen(parts);
  std::transform(run.integers, run.integers + run.count, std::back_inserter(parts.integers),
                 [=](std::int64_t integer) { return integer * factor; });
}

}  // namespace hito::runtime
