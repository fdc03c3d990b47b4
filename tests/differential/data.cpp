#include "tests/differential/data.h"

#include <algorithm>
#include <set>

#include "base/literal.h"
#include "tests/differential/cells.h"

namespace hito::fuzz {
namespace {

// The whole of one run.
class Filling {
 public:
  Filling(const core::Contract& contract, const Edges& edges, Random& random)
      : contract_(contract), cells_(contract, edges, random), random_(random) {}

  Given run() {
    const std::size_t datasets = contract_.datasets.size();
    keys_.resize(datasets);
    rows_.resize(datasets);
    written_.resize(datasets, false);
    // Now and then a reference to no row, or a key twice where that is refused: both engines must say the same.
    faulty_ = random_.chance(3);
    same_weights_ = random_.chance(10);
    count_ = random_.weighted({5, 30, 40, 22, 2, 1});
    for (std::size_t d = 0; d < datasets; ++d) write_keys(d);
    for (std::size_t d = 0; d < datasets; ++d) write_rest(d);
    Given given;
    for (std::size_t d = 0; d < datasets; ++d) given.files.push_back(file(d));
    write_inputs(given);
    if (random_.chance(35)) given.as_of = cells_.day();
    // Without one an open decision stops the run, in either engine.
    given.forecast = random_.chance(80);
    return given;
  }

 private:
  const core::Dataset& dataset(std::size_t d) const { return contract_.datasets[contract_.datasets.id_at(d)]; }

  std::size_t row_count() {
    if (random_.chance(8)) return 0;
    switch (count_) {
      case 0: return 0;
      case 1: return random_.below(4);
      case 2: return random_.below(9);
      case 3: return random_.below(13);
      case 4: return 20 + random_.below(60);
      default: return 100 + random_.below(500);
    }
  }

  // Keys first, those they refer to before them, so that references find something.
  void write_keys(std::size_t d) {
    if (written_[d]) return;
    written_[d] = true;
    const core::Dataset& set = dataset(d);
    for (core::ColumnIndex column : set.identity)
      if (set.columns[column].type.kind == core::Kind::reference) write_keys(set.columns[column].type.of.value);
    const std::size_t wanted = row_count();
    const bool repeats = set.repeated != core::Repeated::rejected ? random_.chance(60) : faulty_ && random_.chance(50);
    std::set<std::vector<std::string>> seen;
    for (std::size_t i = 0; i < wanted; ++i) {
      std::vector<std::string> cells(set.columns.size());
      std::vector<std::string> key;
      for (core::ColumnIndex column : set.identity) {
        cells[column] = key_cell(set.columns[column]);
        key.push_back(cells[column]);
      }
      if (repeats && !rows_[d].empty() && random_.chance(35))
        for (core::ColumnIndex column : set.identity) cells[column] = random_.pick(rows_[d])[column];
      else if (!set.identity.empty() && !seen.insert(key).second)
        continue;
      // A key that may not be empty but refers to a dataset without rows: no row can be.
      if (std::ranges::any_of(set.identity, [&](core::ColumnIndex column) { return cells[column].empty(); })) continue;
      rows_[d].push_back(std::move(cells));
    }
  }

  std::string key_cell(const core::Field& field) {
    if (field.type.kind == core::Kind::reference) return reference(field);
    return cells_.present(field, true);
  }

  // The key of a row that is there, as that row writes it.
  std::string reference(const core::Field& field) {
    const std::size_t target = field.type.of.value;
    const core::Dataset& set = dataset(target);
    if (faulty_ && random_.chance(15)) return "nobody";
    if (rows_[target].empty()) return "";
    // Many rows refer to few, some are never referred to.
    const std::size_t at = random_.chance(40) ? random_.below(std::min<std::size_t>(2, rows_[target].size()))
                                              : random_.below(rows_[target].size());
    return rows_[target][at][set.identity.front()];
  }

  void write_rest(std::size_t d) {
    const core::Dataset& set = dataset(d);
    std::vector<std::vector<std::string>> kept;
    std::vector<std::string> same(set.columns.size());
    for (auto& row : rows_[d]) {
      bool whole = true;
      for (core::ColumnIndex column = 0; column < set.columns.size(); ++column) {
        const core::Field& field = set.columns[column];
        if (std::ranges::find(set.identity, column) != set.identity.end()) continue;
        const bool date = set.counts_on == column;
        if (field.type.kind == core::Kind::reference) {
          row[column] = field.may_miss && random_.chance(25) ? "" : reference(field);
          whole = whole && (field.may_miss || !row[column].empty());
        } else if (same_weights_ && !date && !same[column].empty()) {
          row[column] = same[column];
        } else {
          row[column] = cells_.any(field);
          same[column] = row[column];
        }
      }
      if (whole) kept.push_back(row);
    }
    if (random_.chance(60)) random_.shuffle(kept);
    rest_.push_back(std::move(kept));
  }

  // Columns in any order, with one that the contract does not name, in any of the separators.
  File file(std::size_t d) {
    const core::Dataset& set = dataset(d);
    std::vector<std::size_t> order;
    for (std::size_t c = 0; c < set.columns.size(); ++c) order.push_back(c);
    if (random_.chance(30)) random_.shuffle(order);
    File made;
    made.dataset = set.name;
    made.separator = random_.chance(80) ? ',' : random_.pick({';', '\t'});
    const bool extra = set.columns.size() == 1 || random_.chance(10);
    const auto record = [&](auto&& cell) {
      std::vector<std::string> cells;
      for (std::size_t c : order) cells.push_back(quoted(cell(c), made.separator));
      // A header of one name would not tell the separator.
      if (extra) cells.push_back("z");
      return cells;
    };
    made.header = record([&](std::size_t c) {
      const core::Field& field = set.columns[c];
      return field.spelling.column.empty() ? field.name : field.spelling.column;
    });
    for (std::size_t c : order) made.key.push_back(std::ranges::find(set.identity, c) != set.identity.end());
    if (extra) made.key.push_back(true);
    for (const auto& row : rest_[d]) {
      const bool blank = std::ranges::all_of(row, [](const std::string& cell) { return cell.empty(); });
      if (!blank || extra) made.rows.push_back(record([&](std::size_t c) { return row[c]; }));
    }
    return made;
  }

  std::string quoted(const std::string& cell, char separator) {
    const bool needs = cell.find_first_of("\"\r\n") != std::string::npos || cell.find(separator) != std::string::npos;
    return needs || (!cell.empty() && random_.chance(3)) ? "\"" + cell + "\"" : cell;
  }

  void write_inputs(Given& given) {
    for (const core::Input& input : contract_.inputs) {
      if (input.decision && random_.chance(50)) continue;
      const bool unnamed = contract_.periods.size() == 1 && contract_.periods.front().label.empty();
      if (!input.each_period || unnamed) {
        given.inputs.push_back({input.name, cells_.any(input)});
        continue;
      }
      for (const core::Period& period : contract_.periods)
        if (!input.may_miss || random_.chance(85))
          given.inputs.push_back({input.name + "@" + period.label, cells_.any(input)});
    }
  }

  const core::Contract& contract_;
  Cells cells_;
  Random& random_;
  std::vector<std::vector<std::string>> keys_;
  std::vector<std::vector<std::vector<std::string>>> rows_, rest_;
  std::vector<bool> written_;
  bool faulty_ = false, same_weights_ = false;
  std::size_t count_ = 0;
};

}  // namespace

std::string File::line(const std::vector<std::string>& cells) const {
  std::string text;
  for (std::size_t i = 0; i < cells.size(); ++i) text += (i == 0 ? "" : std::string(1, separator)) + cells[i];
  return text + "\n";
}

std::string File::text() const {
  std::string text = line(header);
  for (const auto& row : rows) text += line(row);
  return text;
}

Given make_data(const core::Contract& contract, const Edges& edges, Random& random) {
  return Filling(contract, edges, random).run();
}

Given shuffled(const Given& given, Random& random) {
  Given other = given;
  for (File& file : other.files) random.shuffle(file.rows);
  return other;
}

Given varied(const Given& given, Random& random) {
  Given other = given;
  for (File& file : other.files) {
    const std::size_t rows = file.rows.size();
    for (std::size_t column = 0; column < file.header.size() && rows > 1; ++column) {
      if (file.key[column] || random.chance(40)) continue;
      for (std::size_t i = rows; i > 1; --i) std::swap(file.rows[i - 1][column], file.rows[random.below(i)][column]);
    }
    // Rows of missing values alone are no rows.
    std::erase_if(file.rows, [](const auto& row) {
      return std::ranges::all_of(row, [](const std::string& cell) { return cell.empty(); });
    });
  }
  return other;
}

}  // namespace hito::fuzz
