// A JSON object of plain values: a line of data, a file of reported values.
#pragma once
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace hito::runtime {

struct JsonValue {
  std::string name;
  std::string member;    // of the object that is the value of `name`; empty where the value is plain
  std::string text;      // as written; empty for null
  bool is_bare = false;  // a figure without quotes, digit by digit
};
struct JsonProblem {
  enum class What : unsigned char { syntax, not_object, nested };
  What what;
  std::size_t at = 0;  // of syntax: offset of the byte that cannot stand there
  std::string name;    // of nested: whose value it is
};

// In the order written, names twice where they are. Stops at the first problem. `members`: a value may be an object of
// plain values.
std::expected<std::vector<JsonValue>, JsonProblem> read_flat_object(std::string_view json, bool members = false);

}  // namespace hito::runtime
