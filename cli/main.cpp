#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <csignal>
#include <string>
#include <vector>

#include "cli/help.h"
#include "cli/interrupt.h"
#include "cli/verbs.h"
#include "driver/guard.h"
#include "driver/version.h"

namespace hito::cli {
namespace {

int run(const Arguments& arguments, const Console& console) {
  switch (arguments.verb->id) {
    case Verb::init: return init(arguments, console);
    case Verb::doctor: return doctor(arguments, console);
    case Verb::check: return check(arguments, console);
    case Verb::test: return test(arguments, console);
    case Verb::prove: return prove(arguments, console);
    case Verb::bounds: return bounds(arguments, console);
    case Verb::edges: return edges(arguments, console);
    case Verb::equivalent: return equivalent(arguments, console);
    case Verb::diff: return diff(arguments, console);
    case Verb::fmt: return fmt(arguments, console);
    case Verb::translate: return translate(arguments, console);
    case Verb::watch: return watch(arguments, console);
    case Verb::pay: return pay(arguments, console);
    case Verb::why: return why(arguments, console);
    case Verb::amend: return amend(arguments, console);
    case Verb::plan: return plan(arguments, console);
    case Verb::simulate: return simulate(arguments, console);
    case Verb::render: return render(arguments, console);
    case Verb::answer: return answer(arguments, console);
    case Verb::explain: return explain(arguments, console);
    case Verb::data: return data(arguments, console);
    case Verb::completion: return completion(arguments, console);
  }
  throw InternalError("a command out of its enumeration");
}

int answer_to(const std::vector<std::string>& words) {
  Diagnostics mistakes;
  const Arguments arguments = read_arguments(words, mistakes);
  const Console console(arguments);
  end_cleanly_when_interrupted(console);
  int code = all_well;
  if (arguments.has(Opt::version)) {
    console.say(Stream::result, "hito " + std::string(driver::version) + "\n");
  } else if (mistakes.has_errors()) {
    console.show(Stream::remarks, mistakes, nullptr, console.language(), false);
    code = could_not_work;
  } else if (arguments.verb == nullptr) {
    console.say(Stream::result, help(console.language(), console.columns(Stream::result)));
  } else if (arguments.has(Opt::help)) {
    console.say(Stream::result, help(*arguments.verb, console.language(), console.columns(Stream::result)));
  } else {
    const auto done = driver::guarded([&]() -> Result<int> { return run(arguments, console); });
    if (!done) console.show(done.error(), console.language(), false);
    code = done.value_or(could_not_work);
  }
  return console.flush() ? code : could_not_work;
}

// A command started with a standard stream closed would give its number to the next file it opens, and messages would
// end up inside that file. Opened the wrong way round, so that its use still fails.
void keep_standard_streams() {
  for (int stream = 0; stream <= 2; ++stream) {
    if (::fcntl(stream, F_GETFD) < 0) ::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
  }
}

// Columns come and go by the hundred megabytes: giving each back to the system, which clears what it gives next, takes
// a good part of a large run.
void keep_freed_memory() {
#ifdef __GLIBC__
  constexpr int a_gigabyte = 1 << 30;
  if (::mallopt(M_MMAP_THRESHOLD, a_gigabyte) != 0) ::mallopt(M_TRIM_THRESHOLD, a_gigabyte);
#endif
}

}  // namespace
}  // namespace hito::cli

int main(int count, char** words) {
  hito::cli::keep_standard_streams();
  hito::cli::keep_freed_memory();
  // A reader that closes the pipe early (`hito pay … | head`) ends the program quietly, as it does any other.
  std::signal(SIGPIPE, SIG_DFL);
  // A file that outgrows what the system allows is told as a failure to write.
  std::signal(SIGXFSZ, SIG_IGN);
  return hito::cli::answer_to(std::vector<std::string>(words + 1, words + count));
}
