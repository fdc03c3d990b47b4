// Kernels as functions of LLVM.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "compiler/fit/kernel.h"

namespace llvm {
class LLVMContext;
class Module;
class DataLayout;
}  // namespace llvm

namespace hito::jit {

// One function for each kernel, verified. `converts`: the machine makes doubles of several integers of 64 bits at a
// time. What is emitted depends on this and on nothing else.
std::unique_ptr<llvm::Module> emit(const std::vector<fit::Kernel>& kernels, bool converts, llvm::LLVMContext& context);
std::string function_name(std::size_t kernel);

}  // namespace hito::jit
