// explain and completion: what Hito says about itself.
#include <algorithm>

#include "cli/help.h"
#include "cli/verbs.h"
#include "driver/driver.h"

namespace hito::cli {

int explain(const Arguments& arguments, const Console& console) {
  const Language language = console.language();
  if (arguments.operands.empty()) {
    for (const MessageRow& row : message_table()) {
      console.say(Stream::result, spell(row.code) + "  " + std::string(row.in[index_of(language)].message) + "\n");
    }
    return all_well;
  }
  const std::string& typed = arguments.operands.front();
  const auto code = read_code(typed);
  if (!code) {
    console.show(Failure{Code::code_unknown, {typed}}, console.language(), false);
    return could_not_work;
  }
  console.say(Stream::result, driver::explain(*code, language, console.columns(Stream::result)));
  return all_well;
}

int completion(const Arguments& arguments, const Console& console) {
  console.say(Stream::result, completion(arguments.operands.front(), console.language()));
  return all_well;
}

}  // namespace hito::cli
