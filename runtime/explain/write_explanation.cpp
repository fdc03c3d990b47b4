#include "runtime/explain/write_explanation.h"

#include <nlohmann/json.hpp>

#include "base/diagnostics.h"
#include "base/text_wrap.h"
#include "base/written.h"

namespace hito::runtime {
namespace {

using Json = nlohmann::ordered_json;

// What stands between a step and its value: figures that the contract writes are equal to theirs.
bool is_equation(StepKind kind) {
  switch (kind) {
    case StepKind::amount:
    case StepKind::definition:
    case StepKind::cell:
    case StepKind::input:
    case StepKind::aggregate:
    case StepKind::table_line: return true;
    case StepKind::total:
    case StepKind::clause:
    case StepKind::row:
    case StepKind::line:
    case StepKind::entitlement:
    case StepKind::not_paid:
    case StepKind::condition:
    case StepKind::contribution:
    case StepKind::rest:
    case StepKind::rounding:
    case StepKind::cap:
    case StepKind::selection:
    case StepKind::division:
    case StepKind::adjustment:
    case StepKind::exception:
    case StepKind::not_counted: return false;
  }
  throw InternalError("a kind of step out of its enumeration");
}

void add_text(std::string& out, const Step& step, Language language, std::size_t columns, std::size_t indent) {
  out += std::string(indent, ' ') + wrapped(in_one_line(step, language), columns, indent + 4, indent) + "\n";
  for (const Step& reason : step.because) add_text(out, reason, language, columns, indent + 2);
}

Json place_in_json(const Located& at) {
  Json place{{"file", at.file}, {"line", at.line}};
  if (!at.text.empty()) place["text"] = at.text;
  return place;
}

Json cell_in_json(const Located& at) {
  Json cell{{"dataset", at.dataset}, {"key", at.key}, {"file", at.file}, {"line", at.line}};
  if (at.column.empty()) return cell;
  cell["column"] = at.column;
  cell["value"] = at.text;
  return cell;
}

Json in_json(const Step& step) {
  Json json{{"kind", key_of(step.kind)}, {"says", step.says}};
  if (!step.value.empty()) json["value"] = step.value;
  if (!step.exact.empty()) json["exact"] = step.exact;
  if (step.part) json["part"] = true;
  if (!step.clause_number.empty()) json["clause"] = step.clause_number;
  if (step.source_at) json["source"] = place_in_json(*step.source_at);
  if (step.cell_at) json["cell"] = cell_in_json(*step.cell_at);
  if (step.because.empty()) return json;
  Json because = Json::array();
  for (const Step& reason : step.because) because.push_back(in_json(reason));
  json["because"] = std::move(because);
  return json;
}

}  // namespace

std::string_view key_of(StepKind kind) {
  switch (kind) {
    case StepKind::total: return "total";
    case StepKind::clause: return "clause";
    case StepKind::row: return "row";
    case StepKind::line: return "line";
    case StepKind::entitlement: return "entitlement";
    case StepKind::not_paid: return "not_paid";
    case StepKind::condition: return "condition";
    case StepKind::amount: return "amount";
    case StepKind::definition: return "definition";
    case StepKind::cell: return "cell";
    case StepKind::input: return "input";
    case StepKind::table_line: return "table_line";
    case StepKind::aggregate: return "aggregate";
    case StepKind::contribution: return "contribution";
    case StepKind::rest: return "rest";
    case StepKind::rounding: return "rounding";
    case StepKind::cap: return "cap";
    case StepKind::selection: return "selection";
    case StepKind::division: return "division";
    case StepKind::adjustment: return "adjustment";
    case StepKind::exception: return "exception";
    case StepKind::not_counted: return "not_counted";
  }
  throw InternalError("a kind of step out of its enumeration");
}

std::string in_one_line(const Step& step, Language language) {
  if (step.value.empty()) return step.says;
  const char* between = step.kind == StepKind::condition ? " " : is_equation(step.kind) ? " = " : ": ";
  std::string line = step.says + between + step.value;
  if (!step.exact.empty()) line += say(Written::why_exactly, language, {step.exact});
  return line;
}

std::string to_text(const std::vector<Step>& steps, Language language, std::size_t columns) {
  std::string out;
  for (const Step& step : steps) add_text(out, step, language, columns, 0);
  return out;
}

std::string to_json(const std::vector<Step>& steps, const std::pair<std::string, std::string>& contract,
                    bool forecast) {
  Json json{{"schema", "hito.why/1"}, {"contract", {{"title", contract.first}, {"sha256", contract.second}}}};
  if (forecast) json["forecast"] = true;
  Json all = Json::array();
  for (const Step& step : steps) all.push_back(in_json(step));
  json["explanations"] = std::move(all);
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace hito::runtime
