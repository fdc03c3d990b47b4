// hito_manual LANGUAGE FILE: writes the manual page; part of the build, not installed.
#include <cstdio>
#include <string_view>

#include "cli/help.h"
#include "driver/driver.h"

int main(int count, char** words) {
  const std::string_view language = count == 3 ? words[1] : "";
  for (const hito::Language one : hito::languages) {
    if (language != hito::tag_of(one)) continue;
    const auto written = hito::driver::write_file(words[2], hito::cli::manual(one));
    return written ? 0 : 2;
  }
  std::fputs("hito_manual es|en FILE\n", stderr);
  return 2;
}
