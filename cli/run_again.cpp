#include "cli/run_again.h"

#include <algorithm>
#include <array>

namespace hito::cli {
namespace {

constexpr std::array decides_amounts{Opt::amendment, Opt::data,     Opt::input,    Opt::inputs,
                                     Opt::as_of,     Opt::forecast, Opt::period,   Opt::decimal_mark,
                                     Opt::grouping,  Opt::trim,     Opt::set_aside};

// As a shell reads it back.
std::string quoted(const std::string& word) {
  constexpr std::string_view safe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=:,@%+";
  if (!word.empty() && word.find_first_not_of(safe) == std::string::npos) return word;
  std::string out = "'";
  for (const char c : word) {
    if (c == '\'') {
      out += R"('\'')";
    } else {
      out += c;
    }
  }
  return out + "'";
}

}  // namespace

std::string run_again(const Arguments& arguments, const runtime::Statement& statement, Language language) {
  std::string out = "hito " + std::string(arguments.verb->name.in(language));
  for (const std::string& operand : arguments.operands) out += " " + quoted(operand);
  const auto add = [&](const OptionRow& row, const std::string& value) {
    out += " \\\n  --" + std::string(row.name.in(language));
    if (row.takes != Takes::nothing) out += " " + quoted(value);
  };
  for (const OptionRow& row : options()) {
    if (!row.belongs_to(arguments.verb->id) || std::ranges::find(decides_amounts, row.id) == decides_amounts.end()) {
      continue;
    }
    if (row.id == Opt::data) {
      for (const runtime::DataReceipt& receipt : statement.data) add(row, receipt.name + "=" + receipt.file);
    } else {
      for (const std::string& value : arguments.all(row.id)) add(row, value);
    }
  }
  return out;
}

}  // namespace hito::cli
