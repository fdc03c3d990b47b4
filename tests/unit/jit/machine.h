// Kernels run one instruction and one point at a time: what compiled kernels are compared with.
#pragma once
#include <vector>

#include "compiler/fit/kernel.h"

namespace hito::jit::tests {

// Elements of one lane, with more elements before and after that nobody may write.
class Buffer {
 public:
  Buffer(fit::Lane lane, std::size_t size);
  fit::Lane lane() const { return lane_; }
  std::size_t size() const { return size_; }
  Wide get(std::size_t index) const;
  void set(std::size_t index, Wide value);
  void* data();
  friend bool operator==(const Buffer&, const Buffer&) = default;  // also of what is before and after

 private:
  fit::Lane lane_;
  std::size_t size_;
  std::vector<Wide> memory_;
};
using Buffers = std::vector<Buffer>;

// The value that the lane's bits of `value` stand for.
Wide cut(Wide value, fit::Lane lane);
Wide least(fit::Lane lane);
Wide greatest(fit::Lane lane);

void interpret(const fit::Kernel& kernel, Buffers& buffers, std::int64_t begin, std::int64_t end);
void run(fit::KernelFunction function, Buffers& buffers, std::int64_t begin, std::int64_t end);

}  // namespace hito::jit::tests
