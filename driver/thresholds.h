// The values that a contract compares figures with, as its text has them.
#pragma once
#include <optional>
#include <vector>

#include "base/source.h"
#include "driver/descent.h"
#include "driver/driver.h"

namespace hito::driver {

struct Threshold {
  EdgeKind kind = EdgeKind::condition;
  Text name;     // of the figure
  Text against;  // what the text compares it with, where that is no plain value
  Span span;
  core::Type type;
  std::optional<core::Value> value;  // nothing: the run tells it
  // Where the comparison turns: between the figure just below and at it, between at it and just above, or both.
  enum class Turns : unsigned char { at, above, both } turns = Turns::both;
  std::vector<Variable> rests_on;  // what moves the figure, in the order in which it is named

  // What tells of it during a run (runtime::Comparisons). condition, lesser, greater, version: the comparisons that it
  // became, and which of the operands it is; of the term, its first day or its last one.
  std::vector<core::ExprId> at = {};
  std::size_t operand = 0;
  // table, tiers, brackets, scale.
  core::TableId table = {};
  // cap, number: the clause that limits; and which limit.
  core::ClauseId clause = {};
  const core::Cap* cap = nullptr;
  const core::Selection* selection = nullptr;
  // term: the dataset whose rows count in it.
  core::DatasetId dataset = {};
};

// Of all that decides what is paid, in the order of the text, each once.
std::vector<Threshold> thresholds_of(const Source& source, const core::Contract& contract);

}  // namespace hito::driver
