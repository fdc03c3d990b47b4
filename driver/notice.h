// The payment notice of a run, as files.
#pragma once
#include <string>
#include <vector>

#include "documents/model/region.h"
#include "driver/driver.h"
#include "driver/package_kinds.h"

namespace hito::driver {

struct NoticeRequest {
  PackageKinds kinds = usual_kinds;
  documents::Reader reader;
  // The command that works it out again, as it is typed.
  std::string command;
};
// notice.html, notice.pdf, notice.docx and notice.md, those asked for, in `folder`, ready for write_files(). `paid` has
// its rows and lines. A Failure where a program that a format needs is missing or fails.
Result<std::vector<NewFile>> notice_files(const Compiled& compiled, const Paid& paid, const PayRequest& pay,
                                          const NoticeRequest& request, const std::string& folder);

}  // namespace hito::driver
