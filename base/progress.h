// How far a run has come, for whoever shows it. Written by the threads that work, read by another one; never part of a
// result.
#pragma once
#include <atomic>
#include <cstdint>

namespace hito {

enum class Step : unsigned char { none, read, settle, properties };

struct Progress {
  std::atomic<Step> step{Step::none};
  // Of the data files that are read: their size in all where it is known, else 0, and what has been read of it.
  std::atomic<std::uint64_t> bytes_in_all{0};
  std::atomic<std::uint64_t> bytes_read{0};
  std::atomic<std::uint64_t> rows{0};
};

}  // namespace hito
