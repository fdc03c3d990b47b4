#include "tests/unit/replay/case.h"

#include <algorithm>

#include "runtime/data/read_rows.h"

namespace hito::runtime::tests {

const std::string employment = R"(contract "Employment"
  currency PEN
  term 2025-03-01 to 2026-02-28
  rounding to the nearest 0.01, half up

payer ministry
payer fund
provider "Foundation"

data people, one row per person
  identified by id, if repeated the first row counts
  each row counts on placed
  id     identifier
  woman  yes or no
  age    integer from 14 to 99
  placed date, may be missing
  worked integer from 0 to 730, may be missing

for each person define eligible = age from 18 to 29
for each person define days = worked or 0 if missing
define bonus = 1.15
for each person define multiplier = if woman then bonus otherwise 1

clause 5.1 "Placement"
  for each person
  when eligible and placed is present and placed within the term
  the provider is paid 1_500 PEN * multiplier
  borne by ministry 60% and fund 40%

clause 5.2 "Three months"
  for each person
  when clause 5.1 gives a right to payment and days >= 90 and placed + 90 calendar days within the term
  the provider is paid 1_850 PEN * multiplier
  borne by ministry 60% and fund 40%

clause 6.1 "Per person"
  cap clauses 5.1 and 5.2 together at 3_500 PEN per person, earlier clauses first

clause 6.2 "In all"
  cap all clauses together at 9_000 PEN over the whole contract, pro rata
)";

const std::string participants = R"(id,woman,age,placed,worked
P01,1,22,2025-04-01,200
P02,0,29,2025-04-15,90
P03,1,30,2025-05-02,190
P05,1,25,2025-06-03,180
P05,1,25,2025-06-03,180
P08,0,27,2025-12-15,200
P09,1,21,2025-07-01,
P11,1,20,2025-08-20,89
P12,0,23,2024-09-01,260
)";

Tried compiled_text(const std::string& text) {
  Tried tried;
  tried.source = std::make_unique<Source>("contract.hito", text);
  Diagnostics found;
  auto compiled = driver::compile(*tried.source, found);
  EXPECT_TRUE(compiled && !found.has_errors()) << text;
  tried.compiled = std::make_unique<driver::Compiled>(std::move(*compiled));
  return tried;
}

Data read(const core::Contract& contract, const Files& files) {
  Data data;
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const core::DatasetId id = contract.datasets.id_at(d);
    const auto given =
        std::ranges::find(files, contract.datasets[id].name, [](const auto& file) { return file.first; });
    EXPECT_NE(given, files.end());
    Diagnostics found;
    data.tables.push_back(read_rows_text(contract, id, "data.csv", given->second, {}, found));
    EXPECT_FALSE(found.has_errors());
  }
  return data;
}

std::optional<Totals> by_the_text(const std::string& text, const Figures& figures, const Files& files) {
  const Tried original = compiled_text(text);
  const auto parameters = core::parameters_of(original.compiled->contract, *original.source);
  std::vector<std::pair<Span, std::string>> changes;
  for (const auto& [name, figure] : figures) {
    const auto found = std::ranges::find(parameters, name, &core::Parameter::name);
    EXPECT_NE(found, parameters.end()) << name;
    changes.emplace_back(found->span, figure);
  }
  std::ranges::sort(changes, std::ranges::greater{}, [](const auto& change) { return change.first.begin; });
  std::string other = text;
  for (const auto& [span, figure] : changes) other.replace(span.begin, span.end - span.begin, figure);
  const Source source("contract.hito", other);
  Diagnostics found;
  const auto compiled = driver::compile(source, found);
  if (!compiled || found.has_errors()) return std::nullopt;
  const core::Contract& contract = compiled->contract;
  const Settlement settlement = settle({contract, read(contract, files), {}, {}}, found);
  EXPECT_FALSE(found.has_errors());
  return total_up(contract, settlement, std::nullopt);
}

Trial::Trial(const std::string& text, const std::vector<Range>& ranges, const std::vector<Files>& sets)
    : tried_(compiled_text(text)), contract_(tried_.compiled->contract) {
  const auto parameters = core::parameters_of(contract_, *tried_.source);
  ReplayOptions options;
  for (const Range& range : ranges) {
    const auto found = std::ranges::find(parameters, range.name, &core::Parameter::name);
    EXPECT_NE(found, parameters.end()) << range.name;
    varied_.push_back(*found);
    const Rational low = core::read_figure(*found, range.low).value();
    const Rational high = core::read_figure(*found, range.high).value();
    options.varied.push_back({core::make_reported(contract_, *found, low, high), low, high, range.decimals});
  }
  std::vector<Data> data;
  for (const Files& files : sets) data.push_back(read(contract_, files));
  replay_ = std::make_unique<Replay>(contract_, std::move(data), std::move(options));
}

Scenario Trial::scenario(const Figures& figures) const {
  std::vector<Rational> values;
  for (const core::Parameter& one : varied_) {
    const auto given = std::ranges::find(figures, one.name, [](const auto& figure) { return figure.first; });
    values.push_back(given == figures.end() ? one.value : core::read_figure(one, given->second).value());
  }
  return replay_->scenario(std::move(values));
}

}  // namespace hito::runtime::tests
