#include "compiler/jit/jit.h"

#include <llvm/ExecutionEngine/Orc/LLJIT.h>
#include <llvm/ExecutionEngine/Orc/ObjectLinkingLayer.h>

#include "base/diagnostics.h"
#include "compiler/jit/emit.h"
#include "compiler/jit/helpers.h"
#include "compiler/jit/key.h"
#include "compiler/jit/object.h"
#include "kept/store.h"

namespace hito::jit {
namespace {

constexpr std::string_view suffix_of_objects = ".object";

// No library of the process is searched, nothing runs at start or end, and no frame is ever unwound: the least that
// links an object.
llvm::Expected<std::unique_ptr<llvm::orc::LLJIT>> make_linker() {
  using namespace llvm::orc;
  const auto make_layer = [](ExecutionSession& session, const llvm::Triple&) {
    return llvm::Expected<std::unique_ptr<ObjectLayer>>(std::make_unique<ObjectLinkingLayer>(session));
  };
  return LLJITBuilder()
      .setJITTargetMachineBuilder(host())
      .setObjectLinkingLayerCreator(make_layer)
      .setPlatformSetUp(setUpInactivePlatform)
      .setLinkProcessSymbolsByDefault(false)
      .create();
}

llvm::Error add(llvm::orc::LLJIT& linker, const std::string& object) {
  llvm::orc::SymbolMap known;
  for (const Symbol& symbol : symbols())
    known[linker.mangleAndIntern(symbol.name)] = {llvm::orc::ExecutorAddr(symbol.address),
                                                  llvm::JITSymbolFlags::Exported};
  if (auto problem = linker.getMainJITDylib().define(llvm::orc::absoluteSymbols(std::move(known)))) return problem;
  return linker.addObjectFile(llvm::MemoryBuffer::getMemBufferCopy(llvm::StringRef(object), "kernels"));
}

}  // namespace

struct Native::Inside {
  std::unique_ptr<llvm::orc::LLJIT> linker;
  std::vector<fit::KernelFunction> functions;
  bool from_cache = false;
};

struct Maker {
  static llvm::Expected<Native> link(const std::string& object, std::size_t count) {
    Native native;
    auto linker = make_linker();
    if (!linker) return linker.takeError();
    native.inside_->linker = std::move(*linker);
    if (auto problem = add(*native.inside_->linker, object)) return problem;
    for (std::size_t k = 0; k < count; ++k) {
      auto address = native.inside_->linker->lookup(function_name(k));
      if (!address) return address.takeError();
      native.inside_->functions.push_back(address->toPtr<fit::KernelFunction>());
    }
    return native;
  }

  static std::optional<Native> recall(const kept::Store& store, const kept::Digest& key, std::size_t count) {
    const auto object = store.get(key);
    if (!object) return std::nullopt;
    auto native = link(*object, count);
    if (!native) {
      llvm::consumeError(native.takeError());
      return std::nullopt;
    }
    native->inside_->from_cache = true;
    return std::move(*native);
  }

  static Native make(const std::vector<fit::Kernel>& kernels, const Options& options) {
    std::optional<kept::Store> store;
    kept::Digest key{};
    if (options.cache) {
      store.emplace(*options.cache, suffix_of_objects);
      key = key_of(kernels, host_text());
      if (auto native = recall(*store, key, kernels.size())) return std::move(*native);
    }
    const std::string object = compile_object(kernels);
    auto native = link(object, kernels.size());
    if (!native) throw InternalError("LLVM does not link a kernel: " + llvm::toString(native.takeError()));
    if (store) store->put(key, object);
    return std::move(*native);
  }
};

Native::Native() : inside_(std::make_unique<Inside>()) {}
Native::Native(Native&&) noexcept = default;
Native& Native::operator=(Native&&) noexcept = default;
Native::~Native() = default;

fit::KernelFunction Native::function(std::size_t index) const {
  require(inside_ != nullptr && index < inside_->functions.size(), "a kernel that was not compiled");
  return inside_->functions[index];
}

bool Native::from_cache() const { return inside_ != nullptr && inside_->from_cache; }

Native compile(const std::vector<fit::Kernel>& kernels, const Options& options) {
  return Maker::make(kernels, options);
}

}  // namespace hito::jit
