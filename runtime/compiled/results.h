// What columns of integers come to, as a Settlement has it.
#pragma once
#include "compiler/core/core.h"
#include "runtime/cut/cut.h"
#include "runtime/settlement.h"

namespace hito::runtime {

std::vector<Line> lines_of(const LineColumns& columns, const Rational& step);

// Settlement::sums, of the clauses and periods that come to something.
void put_sums(const core::Contract& contract, const SumColumns& sums, Settlement& settlement);
// Of lines that nobody is to see.
void put_sums(const core::Contract& contract, const LineColumns& lines, Settlement& settlement);

}  // namespace hito::runtime
