// Core values made by hand, for tests that need a contract and no compiler.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "compiler/core/core.h"

namespace hito::core::tests {

inline constexpr UnitId pen{4}, usd{5}, person{6}, yen{7};
inline constexpr ChoicesId sexes{0}, zones{1};

inline Contract small_contract(Language language = Language::en) {
  Contract contract;
  contract.language = language;
  for (const char* time : {"day", "working day", "month", "year"})
    contract.units.add(Unit{Unit::Kind::time, time, std::string(time) + "s", 0});
  contract.units.add(Unit{Unit::Kind::currency, "PEN", "PEN", 2});
  contract.units.add(Unit{Unit::Kind::currency, "USD", "USD", 2});
  contract.units.add(Unit{Unit::Kind::row, "person", "people", 0});
  contract.units.add(Unit{Unit::Kind::currency, "JPY", "JPY", 0});
  contract.choices.add(Choices{{"F", "M"}});
  contract.choices.add(Choices{{"costa", "sierra", "selva"}});
  contract.currencies = {pen};
  contract.rounding = Rounding{Rational(Integer(1), Integer(100)), RoundMode::half_up};
  return contract;
}

inline Type of_kind(Kind kind) {
  Type type;
  type.kind = kind;
  return type;
}
inline Type number_of(std::vector<std::pair<UnitId, int>> factors = {}) {
  Type type = of_kind(Kind::number);
  type.dimension.factors = std::move(factors);
  return type;
}
inline Type integer_of(std::vector<std::pair<UnitId, int>> factors = {}) {
  Type type = number_of(std::move(factors));
  type.integer = true;
  return type;
}
inline Type percent() {
  Type type = number_of();
  type.shape = Shape::percent;
  return type;
}
inline Type choice_of(ChoicesId choices) {
  Type type = of_kind(Kind::choice);
  type.choices = choices;
  return type;
}

inline Field field(std::string name, Type type, unsigned decimals = 12) {
  Field made;
  made.name = std::move(name);
  made.type = std::move(type);
  made.decimals = decimals;
  return made;
}
inline Field money(std::string name, UnitId currency = pen, unsigned decimals = 2) {
  return field(std::move(name), number_of({{currency, 1}}), decimals);
}

}  // namespace hito::core::tests
