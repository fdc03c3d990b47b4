// The wall of the JSON library for what is read: its numbers are binary, so the digits as written are kept instead.
#include "runtime/data/flat_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

namespace hito::runtime {
namespace {

using Json = nlohmann::json;
using What = JsonProblem::What;

// Takes the events of the parser; stops at the first thing that is not a name or a plain value.
class FlatObject final : public nlohmann::json_sax<Json> {
 public:
  FlatObject(std::size_t size, bool members) : size_(size), deepest_(members ? 2 : 1) {}

  bool null() override { return take(""); }
  bool boolean(bool value) override { return take(value ? "true" : "false"); }
  bool number_integer(number_integer_t value) override { return take(std::to_string(value), true); }
  bool number_unsigned(number_unsigned_t value) override { return take(std::to_string(value), true); }
  bool number_float(number_float_t, const string_t& written) override { return take(written, true); }
  bool string(string_t& value) override { return take(std::move(value)); }
  bool binary(binary_t&) override { return refuse_shape(); }
  bool start_object(std::size_t) override {
    if (depth_ == deepest_) return refuse_shape();
    ++depth_;
    before_ = values.size();
    return true;
  }
  bool key(string_t& name) override {
    (depth_ == 1 ? name_ : member_) = std::move(name);
    return true;
  }
  bool end_object() override {
    // A value without any part says nothing, and is not passed over.
    if (depth_ == 2 && values.size() == before_) return refuse_shape();
    --depth_;
    member_.clear();
    return true;
  }
  bool start_array(std::size_t) override { return refuse_shape(); }
  bool end_array() override { return true; }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    // The position counts from 1 and points at or after the last byte read.
    return refuse({What::syntax, std::min(position == 0 ? 0 : position - 1, size_), ""});
  }

  std::vector<JsonValue> values;
  std::optional<JsonProblem> problem;

 private:
  bool refuse(JsonProblem found) {
    problem = std::move(found);
    return false;
  }
  bool refuse_shape() {
    return refuse(depth_ > 0 ? JsonProblem{What::nested, 0, name_} : JsonProblem{What::not_object, 0, ""});
  }
  bool take(std::string text, bool is_bare = false) {
    if (depth_ == 0) return refuse_shape();
    values.push_back({name_, member_, std::move(text), is_bare});
    return true;
  }

  std::size_t size_, before_ = 0;
  unsigned depth_ = 0, deepest_;
  std::string name_, member_;
};

}  // namespace

std::expected<std::vector<JsonValue>, JsonProblem> read_flat_object(std::string_view json, bool members) {
  FlatObject object(json.size(), members);
  Json::sax_parse(json, &object);
  if (object.problem) return std::unexpected(*std::move(object.problem));
  return std::move(object.values);
}

}  // namespace hito::runtime
