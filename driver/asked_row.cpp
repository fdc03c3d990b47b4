#include "driver/asked_row.h"

#include <algorithm>

#include "base/written.h"
#include "compiler/core/read_value.h"
#include "runtime/statement/row_key.h"

namespace hito::driver {
namespace {

// The parts of `A, 2025` or `"a, b", x`: blanks around them are none of theirs.
std::vector<std::string> parts_of(const std::string& asked) {
  std::vector<std::string> parts{""};
  bool quoted = false;
  for (std::size_t i = 0; i < asked.size(); ++i) {
    const char c = asked[i];
    if (quoted && c == '"' && i + 1 < asked.size() && asked[i + 1] == '"') {
      parts.back() += asked[++i];
    } else if (c == '"' && (quoted || parts.back().empty())) {
      quoted = !quoted;
    } else if (!quoted && c == ',') {
      parts.back().erase(parts.back().find_last_not_of(' ') + 1);
      parts.emplace_back();
    } else if (quoted || c != ' ' || !parts.back().empty()) {
      parts.back() += c;
    }
  }
  return parts;
}

// A row as it is asked for, among rows that exist once or that were found to be repeated, and those set aside.
class Finding {
 public:
  Finding(const core::Contract& contract, const runtime::Settlement& settlement, const runtime::Data& data,
          Diagnostics& diagnostics)
      : contract_(contract), settlement_(settlement), data_(data), diagnostics_(diagnostics) {}

  std::optional<AskedRow> find(const std::string& asked) {
    const std::string key = nfc(asked);
    std::vector<AskedRow> found = named(key);
    const std::size_t equals = key.find('=');
    if (found.empty() && equals != std::string::npos) found = named(key.substr(equals + 1), key.substr(0, equals));
    if (found.size() == 1) return found.front();
    if (found.empty())
      report_unknown(asked);
    else
      diagnostics_.report(Code::row_in_several, {},
                          {asked, list(found), contract_.datasets[found.front().dataset].name});
    return std::nullopt;
  }

 private:
  // In every dataset, or in the one of that name; one row of each.
  std::vector<AskedRow> named(const std::string& key, const std::string& only = {}) const {
    std::vector<AskedRow> found;
    for (std::size_t d = 0; d < contract_.datasets.size(); ++d) {
      const core::DatasetId id = contract_.datasets.id_at(d);
      if (!only.empty() && contract_.datasets[id].name != only) continue;
      const Wanted wanted = wanted_in(id, key);
      if (const auto row = row_of(id, wanted)) {
        found.push_back({id, row});
      } else {
        const auto& aside = data_.tables[d].aside;
        const auto one = std::ranges::find_if(aside, [&](const runtime::Aside& fault) {
          return fault.key.empty() ? std::to_string(fault.line) == key : fault.key == wanted.parts;
        });
        if (one != aside.end()) found.push_back({id, std::nullopt, &*one});
      }
    }
    return found;
  }

  // What each column of the identity must be: a value, read as the cells of the file are; where it cannot be read so,
  // as the program spells it.
  struct Wanted {
    std::vector<std::string> parts;
    std::vector<std::optional<core::Value>> values;
  };
  Wanted wanted_in(core::DatasetId id, const std::string& key) const {
    const core::Dataset& dataset = contract_.datasets[id];
    Wanted wanted{dataset.identity.size() > 1 ? parts_of(key) : std::vector{key}, {}};
    if (wanted.parts.size() != dataset.identity.size()) return wanted;
    for (std::size_t i = 0; i < wanted.parts.size(); ++i) {
      const core::Field& column = dataset.columns[dataset.identity[i]];
      auto value = core::read_value(contract_, column, wanted.parts[i], core::Written::in_data);
      const bool read = value && column.type.kind != core::Kind::reference;
      wanted.values.push_back(read ? std::optional(std::move(*value)) : std::nullopt);
    }
    return wanted;
  }

  // One that counts rather than one that does not.
  std::optional<std::uint32_t> row_of(core::DatasetId id, const Wanted& wanted) const {
    for (const std::uint32_t row : settlement_.key_order[id.value])
      if (is(id, row, wanted)) return row;
    for (std::uint32_t row = 0; row < data_.tables[id.value].rows(); ++row)
      if (settlement_.row_states[id.value][row] != runtime::RowState::used && is(id, row, wanted)) return row;
    return std::nullopt;
  }
  bool is(core::DatasetId id, std::uint32_t row, const Wanted& wanted) const {
    const auto& identity = contract_.datasets[id].identity;
    const runtime::Table& table = data_.tables[id.value];
    const auto is_given = [&](core::ColumnIndex column) { return table.columns[column].given; };
    if (identity.empty() || !std::ranges::all_of(identity, is_given))
      return wanted.parts.front() == std::to_string(table.lines[row]);
    if (wanted.values.size() != identity.size()) return false;
    for (std::size_t i = 0; i < identity.size(); ++i) {
      const bool same = wanted.values[i]
                            ? table.columns[identity[i]].cells[row] == *wanted.values[i]
                            : runtime::cell_text(contract_, data_, id, identity[i], row) == wanted.parts[i];
      if (!same) return false;
    }
    return true;
  }

  std::string list(const std::vector<AskedRow>& found) const {
    std::string names;
    for (const AskedRow& one : found)
      names += (names.empty() ? "`" : ", `") + contract_.datasets[one.dataset].name + "`";
    return names;
  }

  void report_unknown(const std::string& asked) {
    std::string names;
    Text help;
    std::vector<std::string> keys;
    for (std::size_t d = 0; d < contract_.datasets.size(); ++d) {
      const core::DatasetId id = contract_.datasets.id_at(d);
      names += (names.empty() ? "`" : ", `") + contract_.datasets[id].name + "`";
      for (const std::uint32_t row : settlement_.key_order[d])
        if (keys.size() < 10'000) keys.push_back(runtime::joined(runtime::row_key(contract_, data_, id, row)));
    }
    const std::string near = closest(asked, keys);
    if (!near.empty())
      help = say(Say::did_you_mean, {near});
    else if (!keys.empty())
      help = say(Written::why_for_instance, {keys.front()});
    diagnostics_.report(Code::row_unknown, {}, {names, asked, std::move(help)});
  }

  const core::Contract& contract_;
  const runtime::Settlement& settlement_;
  const runtime::Data& data_;
  Diagnostics& diagnostics_;
};

}  // namespace

std::optional<AskedRow> find_row(const core::Contract& contract, const runtime::Settlement& settlement,
                                 const runtime::Data& data, const std::string& asked, Diagnostics& diagnostics) {
  return Finding(contract, settlement, data, diagnostics).find(asked);
}

}  // namespace hito::driver
