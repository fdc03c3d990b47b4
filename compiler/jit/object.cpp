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
#include <llvm/Transforms/InstCombine/InstCombine.h>
#include <llvm/Transforms/Scalar/ADCE.h>
#include <llvm/Transforms/Scalar/EarlyCSE.h>
#include <llvm/Transforms/Scalar/LICM.h>
#include <llvm/Transforms/Scalar/LoopPassManager.h>
#include <llvm/Transforms/Vectorize/LoopVectorize.h>

#include <algorithm>
#include <map>

#include "base/diagnostics.h"
#include "compiler/jit/emit.h"

namespace hito::jit {
namespace {

// How much is done about a kernel's speed. Time to compile grows faster than the number of instructions.
enum class Effort : unsigned char {
  full,   // several points at a time, registers well used
  quick,  // several points at a time, the simplest way to machine code
  plain,  // one point at a time
};

// Instructions of the longest kernel: about 0.3 s each. Beyond, 20,000 take 0.1 s.
constexpr std::size_t most_for_full = 2'500;
constexpr std::size_t most_for_quick = 6'000;
// Of all kernels together.
constexpr std::size_t most_in_all = 20'000;
// One of 128 bits is several of the processor, and two registers.
constexpr std::size_t weight_of_wide = 6;

std::size_t weight(const fit::Kernel& kernel) {
  std::size_t sum = 0;
  for (const fit::KernelInst& inst : kernel.code) sum += inst.lane == fit::Lane::i128 ? weight_of_wide : 1;
  return sum;
}

Effort effort_for(const std::vector<fit::Kernel>& kernels) {
  std::size_t longest = 0;
  std::size_t all = 0;
  for (const fit::Kernel& kernel : kernels) {
    longest = std::max(longest, weight(kernel));
    all += weight(kernel);
  }
  if (longest > most_for_quick || all > most_in_all) return Effort::plain;
  return longest > most_for_full ? Effort::quick : Effort::full;
}

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

// A kernel is one loop, or a loop over blocks with a few inside, and its body has no branches: a handful of passes does
// what LLVM's own sequence does, in half the time. Loops are not unrolled and their rounds not interleaved: that makes
// much code and, at 512 bits, no speed.
llvm::FunctionPassManager passes_for(Effort effort) {
  const auto out_of_loops = [] {
    return llvm::createFunctionToLoopPassAdaptor(llvm::LICMPass(llvm::LICMOptions()), /*UseMemorySSA=*/true);
  };
  llvm::FunctionPassManager passes;
  passes.addPass(llvm::EarlyCSEPass());
  passes.addPass(out_of_loops());
  if (effort != Effort::plain) {
    passes.addPass(llvm::LoopVectorizePass(llvm::LoopVectorizeOptions(/*InterleaveOnlyWhenForced=*/true, false)));
    passes.addPass(llvm::EarlyCSEPass());
    passes.addPass(llvm::InstCombinePass());
    passes.addPass(out_of_loops());
  }
  passes.addPass(llvm::ADCEPass());
  return passes;
}

void optimise(llvm::Module& module, llvm::TargetMachine& machine, Effort effort) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager calls;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder analyses(&machine);
  analyses.registerModuleAnalyses(modules);
  analyses.registerCGSCCAnalyses(calls);
  analyses.registerFunctionAnalyses(functions);
  analyses.registerLoopAnalyses(loops);
  analyses.crossRegisterProxies(loops, functions, calls, modules);
  llvm::FunctionPassManager passes = passes_for(effort);
  for (llvm::Function& function : module)
    if (!function.isDeclaration()) passes.run(function, functions);
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

namespace {

bool host_has(const char* feature) {
  return llvm::is_contained(host().getFeatures().getFeatures(), std::string("+") + feature);
}

}  // namespace

std::string compile_object(const std::vector<fit::Kernel>& kernels) {
  const Effort effort = effort_for(kernels);
  llvm::orc::JITTargetMachineBuilder builder = host();
  builder.setCodeGenOptLevel(effort == Effort::full ? llvm::CodeGenOptLevel::Less : llvm::CodeGenOptLevel::None);
  auto machine = builder.createTargetMachine();
  if (!machine) throw InternalError("LLVM has no code for this machine: " + llvm::toString(machine.takeError()));

  llvm::LLVMContext context;
  const auto module = emit(kernels, host_has("avx512dq"), context);
  module->setTargetTriple((*machine)->getTargetTriple().str());
  module->setDataLayout((*machine)->createDataLayout());
  optimise(*module, **machine, effort);

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
