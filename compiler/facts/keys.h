// When two expressions are the same: one number for all expressions that say the same thing of the same rows.
// Definitions count as what they stand for, so a guard on a name guards its value too.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "compiler/core/core.h"
#include "compiler/facts/facts.h"

namespace hito::facts {

using Key = std::int32_t;

// What is known of a value where it stands.
struct Known {
  Range range;
  bool missing = false;
};

struct Row {
  Key key = -1;
  core::DatasetId dataset;
};

// What the names of a body mean where it is used: its rows and its arguments. Made by Keys only.
struct Frame {
  // A row that is reached by a reference and has another name: the owner in `its rows`.
  struct Alias {
    Key row;
    core::ColumnIndex link;
    Row owner;
  };
  std::vector<Row> rows;  // by depth
  std::vector<Alias> aliases;
  std::vector<Key> params;
  std::vector<Known> arguments;
  int level = 0;  // row variables in scope: the next one takes this number
  Key id = -1;    // equal for frames that mean the same
};

class Keys {
 public:
  explicit Keys(const core::Contract& contract) : contract_(contract) {}

  // A body that stands on its own, with or without a row of `each`.
  Frame frame(std::optional<core::DatasetId> each);
  // A body that names no row, used from `outer`.
  Frame rowless(const Frame& outer);
  // Inside an aggregate.
  Frame bind(const Frame& outer, const core::Fold& fold);
  // Inside a definition used from `outer`.
  Frame callee(const Frame& outer, const core::DefineRef& use, std::vector<Known> arguments);
  // Inside another clause, at the row that `outer` names.
  Frame clause(const Frame& outer, const core::GivesRight& asked);

  // The row a path leads to, when the frame has it.
  std::optional<Row> row(const Frame& frame, const core::RowPath& path);
  Key key(core::ExprId id, const Frame& frame);
  Key apply(core::Op op, std::vector<Key> args);
  // The rows an aggregate ranges over, before its `where`.
  Key rows_of(const core::Fold& fold, const Frame& frame);

 private:
  using Parts = std::vector<std::int64_t>;
  Key intern(const Parts& parts);
  Key unlike_any();
  std::int64_t spelled(const std::string& text);
  Key row_key(const Frame& frame, const std::optional<core::RowPath>& path);
  Row follow(const Frame& frame, Row from, core::ColumnIndex link);
  Row variable(int level, core::DatasetId dataset);
  void seal(Frame& frame);
  Key optional_key(const std::optional<core::ExprId>& id, const Frame& frame);

  Key of(const core::Constant&, const Frame&);
  Key of(const core::Cell&, const Frame&);
  Key of(const core::InputRef&, const Frame&);
  Key of(const core::ParamRef&, const Frame&);
  Key of(const core::DefineRef&, const Frame&);
  Key of(const core::Apply&, const Frame&);
  Key of(const core::If&, const Frame&);
  Key of(const core::Round&, const Frame&);
  Key of(const core::OrElse&, const Frame&);
  Key of(const core::Look&, const Frame&);
  Key of(const core::Fold&, const Frame&);
  Key of(const core::GivesRight&, const Frame&);
  Key of(const core::Amount&, const Frame&);
  Key of(const core::DateInForce&, const Frame&);
  Key of(const core::AcrossPeriods&, const Frame&);
  Key of(const core::Irrational&, const Frame&);

  const core::Contract& contract_;
  std::map<Parts, Key> keys_;
  std::map<std::string, std::int64_t> texts_;
  std::map<std::pair<std::uint32_t, Key>, Key> known_;  // by expression and frame
  Key next_ = 0;
  int depth_ = 0;
};

}  // namespace hito::facts
