// The members of an object of a request, each asked for by its name and type. Part of requests.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "requests/json.h"

namespace hito::requests {

// What is wrong with a member goes to the diagnostics; it then has no value.
class Members {
 public:
  // `within`: where the object stands, "data.visits"; empty of the request itself. Both must outlive it.
  Members(const Json& object, std::string within, Diagnostics& diagnostics)
      : object_(object), within_(std::move(within)), diagnostics_(diagnostics) {}

  std::optional<std::string> text(const std::string& name);
  std::string needed_text(const std::string& name);
  bool truth(const std::string& name);
  std::optional<unsigned> number(const std::string& name, unsigned least, unsigned most);
  // The member itself, of whatever kind; null where there is none.
  const Json* any(const std::string& name);
  const Json* object(const std::string& name);
  const Json* list(const std::string& name);
  template <class Value>
  std::optional<Value> one_of(const std::string& name, const std::vector<std::pair<std::string_view, Value>>& values) {
    const auto given = text(name);
    if (!given) return std::nullopt;
    std::string all;
    for (const auto& [spelled, value] : values) {
      if (spelled == *given) return value;
      all += (all.empty() ? "`" : ", `") + std::string(spelled) + "`";
    }
    wrong(name, say(Say::values_are, {all}));
    return std::nullopt;
  }
  // The member is there and is not what it should be.
  void wrong(const std::string& name, Text help);
  // Tells every member that was not asked for.
  void finish();

  std::string path_of(const std::string& name) const { return within_.empty() ? name : within_ + "." + name; }

 private:
  const Json& object_;
  std::string within_;
  Diagnostics& diagnostics_;
  std::vector<std::string> asked_;
};

}  // namespace hito::requests
