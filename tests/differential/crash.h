// Goes on after a crash of what is under test: a run that aborts or touches memory it may not is a finding like any
// other. What the run held is lost; that is all right in a tool that looks for crashes.
#pragma once
#include <functional>
#include <string>

namespace hito::fuzz {

// Runs `work`; the name of the signal that ended it, or nothing. A crash in another thread ends the process with a
// line that says `doing`.
std::string crash_of(const std::function<void()>& work, const std::string& doing);

}  // namespace hito::fuzz
