#include "compiler/amend/amend.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace hito {
namespace {

using ast::Since;

template <class T>
bool is(const ast::Item& item) {
  return std::holds_alternative<T>(item);
}

bool is_clause(const ast::Item& item, const std::string& number) {
  const auto* clause = std::get_if<ast::Clause>(&item);
  return clause != nullptr && clause->number.text == number;
}

// What the clause does, so that what replaces it does the same: the kind of its body, and the clause it is an exception
// to.
std::pair<std::size_t, std::string> does(const ast::Clause& clause) {
  const auto* payment = std::get_if<ast::Payment>(&clause.body);
  const auto* lifts = std::get_if<ast::Lifts>(&clause.body);
  const std::string about = lifts                              ? lifts->exception.text
                            : payment && payment->exception_to ? payment->exception_to->text
                                                               : "";
  return {clause.body.index(), about};
}

// A clause that is settled once for all payments has no part that belongs to a day.
bool acts_as_a_whole(const ast::Clause& clause) {
  const auto* caps = std::get_if<std::vector<ast::Cap>>(&clause.body);
  const bool carries =
      caps && std::ranges::any_of(*caps, [](const ast::Cap& cap) { return cap.unused == ast::Unused::carries_over; });
  const auto* maximum = std::get_if<ast::PayerMaximum>(&clause.body);
  const bool passes_on = maximum && maximum->unused == ast::Unused::carries_over;
  return carries || passes_on || std::holds_alternative<ast::Advance>(clause.body) ||
         std::holds_alternative<ast::Distribution>(clause.body);
}

class Layer {
 public:
  Layer(ast::File& contract, Diagnostics& diagnostics) : contract_(contract), diagnostics_(diagnostics) {}

  // `place`: from 1.
  void lay(ast::Amendment amendment, std::uint32_t place) {
    changed_.clear();
    if (amendment.header.broken || !amendment.header.amending) return;
    header_ = std::move(amendment.header);
    since_ = {header_.amending->effective, header_.amending->by_payment};
    check_header(amendment.language, place);
    std::erase_if(contract_.items,
                  [](const ast::Item& item) { return is<ast::Example>(item) || is<ast::Examples>(item); });
    for (ast::Item& item : amendment.items) std::visit([&](auto& one) { put(one); }, item);
  }

 private:
  bool retroactive() const { return header_.amending->retroactive; }
  Diagnostic& wrong(Code code, Span span, std::vector<Text> args = {}) {
    return diagnostics_.report(code, span, std::move(args));
  }

  void check_header(Language language, std::uint32_t place) {
    const ast::Header& of = contract_.header;
    const ast::Amending& own = *header_.amending;
    if (header_.title.text != of.title.text && !(of.code && header_.title.text == of.code->text) && !of.broken)
      wrong(Code::amendment_of_another, header_.title.span, {header_.title.text, of.title.text});
    if (own.number != place)
      wrong(Code::amendment_number, own.number_span, {std::to_string(own.number), std::to_string(place)});
    if (language != contract_.language) wrong(Code::amendment_language, header_.title.span);
    if (of.broken || own.retroactive) return;
    if (!of.term)
      wrong(Code::amendment_without_term, own.effective_span);
    else if (own.effective > of.term->last)
      wrong(Code::amendment_after_term, own.effective_span, {to_iso(own.effective), to_iso(of.term->last)});
  }

  // The same thing twice in one amendment: which of the two was meant is not known.
  bool twice(const std::string& what, Span span, const std::string& name) {
    if (std::ranges::find(changed_, what) == changed_.end()) {
      changed_.push_back(what);
      return false;
    }
    wrong(Code::changed_twice, span, {name});
    return true;
  }

  bool other_date(bool by_payment, Span span) {
    if (by_payment == since_.by_payment) return false;
    wrong(Code::amended_by_other_date, span);
    return true;
  }

  // ---- items that are added

  template <class T>
  void put(T& item) {
    contract_.items.emplace_back(std::move(item));
  }
  void put(ast::Define& define) {
    // The rows of each dataset may have a value of the same name.
    const auto rows_of = [](const ast::Define& one) { return one.each ? one.each->text : ""; };
    const auto same = [&](const ast::Item& item) {
      const auto* other = std::get_if<ast::Define>(&item);
      return other && other->name.text == define.name.text && rows_of(*other) == rows_of(define);
    };
    const auto first = std::ranges::find_if(contract_.items, same);
    if (first == contract_.items.end()) {
      contract_.items.emplace_back(std::move(define));
      return;
    }
    wrong(Code::defined_already, define.name.span, {define.name.text})
        .also.push_back({std::get<ast::Define>(*first).name.span, say(Say::label_first_here)});
  }
  void put(ast::Clause& clause) { wrong(Code::clause_added_or_replaced, clause.number.span, {clause.number.text}); }

  // ---- changes

  void put(ast::ClauseChange& change) {
    using Kind = ast::ClauseChange::Kind;
    if (twice("clause " + change.number.text, change.number.span, change.number.text)) return;
    if (change.kind == Kind::added) return add(change);
    auto& items = contract_.items;
    const auto first =
        std::ranges::find_if(items, [&](const ast::Item& item) { return is_clause(item, change.number.text); });
    const auto end = std::find_if_not(first, items.end(),
                                      [&](const ast::Item& item) { return is_clause(item, change.number.text); });
    const auto last = [&]() -> ast::Clause& { return std::get<ast::Clause>(*(end - 1)); };
    if (first == items.end() || last().until) return unknown_clause(change.number);
    if (change.clause && does(*change.clause) != does(last())) {
      wrong(Code::replaced_by_another_kind, change.number.span, {change.number.text})
          .also.push_back({last().number.span, say(Say::label_first_here)});
      return;
    }
    if (retroactive()) {
      const auto at = items.erase(first, end);
      if (change.clause) items.insert(at, ast::Item(std::move(*change.clause)));
      return;
    }
    if (acts_as_a_whole(last()) || (change.clause && acts_as_a_whole(*change.clause))) {
      wrong(Code::amended_from_a_day, change.number.span, {change.number.text});
      return;
    }
    if (last().from && other_date(last().from->by_payment, change.number.span)) return;
    // A version that would begin later never does.
    auto kept = end;
    while (kept != first && std::get<ast::Clause>(*(kept - 1)).from &&
           std::get<ast::Clause>(*(kept - 1)).from->day >= since_.day)
      --kept;
    auto at = items.erase(kept, end);
    if (at != items.begin() && is_clause(*(at - 1), change.number.text))
      std::get<ast::Clause>(*(at - 1)).until = since_;
    if (change.clause) insert(at, std::move(*change.clause));
  }

  void insert(std::vector<ast::Item>::iterator at, ast::Clause clause) {
    if (!retroactive()) clause.from = since_;
    contract_.items.insert(at, ast::Item(std::move(clause)));
  }

  // Where its number belongs: after the last clause that is numbered before it, else before the first clause.
  void add(ast::ClauseChange& change) {
    auto& items = contract_.items;
    if (std::ranges::any_of(items, [&](const ast::Item& item) { return is_clause(item, change.number.text); })) {
      wrong(Code::added_clause_exists, change.number.span, {change.number.text});
      return;
    }
    if (!retroactive() && acts_as_a_whole(*change.clause)) {
      wrong(Code::amended_from_a_day, change.number.span, {change.number.text});
      return;
    }
    auto at = items.end();
    for (auto item = items.begin(); item != items.end(); ++item) {
      const auto* clause = std::get_if<ast::Clause>(&*item);
      if (clause == nullptr) continue;
      if (numbered_before(clause->number.text, change.number.text))
        at = item + 1;
      else if (at == items.end())
        at = item;
    }
    insert(at, std::move(*change.clause));
  }

  void put(ast::ValueChange& change) {
    if (twice("value " + change.name.text, change.name.span, change.name.text)) return;
    std::vector<ast::Define*> found;
    for (ast::Item& item : contract_.items)
      if (auto* define = std::get_if<ast::Define>(&item); define && define->name.text == change.name.text)
        found.push_back(define);
    if (found.empty()) return unknown_value(change.name);
    if (found.size() > 1) {
      wrong(Code::ambiguous_name, change.name.span, {change.name.text, change.name.text});
      return;
    }
    ast::Define& define = *found.front();
    if (retroactive()) {
      define.value = change.value;
      define.later.clear();
      return;
    }
    if (!define.later.empty() && other_date(define.later.back().first.by_payment, change.name.span)) return;
    std::erase_if(define.later, [&](const auto& one) { return one.first.day >= since_.day; });
    define.later.emplace_back(since_, change.value);
  }

  void put(ast::TableChange& change) {
    const ast::Name& name = change.table.name;
    if (twice("table " + name.text, name.span, name.text)) return;
    ast::Table* table = nullptr;
    for (ast::Item& item : contract_.items)
      if (auto* one = std::get_if<ast::Table>(&item); one && one->name.text == name.text) table = one;
    if (table == nullptr) return unknown_value(name);
    const auto depends_on = [](const ast::Table& one) {
      std::vector<std::string> names;
      for (const ast::Name& by : one.by) names.push_back(by.text);
      return names;
    };
    const bool scale = table->kind == ast::TableKind::scale;
    const bool same = table->kind == change.table.kind && depends_on(*table) == depends_on(change.table) &&
                      (retroactive() || table->policy == change.table.policy) &&
                      (retroactive() || !scale || change.table.outside == ast::Table::Outside::unsaid ||
                       table->outside == change.table.outside);
    if (!same) {
      wrong(Code::replaced_by_another_table, name.span, {name.text})
          .also.push_back({table->name.span, say(Say::label_first_here)});
      return;
    }
    auto& versions = change.table.versions;
    if (retroactive()) {
      table->versions = std::move(versions);
      table->policy = change.table.policy;
      table->outside = change.table.outside;
      return;
    }
    if (table->versions.back().from && table->versions.size() > 1 &&
        other_date(table->versions.back().by_payment, name.span))
      return;
    std::erase_if(table->versions, [&](const ast::TableVersion& one) { return one.from && *one.from >= since_.day; });
    for (ast::TableVersion& version : versions) {
      if (!version.from) version.from = since_.day;
      version.by_payment = since_.by_payment;
      table->versions.push_back(std::move(version));
    }
  }

  void put(ast::TextChange& change) {
    if (twice("text " + change.clause.text, change.clause.span, change.clause.text)) return;
    ast::Clause* last = nullptr;
    for (ast::Item& item : contract_.items)
      if (is_clause(item, change.clause.text)) last = &std::get<ast::Clause>(item);
    if (last == nullptr || last->until) return unknown_clause(change.clause);
    std::erase_if(last->texts,
                  [](const ast::TextItem& text) { return text.kind == ast::TextKind::text && !text.language; });
    last->texts.push_back({.kind = ast::TextKind::text, .language = {}, .term = {}, .body = change.text});
  }

  // ---- what is not there

  void unknown_clause(const ast::ClauseNo& number) {
    if (std::ranges::find(contract_.broken_clauses, number.text) != contract_.broken_clauses.end()) return;
    std::string known;
    for (const ast::Item& item : contract_.items) {
      const auto* clause = std::get_if<ast::Clause>(&item);
      if (clause && !clause->until) known += (known.empty() ? "" : ", ") + clause->number.text;
    }
    wrong(Code::unknown_clause, number.span, {number.text, known.empty() ? Text{} : say(Say::clauses_are, {known})});
  }

  void unknown_value(const ast::Name& name) {
    if (std::ranges::find(contract_.broken_names, name.text) != contract_.broken_names.end()) return;
    std::vector<std::string> known;
    for (const ast::Item& item : contract_.items) {
      if (const auto* define = std::get_if<ast::Define>(&item)) known.push_back(define->name.text);
      if (const auto* table = std::get_if<ast::Table>(&item)) known.push_back(table->name.text);
    }
    const std::string near = closest(name.text, known);
    wrong(Code::amended_value_unknown, name.span,
          {name.text, near.empty() ? Text{} : say(Say::did_you_mean_first, {near})});
  }

  ast::File& contract_;
  Diagnostics& diagnostics_;
  ast::Header header_;
  Since since_;
  std::vector<std::string> changed_;
};

}  // namespace

ast::File amend(ast::File contract, Diagnostics& diagnostics) {
  std::vector<ast::Amendment> amendments = std::exchange(contract.amendments, {});
  Layer layer(contract, diagnostics);
  std::uint32_t place = 0;
  for (ast::Amendment& amendment : amendments) layer.lay(std::move(amendment), ++place);
  return contract;
}

}  // namespace hito
