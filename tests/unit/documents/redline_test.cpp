#include "documents/redline/redline.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "documents/redline/align.h"

namespace hito::documents::prose {
namespace {

using In = Step::In;
using Sequence = std::vector<std::uint32_t>;

// Length of the longest common subsequence, by the table of the definition.
std::size_t longest(const Sequence& a, const Sequence& b) {
  std::vector<std::vector<std::size_t>> best(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j)
      best[i][j] = a[i - 1] == b[j - 1] ? best[i - 1][j - 1] + 1 : std::max(best[i - 1][j], best[i][j - 1]);
  return best[a.size()][b.size()];
}

// Every element of both once, in order, and what is in both equal. Gives how many are.
std::size_t common(const Sequence& a, const Sequence& b, const std::vector<Step>& steps) {
  std::size_t i = 0, j = 0, both = 0;
  for (const Step& step : steps) {
    if (step.in != In::second) {
      EXPECT_EQ(step.first, i);
      ++i;
    }
    if (step.in != In::first) {
      EXPECT_EQ(step.second, j);
      ++j;
    }
    if (step.in == In::both) {
      EXPECT_EQ(a.at(step.first), b.at(step.second));
      ++both;
    }
  }
  EXPECT_EQ(i, a.size());
  EXPECT_EQ(j, b.size());
  return both;
}

TEST(Align, OfRandomSequencesTheLongestIsFound) {
  std::mt19937 random(8);
  for (int round = 0; round < 3000; ++round) {
    Sequence a(random() % 24), b(random() % 24);
    const std::uint32_t letters = 1 + random() % 6;
    for (auto* all : {&a, &b})
      for (std::uint32_t& one : *all) one = random() % letters;
    ASSERT_EQ(common(a, b, aligned(a, b)), longest(a, b)) << "round " << round;
  }
}

TEST(Align, WhatIsGoneStandsBeforeWhatIsNew) {
  const auto steps = aligned({1, 2, 3, 9}, {1, 4, 5, 9});
  ASSERT_EQ(steps.size(), 6U);
  std::vector<In> in;
  for (const Step& step : steps) in.push_back(step.in);
  EXPECT_EQ(in, (std::vector{In::both, In::first, In::first, In::second, In::second, In::both}));
}

TEST(Align, EmptyAndLongOnes) {
  EXPECT_TRUE(aligned({}, {}).empty());
  EXPECT_EQ(aligned({}, {1, 2}).size(), 2U);
  Sequence a, b;
  for (std::uint32_t i = 0; i < 200'000; ++i) {
    a.push_back(i);
    b.push_back(i % 1000 == 7 ? 1'000'000 + i : i);
  }
  EXPECT_EQ(common(a, b, aligned(a, b)), 199'800U);
}

std::string shown(const Runs& runs) {
  std::string out;
  for (const Run& run : runs) {
    if (run.style == Run::Style::inserted)
      out += "[+" + run.text + "]";
    else if (run.style == Run::Style::deleted)
      out += "[-" + run.text + "]";
    else
      out += run.text;
  }
  return out;
}
Runs text(const std::string& words) { return {Run{words}}; }
Runs linked(const std::string& link) { return {Run{"clause 1", Run::Style::plain, link}}; }
Block paragraph(const std::string& words) { return {Paragraph{text(words)}}; }

TEST(Redline, WordsOfAParagraph) {
  EXPECT_EQ(
      shown(merged(text("It pays S/\u00a01,850.00, at most twice."), text("It pays S/\u00a01,900.00, at most twice."))),
      "It pays [-S/\u00a01,850.00][+S/\u00a01,900.00], at most twice.");
  EXPECT_EQ(shown(merged(text("one two three"), text("uno dos three"))), "[-one two][+uno dos] three");
  EXPECT_EQ(shown(merged(text(""), text("new"))), "[+new]");
  EXPECT_EQ(shown(merged(text("gone"), text(""))), "[-gone]");
}

TEST(Redline, WhereALinkLeadsIsNoDifference) {
  const Runs first = linked("#a"), second = linked("#b");
  EXPECT_EQ(merged(first, second), second);
}

TEST(Redline, BlocksThatAreGoneAreMarkedWhole) {
  const std::vector<Block> first{
      {Heading{1, text("Limits"), "limits"}}, paragraph("No more than 10 each quarter."), paragraph("End.")};
  const Redline made = redline(first, {paragraph("End.")});
  EXPECT_TRUE(made.changed);
  ASSERT_EQ(made.blocks.size(), 3U);
  EXPECT_EQ(shown(std::get<Heading>(made.blocks[0].kind).runs), "[-Limits]");
  EXPECT_EQ(std::get<Heading>(made.blocks[0].kind).anchor, "");
  EXPECT_EQ(shown(std::get<Paragraph>(made.blocks[1].kind).runs), "[-No more than 10 each quarter.]");
  EXPECT_EQ(shown(std::get<Paragraph>(made.blocks[2].kind).runs), "End.");
}

TEST(Redline, LinesOfTablesAreLaidSideBySide) {
  const auto table = [](std::vector<std::vector<std::string>> lines) {
    Table out;
    out.columns = {{text("from")}, {text("price")}};
    for (const auto& line : lines) out.rows.push_back({{text(line[0]), text(line[1])}});
    return Block{std::move(out)};
  };
  const Redline made = redline({table({{"up to 10%", "5"}, {"above 10%", "7"}})},
                               {table({{"up to 10%", "5"}, {"above 10%", "8"}, {"above 90%", "9"}})});
  ASSERT_EQ(made.blocks.size(), 1U);
  const Table& merged_table = std::get<Table>(made.blocks[0].kind);
  ASSERT_EQ(merged_table.rows.size(), 3U);
  EXPECT_EQ(shown(merged_table.rows[0].cells[1]), "5");
  EXPECT_EQ(shown(merged_table.rows[1].cells[0]), "above 10%");
  EXPECT_EQ(shown(merged_table.rows[1].cells[1]), "[-7][+8]");
  EXPECT_EQ(shown(merged_table.rows[2].cells[1]), "[+9]");
}

TEST(Redline, AFormulaThatChangesIsSaidInWords) {
  const Redline made = redline({{Formula{"<math>a</math>", "pay = a"}}}, {{Formula{"<math>b</math>", "pay = b"}}});
  ASSERT_EQ(made.blocks.size(), 2U);
  EXPECT_EQ(shown(std::get<Paragraph>(made.blocks[0].kind).runs), "pay = [-a][+b]");
  EXPECT_EQ(std::get<Formula>(made.blocks[1].kind).mathml, "<math>b</math>");
}

TEST(Redline, EqualDocumentsHaveNoMark) {
  const std::vector<Block> both{
      {Heading{1, text("A")}}, {List{List::Marks::letters, {{paragraph("x")}, {paragraph("y")}}}}, {PageBreak{}}};
  const Redline made = redline(both, both);
  EXPECT_FALSE(made.changed);
  EXPECT_EQ(made.blocks.size(), both.size());
}

}  // namespace
}  // namespace hito::documents::prose
