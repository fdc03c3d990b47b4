#include "cli/interrupt.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <string>

#include "driver/driver.h"

namespace hito::cli {
namespace {

// What is said, made beforehand: a handler may not allocate, nor take a lock. An array, since it is read until the very
// end, when objects with a destructor are gone.
std::array<char, 512> last_words{};
std::size_t words_length = 0;

// Only async-signal-safe calls (POSIX 2.4.3). Exit codes of signals are 128 and the signal, as a shell counts them.
extern "C" void end_on_signal(int signal) {
  driver::remove_unfinished_files();
  [[maybe_unused]] const ssize_t ignored = ::write(STDERR_FILENO, last_words.data(), words_length);
  ::_exit(128 + signal);
}

}  // namespace

void end_cleanly_when_interrupted(const Console& console) {
  // On a terminal: to the start of the line, clear it, colours as they were.
  const std::string restored = console.is_terminal(Stream::remarks) ? "\r\x1b[K\x1b[0m" : "";
  const std::string words = restored + say(Say::interrupted, console.language()) + "\n";
  require(words.size() <= last_words.size(), "the last words do not fit");
  std::ranges::copy(words, last_words.begin());
  words_length = words.size();
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
