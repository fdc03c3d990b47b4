// Which side of a comparison is the threshold of the other.
#pragma once
#include <map>
#include <vector>

#include "base/written.h"
#include "compiler/core/core.h"

namespace hito::documents::prose {

struct ComparedSide {
  std::vector<core::ExprId> what;  // is compared
  core::ExprId threshold;
  Written edge;  // whether the threshold is included, and on which side it is
};

class Sides {
 public:
  explicit Sides(const core::Contract& contract) : contract_(contract) {}

  // Of a comparison of numbers or dates, or of the lesser or greater of them; none of other operations. A threshold is
  // a side that rests on no data; of two that both do, the second one.
  std::vector<ComparedSide> of(const core::Apply& apply);
  // Whether it rests on data, on a reported value or on an argument.
  bool varies(core::ExprId id);

 private:
  bool looks_at_data(const core::Node& node);

  const core::Contract& contract_;
  std::map<core::ExprId, bool> known_;
};

}  // namespace hito::documents::prose
