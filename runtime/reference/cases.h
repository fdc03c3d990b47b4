// What a condition that always holds is looked at on: the whole result of a run, each period or each row.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "runtime/reference/properties.h"

namespace hito::runtime {

// Where a condition is looked at, and what its figures are there.
struct Case {
  Frame frame;
  const Figures* figures = nullptr;
  // Of each period, which; of each row, which of the dataset. Neither: the whole result.
  std::optional<std::uint32_t> period = {};
  std::optional<RowAt> row = {};
};

class Cases {
 public:
  Cases(const Request& request, const Settlement& settlement, const core::Holds& property);

  // Rows in key order, and periods. Those which begin after the cutoff are none, and neither are rows that do not
  // count.
  std::size_t count() const { return cases_.size(); }
  const Case& at(std::size_t place);
  // Ready for the case. Throws nothing.
  Evaluator& evaluator(const Case& one);
  // The first one in which the condition does not hold; nothing where it always does. Throws Stopped.
  std::optional<std::size_t> first_failing();
  // Which case it is, for a witness; nothing of the whole result.
  std::optional<std::pair<Text, Text>> in_words(const Case& one) const;

 private:
  class OfRow;
  void add_periods();
  void add_rows(core::DatasetId dataset);
  void make_evaluator();

  const Request& request_;
  const Settlement& settlement_;
  core::Holds property_;
  Diagnostics already_reported_;
  Rows rows_;
  std::vector<std::unique_ptr<Figures>> figures_;
  std::vector<Case> cases_;
  OfRow* of_row_ = nullptr;
  bool fresh_each_time_ = false;
  bool asks_for_rights_ = false;
  std::unique_ptr<Evaluator> evaluator_;
};

}  // namespace hito::runtime
