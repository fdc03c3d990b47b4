// Words, figures and runs as a notice writes them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/written.h"
#include "compiler/core/core.h"
#include "documents/model/document.h"
#include "documents/model/region.h"
#include "documents/words/sentence.h"

namespace hito::documents {

using prose::plain;
using prose::strong;
using prose::with_names;
Runs named(std::string text);
Runs code(std::string text);

class Pen {
 public:
  Pen(const core::Contract& contract, const Reader& reader) : contract_(contract), reader_(reader) {}

  std::string say(Written text, const std::vector<Text>& args = {}) const;
  std::string money(const Rational& amount, core::UnitId currency) const;
  // "S/ 28,000.00 (VEINTIOCHO MIL Y 00/100 SOLES)"
  std::string money_and_words(const Rational& amount, core::UnitId currency) const;
  std::string count(std::uint64_t number) const;
  // "61.53… %"; empty of none.
  std::string share(std::uint64_t part, std::uint64_t whole) const;
  std::string percent(const Rational& value, unsigned most = 2) const;
  std::string date(Date date) const { return date_for(reader_, date); }
  std::string party(core::PartyId party) const;
  std::string role(core::PartyId party) const;
  // "5.1, «Colocación»"
  std::string clause(core::ClauseId clause) const;
  // "2025-Q1, del 01/01/2025 al 31/03/2025"
  std::string period(std::uint32_t period) const;
  std::string between(Date first, Date last) const;
  // "desde el 01/01/2025"; empty of all days.
  std::string in_force(const core::Days& days) const;
  // As the region writes figures and dates; other values as the contract spells them.
  std::string value(const core::Type& type, const core::Value& value) const;
  Runs head(Written text) const { return plain(say(text)); }

  const core::Contract& contract() const { return contract_; }
  const Reader& reader() const { return reader_; }
  Language language() const { return reader_.language; }

 private:
  unsigned decimals(const Rational& amount, core::UnitId currency) const;

  const core::Contract& contract_;
  Reader reader_;
};

}  // namespace hito::documents
