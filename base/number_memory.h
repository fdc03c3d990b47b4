// What the number library keeps for each thread.
#pragma once

namespace hito {

// A thread of ours holds one while it works with numbers: at the end, memory that was kept for its next large numbers
// is given back. Numbers that outlive the thread are not touched.
class NumberMemory {
 public:
  NumberMemory() = default;
  NumberMemory(const NumberMemory&) = delete;
  NumberMemory& operator=(const NumberMemory&) = delete;
  ~NumberMemory();
};

}  // namespace hito
