// Reported values from a JSON object. The wall of the JSON library: its numbers are binary, so none is accepted.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/source.h"
#include "runtime/data/inputs.h"

namespace hito::runtime {
namespace {

using Json = nlohmann::json;

// Takes the events of the parser; stops at the first thing that is not a name or a text.
class Assignments final : public nlohmann::json_sax<Json> {
 public:
  Assignments(std::string_view json, const std::string& file) : json_(json), file_(file) {}

  bool null() override { return take(""); }
  bool boolean(bool value) override { return take(value ? "true" : "false"); }
  bool number_integer(number_integer_t value) override { return refuse_number(std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return refuse_number(std::to_string(value)); }
  bool number_float(number_float_t, const string_t& written) override { return refuse_number(written); }
  bool string(string_t& value) override { return take(value); }
  bool binary(binary_t&) override { return refuse_shape(); }
  bool start_object(std::size_t) override {
    if (in_object_) return refuse_shape();
    in_object_ = true;
    return true;
  }
  bool key(string_t& name) override {
    name_ = name;
    return true;
  }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return refuse_shape(); }
  bool end_array() override { return true; }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    // The position counts from 1 and points at or after the last byte read.
    const std::size_t at = std::min(position == 0 ? 0 : position - 1, json_.size());
    const std::size_t line_start = at == 0 ? 0 : json_.rfind('\n', at - 1) + 1;
    const auto line = 1 + std::ranges::count(json_.substr(0, at), '\n');
    const std::size_t column = code_points(json_.substr(line_start, at - line_start)) + 1;
    return refuse(Code::inputs_json_syntax, {file_, std::to_string(line), std::to_string(column)});
  }

  Result<std::vector<Assignment>> result() && {
    if (failure_) return std::unexpected(*std::move(failure_));
    return std::move(taken_);
  }

 private:
  bool refuse(Code code, std::vector<Text> args) {
    failure_ = Failure{code, std::move(args)};
    return false;
  }
  bool refuse_shape() {
    if (!in_object_) return refuse(Code::inputs_json_not_object, {file_});
    return refuse(Code::inputs_json_nested, {file_, name_});
  }
  bool refuse_number(const std::string& number) {
    if (!in_object_) return refuse_shape();
    return refuse(Code::inputs_json_number, {file_, name_, number});
  }
  bool take(std::string value) {
    if (!in_object_) return refuse_shape();
    taken_.push_back({name_, std::move(value)});
    return true;
  }

  std::string_view json_;
  const std::string& file_;
  bool in_object_ = false;
  std::string name_;
  std::vector<Assignment> taken_;
  std::optional<Failure> failure_;
};

}  // namespace

Result<std::vector<Assignment>> read_assignments_json(std::string_view json, const std::string& file) {
  Assignments assignments(json, file);
  Json::sax_parse(json, &assignments);
  return std::move(assignments).result();
}

}  // namespace hito::runtime
