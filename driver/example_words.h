// What stands in an example, in the words and spellings of a contract's language.
#pragma once
#include <string>
#include <string_view>

#include "compiler/core/core.h"
#include "compiler/parse/phrases.h"

namespace hito::driver {

std::string in_quotes(std::string_view text);
bool same_amount(const core::Amount& a, const core::Amount& b);

class ExampleWords {
 public:
  // `quote_all`: every name in backticks.
  ExampleWords(const core::Contract& contract, bool quote_all) : contract_(contract), quote_all_(quote_all) {}

  // The canonical phrase.
  std::string word(Concept phrase) const { return parse::canonical(phrase, contract_.language); }
  // In backticks where the language has a word of its own that begins so.
  std::string name(const std::string& name) const;
  // A cell; empty when missing.
  std::string cell(const core::Field& field, const core::Value& value) const;
  // After `=`: texts in quotes, money with its currency.
  std::string reported(const core::Field& field, const core::Value& value) const;

  std::string money(const core::Figure& figure) const;
  std::string figure_in_words(const core::Amount& figure) const;
  // Whether a table can have a column of it: there are none of entitlements nor of net amounts.
  static bool is_column(const core::Amount& figure);
  // Its header: what a clause pays goes by the clause.
  std::string column(const core::Amount& figure) const;

 private:
  std::string text(const std::string& text) const;
  std::string yes_or_no(bool truth) const;
  std::string party(core::PartyId id, bool article) const;

  const core::Contract& contract_;
  bool quote_all_;
};

}  // namespace hito::driver
