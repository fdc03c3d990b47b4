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
  if (file.kind != ast::FileKind::contract) {
    not_built(context, file.header.title.span, file.kind == ast::FileKind::library ? Say::construct_library : Say::construct_amendment);
    return std::move(context.contract);
  }
  check_header(context);
  declare_items(context);
  declare_clauses(context);
  lower_tables(context);
  lower_clauses(context);
  lower_remaining_defines(context);
  order_clauses(context);
  check_period_inputs(context);
  lower_properties(context);
  lower_examples(context);
  check_looking_back(context);
  check_presence(context);
  require_meaning(context);
  return std::move(context.contract);
}

}  // namespace hito
