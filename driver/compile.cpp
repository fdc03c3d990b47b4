#include "compiler/check/check.h"
#include "compiler/parse/parse.h"
#include "driver/driver.h"
#include "driver/guard.h"

namespace hito::driver {

Result<Compiled> compile(const Source& source, Diagnostics& diagnostics, Timings* timings) {
  return guarded([&]() -> Result<Compiled> {
    parse::Parsed parsed = [&] {
      const Timed timed(timings, Phase::parse);
      return parse::parse(source, diagnostics);
    }();
    core::Contract contract = [&] {
      const Timed timed(timings, Phase::check);
      return check(parsed.file, source, diagnostics);
    }();
    const Timed timed(timings, Phase::facts);
    Facts facts = derive_facts(contract, diagnostics);
    return Compiled{std::move(contract), std::move(facts)};
  });
}

}  // namespace hito::driver
