// The outputs: JSON, CSV and the table a person reads.
#include "runtime/statement/write.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/source.h"
#include "tests/unit/reference/build.h"

namespace hito::test {
namespace {

using core::Kind;

// Two quarters, one unpaid row, a comma in a key, and a capped line.
struct Small : Build {
  DatasetId rows;
  Small() {
    quarters("2025-01-01", 2);
    c.parties.add({core::Party::Role::verifier, "", "", {}});
    rows = dataset("rows", {field("id", Kind::identifier), field("x", Kind::number), field("on", Kind::date, true)},
                   {0}, 2);
    const auto paid = clause("5.1", pay(cell(1), rows));
    cap_clause("6", cap({paid}, "1250.5", core::CapMethod::earlier_dates));
    c.clauses[paid].title = "Colocación";
    c.properties.push_back({core::Holds{op(Op::less, {expr(core::Amount{.currency = c.currencies.front()}), num("9")})},
                            "total < 9 PEN",
                            {}});
  }
  runtime::Settlement settled() {
    return settle({table(rows, {{"A", "1000", "2025-01-31"}, {"B,\"2\"", "500", "2025-04-30"}, {"C", "1", ""}})});
  }
  std::vector<runtime::PropertyFinding> findings(const runtime::Settlement& s) {
    Diagnostics diagnostics;
    return runtime::examine_properties(request({table(rows, {})}), s, {}, diagnostics);
  }
};

TEST(Json, has_the_keys_of_its_schema_in_order_and_amounts_as_text) {
  Small b;
  const auto s = b.settled();
  const auto json =
      nlohmann::ordered_json::parse(runtime::to_json(b.c, b.statement(s), b.findings(s), Language::es, true));
  std::string keys;
  for (const auto& [key, value] : json.items()) keys += key + " ";
  EXPECT_EQ(keys, "schema contract data inputs total clauses parties periods rows lines properties warnings ");
  EXPECT_EQ(json["schema"], "hito.payment/1");
  EXPECT_EQ(json["total"].dump(), R"({"amount":"1250.50","currency":"PEN"})");
  EXPECT_EQ(json["clauses"].dump(), R"([{"clause":"5.1","amount":"1250.50","currency":"PEN"}])");
  EXPECT_EQ(
      json["parties"].dump(),
      R"([{"party":"fund","paid":"1250.50","received":"0.00"},{"party":"provider","paid":"0.00","received":"1250.50"}])");
  EXPECT_EQ(json["periods"].dump(), R"([{"period":"Q1","amount":"1000.00"},{"period":"Q2","amount":"250.50"}])");
  EXPECT_EQ(json["rows"][1].dump(), R"({"dataset":"rows","key":["B,\"2\""],"amount":"250.50"})");
  EXPECT_EQ(json["rows"][2]["amount"], "0.00");
  EXPECT_EQ(
      json["lines"][1].dump(),
      R"({"clause":"5.1","dataset":"rows","key":["B,\"2\""],"period":"Q2","date":"2025-04-30","payee":"provider",)"
      R"("payers":["fund"],"entitlement":"500.00","payment":"250.50","reason":"reduced_by_cap","cap":"6"})");
  EXPECT_EQ(json["data"][0]["undated"], 1);
  EXPECT_EQ(json["properties"][0]["verdict"], "fails_here");
  EXPECT_EQ(json["warnings"][0], "Con estos datos no se cumple que total < 9 PEN: total = 1_250.50 PEN.");
  EXPECT_EQ(json["warnings"][1], "Filas de `rows` que no cuentan: 1 de 3 (sin fecha 1).");
}

TEST(Json, rows_and_lines_only_when_asked) {
  Small b;
  const auto json = nlohmann::json::parse(runtime::to_json(b.c, b.statement(b.settled()), {}, Language::en, false));
  EXPECT_FALSE(json.contains("rows"));
  EXPECT_FALSE(json.contains("lines"));
}

TEST(Json, a_line_without_row_or_period_says_null) {
  Build b;
  b.clause("1", b.pay(b.num("5")));
  const auto json = nlohmann::json::parse(runtime::to_json(b.c, b.statement(b.settle()), {}, Language::en, true));
  EXPECT_TRUE(json["lines"][0]["dataset"].is_null());
  EXPECT_TRUE(json["lines"][0]["period"].is_null());
  EXPECT_TRUE(json["lines"][0]["date"].is_null());
  EXPECT_EQ(json["lines"][0]["key"].size(), 0U);
  EXPECT_EQ(json["periods"].size(), 0U);
}

TEST(Csv, clauses_rows_and_the_ledger_of_lines) {
  Small b;
  const auto made = b.statement(b.settled());
  EXPECT_EQ(runtime::clauses_csv(b.c, made), "clause,amount,currency\n5.1,1250.50,PEN\ntotal,1250.50,PEN\n");
  EXPECT_EQ(runtime::rows_csv(b.c, made),
            "dataset,key,amount,currency\nrows,A,1000.00,PEN\nrows,\"B,\"\"2\"\"\",250.50,PEN\nrows,C,0.00,PEN\n");
  EXPECT_EQ(
      runtime::lines_csv(b.c, made),
      "clause,dataset,key,period,date,payee,payers,entitlement,payment,currency,reason,cap,exception,left_out,of\n"
      "5.1,rows,A,Q1,2025-01-31,provider,fund,1000.00,1000.00,PEN,paid,,,,\n"
      "5.1,rows,\"B,\"\"2\"\"\",Q2,2025-04-30,provider,fund,500.00,250.50,PEN,reduced_by_cap,6,,,\n");
}

TEST(Table, aligns_by_display_width_and_says_what_is_not_proved) {
  Small b;
  b.c.properties[0].text = "total > 9 PEN";
  std::get<core::Holds>(b.c.properties[0].kind).condition = b.constant(true);
  const auto s = b.settled();
  const auto made = b.statement(s);
  const std::string es = runtime::to_table(b.c, made, b.findings(s), Language::es, true);
  EXPECT_NE(es.find("Test (T-1)\n\n  Cláusula                      Pago\n"), std::string::npos) << es;
  EXPECT_NE(es.find("  5.1       Colocación  1_250.50 PEN\n"), std::string::npos) << es;
  EXPECT_NE(es.find("se cumple con estos datos; no está demostrada"), std::string::npos) << es;
  EXPECT_NE(es.find("reducido por el tope de la cláusula 6"), std::string::npos) << es;
  EXPECT_NE(es.find("Filas de `rows` que no cuentan: 1 de 3 (sin fecha 1)."), std::string::npos) << es;
  const std::string en = runtime::to_table(b.c, made, b.findings(s), Language::en, false);
  EXPECT_NE(en.find("holds on this data, not proved"), std::string::npos) << en;
  EXPECT_EQ(en.find("reduced by the cap"), std::string::npos) << en;
}

}  // namespace
}  // namespace hito::test
