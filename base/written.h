// The words of explanations and documents: rows of base/messages/texts_why.def, texts_documents.def, texts_contract.def,
// texts_differences.def and texts_ledger.def. Apart from Say, so that a new sentence in a document compiles the rooms that write
// documents and not the whole tree.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "base/text.h"

namespace hito {

enum class Written : std::uint16_t {
#define HITO_WRITTEN(name) name,
#include "base/written_names.def"
#undef HITO_WRITTEN
};

// The row in one language, with {0}, {1} … replaced.
std::string say(Written text, Language language, const std::vector<Text>& args = {});
// The row in every language.
Text say(Written text, const std::vector<Text>& args = {});

}  // namespace hito
