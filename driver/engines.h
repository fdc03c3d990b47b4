// The engines a run may ask for, and their comparison.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "driver/driver.h"
#include "runtime/compiled/engine.h"
#include "runtime/reference/reference.h"

namespace hito::driver {

// What the two settlements disagree on first; nothing: they are the same to the byte. Lines of tables are not compared.
std::optional<Text> difference(const core::Contract& contract, const runtime::Settlement& a,
                               const runtime::Settlement& b);

// The same of what two settlements add up to, with or without lines.
std::optional<Text> difference_of_sums(const core::Contract& contract, const runtime::Settlement& a,
                                       const runtime::Settlement& b);

// From so many rows, or bytes of files, on the compiled engine is the faster one: it takes some milliseconds to make
// machine code, or to load it, and the reference engine some microseconds a row (docs/performance.md).
inline constexpr std::uint64_t compiled_from_rows = 10'000, compiled_from_bytes = 500'000;

// Settles by the engines of `how`. The compiled one keeps its machine code from one call to the next.
class Engines {
 public:
  // `bytes`: of the files that the rows come from, where that is known.
  Engines(const core::Contract& contract, const EngineChoice& how, std::uint64_t bytes = 0);

  // A Failure where both engines were asked for and do not agree, in lines or in what they report. Mistakes of the data
  // are in `diagnostics`: the settlement must not be used then.
  // Without `lines` the compiled engine may give their sums instead; where both run, both ways are compared.
  Result<runtime::Settlement> settle(const runtime::Request& request, Diagnostics& diagnostics, bool lines = true);
  // Rows a block at a time: only where the compiled engine runs alone, no line is to be seen, and it takes blocks.
  bool takes_blocks(bool lines) { return how_.engine == Engine::jit && !lines && compiled().takes_blocks(); }
  runtime::BlockSums add_up(const runtime::Request& block);
  std::optional<runtime::Settlement> finish(const runtime::Request& end, runtime::BlockSums blocks);
  // Of the last call of the compiled engine; nothing where it did not run.
  const std::optional<runtime::EngineReport>& report() const { return report_; }
  std::string plan_text(Language language) { return compiled().plan_text(report_.value(), language); }

 private:
  runtime::EngineOptions options() const;
  runtime::CompiledEngine& compiled();

  const core::Contract& contract_;
  EngineChoice how_;
  std::unique_ptr<runtime::CompiledEngine> compiled_;  // made when first asked for
  std::optional<runtime::EngineReport> report_;
};

}  // namespace hito::driver
