// What changes are called.
#include "documents/compare/change.h"

#include "base/diagnostics.h"
#include "base/written.h"

namespace hito::documents::prose {
namespace {

Text part_in_words(const Change& change) {
  switch (change.part) {
    case Part::contract: return say(Written::diff_part_contract);
    case Part::party: return say(Written::diff_part_party, {change.item});
    case Part::unit: return say(Written::diff_part_unit, {change.item});
    case Part::dataset: return say(Written::diff_part_dataset, {change.item});
    case Part::column: return say(Written::diff_part_column, {change.item});
    case Part::input: return say(Written::diff_part_input, {change.item});
    case Part::definition: return say(Written::diff_part_definition, {change.item});
    case Part::table: return say(Written::diff_part_table, {change.item});
    case Part::clause: return say(Written::diff_part_clause, {change.item});
    case Part::property: return say(Written::diff_part_property);
  }
  throw InternalError("a part out of its enumeration");
}

Written piece_in_words(Piece piece) {
  switch (piece) {
#define HITO_PIECE(name, weight) \
  case Piece::name: return Written::diff_piece_##name;
#include "documents/compare/pieces.def"
#undef HITO_PIECE
  }
  throw InternalError("a piece out of its enumeration");
}

}  // namespace

Weight weight_of(const Change& change) {
  if (change.piece == Piece::whole) {
    switch (change.part) {
      case Part::clause:
      case Part::table:
      case Part::definition:
      case Part::contract: return Weight::money;
      case Part::party: return Weight::terms;
      case Part::unit:
      case Part::dataset:
      case Part::column:
      case Part::input: return Weight::data;
      case Part::property: return Weight::checks;
    }
  }
  switch (change.piece) {
#define HITO_PIECE(name, weight) \
  case Piece::name: return Weight::weight;
#include "documents/compare/pieces.def"
#undef HITO_PIECE
  }
  throw InternalError("a piece out of its enumeration");
}

std::string_view name_of(Piece piece) {
  switch (piece) {
#define HITO_PIECE(name, weight) \
  case Piece::name: return #name;
#include "documents/compare/pieces.def"
#undef HITO_PIECE
  }
  throw InternalError("a piece out of its enumeration");
}

std::string_view name_of(Part part) {
  switch (part) {
    case Part::contract: return "contract";
    case Part::party: return "party";
    case Part::unit: return "unit";
    case Part::dataset: return "dataset";
    case Part::column: return "column";
    case Part::input: return "input";
    case Part::definition: return "definition";
    case Part::table: return "table";
    case Part::clause: return "clause";
    case Part::property: return "property";
  }
  throw InternalError("a part out of its enumeration");
}

Text what(const Change& change) {
  Text part = part_in_words(change);
  if (change.piece == Piece::whole) return part;
  return say(Written::diff_piece_of, {part, say(piece_in_words(change.piece))});
}

Written heading_of(Weight weight) {
  switch (weight) {
    case Weight::money: return Written::diff_weight_money;
    case Weight::terms: return Written::diff_weight_terms;
    case Weight::data: return Written::diff_weight_data;
    case Weight::checks: return Written::diff_weight_checks;
    case Weight::wording: return Written::diff_weight_wording;
  }
  throw InternalError("a weight out of its enumeration");
}

}  // namespace hito::documents::prose
