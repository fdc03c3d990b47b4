#include "documents/contract/data_row.h"

#include <algorithm>

#include "base/written.h"

namespace hito::documents::prose {
namespace {

// A day where neither the column nor the contract has one.
constexpr Date some_day{20089};  // 2025-01-01

core::Value made_up(const core::Contract& contract, const core::Field& field) {
  switch (field.type.kind) {
    case core::Kind::yes_no: return true;
    case core::Kind::number: {
      if (field.bounds.low) return *field.bounds.low;
      return field.bounds.high && field.bounds.high->sign() < 0 ? *field.bounds.high : Rational(0);
    }
    case core::Kind::date:
      if (field.bounds.first) return *field.bounds.first;
      if (field.bounds.last) return *field.bounds.last;
      return contract.term ? contract.term->first : some_day;
    case core::Kind::choice: return core::Choice{0};
    case core::Kind::text:
    case core::Kind::identifier:
    case core::Kind::reference: return std::string("A1");
    case core::Kind::poison:
    case core::Kind::estimate: break;
  }
  return core::Missing{};
}

}  // namespace

std::string cell_in_file(const core::Contract& contract, const core::Field& field, const core::Value& value,
                         Language language) {
  return std::visit(
      [&](const auto& v) -> std::string {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, core::Missing>) {
          return field.spelling.missing.empty() ? "" : field.spelling.missing.front();
        } else if constexpr (std::is_same_v<T, bool>) {
          const auto& spelled = v ? field.spelling.yes : field.spelling.no;
          if (!spelled.empty()) return spelled.front();
          return say(v ? Written::legal_word_yes : Written::legal_word_no, language);
        } else if constexpr (std::is_same_v<T, Rational>) {
          if (field.type.shape == core::Shape::percent) return to_text(v * Rational(100)) + "%";
          return to_text(v);
        } else if constexpr (std::is_same_v<T, Date>) {
          return field.spelling.date_pattern.empty() ? to_iso(v) : to_pattern(v, field.spelling.date_pattern);
        } else if constexpr (std::is_same_v<T, core::Choice>) {
          return contract.choices[field.type.choices].names[v.index];
        } else if constexpr (std::is_same_v<T, core::RowRef>) {
          return std::to_string(v.index + 1);
        } else {
          static_assert(std::is_same_v<T, std::string>);
          return v;
        }
      },
      value);
}

std::vector<std::string> example_cells(const core::Contract& contract, core::DatasetId id, Language language) {
  const core::Dataset& dataset = contract.datasets[id];
  const core::GivenRows* given = nullptr;
  for (const core::Example& example : contract.examples)
    for (const core::GivenRows& rows : example.data)
      if (rows.dataset == id && !rows.rows.empty() && (given == nullptr || rows.columns.size() > given->columns.size()))
        given = &rows;
  std::vector<std::string> cells;
  for (core::ColumnIndex column = 0; column < dataset.columns.size(); ++column) {
    const core::Field& field = dataset.columns[column];
    core::Value value = made_up(contract, field);
    if (given != nullptr) {
      const auto at = std::ranges::find(given->columns, column);
      if (at != given->columns.end())
        value = given->rows.front()[static_cast<std::size_t>(at - given->columns.begin())];
    }
    cells.push_back(cell_in_file(contract, field, value, language));
  }
  return cells;
}

}  // namespace hito::documents::prose
