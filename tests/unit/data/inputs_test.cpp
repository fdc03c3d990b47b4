#include "runtime/data/inputs.h"

#include "tests/unit/data/reading.h"

namespace hito::runtime {
namespace {

using namespace tests;
using core::InputId;
using core::Value;

core::Input input(core::Field made) {
  core::Input out;
  static_cast<core::Field&>(out) = std::move(made);
  return out;
}

// reduction percent · engaged integer of people, may be missing · growth percent, each quarter · grant money in PEN
core::Contract contract_with_inputs() {
  core::Contract contract = small_contract();
  contract.inputs.add(input(field("reduction", percent())));
  core::Input engaged = input(field("engaged", integer_of({{person, 1}})));
  engaged.may_miss = true;
  contract.inputs.add(engaged);
  core::Input growth = input(field("growth", percent()));
  growth.each_period = true;
  contract.inputs.add(growth);
  contract.inputs.add(input(money("grant")));
  contract.periods.push_back({"2025-Q1", *make_date(2025, 1, 1), *make_date(2025, 3, 31)});
  contract.periods.push_back({"2025-Q2", *make_date(2025, 4, 1), *make_date(2025, 6, 30)});
  return contract;
}

struct Bound {
  Inputs inputs;
  Diagnostics diagnostics;
};
Bound bind(const std::vector<Assignment>& given, bool partial = true,
           const core::Contract& contract = contract_with_inputs()) {
  Bound out;
  out.inputs = bind_inputs(contract, given, partial, out.diagnostics);
  return out;
}
void expect_words(const Bound& bound, const Told& es, const Told& en) {
  EXPECT_EQ(told(bound.diagnostics, Language::es), es);
  EXPECT_EQ(told(bound.diagnostics, Language::en), en);
}

TEST(Inputs, ValuesAreTypedByTheirDeclaration) {
  const Bound bound = bind({{"reduction", "12.5%"},
                            {"engaged", "3 people"},
                            {"growth@2025-Q1", "3%"},
                            {"growth@2025-Q2", "-1%"},
                            {"grant", "100_000 PEN"}},
                           false);
  expect_words(bound, {}, {});
  const auto& values = bound.inputs.values;
  ASSERT_EQ(values.size(), 5U);
  EXPECT_EQ(values.at({InputId{0}, std::nullopt}), Value(Rational(Integer(1), Integer(8))));
  EXPECT_EQ(values.at({InputId{1}, std::nullopt}), Value(Rational(3)));
  EXPECT_EQ(values.at({InputId{2}, 1}), Value(Rational(Integer(-1), Integer(100))));
  EXPECT_EQ(values.at({InputId{3}, std::nullopt}), Value(Rational(100000)));
}

TEST(Inputs, NamesAreComparedComposed) {
  core::Contract contract = small_contract();
  contract.inputs.add(input(field("a\u00F1o", integer_of())));
  EXPECT_EQ(bind({{"an\u0303o", "7"}}, false, contract).diagnostics.size(), 0U);
}

TEST(Inputs, UnknownNames) {
  expect_words(bind({{"xyz", "1"}}), {"HITO-E4301 :0 xyz `1`: El contrato no declara el valor informado `xyz`."},
               {"HITO-E4301 :0 xyz `1`: The contract does not declare the reported value `xyz`."});
  expect_words(
      bind({{"reducton", "1%"}}),
      {"HITO-E4302 :0 reducton `1%`: El contrato no declara el valor informado `reducton`. ¿Quiso decir `reduction`?"},
      {"HITO-E4302 :0 reducton `1%`: The contract does not declare the reported value `reducton`. Did you mean "
       "`reduction`?"});
  expect_words(bind({{"x", "1"}}, true, small_contract()),
               {"HITO-E4303 :0 x `1`: El contrato no declara ningún valor informado, y se dio `x`."},
               {"HITO-E4303 :0 x `1`: The contract declares no reported value, and `x` was given."});
}

TEST(Inputs, Periods) {
  const Bound without = bind({{"growth", "3%"}});
  expect_words(
      without, {"HITO-E4304 :0 growth `3%`: `growth` se informa en cada periodo y no se dijo de cuál es el valor."},
      {"HITO-E4304 :0 growth `3%`: `growth` is reported in each period and it was not said which one the value is "
       "for."});
  EXPECT_EQ(without.diagnostics.all()[0].help(Language::en),
            "Add `@` and the period, as in `growth@2025-Q1=3%`. Periods: `2025-Q1`, `2025-Q2`.");
  expect_words(bind({{"reduction@2025-Q1", "3%"}}),
               {"HITO-E4305 :0 reduction@2025-Q1 `3%`: `reduction` se informa una sola vez para todo el contrato, y "
                "`reduction@2025-Q1` nombra un periodo."},
               {"HITO-E4305 :0 reduction@2025-Q1 `3%`: `reduction` is reported once for the whole contract, and "
                "`reduction@2025-Q1` names a period."});
  const Bound unknown = bind({{"growth@2031-Q1", "3%"}});
  expect_words(
      unknown,
      {"HITO-E4306 :0 growth@2031-Q1 `3%`: `growth@2031-Q1` nombra un periodo que el contrato no tiene: `2031-Q1`."},
      {"HITO-E4306 :0 growth@2031-Q1 `3%`: `growth@2031-Q1` names a period that the contract does not have: "
       "`2031-Q1`."});
  EXPECT_EQ(unknown.diagnostics.all()[0].help(Language::es), "Periodos del contrato: `2025-Q1`, `2025-Q2`.");
}

TEST(Inputs, TwiceEmptyAndWrong) {
  expect_words(bind({{"reduction", "1%"}, {"reduction", "2%"}}),
               {"HITO-E4307 :0 reduction `2%`: `reduction` se dio dos veces: `1%` y `2%`."},
               {"HITO-E4307 :0 reduction `2%`: `reduction` was given twice: `1%` and `2%`."});
  expect_words(
      bind({{"reduction", ""}}),
      {"HITO-E4308 :0 reduction ``: `reduction` se dio sin valor y no puede faltar; se espera un porcentaje."},
      {"HITO-E4308 :0 reduction ``: `reduction` was given without a value and may not be missing; a percent is "
       "expected."});
  expect_words(bind({{"grant", "100 USD"}}),
               {"HITO-E4011 :0 grant `100 USD`: `100 USD` está en `USD` y aquí se espera `PEN`."},
               {"HITO-E4011 :0 grant `100 USD`: `100 USD` is in `USD` and `PEN` is expected here."});
  const Bound missing = bind({{"engaged", ""}});
  expect_words(missing, {}, {});
  EXPECT_TRUE(core::is_missing(missing.inputs.values.at({InputId{1}, std::nullopt})));
}

TEST(Inputs, MessagesShowTheNameAndTheValue) {
  const Bound bound = bind({{"grant", "x"}});
  const std::string text = render(bound.diagnostics.all().at(0), nullptr, Language::en, Paint::plain);
  EXPECT_NE(text.find(" --> reported value `grant`: `x`\n"), std::string::npos) << text;
}

TEST(Inputs, WhatNobodyGaveIsListed) {
  expect_words(
      bind({{"growth@2025-Q2", "1%"}}, false),
      {"HITO-E4309 :0 grant ``: Falta el valor informado `grant`: un importe en PEN.",
       "HITO-E4310 :0 growth ``: Falta el valor informado `growth` (un porcentaje) de estos periodos: `2025-Q1`.",
       "HITO-E4309 :0 reduction ``: Falta el valor informado `reduction`: un porcentaje."},
      {"HITO-E4309 :0 grant ``: The reported value `grant` is missing: an amount in PEN.",
       "HITO-E4310 :0 growth ``: The reported value `growth` (a percent) is missing for these periods: `2025-Q1`.",
       "HITO-E4309 :0 reduction ``: The reported value `reduction` is missing: a percent."});
  // A value that was given and is wrong is not said to be missing as well.
  const Bound wrong =
      bind({{"reduction", "x"}, {"growth@2025-Q1", "1%"}, {"growth@2025-Q2", "1%"}, {"grant", "1"}}, false);
  EXPECT_EQ(wrong.diagnostics.size(), 1U);
  expect_words(bind({}), {}, {});
}

TEST(Inputs, AContractWithoutPeriodsNeedsNoLabel) {
  core::Contract contract = contract_with_inputs();
  contract.periods.assign(1, {"", *make_date(2025, 1, 1), *make_date(2025, 12, 31)});
  const Bound bound = bind({{"growth", "3%"}, {"reduction", "1%"}, {"grant", "1"}}, false, contract);
  expect_words(bound, {}, {});
  EXPECT_TRUE(bound.inputs.values.contains({InputId{2}, 0}));
  EXPECT_EQ(bind({}, false, contract).diagnostics.all()[1].code, Code::input_needed);
}

std::string words(const Failure& failure, Language language) {
  return Diagnostic{failure.code, {}, failure.args, {}, {}}.message(language);
}

TEST(Assignments, NameEqualsValue) {
  const auto read = read_assignment("growth@2025-Q1=3%");
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->name, "growth@2025-Q1");
  EXPECT_EQ(read->value, "3%");
  EXPECT_EQ(read_assignment("a=b=c")->value, "b=c");
  EXPECT_EQ(read_assignment("a=")->value, "");
  for (const char* text : {"12.5%", "=3", ""}) EXPECT_FALSE(read_assignment(text).has_value());
  const Failure failure = read_assignment("12.5%").error();
  EXPECT_EQ(words(failure, Language::es), "`12.5%` no tiene la forma `nombre=valor`.");
  EXPECT_EQ(words(failure, Language::en), "`12.5%` does not have the form `name=value`.");
}

TEST(Assignments, JsonOfTexts) {
  const auto read = read_assignments_json(
      "\xEF\xBB\xBF{\"a\": \"12.5%\", \"g@2025-Q1\": \"3%\", \"y\": true, \"n\": null}", "v.json");
  ASSERT_TRUE(read.has_value());
  ASSERT_EQ(read->size(), 4U);
  EXPECT_EQ((*read)[0].value, "12.5%");
  EXPECT_EQ((*read)[1].name, "g@2025-Q1");
  EXPECT_EQ((*read)[2].value, "true");
  EXPECT_EQ((*read)[3].value, "");
  // A name given twice arrives twice: it is bind_inputs that objects.
  EXPECT_EQ(read_assignments_json("{\"a\": \"1\", \"a\": \"2\"}", "v.json")->size(), 2U);
}

TEST(Assignments, JsonThatIsRefused) {
  const auto failure = [](std::string_view json, Code code) {
    const auto read = read_assignments_json(json, "v.json");
    EXPECT_FALSE(read.has_value()) << json;
    const Failure found = read ? Failure{Code::internal_error, {"read"}} : read.error();
    EXPECT_EQ(spell(found.code), spell(code)) << json;
    return found;
  };
  const Failure number = failure("{\"a\": 0.12345678901234567890123}", Code::inputs_json_number);
  EXPECT_EQ(words(number, Language::es),
            "`v.json`: el valor de `a` es un número JSON sin comillas, 0.12345678901234567890123.");
  EXPECT_EQ(words(number, Language::en),
            "`v.json`: the value of `a` is a JSON number without quotes, 0.12345678901234567890123.");
  EXPECT_EQ(failure("{\"a\": -7}", Code::inputs_json_number).args[2].in[0], "-7");
  const Failure nested = failure("{\"g\": {\"n\": {\"2025-Q1\": \"3%\"}}}", Code::inputs_json_nested);
  EXPECT_EQ(words(nested, Language::es),
            "`v.json`: el valor de `g` es una lista, o un objeto dentro de otro, y se espera un texto.");
  EXPECT_EQ(words(nested, Language::en),
            "`v.json`: the value of `g` is a list, or an object within another, and a text is expected.");
  failure("{\"g\": [1]}", Code::inputs_json_nested);
  const Failure list = failure("[\"a\"]", Code::inputs_json_not_object);
  EXPECT_EQ(words(list, Language::es), "`v.json` no contiene un objeto JSON de nombres y valores.");
  EXPECT_EQ(words(list, Language::en), "`v.json` does not hold a JSON object of names and values.");
  for (const char* json : {"3", "\"a\"", "true", "null"}) failure(json, Code::inputs_json_not_object);
  const Failure syntax = failure("{\n  \"a\": \"1\",\n}", Code::inputs_json_syntax);
  EXPECT_EQ(words(syntax, Language::es), "`v.json`, línea 3, columna 1: el JSON está mal escrito.");
  EXPECT_EQ(words(syntax, Language::en), "`v.json`, line 3, column 1: the JSON is not well written.");
  for (const char* json : {"", "{", "{\"a\"}", "{\"a\": \"\xF1\"}", "{} x"}) failure(json, Code::inputs_json_syntax);
}

// impact, each quarter, of which only the value must be given
core::Contract contract_with_an_estimate() {
  core::Contract contract = contract_with_inputs();
  const auto add = [&](EstimatePart part, core::Field made) {
    core::Input one = input(std::move(made));
    one.part = part;
    one.each_period = true;
    one.may_miss = part != EstimatePart::value;
    contract.inputs.add(std::move(one));
  };
  core::Type text;
  text.kind = core::Kind::text;
  add(EstimatePart::value, field("impact", percent()));
  add(EstimatePart::standard_error, field("impact.error_est\u00E1ndar", percent()));
  add(EstimatePart::n, field("impact.n", integer_of()));
  add(EstimatePart::method, field("impact.m\u00E9todo", text));
  return contract;
}

TEST(Inputs, PartsOfAnEstimate) {
  const core::Contract contract = contract_with_an_estimate();
  const auto first = std::optional<std::uint32_t>(0), second = std::optional<std::uint32_t>(1);
  const Bound bound = bind({{"impact@2025-Q1", "12%, standard_error = 3%,n=450,method=\"RCT, \"\"by lot\"\"\""},
                            {"impact@2025-Q2", "valor=-1%"},
                            {"impact@2025-Q2", "2%", "ERROR_ESTANDAR"},
                            {"impact.n@2025-Q2", "7"}},
                           true, contract);
  expect_words(bound, {}, {});
  const auto& values = bound.inputs.values;
  ASSERT_EQ(values.size(), 7U);
  EXPECT_EQ(values.at({InputId{4}, first}), Value(Rational(Integer(3), Integer(25))));
  EXPECT_EQ(values.at({InputId{5}, first}), Value(Rational(Integer(3), Integer(100))));
  EXPECT_EQ(values.at({InputId{6}, first}), Value(Rational(450)));
  EXPECT_EQ(values.at({InputId{7}, first}), Value(std::string("RCT, \"by lot\"")));
  EXPECT_EQ(values.at({InputId{4}, second}), Value(Rational(Integer(-1), Integer(100))));
  EXPECT_EQ(values.at({InputId{5}, second}), Value(Rational(Integer(1), Integer(50))));
  EXPECT_EQ(values.at({InputId{6}, second}), Value(Rational(7)));
}

TEST(Inputs, TheLastDayOfADecisionIsNotOver) {
  core::Contract contract = contract_with_inputs();
  core::Input approved = input(field("approved", percent()));
  approved.each_period = true;
  approved.decision = core::Decision{{}, core::AfterPeriod{core::AfterPeriod::Unit::days, 30}, Value(Rational(7))};
  const InputId id = contract.inputs.add(approved);
  using How = Decided::How;
  const auto states = [&](const Deciding& how, bool given) {
    Inputs inputs;
    if (given) inputs.values[{id, 0}] = Value(Rational(3));
    decide(contract, how, inputs);
    std::vector<How> all;
    for (const Decided& one : inputs.decisions) {
      all.push_back(one.how);
      EXPECT_EQ(inputs.values.contains({id, one.period}), one.how != How::open);
    }
    return all;
  };
  const Date last = *make_date(2025, 4, 30), after = *make_date(2025, 5, 1), before = *make_date(2025, 3, 31);
  EXPECT_EQ(states({{}, {}, false}, false), (std::vector{How::open, How::open}));
  EXPECT_EQ(states({last, last, false}, false), (std::vector{How::open, How::open}));
  EXPECT_EQ(states({after, after, false}, false), (std::vector{How::by_default, How::open}));
  EXPECT_EQ(states({after, after, true}, true), (std::vector{How::reported, How::supposed}));
  // Rows up to the end of the first quarter, on a later day.
  EXPECT_EQ(states({after, before, false}, false), (std::vector{How::by_default}));
}

}  // namespace
}  // namespace hito::runtime
