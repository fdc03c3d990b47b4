#include "runtime/data/inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/source.h"
#include "compiler/core/read_value.h"
#include "compiler/core/shown.h"
#include "runtime/calendar.h"

namespace hito::runtime {
namespace {

using Period = std::optional<std::uint32_t>;
using Key = std::pair<core::InputId, Period>;

std::vector<std::string> labels_of(const core::Contract& contract) {
  std::vector<std::string> labels;
  for (const core::Period& period : contract.periods) labels.push_back(period.label);
  return labels;
}

// A contract that declares no periods has one, without a name.
bool one_unnamed_period(const core::Contract& contract) {
  return contract.periods.size() == 1 && contract.periods.front().label.empty();
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// What stands between commas outside quotes; nothing where a quote is left open.
std::optional<std::vector<std::string_view>> pieces_of(std::string_view text) {
  std::vector<std::string_view> pieces;
  bool quoted = false;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] == '"') quoted = !quoted;
    if (at < text.size() && (quoted || text[at] != ',')) continue;
    pieces.push_back(trimmed(text.substr(begin, at - begin)));
    begin = at + 1;
  }
  return quoted ? std::nullopt : std::optional(std::move(pieces));
}

// Without the quotes around it; a quote inside is written twice.
std::string unquoted(std::string_view text) {
  if (text.size() < 2 || !text.starts_with('"') || !text.ends_with('"')) return std::string(text);
  std::string out;
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    out += text[at];
    if (text[at] == '"' && text[at + 1] == '"') ++at;
  }
  return out;
}

class Binder {
 public:
  Binder(const core::Contract& contract, Diagnostics& diagnostics) : contract_(contract), diagnostics_(diagnostics) {}

  void bind(const Assignment& given) {
    const std::size_t at = given.name.find('@');
    std::string_view name = std::string_view(given.name).substr(0, at);
    std::string_view part = given.part;
    if (const std::size_t dot = name.find('.'); part.empty() && dot != std::string_view::npos) {
      part = name.substr(dot + 1);
      name = name.substr(0, dot);
    }
    const auto input = input_named(given, name);
    if (!input) return;
    const auto period = at == std::string::npos
                            ? Period()
                            : Period(period_named(contract_, std::string_view(given.name).substr(at + 1)));
    const auto key = key_of(given, *input, at != std::string::npos, period);
    if (!key) {
      refuse(*input);
    } else if (!contract_.inputs[*input].part) {
      if (part.empty()) {
        take(given, *key);
      } else {
        report(given, Code::input_without_parts, {core::shown(name), core::shown(part)});
        refuse(*input);
      }
    } else if (part.empty()) {
      take_estimate(given, *key);
    } else {
      take_part(given, *key, part, given.value);
    }
  }

  void report_not_given() {
    for (std::size_t i = 0; i < contract_.inputs.size(); ++i) {
      const core::InputId id = contract_.inputs.id_at(i);
      const core::Input& input = contract_.inputs[id];
      // What a party decides has a default, or is waited for.
      if (input.may_miss || input.decision || refused_.contains(id)) continue;
      if (input.each_period && !one_unnamed_period(contract_))
        report_periods_not_given(id, input);
      else if (!texts_.contains({id, input.each_period ? Period(0) : Period()}))
        diagnostics_.report(Code::input_needed, DataPlace{"", 0, input.name, ""},
                            {input.name, core::describe(contract_, input.type)});
    }
  }

  Inputs result() && { return std::move(inputs_); }

 private:
  void report(const Assignment& given, Code code, std::vector<Text> args) {
    diagnostics_.report(code, DataPlace{"", 0, given.name, given.value}, std::move(args));
  }

  std::optional<core::InputId> input_named(const Assignment& given, std::string_view name) {
    const std::string wanted = nfc(name);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < contract_.inputs.size(); ++i) {
      const core::InputId id = contract_.inputs.id_at(i);
      names.push_back(nfc(contract_.inputs[id].name));
      if (names.back() == wanted) return id;
    }
    if (names.empty()) {
      report(given, Code::input_none_declared, {core::shown(name)});
      return std::nullopt;
    }
    const std::string near = closest(wanted, names);
    if (near.empty()) {
      report(given, Code::input_unknown, {core::shown(name), core::list_of(names)});
    } else {
      report(given, Code::input_misspelled, {core::shown(name), near});
      refused_.insert(contract_.inputs.id_at(static_cast<std::size_t>(std::ranges::find(names, near) - names.begin())));
    }
    return std::nullopt;
  }

  // A value, then parts of the form `name=value`, all between commas.
  void take_estimate(const Assignment& given, const Key& key) {
    const auto pieces = pieces_of(given.value);
    if (!pieces) {
      report(given, Code::input_quote_open, {core::shown(given.name)});
      refuse(key.first);
      return;
    }
    for (std::size_t i = 0; i < pieces->size(); ++i) {
      const std::string_view piece = (*pieces)[i];
      const std::size_t equals = piece.starts_with('"') ? std::string_view::npos : piece.find('=');
      if (equals != std::string_view::npos) {
        take_part(given, key, trimmed(piece.substr(0, equals)), unquoted(trimmed(piece.substr(equals + 1))));
      } else if (i == 0) {
        take_part(given, key, name_of(EstimatePart::value, contract_.language), unquoted(piece));
      } else {
        report(given, Code::input_part_unnamed, {core::shown(given.name), core::shown(piece)});
        refuse(key.first);
        return;
      }
    }
  }

  void take_part(const Assignment& given, const Key& key, std::string_view name, std::string value) {
    const auto part = estimate_part(name);
    if (!part) {
      std::vector<std::string> known;
      for (const EstimatePart one : estimate_parts) known.push_back(name_of(one, contract_.language));
      report(given, Code::input_part_unknown, {core::shown(name), core::list_of(known)});
      refuse(key.first);
      return;
    }
    const core::InputId id = core::input_of_part(key.first, *part);
    const std::size_t at = given.name.find('@');
    const std::string period = at == std::string::npos ? "" : given.name.substr(at);
    take({contract_.inputs[id].name + period, std::move(value)}, {id, key.second});
  }

  void take(const Assignment& given, const Key& key) {
    const auto [first, is_new] = texts_.emplace(key, given.value);
    if (is_new)
      read(given, key);
    else
      report(given, Code::input_twice, {core::shown(given.name), core::shown(first->second), core::shown(given.value)});
  }

  // That it is lacking follows; of an estimate, that its parts are.
  void refuse(core::InputId id) { refused_.insert(id); }

  // Which value of the input is meant; nothing, and a message, when the period is missing, superfluous or unknown.
  std::optional<Key> key_of(const Assignment& given, core::InputId id, bool names_period, Period period) {
    const core::Input& input = contract_.inputs[id];
    if (!input.each_period) {
      if (!names_period) return Key{id, std::nullopt};
      report(given, Code::input_has_no_period, {core::shown(given.name), input.name});
      return std::nullopt;
    }
    if (!names_period && one_unnamed_period(contract_)) return Key{id, 0};
    const std::vector<std::string> labels = labels_of(contract_);
    if (!names_period) {
      report(given, Code::input_needs_period,
             {core::shown(given.name), fmt::format("{}@{}={}", input.name, labels.front(), core::shown(given.value)),
              core::list_of(labels)});
      return std::nullopt;
    }
    if (period) return Key{id, period};
    const std::string_view named = std::string_view(given.name).substr(given.name.find('@') + 1);
    report(given, Code::input_period_unknown, {core::shown(given.name), core::shown(named), core::list_of(labels)});
    return std::nullopt;
  }

  void read(const Assignment& given, const Key& key) {
    const core::Input& input = contract_.inputs[key.first];
    auto value = core::read_value(contract_, input, given.value, core::Written::in_contract);
    if (!value) {
      report(given, value.error().code, std::move(value.error().args));
    } else if (core::is_missing(*value) && input.decision) {
      // Said to be open, as a file with every period of a contract says.
    } else if (core::is_missing(*value) && !input.may_miss) {
      report(given, Code::input_empty, {core::shown(given.name), core::describe(contract_, input.type)});
    } else {
      inputs_.values.emplace(key, *std::move(value));
    }
  }

  void report_periods_not_given(core::InputId id, const core::Input& input) {
    std::vector<std::string> missing;
    for (std::uint32_t period = 0; period < contract_.periods.size(); ++period)
      if (!texts_.contains({id, period})) missing.push_back(contract_.periods[period].label);
    if (missing.empty()) return;
    diagnostics_.report(Code::input_periods_not_given, DataPlace{"", 0, input.name, ""},
                        {input.name, core::describe(contract_, input.type), core::list_of(missing), missing.front()});
  }

  const core::Contract& contract_;
  Diagnostics& diagnostics_;
  std::map<Key, std::string> texts_;
  // Given in another way than the contract asks for, said already: that they are lacking follows.
  std::set<core::InputId> refused_;
  Inputs inputs_;
};

}  // namespace

Result<Assignment> read_assignment(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos || equals == 0)
    return std::unexpected(Failure{Code::input_without_equals, {core::shown(text)}});
  return Assignment{std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
}

Inputs bind_inputs(const core::Contract& contract, const std::vector<Assignment>& given, bool partial,
                   Diagnostics& diagnostics) {
  Binder binder(contract, diagnostics);
  for (const Assignment& assignment : given) binder.bind(assignment);
  if (!partial) binder.report_not_given();
  return std::move(binder).result();
}

}  // namespace hito::runtime
