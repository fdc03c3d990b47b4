// What `hito doctor` looks at.
#pragma once
#include <string>
#include <vector>

#include "cli/arguments.h"
#include "cli/console.h"

namespace hito::cli {

enum class Health : unsigned char { ok, warning, error };

struct Check {
  std::string key;  // stable, for programs: "compiled_engine"
  Say name;
  Health health = Health::ok;
  Text found;
  Text mend;  // how to better it; empty when all is well
};

// Every check, in the order they are shown. They leave nothing behind but the folder of compiled code.
std::vector<Check> examine(const Arguments& arguments, const Console& console);

}  // namespace hito::cli
