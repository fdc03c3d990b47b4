// Two contracts of results-based financing in production use, rewritten from their formulas, on their data: every
// result of every formula equals its exact value.
#include <map>
#include <optional>
#include <vector>

#include "base/diagnostics.h"
#include "driver/driver.h"
#include "runtime/data/inputs.h"
#include "runtime/data/read_rows.h"
#include "runtime/reference/rows.h"
#include "runtime/reference/steps.h"
#include "tests/oracles/shared_lines.h"

namespace hito {
namespace {

constexpr std::size_t county_results = 1484, state_results = 17;
const std::string quarter = "2016Q1";

using Row = std::map<std::string, std::string>;

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  for (const char c : line) {
    if (c == ',')
      cells.emplace_back();
    else if (c != '\r')
      cells.back() += c;
  }
  return cells;
}

std::vector<Row> rows_of(const std::string& file) {
  const std::vector<std::string> lines = oracles::lines_of("orbf/" + file);
  std::vector<Row> rows;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const auto names = cells_of(lines[0]), cells = cells_of(lines[i]);
    Row& row = rows.emplace_back();
    for (std::size_t c = 0; c < names.size() && c < cells.size(); ++c) row[names[c]] = cells[c];
  }
  return rows;
}

// "9/10615" or "2130".
Rational fraction(const std::string& text) {
  const std::size_t bar = text.find('/');
  const auto whole = [](const std::string& figures) { return Rational(Integer::parse(figures).value()); };
  return bar == std::string::npos ? whole(text) : whole(text.substr(0, bar)) / whole(text.substr(bar + 1));
}

// A contract of this folder with its data, ready to be asked for any definition.
class Case {
 public:
  explicit Case(const std::string& file)
      : source_(file, text_of(file)), compiled_(driver::compile(source_, diagnostics_)) {
    EXPECT_TRUE(compiled_ && !diagnostics_.has_errors()) << file;
  }

  void add(const std::string& csv) {
    const auto id = core::DatasetId{static_cast<std::uint32_t>(data_.tables.size())};
    data_.tables.push_back(runtime::read_rows_text(contract(), id, "data.csv", csv, {}, diagnostics_));
  }
  void settle(const std::vector<runtime::Assignment>& given) {
    inputs_ = runtime::bind_inputs(contract(), given, false, diagnostics_);
    rows_ = runtime::settle_rows(contract(), std::move(data_), std::nullopt, diagnostics_);
    ASSERT_FALSE(diagnostics_.has_errors());
    evaluator_ = std::make_unique<runtime::Evaluator>(contract(), rows_, inputs_);
  }

  // The value of a definition: of the row of its dataset whose first key columns read so, or of the contract.
  std::optional<Rational> value(const std::string& name, const std::vector<std::string>& key) {
    for (const core::Define& define : contract().defines) {
      if (define.name != name) continue;
      const runtime::Moment moment = runtime::moment_of_contract(contract());
      if (!define.each) return evaluator_->number(define.value, {moment, {}, nullptr});
      for (const std::uint32_t row : rows_.used[define.each->value])
        if (keys_.at(define.each->value).at(row) == key)
          return evaluator_->number(define.value, runtime::at_row(contract(), rows_, moment, *define.each, row));
    }
    return std::nullopt;
  }
  // Keys of the rows as they were written, by dataset.
  std::map<std::uint32_t, std::vector<std::vector<std::string>>> keys_;

 private:
  static std::string text_of(const std::string& file) {
    std::ifstream in(std::filesystem::path(HITO_ORBF) / file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  const core::Contract& contract() const { return compiled_->contract; }

  Diagnostics diagnostics_;
  Source source_;
  Result<driver::Compiled> compiled_;
  runtime::Data data_;
  runtime::Inputs inputs_;
  runtime::Rows rows_;
  std::unique_ptr<runtime::Evaluator> evaluator_;
};

// Every line of expected.csv: the definition of its code, at its indicator, its facility or for the whole zone.
void compare(Case& made, const std::string& folder, std::size_t count) {
  std::size_t compared = 0;
  for (const Row& row : rows_of(folder + "/expected.csv")) {
    std::vector<std::string> key;
    if (row.at("kind") != "zone_rule") key.push_back(row.at("orgunit"));
    if (row.at("kind") == "activity_rule") key.push_back(row.at("activity"));
    const auto found = made.value(row.at("code"), key);
    ASSERT_TRUE(found) << row.at("key");
    EXPECT_EQ(*found, fraction(row.at("exact"))) << row.at("key") << " is " << to_text(*found);
    ++compared;
  }
  EXPECT_EQ(compared, count);
}

// The quarter's values by facility and activity.
std::map<std::pair<std::string, std::string>, Row> values_of(const std::string& folder) {
  std::map<std::pair<std::string, std::string>, Row> values;
  for (const Row& row : rows_of(folder + "/inputs.csv"))
    if (row.at("period") == quarter) values[{row.at("orgunit"), row.at("activity")}][row.at("state")] = row.at("value");
  return values;
}

TEST(ResultsBasedFinancing, TwentyFacilitiesOfACounty) {
  HITO_NEEDS_ORACLES(county_results);
  const std::string folder = "system_20_facilities_random1", zone = "1", country = "country_id";
  Case made("county_facilities.hito");
  std::string activities = "name,weight_level_1,cap_level_1,regional_bonus_level_1\n";
  std::string facilities = "code\n", indicators = "facility,activity,active,achieved,target\n";
  std::string last;
  for (const auto& [key, row] : values_of(folder)) {
    const auto& [facility, activity] = key;
    if (facility == country) {
      activities += activity + "," + row.at("weight_level_1") + "," + row.at("cap_level_1") + "," +
                    row.at("regional_bonus_level_1") + "\n";
      made.keys_[0].push_back({activity});
    } else if (facility != zone) {
      if (facility != last) {
        facilities += facility + "\n";
        made.keys_[1].push_back({facility});
        last = facility;
      }
      indicators +=
          facility + "," + activity + "," + row.at("active") + "," + row.at("achieved") + "," + row.at("target") + "\n";
      made.keys_[2].push_back({facility, activity});
    }
  }
  for (const std::string& csv : {activities, facilities, indicators}) made.add(csv);
  made.settle({});
  compare(made, folder, county_results);
}

TEST(ResultsBasedFinancing, FacilitiesOfAState) {
  HITO_NEEDS_ORACLES(state_results);
  const std::string folder = "nigeria_random1", zone = "state_id";
  Case made("state_facilities.hito");
  std::string facilities = "code\n", activities = "facility,name,population\n", budget;
  for (const auto& [key, row] : values_of(folder)) {
    const auto& [facility, activity] = key;
    if (facility == zone) {
      budget = row.at("payment_zone_main_orgunit");
      continue;
    }
    facilities += facility + "\n";
    made.keys_[0].push_back({facility});
    activities += facility + "," + activity + "," + row.at("population") + "\n";
    made.keys_[1].push_back({facility, activity});
  }
  made.add(facilities);
  made.add(activities);
  made.settle({{"payment_zone_main_orgunit", budget}});
  compare(made, folder, state_results);
}

}  // namespace
}  // namespace hito
