// Names that can be used where an expression stands, and the leaves made of them.
#include <algorithm>

#include "tests/differential/writer.h"

namespace hito::fuzz {
namespace {

Known known_column(std::string text, const Column& column, Fact fact, bool present) {
  Known known{std::move(text), column.kind, column.kind.percent ? Shape::percent : Shape::plain};
  known.integer = column.integer;
  known.missing = column.may_miss && !present;
  known.column = &column;
  known.fact = fact;
  return known;
}

Known known_definition(std::string text, const Definition& definition) {
  Known known{std::move(text), definition.kind, definition.shape};
  known.exact = definition.exact;
  known.integer = definition.integer;
  known.of_period = definition.of_period;
  return known;
}

}  // namespace

std::string at(const Piece& piece, Level level) { return piece.level < level ? "(" + piece.text + ")" : piece.text; }

bool Writer::holds(const Scope& scope, const Fact& fact) const {
  return std::find(scope.present.begin(), scope.present.end(), fact) != scope.present.end();
}

bool Writer::has_name(std::size_t dataset, const std::string& name) const {
  const auto& columns = model_.datasets[dataset].columns;
  if (std::any_of(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; })) return true;
  return std::any_of(model_.definitions.begin(), model_.definitions.end(),
                     [&](const Definition& d) { return d.each == dataset && d.name == name; });
}

std::size_t Writer::times_named(const Scope& scope, const std::string& name) const {
  std::size_t times = 0;
  for (std::size_t dataset : scope.rows) times += has_name(dataset, name) ? 1 : 0;
  for (const Reported& input : model_.inputs) times += input.name == name ? 1 : 0;
  for (const Definition& local : scope.locals) times += local.name == name ? 1 : 0;
  return times;
}

// A column or definition of the row at `depth`: its name, or with the unit before it where the name is found twice.
std::optional<std::string> Writer::own_name(const Scope& scope, std::size_t depth, const std::string& name) const {
  if (times_named(scope, name) == 1) return name;
  const std::size_t dataset = scope.rows[depth];
  const bool twice = std::count(scope.rows.begin(), scope.rows.end(), dataset) > 1;
  if (twice) return std::nullopt;
  return model_.datasets[dataset].unit + "." + name;
}

void Writer::add_columns(const Scope& scope, std::size_t depth, std::vector<Known>& all) const {
  const Dataset& dataset = model_.datasets[scope.rows[depth]];
  for (std::size_t c = 0; c < dataset.columns.size(); ++c) {
    const Column& column = dataset.columns[c];
    const Fact fact{depth, std::nullopt, c, std::nullopt};
    const auto text = own_name(scope, depth, column.name);
    if (!text) continue;
    const bool lone = *text == column.name;
    if (!column.refers) {
      all.push_back(known_column(*text, column, fact, holds(scope, fact)));
      continue;
    }
    // `person.age`: the reference is one name, which no unit of a row in scope has.
    if (!lone || (column.may_miss && !holds(scope, fact))) continue;
    const Dataset& target = model_.datasets[*column.refers];
    for (std::size_t t = 0; t < target.columns.size(); ++t) {
      if (target.columns[t].refers) continue;
      const Fact beyond{depth, c, t, std::nullopt};
      all.push_back(
          known_column(*text + "." + target.columns[t].name, target.columns[t], beyond, holds(scope, beyond)));
    }
  }
}

void Writer::add_definitions(const Scope& scope, std::size_t depth, std::vector<Known>& all) const {
  const Dataset& dataset = model_.datasets[scope.rows[depth]];
  const auto usable = [&](const Definition& d, std::optional<std::size_t> via) {
    return std::all_of(d.needs.begin(), d.needs.end(),
                       [&](std::size_t column) { return holds(scope, {depth, via, column, std::nullopt}); });
  };
  for (const Definition& definition : model_.definitions) {
    if (!definition.each || !definition.params.empty()) continue;
    if (*definition.each == scope.rows[depth] && usable(definition, std::nullopt)) {
      if (const auto text = own_name(scope, depth, definition.name)) all.push_back(known_definition(*text, definition));
    }
    for (std::size_t c = 0; c < dataset.columns.size(); ++c) {
      const Column& column = dataset.columns[c];
      if (column.refers != definition.each || times_named(scope, column.name) != 1) continue;
      if (column.may_miss && !holds(scope, {depth, std::nullopt, c, std::nullopt})) continue;
      if (usable(definition, c)) all.push_back(known_definition(column.name + "." + definition.name, definition));
    }
  }
}

std::vector<Known> Writer::visible(const Scope& scope) const {
  std::vector<Known> all;
  for (std::size_t depth = 0; depth < scope.rows.size(); ++depth) {
    add_columns(scope, depth, all);
    add_definitions(scope, depth, all);
  }
  for (std::size_t i = 0; i < model_.inputs.size(); ++i) {
    const Reported& input = model_.inputs[i];
    if (input.each_period && !scope.of_period) continue;
    const Fact fact{0, std::nullopt, 0, i};
    all.push_back(known_column(input.name, input, fact, holds(scope, fact)));
    all.back().of_period = input.each_period;
  }
  for (const Definition& definition : model_.definitions) {
    if (definition.each || !definition.params.empty()) continue;
    if (!definition.of_period || scope.of_period) all.push_back(known_definition(definition.name, definition));
  }
  for (const Definition& local : scope.locals) all.push_back(known_definition(local.name, local));
  for (const Definition& param : scope.params) all.push_back(known_definition(param.name, param));
  return all;
}

bool Writer::fits(const Known& known, const Kind& kind) const {
  if (known.kind.sort != kind.sort || known.kind.units != kind.units) return false;
  if (kind.sort == Sort::choice) return known.kind.choices == kind.choices;
  if (kind.sort != Sort::number) return true;
  return known.shape == Shape::ratio || (known.shape == Shape::percent) == kind.percent;
}

// The value of a name that may be missing needs another one, or a condition before it.
Piece Writer::use(const Known& known, const Scope& scope, int depth) {
  if (known.of_period) used_of_period = true;
  Piece piece{known.text, Level::primary, known.shape, known.exact, known.integer, false};
  if (!known.missing) return piece;
  // A bare choice has no meaning of its own, so it stands in quotes.
  const bool choice = known.kind.sort == Sort::choice;
  if (choice || random_.chance(60)) {
    Piece other = literal(known.kind);
    if (choice) other.text = "\"" + other.text + "\"";
    if (other.level >= Level::sign) {
      piece.text += " or " + other.text + " if missing";
      piece.integer = piece.integer && other.integer;
      return piece;
    }
  }
  Scope inside = scope;
  inside.present.push_back(known.fact);
  const Piece other = depth > 0 ? any(known.kind, scope, depth - 1) : literal(known.kind);
  const bool negated = random_.chance(25);
  piece.text = negated
                   ? "if not " + known.text + " is present then " + at(other, Level::whole) + " otherwise " + known.text
                   : "if " + known.text + " is present then " + known.text + " otherwise " + at(other, Level::whole);
  piece.level = Level::whole;
  piece.exact = piece.exact && other.exact;
  piece.integer = piece.integer && other.integer;
  if (other.shape != known.shape && known.shape == Shape::ratio) piece.shape = other.shape;
  return piece;
}

std::optional<Piece> Writer::name(const Kind& kind, const Scope& scope, int depth) {
  std::vector<Known> all = visible(scope);
  std::erase_if(all, [&](const Known& known) { return !fits(known, kind) || (known.missing && known.of_period); });
  // Text that is missing has no literal to put in its place.
  if (kind.sort == Sort::text) std::erase_if(all, [](const Known& known) { return known.missing; });
  if (all.empty()) return std::nullopt;
  return use(random_.pick(all), scope, depth);
}

std::optional<Piece> Writer::call(const Kind& kind, const Scope& scope, int depth) {
  std::vector<const Definition*> functions;
  for (const Definition& definition : model_.definitions) {
    const Known known = known_definition(definition.name, definition);
    if (!definition.params.empty() && fits(known, kind) && (scope.of_period || !definition.of_period))
      functions.push_back(&definition);
  }
  if (functions.empty()) return std::nullopt;
  // A copy: arguments may not add definitions, but the list must not move under us.
  const Definition function = *random_.pick(functions);
  if (function.of_period) used_of_period = true;
  Piece piece{function.name + "(", Level::primary, function.shape, function.exact, function.integer, false};
  for (std::size_t i = 0; i < function.params.size(); ++i) {
    const Piece argument = any(function.params[i], scope, depth - 1);
    piece.exact = piece.exact && argument.exact;
    piece.integer = piece.integer && argument.integer;
    piece.text += (i == 0 ? "" : ", ") + argument.text;
  }
  piece.text += ")";
  return piece;
}

std::optional<Piece> Writer::look(const Kind& kind, const Scope& scope, int depth) {
  std::vector<std::pair<const Lookup*, const Result*>> found;
  for (const Lookup& lookup : model_.lookups) {
    if (lookup.of_period && !scope.of_period) continue;
    for (const Result& result : lookup.results)
      if (fits({"", result.kind, result.shape}, kind)) found.emplace_back(&lookup, &result);
  }
  if (found.empty()) return std::nullopt;
  const auto [lookup, result] = random_.pick(found);
  std::string text = lookup->name + "(";
  for (std::size_t i = 0; i < lookup->by.size(); ++i) {
    if (i > 0) text += ", ";
    // The name that the table is declared by, when it can be seen; any value, when every value has an answer.
    std::vector<Known> all = visible(scope);
    std::erase_if(all, [&](const Known& known) {
      const std::size_t dot = known.text.find('.');
      const std::string last = dot == std::string::npos ? known.text : known.text.substr(dot + 1);
      return known.missing || last != lookup->names[i] || !fits(known, lookup->by[i]);
    });
    if (!all.empty() && (!lookup->total || random_.chance(60)))
      text += use(random_.pick(all), scope, depth).text;
    else if (lookup->total || random_.chance(10))
      text += any(lookup->by[i], scope, depth - 1).text;
    else
      return std::nullopt;
  }
  if (lookup->of_period) used_of_period = true;
  text += ")" + (result->name.empty() ? "" : "." + result->name);
  return Piece{text, Level::primary, result->shape, true, false, false};
}

}  // namespace hito::fuzz
