// Concepts: what the grammar speaks of. The lexical ones come from the scanner, the rest are the phrase table's rows.
#pragma once
#include <cstdint>

namespace hito {

// The order is that of the generated parser's token numbers, from 1 (checked at compile time in compiler/parse).
enum class Concept : std::uint16_t {
  NAME = 1, NUMBER, CLAUSENO, PCT, DATE, STRING, BAR, ROW, EOR, LP, RP, COMMA, COLON, DOT, PLUS, MINUS, STAR, SLASH, POW,
  EQ, NE, LT, LE, GT, GE, BACKSLASH,
#define HITO_PHRASE(concept_, ...) concept_,
#include "grammar/phrases.def"
#undef HITO_PHRASE
};

// Nodes of the concrete tree: the grammar's rules, in its order.
enum class Rule : std::uint8_t {
#define HITO_RULE(name) name,
#include "grammar/rules.def"
#undef HITO_RULE
};

}  // namespace hito
