// Every property of every golden: what is called proved, no made-up data violate.
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "driver/attack.h"
#include "driver/example_block.h"
#include "tests/unit/driver/contracts.h"

namespace hito::driver {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Those that state properties, by their path below the folder of goldens. Of one with mistakes, as of one that lacks
// files that it includes, nothing is asked.
std::vector<std::string> goldens() {
  std::vector<std::string> paths;
  for (const auto& entry : fs::recursive_directory_iterator(HITO_GOLDENS)) {
    const fs::path kind = entry.path().extension();
    if (!entry.is_regular_file() || (kind != ".hito" && kind != ".md")) continue;
    const std::string text = text_of(entry.path());
    if (text.find("it always holds that") == std::string::npos &&
        text.find("siempre se cumple que") == std::string::npos)
      continue;
    Diagnostics found;
    const auto source = load_whole(entry.path().string(), found);
    if (!source) continue;
    const auto made = compile(*source, found);
    if (made && !found.has_errors() && !made->contract.properties.empty())
      paths.push_back(fs::relative(entry.path(), HITO_GOLDENS).string());
  }
  std::ranges::sort(paths);
  return paths;
}

// As proofs speak of runs: without a cut-off.
std::optional<Counterexample> violation(const core::Contract& contract, const core::Property& property,
                                        std::uint64_t seed, std::size_t runs) {
  auto found = attack(contract, property, seed, runs);
  if (!found) return std::nullopt;
  found->before.as_of.reset();
  if (found->after) found->after->as_of.reset();
  return confirm(contract, property, *found) ? found : std::nullopt;
}

class Goldens : public testing::TestWithParam<std::string> {};

TEST_P(Goldens, WhatIsProvedWithstandsAttacks) {
  const char* asked = std::getenv("HITO_ATTACKS");
  const std::size_t runs = asked == nullptr ? 100 : std::stoul(asked);
  // Others than those that prove() tries.
  constexpr std::uint64_t first_seed = 101, last_seed = 105;
  Diagnostics found;
  const auto source = load_whole((fs::path(HITO_GOLDENS) / GetParam()).string(), found);
  ASSERT_TRUE(source.has_value());
  const auto made = compiled(*source);
  ASSERT_TRUE(made.has_value());
  const auto proofs = prove(*made);
  ASSERT_TRUE(proofs.has_value());
  for (std::size_t i = 0; i < proofs->properties.size(); ++i) {
    const core::Property& property = made->contract.properties[i];
    if (proofs->properties[i].answer != Provable::proved) continue;
    for (std::uint64_t seed = first_seed; seed <= last_seed; ++seed) {
      const auto against = violation(made->contract, property, seed, runs);
      if (!against) continue;
      const Counterexample least = shrink(made->contract, property, *against);
      ADD_FAILURE() << "proved, and violated: " << property.text << "\n"
                    << example_block(made->contract, least.before)
                    << (least.after ? example_block(made->contract, *least.after) : "");
      break;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, Goldens, testing::ValuesIn(goldens()), [](const auto& info) {
  std::string name = info.param;
  std::ranges::replace_if(name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
});

// That goldens are still found at all.
TEST(GoldensFolder, HasContractsThatStateProperties) { EXPECT_GE(goldens().size(), 20U); }

}  // namespace
}  // namespace hito::driver
