// A contract from its text, and what of it is said in a language.
#pragma once
#include <stdexcept>
#include <string>

#include "documents/words/words.h"
#include "tests/unit/check/contract_of.h"

namespace hito::documents::tests {

// Sound, or the test is wrong.
inline core::Contract contract_of(const std::string& items, const std::string& header = "") {
  Checked checked = check_items(items, header);
  if (!checked.codes.empty())
    throw std::logic_error("not sound: " + checked.codes.front() + " at " + checked.places.front());
  return std::move(checked.contract);
}

inline const Reader spanish{Language::es, Region::peru}, english{Language::en, Region::international};

}  // namespace hito::documents::tests
