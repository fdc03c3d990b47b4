// Keys and their order follow the published schema of SARIF 2.1.0. Lines and columns count from 1, columns in UTF-16
// units, as `columnKind` says.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/sarif.h"

namespace hito {
namespace {

using Json = nlohmann::ordered_json;

std::string_view level_of(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note: return "note";
  }
  throw InternalError("a severity out of its enumeration");
}

// A path as a URI reference: relative paths stay relative, absolute ones get their scheme (RFC 3986).
std::string uri_of(std::string_view path) {
  std::string out = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    if (plain) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

Json region_of(const Source& source, Span span) {
  const auto size = static_cast<std::uint32_t>(source.text().size());
  const auto put = [&](Json& region, std::uint32_t offset, const char* line_key, const char* column_key) {
    const std::uint32_t within = std::min(offset, size);
    const std::size_t line = source.line_of(within);
    region[line_key] = source.number_in_file(line);
    region[column_key] = utf16_units(source.at({source.start_of_line(line), within})) + 1;
  };
  Json region;
  put(region, span.begin, "startLine", "startColumn");
  put(region, std::max(span.begin, span.end), "endLine", "endColumn");
  return region;
}

Json artifact(const std::string& path) { return Json{{"uri", uri_of(path)}}; }

Json location_of(const Source& source, Span span) {
  return Json{{"physicalLocation",
               {{"artifactLocation", artifact(source.file_at(span.begin).path)}, {"region", region_of(source, span)}}}};
}

std::optional<Json> location_of(const Place& place, const Source* source) {
  if (const auto* span = std::get_if<Span>(&place)) {
    if (source == nullptr) return std::nullopt;
    return location_of(*source, *span);
  }
  if (const auto* cell = std::get_if<DataPlace>(&place); cell != nullptr && !cell->file.empty()) {
    Json physical{{"artifactLocation", artifact(cell->file)}};
    if (cell->line > 0 && !cell->is_row) physical["region"] = Json{{"startLine", cell->line}};
    return Json{{"physicalLocation", physical}};
  }
  return std::nullopt;
}

Json fix_of(const Fix& fix, const Source& source) {
  const Json replacement{{"deletedRegion", region_of(source, fix.span)}, {"insertedContent", {{"text", fix.text}}}};
  const Json change{{"artifactLocation", artifact(source.file_at(fix.span.begin).path)},
                    {"replacements", Json::array({replacement})}};
  return Json{{"artifactChanges", Json::array({change})}};
}

Json message(std::string text) { return Json{{"text", std::move(text)}}; }

Json rule_of(Code code, Language language) {
  const MessageRow& row = row_of(code);
  const Wording& words = row.in[index_of(language)];
  Json rule{
      {"id", spell(code)}, {"name", std::string(row.name)}, {"shortDescription", message(in_general(words.message))}};
  if (!words.explanation.empty()) rule["fullDescription"] = message(std::string(words.explanation));
  if (const std::string help = in_general(words.help); !help.empty()) rule["help"] = message(help);
  rule["defaultConfiguration"] = Json{{"level", level_of(row.severity)}};
  return rule;
}

// The findings of one language.
struct Run {
  std::vector<Code> rules;  // in the order they first occur
  Json results = Json::array();
  Json notifications = Json::array();
  bool used = false;

  std::size_t rule_index(Code code) {
    const auto found = std::ranges::find(rules, code);
    if (found != rules.end()) return static_cast<std::size_t>(found - rules.begin());
    rules.push_back(code);
    return rules.size() - 1;
  }
};

Json result_of(const Diagnostic& finding, std::size_t rule, const Source* source, Language language) {
  std::string text = finding.message(language);
  if (const std::string help = finding.help(language); !help.empty()) text += " " + help;
  Json result{{"ruleId", spell(finding.code)},
              {"ruleIndex", rule},
              {"level", level_of(finding.severity())},
              {"message", message(std::move(text))}};
  if (auto place = location_of(finding.place, source)) result["locations"] = Json::array({*place});
  if (source == nullptr) return result;
  Json related = Json::array();
  for (const Label& label : finding.also) {
    Json place = location_of(*source, label.span);
    place["message"] = message(label.text[language]);
    related.push_back(std::move(place));
  }
  if (!related.empty()) result["relatedLocations"] = std::move(related);
  if (finding.fix) result["fixes"] = Json::array({fix_of(*finding.fix, *source)});
  return result;
}

}  // namespace

struct SarifLog::Inside {
  std::string version;
  Language own;
  std::array<Run, language_count> runs;

  Run& run_in(Language language) {
    Run& run = runs[index_of(language)];
    run.used = true;
    return run;
  }

  Json to_json(const Run& run, Language language) const {
    Json rules = Json::array();
    for (const Code code : run.rules) rules.push_back(rule_of(code, language));
    const Json driver{{"name", "Hito"}, {"version", version}, {"language", tag_of(language)}, {"rules", rules}};
    Json invocation{{"executionSuccessful", run.notifications.empty()}};
    if (!run.notifications.empty()) invocation["toolExecutionNotifications"] = run.notifications;
    return Json{{"tool", {{"driver", driver}}},
                {"language", tag_of(language)},
                {"columnKind", "utf16CodeUnits"},
                {"invocations", Json::array({invocation})},
                {"results", run.results}};
  }
};

SarifLog::SarifLog(std::string version, Language own)
    : inside_(std::make_unique<Inside>(Inside{std::move(version), own, {}})) {}
SarifLog::~SarifLog() = default;

void SarifLog::add(const Diagnostics& found, const Source* source, Language language) {
  Run& run = inside_->run_in(language);
  for (const Diagnostic& finding : found.sorted())
    run.results.push_back(result_of(finding, run.rule_index(finding.code), source, language));
}

void SarifLog::add(const Failure& failure, Language language) {
  Run& run = inside_->run_in(language);
  const Diagnostic finding{failure.code, {}, failure.args, {}, std::nullopt};
  run.notifications.push_back(
      Json{{"descriptor", {{"id", spell(failure.code)}, {"index", run.rule_index(failure.code)}}},
           {"level", level_of(finding.severity())},
           {"message", message(finding.message(language))}});
}

std::string SarifLog::to_text() const {
  Json runs = Json::array();
  for (const Language language : languages) {
    const Run& run = inside_->runs[index_of(language)];
    if (run.used) runs.push_back(inside_->to_json(run, language));
  }
  if (runs.empty()) runs.push_back(inside_->to_json({}, inside_->own));
  const Json log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}, {"runs", runs}};
  // Paths and values may hold bytes that are not UTF-8; they become U+FFFD.
  return log.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace hito
