// Every payment of every contract explained, on its own examples and on data made up: the steps add up to what is paid.
#include <cctype>

#include "base/written.h"
#include "driver/claim.h"
#include "driver/compared_sides.h"
#include "driver/draw.h"
#include "driver/engines.h"
#include "driver/spoken.h"
#include "runtime/explain/explain.h"
#include "runtime/explain/write_explanation.h"
#include "tests/unit/driver/contracts.h"

namespace hito::driver {
namespace {

using runtime::Step;

constexpr std::size_t made_up = 6;

std::vector<std::string> all_contracts() {
  std::vector<std::string> paths = contracts_in(HITO_EXAMPLES);
  for (const std::string& path : contracts_in(std::string(HITO_SHARED) + "/samples")) paths.push_back(path);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(HITO_GOLDENS)) {
    const std::filesystem::path& path = entry.path();
    if (path.extension() == ".hito" && !path.filename().string().starts_with("bad_")) paths.push_back(path.string());
  }
  std::ranges::sort(paths);
  return paths;
}

void expect_adds_up(const Step& step) {
  Rational sum;
  bool any = false;
  for (const Step& reason : step.because) {
    expect_adds_up(reason);
    if (!reason.part) continue;
    ASSERT_TRUE(reason.number.has_value()) << reason.says;
    any = true;
    sum += *reason.number;
  }
  if (!any) return;
  ASSERT_TRUE(step.number.has_value()) << step.says;
  EXPECT_EQ(to_text(sum), to_text(*step.number)) << step.says;
}

// Of one settlement: the total, every clause, every row.
void explain_all(const Source& source, const core::Contract& contract, const runtime::Request& request,
                 runtime::Settlement settlement, Language language) {
  const runtime::Totals totals = runtime::total_up(contract, settlement, std::nullopt);
  const runtime::Statement statement = runtime::make_statement(contract, settlement, request.inputs, {}, std::nullopt);
  std::vector<std::vector<runtime::RowState>> states = settlement.row_states;
  runtime::Explainer explainer(contract, std::move(settlement), request.inputs, request.as_of, language,
                               [&](Span span) { return written(source, span); });
  const auto total = explainer.explain({});
  ASSERT_EQ(total.size(), totals.total.size());
  for (std::size_t c = 0; c < total.size(); ++c) {
    EXPECT_EQ(to_text(total[c].number.value()), to_text(totals.total[c].second));
    expect_adds_up(total[c]);
  }
  for (std::size_t c = 0; c < contract.clauses.size(); ++c) {
    const core::ClauseId id = contract.clauses.id_at(c);
    const auto steps = explainer.explain({std::nullopt, {id}, std::nullopt});
    ASSERT_EQ(steps.size(), 1U);
    expect_adds_up(steps.front());
    const auto paid = std::ranges::find(totals.payments, id, [](const auto& one) { return one.first; });
    if (paid != totals.payments.end())
      EXPECT_EQ(to_text(steps.front().number.value()), to_text(paid->second)) << contract.clauses[id].number;
  }
  for (std::size_t d = 0; d < states.size(); ++d) {
    for (std::uint32_t row = 0; row < states[d].size(); ++row) {
      const auto steps = explainer.explain({runtime::RowAt{contract.datasets.id_at(d), row}, {}, std::nullopt});
      for (const Step& step : steps) expect_adds_up(step);
      EXPECT_FALSE(runtime::to_text(steps, language, 80).empty());
      for (const runtime::RowTotal& of_row : statement.rows) {
        if (of_row.dataset.value != d || of_row.row != row || steps.size() != 1) continue;
        EXPECT_EQ(to_text(steps.front().number.value()), to_text(of_row.amount)) << steps.front().says;
      }
    }
  }
}

class Why : public testing::TestWithParam<std::string> {};

TEST_P(Why, StepsAddUpToWhatIsPaid) {
  Diagnostics found;
  const auto source = load_whole(GetParam(), found);
  ASSERT_TRUE(source.has_value());
  const auto made = compile(*source, found);
  if (!made || found.has_errors() || made->contract.is_library) GTEST_SKIP() << "not a whole contract";
  const core::Contract& contract = made->contract;
  const Spoken spoken(*source, *made, other(contract.language));
  EXPECT_EQ(spoken.contract().language, other(contract.language)) << "could not be put into the other language";
  std::vector<core::Example> examples = contract.examples;
  Draw draw(contract, 20261202);
  for (std::size_t i = 0; i < made_up; ++i) examples.push_back(draw_example(contract, draw));
  EngineChoice how;
  how.engine = Engine::jit;
  Engines engines(contract, how);
  for (const core::Example& example : examples) {
    const auto request = request_of(contract, example);
    auto settled = settled_on(contract, example);
    if (!request || !settled) continue;
    explain_all(*source, contract, *request, std::move(*settled), contract.language);
    Diagnostics none;
    auto compiled_one = engines.settle(*request, none);
    ASSERT_TRUE(compiled_one.has_value());
    if (!none.has_errors()) explain_all(*source, contract, *request, std::move(*compiled_one), contract.language);
  }
}

INSTANTIATE_TEST_SUITE_P(All, Why, testing::ValuesIn(all_contracts()), [](const auto& contract) {
  std::string name =
      std::filesystem::relative(contract.param, std::filesystem::path(HITO_EXAMPLES).parent_path()).string();
  for (char& c : name)
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  return name;
});

}  // namespace
}  // namespace hito::driver
