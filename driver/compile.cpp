#include "compiler/amend/amend.h"
#include "compiler/check/check.h"
#include "compiler/parse/parse.h"
#include "driver/driver.h"
#include "driver/guard.h"
#include "driver/whole_file.h"

namespace hito::driver {

ast::File whole_file(const Source& source, Diagnostics& diagnostics) {
  const bool alone = source.files().size() == 1;
  ast::File whole = parse::parse(alone ? source : source.alone(0), diagnostics).file;
  for (std::size_t file = 1; file < source.files().size(); ++file) {
    const auto read = source.files()[file].amends ? parse::parse_amendment : parse::parse_included;
    whole = read(source.alone(file), std::move(whole), diagnostics);
  }
  return amend(std::move(whole), diagnostics);
}

Result<Compiled> compile(const Source& source, Diagnostics& diagnostics, Timings* timings) {
  return guarded([&]() -> Result<Compiled> {
    const ast::File file = [&] {
      const Timed timed(timings, Phase::parse);
      return whole_file(source, diagnostics);
    }();
    core::Contract contract = [&] {
      const Timed timed(timings, Phase::check);
      return check(file, source, diagnostics);
    }();
    const Timed timed(timings, Phase::facts);
    Facts facts = derive_facts(contract, diagnostics);
    return Compiled{std::move(contract), std::move(facts)};
  });
}

}  // namespace hito::driver
