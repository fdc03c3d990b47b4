// Tables, tiers, brackets and sliding scales that cover what they are looked up by.
#include <algorithm>

#include "tests/differential/writer.h"

namespace hito::fuzz {

// What a table is looked up by.
struct Writer::Axis {
  std::string name;
  Kind kind;
  bool integer = false, of_period = false;
  unsigned decimals = 2;
  std::optional<Rational> low, high;
};

std::optional<Writer::Axis> Writer::axis(bool numbers_only) {
  std::vector<Axis> found;
  const auto add_column = [&](const Column& column, bool of_period) {
    if (column.refers) return;
    Axis axis{column.name, column.kind, column.integer, of_period, column.decimals, column.low, column.high};
    found.push_back(std::move(axis));
  };
  for (const Dataset& dataset : model_.datasets)
    for (const Column& column : dataset.columns) add_column(column, false);
  for (const Reported& input : model_.inputs)
    if (!input.part) add_column(input, input.each_period);
  for (const Definition& d : model_.definitions)
    if (d.params.empty() && d.needs.empty() && random_.chance(40))
      found.push_back({d.name, d.kind, d.integer, d.of_period, 2, {}, {}});
  std::erase_if(found, [&](const Axis& axis) {
    const auto same =
        std::count_if(found.begin(), found.end(), [&](const Axis& other) { return other.name == axis.name; });
    return (numbers_only && axis.kind.sort != Sort::number) ||
           (same > 1 && axis.kind.sort == Sort::number && random_.chance(50));
  });
  // Slices begin at 0.
  const auto sliced = [](const Axis& axis) { return !axis.kind.percent && axis.low && axis.low->sign() >= 0; };
  if (numbers_only && std::any_of(found.begin(), found.end(), sliced))
    std::erase_if(found, [&](const Axis& axis) { return !sliced(axis); });
  if (found.empty()) return std::nullopt;
  return random_.pick(found);
}

// A bound as the table writes it: bare, or with its % .
std::string Writer::bound(const Axis& axis, const Rational& value) {
  return to_text(axis.kind.percent ? value * Rational(100) : value) + (axis.kind.percent ? "%" : "");
}

// Lines that follow each other without a gap, over numbers or dates.
std::vector<std::string> Writer::ranges(const Axis& axis, bool& closed) {
  std::vector<std::string> cuts;
  std::string least, most;
  if (axis.kind.sort == Sort::date) {
    std::vector<std::string> days;
    for (int i = 0; i < 3; ++i) days.push_back(date_literal());
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    cuts = std::move(days);
  } else {
    const Rational step =
        axis.integer ? Rational(1)
                     : Rational(Integer(1), Integer::pow10(std::min(axis.decimals, 2U) + (axis.kind.percent ? 2 : 0)));
    std::vector<Rational> values;
    const std::size_t count = 1 + random_.below(3);
    for (std::size_t i = 0; i < count; ++i) {
      if (axis.low && axis.high) {
        // Inside the declared range, on its grid.
        const Rational at = *axis.low + (*axis.high - *axis.low) * Rational(random_.between(1, 99)) / Rational(100);
        values.push_back(round(at, step, RoundMode::floor));
      } else {
        const Rational from = axis.low.value_or(Rational(axis.integer || !random_.chance(30) ? 0 : -10));
        values.push_back(from + step * Rational(random_.pick({1, 3, 10, 100, 500, 12345, 1'000'000})));
      }
    }
    std::sort(values.begin(), values.end());
    // Lines of a grid need two steps between them to hold a value whatever ends are included.
    for (std::size_t i = 1; i < values.size();)
      if (values[i] - values[i - 1] < step * Rational(3))
        values.erase(values.begin() + static_cast<std::ptrdiff_t>(i));
      else
        ++i;
    std::erase_if(values, [&](const Rational& v) {
      return (axis.low && v <= *axis.low + step) || (axis.high && v >= *axis.high - step);
    });
    for (const Rational& value : values) cuts.push_back(bound(axis, value));
    if (axis.low && random_.chance(40)) least = bound(axis, *axis.low);
    if (axis.high && random_.chance(40)) most = bound(axis, *axis.high);
  }
  std::vector<std::string> lines;
  bool included = true;  // the value at the start of the line belongs to it
  for (std::size_t i = 0; i <= cuts.size(); ++i) {
    const bool last = i == cuts.size(), first = i == 0;
    const bool ends_included = random_.chance(50);
    const std::string from =
        first ? (least.empty() ? "" : "from " + least) : (included ? "from " : "above ") + cuts[i - 1];
    if (last) {
      if (first && from.empty() && most.empty()) break;
      lines.push_back(from.empty() ? "up to " + most : from + (most.empty() ? "" : " to " + most));
    } else if (from.empty()) {
      lines.push_back((ends_included ? "up to " : "below ") + cuts[i]);
    } else {
      lines.push_back(from + (ends_included ? " to " : " to below ") + cuts[i]);
    }
    included = !ends_included;
  }
  closed = least.empty() && most.empty() && !lines.empty();
  return lines;
}

// Cells of one condition that leave nothing out.
std::vector<std::string> Writer::cells(const Axis& axis, bool& closed) {
  std::vector<std::string> cells;
  closed = true;
  switch (axis.kind.sort) {
    case Sort::number:
    case Sort::date: return ranges(axis, closed);
    case Sort::yes_no: cells = {"yes", "no"}; break;
    case Sort::choice: cells = model_.choices[axis.kind.choices]; break;
    case Sort::text: cells = {"\"A\"", "\"P01\"", "otherwise"}; return cells;
  }
  random_.shuffle(cells);
  return cells;
}

std::string Writer::result(const Result& result) {
  Scope scope;
  scope.rights = false;
  const Piece value = random_.chance(75) ? literal(result.kind) : number(result.kind, scope, 1);
  return at(value, Level::sum);
}

Item Writer::colon_table(const Axis& axis, Lookup& lookup) {
  const bool numbers = axis.kind.sort == Sort::number || axis.kind.sort == Sort::date;
  std::vector<std::string> cells = this->cells(axis, lookup.total);
  if (cells.size() > 1 && axis.kind.sort != Sort::text && random_.chance(35)) {
    cells.back() = "otherwise";
    lookup.total = true;
  }
  lookup.results = {{"", lookup.results.front().kind, lookup.results.front().shape}};
  Item item{Item::Role::table, (numbers ? "tiers " : "table ") + lookup.name + " by " + axis.name + "\n", ""};
  const auto lines = [&] {
    for (const std::string& cell : cells) item.text += "  " + cell + ": " + result(lookup.results.front()) + "\n";
  };
  lines();
  for (const std::string& from : version_dates()) {
    item.text += "  effective " + from + ":\n";
    lines();
  }
  return item;
}

// Days inside the term from which other lines hold; mostly none.
std::vector<std::string> Writer::version_dates() {
  std::vector<std::string> dates;
  if (!model_.term || !random_.chance(45)) return dates;
  const std::int32_t length = model_.last.days - model_.first.days;
  std::int32_t day = 0;
  for (std::size_t i = 0; i < 1 + random_.below(2); ++i) {
    day += static_cast<std::int32_t>(random_.between(1, std::max<std::int64_t>(1, length / 2)));
    dates.push_back(to_iso(Date{model_.first.days + day}));
  }
  return dates;
}

Item Writer::pipe_table(const std::vector<Axis>& axes, Lookup& lookup) {
  Item item{Item::Role::table, "table " + lookup.name + " by " + axes[0].name, ""};
  for (std::size_t i = 1; i < axes.size(); ++i) item.text += ", " + axes[i].name;
  const bool first_match = random_.chance(15), added = !first_match && random_.chance(15);
  if (first_match) item.text += ", first match wins";
  if (added) item.text += ", results add up";
  std::string header = "\n  |";
  for (const Axis& axis : axes) header += " " + axis.name + " |";
  for (const Result& result : lookup.results) header += " " + result.name + " |";
  item.text += header + "\n";
  const auto line = [&](const std::vector<std::string>& conditions) {
    std::string text = "  |";
    for (const std::string& cell : conditions) text += " " + cell + " |";
    for (const Result& result : lookup.results) text += " " + this->result(result) + " |";
    item.text += text + "\n";
  };
  bool closed = true, all_closed = true;
  const std::vector<std::string> first = cells(axes[0], closed);
  all_closed = closed;
  // A line that stands beside the others, or before them.
  const bool beside = first.size() > 1 && first.front() != "otherwise" && (added || first_match);
  if (beside) line(axes.size() == 1 ? std::vector{first.front()} : std::vector<std::string>{first.front(), "any"});
  const bool otherwise = axes[0].kind.sort != Sort::text && first.size() > 1 && random_.chance(30);
  for (std::size_t i = 0; i < first.size(); ++i) {
    if (otherwise && i + 1 == first.size()) break;
    if (axes.size() == 1) {
      line({first[i]});
    } else if (first[i] == "otherwise" || random_.chance(35)) {
      line({first[i], "any"});
    } else {
      for (const std::string& second : cells(axes[1], closed)) line({first[i], second == "otherwise" ? "any" : second});
      all_closed = all_closed && closed;
    }
  }
  if (otherwise)
    line(axes.size() == 1 ? std::vector<std::string>{"otherwise"} : std::vector<std::string>{"otherwise", "any"});
  lookup.total = all_closed || otherwise;
  return item;
}

std::optional<Item> Writer::brackets(const Axis& axis) {
  const bool never_negative = axis.low && axis.low->sign() >= 0;
  if (axis.kind.percent || (!never_negative && !random_.chance(8))) return std::nullopt;
  Lookup lookup{fresh("slices"), {axis.kind},   {axis.name}, {{"", of_unit(model_.currency), Shape::plain}},
                false,           axis.of_period};
  Kind price = of_unit(model_.currency);
  for (const auto& [unit, power] : axis.kind.units) price.units[unit] -= power;
  std::erase_if(price.units, [](const auto& unit) { return unit.second == 0; });
  if (axis.kind == of_unit(model_.currency)) price = random_.chance(50) ? percent_kind() : plain_kind();
  Item item{Item::Role::table, "brackets " + lookup.name + " by " + axis.name + "\n", ""};
  const std::size_t count = 1 + random_.below(3);
  for (std::size_t i = 0; i < count; ++i) {
    const char* size = axis.integer ? random_.pick({"1", "2", "5", "100"}) : random_.pick({"1", "0.5", "12.25", "100"});
    item.text += std::string("  ") + (i == 0 ? "first " : "next ") + size + ": " + literal(price).text + "\n";
  }
  item.text += "  beyond: " + literal(price).text + "\n";
  model_.lookups.push_back(std::move(lookup));
  return item;
}

// One line for each value of the first condition, one column for each choice of the second.
Item Writer::cross_table(const std::vector<Axis>& axes, Lookup& lookup) {
  const std::vector<std::string>& across = model_.choices[axes[1].kind.choices];
  lookup.results = {{"", lookup.results.front().kind, lookup.results.front().shape}};
  Item item{Item::Role::table, "table " + lookup.name + " by " + axes[0].name + ", " + axes[1].name + "\n", ""};
  item.text += "  | " + axes[0].name + " \\ " + axes[1].name + " |";
  for (const std::string& choice : across) item.text += " " + choice + " |";
  item.text += "\n";
  for (const std::string& cell : cells(axes[0], lookup.total)) {
    item.text += "  | " + cell + " |";
    for (std::size_t i = 0; i < across.size(); ++i) item.text += " " + result(lookup.results.front()) + " |";
    item.text += "\n";
  }
  return item;
}

std::optional<Item> Writer::scale(const Axis& axis) {
  Lookup lookup{fresh("curve"), {axis.kind},   {axis.name}, {{"", of_unit(model_.currency), Shape::plain}},
                true,           axis.of_period};
  const Kind kind = lookup.results.front().kind;
  Item item{Item::Role::table, "sliding scale " + lookup.name + " by " + axis.name + "\n", ""};
  Rational point = axis.low.value_or(Rational(random_.chance(50) ? 0 : -3));
  const Rational unit = axis.kind.percent ? Rational(Integer(1), Integer(100)) : Rational(1);
  for (std::size_t i = 0; i < 2 + random_.below(3); ++i) {
    item.text += "  " + bound(axis, point) + ": " + literal(kind).text + "\n";
    point += unit * Rational(random_.pick({1, 3, 7, 20, 64}));
  }
  item.text += "  outside: flat\n";
  lookup.results.front().shape = Shape::plain;
  model_.lookups.push_back(std::move(lookup));
  return item;
}

std::optional<Item> Writer::table() {
  const bool slices = random_.chance(35);
  const auto first = axis(slices);
  if (!first) return std::nullopt;
  if (slices) return random_.chance(65) ? brackets(*first) : scale(*first);
  Lookup lookup;
  lookup.name = fresh("look");
  std::vector<Axis> axes{*first};
  const bool pipe = random_.chance(50);
  if (pipe && random_.chance(60))
    if (const auto second = axis(false); second && second->name != first->name && second->kind.sort != Sort::text)
      axes.push_back(*second);
  const std::size_t results = pipe ? 1 + random_.below(2) : 1;
  for (std::size_t i = 0; i < results; ++i) {
    const Kind kind = random_.chance(50)   ? of_unit(model_.currency)
                      : random_.chance(50) ? percent_kind()
                                           : some_number_kind();
    lookup.results.push_back({fresh("res"), kind, kind.percent ? Shape::percent : Shape::plain});
  }
  used_of_period = false;
  for (const Axis& axis : axes) {
    lookup.by.push_back(axis.kind);
    lookup.names.push_back(axis.name);
  }
  const bool cross = axes.size() == 2 && axes[1].kind.sort == Sort::choice && random_.chance(50);
  Item item = cross ? cross_table(axes, lookup) : pipe ? pipe_table(axes, lookup) : colon_table(*first, lookup);
  if (item.text.find(':') == std::string::npos && item.text.find('|') == std::string::npos) return std::nullopt;
  lookup.of_period = used_of_period;
  model_.lookups.push_back(std::move(lookup));
  return item;
}

}  // namespace hito::fuzz
