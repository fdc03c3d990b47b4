#include "cli/start.h"

#include <algorithm>
#include <map>

#include "base/diagnostics.h"
#include "cli/commands.h"
#include "cli/embedded.h"
#include "driver/driver.h"

namespace hito::cli {
namespace {

constexpr std::string_view contract_name = "contract.hito";

// Cents are written in two figures or not at all.
std::string written(const Rational& amount) { return group_digits(to_text(amount, amount.is_integer() ? 0 : 2)); }
std::string written(const Integer& count) { return group_digits(count.to_string()); }

// Results that go one beyond what the maximum pays for.
Integer beyond_maximum(const Start& start) { return (start.maximum / start.amount).floor() + Integer(1); }

Integer round_bound_for(const Integer& count) {
  unsigned digits = 4;
  while (Integer::pow10(digits) < count) ++digits;
  return Integer::pow10(digits);
}

std::map<std::string, std::string> marks_of(const Start& start) {
  const Integer beyond = beyond_maximum(start);
  return {{"title", start.title},
          {"payer", start.payer},
          {"provider", start.provider},
          {"currency", start.currency},
          {"amount", written(start.amount)},
          {"maximum", written(start.maximum)},
          {"first_day", to_iso(start.first_day)},
          {"last_day", to_iso(start.last_day)},
          {"day_after", to_iso(add_days(start.last_day, 1).value_or(start.last_day))},
          {"most_achieved", written(round_bound_for(beyond))},
          {"paid_for_one", written(std::min(start.amount, start.maximum))},
          {"beyond_maximum", written(beyond)},
          {"due_beyond", written(start.amount * Rational(beyond))}};
}

// `@name@` by what it stands for. Answers are not looked at again, so they may hold the sign.
std::string filled(std::string_view text, const std::map<std::string, std::string>& marks) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = std::min(text.find('@', at), text.size());
    out += text.substr(at, open - at);
    if (open == text.size()) break;
    const std::size_t close = text.find('@', open + 1);
    require(close != std::string_view::npos, "a mark of a starting contract that is not closed");
    const auto found = marks.find(std::string(text.substr(open + 1, close - open - 1)));
    require(found != marks.end(), "a starting contract with a mark that nothing fills");
    out += found->second;
    at = close + 1;
  }
  return out;
}

std::string contract_of(const Start& start) {
  const std::string file = "contract." + std::string(tag_of(start.language)) + ".hito";
  const auto starts = embedded_starts();
  const auto found = std::ranges::find(starts, file, &EmbeddedFile::name);
  require(found != starts.end(), "no starting contract in this language");
  return filled(found->bytes, marks_of(start));
}

bool checks(const std::string& contract) {
  Diagnostics found;
  const auto compiled = driver::compile(Source(std::string(contract_name), contract), found);
  return compiled && !found.has_errors();
}

StartFile data_of(const Start& start) {
  const std::string first = to_iso(start.first_day);
  const std::string last = to_iso(start.last_day);
  if (start.language == Language::es) {
    return {"informes.csv", "id,informado_el,logrados\nI1," + first + ",2\nI2," + first + ",0\nI3," + last + ",1\n"};
  }
  return {"reports.csv", "id,date_reported,achieved\nR1," + first + ",2\nR2," + first + ",0\nR3," + last + ",1\n"};
}

std::string translated(std::string_view contract, Language language) {
  Diagnostics notes;
  const auto done = driver::translate(Source(std::string(contract_name), std::string(contract)), language, notes);
  require(done && done->text, "an example that cannot be translated");
  return done->language == language ? std::string(contract) : *done->text;
}

// What stands between the first quotation marks.
std::string title_of(std::string_view contract) {
  const std::size_t open = contract.find('"');
  const std::size_t close = contract.find('"', open + 1);
  require(close != std::string_view::npos, "an example without a title");
  return std::string(contract.substr(open + 1, close - open - 1));
}

}  // namespace

Start usual_start(Language language) {
  Start start;
  start.language = language;
  start.title = say(Say::default_title, language);
  start.payer = say(Say::default_payer, language);
  start.provider = say(Say::default_provider, language);
  start.currency = say(Say::default_currency, language);
  start.amount = Rational(1000);
  start.maximum = Rational(100'000);
  start.first_day = make_date(2026, 1, 1).value();
  start.last_day = make_date(2026, 12, 31).value();
  return start;
}

bool is_currency_known(const std::string& code) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (code.size() != 3 || !std::ranges::all_of(code, is_capital)) return false;
  Start start = usual_start(Language::en);
  start.currency = code;
  return checks(contract_of(start));
}

std::vector<StartFile> compose(const Start& start) {
  const std::string contract = contract_of(start);
  require(checks(contract), "a starting contract that does not check");
  Diagnostics found;
  const auto laid_out = driver::format(Source(std::string(contract_name), contract), found);
  require(laid_out && laid_out->text, "a starting contract that cannot be laid out");
  const std::string name = start.language == Language::es ? "contrato.hito" : std::string(contract_name);
  return {{name, *laid_out->text}, data_of(start)};
}

std::vector<StartFile> example_files(const std::string& name, std::optional<Language> language) {
  std::vector<StartFile> out;
  for (const EmbeddedFile& file : embedded_examples()) {
    if (!file.name.starts_with(name + "/")) continue;
    const std::string own(file.name.substr(name.size() + 1));
    const bool is_contract = own == contract_name;
    // Its amendments too, each in a file of its own.
    const bool is_text = own.ends_with(".hito");
    StartFile made{own, is_text && language ? translated(file.bytes, *language) : std::string(file.bytes)};
    out.insert(is_contract ? out.begin() : out.end(), std::move(made));
  }
  require(!out.empty(), "an example that Hito does not carry");
  return out;
}

std::vector<std::pair<std::string, std::string>> example_titles(Language language) {
  std::vector<std::pair<std::string, std::string>> out;
  for (const OptionRow& option : options()) {
    if (option.id != Opt::from) continue;
    for (const Name& name : option.choices) out.emplace_back(name.in(language), "");
  }
  out.front().second = say(Say::init_plain_example, language);
  for (auto& [name, title] : out) {
    if (title.empty()) title = title_of(example_files(name, std::nullopt).front().bytes);
  }
  return out;
}

}  // namespace hito::cli
