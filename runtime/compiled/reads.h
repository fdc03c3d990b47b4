// What kernels read but slots: where it is, and how many rows and moments there are.
#pragma once
#include <cstdint>
#include <vector>

#include "compiler/plan/plan.h"

namespace hito::runtime {

// The moments of a domain: period and last day, in order of the latter. INT32_MAX: every day.
struct Moments {
  std::vector<std::int32_t> periods, untils;
  std::size_t size() const { return periods.size(); }
};

class Reads {
 public:
  virtual ~Reads() = default;
  // The array behind a source that is no slot.
  virtual void* pointer(const plan::Source& source) = 0;
  virtual const Moments& moments(plan::DomainId domain) const = 0;
  virtual std::size_t rows(core::DatasetId dataset) const = 0;
  // The moment of the runs that follow.
  virtual void set_moment(std::uint32_t moment) = 0;
};

}  // namespace hito::runtime
