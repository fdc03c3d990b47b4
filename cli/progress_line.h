// How far a run has come, on the last line of the error output: after a second, on a terminal, gone when done.
#pragma once
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "base/progress.h"
#include "cli/console.h"

namespace hito::cli {

// What the line says; `since` is how long the step has taken so far. One line without its end.
std::string progress_text(const Progress& progress, std::chrono::milliseconds since, Language language);

class ProgressLine {
 public:
  // Shows `progress`, which must outlive it, until it ends. Nothing else may write on the terminal meanwhile.
  ProgressLine(const Progress& progress, const Console& console, Language language);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

 private:
  void draw_until_done();
  void draw(std::string text);

  const Progress& progress_;
  const Console& console_;
  Language language_;
  std::mutex mutex_;
  std::condition_variable ended_;
  bool done_ = false;
  bool drawn_ = false;
  std::thread drawer_;
};

}  // namespace hito::cli
