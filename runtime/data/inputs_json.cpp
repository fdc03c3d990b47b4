// Reported values from a JSON object of texts.
#include <algorithm>

#include "base/source.h"
#include "runtime/data/flat_json.h"
#include "runtime/data/inputs.h"

namespace hito::runtime {
namespace {

Failure failure_of(const JsonProblem& problem, std::string_view json, const std::string& file) {
  switch (problem.what) {
    case JsonProblem::What::syntax: {
      const std::string_view before = json.substr(0, problem.at);
      const auto line = 1 + std::ranges::count(before, '\n');
      const std::size_t column = code_points(before.substr(before.rfind('\n') + 1)) + 1;
      return {Code::inputs_json_syntax, {file, std::to_string(line), std::to_string(column)}};
    }
    case JsonProblem::What::not_object: return {Code::inputs_json_not_object, {file}};
    case JsonProblem::What::nested: return {Code::inputs_json_nested, {file, problem.name}};
  }
  throw InternalError("a problem of JSON out of its enumeration");
}

}  // namespace

Result<std::vector<Assignment>> read_assignments_json(std::string_view json, const std::string& file) {
  auto values = read_flat_object(json, true);
  if (!values) return std::unexpected(failure_of(values.error(), json, file));
  std::vector<Assignment> given;
  for (JsonValue& value : *values) {
    if (value.is_bare)
      return std::unexpected(Failure{Code::inputs_json_number, {file, std::move(value.name), std::move(value.text)}});
    given.push_back({std::move(value.name), std::move(value.text), std::move(value.member)});
  }
  return given;
}

}  // namespace hito::runtime
