// Findings as SARIF 2.1.0, the format of code scanning: one document for all the files of a run.
#pragma once
#include <memory>
#include <string>

#include "base/diagnostics.h"

namespace hito {

class SarifLog {
 public:
  // `version`: of Hito. `own`: the language of the document when nothing is added.
  SarifLog(std::string version, Language own);
  ~SarifLog();
  SarifLog(const SarifLog&) = delete;
  SarifLog& operator=(const SarifLog&) = delete;

  // What was found in `source`, in `language`. Findings of one language make one run of the document.
  void add(const Diagnostics& found, const Source* source, Language language);
  // What kept Hito from working; the run says that it was not successful.
  void add(const Failure& failure, Language language);
  // The document, ending in a newline.
  std::string to_text() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace hito
