// The engines a run may ask for, and their comparison.
#pragma once
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

// Settles by the engines of `how`. The compiled one keeps its machine code from one call to the next.
class Engines {
 public:
  Engines(const core::Contract& contract, const EngineChoice& how);

  // A Failure where both engines were asked for and do not agree, in lines or in what they report. Mistakes of the data
  // are in `diagnostics`: the settlement must not be used then.
  // Without `lines` the compiled engine may give their sums instead; where both run, both ways are compared.
  Result<runtime::Settlement> settle(const runtime::Request& request, Diagnostics& diagnostics, bool lines = true);
  // Rows a block at a time: only where the compiled engine runs alone, no line is to be seen, and it takes blocks.
  bool takes_blocks(bool lines) const { return how_.engine == Engine::jit && !lines && compiled_->takes_blocks(); }
  runtime::BlockSums add_up(const runtime::Request& block);
  std::optional<runtime::Settlement> finish(const runtime::Request& end, runtime::BlockSums blocks);
  // Of the last call of the compiled engine.
  const runtime::EngineReport& report() const { return report_; }
  std::string plan_text(Language language) const { return compiled_->plan_text(report_, language); }

 private:
  runtime::EngineOptions options() const;

  const core::Contract& contract_;
  EngineChoice how_;
  std::unique_ptr<runtime::CompiledEngine> compiled_;  // none where only the reference engine is asked for
  runtime::EngineReport report_;
};

}  // namespace hito::driver
