// Visits to zones, and what may be paid for them.
#pragma once
#include "driver/counterexample.h"
#include "tests/unit/driver/contracts.h"

namespace hito::driver {

inline constexpr const char* visits_contract = R"(contract "Visits"
  currency PEN
  term     2025-01-01 to 2025-12-31
  periods  calendar quarterly
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "Operator"
reported value rate percent from 0% to 100%
reported value fee money in PEN from 0 to 1_000 with 2 decimals, each quarter
reported value bonus yes or no, decided by the payer, no later than 2025-06-30, if undecided no
data zones, one row per zone
  identified by id
  id   identifier
  area one of (coast, hills, forest)
data visits, one row per visit
  identified by code
  each row counts on day
  code    identifier
  zone    reference to zones
  day     date
  minutes "Minutes" number from 0 to 600 with 2 decimals
  people  number of minutos from 0 to 100, may be missing
unit visita, plural visitas
unit minuto, plural minutos
)";

// The contract with those clauses and properties.
struct Case {
  std::optional<Compiled> made;
  explicit Case(const std::string& text) : made(compiled(visits_contract + text)) {}
  const core::Contract& contract() const { return made->contract; }
  const core::Property& property() const { return made->contract.properties.front(); }
  std::optional<Refuted> confirm(const Counterexample& pair) const {
    return driver::confirm(contract(), property(), pair);
  }
  Counterexample shrink(const Counterexample& pair) const { return driver::shrink(contract(), property(), pair); }
  core::InputId input(const std::string& name) const {
    for (std::size_t i = 0; i < contract().inputs.size(); ++i)
      if (contract().inputs[contract().inputs.id_at(i)].name == name) return contract().inputs.id_at(i);
    ADD_FAILURE() << name;
    return {};
  }
};

inline constexpr core::DatasetId zones{0}, visits{1};

inline core::Value day(int month, unsigned number) { return *make_date(2025, static_cast<unsigned>(month), number); }

// Zones A and B, and visits of them, as a contract could be given them.
inline core::Example some_data() {
  core::Example made;
  made.data.push_back({zones, {0, 1}, {{"A", core::Choice{1}}, {"B", core::Choice{2}}}});
  made.data.push_back({visits,
                       {0, 1, 2, 3, 4},
                       {{"V1", "A", day(2, 3), Rational(617, 10), Rational(7)},
                        {"V2", "B", day(5, 17), Rational(200), core::Missing{}},
                        {"V3", "A", day(9, 9), Rational(300), Rational(3)}}});
  return made;
}
inline core::Value& minutes(core::Example& example, std::size_t row) { return example.data[1].rows[row][3]; }

inline constexpr const char* by_minutes = R"(
clause 1 "Visit"
  for each visit
  the payer pays the provider 1 PEN * minutes
)";

inline constexpr const char* by_hours = R"(
clause 1 "Visit"
  for each visit
  when minutes < 300
  the payer pays the provider 1 PEN * minutes
it always holds that entitlement under clause 1 never decreases as minutes increases
)";

}  // namespace hito::driver
