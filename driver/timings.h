// How long each phase took, for people who tune. Never part of a result.
#pragma once
#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace hito::driver {

enum class Phase : unsigned char { read, parse, check, facts, settle, properties, print };
// The phase's name, the same in every language: "parse".
const char* name_of(Phase phase);

struct Timings {
  std::vector<std::pair<Phase, std::chrono::nanoseconds>> phases;
  // One line a phase, "parse 1.234 ms", in the order they began.
  std::string to_text() const;
};

// Adds the time from here to the end of the scope. `timings` may be null: then it does nothing.
class Timed {
 public:
  Timed(Timings* timings, Phase phase);
  ~Timed();
  Timed(const Timed&) = delete;
  Timed& operator=(const Timed&) = delete;

 private:
  Timings* timings_;
  std::size_t index_ = 0;
  std::chrono::steady_clock::time_point began_;
};

}  // namespace hito::driver
