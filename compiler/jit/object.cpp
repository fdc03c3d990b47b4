#include "compiler/jit/object.h"

#include <llvm/Config/llvm-config.h>
#include <llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h>
#include <llvm/IR/LegacyPassManager.h>
#include <llvm/IR/Module.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Support/raw_ostream.h>
#include <llvm/Target/TargetMachine.h>
#include <llvm/TargetParser/Host.h>

#include <map>

#include "base/diagnostics.h"
#include "compiler/jit/emit.h"

namespace hito::jit {
namespace {

// Instructions of one kernel; beyond, time to compile grows faster than what better code saves.
constexpr std::size_t most_optimised = 4000;

llvm::orc::JITTargetMachineBuilder detect_host() {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  llvm::orc::JITTargetMachineBuilder machine{llvm::Triple(llvm::sys::getProcessTriple())};
  machine.setCPU(llvm::sys::getHostCPUName().str());
  // By name: the order of LLVM's map is that of its hashes.
  std::map<std::string, bool> features;
  for (const auto& feature : llvm::sys::getHostCPUFeatures()) features[feature.first().str()] = feature.second;
  for (const auto& [name, present] : features) machine.getFeatures().AddFeature(name, present);
  machine.setRelocationModel(llvm::Reloc::PIC_);
  machine.setCodeModel(llvm::CodeModel::Small);
  return machine;
}

void optimise(llvm::Module& module, llvm::TargetMachine& machine, bool large) {
  llvm::PipelineTuningOptions tuning;
  tuning.LoopVectorization = !large;
  tuning.SLPVectorization = false;
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager calls;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder passes(&machine, tuning);
  passes.registerModuleAnalyses(modules);
  passes.registerCGSCCAnalyses(calls);
  passes.registerFunctionAnalyses(functions);
  passes.registerLoopAnalyses(loops);
  passes.crossRegisterProxies(loops, functions, calls, modules);
  const auto level = large ? llvm::OptimizationLevel::O1 : llvm::OptimizationLevel::O2;
  passes.buildPerModuleDefaultPipeline(level).run(module, modules);
}

}  // namespace

const llvm::orc::JITTargetMachineBuilder& host() {
  static const llvm::orc::JITTargetMachineBuilder machine = detect_host();
  return machine;
}

const std::string& host_text() {
  static const std::string text = std::string(LLVM_VERSION_STRING) + ' ' + host().getTargetTriple().str() + ' ' +
                                  host().getCPU() + ' ' + host().getFeatures().getString();
  return text;
}

std::string compile_object(const std::vector<fit::Kernel>& kernels) {
  bool large = false;
  for (const fit::Kernel& kernel : kernels) large = large || kernel.code.size() > most_optimised;
  llvm::orc::JITTargetMachineBuilder builder = host();
  builder.setCodeGenOptLevel(large ? llvm::CodeGenOptLevel::None : llvm::CodeGenOptLevel::Default);
  auto machine = builder.createTargetMachine();
  if (!machine) throw InternalError("LLVM has no code for this machine: " + llvm::toString(machine.takeError()));

  llvm::LLVMContext context;
  const auto module = emit(kernels, context);
  module->setTargetTriple((*machine)->getTargetTriple().str());
  module->setDataLayout((*machine)->createDataLayout());
  optimise(*module, **machine, large);

  llvm::SmallVector<char, 0> bytes;
  llvm::raw_svector_ostream to_bytes(bytes);
  llvm::legacy::PassManager generate;
  llvm::MCContext* machine_code = nullptr;
  const bool refused = (*machine)->addPassesToEmitMC(generate, machine_code, to_bytes);
  require(!refused, "LLVM writes no objects for this machine");
  generate.run(*module);
  return {bytes.data(), bytes.size()};
}

}  // namespace hito::jit
