#include "driver/notice.h"

#include <algorithm>
#include <utility>

#include "documents/notice/notice.h"
#include "documents/print/print.h"
#include "documents/write/write.h"
#include "driver/guard.h"
#include "driver/notice_basis.h"
#include "runtime/calendar.h"

namespace hito::driver {
namespace {

// The day after which nothing is looked at: see pay().
std::optional<Date> cutoff_of(const core::Contract& contract, const PayRequest& pay,
                              std::optional<std::uint32_t> period) {
  if (!period) return pay.as_of;
  const Date last = contract.periods[*period].last;
  return std::min(pay.as_of.value_or(last), last);
}

}  // namespace

Result<std::vector<NewFile>> notice_files(const Compiled& compiled, const Paid& paid, const PayRequest& pay,
                                          const NoticeRequest& request, const std::string& folder) {
  return guarded([&]() -> Result<std::vector<NewFile>> {
    const PackageKinds& kinds = request.kinds;
    std::vector<NewFile> files;
    if (!kinds.html && !kinds.pdf && !kinds.docx && !kinds.markdown) return files;
    const core::Contract& contract = compiled.contract;
    documents::NoticeOf of;
    if (pay.period) of.period = runtime::period_named(contract, *pay.period);
    of.as_of = cutoff_of(contract, pay, of.period);
    of.properties = paid.properties;
    of.bases = notice_basis(contract, paid, of.period);
    of.command = request.command;
    const documents::Document notice = documents::notice(contract, paid.statement, of, request.reader);
    const std::string base = folder + "/notice.";
    if (kinds.html) files.push_back({base + "html", documents::to_html(notice)});
    if (kinds.markdown) files.push_back({base + "md", documents::to_markdown(notice)});
    if (kinds.pdf) {
      auto bytes = documents::to_pdf(notice, base + "pdf");
      if (!bytes) return std::unexpected(bytes.error());
      files.push_back({base + "pdf", std::move(*bytes)});
    }
    if (kinds.docx) {
      auto bytes = documents::to_docx(notice, base + "docx");
      if (!bytes) return std::unexpected(bytes.error());
      files.push_back({base + "docx", std::move(*bytes)});
    }
    return files;
  });
}

}  // namespace hito::driver
