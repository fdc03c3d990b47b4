// answer: requests from the standard input, one a line, and their answers.
#include "requests/answer.h"

#include <unistd.h>

#include <cerrno>
#include <optional>
#include <string>
#include <vector>

#include "base/reason.h"
#include "cli/verbs.h"
#include "requests/json.h"

namespace hito::cli {
namespace {

// The lines of the standard input, each as soon as it is whole. Of a line that is too long only as much is kept as
// shows that it is.
class Lines {
 public:
  std::optional<std::string> next() {
    std::string line;
    while (true) {
      if (at_ == end_ && !fill()) return line.empty() ? std::nullopt : std::optional(std::move(line));
      const std::string_view ahead(buffer_.data() + at_, end_ - at_);
      const std::size_t stop = ahead.find('\n');
      const std::string_view piece = ahead.substr(0, stop);
      if (line.size() <= requests::most_request_bytes) line += piece;
      at_ += piece.size() + (stop == std::string_view::npos ? 0 : 1);
      if (stop != std::string_view::npos) return line;
    }
  }

  // Why reading ended early, as errno; 0: it did not.
  int error() const { return error_; }

 private:
  bool fill() {
    ssize_t got = -1;
    do {
      got = ::read(STDIN_FILENO, buffer_.data(), buffer_.size());
    } while (got < 0 && errno == EINTR);
    if (got < 0) error_ = errno;
    at_ = 0;
    end_ = got > 0 ? static_cast<std::size_t>(got) : 0;
    return end_ > 0;
  }

  std::vector<char> buffer_ = std::vector<char>(1U << 16U);
  std::size_t at_ = 0, end_ = 0;
  int error_ = 0;
};

}  // namespace

int answer(const Arguments&, const Console& console) {
  Lines lines;
  while (const auto line = lines.next()) {
    if (line->find_first_not_of(" \t\r") == std::string::npos) continue;
    console.say(Stream::result, requests::answer(*line, console.language()).json + "\n");
    // Whoever waits for an answer before asking again does not wait for more of them.
    console.push();
  }
  if (lines.error() == 0) return all_well;
  console.show(Failure{Code::cannot_read_input, {reason_of(lines.error())}}, console.language(), false);
  return could_not_work;
}

}  // namespace hito::cli
