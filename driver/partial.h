// A payment worked out from rows that are read apart: on several machines, or as they come. Each reads its own rows into
// a part; parts are kept and sent as bytes, brought together in any order, and paid on at the end. The result is the one
// that all rows in one file would have, to the byte; what only the order of a file would decide is refused.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "driver/driver.h"
#include "runtime/partial/partial.h"

namespace hito::driver {

// Contract and source are those it began with, in every call. A Failure of call_wrong: the caller's mistake.
class Partial {
 public:
  // `part`: its name among all that will come together, so that none is taken twice.
  static Result<Partial> begin(const Compiled& compiled, std::string part);
  static Result<Partial> load(const Source& source, const Compiled& compiled, std::string_view state);

  // Adds rows of one dataset. Where they have mistakes, which go to `diagnostics`, nothing is added.
  Result<void> update(const Compiled& compiled, const GivenData& rows, const runtime::ReadOptions& reading,
                      Diagnostics& diagnostics);
  // The same rows, brought together in whatever order, give the same bytes.
  Result<std::string> save(const Source& source, const Compiled& compiled) const;
  Result<void> merge(const Partial& more);
  // `request` has no data. Nothing when the request or the rows hold a mistake.
  Result<std::optional<Paid>> finish(const Source& source, const Compiled& compiled, PayRequest request,
                                     Diagnostics& diagnostics) const;

 private:
  explicit Partial(runtime::PartialRows rows) : rows_(std::move(rows)) {}

  runtime::PartialRows rows_;
};

}  // namespace hito::driver
