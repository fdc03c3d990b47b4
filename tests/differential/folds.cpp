// Aggregates of every kind, in every window, over all rows or over `its` rows.
#include <algorithm>

#include "tests/differential/writer.h"

namespace hito::fuzz {
namespace {

// References of `of` that lead to `to`.
std::size_t links(const Dataset& of, std::size_t to) {
  return static_cast<std::size_t>(
      std::count_if(of.columns.begin(), of.columns.end(), [&](const Column& c) { return c.refers == to; }));
}

}  // namespace

// `unit`: rows of that one where it is the unit of rows, more often than not.
std::optional<Writer::Over> Writer::over(const Scope& scope, const std::string& unit) {
  if (model_.datasets.empty() || model_.rows_apart || scope.rows.size() >= 3) return std::nullopt;
  const bool wants_its = !scope.rows.empty() && random_.chance(75);
  std::vector<std::pair<std::size_t, bool>> found;
  for (std::size_t d = 0; d < model_.datasets.size(); ++d) {
    // The innermost row that these rows refer to is the owner; two ways to it are refused.
    bool its = false;
    for (std::size_t depth = scope.rows.size(); depth-- > 0;) {
      const std::size_t ways = links(model_.datasets[d], scope.rows[depth]);
      its = ways == 1;
      if (ways > 0) break;
    }
    if (its && wants_its) found.emplace_back(d, true);
    if (!wants_its) found.emplace_back(d, false);
  }
  if (found.empty())
    for (std::size_t d = 0; d < model_.datasets.size(); ++d) found.emplace_back(d, false);
  if (!unit.empty() && random_.chance(85)) {
    std::vector<std::pair<std::size_t, bool>> fitting = found;
    std::erase_if(fitting, [&](const auto& one) { return model_.datasets[one.first].unit != unit; });
    if (!fitting.empty()) found = std::move(fitting);
  }
  const auto [dataset, its] = random_.pick(found);
  Over over{(its ? "its " : "") + model_.datasets[dataset].name, scope};
  over.inner.rows.push_back(dataset);
  return over;
}

std::string Writer::where(Scope& inner, int depth) {
  if (!random_.chance(60)) return "";
  Scope met = inner;
  const auto guarding = random_.chance(30) ? guard(inner, met, depth) : std::nullopt;
  const Piece asked = guarding ? *guarding : condition(inner, depth);
  inner = met;
  return " where " + at(asked, Level::either);
}

std::string Writer::window(const Over& over) {
  if (random_.chance(70)) return "";
  if (model_.term && model_.datasets[over.inner.rows.back()].dated && random_.chance(40)) {
    if (!model_.period.empty() && random_.chance(30)) return " in the same " + model_.period + " of the previous year";
    return " over the last " + std::to_string(random_.between(1, 5)) + " " +
           random_.pick({"months", "quarters", "half-years", "years"});
  }
  return random_.chance(55) ? " to date" : " over the whole term";
}

std::string Writer::if_none(const Kind& kind, const Scope& scope) {
  std::string text;
  if (random_.chance(20)) {
    for (const Definition& definition : model_.definitions) {
      const bool usable = !definition.each && definition.params.empty() && definition.kind == kind;
      if (usable && definition.shape != Shape::ratio && (scope.of_period || !definition.of_period)) {
        used_of_period = used_of_period || definition.of_period;
        text = definition.name;
      }
    }
    if (text.empty() && kind.sort == Sort::number) text = "0";
  }
  if (text.empty()) text = literal(kind).text;
  return ", or " + text + " if none";
}

// What is added up, averaged …: rounded where its fraction is not known.
std::string Writer::operand(const Kind& kind, const Over& over, int depth, Piece& made) {
  made = kind.sort == Sort::date ? date(over.inner, depth) : number(kind, over.inner, depth);
  return at(made, Level::sum);
}

std::string Writer::share(const Over& over, int depth) {
  Scope inner = over.inner;
  std::string among;
  if (random_.chance(50)) {
    Scope met = inner;
    const auto guarding = random_.chance(30) ? guard(inner, met, depth - 1) : std::nullopt;
    const Piece asked = guarding ? *guarding : condition(inner, depth - 1);
    inner = met;
    among = " among those where " + at(asked, Level::either);
  }
  const Piece asked = condition(inner, depth - 1);
  return "share of " + over.text + " that " + at(asked, Level::either) + among + window(over);
}

std::optional<Piece> Writer::fold(const Kind& kind, const Scope& scope, int depth) {
  auto over = this->over(scope, kind.units.size() == 1 ? kind.units.begin()->first : "");
  if (!over) return std::nullopt;
  const bool rows_unit = kind == of_unit(model_.datasets[over->inner.rows.back()].unit);
  if (rows_unit && random_.chance(70)) {
    if (random_.chance(70)) {
      const std::string met = where(over->inner, depth - 1);
      return Piece{"count of " + over->text + met + window(*over), Level::whole, Shape::plain, true, true};
    }
    // Values of any kind are told apart, references too.
    const Dataset& dataset = model_.datasets[over->inner.rows.back()];
    const std::string met = where(over->inner, depth - 1);
    Piece value;
    std::vector<Column> among = dataset.columns;
    // References are few among the columns, and told apart in a way of their own.
    if (random_.chance(50)) std::erase_if(among, [](const Column& c) { return !c.refers || c.may_miss; });
    const Column column = random_.pick(among.empty() ? dataset.columns : among);
    const auto lone = own_name(over->inner, over->inner.rows.size() - 1, column.name);
    if (lone && !column.may_miss && random_.chance(75))
      value.text = *lone;
    else
      value = any(random_.chance(50) ? some_number_kind() : kind_of(Sort::date), over->inner, depth - 1);
    return Piece{"count of distinct " + at(value, Level::sum) + " over " + over->text + met + window(*over),
                 Level::whole, Shape::plain, true, true};
  }
  if (kind.units.empty() && random_.chance(35)) {
    const std::string text = share(*over, depth);
    return Piece{text + if_none(random_.chance(70) ? percent_kind() : kind, scope), Level::whole, Shape::ratio, false,
                 false};
  }
  // These go line by line through the reference evaluator; a few are enough.
  if (random_.chance(4)) {
    if (auto made = ordered(kind, *over, scope, depth)) return made;
  }
  if (kind == plain_kind() && random_.chance(15))
    if (auto made = rank(scope, depth)) return made;
  Piece made;
  const std::size_t which = random_.weighted({50, 20, 15, 15});
  const std::string met = where(over->inner, depth - 1);
  std::string value = operand(kind, *over, depth - 1, made);
  if (which < 2 && !made.exact) value = "(" + rounded(made).text + ")";
  const char* words[] = {"sum of ", "average of ", "minimum of ", "maximum of "};
  std::string text = words[which] + value + " over " + over->text + met + window(*over);
  if (which > 0) text += if_none(kind, scope);
  const bool exact = which == 0 || (which > 1 && made.exact);
  return Piece{text, Level::whole, made.shape, exact, which != 1 && made.integer};
}

// The place of the row at hand among the rows of its dataset.
std::optional<Piece> Writer::rank(const Scope& scope, int depth) {
  if (scope.rows.empty()) return std::nullopt;
  const Kind kind = random_.chance(50) ? some_number_kind() : kind_of(Sort::date);
  const std::size_t dataset = scope.rows.back();
  Scope bare = scope;
  bare.present.clear();
  bare.nonzero.clear();
  const Piece value = any(kind, bare, depth - 1);
  Over over{model_.datasets[dataset].name, bare};
  return Piece{"rank of " + at(value, Level::sum) + " over " + over.text + window(over) + ", " +
                   random_.pick({"highest first", "lowest first"}),
               Level::whole, Shape::plain, true, true};
}

// What weights rows or looks at them in order.
std::optional<Piece> Writer::ordered(const Kind& kind, const Over& over, const Scope& scope, int depth) {
  const std::size_t row = over.inner.rows.size() - 1;
  const Dataset& dataset = model_.datasets[over.inner.rows.back()];
  Scope inner = over.inner;
  std::string met = where(inner, depth - 1);
  Piece made;
  const std::string value = operand(kind, over, depth - 1, made);
  const std::string rest = " over " + over.text;
  switch (random_.weighted({35, 35, 30})) {
    case 0:
      if (kind.sort == Sort::number && random_.chance(30))
        return Piece{random_.pick({"interpolated median of ", "interpolated percentile 12.5 of "}) + value + rest +
                         met + window(over) + if_none(kind, scope),
                     Level::whole, made.shape, made.exact, false};
      return Piece{random_.pick({"median of ", "percentile 90 of ", "percentile 12.5 of ", "percentile 100 of "}) +
                       value + rest + met + window(over) + if_none(kind, scope),
                   Level::whole, made.shape, made.exact, made.integer};
    case 1: {
      std::vector<std::string> dates;
      for (const Column& column : dataset.columns) {
        const auto lone = own_name(over.inner, row, column.name);
        if (column.kind.sort == Sort::date && !column.may_miss && lone) dates.push_back(*lone);
      }
      if (dates.empty()) return std::nullopt;
      return Piece{random_.pick({"first value of ", "latest value of "}) + value + rest + " by " + random_.pick(dates) +
                       met + window(over) + if_none(kind, scope),
                   Level::whole, made.shape, made.exact, made.integer};
    }
    default: {
      const Piece weight = number(kind_of(Sort::number), over.inner, depth - 1);
      if (!made.exact || !weight.exact) return std::nullopt;
      // Whatever the number, this is above 0.
      return Piece{"weighted average of " + value + " with weight (absolute value of (" + weight.text + ") + 1)" +
                       rest + met + window(over) + if_none(kind, scope),
                   Level::whole, made.shape, false, false};
    }
  }
}

std::optional<Piece> Writer::quantifier(const Scope& scope, int depth) {
  const auto over = this->over(scope);
  if (!over) return std::nullopt;
  const Piece asked = condition(over->inner, depth - 1);
  // Without parentheses it is unclear how far `has` reaches over `and` and `or`.
  const std::string text = at(asked, random_.chance(90) ? Level::negation : Level::either);
  const std::string which = random_.pick({"none of ", "any of ", "every one of "});
  const std::string made = which + over->text + " has " + text;
  // `if none` is a phrase of its own.
  return which == "none of " ? Piece{"(" + made + ")", Level::primary} : Piece{made, Level::whole};
}

}  // namespace hito::fuzz
