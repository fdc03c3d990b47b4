// Figures that the author of a contract wrote, by name, so that others can be tried in their place.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "compiler/core/core.h"

namespace hito::core {

// A number, percentage, amount or length of time in a definition, in a result of a table, or in a clause's conditions
// and amounts. Its name is that of the definition or table, or the number of the clause, where that has only this one,
// or this is the only one in what the clause pays or allows; else the same and its place among them: "5.2#1".
struct Parameter {
  std::string name;
  Rational value;  // 12.5% is 1/8
  Type type;
  Span span;               // of the figure alone: "6_000" of `6_000 PEN`, "12.5%"
  std::vector<ExprId> at;  // the constants that it became
};

// In the order of the text; without those that are part of an expression's form: whole exponents, the 1 that a
// percentage is added to, a 0 without a unit. Of the contract's own file: not of those that it includes, nor of
// amendments. `source` is what the contract was checked from.
std::vector<Parameter> parameters_of(const Contract& contract, const Source& source);

// The value of a figure written as that parameter's are ("1_500.50", "12.5%"); nothing for anything else.
std::optional<Rational> read_figure(const Parameter& parameter, std::string_view text);
// A decimal number as the text has it there.
std::string spell_figure(const Parameter& parameter, const Rational& value);

// Makes a reported value of the parameter, from `low` to `high`: what the contract means for each of its values is what
// the text with that figure in its place means, of a parameter whose type the figure does not change.
InputId make_reported(Contract& contract, const Parameter& parameter, const Rational& low, const Rational& high);

}  // namespace hito::core
