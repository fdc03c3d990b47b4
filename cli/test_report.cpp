#include "cli/test_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "runtime/statement/words.h"

namespace hito::cli {
namespace {

using Json = nlohmann::ordered_json;

// Examples, what they exercise, properties.
class Report {
 public:
  Report(const Source& source, const driver::TestReport& report, Language language)
      : source_(source), report_(report), language_(language) {}

  std::string to_text() const { return examples() + coverage() + properties(); }

  Json to_json() const {
    return {{"schema", "hito.test/1"},     {"lang", tag_of(language_)},   {"file", source_.path()},
            {"examples", examples_json()}, {"coverage", coverage_json()}, {"properties", properties_json()}};
  }

 private:
  std::string words(Say text, const std::vector<Text>& args = {}) const { return say(text, language_, args); }

  std::string place(Span span) const { return fmt::format("{}:{}", source_.file_at(span.begin).path, line(span)); }

  std::string examples() const {
    if (report_.examples.empty()) return words(Say::examples_none) + "\n";
    std::string out;
    std::size_t passed = 0;
    for (const driver::ExampleResult& example : report_.examples) {
      passed += example.passed() ? 1 : 0;
      const Say verdict = example.passed() ? Say::example_passes
                          : example.ran    ? Say::example_differs
                                           : Say::example_did_not_run;
      out += fmt::format("{}  {}  {}\n", words(verdict), place(example.span), example.title);
      for (const driver::Difference& difference : example.differences) out += line_of(difference);
    }
    const std::size_t other_ways = report_.examples.size() - passed;
    return out + words(Say::examples_counts, {std::to_string(passed), std::to_string(other_ways)}) + "\n";
  }

  std::string line_of(const driver::Difference& difference) const {
    std::string out = fmt::format("    {}  {}", place(difference.span), difference.what[language_]);
    if (!difference.found.empty()) {
      out += ": " + words(Say::expected_and_found, {difference.expected, difference.found});
    }
    for (const driver::Side& side : difference.sides) {
      out +=
          (&side == &difference.sides.front() ? ": " : "; ") + words(Say::witness_is, {written(side.span), side.value});
    }
    return out + "\n";
  }

  // Source text on one line.
  std::string written(Span span) const {
    std::string out;
    for (const char c : source_.at(span)) {
      const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
      if (!blank)
        out += c;
      else if (!out.ends_with(' '))
        out += ' ';
    }
    return out;
  }

  std::string coverage() const {
    const auto done = std::ranges::count_if(report_.coverage, &driver::Exercised::done);
    const std::string all = std::to_string(report_.coverage.size());
    if (report_.examples.empty() || report_.coverage.empty()) return {};
    if (static_cast<std::size_t>(done) == report_.coverage.size()) return words(Say::coverage_complete, {all}) + "\n";
    std::string out = words(Say::coverage_counts, {std::to_string(done), all}) + "\n";
    for (const driver::Exercised& item : report_.coverage) {
      if (!item.done) out += fmt::format("    {}  {}\n", place(item.span), item.what[language_]);
    }
    return out;
  }

  std::string properties() const {
    if (report_.properties.empty()) return {};
    std::string out = words(Say::properties_word) + ":\n";
    for (const driver::PropertyResult& property : report_.properties) {
      out += fmt::format("    {}  {}: {}\n", place(property.span), property.text, verdict_of(property));
      for (const auto& [name, value] : property.witness) {
        out += fmt::format("        {} = {}\n", name[language_], value[language_]);
      }
    }
    return out;
  }

  std::string verdict_of(const driver::PropertyResult& property) const {
    switch (property.verdict) {
      case runtime::Verdict::holds_here: return words(Say::tested_property_holds, {std::to_string(property.cases)});
      case runtime::Verdict::not_exercised:
        return property.lone_input.empty() ? words(Say::tested_property_not_exercised)
                                           : words(Say::tested_property_one_value, {property.lone_input});
      case runtime::Verdict::fails_here:
        return property.example.empty() ? words(Say::tested_property_fails)
                                        : words(Say::tested_property_fails_in, {property.example});
    }
    throw InternalError("a verdict out of its enumeration");
  }

  std::size_t line(Span span) const { return source_.number_in_file(source_.line_of(span.begin)); }

  Json examples_json() const {
    Json all = Json::array();
    for (const driver::ExampleResult& example : report_.examples) {
      Json differences = Json::array();
      for (const driver::Difference& difference : example.differences)
        differences.push_back(difference_json(difference));
      const char* verdict = example.passed() ? "passes" : example.ran ? "differs" : "did_not_run";
      all.push_back({{"title", example.title},
                     {"line", line(example.span)},
                     {"verdict", verdict},
                     {"differences", std::move(differences)}});
    }
    return all;
  }

  Json difference_json(const driver::Difference& difference) const {
    Json sides = Json::array();
    for (const driver::Side& side : difference.sides)
      sides.push_back({{"text", written(side.span)}, {"value", side.value}});
    Json one{{"line", line(difference.span)}, {"what", difference.what[language_]}};
    if (!difference.found.empty()) {
      one["expected"] = difference.expected;
      one["found"] = difference.found;
    }
    if (!sides.empty()) one["sides"] = std::move(sides);
    return one;
  }

  Json coverage_json() const {
    Json missing = Json::array();
    for (const driver::Exercised& item : report_.coverage)
      if (!item.done) missing.push_back({{"line", line(item.span)}, {"what", item.what[language_]}});
    return {{"reached", report_.coverage.size() - missing.size()},
            {"all", report_.coverage.size()},
            {"missing", std::move(missing)}};
  }

  Json properties_json() const {
    Json all = Json::array();
    for (const driver::PropertyResult& property : report_.properties) {
      Json witness = Json::array();
      for (const auto& [name, value] : property.witness)
        witness.push_back({{"name", name[language_]}, {"value", value[language_]}});
      all.push_back({{"property", property.text},
                     {"line", line(property.span)},
                     {"verdict", runtime::key_of(property.verdict)},
                     {"meaning", verdict_of(property)},
                     {"cases", property.cases},
                     {"witness", std::move(witness)}});
    }
    return all;
  }

  const Source& source_;
  const driver::TestReport& report_;
  Language language_;
};

}  // namespace

std::string report_text(const Source& source, const driver::TestReport& report, Language language) {
  return Report(source, report, language).to_text();
}

std::string report_json(const Source& source, const driver::TestReport& report, Language language) {
  return Report(source, report, language).to_json().dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace hito::cli
