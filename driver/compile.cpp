#include "compiler/amend/amend.h"
#include "compiler/check/check.h"
#include "compiler/parse/parse.h"
#include "driver/driver.h"
#include "driver/guard.h"

namespace hito::driver {

Result<Compiled> compile(const Source& source, Diagnostics& diagnostics, Timings* timings) {
  return guarded([&]() -> Result<Compiled> {
    parse::Parsed parsed = [&] {
      const Timed timed(timings, Phase::parse);
      const bool alone = source.files().size() == 1;
      parse::Parsed first = parse::parse(alone ? source : source.alone(0), diagnostics);
      for (std::size_t file = 1; file < source.files().size(); ++file) {
        const auto read = source.files()[file].amends ? parse::parse_amendment : parse::parse_included;
        first.file = read(source.alone(file), std::move(first.file), diagnostics);
      }
      first.file = amend(std::move(first.file), diagnostics);
      return first;
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
