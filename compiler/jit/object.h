// Kernels as an object file for this machine.
#pragma once
#include <string>
#include <vector>

#include "compiler/fit/kernel.h"

namespace llvm::orc {
class JITTargetMachineBuilder;
}

namespace hito::jit {

// The processor this runs on.
const llvm::orc::JITTargetMachineBuilder& host();
// LLVM's version, the processor and its features: an object is good for one such text only.
const std::string& host_text();

std::string compile_object(const std::vector<fit::Kernel>& kernels);

}  // namespace hito::jit
