// Dates plus periods of years, months and days, from the public test tables of a calendar library.
//
// Hito clamps to the last day of a shorter month, which is that library's "round down"; its "round up" (the first day
// of the following month) is the day after, and no such day exists for add_months_exact.
#include <array>
#include <charconv>
#include <cstdlib>

#include "base/date.h"
#include "tests/oracles/shared_lines.h"

namespace hito {
namespace {

constexpr std::size_t exact_cases = 19;
constexpr std::size_t ambiguous_cases = 11;
constexpr std::size_t month_edge_cases = 2;

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  for (const char c : line) {
    if (c == ';')
      fields.emplace_back();
    else if (c != '\r')
      fields.back() += c;
  }
  return fields;
}

Date date_of(const std::string& text) {
  const auto date = parse_iso_date(text);
  EXPECT_TRUE(date) << text;
  return date.value_or(Date{});
}

// "[1 years, 2 months, 3 days]".
struct Period {
  std::int64_t months;
  std::int64_t days;
};
Period period_of(const std::string& text) {
  std::array<std::int64_t, 3> figures{};
  std::size_t at = 0;
  for (std::int64_t& figure : figures) {
    at = text.find_first_of("-0123456789", at);
    EXPECT_NE(at, std::string::npos) << text;
    const auto read = std::from_chars(text.data() + at, text.data() + text.size(), figure);
    at = static_cast<std::size_t>(read.ptr - text.data());
  }
  return {figures[0] * 12 + figures[1], figures[2]};
}

// The rows below the header.
std::vector<std::vector<std::string>> rows_of(const std::string& file) {
  std::vector<std::vector<std::string>> rows;
  for (const std::string& line : oracles::lines_of(file)) rows.push_back(fields_of(line));
  if (!rows.empty()) rows.erase(rows.begin());
  return rows;
}

TEST(DatesOracle, ExactPeriods) {
  HITO_NEEDS_ORACLES(exact_cases);
  const auto rows = rows_of("dates/exact_computations.csv");
  EXPECT_EQ(rows.size(), exact_cases);
  for (const auto& row : rows) {
    SCOPED_TRACE(row[0] + " " + row[1]);
    const Period period = period_of(row[1]);
    const auto month = add_months_exact(date_of(row[0]), period.months);
    ASSERT_TRUE(month);
    EXPECT_EQ(add_days(*month, period.days), date_of(row[2]));
    EXPECT_EQ(add_months_clamped(date_of(row[0]), period.months), month);
  }
}

TEST(DatesOracle, AmbiguousPeriods) {
  HITO_NEEDS_ORACLES(ambiguous_cases);
  const auto rows = rows_of("dates/ambiguous_computations.csv");
  EXPECT_EQ(rows.size(), ambiguous_cases);
  for (const auto& row : rows) {
    SCOPED_TRACE(row[0] + " " + row[1]);
    const Period period = period_of(row[1]);
    ASSERT_EQ(period.days, 0);
    const auto clamped = add_months_clamped(date_of(row[0]), period.months);
    ASSERT_TRUE(clamped);
    EXPECT_EQ(to_iso(*clamped), row[3]);
    EXPECT_EQ(add_days(*clamped, 1), date_of(row[2]));
    EXPECT_FALSE(add_months_exact(date_of(row[0]), period.months));
  }
}

TEST(DatesOracle, MonthEdges) {
  HITO_NEEDS_ORACLES(month_edge_cases);
  const auto rows = rows_of("dates/first_last_day_of_month.csv");
  EXPECT_EQ(rows.size(), month_edge_cases);
  for (const auto& row : rows) {
    EXPECT_EQ(to_iso(first_of_month(date_of(row[0]))), row[1]);
    EXPECT_EQ(to_iso(last_of_month(date_of(row[0]))), row[2]);
  }
}

}  // namespace
}  // namespace hito
