// Loops over many bytes or words at once, compiled once for every width of vector that a machine may have; the widest
// one that this machine has is taken when it runs. Part of read_rows.
#pragma once
#include <cstdint>

namespace hito::runtime {

// What a machine can do: 16, 32 or 64 bytes at a time.
enum class Vectors : unsigned char { any, avx2, avx512 };
// The most that this machine can, or that limit_vectors allows.
Vectors vectors();
// For tests: nothing wider than `most`, on all threads, from here on.
void limit_vectors(Vectors most);

}  // namespace hito::runtime

// HITO_VERSIONS(result, name, (parameters), (arguments)) defines name(parameters) by name_body(arguments), an inline
// function of the same file which says nothing about the machine. HITO_NARROW_VERSIONS leaves the widest vectors out:
// bits that are taken out of a vector one by one come no faster from them.
#define HITO_BODY [[gnu::always_inline]] inline
#if defined(__x86_64__) && defined(__clang__)
#define HITO_AVX2 "avx2,bmi,bmi2,lzcnt,popcnt"
#define HITO_AVX512 HITO_AVX2 ",avx512f,avx512bw,avx512cd,avx512dq,avx512vl"
#define HITO_VERSION(version, machine, result, name, parameters, arguments)                     \
  namespace {                                                                                   \
  [[gnu::target(machine)]] result name##_##version parameters { return name##_body arguments; } \
  }
#define HITO_VERSIONS(result, name, parameters, arguments)               \
  HITO_VERSION(avx512, HITO_AVX512, result, name, parameters, arguments) \
  HITO_VERSION(avx2, HITO_AVX2, result, name, parameters, arguments)     \
  result name parameters {                                               \
    switch (vectors()) {                                                 \
      case Vectors::avx512: return name##_avx512 arguments;              \
      case Vectors::avx2: return name##_avx2 arguments;                  \
      case Vectors::any: break;                                          \
    }                                                                    \
    return name##_body arguments;                                        \
  }
#define HITO_NARROW_VERSIONS(result, name, parameters, arguments)    \
  HITO_VERSION(avx2, HITO_AVX2, result, name, parameters, arguments) \
  result name parameters { return vectors() == Vectors::any ? name##_body arguments : name##_avx2 arguments; }
#else
#define HITO_VERSIONS(result, name, parameters, arguments) \
  result name parameters { return name##_body arguments; }
#define HITO_NARROW_VERSIONS HITO_VERSIONS
#endif
