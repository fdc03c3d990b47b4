// Two contracts over one numbering, so that the data of one can be given to the other, and what both say is one number
// in both.
#pragma once
#include <expected>
#include <string>
#include <vector>

#include "compiler/core/core.h"

namespace hito::core {

// Units, choices, parties, datasets, columns and reported values are recognised by their names; what only one contract
// declares stands among the declarations of both. Of what both declare, only values are admitted that both admit.
// Definitions, tables and expressions of both are in one arena each: of two equal numbers the meaning is one; rights
// that clauses give are one only where the clause is, under one id. Clauses keep their ids. Properties and examples are
// left out, and so are the places of what stands within clauses and tables.
struct Aligned {
  Contract first, second;
  // The shared numbers of what each of them declares, by its own.
  struct Numbers {
    std::vector<UnitId> units;
    std::vector<PartyId> parties;
    std::vector<DatasetId> datasets;
    std::vector<std::vector<ColumnIndex>> columns;  // by dataset
    std::vector<InputId> inputs;
  };
  Numbers of_first, of_second;
  // Datasets, columns and reported values that the two do not treat alike: keys, repeated rows, the date that counts,
  // decisions, how values are written in files.
  std::vector<std::string> treated_otherwise;
};
// What has one name and no values in common: another type, or ends that exclude each other.
struct DeclaredOtherwise {
  std::string name;
  Span in_first, in_second;
};
std::expected<Aligned, DeclaredOtherwise> aligned(const Contract& first, const Contract& second);

// Whether periods, the term and the days that work are the same.
bool same_calendar(const Contract& a, const Contract& b);

}  // namespace hito::core
