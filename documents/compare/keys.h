// What a piece of a contract means, as one text: names stand in the place of numbers, so two pieces of two contracts
// mean the same where their texts are equal. A definition or a table counts by its name, for what it is differs, if it
// does, where it is declared; core/aligned.h, for which it counts by what it is, answers another question.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/core/core.h"

namespace hito::documents::prose {

// "tag(part,part)"; names within are `quoted`, so that no name can pass for a part.
std::string keyed(std::string_view tag, const std::vector<std::string>& parts);
std::string quoted(std::string_view name);
// A number, or the place of a value in its enumeration.
std::string figure(auto value) { return std::to_string(static_cast<std::uint64_t>(value)); }

class Keys {
 public:
  using Rows = std::vector<core::DatasetId>;  // by depth

  explicit Keys(const core::Contract& contract);
  // What references to clauses say in the place of their numbers, by clause.
  void call_clauses(std::vector<std::string> names) { clauses_ = std::move(names); }

  std::string expr(core::ExprId id, const Rows& rows) const;
  std::string expr(const std::optional<core::ExprId>& id, const Rows& rows) const;
  std::string type(const core::Type& type) const;
  std::string value(const core::Type& type, const core::Value& value) const;
  std::string number(const Rational& value) const;
  std::string date(const std::optional<Date>& date) const;
  std::string party(core::PartyId id) const;
  std::string shares(const std::vector<core::Share>& shares) const;
  std::string dataset(core::DatasetId id) const;
  std::string column(core::DatasetId dataset, core::ColumnIndex column) const;
  std::string input(core::InputId id) const;
  std::string unit(core::UnitId id) const;
  std::string clause(core::ClauseId id) const;
  std::string clauses(const std::vector<core::ClauseId>& ids) const;
  std::string rounding(const core::Rounding& rounding) const;
  std::string scope(const core::PeriodScope& scope) const;
  std::string match(const core::Type& type, const core::Match& match) const;
  std::string amount(const core::Amount& amount) const;

 private:
  class Visit;
  std::string path(const core::RowPath& path, const Rows& rows) const;
  std::string dimension(const core::Dimension& dimension) const;

  const core::Contract& contract_;
  std::vector<std::string> clauses_;
};

}  // namespace hito::documents::prose
