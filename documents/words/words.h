// What Core says, in the words of the language of a document: expressions, units, values, parties, figures. A name of
// the contract stays the contract's own and leads to where it is defined.
#pragma once
#include <string>
#include <vector>

#include "compiler/core/core.h"
#include "documents/model/region.h"
#include "documents/words/sentence.h"

namespace hito::documents::prose {

// What rows of no other window are of: in what is paid in each period those of the period, else those of the whole
// term. Of a definition that both ask for it is not known.
enum class InForce : unsigned char { unknown, period, term };
struct AskedFor {
  bool in_period = false, in_term = false;
};
// Which rows an expression stands among, and the definition whose arguments it may name.
struct Among {
  std::vector<core::DatasetId> rows = {};
  const core::Define* of = nullptr;
  InForce in_force = InForce::unknown;
};
Among among(const std::optional<core::DatasetId>& each);

// `_` as a space: "job outcome".
std::string readable(std::string_view name);
// What links lead to.
std::string anchor_of(const core::Clause& clause);
// A function worked out for several types is several definitions of one text: the first one stands for all.
core::DefineId written_as(const core::Contract& contract, core::DefineId define);
std::string anchor_of(const core::Contract& contract, core::DefineId define);
std::string anchor_of(core::TableId table);
std::string anchor_of(core::InputId input);
std::string anchor_of(core::DatasetId dataset);

class Words {
 public:
  Words(const core::Contract& contract, const Reader& reader);

  Language language() const { return reader.language; }
  Runs say(Written frame, const std::vector<Runs>& parts = {}) const { return sentence(frame, language(), parts); }
  std::string text(Written frame, const std::vector<Text>& parts = {}) const {
    return hito::say(frame, language(), parts);
  }

  // "S/ 1,850.00", "90 calendar days", "12.5%", "31/12/2026", "verified".
  std::string literal(const core::Type& type, const core::Value& value) const;
  std::string money(const Rational& amount, core::UnitId currency) const;
  std::string number(const Rational& value) const;
  std::string percent(const Rational& value) const;
  std::string date(Date day) const { return date_for(reader, day); }
  std::string long_date(Date day) const { return long_date_for(reader, day); }
  // "half up, to the nearest 0.01".
  Runs rounding(const core::Rounding& rounding) const;
  // Of a figure of that type, whose steps are written as it is: "1%".
  Runs rounding(const core::Rounding& rounding, const core::Type& type) const;
  std::string type(const core::Type& type) const;
  // "USD", "people", "calendar days": what figures of it count.
  std::string unit(const core::Dimension& dimension) const;

  // "the Provider", or the declared name; a payer is known by it wherever it is mentioned.
  Runs party(core::PartyId id) const;
  Runs clause(core::ClauseId id) const;
  // "clauses 1, 2 and 5.1".
  Runs clauses(const std::vector<core::ClauseId>& ids) const;
  Runs unit_of(core::DatasetId dataset) const;  // "participant"
  Runs rows_of(core::DatasetId dataset) const;  // "participants": the dataset, with a link
  Runs column(core::DatasetId dataset, core::ColumnIndex column) const;
  Runs table(core::TableId id) const;
  Runs input(core::InputId id) const;
  Runs figure(const core::Amount& amount) const;
  // "one of its"/"none of its" agree with the unit.
  bool feminine(core::DatasetId dataset) const;

  InForce in_force(core::DefineId define) const;
  InForce in_force(const core::Pay& pay) const;

  // A figure, date or text: "the greater of a and b".
  Runs value(core::ExprId id, const Among& rows) const;
  // "by the date of the payment": of the date that a choice of versions rests on.
  Runs by_which_date(bool of_payment) const;
  Runs by_which_date(core::ExprId date) const;
  // In parentheses where what follows would seem to go on with it.
  Runs apart(core::ExprId id, const Among& rows) const;
  // What holds or not, as a clause: "age is at least 18".
  Runs condition(core::ExprId id, const Among& rows) const { return condition(id, rows, true); }
  Runs condition(core::ExprId id, const Among& rows, bool holds) const;
  Runs condition_apart(core::ExprId id, const Among& rows, bool holds = true) const;
  // The conditions that must all hold, one by one.
  std::vector<Runs> conditions(core::ExprId id, const Among& rows) const;

  const core::Contract& contract;
  const Reader& reader;

 private:
  std::vector<AskedFor> asked_;  // by definition
};

// Whether a value is written in two or more parts, so that it needs parentheses inside another: a sum, a choice.
enum class Binding : unsigned char { whole, product, sum, clause };
Binding binding_of(const core::Contract& contract, core::ExprId id);
// Whether it ends, in words, with a condition or a choice, so that what is joined or compared with it would seem to be
// part of that. `holds`: it is said of what holds, else of what does not.
bool runs_on(const core::Contract& contract, core::ExprId id, bool holds = true);
// Whether an aggregate does, without what stands where there is no row.
bool ends_with_condition(const core::Contract& contract, const core::Fold& fold);
// "rate", "rate.result": what a table gives, among signs.
std::string looked_up_in_words(const core::Table& table, std::uint32_t result);
// A name of a row that is not the one at hand: "kind of its person".
Runs of_row(const Words& words, const Runs& what, const core::RowPath& path, const Among& rows);
// The rows of an aggregate: "its reports in which …".
Runs rows_in_words(const Words& words, const core::Fold& fold, const Among& rows);
// "10% of x", "the product of a and b": of few factors that are names or figures; nothing of others.
std::optional<Runs> product_in_words(const Words& words, core::ExprId id, const Among& rows);
// An aggregate over rows. `holds`: what it asks of a row is said of what holds, else of what does not.
Runs fold_in_words(const Words& words, const core::Fold& fold, const Among& rows, bool holds = true);
Runs across_in_words(const Words& words, const core::AcrossPeriods& across, const Among& rows);
// "up to 30%": what line `row` of a table asks of its input, counted from 0.
Runs match_in_words(const Words& words, const core::Table& table, std::size_t row, std::size_t input);
// Those of them that are parted in a list: a range of one value is one condition.
std::vector<core::ExprId> conjuncts(const core::Contract& contract, core::ExprId id);
// Of a value that amendments changed: each with the day since which it holds, the first one without; in order. One
// alone where nothing changed it.
struct DatedValue {
  std::optional<core::ExprId> since;
  bool of_payment = false;  // by which date `since` goes
  core::ExprId value;
};
std::vector<DatedValue> versions_of(const core::Contract& contract, core::ExprId id);
// When a table holds that is one version of several.
core::Days days_of_table(const core::Contract& contract, core::TableId table);
// Of tables chosen by date, the first one, where all are versions of one.
std::optional<core::Look> dated_look(const core::Contract& contract, core::ExprId id);

}  // namespace hito::documents::prose
