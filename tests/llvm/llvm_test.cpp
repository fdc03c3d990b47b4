// The tool chain of the compiled engine: LLVM 19 builds, verifies, compiles and runs a function in this process.
#include <llvm/ExecutionEngine/Orc/LLJIT.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/Verifier.h>
#include <llvm/Support/TargetSelect.h>

#include <cstdint>
#include <cstdio>
#include <memory>
#include <utility>

namespace {

using Kernel = std::int64_t(std::int64_t, std::int64_t);

// kernel(a, b) = the lesser of (a * 3 + b, 1000), without a branch.
llvm::orc::ThreadSafeModule make_module() {
  auto context = std::make_unique<llvm::LLVMContext>();
  auto module = std::make_unique<llvm::Module>("kernel", *context);
  llvm::IRBuilder<> build(*context);
  auto* number = build.getInt64Ty();
  auto* function = llvm::Function::Create(llvm::FunctionType::get(number, {number, number}, false),
                                          llvm::Function::ExternalLinkage, "kernel", *module);
  build.SetInsertPoint(llvm::BasicBlock::Create(*context, "entry", function));
  auto* sum = build.CreateAdd(build.CreateMul(function->getArg(0), build.getInt64(3)), function->getArg(1));
  auto* cap = build.getInt64(1000);
  build.CreateRet(build.CreateSelect(build.CreateICmpSLT(sum, cap), sum, cap));
  if (llvm::verifyModule(*module, &llvm::errs())) return {};
  return {std::move(module), std::move(context)};
}

llvm::Expected<Kernel*> compile(llvm::orc::LLJIT& jit) {
  if (auto problem = jit.addIRModule(make_module())) return problem;
  auto symbol = jit.lookup("kernel");
  if (!symbol) return symbol.takeError();
  return symbol->toPtr<Kernel>();
}

}  // namespace

int main() {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  auto jit = llvm::orc::LLJITBuilder().create();
  if (!jit) {
    llvm::logAllUnhandledErrors(jit.takeError(), llvm::errs());
    return 1;
  }
  auto kernel = compile(**jit);
  if (!kernel) {
    llvm::logAllUnhandledErrors(kernel.takeError(), llvm::errs());
    return 1;
  }
  const std::int64_t below = (*kernel)(100, 25);
  const std::int64_t at_cap = (*kernel)(400, 0);
  std::printf("kernel(100, 25) = %lld, kernel(400, 0) = %lld\n", static_cast<long long>(below),
              static_cast<long long>(at_cap));
  return below == 325 && at_cap == 1000 ? 0 : 1;
}
