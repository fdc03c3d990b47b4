#include "tests/differential/clauses.h"

#include <algorithm>

namespace hito::fuzz {

std::string Clauses::number() {
  ++clauses_;
  return random_.chance(50) ? std::to_string(clauses_) : std::to_string(clauses_) + ".1";
}

// Rows that other rows refer to, more often than not: those have `its` rows.
std::size_t Clauses::some_rows() {
  std::vector<std::size_t> owners;
  for (const Dataset& dataset : model_.datasets)
    for (const Column& column : dataset.columns)
      if (column.refers) owners.push_back(*column.refers);
  return !owners.empty() && random_.chance(60) ? random_.pick(owners) : random_.below(model_.datasets.size());
}

// ---- definitions ---------------------------------------------------------------------------------------------------

// What a definition, or this one itself, was worth before.
std::optional<Item> Clauses::of_earlier_periods() {
  std::vector<const Definition*> found;
  for (const Definition& one : model_.definitions)
    if (!one.each && one.params.empty() && one.kind.sort == Sort::number) found.push_back(&one);
  if (model_.periods < 2 || found.empty()) return std::nullopt;
  const Definition& of = *random_.pick(found);
  Definition made;
  made.name = writer_.fresh("past");
  made.kind = of.kind;
  made.shape = of.shape;
  made.exact = of.exact;
  made.of_period = true;
  const std::string none = ", or " + writer_.literal(of.kind).text + " if none";
  const std::string so_far = random_.pick({" over the periods so far", " over the periods before this one"});
  std::string value;
  switch (random_.below(4)) {
    case 0: value = of.name + " in the previous period" + none; break;
    case 1: value = "(" + made.name + " in the previous period" + none + ") + " + of.name; break;
    case 2: value = random_.pick({"minimum of ", "maximum of "}) + of.name + so_far + none; break;
    default: value = "sum of " + of.name + so_far;
  }
  const std::string head = "define " + made.name + " = ";
  Item item{Item::Role::definition, head + value + "\n", head + writer_.literal(made.kind).text + "\n"};
  model_.definitions.push_back(std::move(made));
  return item;
}

Item Clauses::definition() {
  if (random_.chance(12))
    if (auto item = of_earlier_periods()) return std::move(*item);
  const std::size_t which = random_.weighted({40, model_.datasets.empty() ? 0U : 42U, 18});
  if (which == 1) return row_definition();
  if (which == 2) return function();
  Definition made;
  made.name = writer_.fresh("def");
  made.kind = random_.chance(60)   ? writer_.some_number_kind()
              : random_.chance(60) ? kind_of(Sort::yes_no)
                                   : kind_of(Sort::date);
  writer_.used_of_period = false;
  const Piece value = writer_.any(made.kind, Scope{}, 2 + static_cast<int>(random_.below(2)));
  made.of_period = writer_.used_of_period;
  made.shape = value.shape;
  made.exact = value.exact;
  made.integer = value.integer;
  const std::string head = "define " + made.name + " = ";
  Item item{Item::Role::definition, head + value.text + "\n", head + writer_.literal(made.kind).text + "\n"};
  model_.definitions.push_back(std::move(made));
  return item;
}

std::string Clauses::amendment(const std::vector<Item>& items) {
  const bool retroactive = random_.chance(12);
  if (!model_.term) return "";
  const auto days = static_cast<std::size_t>(model_.last.days - model_.first.days);
  const Date from{model_.first.days + static_cast<std::int32_t>(random_.below(days + 1))};
  std::string text = "amendment 1 to the contract \"F\", effective " + to_iso(from);
  if (random_.chance(30)) text += ", by date of the payment";
  if (retroactive) text += ", with retroactive effect";
  text += "\n";
  const std::string head = text;
  // What an item says after its number, up to the next clause; the names it would add are not the contract's.
  const auto body_of_another = [&](Item::Role role) {
    const std::vector<Payment> payments = model_.payments;
    const Item other = role == Item::Role::cap ? cap().value_or(Item{}) : payment();
    model_.payments = payments;
    const std::size_t title = other.text.find(" \"");
    return title == std::string::npos ? "" : other.text.substr(title, other.text.find("\nclause ") - title) + "\n";
  };
  for (const Item& item : items) {
    const bool clause = item.role == Item::Role::payment || item.role == Item::Role::cap;
    if (item.text.empty() || !random_.chance(35)) continue;
    if (clause && item.text.starts_with("clause ")) {
      const std::string opening = item.text.substr(0, item.text.find(" \""));
      const std::string body = random_.chance(20) ? "" : body_of_another(item.role);
      text += opening + (body.empty() ? " is removed\n" : " is replaced" + body);
    } else if (item.role == Item::Role::definition && !item.fallback.empty()) {
      const std::size_t name = item.text.find("define ") + std::string("define ").size();
      const std::size_t value = item.fallback.find(" = ") + std::string(" = ").size();
      text += "the value of " + item.text.substr(name, item.text.find_first_of(" (", name) - name) +
              " is replaced by " + item.fallback.substr(value);
    }
  }
  if (random_.chance(20)) text += "clause " + number() + " is added" + body_of_another(Item::Role::payment);
  return text == head ? "" : text;
}

Item Clauses::row_definition() {
  Definition made;
  made.name = writer_.fresh("row");
  made.each = some_rows();
  made.kind = random_.chance(65)   ? writer_.some_number_kind()
              : random_.chance(70) ? kind_of(Sort::yes_no)
                                   : kind_of(Sort::date);
  const Dataset& dataset = model_.datasets[*made.each];
  Scope scope;
  scope.rows.push_back(*made.each);
  // Now and then it leaves it to those who use it to ask whether a value is there.
  for (std::size_t c = 0; c < dataset.columns.size(); ++c) {
    if (!dataset.columns[c].may_miss || !random_.chance(30)) continue;
    made.needs.push_back(c);
    scope.present.push_back({0, std::nullopt, c, std::nullopt});
  }
  writer_.used_of_period = false;
  const Piece value = writer_.any(made.kind, scope, 1 + static_cast<int>(random_.below(3)));
  made.of_period = writer_.used_of_period;
  made.shape = value.shape;
  made.exact = value.exact;
  made.integer = value.integer;
  const std::string head = "for each " + dataset.unit + " define " + made.name + " = ";
  Item item{Item::Role::definition, head + value.text + "\n", head + writer_.literal(made.kind).text + "\n"};
  model_.definitions.push_back(std::move(made));
  return item;
}

Item Clauses::function() {
  Definition made;
  made.name = writer_.fresh("fun");
  made.kind = random_.chance(70)   ? writer_.some_number_kind()
              : random_.chance(60) ? kind_of(Sort::yes_no)
                                   : kind_of(Sort::date);
  Scope scope;
  std::string head = "define " + made.name + "(";
  const std::size_t count = 1 + random_.below(2);
  for (std::size_t i = 0; i < count; ++i) {
    Definition param;
    param.name = writer_.fresh("arg");
    param.kind = random_.chance(70)   ? writer_.some_number_kind()
                 : random_.chance(50) ? kind_of(Sort::yes_no)
                                      : kind_of(Sort::date);
    param.shape = param.kind.percent ? Shape::percent : Shape::plain;
    made.params.push_back(param.kind);
    scope.params.push_back(param);
    head += (i == 0 ? "" : ", ") + param.name;
  }
  head += ") = ";
  writer_.used_of_period = false;
  const Piece value = writer_.any(made.kind, scope, 2);
  made.of_period = writer_.used_of_period;
  made.shape = value.shape;
  made.exact = value.exact;
  // Whole only as far as its arguments are.
  made.integer = value.integer;
  Item item{Item::Role::definition, head + value.text + "\n", head + writer_.literal(made.kind).text + "\n"};
  model_.definitions.push_back(std::move(made));
  return item;
}

// ---- payments ------------------------------------------------------------------------------------------------------

std::string Clauses::timing(Payment& payment, Scope& scope, bool dated) {
  const bool several = model_.periods > 1;
  payment.one_line = !payment.each;
  std::vector<std::string> ways;
  if (!several || dated) ways.push_back("");
  if (!model_.period.empty()) ways.insert(ways.end(), several && !dated ? 4 : 1, "each " + model_.period);
  if (model_.term && (several || random_.chance(30))) {
    ways.push_back("at the end of the term");
    const std::int32_t length = model_.last.days - model_.first.days;
    const Date on{model_.first.days + static_cast<std::int32_t>(random_.chance(40) ? random_.pick({0, length})
                                                                                   : random_.between(0, length))};
    ways.push_back("once only on " + to_iso(on));
  }
  if (ways.empty()) ways.push_back("");
  const std::string way = random_.pick(ways);
  scope.of_period = !way.starts_with("at") && !way.starts_with("once");
  payment.dated = dated || way.starts_with("once");
  payment.one_line = !payment.each && (!several || !scope.of_period);
  return way;
}

std::string Clauses::parties(Payment& payment, const std::string& amount) {
  payment.backwards = random_.chance(8);
  const std::string payee = random_.pick(model_.payees);
  if (payment.backwards) return "  " + payee + " pays " + random_.pick(model_.payers) + " " + amount;
  if (model_.payers.size() == 1 && random_.chance(60)) return "  the payer pays " + payee + " " + amount;
  if (model_.payers.size() == 1) return "  " + payee + " is paid " + amount;
  if (random_.chance(35)) return "  " + random_.pick(model_.payers) + " pays " + payee + " " + amount;
  const char* two[] = {"60% and ", "33.33% and ", "50% and ", "0.5% and "};
  const char* rest[] = {"40%", "66.67%", "50%", "99.5%"};
  const std::size_t k = random_.below(4);
  std::vector<std::string> payers = model_.payers;
  random_.shuffle(payers);
  std::string text = "  " + payee + " is paid " + amount + "\n  borne by ";
  if (payers.size() == 3 && random_.chance(60))
    return text + payers[0] + " 20%, " + payers[1] + " 70% and " + payers[2] + " 10%";
  return text + payers[0] + " " + two[k] + payers[1] + " " + rest[k];
}

std::string Clauses::division() {
  Scope scope;
  scope.rows.push_back(random_.below(model_.datasets.size()));
  const Dataset& dataset = model_.datasets[scope.rows[0]];
  std::string weight;
  const Kind kind = writer_.some_number_kind();
  switch (random_.weighted({45, 20, 20, 15})) {
    case 0: {
      std::vector<std::string> found;
      for (const Column& column : dataset.columns)
        if (column.kind.sort == Sort::number && column.low && column.low->sign() >= 0 && !column.may_miss)
          found.push_back(column.name);
      weight = found.empty() ? "1" : random_.pick(found);
      break;
    }
    case 1: weight = "absolute value of (" + writer_.number(kind, scope, 2).text + ")"; break;
    case 2: weight = "the greater of (" + writer_.number(kind, scope, 2).text + ", 0)"; break;
    default: {
      const Piece asked = writer_.condition(scope, 1);
      weight = "(if " + asked.text + " then " + random_.pick({"1", "3", "0.5"}) + " otherwise " +
               random_.pick({"0", "2", "7"}) + ")";
    }
  }
  return "\n  divided among the rows of " + dataset.name + " in proportion to " + weight +
         ", nothing if they add up to 0";
}

// Which of its lines are paid, when not all are.
std::string Clauses::selection(const Payment& payment, bool of_period) {
  std::vector<std::size_t> reached{*payment.each};
  for (const Column& column : model_.datasets[*payment.each].columns)
    if (column.refers && ways(*payment.each, *column.refers, 0) == 1) reached.push_back(*column.refers);
  const std::size_t rows = random_.pick(reached);
  const std::string& unit = model_.datasets[rows].unit;
  const std::size_t kind = random_.below(3);
  if (kind == 0) return "\n  once only per " + unit;
  std::string over = "over the whole contract";
  if (!model_.period.empty() && random_.chance(50)) over = "per " + model_.period;
  if (kind == 1) {
    Scope scope;
    scope.rows.push_back(rows);
    scope.of_period = of_period;
    return std::string("\n  at most ") + random_.pick({"40%", "50%", "66.67%", "0.5%"}) + " of the " + unit +
           random_.pick({" achieved, where ", " paid, where "}) + at(writer_.condition(scope, 1), Level::either) +
           ", are paid " + over;
  }
  return "\n  at most " + std::to_string(random_.between(0, 4)) + " " + unit + " are paid " + over;
}

// An exception or two, one of them lifted or with an exception of its own.
std::string Clauses::exceptions(const Payment& payment, const std::string& who, const Scope& scope) {
  std::string text;
  const auto add = [&](const std::string& number, const std::string& to, const std::string& condition) {
    text += "clause " + number + " \"E\"\n  exception to clause " + to + "\n  when " + condition + "\n" + who +
            writer_.number(of_unit(payment.currency), scope, 1).text + "\n";
  };
  const std::string first = at(writer_.condition(scope, 1), Level::negation);
  add(payment.number + ".7", payment.number, first);
  if (random_.chance(40))
    add(payment.number + ".8", payment.number,
        "not " + first + " and " + at(writer_.condition(scope, 1), Level::negation));
  if (random_.chance(30)) add(payment.number + ".9", payment.number + ".7", writer_.condition(scope, 1).text);
  if (random_.chance(30))
    text += "clause " + payment.number + ".10 \"L\"\n  lifts the exception of clause " + payment.number +
            ".7\n  when " + writer_.condition(scope, 1).text + "\n";
  return text;
}

Item Clauses::payment() {
  Payment payment;
  payment.number = number();
  payment.currency = model_.pays_in_both && random_.chance(40) ? model_.other_currency : model_.currency;
  std::string text = "clause " + payment.number + " \"C\"\n";
  Scope scope;
  bool dated = false;
  std::string each;
  if (!model_.datasets.empty() && random_.chance(68)) {
    payment.each = some_rows();
    scope.rows.push_back(*payment.each);
    dated = model_.datasets[*payment.each].dated;
    each = "  for each " + model_.datasets[*payment.each].unit;
  }
  const std::string way = timing(payment, scope, dated);
  if (!each.empty() && random_.chance(35)) {
    Scope met = scope;
    const auto guarding = random_.chance(40) ? writer_.guard(scope, met, 1) : std::nullopt;
    each += " where " +
            at(guarding ? *guarding : writer_.condition(scope, 1 + static_cast<int>(random_.below(2))), Level::either);
    scope = met;
  }
  if (!each.empty()) text += each + "\n";
  if (!way.empty()) text += "  " + way + "\n";
  if (random_.chance(20)) {
    Definition local;
    local.name = writer_.fresh("here");
    local.kind = writer_.some_number_kind();
    Scope own = scope;
    own.present.clear();
    own.nonzero.clear();
    const Piece value = writer_.number(local.kind, own, 2);
    local.shape = value.shape;
    local.exact = value.exact;
    local.integer = value.integer;
    text += "  define " + local.name + " = " + value.text + "\n";
    scope.locals.push_back(local);
  }
  if (random_.chance(60)) {
    Scope met = scope;
    const auto guarding = random_.chance(35) ? writer_.guard(scope, met, 2) : std::nullopt;
    text += "  when " + (guarding ? *guarding : writer_.condition(scope, 1 + static_cast<int>(random_.below(3)))).text +
            "\n";
    scope = met;
  }
  Piece amount = writer_.number(of_unit(payment.currency), scope, 1 + static_cast<int>(random_.below(4)));
  // Half of a whole number of steps is a tie of the line's own rounding.
  if (random_.chance(25))
    amount = {"(round " + at(amount, Level::sum) + " to " + model_.step + " half even) * 0.5", Level::product,
              amount.shape, true, false};
  std::string tail;
  if (random_.chance(12))
    tail +=
        std::string("\n  not below ") + (random_.chance(50) ? "0" : writer_.literal(of_unit(payment.currency)).text);
  if (random_.chance(12))
    tail += "\n  not above " + at(writer_.number(of_unit(payment.currency), scope, 1), Level::sum);
  const std::string how = parties(payment, "");
  const std::size_t borne = how.find("\n");
  const std::string who = how.substr(0, borne);
  text += who + at(amount, tail.empty() && random_.chance(70) ? Level::whole : Level::sum) + tail +
          (borne == std::string::npos ? "" : how.substr(borne));
  if (!model_.only_sums && !payment.each && !model_.datasets.empty() && random_.chance(35)) {
    text += division();
    payment.divided = true;
  }
  for (int most = model_.only_sums ? 0 : 2; payment.each && most > 0 && random_.chance(20); --most)
    text += selection(payment, scope.of_period);
  if (random_.chance(5)) text += "\n  due 30 calendar days after the period";
  text += "\n";
  if (!model_.only_sums && random_.chance(15)) text += exceptions(payment, who, scope);
  model_.payments.push_back(payment);
  return {Item::Role::payment, std::move(text), ""};
}

// ---- caps ----------------------------------------------------------------------------------------------------------

// Ways along references from a row to rows of `to`.
std::size_t Clauses::ways(std::size_t from, std::size_t to, std::size_t depth) const {
  if (from == to) return 1;
  if (depth >= model_.datasets.size()) return 0;
  std::size_t count = 0;
  for (const Column& column : model_.datasets[from].columns)
    if (column.refers) count += ways(*column.refers, to, depth + 1);
  return count;
}

std::string Clauses::cap_scope(const std::vector<const Payment*>& on, bool& period, bool& own) {
  std::string text;
  const bool rows = std::all_of(on.begin(), on.end(), [](const Payment* p) { return p->each && !p->divided; });
  if (rows && random_.chance(60)) {
    // The clauses' own rows, or those that the first one's rows lead to.
    std::size_t to = *on.front()->each;
    while (random_.chance(45)) {
      std::vector<std::size_t> next;
      for (const Column& column : model_.datasets[to].columns)
        if (column.refers) next.push_back(*column.refers);
      if (next.empty()) break;
      to = random_.pick(next);
    }
    const bool reached =
        std::all_of(on.begin(), on.end(), [&](const Payment* p) { return ways(*p->each, to, 0) == 1; });
    if (reached || random_.chance(5)) text = " per " + model_.datasets[to].unit;
  }
  if (model_.term && random_.chance(60)) {
    const std::string word = random_.pick({"month", "quarter", "half-year", "year"});
    std::string scope;
    switch (random_.weighted({model_.period.empty() ? 0U : 45U, 25, 30})) {
      case 0: scope = model_.period; break;
      case 1: scope = "contract " + (model_.period.empty() || random_.chance(60) ? word : model_.period); break;
      default: {
        const bool dated = std::all_of(on.begin(), on.end(), [](const Payment* p) { return p->dated; });
        const bool fits = dated || (model_.calendar && model_.period == "month") || random_.chance(5);
        scope = (fits ? "calendar " : "contract ") + word;
      }
    }
    own = scope == model_.period || scope == "contract " + model_.period;
    text += (text.empty() ? "" : random_.chance(70) ? " and" : "") + std::string(" per ") + scope;
    period = true;
    return text;
  }
  if (text.empty() || random_.chance(40)) text += " over the whole contract";
  return text;
}

std::string Clauses::cap_amount(bool own, const std::string& currency) {
  const std::string money =
      random_.pick({"100", "1_000", "250.5", "0", "33.33", "5_000", "1", "0.005", "12_345.67", "2_147_483_648"});
  if (random_.chance(55)) return money + " " + currency;
  Scope scope;
  scope.of_period = own;
  std::vector<std::string> names;
  for (const Definition& d : model_.definitions)
    if (!d.each && d.params.empty() && d.kind == of_unit(currency) && (own || !d.of_period)) names.push_back(d.name);
  for (const Reported& input : model_.inputs)
    if (input.kind == of_unit(currency) && !input.may_miss && (own || !input.each_period)) names.push_back(input.name);
  if (!names.empty() && random_.chance(50)) return random_.pick(names);
  return "(" + writer_.number(of_unit(currency), scope, 2).text + ")";
}

std::string Clauses::listed(const std::vector<const Payment*>& on, bool all) const {
  if (all) return "all clauses";
  if (on.size() == 1) return "clause " + on[0]->number;
  return "clauses " + on[0]->number + (on.size() == 3 ? ", " + on[1]->number : "") + " and " + on.back()->number;
}
// A clause that adds up what others pay does so in one currency, nearly always.
void Clauses::keep_one_currency(std::vector<const Payment*>& on) {
  if (on.empty() || random_.chance(5)) return;
  const std::string currency = random_.pick(on)->currency;
  std::erase_if(on, [&](const Payment* payment) { return payment->currency != currency; });
}

std::string Clauses::one_cap() {
  const bool backwards =
      std::all_of(model_.payments.begin(), model_.payments.end(), [](const Payment& p) { return p.backwards; });
  std::vector<const Payment*> on;
  for (const Payment& payment : model_.payments)
    if (payment.backwards == backwards) on.push_back(&payment);
  keep_one_currency(on);
  bool all = on.size() == model_.payments.size() && random_.chance(35);
  if (!all) {
    random_.shuffle(on);
    on.resize(1 + random_.below(std::min<std::size_t>(on.size(), 3)));
  }
  bool period = false, own = false;
  const std::string scope = cap_scope(on, period, own);
  std::string text = "  cap ";
  text += listed(on, all) + (all || on.size() > 1 ? " together" : "");
  text += " at " + cap_amount(own, on[0]->currency) + scope;
  const bool single = on.size() == 1 && on[0]->one_line;
  const bool dated =
      model_.term || std::all_of(on.begin(), on.end(), [](const Payment* p) { return p->dated && p->each; });
  if (!single || random_.chance(40))
    text += dated ? random_.pick({", earlier clauses first", ", earlier dates first", ", pro rata"})
                  : random_.pick({", earlier clauses first", ", pro rata"});
  if (period) text += random_.pick({", unused balance lapses", ", unused balance carries over to later periods"});
  return text + "\n";
}

std::optional<Item> Clauses::cap() {
  if (model_.payments.empty()) return std::nullopt;
  std::string text = "clause " + number() + " \"Cap\"\n";
  const std::size_t count = random_.chance(85) ? 1 : 2;
  for (std::size_t i = 0; i < count; ++i) text += one_cap();
  return Item{Item::Role::cap, text, ""};
}

// ---- after caps ----------------------------------------------------------------------------------------------------

std::string Clauses::release() {
  if (!model_.term || random_.chance(30)) {
    Scope scope;
    return ", released when " + writer_.condition(scope, 1).text;
  }
  if (random_.chance(40)) return ", released at the end of the term";
  const std::int32_t length = model_.last.days - model_.first.days;
  const Date on{model_.first.days + static_cast<std::int32_t>(random_.between(0, length + 40))};
  return ", released on " + to_iso(on);
}

std::string Clauses::steps(const std::string& party, const std::string& currency) {
  std::vector<std::string> others = model_.payees;
  others.insert(others.end(), model_.payers.begin(), model_.payers.end());
  const std::string first = random_.pick(others);
  std::string text = "first " + first + " until " + random_.pick({"100 ", "0.05 ", "2_000 "}) + currency;
  if (random_.chance(60))
    text += ", then " + first + " until a yearly return of " + random_.pick({"8%", "0.5%", "100%"}) +
            random_.pick({" (simple, actual/360)", " (simple, actual/365)",
                          " (compounded yearly, actual/365, with 6 decimals)"});
  if (first != party && random_.chance(60)) return text + ", then " + first + " 33.33% and " + party + " 66.67%";
  return text + ", then " + party;
}

// One that a party who bears nothing of the clauses named, or that comes back, is left out later.
std::string Clauses::maximum() {
  std::string text = "  what " + random_.pick(model_.payers);
  const Payment& one = random_.pick(model_.payments);
  text += random_.chance(60) ? " pays" : " pays under clause " + one.number;
  std::string scope = " over the whole contract";
  bool own = false;
  const bool period = !model_.period.empty() && random_.chance(60);
  if (period) {
    own = random_.chance(60);
    const std::string of_calendar = (model_.calendar && random_.chance(50) ? "calendar " : "contract ");
    scope = " per " + (own ? model_.period : of_calendar + random_.pick({"quarter", "half-year", "year"}));
  }
  text += " is capped at " + cap_amount(own, one.currency) + scope;
  if (period) text += random_.pick({", unused balance lapses", ", unused balance carries over to later periods"});
  if (random_.chance(35)) return text + ", the excess is not paid\n";
  return text + ", the excess is borne by " + random_.pick(model_.payers) + "\n";
}

std::optional<Item> Clauses::adjustment() {
  if (model_.payments.empty()) return std::nullopt;
  if (random_.chance(35)) {
    const std::string text = "clause " + number() + " \"Most\"\n" + maximum();
    return Item{Item::Role::cap, text, ""};
  }
  std::vector<const Payment*> on;
  for (const Payment& payment : model_.payments) on.push_back(&payment);
  keep_one_currency(on);
  const bool all = on.size() == model_.payments.size() && random_.chance(30);
  random_.shuffle(on);
  on.resize(1 + random_.below(std::min<std::size_t>(on.size(), 3)));
  const std::string which = listed(on, all);
  const std::string share = random_.pick({"5%", "18%", "0.5%", "33.33%", "100%"});
  std::string text = "clause " + number() + " \"After\"\n";
  const std::size_t kind = random_.weighted({25, 20, 25, 15, 15});
  if (kind == 3) {
    const Date day{model_.first.days + static_cast<std::int32_t>(random_.between(-20, 200))};
    text += "  " + random_.pick(model_.payers) + " advances " + random_.pick(model_.payees) + " " +
            random_.pick({"100 ", "0.05 ", "1_000 "}) + on[0]->currency + " on " + to_iso(day) + ", netted off at " +
            share + " of each payment under " + which;
    return Item{Item::Role::cap, text + "\n", ""};
  }
  if (kind == 4) {
    const std::string party = random_.pick(model_.payees);
    text += "  what " + party + " receives under " + which + " is distributed: " + steps(party, on[0]->currency);
    return Item{Item::Role::cap, text + "\n", ""};
  }
  Scope scope;
  if (!all && on[0]->each && on.size() == 1 && random_.chance(50)) {
    scope.rows.push_back(*on[0]->each);
    text += "  for each " + model_.datasets[*on[0]->each].unit + "\n";
  }
  if (random_.chance(50))
    text += "  when " + writer_.condition(scope, 1 + static_cast<int>(random_.below(2))).text + "\n";
  if (kind == 2) return Item{Item::Role::cap, text + "  retention of " + share + " on " + which + release() + "\n", ""};
  text += std::string(kind == 0 ? "  increase of " : "  reduction of ") + share + " on " + which;
  return Item{Item::Role::cap, text + "\n", ""};
}

// ---- properties ----------------------------------------------------------------------------------------------------

Item Clauses::property() {
  const Payment& payment = random_.pick(model_.payments);
  const std::string& clause = payment.number;
  const std::string in = model_.pays_in_both ? " in " + payment.currency : "";
  std::string text = "it always holds that ";
  switch (random_.below(6)) {
    case 0: text += "total" + in + " <= 1_000 " + payment.currency; break;
    case 1: text += "payment under clause " + clause + " <= entitlement under clause " + clause; break;
    case 2: text += "payment under clause " + clause + " is never negative"; break;
    case 3:
      text += "received by provider" + in + " - net of provider" + in + " <= paid by provider" + in + " + 1 " +
              payment.currency;
      break;
    case 4: text += "total is never negative"; break;
    default: text += "the lesser of (total" + in + ", entitlement under clause " + clause + ") >= 0"; break;
  }
  return {Item::Role::property, text + "\n", ""};
}

}  // namespace hito::fuzz
