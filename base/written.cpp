#include "base/written.h"

#include <array>
#include <string_view>

#include "base/diagnostics.h"

namespace hito {
namespace {

struct Words {
  std::string_view es, en;
  std::string_view in(Language language) const { return language == Language::es ? es : en; }
};
constexpr auto rows = std::to_array<Words>({
#define HITO_TEXT(name, es, en) {es, en},
#include "base/messages/texts_why.def"
//
#include "base/messages/texts_documents.def"
//
#include "base/messages/texts_contract.def"
//
#include "base/messages/texts_differences.def"
//
#include "base/messages/texts_ledger.def"
#undef HITO_TEXT
});

}  // namespace

std::string say(Written text, Language language, const std::vector<Text>& args) {
  const auto index = static_cast<std::size_t>(text);
  require(index < rows.size(), "a text without a row in base/messages/texts_*.def");
  return filled_in(rows[index].in(language), language, args);
}

Text say(Written text, const std::vector<Text>& args) {
  return {say(text, Language::es, args), say(text, Language::en, args)};
}

}  // namespace hito
