// Names: one meaning each, never chosen silently, mistakes of one item not repeated by others.
#include <gtest/gtest.h>

#include "tests/unit/check/contract_of.h"

namespace hito {
namespace {

const std::string data =
    "data sites, one row per site\n  identified by id\n  id identifier\n  zone one of (north, south)\n\n"
    "data visits, one row per visit\n  identified by code\n  code identifier\n  site reference to sites\n  zone one of (north, south)\n  n integer from 0\n\n";

Codes codes(const std::string& items) { return check_items(data + items).codes; }

TEST(Names, TheSameNameInTwoRowsIsAsked) {
  const std::string clause = "clause 1\n  for each site\n  when any of its visits has zone = north\n  the payer pays the provider 1 PEN\n";
  EXPECT_EQ(codes(clause), Codes{"ambiguous_name"});
  const std::string said = "clause 1\n  for each site\n  when any of its visits has visit.zone = north\n  the payer pays the provider 1 PEN\n";
  EXPECT_EQ(codes(said), Codes{});
  const std::string outer = "clause 1\n  for each visit\n  when site.zone = north\n  the payer pays the provider 1 PEN\n";
  EXPECT_EQ(codes(outer), Codes{});
}

TEST(Names, ChoicesAreReadByTheOtherSide) {
  EXPECT_EQ(codes("clause 1\n  for each site\n  when north = zone\n  the payer pays the provider 1 PEN\n"), Codes{});
  EXPECT_EQ(codes("clause 1\n  for each site\n  when zone = nort\n  the payer pays the provider 1 PEN\n"), Codes{"unknown_choice"});
  EXPECT_EQ(codes("reported value north integer\n\nclause 1\n  for each site\n  when zone = north\n  the payer pays the provider 1 PEN\n"),
            Codes{"choice_and_name"});
}

TEST(Names, CyclesShowTheirPath) {
  EXPECT_EQ(codes("define a = b + 1\ndefine b = a + 1\n"), Codes{"cycle"});
  EXPECT_EQ(codes("clause 1\n  for each site\n  when clause 2 gives a right to payment\n  the payer pays the provider 1 PEN\n\n"
                  "clause 2\n  for each site\n  when clause 1 gives a right to payment\n  the payer pays the provider 1 PEN\n"),
            Codes{"clause_cycle"});
}

TEST(Names, FunctionsAreReadPerCall) {
  EXPECT_EQ(codes("define half(x) = x / 2\nclause 1\n  the payer pays the provider half(10 PEN)\n"), Codes{});
  EXPECT_EQ(codes("define half(x) = x / 2\nclause 1\n  the payer pays the provider half(10 PEN, 3)\n"), Codes{"argument_count"});
}

TEST(Names, OneMistakeOneMessage) {
  EXPECT_EQ(codes("define a = nothing_like_this\ndefine b = a * 2\nclause 1\n  when b > 3\n  the payer pays the provider a * 1 PEN\n"),
            Codes{"unknown_name"});
}

// D9: what says nothing of a visit, after `has`, needs parentheses.
TEST(Names, ReachOfHasIsSaid) {
  auto when = [](const std::string& condition) {
    return codes("for each site define north_site = zone = north\n\nclause 1\n  for each site\n  when " + condition +
                 "\n  the payer pays the provider 1 PEN\n");
  };
  EXPECT_EQ(when("none of its visits has n > 5 and north_site"), Codes{"scope_of_has"});
  EXPECT_EQ(when("none of its visits has (n > 5 and north_site)"), Codes{});
  EXPECT_EQ(when("(none of its visits has n > 5) and north_site"), Codes{});
  EXPECT_EQ(when("none of its visits has n > 5 and n < 9"), Codes{});
}

TEST(Names, ClausesEvaluateAfterThoseTheyAskAbout) {
  Checked checked = check_items(data +
                                "clause 1\n  for each site\n  when clause 2 gives a right to payment\n  the payer pays the provider 1 PEN\n\n"
                                "clause 2\n  for each site\n  the payer pays the provider 1 PEN\n");
  EXPECT_EQ(checked.codes, Codes{});
  ASSERT_EQ(checked.contract.evaluation.size(), 2u);
  EXPECT_EQ(checked.contract.clauses[checked.contract.evaluation[0]].number, "2");
}

}  // namespace
}  // namespace hito
