// Reading one written value by the type of its field: a CSV cell, a reported value, a cell of an example.
#pragma once
#include <expected>
#include <string_view>

#include "base/diagnostics.h"
#include "base/literal.h"
#include "compiler/core/core.h"
#include "compiler/core/shown.h"

namespace hito::core {

// Where the text stands decides what is required: data cells hold bare figures of the column's unit; reported values
// and example cells may name it ("3 people", "100000 PEN").
enum class Written : unsigned char { in_data, in_contract };

// The value, Missing for an empty text or one of the field's `missing as` spellings, or the diagnostic (without a
// place) that says what is wrong: type, unit, range, decimals, unknown choice. References come back as text: the
// caller resolves them.
std::expected<Value, Failure> read_value(const Contract& contract, const Field& field, std::string_view text,
                                         Written written, NumberStyle style = {});

// The value as the language spells it: "8_700.00 GBP", "12.5%", "2025-03-31", a choice's name; "" for missing.
std::string spell_value(const Contract& contract, const Type& type, const Value& value);
// An amount of the contract's money: "8_700.00 GBP".
std::string spell_money(const Contract& contract, const Rational& amount, UnitId currency);
// "PEN per learner", "a percent", "a date": what a type is, in words. Of a choice, `most` of its values are named.
Text describe(const Contract& contract, const Type& type, std::size_t most = most_listed);

}  // namespace hito::core
