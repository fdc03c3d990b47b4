// Whole numbers in words, in capitals.
#pragma once
#include <cstdint>
#include <string>

#include "base/text.h"

namespace hito::documents {

// What follows a Spanish number, and so how its ones end.
enum class Agreement : unsigned char {
  alone,      // VEINTIUNO, DOSCIENTOS
  masculine,  // VEINTIÚN SOLES
  feminine    // VEINTIUNA LIBRAS, DOSCIENTAS
};
// Below 10^18. Spanish by the long scale: MIL MILLONES, UN BILLÓN. English by the short one, with AND: ONE THOUSAND AND
// ONE; it knows no agreement. Source of the Spanish forms: Nueva gramática de la lengua española, 21.2.
std::string in_words(Language language, std::uint64_t number, Agreement agreement);

}  // namespace hito::documents
