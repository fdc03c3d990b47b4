// The pass from the abstract tree to Core, step by step.
#include "compiler/check/check.h"

#include "compiler/check/context.h"

namespace hito {

core::Contract check(const ast::File& file, const Source& source, Diagnostics& diagnostics) {
  using namespace check_room;
  Context context(file, source, diagnostics);
  context.silent_names.insert(file.broken_names.begin(), file.broken_names.end());
  context.silent_clauses.insert(file.broken_clauses.begin(), file.broken_clauses.end());
  declare_time_units(context);
  if (file.kind == ast::FileKind::amendment) {
    context.contract.language = file.language;
    context.report(Code::amendment_alone, file.header.title.span);
    return std::move(context.contract);
  }
  // What a library says of money and of time is its contract's to settle; its clauses are checked there.
  const bool library = file.kind == ast::FileKind::library;
  if (library)
    set_library_header(context);
  else
    check_header(context);
  declare_items(context);
  if (!library) declare_clauses(context);
  lower_tables(context);
  if (!library) lower_clauses(context);
  lower_remaining_defines(context);
  order_clauses(context);
  check_period_inputs(context);
  if (!library) lower_properties(context);
  lower_examples(context);
  check_conditions(context);
  check_looking_back(context);
  check_presence(context);
  check_prose(context);
  require_meaning(context);
  return std::move(context.contract);
}

}  // namespace hito
