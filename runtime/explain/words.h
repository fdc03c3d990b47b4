// How an explanation calls what stands in the contract and in the data.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/written.h"
#include "runtime/explain/explanation.h"
#include "runtime/reference/rows.h"

namespace hito::runtime {

struct Words {
  const core::Contract& contract;
  const Rows& rows;
  Language language;
  // The text of the contract there, on one line; empty where nothing stands there.
  std::function<std::string(Span)> quote;

  std::string say(Written text, const std::vector<Text>& args = {}) const { return hito::say(text, language, args); }
  // "`text`", or the words in general of what has no text of its own.
  std::string quoted(Span span) const;
  // Spelled in the contract's language; a reference by its key.
  std::string value(const core::Type& type, const core::Value& value) const;
  std::string money(const Rational& amount, core::UnitId currency) const;
  // "row P05 of `learners`"
  std::string row(RowAt at) const;
  // "learners.csv, line 6"
  std::string place(RowAt at) const;
  // "Clause 5.1, “Placement”", at the beginning of a sentence; "clause 5.1" inside one.
  std::string clause(core::ClauseId id) const;
  std::string clause_inside(core::ClauseId id) const;
  // "half up"
  std::string rounding(RoundMode mode) const;
  // "2025-Q1"; empty where the contract has no periods.
  std::string period(std::uint32_t period) const;

  // A step that comes to a value, with its exact fraction where its decimals do not end.
  Step valued(StepKind kind, std::string says, const core::Type& type, const core::Value& value) const;
  Step paid(StepKind kind, std::string says, const Rational& amount, core::UnitId currency) const;
};

}  // namespace hito::runtime
