// The plan of a contract from its text.
#pragma once
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "base/diagnostics.h"
#include "compiler/check/check.h"
#include "compiler/parse/parse.h"
#include "compiler/plan/plan.h"

namespace hito::plan::tests {

inline const std::string data =
    "data sites, one row per site\n  identified by id\n  id identifier\n  base number from 0 to 100\n"
    "data visits, one row per visit\n  identified by id\n  each row counts on day\n  id identifier\n  day date\n"
    "  site reference to sites\n  n number from 0 to 100\n  may number from 0 to 100, may be missing\n";
inline const std::string each_quarter = "  each quarter\n  the payer pays the provider ";

struct Planned {
  core::Contract contract;
  Plan plan;

  // Slots of one kind, in every pass.
  std::vector<Slot> slots(Slot::Op op) const {
    std::vector<Slot> all;
    for (const Slot& slot : plan.slots)
      if (slot.op == op) all.push_back(slot);
    return all;
  }
  const Body& body(std::size_t index) const { return plan.bodies[plan.bodies.id_at(index)]; }
  const Pass& pass(std::size_t index) const { return plan.passes[plan.passes.id_at(index)]; }
};

// Header, two parties, the data above and what the test is about. The term has four quarters.
inline Planned plan_of(const std::string& items) {
  const hito::Source source("c.hito",
                            "contract \"T\"\n  currency PEN\n  term 2025-01-01 to 2025-12-31\n  periods quarterly\n"
                            "  rounding to the nearest 0.01, half up\npayer \"A\"\nprovider \"B\"\n\n" +
                                data + items);
  Diagnostics found;
  const parse::Parsed parsed = parse::parse(source, found);
  Planned planned{check(parsed.file, source, found), {}};
  std::string said;
  for (const Diagnostic& one : found.all())
    if (one.severity() == Severity::error) said += one.message(Language::en) + "\n";
  if (!said.empty()) throw InternalError(said);
  planned.plan = make_plan(planned.contract);
  return planned;
}

inline std::ptrdiff_t count(const Code& code, Op op) {
  return std::count_if(code.insts.begin(), code.insts.end(), [&](const Inst& inst) { return inst.op == op; });
}

}  // namespace hito::plan::tests
