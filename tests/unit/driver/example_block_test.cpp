// Examples as a contract has them, made from their data.
#include "driver/example_block.h"

#include "tests/unit/driver/contracts.h"

namespace hito::driver {
namespace {

constexpr const char* spanish = R"(contrato "Bloques"
  moneda   PEN, USD
  plazo de ejecución del 2025-01-01 al 2025-12-31 inclusive
  periodos trimestrales calendario
  redondeo a 0.01 al más próximo, medios al par
pagador   "Fondo"
pagador   `sí` "Ministerio"
proveedor "Operador"
valor informado avance porcentaje desde -100% hasta 100%
valor informado anticipo importe en PEN, en cada trimestre
valor informado impacto estimación
valor informado conforme sí o no
datos `pago`, una fila por region
  se identifica por id
  id    identificador
  zona  uno de (costa, "sierra sur", `en`)
  nota  texto, puede faltar
datos personas, una fila por persona
  se identifica por documento
  documento identificador
  región    referencia a `pago`
  ingreso   fecha, escrito como "dd/mm/aaaa", puede faltar
  `total`   sí o no
  sueldo    importe en PEN con 2 decimales
  avance_de porcentaje
cláusula 1 "Sueldo"
  por cada persona, al vencimiento del plazo
  `sí` paga al proveedor sueldo
cláusula 2 "Dólares"
  al vencimiento del plazo
  `sí` paga al proveedor 3.5 USD
)";

TEST(ExampleBlock, WritesEveryKindOfValue) {
  const auto made = compiled(std::string(spanish));
  ASSERT_TRUE(made.has_value());
  const core::Contract& contract = made->contract;
  core::Example example;
  example.title = "Con \"comillas\"";
  const Date day = *make_date(2025, 3, 9);
  example.data = {{core::DatasetId{0},
                   {0, 1, 2},
                   {{"A1", core::Choice{0}, "una barra | y \"más\""},
                    {"sí", core::Choice{1}, core::Missing{}},
                    {"2025", core::Choice{2}, "dos palabras"},
                    {"007-B", core::Choice{2}, "línea\notra"}}},
                  {core::DatasetId{1},
                   {0, 1, 2, 3, 4, 5},
                   {{"P1", core::RowRef{1}, day, true, Rational(12345678, 100), Rational(1, 8)},
                    {"P2", "007-B", core::Missing{}, false, Rational(-900), Rational(-1, 2)}}}};
  const core::InputId progress{0}, advance{1}, impact{2}, agreed{6};
  ASSERT_EQ(contract.inputs[agreed].name, "conforme");
  example.inputs = {{progress, Rational(-1, 20), {}},
                    {advance, Rational(1500), {}},
                    {advance, Rational(1001, 2), 2},
                    {impact, Rational(1, 2), {}},
                    {core::InputId{3}, Rational(1, 10), {}},
                    {core::InputId{5}, "Doble ciego", {}},
                    {agreed, true, {}}};
  example.as_of = make_date(2025, 12, 31);
  const core::Example whole =
      with_figures(contract, example,
                   {{.currency = contract.currencies[0]},
                    {.kind = core::AmountKind::payment, .clause = core::ClauseId{0}},
                    {.kind = core::AmountKind::entitlement, .clause = core::ClauseId{1}},
                    {.kind = core::AmountKind::paid_by, .party = core::PartyId{1}, .currency = contract.currencies[1]},
                    {.kind = core::AmountKind::net_of, .party = core::PartyId{2}, .currency = contract.currencies[0]}});
  const std::string block = example_block(contract, whole);
  EXPECT_EQ(block, R"(ejemplo "Con \"comillas\""
  se parte de las filas de pago
  | id      | zona         | nota                     |
  | A1      | costa        | "una barra \| y \"más\"" |
  | "sí"    | "sierra sur" |                          |
  |    2025 | `en`         | "dos palabras"           |
  | "007-B" | `en`         | "línea\notra"            |
  se parte de las filas de personas
  | documento | región  | ingreso    | `total` | sueldo     | avance_de |
  | P1        | "sí"    | 2025-03-09 | sí      | 123_456.78 |     12.5% |
  | P2        | "007-B" |            | no      |       -900 |      -50% |
  con corte al 2025-12-31
  se parte de avance = -5%
  se parte de anticipo = 1_500 PEN
  se parte de anticipo = 500.5 PEN en "2025-Q3"
  se parte de impacto = 0.5, error_estándar = 0.1, método = "Doble ciego"
  se parte de conforme = sí
  se espera
  | total en PEN   | cláusula 1     | pagado por `sí` en USD |
  | 122_556.78 PEN | 122_556.78 PEN |               3.50 USD |
  se espera el derecho por la cláusula 2 = 3.50 USD
  se espera neto de proveedor en PEN = 122_556.78 PEN
)");
  const auto again = compiled(std::string(spanish) + '\n' + block);
  ASSERT_TRUE(again.has_value());
  Diagnostics found;
  const auto report = test(*again, {}, found);
  ASSERT_TRUE(report.has_value());
  EXPECT_TRUE(report->examples.front().passed());
}

TEST(ExampleBlock, LacksOnlyWhatIsExpected) {
  const auto made = compiled(std::string(spanish));
  ASSERT_TRUE(made.has_value());
  core::Example example;
  example.inputs = {{core::InputId{6}, false, {}}};
  EXPECT_EQ(example_block(made->contract, example), "ejemplo\n  se parte de conforme = no\n");
}

}  // namespace
}  // namespace hito::driver
