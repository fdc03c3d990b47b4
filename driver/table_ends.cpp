#include "driver/table_ends.h"

#include <algorithm>
#include <map>

#include "runtime/reference/keys.h"

namespace hito::driver {
namespace {

using core::Value;
using Turns = Threshold::Turns;

struct ValueLess {
  bool operator()(const Value& a, const Value& b) const { return runtime::order_of(a, b) < 0; }
};

// One condition of a line as the values that hold; no end where it has none.
struct Range {
  std::optional<Value> low, high;
  bool low_included = true, high_included = true;
};

Range range_of(const core::Match& match) {
  Range range;
  const auto put = [](std::optional<Value>& end, const auto& from) {
    if (from) end = Value(*from);
  };
  if (const auto* equal = std::get_if<core::MatchEqual>(&match)) range.low = range.high = equal->value;
  if (const auto* numbers = std::get_if<core::MatchRange>(&match)) {
    put(range.low, numbers->low);
    put(range.high, numbers->high);
    range.low_included = numbers->low_included;
    range.high_included = numbers->high_included;
  }
  if (const auto* dates = std::get_if<core::MatchDates>(&match)) {
    put(range.low, dates->first);
    put(range.high, dates->last);
    range.low_included = dates->first_included;
    range.high_included = dates->last_included;
  }
  return range;
}

EdgeKind kind_of(core::TableKind kind) {
  switch (kind) {
    case core::TableKind::table: return EdgeKind::table;
    case core::TableKind::tiers: return EdgeKind::tiers;
    case core::TableKind::brackets: return EdgeKind::brackets;
    case core::TableKind::scale: return EdgeKind::scale;
  }
  throw InternalError("a kind of table out of its enumeration");
}

class Ends {
 public:
  Ends(const core::Table& table, core::TableId id, std::size_t input) : table_(table), id_(id), input_(input) {
    for (const core::TableRow& row : table.rows) ranges_.push_back(range_of(row.matches[input]));
  }

  std::vector<Threshold> run() {
    // The line that begins at a value is where it is read; else the one that ends there.
    for (std::size_t i = 0; i < ranges_.size(); ++i)
      if (const Range& range = ranges_[i]; range.low) put(i, *range.low, range.low_included ? Turns::at : Turns::above);
    for (std::size_t i = 0; i < ranges_.size(); ++i)
      if (const Range& range = ranges_[i]; range.high)
        put(i, *range.high, range.high_included ? Turns::above : Turns::at);
    std::vector<Threshold> out;
    for (auto& [value, one] : found_)
      if (goes_beyond(value, false) && goes_beyond(value, true)) out.push_back(std::move(one));
    return out;
  }

 private:
  void put(std::size_t row, const Value& value, Turns turns) {
    const bool joins = table_.kind == core::TableKind::scale || table_.kind == core::TableKind::brackets;
    const auto [at, is_new] = found_.try_emplace(value);
    Threshold& one = at->second;
    if (!is_new) {
      if (one.turns != turns) one.turns = Turns::both;
      return;
    }
    one.kind = kind_of(table_.kind);
    if (input_ < table_.by.size()) one.name = table_.by[input_];
    const auto& spans = table_.rows[row].match_spans;
    one.span = input_ < spans.size() && !spans[input_].empty() ? spans[input_] : table_.rows[row].span;
    one.type = table_.inputs[input_].type;
    one.value = value;
    one.turns = joins ? Turns::both : turns;
    one.table = id_;
    one.operand = input_;
  }

  // Whether a line holds for values above it, or below it. Beyond its first and last points a scale is flat, or has no
  // value.
  bool goes_beyond(const Value& value, bool above) const {
    const bool is_flat = table_.kind == core::TableKind::scale && table_.flat.value_or(false);
    return is_flat || std::ranges::any_of(ranges_, [&](const Range& range) {
             const std::optional<Value>& end = above ? range.high : range.low;
             if (!end) return true;
             const auto order = runtime::order_of(*end, value);
             return above ? order > 0 : order < 0;
           });
  }

  const core::Table& table_;
  core::TableId id_;
  std::size_t input_;
  std::vector<Range> ranges_;
  std::map<Value, Threshold, ValueLess> found_;
};

}  // namespace

std::vector<Threshold> ends_of(const core::Contract& contract, core::TableId table, std::size_t input) {
  return Ends(contract.tables[table], table, input).run();
}

}  // namespace hito::driver
