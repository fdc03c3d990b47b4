// Runs kernels over points, on several threads, and keeps the slots of aggregates.
#pragma once
#include <functional>
#include <map>
#include <tuple>
#include <vector>

#include "compiler/fit/fit.h"
#include "compiler/plan/plan.h"
#include "runtime/compiled/arrays.h"
#include "runtime/compiled/reads.h"

namespace hito::runtime {

// Machine code of one fitted pass or body; none where its kernel is empty.
using Function = fit::KernelFunction;

struct Threads {
  unsigned most = 1;
  std::size_t least_points = 1;
  // Calls work(t, begin, end) for t = 0, 1, … over parts of [0, points), each on a thread of its own.
  void run(std::size_t points, const std::function<void(unsigned, std::size_t, std::size_t)>& work) const;
  unsigned parts(std::size_t points) const;
};

class Passes {
 public:
  Passes(const core::Contract& contract, const plan::Plan& plan, const fit::Fit& fit,
         const std::vector<Function>& functions, Reads& memory, Threads threads);

  // Whether every slot that `fitted` loads can be kept in memory; the passes it rests on are run when they have not
  // been.
  bool ready(const fit::Fitted& fitted);
  // What a kernel of a body reads; its results are the caller's.
  void* pointer(const fit::Buffer& buffer);
  // From now on passes are run once more when they are asked for, on what `memory` then holds, but those of `kept` (by
  // pass), whose rows have not changed. In the memory of before.
  void again(const std::vector<bool>& kept);
  // Points that passes went over so far, by pass.
  const std::vector<std::uint64_t>& points() const { return points_; }

 private:
  void run(plan::PassId id);
  void run_once(plan::PassId id, std::size_t rows);
  bool make_slots(plan::PassId id);
  void gather_distinct(plan::PassId id);
  void finish(plan::SlotId id);
  Wide neutral(plan::SlotId id) const;
  void merge(plan::SlotId id, Array& into, const Array& from) const;
  std::size_t owners(const plan::Slot& slot) const;
  std::size_t windows(const plan::Slot& slot) const;

  const core::Contract& contract_;
  const plan::Plan& plan_;
  const fit::Fit& fit_;
  const std::vector<Function>& functions_;  // by pass
  Reads& memory_;
  Threads threads_;
  enum class State : unsigned char { waiting, done, too_large };
  std::vector<State> states_;  // by pass
  std::vector<Array> slots_;
  // Of slots of distinct values: what the kernel stores of every point, and (owner, value, window) so far.
  struct Kept {
    Array values, mask, places;
    std::vector<std::tuple<std::int64_t, Wide, std::int64_t>> found;
  };
  std::map<plan::SlotId, Kept> distinct_;
  std::vector<std::int64_t> domain_sizes_;
  std::vector<void*> pointers_;  // of a pass on one thread
  bool keeps_memory_ = false;
  std::vector<std::uint64_t> points_;
};

}  // namespace hito::runtime
