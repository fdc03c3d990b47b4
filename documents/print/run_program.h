// Another program, given bytes and asked for bytes. The only place that starts one.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace hito::documents {

struct ProgramRun {
  enum class End : unsigned char { well, missing, failed, too_slow } end = End::failed;
  int status = 0;      // of failed: what it returned; 128 and a signal
  std::string output;  // its standard output, whole
  std::string errors;  // the beginning of what it said
};

struct ProgramCall {
  std::string program;                 // sought in PATH, no shell in between
  std::vector<std::string> arguments;  // without the program's name
  std::string_view input;              // its standard input
  // Where it is not empty: a file that it finds under the name `extra_file`.
  std::string_view extra = {};
  unsigned seconds = 300;
};
inline constexpr const char* extra_file = "/dev/fd/3";

ProgramRun run_program(const ProgramCall& call);

}  // namespace hito::documents
