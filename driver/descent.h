// Everything that an expression of a contract rests on: through definitions, tables, aggregates, earlier periods and
// the rights that other clauses give.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "compiler/core/core.h"

namespace hito::driver {

// What the names of the body that an expression stands in stand for.
struct Body {
  std::vector<core::DatasetId> rows;                // by depth
  const std::vector<core::ExprId>* args = nullptr;  // of a definition with parameters, expressions of `caller`
  const Body* caller = nullptr;
};

// Calls `visit` for `id` and all that it rests on, in the order in which it is named. What stands below an expression
// is left out where `visit` gives false. Bounded by a count.
using Visit = std::function<bool(core::ExprId, const Body&)>;
void descend(const core::Contract& contract, core::ExprId id, const Body& body, const Visit& visit);
// The same of all that decides what a payment clause gives a right to.
void descend(const core::Contract& contract, const core::Pay& pay, const Visit& visit);

// What data hold that can be another: a reported value, a column, or how many rows there are.
struct Variable {
  std::optional<core::InputId> input = {};
  std::optional<core::DatasetId> dataset = {};
  std::optional<core::ColumnIndex> column = {};
  // It moves which rows an aggregate sees, and no value.
  bool window = false;
  friend bool operator==(const Variable&, const Variable&) = default;
};
// Those that what is visited names, each once; last, which rows aggregates see.
class Variables {
 public:
  explicit Variables(const core::Contract& contract) : contract_(contract) {}
  void add(core::ExprId id, const Body& body);
  void add_rows(core::DatasetId dataset) { put(rows_, {.dataset = dataset, .window = true}); }
  std::vector<Variable> take() const;

 private:
  static void put(std::vector<Variable>& all, Variable one);

  const core::Contract& contract_;
  std::vector<Variable> values_, rows_;
};

// Those that the expression rests on; and adding more to them.
std::vector<Variable> variables_of(const core::Contract& contract, core::ExprId id, const Body& body);
void merge(std::vector<Variable>& into, const std::vector<Variable>& more);

}  // namespace hito::driver
