#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/source.h"
#include "base/text_wrap.h"
#include "cli/open.h"
#include "cli/verbs.h"
#include "compiler/core/read_value.h"
#include "driver/driver.h"

namespace hito::cli {
namespace {

using Json = nlohmann::ordered_json;
using All = std::vector<driver::FigureBounds>;

// An end as the table shows it.
std::string shown(const driver::Compiled& compiled, const core::Amount& figure, const Extreme& end, bool least,
                  Language language) {
  const auto money = [&](const Rational& amount) {
    return core::spell_money(compiled.contract, amount, figure.currency);
  };
  if (end.limit && end.limit == end.reached) return money(*end.reached);
  if (end.limit) return say(least ? Say::bounds_at_least : Say::bounds_at_most, language, {money(*end.limit)});
  return say(end.endless ? Say::bounds_no_limit : Say::bounds_unknown, language);
}

std::string to_text(const driver::Compiled& compiled, const All& all, Language language) {
  std::vector<std::array<std::string, 3>> rows{
      {say(Say::bounds_figure, language), say(Say::bounds_least, language), say(Say::bounds_most, language)}};
  for (const driver::FigureBounds& one : all)
    rows.push_back({one.name[language], shown(compiled, one.figure, one.bounds.least, true, language),
                    shown(compiled, one.figure, one.bounds.most, false, language)});
  std::array<std::size_t, 3> widths{};
  for (const auto& row : rows)
    for (std::size_t i = 0; i < 3; ++i) widths[i] = std::max(widths[i], display_width(row[i]));
  std::string out;
  for (const auto& row : rows) {
    out += row[0] + std::string(widths[0] - display_width(row[0]), ' ');
    for (std::size_t i = 1; i < 3; ++i) out += "  " + std::string(widths[i] - display_width(row[i]), ' ') + row[i];
    out += "\n";
  }
  for (const driver::FigureBounds& one : all)
    if (one.stated)
      out += one.name[language] + ": " +
             say(Say::bounds_stated, language,
                 {core::spell_money(compiled.contract, *one.stated, one.figure.currency),
                  core::spell_money(compiled.contract, *one.bounds.most.limit, one.figure.currency)}) +
             "\n";
  return out;
}

Json end_in_json(const Extreme& end, const std::string& example) {
  Json made = Json::object();
  if (end.limit) made["limit"] = to_text(*end.limit);
  if (end.reached) made["reached"] = to_text(*end.reached);
  made["endless"] = end.endless;
  if (!example.empty()) made["example"] = example;
  return made;
}

std::string to_json(const Source& source, const driver::Compiled& compiled, const All& all, Language language) {
  Json figures = Json::array();
  for (const driver::FigureBounds& one : all) {
    Json made{{"figure", one.name[language]},
              {"currency", compiled.contract.units[one.figure.currency].name},
              {"least", end_in_json(one.bounds.least, one.least_example)},
              {"most", end_in_json(one.bounds.most, one.most_example)}};
    if (one.stated) made["stated"] = to_text(*one.stated);
    figures.push_back(std::move(made));
  }
  const Json out{{"schema", "hito.bounds/1"},
                 {"lang", tag_of(language)},
                 {"file", source.path()},
                 {"figures", std::move(figures)}};
  return out.dump(2) + "\n";
}

}  // namespace

int bounds(const Arguments& arguments, const Console& console) {
  const bool json = arguments.one(Opt::format) == "json";
  Diagnostics found;
  const auto opened = open_contract(arguments.operands.front(), arguments.all(Opt::amendment), console, json, found);
  if (!opened) return could_not_work;
  const Language language = console.language_for(opened->compiled.contract.language);
  console.show(Stream::remarks, found, &opened->source, language, json);
  if (found.has_errors()) return exit_code(found);
  const auto all = driver::bounds(opened->compiled);
  if (!all) {
    console.show(all.error(), language, json);
    return could_not_work;
  }
  console.say(Stream::result, json ? to_json(opened->source, opened->compiled, *all, language)
                                   : to_text(opened->compiled, *all, language));
  return exit_code(found);
}

}  // namespace hito::cli
