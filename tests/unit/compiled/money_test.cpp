// Caps and divisions whose amounts and weights are worked out by machine code.
#include "tests/unit/compiled/both_engines.h"

namespace hito::runtime::tests {
namespace {

const std::string data =
    "data sites, one row per site\n  identified by id\n  id identifier\n  a number from 0 to 1_000\n  b number from 1 "
    "to 1_000\n"
    "data visits, one row per visit\n  identified by id\n  each row counts on day\n  id identifier\n  day date\n"
    "  site reference to sites\n  fee money in PEN from -1_000 to 1_000_000\n";
const Given some{{{"sites", "id,a,b\ns1,1,3\ns2,2,7\ns3,0,1\n"},
                  {"visits",
                   "id,day,site,fee\nv1,2025-01-01,s1,100\nv2,2025-01-02,s2,33.33\nv3,2025-02-02,s1,66.67\n"
                   "v4,2025-05-01,s1,1000\nv5,2025-05-01,s2,-50\nv6,2025-11-01,s3,0.01\nv7,2025-11-02,s2,400\n"}}};
const std::string pay = "clause 1 \"C\"\n  for each visit\n  the payer pays the provider fee\n";

TEST(Money, CapsOfAnAggregate) {
  for (const char* how : {"earlier dates first", "pro rata"}) {
    Both both(data +
              "define third = (sum of fee over visits where fee > 0 PEN) / 3\n"
              "define half = 50% * (sum of fee over visits)\n" +
              pay +
              "clause 2 \"C\"\n  cap clause 1 at half per "
              "quarter, " +
              how +
              ", unused balance lapses\n"
              "clause 3 \"C\"\n  cap clause 1 at third over the whole contract, " +
              how + "\n");
    const Agreed agreed = both.settle(some);
    for (const auto& part : agreed.report.parts) EXPECT_EQ(part.reference, 0U) << part.name[Language::en];
    EXPECT_NE(agreed.entitlements(), agreed.payments());
  }
}

TEST(Money, CapsThatRestOnAValueOfEachPeriod) {
  Both both(data +
            "define limit = allowed * 2 / 3\nreported value allowed money in PEN from 0 to 10_000, each quarter\n" +
            pay +
            "clause 2 \"C\"\n  cap clause 1 at limit per site and per quarter, earlier dates first, unused balance "
            "carries over to later periods\n");
  Given given = some;
  const auto& periods = both.contract().periods;
  for (std::size_t p = 0; p < periods.size(); ++p)
    given.inputs.push_back({"allowed@" + periods[p].label, std::to_string(100 * p + 7)});
  both.settle(given);
  // The cap of the quarter without a value is asked for, or not, alike.
  for (std::size_t p = 0; p < periods.size(); ++p) {
    Given without = given;
    without.inputs.erase(without.inputs.begin() + static_cast<std::ptrdiff_t>(p));
    both.settle(without);
  }
}

TEST(Money, CapsBelow0AllowNothing) {
  Both both(data + pay +
            "clause 2 \"C\"\n  cap clause 1 at (minimum of fee over visits, or 0 PEN if none) over the whole contract, "
            "earlier "
            "dates first\n");
  EXPECT_EQ(both.settle(some).payments(), "0 0 0 0 -50 0 0");
}

TEST(Money, WeightsThatAreQuotients) {
  Both both(
      data +
      "for each site define seen = sum of fee over its visits where fee > 0 PEN\n"
      "clause 1 \"C\"\n  each quarter\n  the payer pays the provider 100 PEN\n  divided among the rows of sites in "
      "proportion to a / b, nothing if they add up to 0\n"
      "clause 2 \"C\"\n  each quarter\n  the payer pays the provider 100 PEN\n  divided among the rows of sites in "
      "proportion to the greater of (seen, 0), nothing if they add up to 0\n"
      "clause 3 \"C\"\n  each quarter\n  the payer pays the provider 0.10 PEN\n  divided among the rows of visits in "
      "proportion to absolute value of (fee) / 3, nothing if they add up to 0\n"
      "clause 4 \"C\"\n  at the end of the term\n  the payer pays the provider 77.77 PEN\n  divided among the rows of "
      "visits in proportion to (if fee > 50 PEN then site.a / site.b otherwise 0.5), nothing if they add up to 0\n");
  const Agreed agreed = both.settle(some);
  EXPECT_EQ(agreed.parts().substr(0, 17), "53.85 46.15 0 53.");
  both.settle({{some.files[0], {"visits", "id,day,site,fee\n"}}});
  both.settle({{{"sites", "id,a,b\n"}, {"visits", "id,day,site,fee\n"}}});
}

TEST(Money, OneLargeWeightOrAmount) {
  Both both(
      "data sites, one row per site\n  identified by id\n  id identifier\n  a number from 0 to "
      "1_000_000_000_000_000_000_000_000_000_000\n"
      "clause 1 \"C\"\n  the payer pays the provider 100 PEN\n  divided among the rows of sites in proportion to a, "
      "nothing "
      "if they add up to 0\n"
      "clause 2 \"C\"\n  for each site\n  the payer pays the provider 0.01 PEN * a\n"
      "clause 3 \"C\"\n  cap clause 2 at limit over the whole contract, pro rata\n"
      "define limit = 0.01 PEN * (maximum of a over sites, or 0 if none)\n",
      year);
  const Agreed agreed =
      both.settle({{{"sites", "id,a\ns1,1.25\ns2,300000000000000000000000\ns3,0\ns4,150000000000000000000000.5\n"}}});
  EXPECT_EQ(agreed.parts(), "0 66.67 0 33.33");
  EXPECT_EQ(agreed.part(1).name[Language::en].empty(), false);
}

TEST(Money, PaymentsInBothDirectionsAndAmountsBelow0) {
  Both both(data +
            "clause 1 \"C\"\n  each quarter\n  the payer pays the provider sum of fee over visits\n"
            "clause 2 \"C\"\n  for each visit\n  when fee < 0 PEN\n  the provider pays the payer 10% * absolute value "
            "of (fee)\n"
            "clause 3 \"C\"\n  each quarter\n  the payer pays the provider (sum of fee over visits) * -1 / 3\n");
  both.settle(some);
}

}  // namespace
}  // namespace hito::runtime::tests
