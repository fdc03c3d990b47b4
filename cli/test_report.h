// What `hito test` tells of one contract.
#pragma once
#include <string>

#include "driver/driver.h"

namespace hito::cli {

std::string report_text(const Source& source, const driver::TestReport& report, Language language);
// One line of schema hito.test/1: keys and verdicts are English and stable, sentences are in `language`.
std::string report_json(const Source& source, const driver::TestReport& report, Language language);

}  // namespace hito::cli
