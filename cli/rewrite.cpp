// fmt and translate: the two commands that print a contract.
#include <algorithm>
#include <functional>
#include <optional>

#include "cli/verbs.h"
#include "driver/driver.h"

namespace hito::cli {
namespace {

using Rewrite = std::function<Result<driver::Rewritten>(const Source&, Diagnostics&)>;
// What to do with the contract as it was and as it became; returns the exit code.
using Deliver = std::function<int(const Source&, const std::string&)>;

int rewrite(const std::string& path, const Console& console, const Rewrite& work, const Deliver& deliver) {
  const auto source = driver::load(path);
  if (!source) {
    console.show(source.error(), console.language(), false);
    return could_not_work;
  }
  Diagnostics found;
  const auto rewritten = work(*source, found);
  if (!rewritten) {
    console.show(rewritten.error(), console.language(), false);
    return could_not_work;
  }
  console.show(Stream::remarks, found, &*source, console.language_for(rewritten->language), false);
  if (!rewritten->text) return std::max(exit_code(found), found_something);
  return deliver(*source, *rewritten->text);
}

int put_back(const Source& source, const std::string& text, const Console& console) {
  if (source.path() == "-") {
    console.say(Stream::result, text);
  } else if (text != source.text()) {
    if (const auto written = driver::write_file(source.path(), text); !written) {
      console.show(written.error(), console.language(), false);
      return could_not_work;
    }
  }
  return all_well;
}

int tell_change(const Source& source, const std::string& text, const Console& console) {
  if (text == source.text()) return all_well;
  console.say(Stream::result, say(Say::would_change, console.language(), {source.path()}) + "\n");
  return found_something;
}

}  // namespace

int fmt(const Arguments& arguments, const Console& console) {
  const auto deliver = [&](const Source& source, const std::string& text) {
    return arguments.has(Opt::check) ? tell_change(source, text, console) : put_back(source, text, console);
  };
  int code = all_well;
  for (const std::string& path : arguments.operands)
    code = std::max(code, rewrite(path, console, driver::format, deliver));
  return code;
}

int translate(const Arguments& arguments, const Console& console) {
  const std::string asked = arguments.one(Opt::to);
  std::optional<Language> to;
  for (const Language language : languages) {
    if (asked == tag_of(language)) to = language;
  }
  const auto work = [&](const Source& source, Diagnostics& found) { return driver::translate(source, to, found); };
  const auto deliver = [&](const Source&, const std::string& text) {
    console.say(Stream::result, text);
    return all_well;
  };
  return rewrite(arguments.operands.front(), console, work, deliver);
}

}  // namespace hito::cli
