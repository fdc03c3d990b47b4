#include "runtime/data/vectors.h"

#include <atomic>

namespace hito::runtime {
namespace {

Vectors of_this_machine() {
#if defined(__x86_64__) && defined(__clang__)
  const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
                    __builtin_cpu_supports("lzcnt") && __builtin_cpu_supports("popcnt");
  const bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
                      __builtin_cpu_supports("avx512vl");
  return avx2 && avx512 ? Vectors::avx512 : avx2 ? Vectors::avx2 : Vectors::any;
#else
  return Vectors::any;
#endif
}

std::atomic<Vectors>& most() {
  static std::atomic<Vectors> most{of_this_machine()};
  return most;
}

}  // namespace

Vectors vectors() { return most().load(std::memory_order_relaxed); }

void limit_vectors(Vectors limit) { most() = limit < of_this_machine() ? limit : of_this_machine(); }

}  // namespace hito::runtime
