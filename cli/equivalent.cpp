#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/grid.h"
#include "cli/open.h"
#include "cli/verbs.h"
#include "driver/driver.h"

namespace hito::cli {
namespace {

using Json = nlohmann::ordered_json;
using Report = driver::EquivalenceReport;

std::string answer_in_words(const driver::FigureCompared& figure, Language language) {
  switch (figure.answer) {
    case Provable::proved: return say(Say::equivalent_same, language);
    case Provable::refuted: return say(Say::equivalent_differs, language);
    case Provable::undecided: return say(Say::prove_undecided, language, {figure.reason});
  }
  throw InternalError("an answer out of its enumeration");
}

std::string conclusion(Provable answer, Language language) {
  switch (answer) {
    case Provable::proved: return say(Say::equivalent_yes, language);
    case Provable::refuted: return say(Say::equivalent_no, language);
    case Provable::undecided: return say(Say::equivalent_open, language);
  }
  throw InternalError("an answer out of its enumeration");
}

std::string numbers_in_words(const std::vector<std::string>& numbers, Language language) {
  std::string out;
  for (const std::string& number : numbers)
    out += (out.empty() ? "" : ", ") + say(Say::equivalent_clause, language, {number});
  return out;
}

std::string case_in_text(const driver::DifferingCase& one, Language language, std::size_t columns) {
  Grid grid({Side::left, Side::right, Side::right, Side::right}, columns);
  grid.add({say(Say::bounds_figure, language), say(Say::equivalent_first, language),
            say(Say::equivalent_second, language), say(Say::equivalent_difference, language)});
  grid.rule();
  for (const auto& amounts : one.figures)
    grid.add({amounts.name[language], amounts.first, amounts.second, amounts.difference});
  return "\n" + say(Say::equivalent_case, language) + "\n\n" + grid.draw() + "\n" +
         say(Say::equivalent_first_ready, language) + "\n\n" + one.first_example + "\n" +
         say(Say::equivalent_second_ready, language) + "\n\n" + one.second_example;
}

std::string to_text(const Report& report, Language language, std::size_t columns) {
  Grid grid({Side::left, Side::left}, columns);
  grid.add({say(Say::bounds_figure, language), ""});
  grid.rule();
  for (const driver::FigureCompared& figure : report.figures)
    grid.add({figure.name[language], answer_in_words(figure, language)});
  std::string out = grid.draw();
  const auto only = [&](Say words, const std::vector<std::string>& numbers) {
    if (!numbers.empty()) out += say(words, language, {numbers_in_words(numbers, language)}) + "\n";
  };
  only(Say::equivalent_only_first, report.only_first);
  only(Say::equivalent_only_second, report.only_second);
  for (const driver::DifferingCase& one : report.cases) out += case_in_text(one, language, columns);
  return out + "\n" + conclusion(report.answer, language) + "\n";
}

const char* answer_in_json(Provable answer) {
  switch (answer) {
    case Provable::proved: return "same";
    case Provable::refuted: return "different";
    case Provable::undecided: return "undecided";
  }
  throw InternalError("an answer out of its enumeration");
}

std::string to_json(const Source& first, const Source& second, const Report& report, Language language) {
  Json figures = Json::array(), cases = Json::array();
  for (const driver::FigureCompared& figure : report.figures) {
    Json one{{"figure", figure.name[language]}, {"answer", answer_in_json(figure.answer)}};
    if (figure.answer == Provable::undecided) one["reason"] = figure.reason[language];
    if (figure.in_case) one["case"] = *figure.in_case;
    figures.push_back(std::move(one));
  }
  for (const driver::DifferingCase& differing : report.cases) {
    Json amounts = Json::array();
    for (const auto& one : differing.figures)
      amounts.push_back({{"figure", one.name[language]},
                         {"first", one.first},
                         {"second", one.second},
                         {"difference", one.difference}});
    cases.push_back({{"figures", std::move(amounts)},
                     {"first_example", differing.first_example},
                     {"second_example", differing.second_example}});
  }
  const Json out{{"schema", "hito.equivalent/1"},
                 {"lang", tag_of(language)},
                 {"first", first.path()},
                 {"second", second.path()},
                 {"answer", answer_in_json(report.answer)},
                 {"figures", std::move(figures)},
                 {"only_first", report.only_first},
                 {"only_second", report.only_second},
                 {"cases", std::move(cases)}};
  return out.dump(2) + "\n";
}

}  // namespace

int equivalent(const Arguments& arguments, const Console& console) {
  const bool json = arguments.one(Opt::format) == "json";
  std::vector<Opened> texts;
  Language language = console.language();
  int worst = 0;
  if (std::ranges::count(arguments.operands, "-") > 1) {
    console.show(Failure{Code::standard_input_asked_twice, {}}, language, json);
    return could_not_work;
  }
  for (const std::string& path : arguments.operands) {
    Diagnostics found;
    auto opened = open_contract(path, {}, console, json, found);
    if (!opened) return could_not_work;
    if (texts.empty()) language = console.language_for(opened->compiled.contract.language);
    if (!found.has_errors() && opened->compiled.contract.is_library)
      found.report(Code::library_pays_nothing, Span{0, 0});
    console.show(Stream::remarks, found, &opened->source, language, json);
    worst = std::max(worst, exit_code(found));
    texts.push_back(std::move(*opened));
    if (found.has_errors()) return worst;
  }
  Diagnostics found;
  const auto report = driver::equivalent(texts[0].source, texts[0].compiled, texts[1].source, texts[1].compiled, found);
  if (!report) {
    console.show(report.error(), language, json);
    return could_not_work;
  }
  if (!*report) {
    console.show(Stream::remarks, found, &texts[1].source, language, json);
    return exit_code(found);
  }
  console.say(Stream::result, json ? to_json(texts[0].source, texts[1].source, **report, language)
                                   : to_text(**report, language, console.columns(Stream::result)));
  return (*report)->answer == Provable::proved ? worst : std::max(worst, found_something);
}

}  // namespace hito::cli
