// Lanes: once the columns have been seen, every number of a plan becomes an integer over a unit of its own, of the
// narrowest width that provably holds it. Ranges and numbers of rows are taken in coarse classes, so that tomorrow's
// file gives the same kernels.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "base/number.h"
#include "compiler/fit/kernel.h"
#include "compiler/plan/plan.h"

namespace hito::fit {

// What a source holds, for every element: coarse(), so that it is a promise about a class of data.
struct Seen {
  Lane lane = Lane::i64;
  Rational unit = Rational(1);  // of numbers: value = integer × unit
  Integer low, high;            // of the integers; 0 lies between them
  // Of bits: the value of every element, where it is known.
  std::optional<bool> always;
  // Of periods: no array has them; they are found from the dates of rows, by Plan::period_begins.
  bool by_date = false;
};
// `seen` with its ends widened to powers of 2^4 less one.
Seen coarse(Seen seen);
// At least `rows`, in the same classes.
std::uint64_t coarse_rows(std::uint64_t rows);

// Asked for every source but slots.
using See = std::function<Seen(const plan::Source&)>;

// How the elements of a slot are kept.
struct SlotLane {
  Seen seen;
  bool lost = false;  // it is kept nowhere: what loads it is lost too
};

// A kernel and where its buffers come from.
struct Buffer {
  // source: `index` of Plan::sources. moments: how many domain `index` has. slot, value, mask, place: of slot `index`;
  // the last three are what a slot of distinct values keeps of every point.
  // The others: results of a body; of lines that are only added up, total by period or one for all, and below: whether
  // some amount is below 0.
  enum class Kind : unsigned char {
    source,
    moments,
    slot,
    value,
    mask,
    place,
    amount,
    trusted,
    meets,
    no_rows,
    total,
    below
  };
  Kind kind = Kind::source;
  std::uint32_t index = 0;
  friend bool operator==(const Buffer&, const Buffer&) = default;
};
struct Fitted {
  Kernel kernel;
  std::vector<Buffer> buffers;
  // Of a body's amount; steps of its rounding where it is rounded. Where lines are only added up: the ends of one
  // amount, in the lane of their sums.
  Seen amount;
  // No point can be trusted: the kernel is empty.
  bool never_trusted = false;
};

struct Fit {
  std::vector<SlotLane> slots;  // by plan::SlotId
  std::vector<Fitted> passes;   // by plan::PassId
  std::vector<Fitted> bodies;   // by plan::BodyId; empty for refused ones
};

// `rows`: the most rows a dataset has, by DatasetId; it bounds sums and counts. In coarse classes too.
// Slots of distinct values are not filled by their kernel: it stores values, places and the points that count.
// `totals`: kernels of lines add up the amounts of those that can be trusted instead of storing each.
Fit fit(const plan::Plan& plan, const See& see, const std::vector<std::uint64_t>& rows, bool totals = false);

}  // namespace hito::fit
