#include "cli/arguments.h"

#include <gtest/gtest.h>

namespace hito::cli {
namespace {

struct Reading {
  Arguments arguments;
  Diagnostics mistakes;
};

Reading read(std::vector<std::string> words) {
  Reading out;
  out.arguments = read_arguments(words, out.mistakes);
  return out;
}

std::vector<Code> codes(const Reading& reading) {
  std::vector<Code> out;
  for (const Diagnostic& one : reading.mistakes.all()) out.push_back(one.code);
  return out;
}

TEST(Arguments, EveryVerbAndOptionHasItsTwin) {
  const Reading en = read({"pay", "c.hito", "--data", "p=a.csv", "--as-of=2025-01-31", "--format", "table", "--lines"});
  const Reading es =
      read({"pagar", "--datos=p=a.csv", "--corte", "2025-01-31", "--formato=tabla", "--lineas", "c.hito"});
  for (const Reading* reading : {&en, &es}) {
    EXPECT_TRUE(codes(*reading).empty());
    ASSERT_NE(reading->arguments.verb, nullptr);
    EXPECT_EQ(reading->arguments.verb->id, Verb::pay);
    EXPECT_EQ(reading->arguments.operands, std::vector<std::string>{"c.hito"});
    EXPECT_EQ(reading->arguments.all(Opt::data), std::vector<std::string>{"p=a.csv"});
    EXPECT_EQ(reading->arguments.one(Opt::as_of), "2025-01-31");
    EXPECT_EQ(reading->arguments.one(Opt::format), "table");
    EXPECT_TRUE(reading->arguments.has(Opt::lines));
  }
}

TEST(Arguments, OptionsMayStandBeforeTheVerb) {
  const Reading reading = read({"--lang", "es", "--format", "json", "check", "c.hito"});
  EXPECT_TRUE(codes(reading).empty());
  ASSERT_NE(reading.arguments.verb, nullptr);
  EXPECT_EQ(reading.arguments.one(Opt::format), "json");
}

TEST(Arguments, ValuesMayBeginWithAHyphen) {
  const Reading reading = read({"pay", "-", "--input", "x=-5%", "--inputs", "-"});
  EXPECT_TRUE(codes(reading).empty());
  EXPECT_EQ(reading.arguments.operands, std::vector<std::string>{"-"});
  EXPECT_EQ(reading.arguments.one(Opt::inputs), "-");
}

TEST(Arguments, AfterTwoHyphensAllAreOperands) {
  const Reading reading = read({"check", "--", "--odd.hito"});
  EXPECT_TRUE(codes(reading).empty());
  EXPECT_EQ(reading.arguments.operands, std::vector<std::string>{"--odd.hito"});
}

TEST(Arguments, OffersTheNearestSpelling) {
  const Reading verb = read({"chekc", "c.hito"});
  ASSERT_EQ(codes(verb), std::vector{Code::unknown_verb});
  EXPECT_EQ(verb.mistakes.all()[0].help(Language::en), "Did you mean `hito check`?");
  const Reading option = read({"pay", "c.hito", "--fromat", "json"});
  ASSERT_EQ(codes(option).front(), Code::unknown_option);
  EXPECT_EQ(option.mistakes.all()[0].help(Language::es), "¿Quiso decir `--format`?");
  EXPECT_EQ(read({"contract.hito"}).mistakes.all()[0].help(Language::en), "Did you mean `hito check contract.hito`?");
}

TEST(Arguments, NothingIsAbbreviatedOrTakenFromAnotherVerb) {
  EXPECT_EQ(codes(read({"pay", "c.hito", "--dat", "p=p.csv"})).front(), Code::unknown_option);
  EXPECT_EQ(codes(read({"check", "c.hito", "--lines"})), std::vector{Code::unknown_option});
}

TEST(Arguments, ReportsEveryMistake) {
  EXPECT_EQ(codes(read({"pay", "c.hito", "--as-of"})), std::vector{Code::option_value_missing});
  EXPECT_EQ(codes(read({"pay", "c.hito", "--as-of", "--lines"})), std::vector{Code::option_value_missing});
  EXPECT_EQ(codes(read({"pay", "c.hito", "--lines=no"})), std::vector{Code::option_value_unexpected});
  EXPECT_EQ(codes(read({"pay", "c.hito", "--format", "pdf"})), std::vector{Code::option_value_unknown});
  EXPECT_EQ(codes(read({"pay", "c.hito", "--period", "P1", "--period=P2"})), std::vector{Code::option_given_twice});
  EXPECT_EQ(codes(read({"pay"})), std::vector{Code::argument_missing});
  EXPECT_EQ(codes(read({"pay", "a.hito", "b.hito"})), std::vector{Code::argument_unexpected});
}

TEST(Arguments, HelpAndVersionExcuseTheRest) {
  EXPECT_TRUE(read({"pay", "--help"}).arguments.has(Opt::help));
  EXPECT_TRUE(codes(read({"pay", "--help"})).empty());
  const Reading help = read({"help", "pay"});
  ASSERT_NE(help.arguments.verb, nullptr);
  EXPECT_EQ(help.arguments.verb->id, Verb::pay);
  EXPECT_TRUE(codes(read({"--version"})).empty());
  EXPECT_EQ(read({}).arguments.verb, nullptr);
}

}  // namespace
}  // namespace hito::cli
