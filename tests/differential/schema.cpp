#include "tests/differential/schema.h"

#include <algorithm>

namespace hito::fuzz {

std::string Schema::named_periods() {
  const std::int32_t length = model_.last.days - model_.first.days;
  std::string text;
  std::int32_t from = model_.first.days + static_cast<std::int32_t>(random_.chance(30) ? random_.between(0, 5) : 0);
  model_.periods = 0;
  for (int i = 0; i < 4 && from <= model_.last.days; ++i) {
    const auto to =
        std::min(model_.last.days, from + static_cast<std::int32_t>(random_.between(0, std::max(1, length / 2))));
    text += (i == 0 ? "\"S" : ", \"S") + std::to_string(i) + "\" " + to_iso(Date{from}) + " to " + to_iso(Date{to});
    ++model_.periods;
    from = to + 1 + static_cast<std::int32_t>(random_.chance(30) ? random_.between(1, 9) : 0);
  }
  return "  periods " + text + "\n";
}

std::string Schema::term_and_periods() {
  if (random_.chance(22)) return "";
  model_.term = true;
  model_.first = *parse_iso_date(
      random_.pick({"2025-01-01", "2025-01-31", "2024-02-29", "2025-03-15", "2024-12-31", "2025-07-01"}));
  model_.last =
      Date{model_.first.days + static_cast<std::int32_t>(random_.pick({0, 30, 89, 180, 364, 364, 365, 500, 729}))};
  std::string text = "  term " + to_iso(model_.first) + " to " + to_iso(model_.last) + "\n";
  if (random_.chance(25)) return text;
  if (random_.chance(20)) return text + named_periods();
  const std::int32_t days = model_.last.days - model_.first.days;
  const std::size_t which = random_.weighted({days > 400 ? 2U : 12U, 12, 6, 6});
  const char* frequencies[] = {"monthly", "quarterly", "half-yearly", "yearly"};
  const char* words[] = {"month", "quarter", "half-year", "year"};
  const int months[] = {1, 3, 6, 12};
  model_.period = words[which];
  model_.calendar = random_.chance(45);
  // As many as there can be: a clause must then say when it is paid.
  const auto end = add_months_clamped(model_.first, months[which]);
  model_.periods = model_.calendar || *end <= model_.last ? 2 : 1;
  return text + "  periods " + (model_.calendar ? "calendar " : "") + frequencies[which] + "\n";
}

std::string Schema::header() {
  model_.currency = random_.pick({"USD", "PEN", "JPY", "KWD", "EUR"});
  if (random_.chance(25)) model_.other_currency = model_.currency == "EUR" ? "GBP" : "EUR";
  model_.pays_in_both = !model_.other_currency.empty() && random_.chance(50);
  std::string text = "contract \"F\"\n  currency " + model_.currency;
  if (model_.pays_in_both) text += " and " + model_.other_currency;
  text += "\n" + term_and_periods();
  const bool no_cents = model_.currency == "JPY";
  const std::string step =
      model_.pays_in_both
          ? random_.pick(no_cents ? std::vector<std::string>{"1", "10", "7"}
                                  : std::vector<std::string>{"0.01", "0.01", "0.05", "0.10", "0.25", "1", "7"})
          : random_.pick({"0.01", "0.01", "0.01", "1", "0.05", "0.10", "0.001", "10", "0.25", "0.00001", "7"});
  model_.step = step;
  const std::string mode = random_.pick({"half up", "half up", "half even", "up", "down", "floor", "ceiling"});
  return text + "  rounding to the nearest " + step + ", " + mode + "\n";
}

// Some end within the dates of the data, so that a day may be outside.
std::string Schema::work_calendar() {
  model_.work_calendar = true;
  std::string text = "calendar of working days \"Days\" ";
  text += random_.pick({"1900-01-01 to 2150-12-31", "1900-01-01 to 2150-12-31", "2024-06-01 to 2026-06-30"});
  if (random_.chance(25)) text += ", Saturdays are working days";
  const std::string holidays =
      random_.pick({"", ": 2025-01-01", ": 2024-12-25, 2025-01-01, 2025-05-01, 2025-06-29, 2025-12-25"});
  return text + holidays + "\n";
}

void Schema::parties(std::vector<Item>& items) {
  const std::size_t payers = random_.chance(60) ? 1 : 2 + random_.below(2);
  for (std::size_t i = 0; i < payers; ++i) {
    const std::string name = payers == 1 ? "" : random_.pick({"fund", "city", "state"});
    const std::string own = payers == 1 ? "" : name + std::to_string(i);
    items.push_back({Item::Role::party, "payer " + own + " \"Payer\"\n", ""});
    model_.payers.push_back(payers == 1 ? random_.pick({"the payer", "payer"}) : own);
  }
  items.push_back({Item::Role::party, "provider \"Provider\"\n", ""});
  if (random_.chance(60)) items.push_back({Item::Role::party, work_calendar(), ""});
  model_.payees.push_back("the provider");
  if (random_.chance(30)) {
    items.push_back({Item::Role::party, "investor \"Investor\"\n", ""});
    model_.payees.push_back("the investor");
  }
}

// Ends as declared, which are those of the data too.
std::string Schema::range(Column& column, bool percent) {
  const std::size_t which = random_.weighted({35, 22, 12, 8, 10, 5, 4, 4});
  if (which == 0) return "";
  const auto set = [&](const char* low, const char* high) {
    const Rational scale = percent ? Rational(100) : Rational(1);
    std::string text = std::string(" from ") + low + (percent ? "%" : "");
    column.low = *parse_decimal(low) / scale;
    if (*high != 0) {
      column.high = *parse_decimal(high) / scale;
      text += std::string(" to ") + high + (percent ? "%" : "");
    }
    return text;
  };
  switch (which) {
    case 1: return set("0", percent ? "100" : random_.pick({"24", "100", "1000", "5000000"}));
    case 2: return set("0", "");
    case 3: return set("-100", "100");
    case 4: return set("1", random_.pick({"20", "365", "100000"}));
    case 5: return set("-1000000000", "4294967296");
    case 6: return set("0", "18446744073709551616");
    default: return set("-1000000000000000000000000", "1000000000000000000000000000000");
  }
}

std::string Schema::number_type(Column& column) {
  std::string type;
  bool percent = false;
  switch (random_.weighted({22, 22, 16, 28, 8, 6, 6})) {
    case 0: type = "number"; break;
    case 1:
      type = "integer";
      column.integer = true;
      break;
    case 2:
      type = "percent";
      percent = true;
      column.kind = percent_kind();
      break;
    case 3: {
      const std::string currency =
          !model_.other_currency.empty() && random_.chance(25) ? model_.other_currency : model_.currency;
      type = "money in " + currency;
      column.kind = of_unit(currency);
      column.decimals = currency == "JPY" ? 0 : currency == "KWD" ? 3 : 2;
      break;
    }
    case 4: {
      column.integer = random_.chance(60);
      std::vector<std::string> units;
      for (const auto& [one, many] : model_.units) units.push_back(one);
      for (const Dataset& dataset : model_.datasets) units.push_back(dataset.unit);
      if (units.empty()) return number_type(column);
      const std::string unit = random_.pick(units);
      type = (column.integer ? "integer of " : "number of ") + unit;
      column.kind = of_unit(unit);
      break;
    }
    default:
      type = "number of days";
      column.integer = true;
      column.kind = of_unit("day");
      column.low = Rational(random_.pick({0, 0, -400}));
      column.high = Rational(random_.pick({30, 730, 3650}));
      return type + " from " + to_text(*column.low) + " to " + to_text(*column.high);
  }
  type += range(column, percent);
  if (!column.integer && random_.chance(45)) {
    column.decimals = static_cast<unsigned>(random_.below(13));
    type += " with " + std::to_string(column.decimals) + " decimals";
  }
  return type;
}

std::string Schema::missing(Column& column) {
  if (!random_.chance(22)) return "";
  column.may_miss = true;
  return random_.chance(25) ? ", may be missing, missing as \"NA\", \"n/a\"" : ", may be missing";
}

Column Schema::column(const std::string& name) {
  Column column;
  column.name = name;
  switch (random_.weighted({50, 14, 14, 14, 5, 3})) {
    case 0: column.type = number_type(column); break;
    case 1:
      column.kind = kind_of(Sort::yes_no);
      column.type = random_.chance(20) ? "yes or no, yes as \"Y\", \"SI\", no as \"N\"" : "yes or no";
      break;
    case 2: {
      column.kind = kind_of(Sort::choice);
      if (model_.choices.empty() || random_.chance(60)) {
        std::vector<std::string> list;
        const std::size_t count = 1 + random_.below(4);
        for (std::size_t i = 0; i < count; ++i) list.push_back(writer_.fresh("opt"));
        model_.choices.push_back(list);
      }
      column.kind.choices = random_.below(model_.choices.size());
      std::string text;
      for (const std::string& choice : model_.choices[column.kind.choices]) text += (text.empty() ? "" : ", ") + choice;
      column.type = "one of (" + text + ")";
      break;
    }
    case 3:
      column.kind = kind_of(Sort::date);
      column.type = "date";
      if (random_.chance(30)) {
        column.first = *parse_iso_date("2020-01-01");
        column.last = *parse_iso_date("2030-12-31");
        column.type += " from 2020-01-01 to 2030-12-31";
      }
      if (random_.chance(12)) column.type += ", written as \"dd/mm/yyyy\"";
      break;
    case 4:
      column.kind = kind_of(Sort::text);
      column.type = "text";
      break;
    default: column.kind = kind_of(Sort::text); column.type = "identifier";
  }
  column.type += missing(column);
  return column;
}

Column Schema::reference(const std::string& name, std::size_t to) {
  Column column;
  column.name = name;
  column.kind = kind_of(Sort::text);
  column.refers = to;
  column.type = "reference to " + model_.datasets[to].name;
  return column;
}

// Now and then a name that another dataset has too, with the same type: it must be told apart where both are seen.
Column Schema::shared_or(const std::string& name, std::size_t index) {
  if (index > 0 && random_.chance(10)) {
    const Column& other = random_.pick(model_.datasets[random_.below(index)].columns);
    const auto& mine = model_.datasets[index].columns;
    if (!other.refers && std::none_of(mine.begin(), mine.end(), [&](const Column& c) { return c.name == other.name; }))
      return other;
  }
  return column(name);
}

// A column of the identity; returns its position.
std::size_t Schema::key(std::size_t index, bool alone) {
  auto& columns = model_.datasets[index].columns;
  const std::string name = writer_.fresh("key");
  std::vector<std::size_t> targets;
  for (std::size_t d = 0; d < index; ++d)
    if (model_.datasets[d].identity.size() == 1) targets.push_back(d);
  if (!targets.empty() && random_.chance(alone ? 20 : 55)) {
    columns.push_back(reference(name, random_.pick(targets)));
  } else if (random_.chance(alone ? 65 : 30)) {
    columns.push_back({name, kind_of(Sort::text), {}, false, false, 12, {}, {}, {}, {}, "identifier"});
  } else {
    Column made = column(name);
    while (made.may_miss) made = column(name);
    columns.push_back(made);
  }
  return columns.size() - 1;
}

std::string Schema::identity(std::size_t index) {
  std::vector<std::size_t>& keys = model_.datasets[index].identity;
  const std::size_t which = model_.rows_apart ? 0 : random_.weighted({11, 70, 19});
  if (which == 0) return "";
  const std::size_t count = which == 1 ? 1 : 2 + random_.below(2);
  for (std::size_t i = 0; i < count; ++i) keys.push_back(key(index, count == 1));
  const auto& columns = model_.datasets[index].columns;
  std::string text = "  identified by ";
  if (count == 1) return text + columns[keys[0]].name;
  text += "(";
  for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "" : ", ") + columns[keys[i]].name;
  return text + ")";
}

std::string Schema::dataset(std::size_t index, const std::string& name, const std::string& unit) {
  model_.datasets.push_back({name, unit, {}, {}, false});
  std::string lines = identity(index);
  auto& dataset = model_.datasets[index];
  for (std::size_t d = 0; d <= index; ++d) {
    // One to itself is allowed where it is no part of the key.
    const bool target = model_.datasets[d].identity.size() == 1 && (d < index || random_.chance(10));
    if (!target || !random_.chance(d < index ? 70 : 100)) continue;
    for (int twice = random_.chance(12) ? 2 : 1; twice > 0; --twice) {
      dataset.columns.push_back(reference(writer_.fresh("ref"), d));
      if (random_.chance(15)) {
        dataset.columns.back().may_miss = true;
        dataset.columns.back().type += ", may be missing";
      }
    }
  }
  const std::size_t more = (dataset.columns.empty() ? 1 : 0) + 1 + random_.below(4);
  for (std::size_t i = 0; i < more; ++i) dataset.columns.push_back(shared_or(writer_.fresh("col"), index));
  if (random_.chance(model_.term ? 60 : 25)) {
    Column date;
    date.name = writer_.fresh("when");
    date.kind = kind_of(Sort::date);
    date.may_miss = random_.chance(30);
    date.type = date.may_miss ? "date, may be missing" : "date";
    dataset.columns.push_back(date);
    dataset.dated = true;
  }
  if (!lines.empty() && random_.chance(45)) {
    std::vector<std::string> rules{"the first row counts"};
    for (const Column& column : dataset.columns)
      if (column.kind.sort == Sort::date)
        for (const char* which : {"the earliest ", "the latest "}) rules.push_back(which + column.name + " counts");
    lines += ", if repeated " + random_.pick(rules);
  }
  if (!lines.empty()) lines += "\n";
  if (dataset.dated) lines += "  each row counts on " + dataset.columns.back().name + "\n";
  for (const Column& column : dataset.columns) lines += "  " + column.name + " " + column.type + "\n";
  return "data " + name + ", one row per " + unit + "\n" + lines;
}

// Who decides, until when, and a default that the declared range admits; empty where none is at hand.
std::string Schema::decision(const Reported& value) {
  std::string otherwise;
  switch (value.kind.sort) {
    case Sort::yes_no: otherwise = random_.pick({"yes", "no"}); break;
    case Sort::choice: otherwise = random_.pick(model_.choices[value.kind.choices]); break;
    case Sort::date: otherwise = random_.pick({"2024-02-29", "2025-06-30"}); break;
    case Sort::text: otherwise = "\"none\""; break;
    case Sort::number: {
      const Rational low = value.low.value_or(Rational(0));
      otherwise = to_text(value.kind.percent ? low * Rational(100) : low) + (value.kind.percent ? "%" : "");
    }
  }
  const bool after = model_.term && (value.each_period || model_.periods == 1) && random_.chance(60);
  const std::string until = after ? random_.pick({"0 calendar days", "30 calendar days", "3 months", "1 year"}) +
                                        std::string(" after the period")
                                  : random_.pick({"2024-12-31", "2025-03-31", "2025-12-31"});
  return ", decided by " + random_.pick({random_.pick(model_.payers), random_.pick(model_.payees)}) +
         ", no later than " + until + ", if undecided " + otherwise;
}

std::string Schema::estimate() {
  Reported value;
  value.name = writer_.fresh("est");
  const bool percent = random_.chance(50);
  value.kind = percent ? percent_kind() : plain_kind();
  const std::string ends = percent ? " from -100% to 100%" : random_.pick({"", " from -50 to 50"});
  if (!ends.empty()) {
    value.high = percent ? Rational(1) : Rational(50);
    value.low = -*value.high;
  }
  value.may_miss = random_.chance(30);
  value.each_period = !model_.period.empty() && random_.chance(50);
  model_.inputs.push_back(value);
  const auto part = [&](const char* name, const Kind& kind) -> Reported& {
    Reported made;
    made.name = value.name + "." + name;
    made.kind = kind;
    made.may_miss = made.part = true;
    made.each_period = value.each_period;
    return model_.inputs.emplace_back(std::move(made));
  };
  part("standard_error", value.kind).low = Rational(0);
  Reported& n = part("n", plain_kind());
  n.integer = true;
  n.low = Rational(1);
  part("method", kind_of(Sort::text));
  return "reported value " + value.name + " estimate" + ends + (value.may_miss ? ", may be missing" : "") +
         (value.each_period ? ", each " + model_.period : "") + "\n";
}

std::string Schema::input() {
  if (random_.chance(15)) return estimate();
  Reported made;
  static_cast<Column&>(made) = column(writer_.fresh("val"));
  if (!model_.period.empty() && random_.chance(50)) made.each_period = true;
  const std::string text = "reported value " + made.name + " " + made.type +
                           (made.each_period ? ", each " + model_.period : "") +
                           (!made.may_miss && random_.chance(30) ? decision(made) : "") + "\n";
  model_.inputs.push_back(made);
  return text;
}

std::vector<Item> Schema::write() {
  std::vector<Item> items;
  items.push_back({Item::Role::header, header(), ""});
  parties(items);
  if (random_.chance(25)) {
    model_.units.emplace_back("kit", "kits");
    items.push_back({Item::Role::party, "unit kit, plural kits\n", ""});
  }
  const std::vector<std::pair<std::string, std::string>> names{
      {"people", "person"}, {"visits", "visit"}, {"schools", "school"}, {"regions", "region"}};
  const std::size_t datasets = model_.rows_apart ? 1 : random_.weighted({6, 24, 40, 20, 10});
  for (std::size_t i = 0; i < datasets; ++i)
    items.push_back({Item::Role::data, dataset(i, names[i].first, names[i].second), ""});
  const std::size_t inputs = datasets == 0 ? 1 + random_.below(3) : random_.weighted({45, 30, 20, 5});
  for (std::size_t i = 0; i < inputs; ++i) items.push_back({Item::Role::value, input(), ""});
  return items;
}

}  // namespace hito::fuzz
