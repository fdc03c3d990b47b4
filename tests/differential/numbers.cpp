// Numbers of any unit: literals, arithmetic, roundings, the lesser and the greater.
#include <algorithm>

#include "tests/differential/writer.h"

namespace hito::fuzz {

std::string Writer::number_text(bool nonzero) {
  switch (random_.weighted({30, 25, 12, 8, 5, 3})) {
    case 0: return std::to_string(random_.between(nonzero ? 1 : 0, 5));
    case 1: return std::to_string(random_.between(1, 120));
    case 2: return random_.pick({"0.5", "2.5", "0.1", "0.01", "1.25", "33.33", "0.333", "99.99", "0.005"});
    case 3: return random_.pick({"10", "100", "1_000", "12_345.67", "250", "1_500", "365"});
    case 4: return random_.pick({"1_000_000", "2_147_483_648", "0.000001", "0.0000000001", "3.141592653589"});
    default: return random_.pick({"9_007_199_254_740_993", "9_223_372_036_854_775_807", "18_446_744_073_709_551_616"});
  }
}

std::string Writer::date_literal() {
  if (model_.term && random_.chance(60)) {
    const std::int32_t length = model_.last.days - model_.first.days;
    const auto day = random_.chance(30) ? random_.pick({0, length, -1, length + 1})
                                        : static_cast<std::int32_t>(random_.between(-10, length + 10));
    return to_iso(Date{model_.first.days + day});
  }
  return random_.pick(
      {"2024-02-29", "2025-01-31", "2025-06-30", "2025-12-31", "2026-02-28", "2000-01-01", "2030-07-15"});
}

// " people", " soles per person", "%": what is written after a figure of a kind.
std::string Writer::unit_text(const Kind& kind) {
  if (kind.percent) return "%";
  std::string unit, rate;
  for (const auto& [name, power] : kind.units) {
    if (power < 0) {
      rate = " per " + name;
    } else if (name == "day") {
      unit = random_.pick({" calendar days", " calendar day"});
    } else {
      unit = " " + name;
      for (const Dataset& dataset : model_.datasets)
        if (dataset.unit == name && random_.chance(60)) unit = " " + dataset.name;
      for (const auto& [one, many] : model_.units)
        if (one == name && random_.chance(60)) unit = " " + many;
    }
  }
  return unit.empty() ? "" : unit + rate;
}

Piece Writer::literal(const Kind& kind, bool nonzero) {
  switch (kind.sort) {
    case Sort::yes_no: return {random_.chance(50) ? "1 = 1" : "1 = 0", Level::comparison};
    case Sort::date: return {date_literal(), Level::primary};
    case Sort::choice:
      return {random_.pick(model_.choices[kind.choices]), Level::primary, Shape::plain, true, false, true};
    case Sort::text: return {"\"" + std::string(random_.pick({"A", "B", "P01", "x"})) + "\"", Level::primary};
    case Sort::number: break;
  }
  std::string figure;
  if (kind.percent)
    figure = random_.pick({"0", "5", "10", "12.5", "33.3333", "50", "100", "150", "0.01"});
  else if (kind.units.contains("day"))
    figure = std::to_string(random_.between(0, random_.chance(50) ? 10 : 400));
  else
    figure = number_text(nonzero);
  return literal(kind, nonzero && figure == "0" ? "25" : figure, random_.chance(7));
}

Piece Writer::literal(const Kind& kind, const std::string& figure, bool negative) {
  const std::string unit = unit_text(kind);
  // What has only a rate is written as a bare figure, which has no sign there.
  if (unit.empty() && !kind.units.empty()) return {figure, Level::primary};
  const bool integer = !kind.percent && figure.find('.') == std::string::npos;
  return {(negative ? "-" : "") + figure + unit,
          negative ? Level::sign : Level::primary,
          kind.percent ? Shape::percent : Shape::plain,
          true,
          integer,
          true};
}

Kind Writer::some_number_kind() {
  std::vector<Kind> kinds{plain_kind(), plain_kind(), percent_kind(), of_unit(model_.currency),
                          of_unit(model_.currency)};
  const auto add = [&](const Column& column) {
    if (column.kind.sort == Sort::number) kinds.push_back(column.kind);
  };
  for (const Dataset& dataset : model_.datasets) {
    kinds.push_back(of_unit(dataset.unit));
    for (const Column& column : dataset.columns) add(column);
  }
  for (const Reported& input : model_.inputs) add(input);
  return random_.pick(kinds);
}

Piece Writer::any(const Kind& kind, const Scope& scope, int depth) {
  switch (kind.sort) {
    case Sort::yes_no: return condition(scope, depth);
    case Sort::date: return date(scope, depth);
    case Sort::number: return number(kind, scope, depth);
    case Sort::choice:
    case Sort::text: break;
  }
  if (const auto named = name(kind, scope, 0)) return *named;
  return literal(kind);
}

Piece Writer::leaf(const Kind& kind, const Scope& scope, int depth) {
  if (random_.chance(85))
    if (const auto named = name(kind, scope, depth)) return *named;
  return literal(kind);
}

Piece Writer::number(const Kind& kind, const Scope& scope, int depth) {
  if (depth <= 0) return leaf(kind, scope, 0);
  if (kind == of_unit("day") && random_.chance(25)) return span(kind, scope, depth);
  const bool bare = kind.units.empty();
  std::optional<Piece> made;
  switch (random_.weighted({22, 14, 17, 7, 10, 8, 24, 5, 10, 3, 4, 16, 8})) {
    case 0: return leaf(kind, scope, depth);
    case 1: return sum(kind, scope, depth);
    case 2: return product(kind, scope, depth);
    case 3: return quotient(kind, scope, depth);
    case 4: return extreme(kind, scope, depth);
    case 5: return choose(kind, scope, depth);
    case 6: made = fold(kind, scope, depth); break;
    case 7: return rounded(number(kind, scope, depth - 1));
    case 8: made = call(kind, scope, depth); break;
    case 9: {
      Piece inner = number(kind, scope, depth - 1);
      inner.text = random_.chance(50) ? "-" + at(inner, Level::power) : "absolute value of (" + inner.text + ")";
      inner.level = inner.text.front() == '-' ? Level::sign : Level::primary;
      inner.literal = false;
      return inner;
    }
    case 10:
      if (bare && !kind.percent) return random_.chance(60) ? power(scope, depth) : irrational(scope, depth);
      break;
    case 11: made = look(kind, scope, depth); break;
    default:
      if ((bare && !kind.percent) || kind == of_unit("day")) return span(kind, scope, depth);
  }
  return made ? *made : leaf(kind, scope, depth);
}

Piece Writer::sum(const Kind& kind, const Scope& scope, int depth) {
  const bool minus = random_.chance(45);
  // Only the literal 1 goes with a percent.
  if (kind == plain_kind() && random_.chance(15)) {
    const Piece percent = number(percent_kind(), scope, depth - 1);
    const bool plain = percent.shape != Shape::percent;
    return {"1 " + std::string(minus ? "-" : "+") + " " + at(percent, Level::product), Level::sum, Shape::plain,
            percent.exact, plain && percent.integer};
  }
  const Piece a = number(kind, scope, depth - 1), b = number(kind, scope, depth - 1);
  const Shape shape = a.shape == Shape::ratio ? b.shape : a.shape;
  // A minus sign never follows another one.
  const std::string right = at(b, b.level == Level::sign ? Level::primary : Level::product);
  return {at(a, Level::sum) + (minus ? " - " : " + ") + right, Level::sum, shape, a.exact && b.exact,
          a.integer && b.integer};
}

Piece Writer::product(const Kind& kind, const Scope& scope, int depth) {
  Piece a, b;
  if (kind.units.size() == 1 && kind.units.begin()->second == 1 && random_.chance(45)) {
    // So much per unit, times units.
    std::vector<std::string> others;
    for (const Dataset& dataset : model_.datasets) others.push_back(dataset.unit);
    for (const auto& [one, many] : model_.units) others.push_back(one);
    if (!model_.other_currency.empty()) others.push_back(model_.other_currency);
    std::erase(others, kind.units.begin()->first);
    if (!others.empty() && kind.units.begin()->first != "day") {
      const std::string other = random_.pick(others);
      Kind rate = kind;
      rate.units[other] = -1;
      a = literal(rate);
      b = number(of_unit(other), scope, depth - 1);
    }
  }
  if (a.text.empty()) {
    Kind left = kind;
    if (kind.units.empty() && !kind.percent && random_.chance(40)) left = percent_kind();
    a = number(left, scope, depth - 1);
    b = number(random_.chance(50) ? plain_kind() : percent_kind(), scope, depth - 1);
  }
  if (random_.chance(50)) std::swap(a, b);
  const bool plain = a.shape == Shape::plain && b.shape == Shape::plain;
  const Shape shape = !kind.units.empty() || plain ? Shape::plain : Shape::ratio;
  return {at(a, Level::product) + " * " + at(b, Level::sign), Level::product, shape, a.exact && b.exact,
          a.integer && b.integer};
}

Piece Writer::quotient(const Kind& kind, const Scope& scope, int depth) {
  Kind above = kind, below = random_.chance(70) ? plain_kind() : percent_kind();
  Shape shape = Shape::plain;
  if (kind.units.empty()) {
    // Of like units; anything else with a percent in it is a ratio too.
    above = some_number_kind();
    below = above;
    shape = Shape::ratio;
  }
  const Piece a = number(above, scope, depth - 1);
  return guarded(a, below, shape, kind, scope, depth);
}

// The divisor is a literal, known not to be 0, held away from 0, or asked about first.
Piece Writer::guarded(const Piece& above, const Kind& divisor, Shape shape, const Kind& kind, const Scope& scope,
                      int depth) {
  Piece made{at(above, Level::product) + " / ", Level::product, shape, false, false};
  std::vector<std::string> known;
  for (const auto& [its_kind, text] : scope.nonzero)
    if (its_kind == divisor) known.push_back(text);
  for (const Known& name : visible(scope))
    if (name.column && !name.missing && fits(name, divisor) && name.column->low && name.column->low->sign() > 0)
      known.push_back(name.text);
  if (!known.empty() && random_.chance(70)) {
    made.text += random_.pick(known);
    return made;
  }
  if (random_.chance(35)) {
    made.text += at(literal(divisor, true), Level::sign);
    made.exact = above.exact;
    return made;
  }
  Piece below = number(divisor, scope, depth - 1);
  if (random_.chance(30)) below = {"-" + at(below, Level::power), Level::sign, below.shape, false, below.integer};
  if (random_.chance(30)) {
    Piece least = literal(divisor, true);
    if (least.level == Level::sign) least.text = least.text.substr(1);
    made.text += "the greater of (" + below.text + ", " + least.text + ")";
    return made;
  }
  const Piece other = number(kind, scope, depth - 1);
  const std::string text = at(below, Level::primary);
  switch (random_.below(3)) {
    case 0: made.text = "if " + text + " = 0 then " + other.text + " otherwise " + made.text + text; break;
    case 1: made.text = "if " + text + " <> 0 then " + made.text + text + " otherwise " + other.text; break;
    default: made.text = "if " + text + " > 0 then " + made.text + text + " otherwise " + other.text;
  }
  made.level = Level::whole;
  if (other.shape != Shape::ratio && shape == Shape::ratio) made.shape = other.shape;
  return made;
}

Piece Writer::extreme(const Kind& kind, const Scope& scope, int depth) {
  Piece made = number(kind, scope, depth - 1);
  std::string text = made.text;
  const std::size_t more = random_.chance(80) ? 1 : 2;
  for (std::size_t i = 0; i < more; ++i) {
    const Piece other = random_.chance(40) ? leaf(kind, scope, 0) : number(kind, scope, depth - 1);
    text += ", " + other.text;
    made.exact = made.exact && other.exact;
    made.integer = made.integer && other.integer;
    if (made.shape == Shape::ratio) made.shape = other.shape;
  }
  made.text = (random_.chance(50) ? "the lesser of (" : "the greater of (") + text + ")";
  made.level = Level::primary;
  made.literal = false;
  return made;
}

Piece Writer::choose(const Kind& kind, const Scope& scope, int depth) {
  Scope inside = scope;
  const auto guarding = random_.chance(35) ? guard(scope, inside, depth - 1) : std::nullopt;
  const Piece asked = guarding ? *guarding : condition(scope, depth - 1);
  const Piece a = number(kind, inside, depth - 1), b = number(kind, scope, depth - 1);
  // Where they are nested, an unparenthesised `if` runs to the right as far as it can.
  const std::string text = "if " + asked.text + " then " + a.text + " otherwise " + b.text;
  return {text, Level::whole, a.shape == Shape::ratio ? b.shape : a.shape, a.exact && b.exact, a.integer && b.integer};
}

Piece Writer::power(const Scope& scope, int depth) {
  const Piece base = number(random_.chance(70) ? plain_kind() : percent_kind(), scope, std::min(depth - 1, 1));
  const char* exponent = random_.pick({"2", "2", "3", "1", "0", "4", "7"});
  const Shape shape = base.shape == Shape::plain ? Shape::plain : Shape::ratio;
  if (random_.chance(30)) {
    // Held to a small range, as the contract must.
    const Piece by = number(plain_kind(), scope, std::min(depth - 1, 1));
    if (by.integer)
      return {at(base, Level::primary) + " ^ (the greater of (0, the lesser of (" + by.text + ", 5)))", Level::power,
              shape, base.exact, base.integer};
  }
  return {at(base, Level::primary) + " ^ " + exponent, Level::power, shape, base.exact, base.integer};
}

// Of values held where there is a result.
Piece Writer::irrational(const Scope& scope, int depth) {
  const Piece of = number(plain_kind(), scope, std::min(depth - 1, 1));
  const std::string& value = of.text;
  Shape shape = Shape::plain;
  const std::string size = "absolute value of (" + value + ")";
  const std::string share = "(1 / (2 + " + size + "))";
  std::string text;
  switch (random_.below(7)) {
    case 0:
      text = "square root of (" + size + ")";
      shape = of.shape;
      break;
    case 1: text = "natural logarithm of (1 + " + size + ")"; break;
    case 2: text = "exponential of (the lesser of (" + value + ", 5))"; break;
    case 3:
      text = "power of (1 + " + size + ", 0.5)";
      shape = of.shape;
      break;
    case 4:
      text = "normal probability of (" + value + ")";
      shape = Shape::ratio;
      break;
    case 5: text = "normal quantile of " + share; break;
    default: text = "t quantile of (" + share + ", 3)"; break;
  }
  const int decimals = static_cast<int>(random_.between(0, 6));
  return {text + " with " + std::to_string(decimals) + (decimals == 1 ? " decimal" : " decimals"), Level::primary,
          shape, true, decimals == 0};
}

// Whole months, whole years, or days between two dates.
Piece Writer::span(const Kind& kind, const Scope& scope, int depth) {
  const Piece from = date(scope, depth - 1), to = date(scope, depth - 1);
  if (kind == of_unit("day"))
    return {at(from, Level::sum) + " - " + at(to, Level::product), Level::sum, Shape::plain, true, true};
  if (model_.work_calendar && random_.chance(30))
    return {"working days from " + at(from, Level::sum) + " to " + at(to, Level::sum), Level::whole, Shape::plain, true,
            true};
  const char* words = random_.chance(50) ? "whole months from " : "whole years from ";
  return {words + at(from, Level::sum) + " to " + at(to, Level::sum), Level::whole, Shape::plain, true, true};
}

std::string Writer::rounding() {
  const std::string step = random_.pick({"1", "0.01", "0.1", "0.05", "10", "1_000", "0.0001", "0.25", "0.3"});
  const std::string mode = random_.pick({"half up", "half even", "up", "down", "floor", "ceiling"});
  return " to " + step + (random_.chance(30) ? ", " : " ") + mode;
}

Piece Writer::rounded(const Piece& piece) {
  const std::string how = rounding();
  const bool integer = how.find('.') == std::string::npos;
  // Half of a whole number of steps is a tie.
  if (random_.chance(40))
    return {"round " + at(piece, Level::product) + " * 0.5" + how, Level::whole, piece.shape, true, integer};
  return {"round " + at(piece, Level::sum) + how, Level::whole, piece.shape, true, integer};
}

}  // namespace hito::fuzz
