#include "cli/interrupt.h"

#include <unistd.h>

#include <csignal>
#include <string>

#include "driver/driver.h"

namespace hito::cli {
namespace {

// What is said, made beforehand: a handler may not allocate, nor take a lock.
std::string& last_words() {
  static std::string words;
  return words;
}
const char* words_at = nullptr;
std::size_t words_length = 0;

// Only async-signal-safe calls (POSIX 2.4.3). Exit codes of signals are 128 and the signal, as a shell counts them.
extern "C" void end_on_signal(int signal) {
  driver::remove_unfinished_files();
  [[maybe_unused]] const ssize_t ignored = ::write(STDERR_FILENO, words_at, words_length);
  ::_exit(128 + signal);
}

}  // namespace

void end_cleanly_when_interrupted(const Console& console) {
  // On a terminal: to the start of the line, clear it, colours as they were.
  const std::string restored = console.is_terminal(Stream::remarks) ? "\r\x1b[K\x1b[0m" : "";
  last_words() = restored + say(Say::interrupted, console.language()) + "\n";
  words_at = last_words().data();
  words_length = last_words().size();
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction before{};
    if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) continue;
    struct sigaction action{};
    action.sa_handler = end_on_signal;
    ::sigfillset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
  }
}

}  // namespace hito::cli
