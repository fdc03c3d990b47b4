#include "documents/notice/pen.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "compiler/core/read_value.h"
#include "compiler/core/units.h"

namespace hito::documents {

Runs named(std::string text) { return {Run{std::move(text), Run::Style::name, {}}}; }
Runs code(std::string text) { return {Run{std::move(text), Run::Style::code, {}}}; }

std::string Pen::say(Written text, const std::vector<Text>& args) const {
  return hito::say(text, reader_.language, args);
}

// A clause may round to a finer step than the contract: no digit is lost.
unsigned Pen::decimals(const Rational& amount, core::UnitId currency) const {
  return std::max(core::money_decimals(contract_, currency), amount.decimals().value_or(0));
}

std::string Pen::money(const Rational& amount, core::UnitId currency) const {
  return money_for(reader_, amount, contract_.units[currency].name, decimals(amount, currency));
}

std::string Pen::money_and_words(const Rational& amount, core::UnitId currency) const {
  // No contract pays what words do not reach; a figure alone is no lie.
  if (!(abs(amount) < Rational(Integer::pow10(18)))) return money(amount, currency);
  return money(amount, currency) + " (" +
         amount_in_words(reader_.language, amount, contract_.units[currency].name, decimals(amount, currency)) + ")";
}

std::string Pen::count(std::uint64_t number) const {
  return number_for(reader_, Rational(static_cast<std::int64_t>(number)), 0);
}

std::string Pen::percent(const Rational& value, unsigned most) const { return percent_for(reader_, value, most); }

std::string Pen::share(std::uint64_t part, std::uint64_t whole) const {
  if (whole == 0) return {};
  return percent(Rational(Integer(static_cast<std::int64_t>(part)), Integer(static_cast<std::int64_t>(whole))));
}

std::string Pen::role(core::PartyId id) const {
  switch (contract_.parties[id].role) {
    case core::Party::Role::payer: return say(Written::notice_payer);
    case core::Party::Role::provider: return say(Written::notice_provider);
    case core::Party::Role::investor: return say(Written::notice_investor);
    case core::Party::Role::verifier: return say(Written::notice_verifier);
  }
  throw InternalError("a role of party out of its enumeration");
}

std::string Pen::party(core::PartyId id) const {
  const core::Party& party = contract_.parties[id];
  if (!party.label.empty()) return party.label;
  return party.name.empty() ? role(id) : party.name;
}

std::string Pen::clause(core::ClauseId id) const {
  const core::Clause& clause = contract_.clauses[id];
  return clause.title.empty() ? clause.number : say(Written::notice_clause_title, {clause.number, clause.title});
}

std::string Pen::between(Date first, Date last) const {
  return say(Written::notice_from_to, {date(first), date(last)});
}

std::string Pen::in_force(const core::Days& days) const {
  if (days.from && days.until) return say(Written::notice_from_before, {date(*days.from), date(*days.until)});
  if (days.from) return say(Written::notice_from, {date(*days.from)});
  return days.until ? say(Written::notice_before, {date(*days.until)}) : std::string();
}

std::string Pen::period(std::uint32_t position) const {
  const core::Period& period = contract_.periods[position];
  const std::string days = between(period.first, period.last);
  return period.label.empty() ? days : period.label + ", " + days;
}

std::string Pen::value(const core::Type& type, const core::Value& value) const {
  if (const auto* day = std::get_if<Date>(&value)) return date(*day);
  if (const auto* truth = std::get_if<bool>(&value)) return say(*truth ? Written::notice_yes : Written::notice_no);
  const auto* number = std::get_if<Rational>(&value);
  if (number == nullptr) {
    return core::is_missing(value) ? say(Written::notice_not_reported) : core::spell_value(contract_, type, value);
  }
  constexpr unsigned most = 6;
  if (type.shape == core::Shape::percent) return percent_for(reader_, *number, most);
  if (const auto currency = core::currency_of(contract_, type.dimension)) {
    if (number->decimals() && *number->decimals() <= most) return money(*number, *currency);
  }
  std::string text =
      type.dimension.none() ? bare_number_for(reader_, *number, most) : number_for(reader_, *number, 0, most);
  const bool one = *number == Rational(1);
  const std::string unit = core::dimension_in_words(contract_, type.dimension, one)[reader_.language];
  if (!unit.empty()) text += "\u00a0" + unit;
  return text;
}

}  // namespace hito::documents
