#include "runtime/reference/vary.h"

namespace hito::runtime {

std::size_t runs_within_bounds(const Request& request) {
  // Rows times clauses that all the runs of one property may visit: the same on every machine.
  constexpr std::size_t most_visits = 1'000'000;
  std::size_t visits = 1;
  for (const Table& table : request.data.tables) visits += table.rows() * request.contract.clauses.size();
  return most_visits / visits;
}

Rational grain_of(const core::Field& field) {
  if (field.type.integer) return Rational(1);
  const unsigned of_percent = field.type.shape == core::Shape::percent ? 2 : 0;
  return Rational(Integer(1), Integer::pow10(field.decimals + of_percent));
}

}  // namespace hito::runtime
