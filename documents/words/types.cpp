// Types in words, as a request for data says them.
#include "base/diagnostics.h"
#include "compiler/core/units.h"
#include "documents/words/words.h"

namespace hito::documents::prose {

std::string Words::type(const core::Type& type) const {
  switch (type.kind) {
    case core::Kind::poison: return "";
    case core::Kind::yes_no: return text(Written::legal_type_of_yes_no);
    case core::Kind::date: return text(Written::legal_type_of_date);
    case core::Kind::text: return text(Written::legal_type_of_text);
    case core::Kind::identifier: return text(Written::legal_type_of_identifier);
    case core::Kind::estimate: return text(Written::legal_type_of_estimate);
    case core::Kind::reference:
      return text(Written::legal_type_of_reference, {readable(contract.datasets[type.of].name)});
    case core::Kind::choice: {
      std::vector<Runs> names;
      for (const std::string& name : contract.choices[type.choices].names) names.push_back(plain(name));
      return text(Written::legal_type_of_choice, {text_of(joined(names, Joining::any, language()))});
    }
    case core::Kind::number: break;
  }
  if (type.shape == core::Shape::percent) return text(Written::legal_type_of_percent);
  if (const auto currency = core::currency_of(contract, type.dimension))
    return text(Written::legal_type_of_money, {contract.units[*currency].name});
  const std::string unit = readable(core::dimension_in_words(contract, type.dimension, false)[language()]);
  if (unit.empty()) return text(type.integer ? Written::legal_type_of_integer : Written::legal_type_of_number);
  return text(type.integer ? Written::legal_type_of_integer_in : Written::legal_type_of_number_in, {unit});
}

}  // namespace hito::documents::prose
