// One engine for data of many shapes: machine code is kept by shape and never taken for another's.
#include <filesystem>

#include "tests/unit/compiled/both_engines.h"

namespace hito::runtime::tests {
namespace {

const std::string items =
    "data sites, one row per site\n  identified by id\n  id identifier\n  rate percent from 0% to 100%, may be "
    "missing\n"
    "data visits, one row per visit\n  id identifier\n  site reference to sites\n  n number from "
    "-1_000_000_000_000_000 to "
    "1_000_000_000_000_000\n"
    "for each site define paid_at = rate or 3% if missing\n"
    "clause 1 \"C\"\n  for each visit\n  the payer pays the provider 1 PEN * n * site.paid_at\n"
    "clause 2 \"C\"\n  for each site\n  the payer pays the provider 1 PEN * (sum of n over its visits)\n"
    "clause 3 \"C\"\n  for each site\n  the payer pays the provider 1 PEN * (maximum of n over visits, or 0 if none) / "
    "(1 + "
    "(count of its visits) / 1 visit)\n";

Given of(const std::string& sites, const std::string& visits) {
  return {{{"sites", "id,rate\n" + sites}, {"visits", "id,site,n\n" + visits}}};
}

const Given small = of("a,10%\nb,20%\n", "1,a,5\n2,b,7\n3,a,-1\n");
const Given decimal = of("a,10.125%\nb,\n", "1,a,5.0001\n2,b,700000000.5\n");
const Given large = of("a,10%\nb,20%\n", "1,a,900000000000000\n2,b,-900000000000000.000001\n");
const Given empty = of("", "");
const Given no_visits = of("a,1%\n", "");

TEST(Shapes, ThereAndBackAgain) {
  Both both(items, "");
  const std::string first = both.settle(small).entitlements();
  EXPECT_EQ(first, "0.5 1.4 -0.1 4 7 2.33 3.5");
  for (const Given* given : {&decimal, &small, &large, &empty, &small, &no_visits, &large, &decimal, &small})
    both.settle(*given);
  EXPECT_EQ(both.settle(small).entitlements(), first);
  EXPECT_EQ(both.settle(large).payments(),
            "90000000000000 -180000000000000 900000000000000 -900000000000000 450000000000000 450000000000000");
}

TEST(Shapes, TheSameShapeIsNotCompiledAgain) {
  Both both(items, "");
  const auto compiled = [&](const Given& given) {
    Diagnostics found;
    EngineReport report;
    both.engine().settle(both.request(given), {}, report, found);
    return !report.from_cache;
  };
  EXPECT_TRUE(compiled(small));
  EXPECT_FALSE(compiled(small));
  // Other values of the same class.
  EXPECT_FALSE(compiled(of("a,40%\nb,20%\nc,30%\n", "1,a,3\n2,b,6\n3,a,-2\n4,c,1\n")));
  EXPECT_TRUE(compiled(large));
  EXPECT_TRUE(compiled(decimal));
  EXPECT_FALSE(compiled(small));
}

TEST(Shapes, MoreThanAreKept) {
  Both both(items, "");
  std::string n = "1";
  for (int round = 0; round < 2; ++round)
    for (int decimals = 0; decimals < 12; ++decimals)
      for (const char* whole : {"1", "70000", "123456789"})
        both.settle(of("a,10%\n",
                       "1,a," + std::string(whole) +
                           (decimals == 0 ? "" : "." + std::string(static_cast<std::size_t>(decimals), '7')) + "\n"));
}

TEST(Shapes, CompiledObjectsAreFoundByAnotherEngine) {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "hito_shapes_test";
  std::filesystem::remove_all(folder);
  for (const bool known : {false, true, true}) {
    Both both(items, "");
    Diagnostics found;
    EngineReport report;
    EngineOptions options;
    options.cache = folder.string();
    const Settlement settled = both.engine().settle(both.request(small), options, report, found);
    EXPECT_EQ(report.from_cache, known);
    EXPECT_EQ(settled.lines.size(), 7U);
    EXPECT_EQ(settled.lines[5].entitlement, *parse_decimal("2.33"));
  }
  std::filesystem::remove_all(folder);
}

TEST(Shapes, WhatThePlanSays) {
  Both both(items, "");
  const Agreed agreed = both.settle(small);
  for (const Language language : {Language::en, Language::es}) {
    EXPECT_FALSE(both.engine().plan_text(agreed.report, language).empty());
    EXPECT_FALSE(tiers_text(both.contract(), agreed.report, language).empty());
  }
}

}  // namespace
}  // namespace hito::runtime::tests
