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

// One function for each kernel, verified. What is emitted depends on the kernels and on nothing else.
std::unique_ptr<llvm::Module> emit(const std::vector<fit::Kernel>& kernels, llvm::LLVMContext& context);
std::string function_name(std::size_t kernel);

}  // namespace hito::jit
