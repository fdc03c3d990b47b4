#include "requests/members.h"

#include <algorithm>

namespace hito::requests {
namespace {

// A value as it was given, no longer than is of use in a message.
std::string shown(const Json& value) {
  constexpr std::size_t most = 60;
  std::string text = value.is_structured() ? (value.is_object() ? "{…}" : "[…]")
                                           : value.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (text.size() <= most) return "`" + text + "`";
  std::size_t end = most;
  while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return "`" + text.substr(0, end) + "…`";
}

}  // namespace

const Json* Members::any(const std::string& name) {
  asked_.push_back(name);
  const auto found = object_.find(name);
  return found == object_.end() ? nullptr : &*found;
}

void Members::wrong(const std::string& name, Text help) {
  const auto found = object_.find(name);
  Text value = found == object_.end() ? say(Say::member_nothing) : Text(shown(*found));
  diagnostics_.report(Code::request_member_wrong, {}, {path_of(name), std::move(value), std::move(help)});
}

std::optional<std::string> Members::text(const std::string& name) {
  const Json* value = any(name);
  if (value == nullptr) return std::nullopt;
  if (value->is_string()) return value->get<std::string>();
  wrong(name, say(Say::member_is_text));
  return std::nullopt;
}

std::string Members::needed_text(const std::string& name) {
  const bool given = object_.contains(name);
  auto value = text(name);
  if (!given) wrong(name, say(Say::member_is_needed));
  return value.value_or("");
}

bool Members::truth(const std::string& name) {
  const Json* value = any(name);
  if (value == nullptr) return false;
  if (value->is_boolean()) return value->get<bool>();
  wrong(name, say(Say::member_is_truth));
  return false;
}

std::optional<unsigned> Members::number(const std::string& name, unsigned least, unsigned most) {
  const Json* value = any(name);
  if (value == nullptr) return std::nullopt;
  if (value->is_number_unsigned()) {
    const auto number = value->get<std::uint64_t>();
    if (number >= least && number <= most) return static_cast<unsigned>(number);
  }
  wrong(name, say(Say::member_is_number, {std::to_string(least), std::to_string(most)}));
  return std::nullopt;
}

const Json* Members::object(const std::string& name) {
  const Json* value = any(name);
  if (value == nullptr || value->is_object()) return value;
  wrong(name, say(Say::member_is_object));
  return nullptr;
}

const Json* Members::list(const std::string& name) {
  const Json* value = any(name);
  if (value == nullptr || value->is_array()) return value;
  wrong(name, say(Say::member_is_list));
  return nullptr;
}

void Members::finish() {
  for (const auto& [name, value] : object_.items()) {
    if (std::ranges::find(asked_, name) != asked_.end()) continue;
    const std::string near = closest(name, asked_);
    std::string all;
    for (const std::string& one : asked_) all += (all.empty() ? "`" : ", `") + one + "`";
    diagnostics_.report(Code::request_member_unknown, {},
                        {path_of(name), near.empty() ? say(Say::members_are, {all}) : say(Say::did_you_mean, {near})});
  }
}

}  // namespace hito::requests
