#include "embed/stack.h"

#include <pthread.h>

#include <cstddef>

#include "base/number_memory.h"

namespace hito::embed {
namespace {

// The limits of a contract's depth and of its chains fit in a fraction of it.
constexpr std::size_t enough = std::size_t{6} << 20U, own_stack = std::size_t{32} << 20U;

std::size_t stack_left() {
  pthread_attr_t attributes;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0) return 0;
  void* lowest = nullptr;
  std::size_t size = 0;
  const bool known = pthread_attr_getstack(&attributes, &lowest, &size) == 0;
  pthread_attr_destroy(&attributes);
  const char here = 0;
  return known ? static_cast<std::size_t>(&here - static_cast<const char*>(lowest)) : 0;
}

void* run(void* work) {
  const NumberMemory memory;
  (*static_cast<const std::function<void()>*>(work))();
  return nullptr;
}

}  // namespace

void beside(const std::function<void()>& work, const std::function<void()>& meanwhile) {
  pthread_attr_t attributes;
  pthread_t thread{};
  bool begun = pthread_attr_init(&attributes) == 0;
  if (begun) {
    begun = pthread_attr_setstacksize(&attributes, own_stack) == 0 &&
            pthread_create(&thread, &attributes, run, const_cast<std::function<void()>*>(&work)) == 0;
    pthread_attr_destroy(&attributes);
  }
  if (!begun) work();
  struct Joined {
    const pthread_t* of;
    ~Joined() {
      if (of != nullptr) pthread_join(*of, nullptr);
    }
  };
  const Joined joined{begun ? &thread : nullptr};
  meanwhile();
}

void with_room(const std::function<void()>& work) {
  if (stack_left() >= enough) return work();
  beside(work, [] {});
}

}  // namespace hito::embed
