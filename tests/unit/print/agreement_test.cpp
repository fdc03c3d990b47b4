#include <gtest/gtest.h>

#include "tests/unit/print/print_help.h"

namespace hito::print_test {
namespace {

// The English item, in Spanish; it must be read back as the same.
std::string spanish(const std::string& en) {
  const std::string there = translated(in_english(en));
  const Read read(there);
  EXPECT_EQ(read.mistakes, "") << there;
  EXPECT_EQ(shape_of(Read(translated(there))), shape_of(Read(in_english(en))));
  return items_of(there);
}
std::string value(const std::string& en) {
  const std::string item = spanish("define v = " + en + "\n");
  return item.substr(std::string("se define v = ").size(), item.size() - std::string("se define v = ").size() - 1);
}

TEST(Agreement, QuantifiersFollowTheNoun) {
  EXPECT_EQ(value("none of its personas has b"), "ninguna de sus personas tiene b");
  EXPECT_EQ(value("none of its reportes has b"), "ninguno de sus reportes tiene b");
  EXPECT_EQ(value("any of its visitas has b"), "alguna de sus visitas tiene b");
  EXPECT_EQ(value("any of its learners has b"), "alguno de sus learners tiene b");
  EXPECT_EQ(value("every one of its instituciones has b"), "cada una de sus instituciones tiene b");
  EXPECT_EQ(value("every one of unidades_de_salud has b"), "cada una de unidades_de_salud tiene b");
  EXPECT_EQ(value("every one of entidades has b"), "cada una de entidades tiene b");
  EXPECT_EQ(value("every one of programas has b"), "cada uno de programas tiene b");
}

TEST(Agreement, IfNoneFollowsTheNoun) {
  EXPECT_EQ(value("average of b over personas, or 0 if none"),
            "promedio de b en las filas de personas, o 0 si no hay ninguna");
  EXPECT_EQ(value("average of b over reportes, or 1 if none"),
            "promedio de b en las filas de reportes, o 1 si no hay ninguno");
}

TEST(Agreement, RowsAndConditions) {
  EXPECT_EQ(value("sum of b over d where c"), "suma de b por cada fila de d que cumplen c");
  EXPECT_EQ(value("count of d where c"), "cantidad de d que cumplen c");
  EXPECT_EQ(value("share of d that c among those where f, or 0% if none"),
            "proporción de d que cumplen c entre las filas que cumplen f, o 0% si no hay ninguno");
  EXPECT_EQ(spanish("clause 1\n  for each b where c\n  the provider is paid 5 PEN\n"),
            "cláusula 1\n  por cada b que cumple c\n  se paga al proveedor 5 PEN\n");
}

TEST(Agreement, AndOrBeforeTheSameSound) {
  EXPECT_EQ(value("b and ingreso"), "b e ingreso");
  EXPECT_EQ(value("b and hijos"), "b e hijos");
  EXPECT_EQ(value("b and hielo"), "b y hielo");
  EXPECT_EQ(value("b and Índice"), "b e Índice");
  EXPECT_EQ(value("b and not ingreso"), "b y no ingreso");
  EXPECT_EQ(value("b and (ingreso)"), "b y (ingreso)");
  EXPECT_EQ(value("b or ocho"), "b u ocho");
  EXPECT_EQ(value("b or horas"), "b u horas");
  EXPECT_EQ(value("b or 8 if missing"), "b u 8 si falta");
  EXPECT_EQ(value("b or 11_000 PEN if missing"), "b u 11_000 PEN si falta");
  EXPECT_EQ(value("b or 1_100 PEN if missing"), "b o 1_100 PEN si falta");
  EXPECT_EQ(value("b or 110 if missing"), "b o 110 si falta");
}

TEST(Agreement, Articles) {
  EXPECT_EQ(spanish("clause 1\n  the payer pays the fundación 5 PEN\n"),
            "cláusula 1\n  el pagador paga a la fundación 5 PEN\n");
  EXPECT_EQ(spanish("clause 1\n  the redes_a pays the bancos 5 PEN\n"),
            "cláusula 1\n  los redes_a paga a los bancos 5 PEN\n");
  EXPECT_EQ(spanish("clause 1\n  the personas pays the provider 5 PEN\n"),
            "cláusula 1\n  las personas paga al proveedor 5 PEN\n");
  EXPECT_EQ(spanish("clause 1\n  the provider is paid 5 PEN\n  borne by the fondo 60% and the caja 40%\n"),
            "cláusula 1\n  se paga al proveedor 5 PEN\n  a cargo del fondo 60% y la caja 40%\n");
  EXPECT_EQ(spanish("clause 1\n  the provider is paid 5 PEN\n  borne by the caja 60% and the fondo 40%\n"),
            "cláusula 1\n  se paga al proveedor 5 PEN\n  a cargo de la caja 60% y el fondo 40%\n");
  EXPECT_EQ(value("net of the fondo"), "neto de fondo");
  // A role that acts has its article even where the author left it out.
  EXPECT_EQ(spanish("clause 1\n  payer pays provider 5 PEN\n"), "cláusula 1\n  el pagador paga al proveedor 5 PEN\n");
}

TEST(Agreement, NumbersAndTime) {
  EXPECT_EQ(value("b + 1 month"), "b + 1 mes");
  EXPECT_EQ(value("b + 3 months or the last day of the month"), "b + 3 meses o el último día del mes");
  EXPECT_EQ(value("b + 1 calendar day"), "b + 1 día calendario");
  EXPECT_EQ(value("b + 10 working days"), "b + 10 días hábiles");
  EXPECT_EQ(value("b + 2 years"), "b + 2 años");
  EXPECT_EQ(value("5 PEN per day"), "5 PEN por día");
  EXPECT_EQ(value("count of d over the last 2 quarters"), "cantidad de d en los últimos 2 trimestres");
  EXPECT_EQ(value("count of d in the same half-year of the previous year"),
            "cantidad de d en el mismo semestre del año anterior");
  EXPECT_EQ(spanish("reported value b number of months from 1 to 12 with 1 decimal\n"),
            "valor informado b número de meses desde 1 hasta 12 con 1 decimal\n");
}

TEST(Agreement, DecisionAndLiterals) {
  EXPECT_EQ(
      spanish("reported value b yes or no, decided by the verifier, no later than 2025-12-31, if undecided no\n"),
      "valor informado b sí o no, decidido por el verificador, a más tardar el 2025-12-31, a falta de decisión no\n");
  EXPECT_EQ(spanish("table t by b\n  x:         yes\n  otherwise: no\n"),
            "tabla t según b\n  x:                  sí\n  en los demás casos: no\n");
}

}  // namespace
}  // namespace hito::print_test
