#include "driver/example_words.h"

#include <algorithm>
#include <array>

#include "compiler/core/read_value.h"
#include "compiler/core/units.h"
#include "driver/sound.h"

namespace hito::driver {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
// Letters of other alphabets included, where the text is a name of the contract.
bool is_one_word(std::string_view text) {
  const auto of_word = [](char c) { return is_letter(c) || is_digit(c) || c == '_' || (c & 0x80) != 0; };
  return !text.empty() && !is_digit(text.front()) && std::ranges::all_of(text, of_word);
}

}  // namespace

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\' || c == '|') out += '\\';
    if (c == '\n')
      out += "\\n";
    else
      out += c;
  }
  return out + '"';
}

bool same_amount(const core::Amount& a, const core::Amount& b) {
  return a.kind == b.kind && a.clause == b.clause && a.party == b.party && a.currency == b.currency;
}

std::string ExampleWords::name(const std::string& name) const {
  const auto words = [&](std::size_t at) { return at == 0 ? std::optional(name) : std::nullopt; };
  const auto phrase = parse::longest_phrase(contract_.language, words);
  constexpr std::array time_words{Concept::DAY, Concept::MONTH, Concept::QUARTER, Concept::HALF, Concept::YEAR};
  const auto may_be_name = [&](Concept word) {
    return parse::is_soft(word) || std::ranges::find(time_words, word) != time_words.end();
  };
  const bool bare = !quote_all_ && (!phrase || may_be_name(phrase->concept_));
  return bare ? name : '`' + name + '`';
}

// Without quotes where it is one word or whole number.
std::string ExampleWords::text(const std::string& text) const {
  const bool number = !text.empty() && text.front() != '0' && std::ranges::all_of(text, is_digit);
  const bool one_word = !text.empty() && is_letter(text.front()) &&
                        std::ranges::all_of(text, [](char c) { return is_letter(c) || is_digit(c) || c == '_'; });
  constexpr std::size_t most_digits = 15;
  if (number && text.size() <= most_digits) return text;
  return one_word && name(text) == text ? text : in_quotes(text);
}

std::string ExampleWords::yes_or_no(bool truth) const {
  if (truth) return word(Concept::YES);
  // In Spanish the word is that of negation.
  const auto& no = parse::spellings(Concept::NO, contract_.language);
  return no.empty() ? word(Concept::NOT) : no.front();
}

std::string ExampleWords::cell(const core::Field& field, const core::Value& value) const {
  if (core::is_missing(value)) return "";
  if (const auto* words = std::get_if<std::string>(&value)) return text(*words);
  if (const auto* truth = std::get_if<bool>(&value)) return yes_or_no(*truth);
  const std::string written = cell_of(contract_, field, value);
  if (std::holds_alternative<core::Choice>(value)) return is_one_word(written) ? name(written) : in_quotes(written);
  // A bare whole number of four digits is a year, more often than not.
  constexpr std::size_t most_ungrouped = 4;
  const bool bare = field.type.integer && field.type.dimension.none() && written.size() <= most_ungrouped;
  return std::holds_alternative<Rational>(value) && !bare ? group_digits(written) : written;
}

std::string ExampleWords::reported(const core::Field& field, const core::Value& value) const {
  if (const auto* words = std::get_if<std::string>(&value)) return in_quotes(*words);
  const auto currency = core::currency_of(contract_, field.type.dimension);
  if (!std::holds_alternative<Rational>(value) || !currency) return cell(field, value);
  return cell(field, value) + ' ' + contract_.units[*currency].name;
}

std::string ExampleWords::money(const core::Figure& figure) const {
  const std::string& currency = contract_.units[figure.of.currency].name;
  if (figure.amount.is_integer()) return group_digits(to_text(figure.amount)) + ' ' + currency;
  return core::spell_money(contract_, figure.amount, figure.of.currency);
}

std::string ExampleWords::party(core::PartyId id, bool article) const {
  const core::Party& party = contract_.parties[id];
  if (!party.name.empty()) return name(party.name);
  constexpr std::array roles{Concept::PAYER, Concept::PROVIDER, Concept::INVESTOR, Concept::VERIFIER};
  const std::string role = word(roles.at(static_cast<std::size_t>(party.role)));
  return article ? word(Concept::THE) + ' ' + role : role;
}

std::string ExampleWords::figure_in_words(const core::Amount& figure) const {
  const bool one_currency = contract_.currencies.size() == 1;
  const std::string in = one_currency ? "" : ' ' + word(Concept::IN) + ' ' + contract_.units[figure.currency].name;
  const auto of_party = [&](Concept phrase) {
    // In Spanish `de` and the article would be one word.
    return word(phrase) + ' ' + party(figure.party, phrase != Concept::NET_OF) + in;
  };
  const auto of_clause = [&](Concept phrase) { return word(phrase) + ' ' + contract_.clauses[figure.clause].number; };
  switch (figure.kind) {
    case core::AmountKind::total: return word(Concept::TOTAL) + in;
    case core::AmountKind::entitlement: return of_clause(Concept::ENTITLEMENT);
    case core::AmountKind::payment: return of_clause(Concept::PAYMENT);
    case core::AmountKind::paid_by: return of_party(Concept::PAID_BY);
    case core::AmountKind::received_by: return of_party(Concept::RECEIVED_BY);
    case core::AmountKind::net_of: return of_party(Concept::NET_OF);
  }
  throw InternalError("a kind of amount out of its enumeration");
}

bool ExampleWords::is_column(const core::Amount& figure) {
  return figure.kind != core::AmountKind::entitlement && figure.kind != core::AmountKind::net_of;
}

std::string ExampleWords::column(const core::Amount& figure) const {
  if (figure.kind != core::AmountKind::payment) return figure_in_words(figure);
  return word(Concept::CLAUSE) + ' ' + contract_.clauses[figure.clause].number;
}

}  // namespace hito::driver
