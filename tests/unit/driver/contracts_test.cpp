// Every example of every contract, printed and read again; and every property, attacked.
#include "tests/unit/driver/contracts.h"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <map>

#include "driver/attack.h"
#include "driver/draw.h"
#include "driver/example_block.h"
#include "driver/sound.h"

namespace hito::driver {
namespace {

std::filesystem::path folder() { return HITO_CONTRACTS; }

std::vector<core::Amount> totals_of(const core::Contract& contract) {
  std::vector<core::Amount> totals;
  for (const core::UnitId currency : contract.currencies) totals.push_back({.currency = currency});
  return totals;
}

std::vector<core::Amount> everything(const core::Contract& contract) {
  std::vector<core::Amount> all = totals_of(contract);
  for (std::size_t i = 0; i < contract.clauses.size(); ++i) {
    const core::ClauseId id = contract.clauses.id_at(i);
    if (core::first_version(contract, id) != id || !std::holds_alternative<core::Pay>(contract.clauses[id].body))
      continue;
    all.push_back({.kind = core::AmountKind::payment, .clause = id});
    all.push_back({.kind = core::AmountKind::entitlement, .clause = id});
  }
  for (std::size_t i = 0; i < contract.parties.size(); ++i)
    for (const core::UnitId currency : contract.currencies)
      for (const auto kind : {core::AmountKind::paid_by, core::AmountKind::received_by, core::AmountKind::net_of})
        all.push_back({.kind = kind, .party = contract.parties.id_at(i), .currency = currency});
  return all;
}

void expect_same_data(const core::Example& a, const core::Example& b) {
  EXPECT_EQ(a.title, b.title);
  EXPECT_EQ(a.as_of, b.as_of);
  const auto rows = [](const core::GivenRows& x, const core::GivenRows& y) {
    return x.dataset == y.dataset && x.columns == y.columns && x.rows == y.rows;
  };
  EXPECT_TRUE(std::ranges::equal(a.data, b.data, rows));
  // In any order: the parts of an estimate follow its value.
  const auto inputs = [](const core::Example& example) {
    std::map<std::pair<core::InputId, std::optional<std::uint32_t>>, core::Value> values;
    for (const core::GivenInput& given : example.inputs) values[{given.input, given.period}] = given.value;
    return values;
  };
  EXPECT_EQ(a.inputs.size(), b.inputs.size());
  EXPECT_TRUE(inputs(a) == inputs(b));
}

bool same_figures(const std::vector<core::Figure>& a, const std::vector<core::Figure>& b) {
  return std::ranges::equal(a, b, [](const core::Figure& x, const core::Figure& y) {
    return x.of.kind == y.of.kind && x.of.clause == y.of.clause && x.of.party == y.of.party &&
           x.of.currency == y.of.currency && x.amount == y.amount;
  });
}

void expect_same(const core::Example& a, const core::Example& b) {
  expect_same_data(a, b);
  EXPECT_TRUE(same_figures(a.figures, b.figures));
  const auto rows = [](const core::ExpectedRow& x, const core::ExpectedRow& y) {
    return x.dataset == y.dataset && x.key == y.key && same_figures(x.figures, y.figures);
  };
  EXPECT_TRUE(std::ranges::equal(a.rows, b.rows, rows));
}

class Contracts : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    Diagnostics found;
    auto loaded = load_whole(GetParam(), found);
    ASSERT_TRUE(loaded.has_value());
    ASSERT_FALSE(found.has_errors());
    source_ = std::move(*loaded);
    compiled_ = compiled(source_);
    ASSERT_TRUE(compiled_.has_value());
  }
  const core::Contract& contract() const { return compiled_->contract; }

  Source source_;
  std::optional<Compiled> compiled_;
};

TEST_P(Contracts, ExamplesComeBackAsTheyAre) {
  std::vector<core::Example> asked;
  std::string blocks;
  for (core::Example example : contract().examples) {
    if (example.figures.empty() && example.rows.empty())
      example = with_figures(contract(), std::move(example), totals_of(contract()));
    EXPECT_TRUE(is_sound(contract(), example)) << example.title;
    blocks += '\n' + example_block(contract(), example);
    asked.push_back(std::move(example));
  }
  SCOPED_TRACE(blocks);
  const Source more = with_more(source_, blocks);
  const auto again = compiled(more);
  ASSERT_TRUE(again.has_value());
  const auto& examples = again->contract.examples;
  ASSERT_EQ(examples.size(), 2 * asked.size());
  for (std::size_t i = 0; i < asked.size(); ++i) expect_same(examples[asked.size() + i], asked[i]);
  // As it is laid out.
  Diagnostics found;
  const Source alone = more.files().size() == 1 ? more : more.alone(0);
  const auto laid_out = format(Source(alone.path(), std::string(more.at({0, more.files()[0].end}))), found);
  ASSERT_TRUE(laid_out.has_value() && laid_out->text.has_value());
  EXPECT_TRUE(laid_out->text->ends_with(blocks)) << *laid_out->text;
}

TEST_P(Contracts, ExamplesExpectWhatIsPaid) {
  std::vector<core::Example> made;
  std::string blocks;
  for (const core::Example& example : contract().examples) {
    made.push_back(with_figures(contract(), example, everything(contract())));
    EXPECT_EQ(made.back().figures.size(), everything(contract()).size());
    blocks += '\n' + example_block(contract(), made.back());
  }
  SCOPED_TRACE(blocks);
  const auto again = compiled(with_more(source_, blocks));
  ASSERT_TRUE(again.has_value());
  ASSERT_EQ(again->contract.examples.size(), 2 * made.size());
  for (std::size_t i = 0; i < made.size(); ++i) expect_same_data(again->contract.examples[made.size() + i], made[i]);
  Diagnostics found;
  const auto report = test(*again, {}, found);
  ASSERT_TRUE(report.has_value());
  for (std::size_t i = made.size(); i < report->examples.size(); ++i) EXPECT_TRUE(report->examples[i].passed());
}

// Values of every kind, as an attack makes them up.
TEST_P(Contracts, MadeUpExamplesComeBackAsTheyAre) {
  constexpr std::size_t most = 12;
  Draw draw(contract(), 3);
  std::vector<core::Example> made;
  std::string blocks;
  for (std::size_t i = 0; i < most; ++i) {
    const core::Example drawn = draw_example(contract(), draw);
    core::Example example = with_figures(contract(), drawn, everything(contract()));
    // Keys of which the contract admits fewer than were wanted, or a value left out that is asked for.
    if (example.figures.empty() || !is_sound(contract(), example)) continue;
    blocks += '\n' + example_block(contract(), example);
    made.push_back(std::move(example));
  }
  EXPECT_FALSE(made.empty());
  SCOPED_TRACE(blocks);
  const auto again = compiled(with_more(source_, blocks));
  ASSERT_TRUE(again.has_value());
  const std::size_t before = contract().examples.size();
  ASSERT_EQ(again->contract.examples.size(), before + made.size());
  for (std::size_t i = 0; i < made.size(); ++i) expect_same_data(again->contract.examples[before + i], made[i]);
  Diagnostics found;
  const auto report = test(*again, {}, found);
  ASSERT_TRUE(report.has_value());
  for (std::size_t i = before; i < report->examples.size(); ++i) EXPECT_TRUE(report->examples[i].passed());
}

// What examples claim that is not so: by rounding, or because rows may say anything. Each is still claimed.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> refuted_claims{{
    {"consultoria_con_adelanto", "pagado por proveedor <= 10% * (suma de monto por cada fila de entregables)"},
    {"penalidad_por_mora", "pagado por proveedor <= 10% * recibido por proveedor"},
    {"reto_empleo",
     "(suma de verificadas por cada fila de informes que cumplen resultado = permanencia) <= (suma de verificadas por "
     "cada fila de informes que cumplen resultado = colocacion)"},
}};

TEST_P(Contracts, PropertiesWithstandAttacks) {
  const char* asked = std::getenv("HITO_ATTACKS");
  const std::size_t runs = asked == nullptr ? 300 : std::stoul(asked);
  const std::string name = std::filesystem::path(GetParam()).parent_path().filename().string();
  std::size_t known = 0;
  for (const core::Property& property : contract().properties) {
    const std::pair<std::string_view, std::string_view> claim(name, property.text);
    if (std::ranges::find(refuted_claims, claim) != refuted_claims.end()) {
      ++known;
      continue;
    }
    const auto found = attack(contract(), property, 1, runs);
    if (!found) continue;
    const Counterexample least = shrink(contract(), property, *found);
    const auto refuted = confirm(contract(), property, least);
    ASSERT_TRUE(refuted.has_value());
    std::string words;
    for (const auto& [what, value] : refuted->witness) words += what[Language::en] + " = " + value[Language::en] + "\n";
    ADD_FAILURE() << property.text << "\n"
                  << words << example_block(contract(), with_figures(contract(), least.before, refuted->figures))
                  << (least.after ? example_block(contract(), *least.after) : "");
  }
  const auto of_this = [&](const auto& claim) { return claim.first == name; };
  EXPECT_EQ(known, static_cast<std::size_t>(std::ranges::count_if(refuted_claims, of_this)));
}

INSTANTIATE_TEST_SUITE_P(All, Contracts, testing::ValuesIn(contracts_in(folder())), [](const auto& info) {
  std::string name = std::filesystem::path(info.param).parent_path().filename().string();
  std::ranges::replace_if(name, [](char c) { return c == '-' || c == '.'; }, '_');
  return name;
});
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Contracts);

// Where the folder is not there.
TEST(ContractsFolder, HasContracts) {
  if (contracts_in(folder()).empty()) GTEST_SKIP() << "cases not run: there is no folder " << folder();
}

}  // namespace
}  // namespace hito::driver
