// Terms of the solver as sums, for the files that make them.
#pragma once
#include <map>
#include <utility>

#include "compiler/verify/terms.h"

namespace hito::verify {

inline bool same(const z3::expr& a, const z3::expr& b) { return a.id() == b.id(); }

// A sum of numbers times terms that are no sums.
struct Linear {
  std::map<unsigned, std::pair<z3::expr, Rational>> terms;
  Rational constant;
};
// Adds so many times the term.
void add_to(Linear& sum, const z3::expr& term, const Rational& times, int depth = 0);

}  // namespace hito::verify
