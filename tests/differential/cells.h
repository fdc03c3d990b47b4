// One cell at a time: a value its field admits, near an edge more often than not, as the file spells it.
#pragma once
#include <string>

#include "compiler/core/core.h"
#include "tests/differential/data.h"

namespace hito::fuzz {

class Cells {
 public:
  Cells(const core::Contract& contract, const Edges& edges, Random& random)
      : contract_(contract), edges_(edges), random_(random) {}

  // Also missing, where it may be.
  std::string any(const core::Field& field);
  // `key`: of few values, so that keys meet.
  std::string present(const core::Field& field, bool key);
  Date day();

 private:
  std::string number(const core::Field& field);
  std::string date(const core::Field& field);
  std::string word(bool key);

  const core::Contract& contract_;
  const Edges& edges_;
  Random& random_;
};

}  // namespace hito::fuzz
