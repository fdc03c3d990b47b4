// What each command does, given its arguments: reads, asks the driver, writes. Returns the exit code.
#pragma once
#include "cli/arguments.h"
#include "cli/console.h"

namespace hito::cli {

int init(const Arguments& arguments, const Console& console);
int doctor(const Arguments& arguments, const Console& console);
int check(const Arguments& arguments, const Console& console);
int pay(const Arguments& arguments, const Console& console);
int why(const Arguments& arguments, const Console& console);
int amend(const Arguments& arguments, const Console& console);
int render(const Arguments& arguments, const Console& console);
int simulate(const Arguments& arguments, const Console& console);
int plan(const Arguments& arguments, const Console& console);
int prove(const Arguments& arguments, const Console& console);
int bounds(const Arguments& arguments, const Console& console);
int edges(const Arguments& arguments, const Console& console);
int equivalent(const Arguments& arguments, const Console& console);
int diff(const Arguments& arguments, const Console& console);
int test(const Arguments& arguments, const Console& console);
int fmt(const Arguments& arguments, const Console& console);
int translate(const Arguments& arguments, const Console& console);
int data(const Arguments& arguments, const Console& console);
int answer(const Arguments& arguments, const Console& console);
int watch(const Arguments& arguments, const Console& console);
int explain(const Arguments& arguments, const Console& console);
int completion(const Arguments& arguments, const Console& console);

}  // namespace hito::cli
