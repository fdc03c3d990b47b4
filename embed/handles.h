// What stands behind the handles of hito.h.
#pragma once
#include <memory>
#include <string>

#include "driver/driver.h"
#include "driver/partial.h"
#include "embed/hito.h"

namespace hito::embed {

struct Loaded {
  Source source;
  driver::Compiled compiled;
  Diagnostics found;  // no errors
  std::string sha256;
};
struct PaidRun {
  std::shared_ptr<const Loaded> of;
  driver::Paid paid;
  bool lines = false;
};

}  // namespace hito::embed

struct hito_contract {
  std::shared_ptr<const hito::embed::Loaded> loaded;
};
struct hito_payment {
  std::shared_ptr<const hito::embed::PaidRun> run;
};
struct hito_accumulator {
  std::shared_ptr<const hito::embed::Loaded> of;
  hito::driver::Partial partial;
};
struct hito_error {
  hito_status status = HITO_FAILED;
  std::string message, json;
};
