// The same case by the reference evaluator and by this room, and what each gives.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "runtime/cut/cut.h"
#include "tests/unit/cut/drawn_case.h"

namespace hito::test {

struct Outcome {
  // One per line and part: "clause 3: 12 of 40, reason 4, cap 6". One, the message, where the run stopped.
  std::vector<std::string> text;
  bool stopped = false;
  std::vector<runtime::CapReport> reports;
  std::vector<runtime::Line> lines;
  friend bool operator==(const Outcome& a, const Outcome& b) { return a.text == b.text && a.stopped == b.stopped; }
};

// Whether all lines together fit in amounts of 64 bits.
bool fits_64_bits(const DrawnCase& made);

// Caps, then divisions.
Outcome by_reference(const DrawnCase& made);
// `wide`: with exact integers, whatever the size.
Outcome by_columns(const DrawnCase& made, bool wide);

runtime::LineColumns columns_of(const std::vector<runtime::Line>& lines, const Rational& step, bool wide);
// Payments and reasons put back into the lines the columns were made of.
std::vector<runtime::Line> lines_of(std::vector<runtime::Line> lines, const runtime::LineColumns& columns,
                                    const Rational& step);

}  // namespace hito::test
