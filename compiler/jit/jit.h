// Machine code for kernels. The only room that sees LLVM, and no type of it appears here.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "compiler/fit/kernel.h"

namespace hito::jit {

struct Options {
  // Folder of compiled objects kept for the next run; nothing: none are kept. A folder that cannot be used (full or
  // read-only disk, no permission) costs time, never an error.
  std::optional<std::string> cache;
};

// Compiled kernels; their functions live as long as it does.
class Native {
 public:
  Native();
  Native(Native&&) noexcept;
  Native& operator=(Native&&) noexcept;
  ~Native();
  // Of kernel `index` in the vector given to compile().
  fit::KernelFunction function(std::size_t index) const;
  bool from_cache() const;  // nothing had to be compiled

 private:
  friend struct Maker;
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

// All kernels in one module. A kernel that LLVM refuses is our mistake: InternalError.
Native compile(const std::vector<fit::Kernel>& kernels, const Options& options);

}  // namespace hito::jit
