// One run of one contract by one engine, and what both engines must agree on.
#pragma once
#include <memory>
#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "runtime/compiled/engine.h"
#include "runtime/reference/reference.h"
#include "tests/differential/data.h"

namespace hito::fuzz {

struct Outcome {
  runtime::Settlement settlement;
  Diagnostics diagnostics;
  std::string thrown;      // what an exception said; no engine may throw
  bool added_up = false;   // without lines, too, the engine gave sums
  bool by_blocks = false;  // and with a few rows at a time
  bool sound() const { return thrown.empty() && !diagnostics.has_errors(); }
};

// Data and reported values as the engines are given them. Nothing when the files themselves cannot be read: no engine
// sees those.
struct Prepared {
  runtime::Data data;
  runtime::Inputs inputs;
  std::optional<Date> as_of;
};
std::optional<Prepared> prepare(const core::Contract& contract, const Given& given, Diagnostics& diagnostics);

Outcome by_reference(const core::Contract& contract, const Prepared& prepared);

// What is compared with the reference evaluator.
class EngineUnderTest {
 public:
  virtual ~EngineUnderTest() = default;
  virtual Outcome settle(const Prepared& prepared, unsigned threads) = 0;
  // How the points of the last run were worked out.
  virtual const runtime::EngineReport& report() const = 0;
};
std::unique_ptr<EngineUnderTest> compiled_engine(const core::Contract& contract);

// Where two outcomes differ first, in words; empty when they are the same in every field.
std::string difference(const core::Contract& contract, const Outcome& expected, const Outcome& found);

// The bytes a user is given.
std::string statement_of(const core::Contract& contract, const Prepared& prepared, const Outcome& outcome);

// ---- rules that hold of every settlement, whichever engine made it (invariants.cpp) --------------------------------

// The first rule that does not hold, in words; empty when all do: payments within entitlements and caps, parts that add
// up to their line, figures that are multiples of the step.
std::string broken_rule(const core::Contract& contract, const runtime::Settlement& settlement);

// Whether the order of the files may change nothing: every dataset has an identity, and no row is left out for another.
bool order_is_free(const core::Contract& contract, const runtime::Settlement& settlement);
// The same lines with the same money, by key; rows may stand elsewhere in their files.
std::string reordered_difference(const runtime::Settlement& a, const runtime::Settlement& b);

// Whether what a period pays rests on nothing dated after it, so that a later run states the same for it.
bool periods_are_final(const core::Contract& contract);
// `early` was run as of the last day of `period`, `late` on all rows.
std::string period_difference(std::uint32_t period, const runtime::Settlement& early, const runtime::Settlement& late);

}  // namespace hito::fuzz
