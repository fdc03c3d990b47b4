// Contracts of a few datasets with random tables: keys that repeat, references that mean something or nothing, cells
// and columns that are missing, dates around the ends of periods.
#pragma once
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "tests/unit/reference/build.h"

namespace hito::test {

class RandomRows : public Build {
 public:
  std::vector<runtime::Table> tables;
  std::optional<Date> as_of;

  explicit RandomRows(std::uint64_t seed) : random_(seed) {
    choices_ = c.choices.add({{"job", "course", "none"}});
    make_periods();
    const std::size_t count = 1 + below(4);
    // Datasets are there before their columns: a reference may lead to a later one.
    for (std::size_t d = 0; d < count; ++d) {
      single_key_.push_back(chance(60));
      dataset("d" + std::to_string(d), {}, {});
    }
    for (std::size_t d = 0; d < count; ++d) make_columns(d);
    for (std::size_t d = 0; d < count; ++d) make_table(d);
    if (chance(50)) as_of = random_date();
  }

 private:
  std::size_t below(std::size_t bound) { return random_() % bound; }
  bool chance(std::size_t percent) { return below(100) < percent; }
  template <class T>
  const T& one_of(const std::vector<T>& all) {
    return all[below(all.size())];
  }
  core::Dataset& at(std::size_t d) { return c.datasets[c.datasets.id_at(d)]; }

  void make_periods() {
    switch (below(4)) {
      case 0: break;
      case 1: term("2025-01-10", "2025-03-20"); break;
      case 2: quarters("2025-01-01", 3); break;
      case 3:
        // Declared by name, with days between them that are in none.
        c.periods = {{"a", day("2025-01-05"), day("2025-01-05")}, {"b", day("2025-02-01"), day("2025-02-20")}};
        c.term = core::Period{"", day("2025-01-05"), day("2025-02-20")};
        break;
    }
  }
  Date random_date() {
    static const std::vector<const char*> edges{"2025-01-01", "2025-01-04", "2025-01-05", "2025-01-06", "2025-01-09",
                                                "2025-01-10", "2025-02-20", "2025-02-21", "2025-03-20", "2025-03-21",
                                                "2025-03-31", "2025-04-01", "2025-09-30", "2025-10-01", "2024-12-31"};
    return chance(70) ? day(one_of(edges)) : *add_days(day("2024-12-20"), static_cast<std::int64_t>(below(400)));
  }

  core::Field value_field(std::string name) {
    static const std::vector<core::Kind> kinds{core::Kind::identifier, core::Kind::text,   core::Kind::number,
                                               core::Kind::date,       core::Kind::yes_no, core::Kind::choice};
    core::Field made = field(std::move(name), one_of(kinds));
    made.type.choices = choices_;
    if (made.type.kind == core::Kind::number && chance(25)) made.type.shape = core::Shape::percent;
    if (made.type.kind == core::Kind::number && chance(25)) made.bounds.high = q("9");
    if (chance(20)) made.spelling.missing = {"NA"};
    return made;
  }
  std::vector<DatasetId> with_single_key(std::size_t before) const {
    std::vector<DatasetId> out;
    for (std::size_t d = 0; d < before; ++d)
      if (single_key_[d]) out.push_back(c.datasets.id_at(d));
    return out;
  }
  // Keys refer to earlier datasets only, so that none leads back to itself.
  void make_columns(std::size_t d) {
    std::vector<core::Field> columns;
    const auto earlier = with_single_key(d);
    const std::size_t keys = single_key_[d] ? 1 : below(4) == 0 ? 0 : 2 + below(2);
    for (std::size_t k = 0; k < keys; ++k)
      columns.push_back(!earlier.empty() && chance(50) ? reference("k" + std::to_string(k), one_of(earlier))
                                                       : value_field("k" + std::to_string(k)));
    const auto anywhere = with_single_key(single_key_.size());
    for (std::size_t k = below(3); k > 0 && !anywhere.empty(); --k)
      columns.push_back(reference("r" + std::to_string(k), one_of(anywhere)));
    for (const char* name : {"on", "by"}) columns.push_back(field(name, core::Kind::date, true));
    const auto last = static_cast<core::ColumnIndex>(columns.size() - 1);
    core::Dataset& made = at(d);
    for (std::size_t k = 0; k < keys; ++k) made.identity.push_back(static_cast<core::ColumnIndex>(k));
    if (keys > 1 && chance(30)) std::swap(made.identity.front(), made.identity.back());
    made.columns = std::move(columns);
    if (chance(70)) made.counts_on = last - 1;
    made.repeated = static_cast<core::Repeated>(below(4));
    if (made.repeated == core::Repeated::earliest || made.repeated == core::Repeated::latest || chance(10))
      made.repeated_by = chance(50) ? last : last - 1;
  }

  // As a file spells it.
  std::string spelled(const core::Field& of) {
    static const std::vector<std::string> texts{"A",
                                                "B",
                                                "a",
                                                "É",
                                                "Jose\u0301",
                                                "José",
                                                "P1",
                                                "P10",
                                                "P2",
                                                "participant-000001",
                                                "participant-000002",
                                                "participant-00000",
                                                "participant-000001-and-more",
                                                "participant-000001-and-most",
                                                "two words",
                                                "1",
                                                "NA"};
    static const std::vector<std::string> numbers{"1", "1.0", "-2", "0.5", "0.50", "10", "9", "100000000000000000"};
    static const std::vector<std::string> percents{"1%", "1.0%", "12.5%", "-2%", "9%"};
    switch (of.type.kind) {
      case core::Kind::number: return of.type.shape == core::Shape::percent ? one_of(percents) : one_of(numbers);
      case core::Kind::date: return to_iso(random_date());
      case core::Kind::yes_no: return one_of(std::vector<std::string>{"yes", "no", "1", "true"});
      case core::Kind::choice: return one_of(c.choices[choices_].names);
      case core::Kind::reference: return spelled(key_of(of.type.of));
      case core::Kind::text:
      case core::Kind::identifier:
      case core::Kind::poison:
      case core::Kind::estimate: break;
    }
    return one_of(texts);
  }
  const core::Field& key_of(DatasetId id) const { return c.datasets[id].columns[c.datasets[id].identity.front()]; }

  Value cell(const core::Field& of) {
    static const std::vector<std::string> not_keys{"zz", " A", "1,5", "2025-13-01", "no such choice", "Jose\u0301"};
    if (chance(of.may_miss ? 40 : 4)) return core::Missing{};
    const bool refers = of.type.kind == core::Kind::reference;
    if (refers && chance(4)) return one_of(not_keys);
    // Numbers that no file could hold: they do not fit in 64 bits, or their decimals do not end.
    if (of.type.kind == core::Kind::number && huge_numbers_ && chance(20))
      return one_of(std::vector<Rational>{Rational(1, 3), pow(Rational(10), 30), pow(Rational(10), -25)});
    const auto value = core::read_value(c, of, spelled(of), core::Written::in_data);
    return value ? *value : Value(core::Missing{});
  }

  void make_table(std::size_t d) {
    huge_numbers_ = chance(20);
    runtime::Table made;
    made.file = chance(90) ? "d" + std::to_string(d) + ".csv" : "";
    made.columns.resize(at(d).columns.size());
    const std::size_t rows = chance(5) ? 0 : 1 + below(chance(20) ? 400 : 25);
    for (std::size_t row = 0; row < rows; ++row) made.lines.push_back(2 * row + 2);
    for (std::size_t k = 0; k < made.columns.size(); ++k) {
      made.columns[k].given = !chance(2);
      for (std::size_t row = 0; made.columns[k].given && row < rows; ++row)
        made.columns[k].cells.push_back(at(d).columns[k].type.kind == core::Kind::date && !chance(20)
                                            ? Value(random_date())
                                            : cell(at(d).columns[k]));
    }
    tables.push_back(std::move(made));
  }

  std::mt19937_64 random_;
  core::ChoicesId choices_;
  std::vector<bool> single_key_;
  bool huge_numbers_ = false;
};

}  // namespace hito::test
