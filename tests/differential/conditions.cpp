// Conditions, dates, and the guards that make a value usable.
#include <algorithm>

#include "tests/differential/writer.h"

namespace hito::fuzz {

std::string Writer::comparator(bool ordered) {
  if (!ordered || random_.chance(25)) return random_.pick({" = ", " <> ", " is equal to ", " is not equal to "});
  return random_.pick(
      {" < ", " <= ", " > ", " >= ", " is at least ", " is at most ", " is more than ", " is less than "});
}

Piece Writer::compared(const Scope& scope, int depth) {
  if (random_.chance(25)) {
    const Piece a = date(scope, depth - 1), b = date(scope, depth - 1);
    return {at(a, Level::sum) + comparator(true) + at(b, Level::sum), Level::comparison};
  }
  if (depth > 0 && random_.chance(10))
    if (const auto total = compared_total(scope)) return *total;
  const Kind kind = some_number_kind();
  // What is compared is a name or a calculation, seldom a figure.
  Piece a = number(kind, scope, depth - 1);
  if (a.literal && random_.chance(85)) a = name(kind, scope, depth).value_or(number(kind, scope, std::max(depth, 1)));
  // A bare figure takes the unit of the other side.
  const bool bare = !kind.percent && random_.chance(25) && !a.literal;
  const Piece b = bare ? literal(plain_kind()) : random_.chance(50) ? literal(kind) : number(kind, scope, depth - 1);
  if (a.text.starts_with("whole ") && a.level == Level::whole)
    return {a.text + comparator(true) + at(b, Level::sum), Level::comparison};
  return {at(a, Level::sum) + comparator(true) + at(b, Level::sum), Level::comparison};
}

// A total against a figure that no row reaches alone, on either side of 0.
std::optional<Piece> Writer::compared_total(const Scope& scope) {
  auto over = this->over(scope);
  if (!over) return std::nullopt;
  std::vector<Known> all = visible(over->inner);
  std::erase_if(all, [&](const Known& known) {
    return known.kind.sort != Sort::number || known.missing || !known.exact ||
           (known.shape == Shape::percent) != known.kind.percent;
  });
  if (all.empty()) return std::nullopt;
  const Known known = random_.pick(all);
  used_of_period = used_of_period || known.of_period;
  const bool below = random_.chance(50);
  const auto figure = [&](std::int64_t n) { return literal(known.kind, std::to_string(n), below).text; };
  const std::int64_t one = random_.between(1, 9);
  const std::string row = (below ? "the greater of (-" : "the lesser of (") + known.text + ", " + figure(one) + ")";
  const Piece total{"sum of " + row + " over " + over->text + window(*over), Level::whole};
  return Piece{at(total, Level::sum) + comparator(true) + figure(one * random_.between(1, 3) + random_.between(0, 1)),
               Level::comparison};
}

Piece Writer::ranged(const Scope& scope, int depth) {
  const bool dates = random_.chance(30);
  const Kind kind = dates ? kind_of(Sort::date) : some_number_kind();
  const Piece x = any(kind, scope, depth - 1);
  const auto end = [&] {
    Piece piece = random_.chance(70) ? literal(kind) : any(kind, scope, depth - 1);
    return at(piece, Level::sum);
  };
  const std::string low = end();
  std::string text = at(x, Level::sum);
  switch (random_.below(5)) {
    case 0: text += " from " + low + " to " + end(); break;
    case 1: text += " from " + low + " to below " + end(); break;
    case 2: text += " above " + low + " to " + end(); break;
    case 3: text += " above " + low + " to below " + end(); break;
    default: text += " above " + low;
  }
  return {text, Level::comparison};
}

// One of a list, or not; also against another column of the same list.
std::optional<Piece> Writer::chosen(const Scope& scope) {
  if (model_.choices.empty()) return std::nullopt;
  Kind kind = kind_of(Sort::choice);
  kind.choices = random_.below(model_.choices.size());
  const auto named = name(kind, scope, 1);
  if (!named) return std::nullopt;
  const auto& list = model_.choices[kind.choices];
  const std::string left = at(*named, Level::sum);
  if (random_.chance(25)) {
    if (const auto other = name(kind, scope, 0))
      return Piece{left + comparator(false) + at(*other, Level::sum), Level::comparison};
  }
  if (random_.chance(60)) return Piece{left + comparator(false) + random_.pick(list), Level::comparison};
  std::string text = left + " in (" + random_.pick(list);
  for (const std::string& choice : list)
    if (random_.chance(40)) text += ", " + choice;
  return Piece{text + ")", Level::comparison};
}

std::optional<Piece> Writer::worded(const Scope& scope) {
  const auto named = name(kind_of(Sort::text), scope, 0);
  if (!named) return std::nullopt;
  if (random_.chance(30))
    if (const auto other = name(kind_of(Sort::text), scope, 0))
      return Piece{named->text + comparator(false) + other->text, Level::comparison};
  const std::string how = comparator(false);
  return Piece{named->text + how + literal(kind_of(Sort::text)).text, Level::comparison};
}

std::optional<Piece> Writer::right(const Scope& scope) {
  if (!scope.rights || model_.only_sums) return std::nullopt;
  std::vector<std::string> found;
  for (const Payment& payment : model_.payments) {
    const bool own = !payment.each || std::count(scope.rows.begin(), scope.rows.end(), *payment.each) > 0;
    const auto refers = [&](std::size_t dataset) {
      const auto& columns = model_.datasets[dataset].columns;
      return std::count_if(columns.begin(), columns.end(),
                           [&](const Column& c) { return c.refers == payment.each && !c.may_miss; }) == 1;
    };
    if (own || (scope.rows.size() == 1 && refers(scope.rows[0]))) found.push_back(payment.number);
  }
  if (found.empty()) return std::nullopt;
  return Piece{"clause " + random_.pick(found) + " gives a right to payment", Level::comparison};
}

// A value that may be missing, or a divisor, is asked about; more can be written where the answer is yes.
std::optional<Piece> Writer::guard(const Scope& scope, Scope& inside, int depth) {
  std::vector<Known> all = visible(scope);
  std::erase_if(all, [](const Known& known) { return !known.missing; });
  Piece asked{"", Level::comparison};
  if (!all.empty() && random_.chance(70)) {
    const Known known = random_.pick(all);
    used_of_period = used_of_period || known.of_period;
    asked.text = known.text + " is present";
    inside.present.push_back(known.fact);
  } else {
    const Kind kind = some_number_kind();
    const auto named = name(kind, scope, 0);
    if (!named || named->level < Level::sum) return std::nullopt;
    asked.text = named->text + random_.pick({" > 0", " <> 0", " is more than 0"});
    inside.nonzero.emplace_back(kind, named->text);
  }
  if (depth <= 0 || random_.chance(40)) return asked;
  const Piece more = condition(inside, depth - 1);
  const bool after = random_.chance(70);
  const std::string rest = at(more, Level::negation);
  return Piece{after ? asked.text + " and " + rest : rest + " and " + asked.text, Level::both};
}

Piece Writer::joined(const Scope& scope, int depth) {
  const bool both = random_.chance(55);
  const Level inner = both ? Level::negation : Level::both;
  const std::size_t count = 2 + (random_.chance(25) ? 1 : 0);
  std::string text;
  for (std::size_t i = 0; i < count; ++i)
    text += (i == 0 ? "" : both ? " and " : " or ") + at(condition(scope, depth - 1), inner);
  return {text, both ? Level::both : Level::either};
}

Piece Writer::condition(const Scope& scope, int depth) {
  std::optional<Piece> made;
  if (depth <= 0) {
    made = random_.chance(50) ? name(kind_of(Sort::yes_no), scope, 0) : chosen(scope);
    return made ? *made : compared(scope, 0);
  }
  switch (random_.weighted({14, 20, 12, 10, 4, 8, 16, 7, 5, 10, 5, 3, 4, 3})) {
    case 0: made = name(kind_of(Sort::yes_no), scope, depth); break;
    case 1: return compared(scope, depth);
    case 2: return ranged(scope, depth);
    case 3: made = chosen(scope); break;
    case 4: made = worded(scope); break;
    case 5: made = right(scope); break;
    case 6: return joined(scope, depth);
    case 7: return {"not " + at(condition(scope, depth - 1), Level::comparison), Level::negation};
    case 8:
      if (model_.term) return {at(date(scope, depth - 1), Level::sum) + " within the term", Level::comparison};
      break;
    case 9: made = quantifier(scope, depth); break;
    case 10: {
      Scope inside = scope;
      made = guard(scope, inside, depth);
      break;
    }
    case 11: {
      const Piece asked = condition(scope, depth - 1), a = condition(scope, depth - 1), b = condition(scope, depth - 1);
      return {"if " + asked.text + " then " + a.text + " otherwise " + b.text, Level::whole};
    }
    case 12: made = call(kind_of(Sort::yes_no), scope, depth); break;
    default:
      if (const auto a = name(kind_of(Sort::yes_no), scope, 0), b = name(kind_of(Sort::yes_no), scope, 0); a && b)
        made = Piece{at(*a, Level::sum) + comparator(false) + at(*b, Level::sum), Level::comparison};
  }
  return made ? *made : compared(scope, depth);
}

Piece Writer::date(const Scope& scope, int depth) {
  const Kind kind = kind_of(Sort::date);
  std::optional<Piece> made;
  if (depth > 0) {
    switch (random_.weighted({40, 12, 10, 12, 6, 5, 5, 3, model_.work_calendar ? 10U : 0U})) {
      case 8: {
        const Piece from = date(scope, depth - 1);
        const std::string length =
            std::to_string(random_.chance(80) ? random_.between(0, 12) : random_.between(0, 300));
        return {at(from, Level::sum) + (random_.chance(70) ? " + " : " - ") + length + " working days", Level::sum};
      }
      case 1: {
        const Piece from = date(scope, depth - 1);
        const Piece days =
            random_.chance(60) ? literal(of_unit("day")) : number(of_unit("day"), scope, std::min(depth - 1, 1));
        // Days that are not whole are refused; the text says when they are.
        if (days.integer || days.literal)
          return {at(from, Level::sum) + (random_.chance(65) ? " + " : " - ") +
                      at(days, Level::sign == days.level ? Level::primary : Level::product),
                  Level::sum};
        break;
      }
      case 2: {
        const Piece from = date(scope, depth - 1);
        const std::string length = std::to_string(random_.between(0, 30));
        const std::string unit = random_.pick({" months", " month", " years", " year"});
        const std::string sign = random_.chance(75) ? " + " : " - ";
        return {at(from, Level::sum) + sign + length + unit + " or the last day of the month", Level::sum};
      }
      case 3: {
        const Piece a = date(scope, depth - 1), b = date(scope, depth - 1);
        return {(random_.chance(50) ? "the lesser of (" : "the greater of (") + a.text + ", " + b.text + ")",
                Level::primary};
      }
      case 4: {
        const Piece asked = condition(scope, depth - 1), a = date(scope, depth - 1), b = date(scope, depth - 1);
        return {"if " + asked.text + " then " + a.text + " otherwise " + b.text, Level::whole};
      }
      case 5: {
        auto over = this->over(scope);
        if (!over) break;
        Piece value;
        const std::string met = where(over->inner, depth - 1);
        const std::string words = random_.chance(50) ? "minimum of " : "maximum of ";
        std::string text = words + operand(kind, *over, depth - 1, value) + " over " + over->text + met;
        text += window(*over);
        return {text + if_none(kind, scope), Level::whole};
      }
      case 6:
        return {random_.pick({"2025-01-15 + 3 months", "2024-02-28 + 1 year", "2025-03-01 - 2 months"}), Level::sum};
      case 7: made = call(kind, scope, depth); break;
      default: break;
    }
  }
  if (!made && random_.chance(80)) made = name(kind, scope, depth);
  return made ? *made : literal(kind);
}

}  // namespace hito::fuzz
