// What the value of an expression depends on, so that one asked for by many lines is worked out once.
#pragma once
#include <optional>
#include <vector>

#include "compiler/core/core.h"

namespace hito::runtime {

class Reach {
 public:
  explicit Reach(const core::Contract& contract);

  // Names no row and no argument of the body it stands in.
  bool closed(core::ExprId id);
  // An aggregate whose rows are chosen and looked at without any row or argument of the body it stands in.
  bool own_row_only(core::ExprId fold);
  // Depends on where `to date` or a window of some months ends.
  bool to_date(core::ExprId id);
  // Depends on the date that chooses between dated versions.
  bool date_in_force(core::ExprId id);

 private:
  struct Needs {
    bool arguments = false;
    bool to_date = false;
    bool date_in_force = false;
    // Outermost row of the body that it names; none: no_row.
    std::uint32_t outermost = no_row;
    void add(const Needs& other);
  };
  static constexpr std::uint32_t no_row = UINT32_MAX;
  const Needs& needs(core::ExprId id);
  Needs work_out(core::ExprId id);

  const core::Contract& contract_;
  std::vector<std::optional<Needs>> needs_;
};

}  // namespace hito::runtime
