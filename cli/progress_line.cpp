#include "cli/progress_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <system_error>

#include "base/number.h"
#include "base/source.h"

namespace hito::cli {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds before_first{1000};
constexpr milliseconds between{200};
constexpr std::string_view clear_line = "\r\x1b[K";

Say word_of(Step step) {
  switch (step) {
    case Step::none:
    case Step::read: return Say::progress_read;
    case Step::settle: return Say::progress_settle;
    case Step::properties: return Say::progress_properties;
  }
  throw InternalError("a step out of its enumeration");
}

std::string counted(std::uint64_t number) { return group_digits(std::to_string(number)); }

// "8 s", "3 min 05 s".
std::string duration(std::uint64_t seconds) {
  return seconds < 60 ? fmt::format("{} s", seconds) : fmt::format("{} min {:02} s", seconds / 60, seconds % 60);
}

}  // namespace

std::string progress_text(const Progress& progress, milliseconds since, Language language) {
  const Step step = progress.step;
  std::string out = say(word_of(step), language);
  const auto add = [&](Say text, std::string figure) { out += " · " + say(text, language, {std::move(figure)}); };
  const std::uint64_t rows = progress.rows;
  if (rows > 0) add(Say::progress_rows, counted(rows));
  if (step != Step::read) return out;
  const auto spent = static_cast<std::uint64_t>(std::max<std::int64_t>(since.count(), 1));
  if (rows > 0) add(Say::progress_rate, counted(rows * 1000 / spent));
  const std::uint64_t in_all = progress.bytes_in_all;
  const std::uint64_t read = std::min<std::uint64_t>(progress.bytes_read, in_all);
  if (in_all == 0 || read == 0) return out;
  out += fmt::format(" · {} %", read * 100 / in_all);
  // Bytes per millisecond first: a file of many gigabytes times the time spent must not overflow.
  const std::uint64_t pace = std::max<std::uint64_t>(read / spent, 1);
  add(Say::progress_left, duration((in_all - read) / pace / 1000));
  return out;
}

ProgressLine::ProgressLine(const Progress& progress, const Console& console, Language language)
    : progress_(progress), console_(console), language_(language) {
  if (!console.is_terminal(Stream::remarks) || environment("TERM") == "dumb") return;
  try {
    drawer_ = std::thread([this] { draw_until_done(); });
  } catch (const std::system_error&) {
    // No thread to be had: the run goes on without showing how far it is.
  }
}

ProgressLine::~ProgressLine() {
  if (!drawer_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    done_ = true;
  }
  ended_.notify_one();
  drawer_.join();
  if (drawn_) console_.say(Stream::remarks, clear_line);
}

void ProgressLine::draw_until_done() try {
  std::unique_lock lock(mutex_);
  const auto is_done = [this] { return done_; };
  auto began = std::chrono::steady_clock::now();
  Step step = progress_.step;
  if (ended_.wait_for(lock, before_first, is_done)) return;
  do {
    const auto now = std::chrono::steady_clock::now();
    if (const Step current = progress_.step; current != step) {
      step = current;
      began = now;
    }
    draw(progress_text(progress_, std::chrono::duration_cast<milliseconds>(now - began), language_));
  } while (!ended_.wait_for(lock, between, is_done));
} catch (const std::exception&) {
  // Out of memory, most likely: the run itself says so.
}

// A line that reaches the last column would go over to the next one.
void ProgressLine::draw(std::string text) {
  const std::size_t columns = console_.columns(Stream::remarks);
  while (display_width(text) + 1 > columns && !text.empty()) {
    const std::size_t cut = text.rfind(" · ");
    text.resize(cut == std::string::npos ? 0 : cut);
  }
  console_.say(Stream::remarks, std::string(clear_line) + text);
  drawn_ = true;
}

}  // namespace hito::cli
