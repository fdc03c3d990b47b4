#include "driver/asked_row.h"

#include "base/written.h"
#include "runtime/statement/row_key.h"

namespace hito::driver {
namespace {

// "A,2025" and "A, 2025" name the same row.
std::string without_blanks(const std::string& key) {
  std::string out;
  for (std::size_t i = 0; i < key.size(); ++i)
    if (key[i] != ' ' || out.empty() || out.back() != ',') out += key[i];
  return out;
}

// A row as it is asked for, among rows that exist once or that were found to be repeated, and those set aside.
class Finding {
 public:
  Finding(const core::Contract& contract, const runtime::Settlement& settlement, const runtime::Data& data,
          Diagnostics& diagnostics)
      : contract_(contract), settlement_(settlement), data_(data), diagnostics_(diagnostics) {}

  std::optional<AskedRow> find(const std::string& asked) {
    std::vector<AskedRow> found = named(asked);
    const std::size_t equals = asked.find('=');
    if (found.empty() && equals != std::string::npos)
      found = named(asked.substr(equals + 1), nfc(asked.substr(0, equals)));
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
      if (const auto row = row_of(id, without_blanks(key))) {
        found.push_back({id, row});
      } else {
        for (const runtime::Aside& aside : data_.tables[d].aside)
          if (without_blanks(runtime::joined(aside.key)) == without_blanks(key) || std::to_string(aside.line) == key) {
            found.push_back({id, std::nullopt, &aside});
            break;
          }
      }
    }
    return found;
  }

  // One that counts rather than one that does not.
  std::optional<std::uint32_t> row_of(core::DatasetId id, const std::string& key) const {
    for (const std::uint32_t row : settlement_.key_order[id.value])
      if (has_key(id, row, key)) return row;
    for (std::uint32_t row = 0; row < data_.tables[id.value].rows(); ++row)
      if (settlement_.row_states[id.value][row] != runtime::RowState::used && has_key(id, row, key)) return row;
    return std::nullopt;
  }
  bool has_key(core::DatasetId id, std::uint32_t row, const std::string& key) const {
    const core::Dataset& dataset = contract_.datasets[id];
    // The first column is enough to pass over most rows.
    if (!dataset.identity.empty() && data_.tables[id.value].columns[dataset.identity.front()].given) {
      const std::string first = runtime::cell_text(contract_, data_, id, dataset.identity.front(), row);
      if (!key.starts_with(without_blanks(first))) return false;
    }
    return without_blanks(runtime::joined(runtime::row_key(contract_, data_, id, row))) == key;
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
