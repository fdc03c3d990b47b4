#include "cli/commands.h"

#include <algorithm>
#include <array>

namespace hito::cli {
namespace {

constexpr auto verb_rows = std::to_array<VerbRow>({
    {Verb::check, {"revisar", "check"}, {"CONTRATO…", "CONTRACT…"}, 1, 1000, Say::missing_contract,
     Say::check_summary, Say::check_details, Say::check_examples},
    {Verb::pay, {"pagar", "pay"}, {"CONTRATO", "CONTRACT"}, 1, 1, Say::missing_contract,
     Say::pay_summary, Say::pay_details, Say::pay_examples},
    {Verb::test, {"probar", "test"}, {"CONTRATO…", "CONTRACT…"}, 1, 1000, Say::missing_contract,
     Say::test_summary, Say::test_details, Say::test_examples},
    {Verb::fmt, {"formatear", "fmt"}, {"CONTRATO…", "CONTRACT…"}, 1, 1000, Say::missing_contract,
     Say::fmt_summary, Say::fmt_details, Say::fmt_examples},
    {Verb::translate, {"traducir", "translate"}, {"CONTRATO", "CONTRACT"}, 1, 1, Say::missing_contract,
     Say::translate_summary, Say::translate_details, Say::translate_examples},
    {Verb::explain, {"explicar", "explain"}, {"[CÓDIGO]", "[CODE]"}, 0, 1, Say::missing_code,
     Say::explain_summary, Say::explain_details, Say::explain_examples},
    {Verb::completion, {"completar", "completion"}, {"bash|zsh|fish", "bash|zsh|fish"}, 1, 1, Say::missing_shell,
     Say::completion_summary, Say::completion_details, Say::completion_examples},
});

constexpr std::uint32_t bit(Verb verb) { return 1U << static_cast<unsigned>(verb); }
constexpr std::uint32_t runs = bit(Verb::check) | bit(Verb::pay) | bit(Verb::test);
constexpr std::uint32_t every = ~0U;

constexpr auto pay_formats = std::to_array<Name>({{"tabla", "table"}, {"json", "json"}, {"csv", "csv"}});
constexpr auto check_formats = std::to_array<Name>({{"texto", "text"}, {"json", "json"}});
constexpr auto engines = std::to_array<Name>({{"referencia", "reference"}, {"jit", "jit"}, {"ambos", "both"}});
constexpr auto language_names = std::to_array<Name>({{"es", "es"}, {"en", "en"}});
constexpr auto colours = std::to_array<Name>({{"auto", "auto"}, {"siempre", "always"}, {"nunca", "never"}});
constexpr std::span<const Name> free_text;
constexpr Name no_value{"", ""};

constexpr auto option_rows = std::to_array<OptionRow>({
    {Opt::data, {"datos", "data"}, Takes::file, {"NOMBRE=ARCHIVO", "NAME=FILE"}, free_text, true, bit(Verb::pay),
     Say::option_data},
    {Opt::input, {"valor", "input"}, Takes::text, {"NOMBRE=VALOR", "NAME=VALUE"}, free_text, true, bit(Verb::pay),
     Say::option_input},
    {Opt::inputs, {"valores", "inputs"}, Takes::file, {"ARCHIVO", "FILE"}, free_text, true, bit(Verb::pay),
     Say::option_inputs},
    {Opt::as_of, {"corte", "as-of"}, Takes::text, {"FECHA", "DATE"}, free_text, false, bit(Verb::pay),
     Say::option_as_of},
    {Opt::period, {"periodo", "period"}, Takes::text, {"PERIODO", "PERIOD"}, free_text, false, bit(Verb::pay),
     Say::option_period},
    {Opt::out, {"salida", "out"}, Takes::folder, {"CARPETA", "FOLDER"}, free_text, false, bit(Verb::pay),
     Say::option_out},
    {Opt::format, {"formato", "format"}, Takes::choice, {"FORMATO", "FORMAT"}, pay_formats, false, bit(Verb::pay),
     Say::option_format_pay},
    {Opt::format, {"formato", "format"}, Takes::choice, {"FORMATO", "FORMAT"}, check_formats, false, bit(Verb::check),
     Say::option_format_check},
    {Opt::lines, {"lineas", "lines"}, Takes::nothing, no_value, free_text, false, bit(Verb::pay), Say::option_lines},
    {Opt::engine, {"motor", "engine"}, Takes::choice, {"MOTOR", "ENGINE"}, engines, false, bit(Verb::pay),
     Say::option_engine},
    {Opt::decimal_mark, {"marca-decimal", "decimal-mark"}, Takes::text, {"SIGNO", "MARK"}, free_text, false,
     bit(Verb::pay), Say::option_decimal_mark},
    {Opt::grouping, {"separador-de-miles", "grouping"}, Takes::text, {"SIGNO", "MARK"}, free_text, false,
     bit(Verb::pay), Say::option_grouping},
    {Opt::to, {"a", "to"}, Takes::choice, {"IDIOMA", "LANGUAGE"}, language_names, false, bit(Verb::translate),
     Say::option_to},
    {Opt::check, {"comprobar", "check"}, Takes::nothing, no_value, free_text, false, bit(Verb::fmt), Say::option_check},
    {Opt::timings, {"tiempos", "timings"}, Takes::nothing, no_value, free_text, false, runs, Say::option_timings},
    {Opt::lang, {"idioma", "lang"}, Takes::choice, {"IDIOMA", "LANGUAGE"}, language_names, false, every,
     Say::option_lang},
    {Opt::color, {"color", "color"}, Takes::choice, {"CUÁNDO", "WHEN"}, colours, false, every, Say::option_color},
    {Opt::help, {"ayuda", "help"}, Takes::nothing, no_value, free_text, false, every, Say::option_help},
    {Opt::version, {"version", "version"}, Takes::nothing, no_value, free_text, false, every, Say::option_version},
});

}  // namespace

std::span<const VerbRow> verbs() { return verb_rows; }
std::span<const OptionRow> options() { return option_rows; }

const VerbRow* find_verb(std::string_view word) {
  const auto found = std::ranges::find_if(verb_rows, [&](const VerbRow& row) { return row.name.is(word); });
  return found == verb_rows.end() ? nullptr : &*found;
}

}  // namespace hito::cli
