#include "requests/json.h"

#include <set>
#include <vector>

namespace hito::requests {
namespace {

constexpr int most_levels = 16;

Failure malformed(Text why) { return Failure{Code::request_malformed, {std::move(why)}}; }

// Thrown through the parser, and caught beside it.
struct Twice {
  std::string name;
};
struct TooDeep {};

// The names of the objects that are open.
class Names {
 public:
  bool operator()(int depth, Json::parse_event_t event, const Json& parsed) {
    using Event = Json::parse_event_t;
    if (event == Event::object_start || event == Event::array_start) {
      if (depth >= most_levels) throw TooDeep();
      if (event == Event::object_start) open_.emplace_back();
    } else if (event == Event::object_end) {
      open_.pop_back();
    } else if (event == Event::key) {
      const auto& name = parsed.get_ref<const std::string&>();
      if (!open_.back().insert(name).second) throw Twice{name};
    }
    return true;
  }

 private:
  std::vector<std::set<std::string>> open_;
};

}  // namespace

Result<Json> parse_object(std::string_view text) {
  if (text.size() > most_request_bytes)
    return std::unexpected(malformed(say(Say::malformed_too_long, {std::to_string(most_request_bytes)})));
  // The parser would take it for the end.
  if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
    return std::unexpected(malformed(say(Say::malformed_at, {std::to_string(zero + 1)})));
  try {
    Json json = Json::parse(text, [names = Names()](int depth, Json::parse_event_t event, Json& parsed) mutable {
      return names(depth, event, parsed);
    });
    if (!json.is_object()) return std::unexpected(malformed(say(Say::malformed_no_object)));
    return json;
  } catch (const Json::parse_error& problem) {
    return std::unexpected(malformed(say(Say::malformed_at, {std::to_string(problem.byte)})));
  } catch (const Json::out_of_range&) {
    return std::unexpected(malformed(say(Say::malformed_number)));
  } catch (const Twice& twice) {
    return std::unexpected(malformed(say(Say::malformed_twice, {twice.name})));
  } catch (const TooDeep&) {
    return std::unexpected(malformed(say(Say::malformed_too_deep, {std::to_string(most_levels)})));
  }
}

std::string in_one_line(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t end = std::min(json.find('\n', at), json.size());
    out += json.substr(at, end - at);
    at = std::min(json.find_first_not_of(' ', end + 1), json.size());
  }
  return out;
}

}  // namespace hito::requests
