// What differs between two texts of a contract, one row for each difference. Data only.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/source.h"
#include "base/text.h"
#include "base/written.h"

namespace hito::documents::prose {

// What kind of item differs.
enum class Part : unsigned char { contract, party, unit, dataset, column, input, definition, table, clause, property };
// What of it.
enum class Piece : unsigned char {
#define HITO_PIECE(name, weight) name,
#include "documents/compare/pieces.def"
#undef HITO_PIECE
};
// How much it matters, the most first: amounts, limits and days; when, to whom and how it is paid; data asked for; what
// is checked; wording, which no amount rests on.
enum class Weight : unsigned char { money, terms, data, checks, wording };

struct Change {
  enum class Kind : unsigned char { added, removed, changed } kind = Kind::changed;
  Part part = Part::contract;
  std::string item;  // number of the clause, name; "learners.age" of a column; empty for the contract itself
  Piece piece = Piece::whole;
  // Where it stands in each text; nothing where it is not.
  std::optional<Span> in_first, in_second;
  std::string before, after;  // for the reader; empty where there is none
};

Weight weight_of(const Change& change);
// Over those of one weight.
Written heading_of(Weight weight);
// "clause 5.1: amount".
Text what(const Change& change);
// "clause", "amount": what programs read.
std::string_view name_of(Part part);
std::string_view name_of(Piece piece);

}  // namespace hito::documents::prose
