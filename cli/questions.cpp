#include "cli/questions.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>

#include "base/literal.h"
#include "base/source.h"
#include "base/text_wrap.h"

namespace hito::cli {
namespace {

// One line of the standard input, without its end; nothing when it has ended.
std::optional<std::string> read_line() {
  std::string line;
  for (int c = std::fgetc(stdin); c != '\n'; c = std::fgetc(stdin)) {
    if (c == EOF) return std::nullopt;
    line += static_cast<char>(c);
  }
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!line.empty() && is_space(line.back())) line.pop_back();
  line.erase(line.begin(), std::ranges::find_if_not(line, is_space));
  return line;
}

bool is_plain_text(const std::string& text) {
  constexpr std::size_t longest = 100;
  const auto is_odd = [](char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < ' ' || c == '\x7f';
  };
  return !text.empty() && first_bad_utf8(text) == std::string_view::npos && code_points(text) <= longest &&
         std::ranges::none_of(text, is_odd);
}

std::optional<Rational> read_amount(const std::string& text) {
  constexpr unsigned most_decimals = 2;
  constexpr std::int64_t most = 1'000'000'000'000;
  const auto amount = read_number(text);
  if (!amount || amount->sign() <= 0 || *amount > Rational(most) || written_decimals(text) > most_decimals)
    return std::nullopt;
  return *amount;
}

class Questions {
 public:
  explicit Questions(const Console& console) : console_(console), start_(usual_start(console.language())) {}

  Result<Start> ask() {
    console_.say(Stream::remarks, wrapped(words(Say::init_greeting), console_.columns(Stream::remarks)) + "\n\n");
    text(Say::ask_title, start_.title);
    text(Say::ask_payer, start_.payer);
    text(Say::ask_provider, start_.provider);
    currency();
    amount(Say::ask_amount, start_.amount);
    amount(Say::ask_maximum, start_.maximum);
    first_day();
    last_day();
    if (ended_) return std::unexpected(Failure{Code::answers_ended, {}});
    return start_;
  }

 private:
  std::string words(Say text, const std::vector<Text>& args = {}) const { return say(text, console_.language(), args); }

  // Asks until `take` accepts the answer; nothing typed keeps what is offered. After the end of the input, no more.
  void put(Say question, const std::string& offered, const std::string& how,
           const std::function<bool(const std::string&)>& take) {
    while (!ended_) {
      console_.say(Stream::remarks, words(question) + " [" + offered + "] ");
      const auto answer = read_line();
      ended_ = !answer;
      if (ended_) console_.say(Stream::remarks, "\n");
      if (ended_ || answer->empty() || take(*answer)) return;
      console_.say(Stream::remarks, "  " + how + "\n");
    }
  }

  void text(Say question, std::string& answer) {
    put(question, answer, words(Say::answer_is_text), [&](const std::string& typed) {
      if (!is_plain_text(typed)) return false;
      answer = typed;
      return true;
    });
  }

  void currency() {
    put(Say::ask_currency, start_.currency, words(Say::answer_is_currency), [&](std::string typed) {
      for (char& c : typed) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
      if (!is_currency_known(typed)) return false;
      start_.currency = typed;
      return true;
    });
  }

  void amount(Say question, Rational& answer) {
    put(question, to_text(answer), words(Say::answer_is_amount), [&](const std::string& typed) {
      const auto read = read_amount(typed);
      if (read) answer = *read;
      return read.has_value();
    });
  }

  // The year whose first day was typed is the one that the last day is offered in.
  void first_day() {
    put(Say::ask_first_day, to_iso(start_.first_day), words(Say::answer_is_date), [&](const std::string& typed) {
      const auto read = parse_iso_date(typed);
      const auto year_later = read ? add_months_clamped(*read, 12) : std::nullopt;
      if (!year_later) return false;
      start_.first_day = *read;
      start_.last_day = Date{year_later->days - 1};
      return true;
    });
  }

  void last_day() {
    bool too_early = false;
    do {
      if (too_early)
        console_.say(Stream::remarks, "  " + words(Say::answer_is_later_date, {to_iso(start_.first_day)}) + "\n");
      const Date offered = start_.last_day;
      put(Say::ask_last_day, to_iso(offered), words(Say::answer_is_date), [&](const std::string& typed) {
        const auto read = parse_iso_date(typed);
        // The example of a row after the term needs a day after it.
        if (!read || !add_days(*read, 1)) return false;
        start_.last_day = *read;
        return true;
      });
      too_early = start_.last_day < start_.first_day;
      if (too_early) start_.last_day = offered;
    } while (too_early && !ended_);
  }

  const Console& console_;
  Start start_;
  bool ended_ = false;
};

}  // namespace

bool can_ask() { return ::isatty(STDIN_FILENO) == 1; }

Result<Start> ask_start(const Console& console) { return Questions(console).ask(); }

}  // namespace hito::cli
