#include "driver/timings.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/diagnostics.h"

namespace hito::driver {

const char* name_of(Phase phase) {
  switch (phase) {
    case Phase::read: return "read";
    case Phase::parse: return "parse";
    case Phase::check: return "check";
    case Phase::facts: return "facts";
    case Phase::settle: return "settle";
    case Phase::properties: return "properties";
    case Phase::print: return "print";
  }
  throw InternalError("a phase out of its enumeration");
}

std::string Timings::to_text() const {
  std::string out;
  for (const auto& [phase, spent] : phases) {
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(spent).count();
    out += fmt::format("{:<10} {:>6}.{:03} ms\n", name_of(phase), micros / 1000, micros % 1000);
  }
  return out;
}

Timed::Timed(Timings* timings, Phase phase) : timings_(timings) {
  if (timings_ == nullptr) return;
  auto& phases = timings_->phases;
  const auto found = std::ranges::find(phases, phase, [](const auto& entry) { return entry.first; });
  index_ = static_cast<std::size_t>(found - phases.begin());
  if (found == phases.end()) phases.emplace_back(phase, 0);
  began_ = std::chrono::steady_clock::now();
}

Timed::~Timed() {
  if (timings_ != nullptr) timings_->phases[index_].second += std::chrono::steady_clock::now() - began_;
}

}  // namespace hito::driver
