// Types, units and dimensions; from a written type to a Field.
#include <algorithm>
#include <array>

#include "compiler/check/context.h"

namespace hito::check_room {

namespace {

struct Currency {
  std::string_view code;
  unsigned decimals;
};
constexpr auto currencies = std::to_array<Currency>({
#define HITO_CURRENCY(code, decimals) {#code, decimals},
#include "compiler/check/currencies.def"
#undef HITO_CURRENCY
});

const Currency* find_currency(std::string_view code) {
  auto found = std::ranges::find(currencies, code, &Currency::code);
  return found == currencies.end() ? nullptr : &*found;
}

core::ChoicesId add_choices(Context& context, const std::vector<ast::Name>& choices) {
  core::Choices made;
  for (const auto& choice : choices) {
    if (std::ranges::find(made.names, choice.text) != made.names.end())
      context.report(Code::duplicate_choice, choice.span, {choice.text});
    else
      made.names.push_back(choice.text);
  }
  // Two fields with the same choices in the same order have one type.
  for (std::size_t i = 0; i < context.contract.choices.size(); ++i)
    if (context.contract.choices[context.contract.choices.id_at(i)].names == made.names)
      return context.contract.choices.id_at(i);
  return context.contract.choices.add(std::move(made));
}

Type field_type(Context& context, const ast::Type& type) {
  auto numeric = [&](bool integer) {
    Dimension dimension;
    if (type.time_unit) dimension = dimension_of(unit_of_time(*type.time_unit));
    if (type.of) {
      UnitId unit = need_unit(context, *type.of);
      if (!unit.valid()) return Type{};
      dimension = dimension_of(unit);
    }
    return number_type(Shape::plain, integer, dimension);
  };
  switch (type.kind) {
    case ast::TypeKind::identifier: return simple_type(Kind::identifier);
    case ast::TypeKind::text: return simple_type(Kind::text);
    case ast::TypeKind::date: return simple_type(Kind::date);
    case ast::TypeKind::yes_no: return simple_type(Kind::yes_no);
    case ast::TypeKind::number: return numeric(type.time_unit.has_value());
    case ast::TypeKind::integer: return numeric(true);
    case ast::TypeKind::percent: return number_type(Shape::percent);
    case ast::TypeKind::money: {
      if (!type.of || !is_currency(type.of->text)) {
        context.report(Code::unknown_currency, type.of ? type.of->span : type.span, {type.of ? type.of->text : ""});
        return Type{};
      }
      return number_type(Shape::plain, false, dimension_of(*find_unit(context, type.of->text)));
    }
    case ast::TypeKind::reference: {
      Type reference = simple_type(Kind::reference);
      auto found = type.of ? context.datasets.find(type.of->text) : context.datasets.end();
      if (found == context.datasets.end()) {
        std::vector<std::string> names;
        for (const auto& [name, dataset] : context.datasets) names.push_back(name);
        if (type.of && !context.silent_names.contains(type.of->text))
          context.report(Code::unknown_dataset, type.of->span, {type.of->text, with_suggestion(type.of->text, names)});
        return Type{};
      }
      reference.of = found->second.first;
      return reference;
    }
    case ast::TypeKind::one_of: {
      Type choice = simple_type(Kind::choice);
      choice.choices = add_choices(context, type.choices);
      return choice;
    }
    // Of a reported value; it was made several by now.
    case ast::TypeKind::estimate: return Type{};
  }
  return Type{};
}

// Ends of `from … to …` in the field's own measure; percents only with %, dates only for dates.
void set_bound(Context& context, core::Field& field, const ast::Bound& bound, bool low) {
  if (is_poison(field.type) || context.refused(bound.span)) return;
  const bool date = std::holds_alternative<Date>(bound.value);
  const bool fits = date ? field.type.kind == Kind::date
                         : field.type.kind == Kind::number && bound.percent == (field.type.shape == Shape::percent);
  if (!fits) {
    context.report(Code::bound_of_other_type, bound.span, {context.describe(field.type)});
    return;
  }
  if (date)
    (low ? field.bounds.first : field.bounds.last) = std::get<Date>(bound.value);
  else
    (low ? field.bounds.low : field.bounds.high) = std::get<Rational>(bound.value);
}

std::vector<std::string> texts_of(const std::vector<ast::String>& strings) {
  std::vector<std::string> result;
  for (const auto& string : strings) result.push_back(string.text);
  return result;
}

unsigned default_decimals(const Context& context, const Type& type) {
  if (type.kind != Kind::number || type.integer) return 0;
  if (type.dimension.factors.size() == 1) {
    const auto& unit = context.contract.units[type.dimension.factors[0].first];
    if (unit.kind == core::Unit::Kind::currency) return unit.decimals;
  }
  return 12;
}

}  // namespace

Type number_type(Shape shape, bool integer, Dimension dimension) {
  Type type;
  type.kind = Kind::number;
  type.shape = shape;
  type.integer = integer;
  type.dimension = std::move(dimension);
  return type;
}

Type money_type(UnitId currency) {
  // Without a currency, said already, no amount has a known type.
  return currency.valid() ? number_type(Shape::plain, false, dimension_of(currency)) : Type{};
}

Type simple_type(Kind kind) {
  Type type;
  type.kind = kind;
  return type;
}

bool is_poison(const Type& type) { return type.kind == Kind::poison; }

Dimension dimension_of(UnitId unit) { return unit.valid() ? Dimension{{{unit, 1}}} : Dimension{}; }

Dimension product(const Dimension& a, const Dimension& b, int sign) {
  std::map<UnitId, int> powers;
  for (auto [unit, power] : a.factors) powers[unit] += power;
  for (auto [unit, power] : b.factors) powers[unit] += sign * power;
  Dimension result;
  for (auto [unit, power] : powers)
    if (power != 0) result.factors.emplace_back(unit, power);
  return result;
}

bool is_currency(std::string_view code) { return find_currency(code) != nullptr; }
unsigned currency_decimals(std::string_view code) {
  const Currency* currency = find_currency(code);
  return currency ? currency->decimals : 0;
}

std::optional<UnitId> find_unit(Context& context, const std::string& name) {
  if (auto found = context.units.find(name); found != context.units.end()) return found->second;
  if (!is_currency(name)) return std::nullopt;
  UnitId id = context.contract.units.add({core::Unit::Kind::currency, name, name, currency_decimals(name)});
  context.units[name] = id;
  return id;
}

UnitId need_unit(Context& context, const ast::Name& name) {
  if (auto unit = find_unit(context, name.text)) return *unit;
  if (!context.silent_names.contains(name.text)) {
    std::vector<std::string> known;
    for (const auto& [unit, id] : context.units) known.push_back(unit);
    context.report(Code::unknown_unit, name.span, {name.text, with_suggestion(name.text, known)});
  }
  return UnitId{};
}

UnitId unit_of_time(ast::TimeUnit unit) {
  switch (unit) {
    case ast::TimeUnit::day:
    case ast::TimeUnit::calendar_day: return core::day_unit;
    case ast::TimeUnit::working_day: return core::working_day_unit;
    case ast::TimeUnit::month:
    case ast::TimeUnit::quarter:
    case ast::TimeUnit::half_year: return core::month_unit;
    case ast::TimeUnit::year: return core::year_unit;
  }
  return core::day_unit;
}

unsigned months_of(ast::TimeUnit unit) {
  switch (unit) {
    case ast::TimeUnit::day:
    case ast::TimeUnit::calendar_day:
    case ast::TimeUnit::working_day: return 0;
    case ast::TimeUnit::month: return 1;
    case ast::TimeUnit::quarter: return 3;
    case ast::TimeUnit::half_year: return 6;
    case ast::TimeUnit::year: return 12;
  }
  return 0;
}

core::Field make_field(Context& context, const ast::Name& name, const std::optional<ast::String>& label,
                       const ast::Type& type) {
  core::Field field;
  field.name = name.text;
  field.label = label ? label->text : "";
  field.span = name.span;
  field.type = field_type(context, type);
  field.may_miss = type.may_miss;
  field.decimals = type.decimals.value_or(default_decimals(context, field.type));
  if (type.from) set_bound(context, field, *type.from, true);
  if (type.to) set_bound(context, field, *type.to, false);
  const auto& b = field.bounds;
  if ((b.low && b.high && *b.low > *b.high) || (b.first && b.last && *b.first > *b.last)) {
    context.report(Code::bounds_reversed, cover(type.from->span, type.to->span));
    // An empty range would make every use of the field look impossible.
    field.bounds = {};
  }
  field.spelling.column = type.from_column ? type.from_column->text : "";
  if (type.written_as) {
    field.spelling.date_pattern = type.written_as->text;
    if (!is_poison(field.type) && (field.type.kind != Kind::date || !is_date_pattern(type.written_as->text)))
      context.report(Code::bad_date_pattern, type.written_as->span, {type.written_as->text});
  }
  field.spelling.yes = texts_of(type.yes_as);
  field.spelling.no = texts_of(type.no_as);
  field.spelling.missing = texts_of(type.missing_as);
  if (!field.spelling.missing.empty() && !field.may_miss)
    context.report(Code::missing_as_but_required, type.missing_as.front().span, {name.text});
  return field;
}

}  // namespace hito::check_room
