#include "tests/differential/crash.h"

#include <setjmp.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace hito::fuzz {
namespace {

sigjmp_buf way_back;
bool guarded = false;
std::thread::id main_thread;
const char* doing_now = "";

void caught(int number) {
  if (guarded && std::this_thread::get_id() == main_thread) siglongjmp(way_back, number);
  std::fprintf(stderr, "crash in a thread: %s\n", doing_now);
  std::_Exit(3);
}

const char* name_of(int number) {
  switch (number) {
    case SIGABRT: return "abort";
    case SIGSEGV: return "access to memory";
    case SIGFPE: return "arithmetic fault";
    default: return "illegal instruction";
  }
}

}  // namespace

std::string crash_of(const std::function<void()>& work, const std::string& doing) {
  main_thread = std::this_thread::get_id();
  doing_now = doing.c_str();
  for (const int number : {SIGABRT, SIGSEGV, SIGFPE, SIGILL}) std::signal(number, caught);
  const int number = sigsetjmp(way_back, 1);
  if (number != 0) {
    guarded = false;
    return name_of(number);
  }
  guarded = true;
  work();
  guarded = false;
  return "";
}

}  // namespace hito::fuzz
