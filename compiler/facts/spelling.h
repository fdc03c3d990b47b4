// Values, ranges and bounds in the words of messages.
#pragma once
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "compiler/facts/analysis.h"

namespace hito::facts {

Text joined(const std::vector<Text>& parts, const Text& glue);
// "5.1, 5.2 y 5.3", "5.1, 5.2 and 5.3".
Text list_and(const std::vector<Text>& items);
// As an author writes it: "4_800_000 USD", "36.69 USD per note", "12.5%", "2025-03-31"; no decimals beyond those
// needed.
Text written(const core::Contract& contract, const core::Type& type, const core::Value& value);
// The same without its unit, as bounds are written.
std::string figure(const core::Type& type, const Rational& value);
// "from 0 to 24"; "any value" without ends. Dates are counted in days.
Text range_in_words(const core::Type& type, const Range& range);
// "declared range: from 0" of a column or a reported value, "possible values: …" of anything else.
Text range_label(const core::Contract& contract, const Named& named);
// Whether a Spanish noun is feminine by its ending; a guess that reads well for most units.
bool feminine(std::string_view noun);

}  // namespace hito::facts
