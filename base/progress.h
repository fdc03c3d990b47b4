// How far a run has come, for whoever shows it, and whether it is still wanted. Written by the threads that work, read
// by another one, but for `stop`; never part of a result.
#pragma once
#include <atomic>
#include <cstdint>
#include <exception>

namespace hito {

enum class Step : unsigned char { none, read, settle, properties };

struct Progress {
  std::atomic<Step> step{Step::none};
  // Of the data files that are read: their size in all where it is known, else 0, and what has been read of it.
  std::atomic<std::uint64_t> bytes_in_all{0};
  std::atomic<std::uint64_t> bytes_read{0};
  std::atomic<std::uint64_t> rows{0};
  // Set by whoever no longer wants the run.
  std::atomic<bool> stop{false};
};

// Leaves a run that was asked to stop, from wherever it is; caught by the driver, nowhere else.
class Cancelled : public std::exception {};

// While it lives, this thread works for the run of that progress (null: of none); so do the threads that
// for_each_index and the reading of parts start meanwhile.
class WorkingFor {
 public:
  explicit WorkingFor(const Progress* progress);
  WorkingFor(const WorkingFor&) = delete;
  WorkingFor& operator=(const WorkingFor&) = delete;
  ~WorkingFor();

 private:
  const Progress* before_;
};
const Progress* worked_for();
// Throws Cancelled where the run that this thread works for was asked to stop. To be called often in long work.
void stop_if_asked();

}  // namespace hito
