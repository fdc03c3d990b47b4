// The contract that `hito init` writes.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/number.h"
#include "base/text.h"

namespace hito::cli {

// What its author answers.
struct Start {
  Language language = Language::en;
  std::string title, payer, provider;  // without quotation marks
  std::string currency;                // code of ISO 4217
  Rational amount, maximum;            // above zero, at most two decimals
  Date first_day, last_day;
};
// The answers that are offered.
Start usual_start(Language language);
// Whether Hito knows the currency.
bool is_currency_known(const std::string& code);

struct StartFile {
  std::string name;
  std::string bytes;
};
// A contract that checks and whose examples pass, first, and its data.
std::vector<StartFile> compose(const Start& start);

// The files of an example that Hito carries, its contract first; in another language where one is asked for.
std::vector<StartFile> example_files(const std::string& name, std::optional<Language> language);
// Name and title of each.
std::vector<std::pair<std::string, std::string>> example_titles(Language language);

}  // namespace hito::cli
